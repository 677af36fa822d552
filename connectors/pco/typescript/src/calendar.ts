// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class CalendarApi {
  /** Calendars */
  readonly calendars: Calendar2Api;
  /** Events */
  readonly events: EventApi;
  /** Event dates */
  readonly event_instances: EventInstanceApi;
  /** Attachments */
  readonly attachments: AttachmentApi;
  /** Tag groups */
  readonly tag_groups: TagGroupApi;
  /** Tags */
  readonly tags: TagApi;
  /** Feeds */
  readonly feeds: FeedApi;
  /** Rooms and resources */
  readonly resources: ResourceApi;
  /** Resource folders */
  readonly resource_folders: ResourceFolderApi;
  /** Resource questions */
  readonly resource_questions: ResourceQuestionApi;
  /** Approval groups */
  readonly resource_approval_groups: ResourceApprovalGroupApi;
  /** Room setups */
  readonly room_setups: RoomSetupApi;
  /** Resource requests */
  readonly event_resource_requests: EventResourceRequestApi;
  /** Bookings */
  readonly resource_bookings: ResourceBookingApi;
  /** Conflicts */
  readonly conflicts: ConflictApi;
  /** People */
  readonly people: PersonApi;
  /** Report templates */
  readonly report_templates: ReportTemplateApi;
  /** Jobs */
  readonly job_statuses: JobStatusApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Times */
  readonly event_times: EventTimeApi;
  /** Event connections */
  readonly event_connections: EventConnectionApi;
  /** Required approvals */
  readonly required_approvals: RequiredApprovalApi;
  /** Resource suggestions */
  readonly resource_suggestions: ResourceSuggestionApi;
  /** Rooms with setups */
  readonly containing_resource: ContainingResourceApi;
  /** Answers in resource requests */
  readonly answers: EventResourceAnswerApi;

  constructor(client: r.Client) {
    this.calendars = new Calendar2Api(client);
    this.events = new EventApi(client);
    this.event_instances = new EventInstanceApi(client);
    this.attachments = new AttachmentApi(client);
    this.tag_groups = new TagGroupApi(client);
    this.tags = new TagApi(client);
    this.feeds = new FeedApi(client);
    this.resources = new ResourceApi(client);
    this.resource_folders = new ResourceFolderApi(client);
    this.resource_questions = new ResourceQuestionApi(client);
    this.resource_approval_groups = new ResourceApprovalGroupApi(client);
    this.room_setups = new RoomSetupApi(client);
    this.event_resource_requests = new EventResourceRequestApi(client);
    this.resource_bookings = new ResourceBookingApi(client);
    this.conflicts = new ConflictApi(client);
    this.people = new PersonApi(client);
    this.report_templates = new ReportTemplateApi(client);
    this.job_statuses = new JobStatusApi(client);
    this.organizations = new OrganizationApi(client);
    this.event_times = new EventTimeApi(client);
    this.event_connections = new EventConnectionApi(client);
    this.required_approvals = new RequiredApprovalApi(client);
    this.resource_suggestions = new ResourceSuggestionApi(client);
    this.containing_resource = new ContainingResourceApi(client);
    this.answers = new EventResourceAnswerApi(client);
  }
}

/** Calendars – The calendars that events belong to. */
export interface Calendar2 {
  id: r.Id<"calendar_calendars">;
  access: string | null;
  access_restricted: boolean | null;
  color: "blue" | "aqua" | "teal" | "green" | "yellow" | "orange" | "pink" | "purple" | "magenta" | "indigo" | "aqua_bold" | "teal_bold" | "orange_bold" | "magenta_bold" | (string & {}) | null;
  created_at: Date | null;
  default: boolean | null;
  description: string | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const Calendar2Shape: r.Shape = {
  stream: "calendar_calendars",
  jsonApi: true,
  resource: "Calendar",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "access", at: ["access"], kind: "text" },
    { name: "access_restricted", at: ["access_restricted"], kind: "boolean" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "default", at: ["default"], kind: "boolean" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `calendar_calendars` can be found by. */
export interface Calendar2Where {
}

/** How a list of `calendar_calendars` is asked for. */
export interface Calendar2Query extends Calendar2With {
  where?: Calendar2Where | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** How records of `calendar_calendars` are asked for. */
export interface Calendar2With extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_calendars`. */
export class Calendar2Api {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/calendars`. */
  list(query?: Calendar2Query): r.List<Calendar2> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/calendars"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Calendar2>(this.#client, endpoint, Calendar2Shape, [], query);
  }

  /** One record: `/calendar/v2/calendars/{id}`. */
  get(id: r.Id<"calendar_calendars">, options?: Calendar2With): Promise<Calendar2> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/calendars/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Calendar2>(this.#client, endpoint, Calendar2Shape, [id], options);
  }
}

/** Events – One record per event, with what all its dates have in common. */
export interface Event {
  id: r.Id<"calendar_events">;
  /** A is approved, P pending, R rejected. */
  approval_status: "A" | "P" | "R" | (string & {}) | null;
  created_at: Date | null;
  /** HTML. */
  description: string | null;
  featured: boolean | null;
  image_url: string | null;
  link_only: boolean | null;
  name: string | null;
  /** Changing it does not move updated_at. */
  percent_approved: number | null;
  /** Changing it does not move updated_at. */
  percent_rejected: number | null;
  registration_url: string | null;
  /** Plain text. */
  summary: string | null;
  updated_at: Date | null;
  visible_in_church_center: boolean | null;
  calendar: r.Id<"calendar_calendars"> | null;
  owner: r.Id<"calendar_people"> | null;
  feed: r.Id<"calendar_feeds"> | null;
  tags: r.Id<"calendar_tags">[];
  attachments: r.Id<"calendar_attachments">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    calendar: Calendar2 | undefined;
    owner: Person | undefined;
    feed: Feed | undefined;
    tags: Tag[];
    attachments: Attachment[];
  };
}

/** @internal */
export const EventShape: r.Shape = {
  stream: "calendar_events",
  jsonApi: true,
  resource: "Event",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "approval_status", at: ["approval_status"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "featured", at: ["featured"], kind: "boolean" },
    { name: "image_url", at: ["image_url"], kind: "text" },
    { name: "link_only", at: ["link_only"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "percent_approved", at: ["percent_approved"], kind: "integer" },
    { name: "percent_rejected", at: ["percent_rejected"], kind: "integer" },
    { name: "registration_url", at: ["registration_url"], kind: "text" },
    { name: "summary", at: ["summary"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "visible_in_church_center", at: ["visible_in_church_center"], kind: "boolean" },
  ],
  relations: [
    { name: "calendar", relationship: "calendar", many: false, to: () => Calendar2Shape },
    { name: "owner", relationship: "owner", many: false, to: () => PersonShape },
    { name: "feed", relationship: "feed", many: false, to: () => FeedShape },
    { name: "tags", relationship: "tags", many: true, to: () => TagShape },
    { name: "attachments", relationship: "attachments", many: true, to: () => AttachmentShape },
  ],
};

/** What records of `calendar_events` can be found by. */
export interface EventWhere {
  approval_status?: "A" | "P" | "R" | (string & {}) | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  featured?: boolean | undefined;
  link_only?: boolean | undefined;
  name?: string | undefined;
  percent_approved?: number | r.Range<number> | undefined;
  percent_rejected?: number | r.Range<number> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
  visible_in_church_center?: boolean | undefined;
}

/** How a list of `calendar_events` is asked for. */
export interface EventQuery extends EventWith {
  where?: EventWhere | undefined;
}

/** How records of `calendar_events` are asked for. */
export interface EventWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("attachments" | "calendar" | "feed" | "owner" | "tags")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_events`. */
export class EventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/events`. */
  list(query?: EventQuery): r.List<Event> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/events"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "feed,tags"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Event>(this.#client, endpoint, EventShape, [], query);
  }

  /** One record: `/calendar/v2/events/{id}`. */
  get(id: r.Id<"calendar_events">, options?: EventWith): Promise<Event> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/events/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Event>(this.#client, endpoint, EventShape, [id], options);
  }
}

/** Event dates – One record per date on which an event takes place. */
export interface EventInstance {
  id: r.Id<"calendar_event_instances">;
  all_day_event: boolean | null;
  /** There even if the event is not published. */
  church_center_url: string | null;
  compact_recurrence_description: string | null;
  created_at: Date | null;
  description: string | null;
  ends_at: Date | null;
  image_url: string | null;
  kind: string | null;
  location: string | null;
  name: string | null;
  /** What the public is shown. */
  published_ends_at: Date | null;
  /** What the public is shown. */
  published_starts_at: Date | null;
  recurrence: string | null;
  recurrence_description: string | null;
  starts_at: Date | null;
  updated_at: Date | null;
  event: r.Id<"calendar_events"> | null;
  tags: r.Id<"calendar_tags">[];
  event_times: r.Id<"calendar_event_times">[];
  resource_bookings: r.Id<"calendar_resource_bookings">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    tags: Tag[];
    event_times: EventTime[];
    resource_bookings: ResourceBooking[];
  };
}

/** @internal */
export const EventInstanceShape: r.Shape = {
  stream: "calendar_event_instances",
  jsonApi: true,
  resource: "EventInstance",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "all_day_event", at: ["all_day_event"], kind: "boolean" },
    { name: "church_center_url", at: ["church_center_url"], kind: "text" },
    { name: "compact_recurrence_description", at: ["compact_recurrence_description"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "image_url", at: ["image_url"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "location", at: ["location"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "published_ends_at", at: ["published_ends_at"], kind: "timestamp" },
    { name: "published_starts_at", at: ["published_starts_at"], kind: "timestamp" },
    { name: "recurrence", at: ["recurrence"], kind: "text" },
    { name: "recurrence_description", at: ["recurrence_description"], kind: "text" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "tags", relationship: "tags", many: true, to: () => TagShape },
    { name: "event_times", relationship: "event_times", many: true, to: () => EventTimeShape },
    { name: "resource_bookings", relationship: "resource_bookings", many: true, to: () => ResourceBookingShape },
  ],
};

/** What records of `calendar_event_instances` can be found by. */
export interface EventInstanceWhere {
  created_at?: Date | r.Range<Date> | undefined;
  ends_at?: Date | r.Range<Date> | undefined;
  kind?: string | undefined;
  starts_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_event_instances` is asked for. */
export interface EventInstanceQuery extends EventInstanceWith {
  where?: EventInstanceWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "ends_at" | "starts_at" | "updated_at" | "-created_at" | "-ends_at" | "-starts_at" | "-updated_at" | undefined;
}

/** How records of `calendar_event_instances` are asked for. */
export interface EventInstanceWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event" | "event_times" | "resource_bookings" | "tags")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_event_instances`. */
export class EventInstanceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/event_instances`. */
  list(query?: EventInstanceQuery): r.List<EventInstance> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_instances"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "tags,event_times"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventInstance>(this.#client, endpoint, EventInstanceShape, [], query);
  }

  /** One record: `/calendar/v2/event_instances/{id}`. */
  get(id: r.Id<"calendar_event_instances">, options?: EventInstanceWith): Promise<EventInstance> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_instances/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<EventInstance>(this.#client, endpoint, EventInstanceShape, [id], options);
  }
}

/** Attachments – Files that are attached to events. */
export interface Attachment {
  id: r.Id<"calendar_attachments">;
  content_type: string | null;
  created_at: Date | null;
  description: string | null;
  /** In bytes. */
  file_size: number | null;
  name: string | null;
  updated_at: Date | null;
  /** Address of the file; may be signed. */
  url: string | null;
  event: r.Id<"calendar_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
  };
}

/** @internal */
export const AttachmentShape: r.Shape = {
  stream: "calendar_attachments",
  jsonApi: true,
  resource: "Attachment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "content_type", at: ["content_type"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "file_size", at: ["file_size"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** What records of `calendar_attachments` can be found by. */
export interface AttachmentWhere {
  content_type?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  description?: string | undefined;
  file_size?: number | r.Range<number> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_attachments` is asked for. */
export interface AttachmentQuery extends AttachmentWith {
  where?: AttachmentWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "content_type" | "created_at" | "description" | "file_size" | "name" | "updated_at" | "-content_type" | "-created_at" | "-description" | "-file_size" | "-name" | "-updated_at" | undefined;
}

/** How records of `calendar_attachments` are asked for. */
export interface AttachmentWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_attachments`. */
export class AttachmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/attachments`. */
  list(query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/attachments"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [], query);
  }

  /** One record: `/calendar/v2/attachments/{id}`. */
  get(id: r.Id<"calendar_attachments">, options?: AttachmentWith): Promise<Attachment> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/attachments/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Attachment>(this.#client, endpoint, AttachmentShape, [id], options);
  }
}

/** Tag groups – The kinds of tags. */
export interface TagGroup {
  id: r.Id<"calendar_tag_groups">;
  created_at: Date | null;
  name: string | null;
  required: boolean | null;
  updated_at: Date | null;
  events: r.Id<"calendar_events">[];
  tags: r.Id<"calendar_tags">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    events: Event[];
    tags: Tag[];
  };
}

/** @internal */
export const TagGroupShape: r.Shape = {
  stream: "calendar_tag_groups",
  jsonApi: true,
  resource: "TagGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "required", at: ["required"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "events", relationship: "events", many: true, to: () => EventShape },
    { name: "tags", relationship: "tags", many: true, to: () => TagShape },
  ],
};

/** What records of `calendar_tag_groups` can be found by. */
export interface TagGroupWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_tag_groups` is asked for. */
export interface TagGroupQuery extends TagGroupWith {
  where?: TagGroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** What a new record of `calendar_tag_groups` is made of. */
export interface NewTagGroup {
  name?: string | null | undefined;
  required?: boolean | null | undefined;
}

/** What is to change in a record of `calendar_tag_groups`. */
export interface TagGroupChange {
  name?: string | null | undefined;
  required?: boolean | null | undefined;
}

/** How records of `calendar_tag_groups` are asked for. */
export interface TagGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("events" | "tags")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_tag_groups`. */
export class TagGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/tag_groups`. */
  list(query?: TagGroupQuery): r.List<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/tag_groups"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<TagGroup>(this.#client, endpoint, TagGroupShape, [], query);
  }

  /** One record: `/calendar/v2/tag_groups/{id}`. */
  get(id: r.Id<"calendar_tag_groups">, options?: TagGroupWith): Promise<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/tag_groups/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<TagGroup>(this.#client, endpoint, TagGroupShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/tag_groups`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewTagGroup, options?: r.ActOptions): Promise<TagGroup> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/tag_groups"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagGroupShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "required", at: ["required"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/tag_groups/{id}`. */
  update(id: r.Id<"calendar_tag_groups">, record: TagGroupChange, options?: r.ActOptions): Promise<TagGroup> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/tag_groups/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagGroupShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "required", at: ["required"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/tag_groups/{id}`. */
  delete(id: r.Id<"calendar_tag_groups">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/tag_groups/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagGroupShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Tags – Tags of events and of their dates; campuses can be tags, too. */
export interface Tag {
  id: r.Id<"calendar_tags">;
  church_center_category: boolean | null;
  color: string | null;
  created_at: Date | null;
  name: string | null;
  position: number | null;
  updated_at: Date | null;
  tag_group: r.Id<"calendar_tag_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    tag_group: TagGroup | undefined;
  };
}

/** @internal */
export const TagShape: r.Shape = {
  stream: "calendar_tags",
  jsonApi: true,
  resource: "Tag",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "church_center_category", at: ["church_center_category"], kind: "boolean" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "position", at: ["position"], kind: "number" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "tag_group", relationship: "tag_group", many: false, to: () => TagGroupShape },
  ],
};

/** What records of `calendar_tags` can be found by. */
export interface TagWhere {
  church_center_category?: boolean | undefined;
  color?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  position?: number | r.Range<number> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_tags` is asked for. */
export interface TagQuery extends TagWith {
  where?: TagWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "position" | "-name" | "-position" | undefined;
}

/** What a new record of `calendar_tags` is made of. */
export interface NewTag {
  church_center_category?: boolean | null | undefined;
  color?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  events_ids?: unknown | null | undefined;
  tag_group_id?: string | null | undefined;
}

/** What is to change in a record of `calendar_tags`. */
export interface TagChange {
  church_center_category?: boolean | null | undefined;
  color?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  events_ids?: unknown | null | undefined;
  tag_group_id?: string | null | undefined;
}

/** How records of `calendar_tags` are asked for. */
export interface TagWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("tag_group")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_tags`. */
export class TagApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/tags`. */
  list(query?: TagQuery): r.List<Tag> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/tags"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "tag_group"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Tag>(this.#client, endpoint, TagShape, [], query);
  }

  /** One record: `/calendar/v2/tags/{id}`. */
  get(id: r.Id<"calendar_tags">, options?: TagWith): Promise<Tag> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/tags/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Tag>(this.#client, endpoint, TagShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/tags`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewTag, options?: r.ActOptions): Promise<Tag> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/tags"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagShape,
      fields: [
        { name: "church_center_category", at: ["church_center_category"], kind: "boolean" },
        { name: "color", at: ["color"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "position", at: ["position"], kind: "number" },
        { name: "events_ids", at: ["events_ids"], kind: "json" },
        { name: "tag_group_id", at: ["tag_group_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/tags/{id}`. */
  update(id: r.Id<"calendar_tags">, record: TagChange, options?: r.ActOptions): Promise<Tag> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/tags/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagShape,
      fields: [
        { name: "church_center_category", at: ["church_center_category"], kind: "boolean" },
        { name: "color", at: ["color"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "position", at: ["position"], kind: "number" },
        { name: "events_ids", at: ["events_ids"], kind: "json" },
        { name: "tag_group_id", at: ["tag_group_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/tags/{id}`. */
  delete(id: r.Id<"calendar_tags">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/tags/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: TagShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Feeds – Sources that events are imported from. */
export interface Feed {
  id: r.Id<"calendar_feeds">;
  can_delete: boolean | null;
  default_church_center_visibility: "hidden" | "published" | (string & {}) | null;
  /** A deletion has begun. */
  deleting: boolean | null;
  feed_type: "registrations" | "groups" | "ical" | "form" | (string & {}) | null;
  imported_at: Date | null;
  name: string | null;
  prefix_event_names: boolean | null;
  source_id: string | null;
  sync_campus_tags: boolean | null;
  event_owner: r.Id<"calendar_people"> | null;
  default_calendar: r.Id<"calendar_calendars"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event_owner: Person | undefined;
    default_calendar: Calendar2 | undefined;
  };
}

/** @internal */
export const FeedShape: r.Shape = {
  stream: "calendar_feeds",
  jsonApi: true,
  resource: "Feed",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_delete", at: ["can_delete"], kind: "boolean" },
    { name: "default_church_center_visibility", at: ["default_church_center_visibility"], kind: "text" },
    { name: "deleting", at: ["deleting"], kind: "boolean" },
    { name: "feed_type", at: ["feed_type"], kind: "text" },
    { name: "imported_at", at: ["imported_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "prefix_event_names", at: ["prefix_event_names"], kind: "boolean" },
    { name: "source_id", at: ["source_id"], kind: "text" },
    { name: "sync_campus_tags", at: ["sync_campus_tags"], kind: "boolean" },
  ],
  relations: [
    { name: "event_owner", relationship: "event_owner", many: false, to: () => PersonShape },
    { name: "default_calendar", relationship: "default_calendar", many: false, to: () => Calendar2Shape },
  ],
};

/** What records of `calendar_feeds` can be found by. */
export interface FeedWhere {
  feed_type?: "registrations" | "groups" | "ical" | "form" | (string & {}) | undefined;
  source_id?: string | undefined;
}

/** How a list of `calendar_feeds` is asked for. */
export interface FeedQuery extends FeedWith {
  where?: FeedWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** How records of `calendar_feeds` are asked for. */
export interface FeedWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_feeds`. */
export class FeedApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/feeds`. */
  list(query?: FeedQuery): r.List<Feed> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/feeds"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Feed>(this.#client, endpoint, FeedShape, [], query);
  }

  /** One record: `/calendar/v2/feeds/{id}`. */
  get(id: r.Id<"calendar_feeds">, options?: FeedWith): Promise<Feed> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/feeds/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Feed>(this.#client, endpoint, FeedShape, [id], options);
  }
}

/** Rooms and resources – Rooms and things that can be booked. */
export interface Resource {
  id: r.Id<"calendar_resources">;
  created_at: Date | null;
  description: string | null;
  expires_at: Date | null;
  home_location: string | null;
  image: unknown | null;
  /** Room or Resource. */
  kind: string | null;
  name: string | null;
  /** The folders that it is in. */
  path_name: string | null;
  quantity: number | null;
  serial_number: string | null;
  updated_at: Date | null;
  resource_approval_groups: r.Id<"calendar_resource_approval_groups">[];
  resource_folder: r.Id<"calendar_resource_folders"> | null;
  room_setups: r.Id<"calendar_room_setups">[];
  resource_questions: r.Id<"calendar_resource_questions">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resource_approval_groups: ResourceApprovalGroup[];
    resource_folder: ResourceFolder | undefined;
    room_setups: RoomSetup[];
    resource_questions: ResourceQuestion[];
  };
}

/** @internal */
export const ResourceShape: r.Shape = {
  stream: "calendar_resources",
  jsonApi: true,
  resource: "Resource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "expires_at", at: ["expires_at"], kind: "timestamp" },
    { name: "home_location", at: ["home_location"], kind: "text" },
    { name: "image", at: ["image"], kind: "json" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "path_name", at: ["path_name"], kind: "text" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "serial_number", at: ["serial_number"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "resource_approval_groups", relationship: "resource_approval_groups", many: true, to: () => ResourceApprovalGroupShape },
    { name: "resource_folder", relationship: "resource_folder", many: false, to: () => ResourceFolderShape },
    { name: "room_setups", relationship: "room_setups", many: true, to: () => RoomSetupShape },
    { name: "resource_questions", relationship: "resource_questions", many: true, to: () => ResourceQuestionShape },
  ],
};

/** What records of `calendar_resources` can be found by. */
export interface ResourceWhere {
  created_at?: Date | r.Range<Date> | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  path_name?: string | undefined;
  serial_number?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_resources` is asked for. */
export interface ResourceQuery extends ResourceWith {
  where?: ResourceWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "expires_at" | "name" | "updated_at" | "-created_at" | "-expires_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `calendar_resources` is made of. */
export interface NewResource {
  description?: string | null | undefined;
  expires_at?: Date | null | undefined;
  home_location?: string | null | undefined;
  /** Room or Resource. */
  kind?: string | null | undefined;
  name?: string | null | undefined;
  quantity?: number | null | undefined;
  serial_number?: string | null | undefined;
  resource_approval_group_ids?: unknown | null | undefined;
  resource_folder_id?: string | null | undefined;
  room_setup_ids?: unknown | null | undefined;
}

/** What is to change in a record of `calendar_resources`. */
export interface ResourceChange {
  description?: string | null | undefined;
  expires_at?: Date | null | undefined;
  home_location?: string | null | undefined;
  name?: string | null | undefined;
  quantity?: number | null | undefined;
  serial_number?: string | null | undefined;
  resource_approval_group_ids?: unknown | null | undefined;
  resource_folder_id?: string | null | undefined;
  room_setup_ids?: unknown | null | undefined;
}

/** How records of `calendar_resources` are asked for. */
export interface ResourceWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("resource_approval_groups" | "resource_folder" | "resource_questions" | "room_setups")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resources`. */
export class ResourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resources`. */
  list(query?: ResourceQuery): r.List<Resource> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resources"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "resource_approval_groups,resource_folder,room_setups"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Resource>(this.#client, endpoint, ResourceShape, [], query);
  }

  /** One record: `/calendar/v2/resources/{id}`. */
  get(id: r.Id<"calendar_resources">, options?: ResourceWith): Promise<Resource> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resources/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Resource>(this.#client, endpoint, ResourceShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/resources`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewResource, options?: r.ActOptions): Promise<Resource> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/resources"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "expires_at", at: ["expires_at"], kind: "timestamp" },
        { name: "home_location", at: ["home_location"], kind: "text" },
        { name: "kind", at: ["kind"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "quantity", at: ["quantity"], kind: "integer" },
        { name: "serial_number", at: ["serial_number"], kind: "text" },
        { name: "resource_approval_group_ids", at: ["resource_approval_group_ids"], kind: "json" },
        { name: "resource_folder_id", at: ["resource_folder_id"], kind: "text" },
        { name: "room_setup_ids", at: ["room_setup_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/resources/{id}`. */
  update(id: r.Id<"calendar_resources">, record: ResourceChange, options?: r.ActOptions): Promise<Resource> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/resources/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "expires_at", at: ["expires_at"], kind: "timestamp" },
        { name: "home_location", at: ["home_location"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "quantity", at: ["quantity"], kind: "integer" },
        { name: "serial_number", at: ["serial_number"], kind: "text" },
        { name: "resource_approval_group_ids", at: ["resource_approval_group_ids"], kind: "json" },
        { name: "resource_folder_id", at: ["resource_folder_id"], kind: "text" },
        { name: "room_setup_ids", at: ["room_setup_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/resources/{id}`. */
  delete(id: r.Id<"calendar_resources">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/resources/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Resource folders – Folders for rooms and for resources. */
export interface ResourceFolder {
  id: r.Id<"calendar_resource_folders">;
  /** Ids of the folders above. */
  ancestry: string | null;
  created_at: Date | null;
  kind: string | null;
  name: string | null;
  path_name: string | null;
  updated_at: Date | null;
  resources: r.Id<"calendar_resources">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resources: Resource[];
  };
}

/** @internal */
export const ResourceFolderShape: r.Shape = {
  stream: "calendar_resource_folders",
  jsonApi: true,
  resource: "ResourceFolder",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "ancestry", at: ["ancestry"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "path_name", at: ["path_name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "resources", relationship: "resources", many: true, to: () => ResourceShape },
  ],
};

/** What records of `calendar_resource_folders` can be found by. */
export interface ResourceFolderWhere {
  ancestry?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  path_name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_resource_folders` is asked for. */
export interface ResourceFolderQuery extends ResourceFolderWith {
  where?: ResourceFolderWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "ancestry" | "created_at" | "name" | "updated_at" | "-ancestry" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `calendar_resource_folders` is made of. */
export interface NewResourceFolder {
  kind?: string | null | undefined;
  name?: string | null | undefined;
  resource_folder_id?: string | null | undefined;
}

/** What is to change in a record of `calendar_resource_folders`. */
export interface ResourceFolderChange {
  name?: string | null | undefined;
  resource_folder_id?: string | null | undefined;
}

/** How records of `calendar_resource_folders` are asked for. */
export interface ResourceFolderWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("resources")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resource_folders`. */
export class ResourceFolderApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resource_folders`. */
  list(query?: ResourceFolderQuery): r.List<ResourceFolder> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_folders"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ResourceFolder>(this.#client, endpoint, ResourceFolderShape, [], query);
  }

  /** One record: `/calendar/v2/resource_folders/{id}`. */
  get(id: r.Id<"calendar_resource_folders">, options?: ResourceFolderWith): Promise<ResourceFolder> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_folders/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ResourceFolder>(this.#client, endpoint, ResourceFolderShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/resource_folders`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewResourceFolder, options?: r.ActOptions): Promise<ResourceFolder> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/resource_folders"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceFolderShape,
      fields: [
        { name: "kind", at: ["kind"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "resource_folder_id", at: ["resource_folder_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/resource_folders/{id}`. */
  update(id: r.Id<"calendar_resource_folders">, record: ResourceFolderChange, options?: r.ActOptions): Promise<ResourceFolder> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/resource_folders/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceFolderShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "resource_folder_id", at: ["resource_folder_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/resource_folders/{id}`. */
  delete(id: r.Id<"calendar_resource_folders">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/resource_folders/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceFolderShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Resource questions – Questions that are asked when a room or resource is requested. */
export interface ResourceQuestion {
  id: r.Id<"calendar_resource_questions">;
  choices: string | null;
  created_at: Date | null;
  description: string | null;
  kind: "dropdown" | "paragraph" | "text" | "yesno" | "section_header" | (string & {}) | null;
  multiple_select: boolean | null;
  optional: boolean | null;
  position: number | null;
  question: string | null;
  updated_at: Date | null;
  resource: r.Id<"calendar_resources"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resource: Resource | undefined;
  };
}

/** @internal */
export const ResourceQuestionShape: r.Shape = {
  stream: "calendar_resource_questions",
  jsonApi: true,
  resource: "ResourceQuestion",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "choices", at: ["choices"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "multiple_select", at: ["multiple_select"], kind: "boolean" },
    { name: "optional", at: ["optional"], kind: "boolean" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "question", at: ["question"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
  ],
};

/** What records of `calendar_resource_questions` can be found by. */
export interface ResourceQuestionWhere {
  created_at?: Date | r.Range<Date> | undefined;
  kind?: "dropdown" | "paragraph" | "text" | "yesno" | "section_header" | (string & {}) | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_resource_questions` is asked for. */
export interface ResourceQuestionQuery extends ResourceQuestionWith {
  where?: ResourceQuestionWhere | undefined;
}

/** What a new record of `calendar_resource_questions` is made of. */
export interface NewResourceQuestion {
  choices?: string | null | undefined;
  description?: string | null | undefined;
  kind?: "dropdown" | "paragraph" | "text" | "yesno" | "section_header" | (string & {}) | null | undefined;
  multiple_select?: boolean | null | undefined;
  optional?: boolean | null | undefined;
  position?: number | null | undefined;
  question?: string | null | undefined;
}

/** What is to change in a record of `calendar_resource_questions`. */
export interface ResourceQuestionChange {
  choices?: string | null | undefined;
  description?: string | null | undefined;
  kind?: "dropdown" | "paragraph" | "text" | "yesno" | "section_header" | (string & {}) | null | undefined;
  multiple_select?: boolean | null | undefined;
  optional?: boolean | null | undefined;
  position?: number | null | undefined;
  question?: string | null | undefined;
}

/** How records of `calendar_resource_questions` are asked for. */
export interface ResourceQuestionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resource_questions`. */
export class ResourceQuestionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resource_questions`. */
  list(query?: ResourceQuestionQuery): r.List<ResourceQuestion> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_questions"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ResourceQuestion>(this.#client, endpoint, ResourceQuestionShape, [], query);
  }

  /** One record: `/calendar/v2/resource_questions/{id}`. */
  get(id: r.Id<"calendar_resource_questions">, options?: ResourceQuestionWith): Promise<ResourceQuestion> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_questions/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ResourceQuestion>(this.#client, endpoint, ResourceQuestionShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/resources/{resource_id}/resource_questions`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(resource_id: r.Id<"calendar_resources">, record: NewResourceQuestion, options?: r.ActOptions): Promise<ResourceQuestion> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/resources/", "/resource_questions"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceQuestionShape,
      fields: [
        { name: "choices", at: ["choices"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "kind", at: ["kind"], kind: "text" },
        { name: "multiple_select", at: ["multiple_select"], kind: "boolean" },
        { name: "optional", at: ["optional"], kind: "boolean" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "question", at: ["question"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [resource_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/resource_questions/{id}`. */
  update(id: r.Id<"calendar_resource_questions">, record: ResourceQuestionChange, options?: r.ActOptions): Promise<ResourceQuestion> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/resource_questions/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceQuestionShape,
      fields: [
        { name: "choices", at: ["choices"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "kind", at: ["kind"], kind: "text" },
        { name: "multiple_select", at: ["multiple_select"], kind: "boolean" },
        { name: "optional", at: ["optional"], kind: "boolean" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "question", at: ["question"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/resource_questions/{id}`. */
  delete(id: r.Id<"calendar_resource_questions">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/resource_questions/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ResourceQuestionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Approval groups – People who approve requests for rooms and resources together. */
export interface ResourceApprovalGroup {
  id: r.Id<"calendar_resource_approval_groups">;
  created_at: Date | null;
  form_count: number | null;
  name: string | null;
  resource_count: number | null;
  room_count: number | null;
  updated_at: Date | null;
  people: r.Id<"calendar_people">[];
  resources: r.Id<"calendar_resources">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    people: Person[];
    resources: Resource[];
  };
}

/** @internal */
export const ResourceApprovalGroupShape: r.Shape = {
  stream: "calendar_resource_approval_groups",
  jsonApi: true,
  resource: "ResourceApprovalGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "form_count", at: ["form_count"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "resource_count", at: ["resource_count"], kind: "integer" },
    { name: "room_count", at: ["room_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "people", relationship: "people", many: true, to: () => PersonShape },
    { name: "resources", relationship: "resources", many: true, to: () => ResourceShape },
  ],
};

/** What records of `calendar_resource_approval_groups` can be found by. */
export interface ResourceApprovalGroupWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_resource_approval_groups` is asked for. */
export interface ResourceApprovalGroupQuery extends ResourceApprovalGroupWith {
  where?: ResourceApprovalGroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "updated_at" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** How records of `calendar_resource_approval_groups` are asked for. */
export interface ResourceApprovalGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("people" | "resources")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resource_approval_groups`. */
export class ResourceApprovalGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resource_approval_groups`. */
  list(query?: ResourceApprovalGroupQuery): r.List<ResourceApprovalGroup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_approval_groups"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "people"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ResourceApprovalGroup>(this.#client, endpoint, ResourceApprovalGroupShape, [], query);
  }

  /** One record: `/calendar/v2/resource_approval_groups/{id}`. */
  get(id: r.Id<"calendar_resource_approval_groups">, options?: ResourceApprovalGroupWith): Promise<ResourceApprovalGroup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_approval_groups/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ResourceApprovalGroup>(this.#client, endpoint, ResourceApprovalGroupShape, [id], options);
  }
}

/** Room setups – How rooms can be set up. */
export interface RoomSetup {
  id: r.Id<"calendar_room_setups">;
  created_at: Date | null;
  description: string | null;
  diagram: unknown | null;
  diagram_thumbnail_url: string | null;
  diagram_url: string | null;
  name: string | null;
  updated_at: Date | null;
  room_setup: r.Id<"calendar_room_setups"> | null;
  resource_suggestions: r.Id<"calendar_resource_suggestions">[];
  containing_resource: r.Id<"calendar_containing_resource"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    room_setup: RoomSetup | undefined;
    resource_suggestions: ResourceSuggestion[];
    containing_resource: ContainingResource | undefined;
  };
}

/** @internal */
export const RoomSetupShape: r.Shape = {
  stream: "calendar_room_setups",
  jsonApi: true,
  resource: "RoomSetup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "diagram", at: ["diagram"], kind: "json" },
    { name: "diagram_thumbnail_url", at: ["diagram_thumbnail_url"], kind: "text" },
    { name: "diagram_url", at: ["diagram_url"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "room_setup", relationship: "room_setup", many: false, to: () => RoomSetupShape },
    { name: "resource_suggestions", relationship: "resource_suggestions", many: true, to: () => ResourceSuggestionShape },
    { name: "containing_resource", relationship: "containing_resource", many: false, to: () => ContainingResourceShape },
  ],
};

/** What records of `calendar_room_setups` can be found by. */
export interface RoomSetupWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_room_setups` is asked for. */
export interface RoomSetupQuery extends RoomSetupWith {
  where?: RoomSetupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "updated_at" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** How records of `calendar_room_setups` are asked for. */
export interface RoomSetupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("containing_resource" | "resource_suggestions")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_room_setups`. */
export class RoomSetupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/room_setups`. */
  list(query?: RoomSetupQuery): r.List<RoomSetup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/room_setups"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "resource_suggestions,containing_resource"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<RoomSetup>(this.#client, endpoint, RoomSetupShape, [], query);
  }

  /** One record: `/calendar/v2/room_setups/{id}`. */
  get(id: r.Id<"calendar_room_setups">, options?: RoomSetupWith): Promise<RoomSetup> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/room_setups/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<RoomSetup>(this.#client, endpoint, RoomSetupShape, [id], options);
  }
}

/** Resource requests – Requests for a room or resource for an event, and whether they are approved. */
export interface EventResourceRequest {
  id: r.Id<"calendar_event_resource_requests">;
  approval_sent: boolean | null;
  /** A is approved, P pending, R rejected. */
  approval_status: "A" | "P" | "R" | (string & {}) | null;
  created_at: Date | null;
  notes: string | null;
  quantity: number | null;
  updated_at: Date | null;
  visible_on_kiosks: boolean | null;
  event: r.Id<"calendar_events"> | null;
  resource: r.Id<"calendar_resources"> | null;
  event_resource_request: r.Id<"calendar_event_resource_requests"> | null;
  created_by: r.Id<"calendar_people"> | null;
  updated_by: r.Id<"calendar_people"> | null;
  room_setup: r.Id<"calendar_room_setups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    resource: Resource | undefined;
    event_resource_request: EventResourceRequest | undefined;
    created_by: Person | undefined;
    updated_by: Person | undefined;
    room_setup: RoomSetup | undefined;
  };
}

/** @internal */
export const EventResourceRequestShape: r.Shape = {
  stream: "calendar_event_resource_requests",
  jsonApi: true,
  resource: "EventResourceRequest",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "approval_sent", at: ["approval_sent"], kind: "boolean" },
    { name: "approval_status", at: ["approval_status"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "visible_on_kiosks", at: ["visible_on_kiosks"], kind: "boolean" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
    { name: "event_resource_request", relationship: "event_resource_request", many: false, to: () => EventResourceRequestShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "room_setup", relationship: "room_setup", many: false, to: () => RoomSetupShape },
  ],
};

/** What records of `calendar_event_resource_requests` can be found by. */
export interface EventResourceRequestWhere {
  approval_sent?: boolean | undefined;
  approval_status?: "A" | "P" | "R" | (string & {}) | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_event_resource_requests` is asked for. */
export interface EventResourceRequestQuery extends EventResourceRequestWith {
  where?: EventResourceRequestWhere | undefined;
}

/** How records of `calendar_event_resource_requests` are asked for. */
export interface EventResourceRequestWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by" | "event" | "resource" | "room_setup" | "updated_by")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_event_resource_requests`. */
export class EventResourceRequestApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/event_resource_requests`. */
  list(query?: EventResourceRequestQuery): r.List<EventResourceRequest> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_resource_requests"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventResourceRequest>(this.#client, endpoint, EventResourceRequestShape, [], query);
  }

  /** One record: `/calendar/v2/event_resource_requests/{id}`. */
  get(id: r.Id<"calendar_event_resource_requests">, options?: EventResourceRequestWith): Promise<EventResourceRequest> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_resource_requests/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<EventResourceRequest>(this.#client, endpoint, EventResourceRequestShape, [id], options);
  }
}

/** Bookings – When a room or resource is taken by which date of an event. */
export interface ResourceBooking {
  id: r.Id<"calendar_resource_bookings">;
  created_at: Date | null;
  ends_at: Date | null;
  quantity: number | null;
  starts_at: Date | null;
  updated_at: Date | null;
  event: r.Id<"calendar_events"> | null;
  event_instance: r.Id<"calendar_event_instances"> | null;
  resource: r.Id<"calendar_resources"> | null;
  event_resource_request: r.Id<"calendar_event_resource_requests"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    event_instance: EventInstance | undefined;
    resource: Resource | undefined;
    event_resource_request: EventResourceRequest | undefined;
  };
}

/** @internal */
export const ResourceBookingShape: r.Shape = {
  stream: "calendar_resource_bookings",
  jsonApi: true,
  resource: "ResourceBooking",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "event_instance", relationship: "event_instance", many: false, to: () => EventInstanceShape },
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
    { name: "event_resource_request", relationship: "event_resource_request", many: false, to: () => EventResourceRequestShape },
  ],
};

/** What records of `calendar_resource_bookings` can be found by. */
export interface ResourceBookingWhere {
  created_at?: Date | r.Range<Date> | undefined;
  ends_at?: Date | r.Range<Date> | undefined;
  starts_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_resource_bookings` is asked for. */
export interface ResourceBookingQuery extends ResourceBookingWith {
  where?: ResourceBookingWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "ends_at" | "starts_at" | "updated_at" | "-created_at" | "-ends_at" | "-starts_at" | "-updated_at" | undefined;
}

/** How records of `calendar_resource_bookings` are asked for. */
export interface ResourceBookingWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event_resource_request" | "resource")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resource_bookings`. */
export class ResourceBookingApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resource_bookings`. */
  list(query?: ResourceBookingQuery): r.List<ResourceBooking> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_bookings"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "event_resource_request"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ResourceBooking>(this.#client, endpoint, ResourceBookingShape, [], query);
  }

  /** One record: `/calendar/v2/resource_bookings/{id}`. */
  get(id: r.Id<"calendar_resource_bookings">, options?: ResourceBookingWith): Promise<ResourceBooking> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_bookings/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ResourceBooking>(this.#client, endpoint, ResourceBookingShape, [id], options);
  }
}

/** Conflicts – Two requests for the same room or resource at the same time, and who won. */
export interface Conflict {
  id: r.Id<"calendar_conflicts">;
  created_at: Date | null;
  note: string | null;
  resolved_at: Date | null;
  updated_at: Date | null;
  resource: r.Id<"calendar_resources"> | null;
  resolved_by: r.Id<"calendar_people"> | null;
  winner: r.Id<"calendar_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resource: Resource | undefined;
    resolved_by: Person | undefined;
    winner: Event | undefined;
  };
}

/** @internal */
export const ConflictShape: r.Shape = {
  stream: "calendar_conflicts",
  jsonApi: true,
  resource: "Conflict",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "note", at: ["note"], kind: "text" },
    { name: "resolved_at", at: ["resolved_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
    { name: "resolved_by", relationship: "resolved_by", many: false, to: () => PersonShape },
    { name: "winner", relationship: "winner", many: false, to: () => EventShape },
  ],
};

/** What records of `calendar_conflicts` can be found by. */
export interface ConflictWhere {
}

/** How a list of `calendar_conflicts` is asked for. */
export interface ConflictQuery extends ConflictWith {
  where?: ConflictWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "resolved_at" | "-resolved_at" | undefined;
}

/** How records of `calendar_conflicts` are asked for. */
export interface ConflictWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("resolved_by" | "resource" | "winner")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_conflicts`. */
export class ConflictApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/conflicts`. */
  list(query?: ConflictQuery): r.List<Conflict> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/conflicts"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Conflict>(this.#client, endpoint, ConflictShape, [], query);
  }

  /** One record: `/calendar/v2/conflicts/{id}`. */
  get(id: r.Id<"calendar_conflicts">, options?: ConflictWith): Promise<Conflict> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/conflicts/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Conflict>(this.#client, endpoint, ConflictShape, [id], options);
  }
}

/** People – The people whom Calendar knows, with their rights there. */
export interface Person {
  id: r.Id<"calendar_people">;
  avatar_url: string | null;
  can_edit_people: boolean | null;
  can_edit_resources: boolean | null;
  can_edit_rooms: boolean | null;
  child: boolean | null;
  contact_data: unknown | null;
  created_at: Date | null;
  event_permissions_type: string | null;
  first_name: string | null;
  gender: string | null;
  has_access: boolean | null;
  has_full_access_to_any_calendar: boolean | null;
  last_name: string | null;
  member_of_approval_groups: boolean | null;
  middle_name: string | null;
  name: string | null;
  name_prefix: string | null;
  name_suffix: string | null;
  pending_request_count: number | null;
  people_permissions_type: string | null;
  permissions: number | null;
  resolves_conflicts: boolean | null;
  resources_permissions_type: string | null;
  room_permissions_type: string | null;
  site_administrator: boolean | null;
  status: "active" | "inactive" | "pending" | (string & {}) | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "calendar_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "can_edit_people", at: ["can_edit_people"], kind: "boolean" },
    { name: "can_edit_resources", at: ["can_edit_resources"], kind: "boolean" },
    { name: "can_edit_rooms", at: ["can_edit_rooms"], kind: "boolean" },
    { name: "child", at: ["child"], kind: "boolean" },
    { name: "contact_data", at: ["contact_data"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "event_permissions_type", at: ["event_permissions_type"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "has_access", at: ["has_access"], kind: "boolean" },
    { name: "has_full_access_to_any_calendar", at: ["has_full_access_to_any_calendar"], kind: "boolean" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "member_of_approval_groups", at: ["member_of_approval_groups"], kind: "boolean" },
    { name: "middle_name", at: ["middle_name"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "name_prefix", at: ["name_prefix"], kind: "text" },
    { name: "name_suffix", at: ["name_suffix"], kind: "text" },
    { name: "pending_request_count", at: ["pending_request_count"], kind: "integer" },
    { name: "people_permissions_type", at: ["people_permissions_type"], kind: "text" },
    { name: "permissions", at: ["permissions"], kind: "integer" },
    { name: "resolves_conflicts", at: ["resolves_conflicts"], kind: "boolean" },
    { name: "resources_permissions_type", at: ["resources_permissions_type"], kind: "text" },
    { name: "room_permissions_type", at: ["room_permissions_type"], kind: "text" },
    { name: "site_administrator", at: ["site_administrator"], kind: "boolean" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `calendar_people` can be found by. */
export interface PersonWhere {
  created_at?: Date | r.Range<Date> | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
  middle_name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `calendar_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "first_name" | "last_name" | "resolves_conflicts" | "updated_at" | "-created_at" | "-first_name" | "-last_name" | "-resolves_conflicts" | "-updated_at" | undefined;
}

/** How records of `calendar_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/people"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/calendar/v2/people/{id}`. */
  get(id: r.Id<"calendar_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/people/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }
}

/** Report templates – Templates of reports. */
export interface ReportTemplate {
  id: r.Id<"calendar_report_templates">;
  body: string | null;
  created_at: Date | null;
  description: string | null;
  title: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ReportTemplateShape: r.Shape = {
  stream: "calendar_report_templates",
  jsonApi: true,
  resource: "ReportTemplate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `calendar_report_templates` can be found by. */
export interface ReportTemplateWhere {
}

/** How a list of `calendar_report_templates` is asked for. */
export interface ReportTemplateQuery extends ReportTemplateWith {
  where?: ReportTemplateWhere | undefined;
}

/** What a new record of `calendar_report_templates` is made of. */
export interface NewReportTemplate {
  body?: string | null | undefined;
  description?: string | null | undefined;
  title?: string | null | undefined;
}

/** What is to change in a record of `calendar_report_templates`. */
export interface ReportTemplateChange {
  body?: string | null | undefined;
  description?: string | null | undefined;
  title?: string | null | undefined;
}

/** How records of `calendar_report_templates` are asked for. */
export interface ReportTemplateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_report_templates`. */
export class ReportTemplateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/report_templates`. */
  list(query?: ReportTemplateQuery): r.List<ReportTemplate> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/report_templates"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ReportTemplate>(this.#client, endpoint, ReportTemplateShape, [], query);
  }

  /** One record: `/calendar/v2/report_templates/{id}`. */
  get(id: r.Id<"calendar_report_templates">, options?: ReportTemplateWith): Promise<ReportTemplate> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/report_templates/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ReportTemplate>(this.#client, endpoint, ReportTemplateShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/report_templates`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewReportTemplate, options?: r.ActOptions): Promise<ReportTemplate> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/report_templates"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ReportTemplateShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/report_templates/{id}`. */
  update(id: r.Id<"calendar_report_templates">, record: ReportTemplateChange, options?: r.ActOptions): Promise<ReportTemplate> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/report_templates/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ReportTemplateShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/report_templates/{id}`. */
  delete(id: r.Id<"calendar_report_templates">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/report_templates/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: ReportTemplateShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Jobs – Work that Calendar does in the background. */
export interface JobStatus {
  id: r.Id<"calendar_job_statuses">;
  errors: unknown | null;
  message: string | null;
  retries: number | null;
  started_at: Date | null;
  status: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const JobStatusShape: r.Shape = {
  stream: "calendar_job_statuses",
  jsonApi: true,
  resource: "JobStatus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "errors", at: ["errors"], kind: "json" },
    { name: "message", at: ["message"], kind: "text" },
    { name: "retries", at: ["retries"], kind: "integer" },
    { name: "started_at", at: ["started_at"], kind: "timestamp" },
    { name: "status", at: ["status"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `calendar_job_statuses` can be found by. */
export interface JobStatusWhere {
}

/** How a list of `calendar_job_statuses` is asked for. */
export interface JobStatusQuery extends JobStatusWith {
  where?: JobStatusWhere | undefined;
}

/** How records of `calendar_job_statuses` are asked for. */
export interface JobStatusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_job_statuses`. */
export class JobStatusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/job_statuses`. */
  list(query?: JobStatusQuery): r.List<JobStatus> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/job_statuses"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<JobStatus>(this.#client, endpoint, JobStatusShape, [], query);
  }

  /** One record: `/calendar/v2/job_statuses/{id}`. */
  get(id: r.Id<"calendar_job_statuses">, options?: JobStatusWith): Promise<JobStatus> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/job_statuses/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<JobStatus>(this.#client, endpoint, JobStatusShape, [id], options);
  }
}

/** Organization – The organization itself, one record with its settings. */
export interface Organization {
  id: r.Id<"calendar_organizations">;
  calendar_starts_on: string | null;
  /** As in strftime. */
  date_format: "%d/%m/%Y" | "%m/%d/%Y" | (string & {}) | null;
  name: string | null;
  onboarding: boolean | null;
  time_zone: string | null;
  twenty_four_hour_time: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "calendar_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "calendar_starts_on", at: ["calendar_starts_on"], kind: "text" },
    { name: "date_format", at: ["date_format"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "onboarding", at: ["onboarding"], kind: "boolean" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
    { name: "twenty_four_hour_time", at: ["twenty_four_hour_time"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** How records of `calendar_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/calendar/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2"], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Times – The times within one date of an event, such as setup, service and teardown. */
export interface EventTime {
  id: r.Id<"calendar_event_times">;
  ends_at: Date | null;
  name: string | null;
  starts_at: Date | null;
  visible_on_kiosks: boolean | null;
  visible_on_widget_and_ical: boolean | null;
  event: r.Id<"calendar_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
  };
}

/** @internal */
export const EventTimeShape: r.Shape = {
  stream: "calendar_event_times",
  jsonApi: true,
  resource: "EventTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "visible_on_kiosks", at: ["visible_on_kiosks"], kind: "boolean" },
    { name: "visible_on_widget_and_ical", at: ["visible_on_widget_and_ical"], kind: "boolean" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** How records of `calendar_event_times` are asked for. */
export interface EventTimeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_event_times`. */
export class EventTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/calendar/v2/event_instances/{event_instance_id}/event_times/{id}`. */
  get(event_instance_id: r.Id<"calendar_event_instances">, id: r.Id<"calendar_event_times">, options?: EventTimeWith): Promise<EventTime> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_instances/", "/event_times/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<EventTime>(this.#client, endpoint, EventTimeShape, [event_instance_id, id], options);
  }
}

/** Event connections – What an event is connected to in other products, such as a group or a signup. */
export interface EventConnection {
  id: r.Id<"calendar_event_connections">;
  connected_to_id: string | null;
  connected_to_name: string | null;
  connected_to_type: string | null;
  connected_to_url: string | null;
  product_name: string | null;
  promoted: boolean | null;
  event: r.Id<"calendar_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
  };
}

/** @internal */
export const EventConnectionShape: r.Shape = {
  stream: "calendar_event_connections",
  jsonApi: true,
  resource: "EventConnection",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "connected_to_id", at: ["connected_to_id"], kind: "text" },
    { name: "connected_to_name", at: ["connected_to_name"], kind: "text" },
    { name: "connected_to_type", at: ["connected_to_type"], kind: "text" },
    { name: "connected_to_url", at: ["connected_to_url"], kind: "text" },
    { name: "product_name", at: ["product_name"], kind: "text" },
    { name: "promoted", at: ["promoted"], kind: "boolean" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** What records of `calendar_event_connections` can be found by. */
export interface EventConnectionWhere {
  connected_to_id?: string | undefined;
  product_name?: string | undefined;
  promoted?: boolean | undefined;
}

/** How a list of `calendar_event_connections` is asked for. */
export interface EventConnectionQuery extends EventConnectionWith {
  where?: EventConnectionWhere | undefined;
}

/** What a new record of `calendar_event_connections` is made of. */
export interface NewEventConnection {
  connected_to_id?: string | null | undefined;
  connected_to_name?: string | null | undefined;
  connected_to_type?: string | null | undefined;
  product_name?: string | null | undefined;
  promoted?: boolean | null | undefined;
}

/** What is to change in a record of `calendar_event_connections`. */
export interface EventConnectionChange {
  connected_to_id?: string | null | undefined;
  connected_to_name?: string | null | undefined;
  connected_to_type?: string | null | undefined;
  product_name?: string | null | undefined;
  promoted?: boolean | null | undefined;
}

/** How records of `calendar_event_connections` are asked for. */
export interface EventConnectionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_event_connections`. */
export class EventConnectionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/events/{event_id}/event_connections`. */
  list(event_id: r.Id<"calendar_events">, query?: EventConnectionQuery): r.List<EventConnection> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/events/", "/event_connections"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventConnection>(this.#client, endpoint, EventConnectionShape, [event_id], query);
  }

  /** One record: `/calendar/v2/events/{event_id}/event_connections/{id}`. */
  get(event_id: r.Id<"calendar_events">, id: r.Id<"calendar_event_connections">, options?: EventConnectionWith): Promise<EventConnection> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/events/", "/event_connections/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<EventConnection>(this.#client, endpoint, EventConnectionShape, [event_id, id], options);
  }

  /** Makes a record, and gives it: `POST /calendar/v2/events/{event_id}/event_connections`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(event_id: r.Id<"calendar_events">, record: NewEventConnection, options?: r.ActOptions): Promise<EventConnection> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/calendar/v2/events/", "/event_connections"], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: EventConnectionShape,
      fields: [
        { name: "connected_to_id", at: ["connected_to_id"], kind: "text" },
        { name: "connected_to_name", at: ["connected_to_name"], kind: "text" },
        { name: "connected_to_type", at: ["connected_to_type"], kind: "text" },
        { name: "product_name", at: ["product_name"], kind: "text" },
        { name: "promoted", at: ["promoted"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [event_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /calendar/v2/events/{event_id}/event_connections/{id}`. */
  update(event_id: r.Id<"calendar_events">, id: r.Id<"calendar_event_connections">, record: EventConnectionChange, options?: r.ActOptions): Promise<EventConnection> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/calendar/v2/events/", "/event_connections/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: EventConnectionShape,
      fields: [
        { name: "connected_to_id", at: ["connected_to_id"], kind: "text" },
        { name: "connected_to_name", at: ["connected_to_name"], kind: "text" },
        { name: "connected_to_type", at: ["connected_to_type"], kind: "text" },
        { name: "product_name", at: ["product_name"], kind: "text" },
        { name: "promoted", at: ["promoted"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [event_id, id], record, options);
  }

  /** Removes a record: `DELETE /calendar/v2/events/{event_id}/event_connections/{id}`. */
  delete(event_id: r.Id<"calendar_events">, id: r.Id<"calendar_event_connections">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/calendar/v2/events/", "/event_connections/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } },
      shape: EventConnectionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [event_id, id], undefined, options);
  }
}

/** Required approvals – Which approval group must approve requests for which room or resource. */
export interface RequiredApproval {
  id: r.Id<"calendar_required_approvals">;
  resource: r.Id<"calendar_resources"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resource: Resource | undefined;
  };
}

/** @internal */
export const RequiredApprovalShape: r.Shape = {
  stream: "calendar_required_approvals",
  jsonApi: true,
  resource: "RequiredApproval",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
  ],
};

/** What records of `calendar_required_approvals` can be found by. */
export interface RequiredApprovalWhere {
}

/** How a list of `calendar_required_approvals` is asked for. */
export interface RequiredApprovalQuery extends RequiredApprovalWith {
  where?: RequiredApprovalWhere | undefined;
}

/** How records of `calendar_required_approvals` are asked for. */
export interface RequiredApprovalWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("resource")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_required_approvals`. */
export class RequiredApprovalApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals`. */
  list(resource_approval_group_id: r.Id<"calendar_resource_approval_groups">, query?: RequiredApprovalQuery): r.List<RequiredApproval> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_approval_groups/", "/required_approvals"], headers: { "X-PCO-API-Version": "2022-07-07" }, params: [["include", "resource"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<RequiredApproval>(this.#client, endpoint, RequiredApprovalShape, [resource_approval_group_id], query);
  }

  /** One record: `/calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{id}`. */
  get(resource_approval_group_id: r.Id<"calendar_resource_approval_groups">, id: r.Id<"calendar_required_approvals">, options?: RequiredApprovalWith): Promise<RequiredApproval> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/resource_approval_groups/", "/required_approvals/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<RequiredApproval>(this.#client, endpoint, RequiredApprovalShape, [resource_approval_group_id, id], options);
  }
}

/** Resource suggestions – Resources that are suggested along with a room setup. */
export interface ResourceSuggestion {
  id: r.Id<"calendar_resource_suggestions">;
  created_at: Date | null;
  quantity: number | null;
  updated_at: Date | null;
  resource: r.Id<"calendar_resources"> | null;
  room_setup: r.Id<"calendar_room_setups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    resource: Resource | undefined;
    room_setup: RoomSetup | undefined;
  };
}

/** @internal */
export const ResourceSuggestionShape: r.Shape = {
  stream: "calendar_resource_suggestions",
  jsonApi: true,
  resource: "ResourceSuggestion",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "resource", relationship: "resource", many: false, to: () => ResourceShape },
    { name: "room_setup", relationship: "room_setup", many: false, to: () => RoomSetupShape },
  ],
};

/** How records of `calendar_resource_suggestions` are asked for. */
export interface ResourceSuggestionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("resource")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_resource_suggestions`. */
export class ResourceSuggestionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{id}`. */
  get(room_setup_id: r.Id<"calendar_room_setups">, id: r.Id<"calendar_resource_suggestions">, options?: ResourceSuggestionWith): Promise<ResourceSuggestion> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/room_setups/", "/resource_suggestions/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<ResourceSuggestion>(this.#client, endpoint, ResourceSuggestionShape, [room_setup_id, id], options);
  }
}

/** Rooms with setups – The rooms that room setups belong to. */
export interface ContainingResource {
  id: r.Id<"calendar_containing_resource">;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ContainingResourceShape: r.Shape = {
  stream: "calendar_containing_resource",
  jsonApi: true,
  resource: "ContainingResource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
  ],
};

/** How records of `calendar_containing_resource` are asked for. */
export interface ContainingResourceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_containing_resource`. */
export class ContainingResourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }
}

/** Answers in resource requests – What was answered to the questions of a room or resource. */
export interface EventResourceAnswer {
  id: r.Id<"calendar_answers">;
  answer: unknown | null;
  created_at: Date | null;
  db_answer: string | null;
  question: unknown | null;
  updated_at: Date | null;
  created_by: r.Id<"calendar_people"> | null;
  updated_by: r.Id<"calendar_people"> | null;
  resource_question: r.Id<"calendar_resource_questions"> | null;
  event_resource_request: r.Id<"calendar_event_resource_requests"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    updated_by: Person | undefined;
    resource_question: ResourceQuestion | undefined;
    event_resource_request: EventResourceRequest | undefined;
  };
}

/** @internal */
export const EventResourceAnswerShape: r.Shape = {
  stream: "calendar_answers",
  jsonApi: true,
  resource: "EventResourceAnswer",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "answer", at: ["answer"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "db_answer", at: ["db_answer"], kind: "text" },
    { name: "question", at: ["question"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "resource_question", relationship: "resource_question", many: false, to: () => ResourceQuestionShape },
    { name: "event_resource_request", relationship: "event_resource_request", many: false, to: () => EventResourceRequestShape },
  ],
};

/** What records of `calendar_answers` can be found by. */
export interface EventResourceAnswerWhere {
}

/** How a list of `calendar_answers` is asked for. */
export interface EventResourceAnswerQuery extends EventResourceAnswerWith {
  where?: EventResourceAnswerWhere | undefined;
}

/** How records of `calendar_answers` are asked for. */
export interface EventResourceAnswerWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `calendar_answers`. */
export class EventResourceAnswerApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/calendar/v2/event_resource_requests/{event_resource_request_id}/answers`. */
  list(event_resource_request_id: r.Id<"calendar_event_resource_requests">, query?: EventResourceAnswerQuery): r.List<EventResourceAnswer> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_resource_requests/", "/answers"], headers: { "X-PCO-API-Version": "2022-07-07" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventResourceAnswer>(this.#client, endpoint, EventResourceAnswerShape, [event_resource_request_id], query);
  }

  /** One record: `/calendar/v2/event_resource_requests/{event_resource_request_id}/answers/{id}`. */
  get(event_resource_request_id: r.Id<"calendar_event_resource_requests">, id: r.Id<"calendar_answers">, options?: EventResourceAnswerWith): Promise<EventResourceAnswer> {
    const endpoint: r.Endpoint = { path: ["/calendar/v2/event_resource_requests/", "/answers/", ""], headers: { "X-PCO-API-Version": "2022-07-07" } };
    return r.one<EventResourceAnswer>(this.#client, endpoint, EventResourceAnswerShape, [event_resource_request_id, id], options);
  }
}
