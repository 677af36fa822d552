// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class GroupsApi {
  /** Groups */
  readonly groups: GroupApi;
  /** Group types */
  readonly group_types: GroupTypeApi;
  /** People */
  readonly people: PersonApi;
  /** Group applications */
  readonly group_applications: GroupApplicationApi;
  /** Group events */
  readonly events: EventApi;
  /** Tag groups */
  readonly tag_groups: TagGroupApi;
  /** Campuses */
  readonly campuses: CampusApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Enrollment */
  readonly enrollment: EnrollmentApi;
  /** Locations */
  readonly location: LocationApi;
  /** Group memberships */
  readonly memberships: MembershipApi;
  /** Attendance */
  readonly attendances: AttendanceApi;
  /** Answers to invitations */
  readonly rsvps: RsvpApi;
  /** Meeting notes */
  readonly notes: EventNoteApi;
  /** Group resources */
  readonly resources: ResourceApi;
  /** Tags */
  readonly tags: TagApi;
  /** Authors of meeting notes */
  readonly owner: OwnerApi;

  constructor(client: r.Client) {
    this.groups = new GroupApi(client);
    this.group_types = new GroupTypeApi(client);
    this.people = new PersonApi(client);
    this.group_applications = new GroupApplicationApi(client);
    this.events = new EventApi(client);
    this.tag_groups = new TagGroupApi(client);
    this.campuses = new CampusApi(client);
    this.organizations = new OrganizationApi(client);
    this.enrollment = new EnrollmentApi(client);
    this.location = new LocationApi(client);
    this.memberships = new MembershipApi(client);
    this.attendances = new AttendanceApi(client);
    this.rsvps = new RsvpApi(client);
    this.notes = new EventNoteApi(client);
    this.resources = new ResourceApi(client);
    this.tags = new TagApi(client);
    this.owner = new OwnerApi(client);
  }
}

/** Groups – One record per group, archived ones too. */
export interface Group {
  id: r.Id<"groups_groups">;
  archive_status: string | null;
  archived_at: Date | null;
  can_create_conversation: boolean | null;
  can_create_conversation_reason_code: "chat_disabled" | "group_archived" | "non_member" | "leaders_only" | (string & {}) | null;
  chat_enabled: boolean | null;
  contact_email: string | null;
  created_at: Date | null;
  description: string | null;
  description_as_plain_text: string | null;
  direct_messages_enabled: boolean | null;
  events_listed: boolean | null;
  events_visibility: "public" | "members" | (string & {}) | null;
  /** Addresses of the picture in several sizes. */
  header_image: unknown | null;
  leaders_can_search_people_database: boolean | null;
  listed: boolean | null;
  location_type_preference: "physical" | "virtual" | (string & {}) | null;
  members_are_confidential: boolean | null;
  memberships_count: number | null;
  name: string | null;
  public_church_center_web_url: string | null;
  /** Free text. */
  schedule: string | null;
  /** Nothing else tells which tags a group has. */
  tag_ids: unknown | null;
  virtual_location_url: string | null;
  widget_status: unknown | null;
  group_type: r.Id<"groups_group_types"> | null;
  location: r.Id<"groups_location"> | null;
  enrollment: r.Id<"groups_enrollment">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    group_type: GroupType | undefined;
    location: Location | undefined;
    enrollment: Enrollment[];
  };
}

/** @internal */
export const GroupShape: r.Shape = {
  stream: "groups_groups",
  jsonApi: true,
  resource: "Group",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archive_status", at: ["archive_status"], kind: "text" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "can_create_conversation", at: ["can_create_conversation"], kind: "boolean" },
    { name: "can_create_conversation_reason_code", at: ["can_create_conversation_reason_code"], kind: "text" },
    { name: "chat_enabled", at: ["chat_enabled"], kind: "boolean" },
    { name: "contact_email", at: ["contact_email"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "description_as_plain_text", at: ["description_as_plain_text"], kind: "text" },
    { name: "direct_messages_enabled", at: ["direct_messages_enabled"], kind: "boolean" },
    { name: "events_listed", at: ["events_listed"], kind: "boolean" },
    { name: "events_visibility", at: ["events_visibility"], kind: "text" },
    { name: "header_image", at: ["header_image"], kind: "json" },
    { name: "leaders_can_search_people_database", at: ["leaders_can_search_people_database"], kind: "boolean" },
    { name: "listed", at: ["listed"], kind: "boolean" },
    { name: "location_type_preference", at: ["location_type_preference"], kind: "text" },
    { name: "members_are_confidential", at: ["members_are_confidential"], kind: "boolean" },
    { name: "memberships_count", at: ["memberships_count"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "public_church_center_web_url", at: ["public_church_center_web_url"], kind: "text" },
    { name: "schedule", at: ["schedule"], kind: "text" },
    { name: "tag_ids", at: ["tag_ids"], kind: "json" },
    { name: "virtual_location_url", at: ["virtual_location_url"], kind: "text" },
    { name: "widget_status", at: ["widget_status"], kind: "json" },
  ],
  relations: [
    { name: "group_type", relationship: "group_type", many: false, to: () => GroupTypeShape },
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
    { name: "enrollment", relationship: "enrollment", many: true, to: () => EnrollmentShape },
  ],
};

/** What records of `groups_groups` can be found by. */
export interface GroupWhere {
  name?: string | undefined;
}

/** How a list of `groups_groups` is asked for. */
export interface GroupQuery extends GroupWith {
  where?: GroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "chat_enabled" | "contact_email" | "created_at" | "listed" | "members_are_confidential" | "memberships_count" | "name" | "-chat_enabled" | "-contact_email" | "-created_at" | "-listed" | "-members_are_confidential" | "-memberships_count" | "-name" | undefined;
}

/** What is to change in a record of `groups_groups`. */
export interface GroupChange {
  name?: string | null | undefined;
  /** Free text. */
  schedule?: string | null | undefined;
  /** Nothing else tells which tags a group has. */
  tag_ids?: unknown | null | undefined;
  group_type?: r.Id<"groups_group_types"> | null | undefined;
}

/** How records of `groups_groups` are asked for. */
export interface GroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("enrollment" | "group_type" | "location")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_groups`. */
export class GroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/groups`. */
  list(query?: GroupQuery): r.List<Group> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups"], headers: { "X-PCO-API-Version": "2023-07-10" }, params: [["where[archive_status]", "include"], ["include", "enrollment,location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Group>(this.#client, endpoint, GroupShape, [], query);
  }

  /** One record: `/groups/v2/groups/{id}`. */
  get(id: r.Id<"groups_groups">, options?: GroupWith): Promise<Group> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Group>(this.#client, endpoint, GroupShape, [id], options);
  }

  /** Changes a record, and gives it: `PATCH /groups/v2/groups/{id}`. */
  update(id: r.Id<"groups_groups">, record: GroupChange, options?: r.ActOptions): Promise<Group> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/groups/v2/groups/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } },
      shape: GroupShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "schedule", at: ["schedule"], kind: "text" },
        { name: "tag_ids", at: ["tag_ids"], kind: "json" },
      ],
      relationships: ["group_type"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }
}

/** Group types – The kinds of groups; one of them has the id "unique" instead of a number. */
export interface GroupType {
  id: r.Id<"groups_group_types">;
  church_center_map_visible: boolean | null;
  church_center_visible: boolean | null;
  color: string | null;
  /** JSON, written as a text. */
  default_group_settings: string | null;
  description: string | null;
  name: string | null;
  position: number | null;
  public_church_center_web_url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const GroupTypeShape: r.Shape = {
  stream: "groups_group_types",
  jsonApi: true,
  resource: "GroupType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "church_center_map_visible", at: ["church_center_map_visible"], kind: "boolean" },
    { name: "church_center_visible", at: ["church_center_visible"], kind: "boolean" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "default_group_settings", at: ["default_group_settings"], kind: "text" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "public_church_center_web_url", at: ["public_church_center_web_url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `groups_group_types` can be found by. */
export interface GroupTypeWhere {
}

/** How a list of `groups_group_types` is asked for. */
export interface GroupTypeQuery extends GroupTypeWith {
  where?: GroupTypeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "position" | "-name" | "-position" | undefined;
}

/** How records of `groups_group_types` are asked for. */
export interface GroupTypeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_group_types`. */
export class GroupTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/group_types`. */
  list(query?: GroupTypeQuery): r.List<GroupType> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/group_types"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<GroupType>(this.#client, endpoint, GroupTypeShape, [], query);
  }

  /** One record: `/groups/v2/group_types/{id}`. */
  get(id: r.Id<"groups_group_types">, options?: GroupTypeWith): Promise<GroupType> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/group_types/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<GroupType>(this.#client, endpoint, GroupTypeShape, [id], options);
  }
}

/** People – The people whom Groups knows. */
export interface Person {
  id: r.Id<"groups_people">;
  addresses: unknown | null;
  avatar_url: string | null;
  child: boolean | null;
  created_at: Date | null;
  email_addresses: unknown | null;
  first_name: string | null;
  gender: string | null;
  last_name: string | null;
  permissions: string | null;
  phone_numbers: unknown | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "groups_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "addresses", at: ["addresses"], kind: "json" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "child", at: ["child"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "email_addresses", at: ["email_addresses"], kind: "json" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "permissions", at: ["permissions"], kind: "text" },
    { name: "phone_numbers", at: ["phone_numbers"], kind: "json" },
  ],
  relations: [
  ],
};

/** What records of `groups_people` can be found by. */
export interface PersonWhere {
  first_name?: string | undefined;
  last_name?: string | undefined;
}

/** How a list of `groups_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "first_name" | "last_name" | "-first_name" | "-last_name" | undefined;
}

/** How records of `groups_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/people"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/groups/v2/people/{id}`. */
  get(id: r.Id<"groups_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/people/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }
}

/** Group applications – Requests to join a group, and what became of them. */
export interface GroupApplication {
  id: r.Id<"groups_group_applications">;
  applied_at: Date | null;
  message: string | null;
  status: "pending" | "approved" | "rejected" | (string & {}) | null;
  group: r.Id<"groups_groups"> | null;
  person: r.Id<"groups_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    group: Group | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const GroupApplicationShape: r.Shape = {
  stream: "groups_group_applications",
  jsonApi: true,
  resource: "GroupApplication",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "applied_at", at: ["applied_at"], kind: "timestamp" },
    { name: "message", at: ["message"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
  ],
  relations: [
    { name: "group", relationship: "group", many: false, to: () => GroupShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `groups_group_applications` can be found by. */
export interface GroupApplicationWhere {
  applied_at?: Date | r.Range<Date> | undefined;
  status?: "pending" | "approved" | "rejected" | (string & {}) | undefined;
}

/** How a list of `groups_group_applications` is asked for. */
export interface GroupApplicationQuery extends GroupApplicationWith {
  where?: GroupApplicationWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "applied_at" | "status" | "-applied_at" | "-status" | undefined;
}

/** How records of `groups_group_applications` are asked for. */
export interface GroupApplicationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("group" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_group_applications`. */
export class GroupApplicationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/group_applications`. */
  list(query?: GroupApplicationQuery): r.List<GroupApplication> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/group_applications"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<GroupApplication>(this.#client, endpoint, GroupApplicationShape, [], query);
  }

  /** One record: `/groups/v2/group_applications/{id}`. */
  get(id: r.Id<"groups_group_applications">, options?: GroupApplicationWith): Promise<GroupApplication> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/group_applications/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<GroupApplication>(this.#client, endpoint, GroupApplicationShape, [id], options);
  }
}

/** Group events – The meetings of groups, single or repeating. */
export interface Event {
  id: r.Id<"groups_events">;
  attendance_requests_enabled: boolean | null;
  automated_reminder_enabled: boolean | null;
  canceled: boolean | null;
  canceled_at: Date | null;
  description: string | null;
  ends_at: Date | null;
  /** Addresses of the picture in several sizes. */
  image: unknown | null;
  location_type_preference: string | null;
  multi_day: boolean | null;
  name: string | null;
  reminders_sent: boolean | null;
  reminders_sent_at: Date | null;
  repeating: boolean | null;
  starts_at: Date | null;
  virtual_location_url: string | null;
  visitors_count: number | null;
  attendance_submitter: r.Id<"groups_people"> | null;
  group: r.Id<"groups_groups"> | null;
  location: r.Id<"groups_location"> | null;
  repeating_event: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    attendance_submitter: Person | undefined;
    group: Group | undefined;
    location: Location | undefined;
    repeating_event: r.Loose | undefined;
  };
}

/** @internal */
export const EventShape: r.Shape = {
  stream: "groups_events",
  jsonApi: true,
  resource: "Event",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "attendance_requests_enabled", at: ["attendance_requests_enabled"], kind: "boolean" },
    { name: "automated_reminder_enabled", at: ["automated_reminder_enabled"], kind: "boolean" },
    { name: "canceled", at: ["canceled"], kind: "boolean" },
    { name: "canceled_at", at: ["canceled_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "image", at: ["image"], kind: "json" },
    { name: "location_type_preference", at: ["location_type_preference"], kind: "text" },
    { name: "multi_day", at: ["multi_day"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "reminders_sent", at: ["reminders_sent"], kind: "boolean" },
    { name: "reminders_sent_at", at: ["reminders_sent_at"], kind: "timestamp" },
    { name: "repeating", at: ["repeating"], kind: "boolean" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "virtual_location_url", at: ["virtual_location_url"], kind: "text" },
    { name: "visitors_count", at: ["visitors_count"], kind: "integer" },
  ],
  relations: [
    { name: "attendance_submitter", relationship: "attendance_submitter", many: false, to: () => PersonShape },
    { name: "group", relationship: "group", many: false, to: () => GroupShape },
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
    { name: "repeating_event", relationship: "repeating_event", many: false },
  ],
};

/** What records of `groups_events` can be found by. */
export interface EventWhere {
  ends_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  starts_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `groups_events` is asked for. */
export interface EventQuery extends EventWith {
  where?: EventWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "ends_at" | "name" | "starts_at" | "-ends_at" | "-name" | "-starts_at" | undefined;
}

/** How records of `groups_events` are asked for. */
export interface EventWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("group" | "location")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_events`. */
export class EventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/events`. */
  list(query?: EventQuery): r.List<Event> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events"], headers: { "X-PCO-API-Version": "2023-07-10" }, params: [["include", "location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Event>(this.#client, endpoint, EventShape, [], query);
  }

  /** One record: `/groups/v2/events/{id}`. */
  get(id: r.Id<"groups_events">, options?: EventWith): Promise<Event> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Event>(this.#client, endpoint, EventShape, [id], options);
  }
}

/** Tag groups – The kinds of tags for groups. */
export interface TagGroup {
  id: r.Id<"groups_tag_groups">;
  display_publicly: boolean | null;
  multiple_options_enabled: boolean | null;
  name: string | null;
  position: number | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const TagGroupShape: r.Shape = {
  stream: "groups_tag_groups",
  jsonApi: true,
  resource: "TagGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "display_publicly", at: ["display_publicly"], kind: "boolean" },
    { name: "multiple_options_enabled", at: ["multiple_options_enabled"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "position", at: ["position"], kind: "integer" },
  ],
  relations: [
  ],
};

/** What records of `groups_tag_groups` can be found by. */
export interface TagGroupWhere {
  name?: string | undefined;
}

/** How a list of `groups_tag_groups` is asked for. */
export interface TagGroupQuery extends TagGroupWith {
  where?: TagGroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "position" | "-name" | "-position" | undefined;
}

/** How records of `groups_tag_groups` are asked for. */
export interface TagGroupWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_tag_groups`. */
export class TagGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/tag_groups`. */
  list(query?: TagGroupQuery): r.List<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/tag_groups"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<TagGroup>(this.#client, endpoint, TagGroupShape, [], query);
  }

  /** One record: `/groups/v2/tag_groups/{id}`. */
  get(id: r.Id<"groups_tag_groups">, options?: TagGroupWith): Promise<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/tag_groups/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<TagGroup>(this.#client, endpoint, TagGroupShape, [id], options);
  }
}

/** Campuses – The sites of the organization, as Groups knows them. */
export interface Campus {
  id: r.Id<"groups_campuses">;
  name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const CampusShape: r.Shape = {
  stream: "groups_campuses",
  jsonApi: true,
  resource: "Campus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `groups_campuses` can be found by. */
export interface CampusWhere {
  name?: string | undefined;
}

/** How a list of `groups_campuses` is asked for. */
export interface CampusQuery extends CampusWith {
  where?: CampusWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** How records of `groups_campuses` are asked for. */
export interface CampusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_campuses`. */
export class CampusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/campuses`. */
  list(query?: CampusQuery): r.List<Campus> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/campuses"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Campus>(this.#client, endpoint, CampusShape, [], query);
  }

  /** One record: `/groups/v2/campuses/{id}`. */
  get(id: r.Id<"groups_campuses">, options?: CampusWith): Promise<Campus> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Campus>(this.#client, endpoint, CampusShape, [id], options);
  }
}

/** Organization – The organization itself, one record. */
export interface Organization {
  id: r.Id<"groups_organizations">;
  name: string | null;
  time_zone: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "groups_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `groups_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/groups/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/groups/v2"], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Enrollment – How a group takes in new members, and whether it does so now. */
export interface Enrollment {
  id: r.Id<"groups_enrollment">;
  auto_closed: boolean | null;
  auto_closed_reason: string | null;
  date_limit: string | null;
  date_limit_reached: boolean | null;
  member_limit: number | null;
  member_limit_reached: boolean | null;
  status: "open" | "closed" | "full" | "private" | (string & {}) | null;
  strategy: "request_to_join" | "open_signup" | "closed" | (string & {}) | null;
  group: r.Id<"groups_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    group: Group | undefined;
  };
}

/** @internal */
export const EnrollmentShape: r.Shape = {
  stream: "groups_enrollment",
  jsonApi: true,
  resource: "Enrollment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "auto_closed", at: ["auto_closed"], kind: "boolean" },
    { name: "auto_closed_reason", at: ["auto_closed_reason"], kind: "text" },
    { name: "date_limit", at: ["date_limit"], kind: "text" },
    { name: "date_limit_reached", at: ["date_limit_reached"], kind: "boolean" },
    { name: "member_limit", at: ["member_limit"], kind: "integer" },
    { name: "member_limit_reached", at: ["member_limit_reached"], kind: "boolean" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "strategy", at: ["strategy"], kind: "text" },
  ],
  relations: [
    { name: "group", relationship: "group", many: false, to: () => GroupShape },
  ],
};

/** How records of `groups_enrollment` are asked for. */
export interface EnrollmentWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_enrollment`. */
export class EnrollmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/groups/v2/groups/{group_id}/enrollment`. */
  get(group_id: r.Id<"groups_groups">, options?: EnrollmentWith): Promise<Enrollment> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", "/enrollment"], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Enrollment>(this.#client, endpoint, EnrollmentShape, [group_id], options);
  }
}

/** Locations – Where groups and their meetings take place. */
export interface Location {
  id: r.Id<"groups_location">;
  /** hidden, approximate or exact. */
  display_preference: "hidden" | "approximate" | "exact" | (string & {}) | null;
  full_formatted_address: string | null;
  latitude: number | null;
  longitude: number | null;
  name: string | null;
  radius: string | null;
  strategy: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const LocationShape: r.Shape = {
  stream: "groups_location",
  jsonApi: true,
  resource: "Location",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "display_preference", at: ["display_preference"], kind: "text" },
    { name: "full_formatted_address", at: ["full_formatted_address"], kind: "text" },
    { name: "latitude", at: ["latitude"], kind: "number" },
    { name: "longitude", at: ["longitude"], kind: "number" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "radius", at: ["radius"], kind: "text" },
    { name: "strategy", at: ["strategy"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `groups_location` are asked for. */
export interface LocationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_location`. */
export class LocationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }
}

/** Group memberships – Who belongs to a group, since when and in which role. */
export interface Membership {
  id: r.Id<"groups_memberships">;
  joined_at: Date | null;
  role: "member" | "leader" | (string & {}) | null;
  group: r.Id<"groups_groups"> | null;
  person: r.Id<"groups_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    group: Group | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const MembershipShape: r.Shape = {
  stream: "groups_memberships",
  jsonApi: true,
  resource: "Membership",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "joined_at", at: ["joined_at"], kind: "timestamp" },
    { name: "role", at: ["role"], kind: "text" },
  ],
  relations: [
    { name: "group", relationship: "group", many: false, to: () => GroupShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `groups_memberships` can be found by. */
export interface MembershipWhere {
  role?: "member" | "leader" | (string & {}) | undefined;
}

/** How a list of `groups_memberships` is asked for. */
export interface MembershipQuery extends MembershipWith {
  where?: MembershipWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "joined_at" | "role" | "-joined_at" | "-role" | undefined;
}

/** What a new record of `groups_memberships` is made of. */
export interface NewMembership {
  joined_at?: Date | null | undefined;
  role?: "member" | "leader" | (string & {}) | null | undefined;
  person?: r.Id<"groups_people"> | null | undefined;
}

/** What is to change in a record of `groups_memberships`. */
export interface MembershipChange {
  joined_at?: Date | null | undefined;
  role?: "member" | "leader" | (string & {}) | null | undefined;
  person_id?: string | null | undefined;
}

/** How records of `groups_memberships` are asked for. */
export interface MembershipWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_memberships`. */
export class MembershipApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/groups/{group_id}/memberships`. */
  list(group_id: r.Id<"groups_groups">, query?: MembershipQuery): r.List<Membership> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", "/memberships"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Membership>(this.#client, endpoint, MembershipShape, [group_id], query);
  }

  /** One record: `/groups/v2/groups/{group_id}/memberships/{id}`. */
  get(group_id: r.Id<"groups_groups">, id: r.Id<"groups_memberships">, options?: MembershipWith): Promise<Membership> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", "/memberships/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Membership>(this.#client, endpoint, MembershipShape, [group_id, id], options);
  }

  /** Makes a record, and gives it: `POST /groups/v2/groups/{group_id}/memberships`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(group_id: r.Id<"groups_groups">, record: NewMembership, options?: r.ActOptions): Promise<Membership> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/groups/v2/groups/", "/memberships"], headers: { "X-PCO-API-Version": "2023-07-10" } },
      shape: MembershipShape,
      fields: [
        { name: "joined_at", at: ["joined_at"], kind: "timestamp" },
        { name: "role", at: ["role"], kind: "text" },
      ],
      relationships: ["person"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [group_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /groups/v2/groups/{group_id}/memberships/{id}`. */
  update(group_id: r.Id<"groups_groups">, id: r.Id<"groups_memberships">, record: MembershipChange, options?: r.ActOptions): Promise<Membership> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/groups/v2/groups/", "/memberships/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } },
      shape: MembershipShape,
      fields: [
        { name: "joined_at", at: ["joined_at"], kind: "timestamp" },
        { name: "role", at: ["role"], kind: "text" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [group_id, id], record, options);
  }

  /** Removes a record: `DELETE /groups/v2/groups/{group_id}/memberships/{id}`. */
  delete(group_id: r.Id<"groups_groups">, id: r.Id<"groups_memberships">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/groups/v2/groups/", "/memberships/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } },
      shape: MembershipShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [group_id, id], undefined, options);
  }
}

/** Attendance – One person of a meeting, and whether that person was there. */
export interface Attendance {
  id: r.Id<"groups_attendances">;
  attended: boolean | null;
  /** member, leader, visitor or applicant. */
  role: "member" | "leader" | "visitor" | "applicant" | (string & {}) | null;
  person: r.Id<"groups_people"> | null;
  event: r.Id<"groups_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    event: Event | undefined;
  };
}

/** @internal */
export const AttendanceShape: r.Shape = {
  stream: "groups_attendances",
  jsonApi: true,
  resource: "Attendance",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "attended", at: ["attended"], kind: "boolean" },
    { name: "role", at: ["role"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** What records of `groups_attendances` can be found by. */
export interface AttendanceWhere {
  role?: "member" | "leader" | "visitor" | "applicant" | (string & {}) | undefined;
}

/** How a list of `groups_attendances` is asked for. */
export interface AttendanceQuery extends AttendanceWith {
  where?: AttendanceWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "role" | "-role" | undefined;
}

/** How records of `groups_attendances` are asked for. */
export interface AttendanceWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_attendances`. */
export class AttendanceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/events/{event_id}/attendances`. */
  list(event_id: r.Id<"groups_events">, query?: AttendanceQuery): r.List<Attendance> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/attendances"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attendance>(this.#client, endpoint, AttendanceShape, [event_id], query);
  }

  /** One record: `/groups/v2/events/{event_id}/attendances/{id}`. */
  get(event_id: r.Id<"groups_events">, id: r.Id<"groups_attendances">, options?: AttendanceWith): Promise<Attendance> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/attendances/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Attendance>(this.#client, endpoint, AttendanceShape, [event_id, id], options);
  }
}

/** Answers to invitations – What a person answered to the invitation to a meeting. */
export interface Rsvp {
  id: r.Id<"groups_rsvps">;
  response: "awaiting_response" | "yes" | "no" | "maybe" | "not_sent" | (string & {}) | null;
  event: r.Id<"groups_events"> | null;
  group: r.Id<"groups_groups"> | null;
  person: r.Id<"groups_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    group: Group | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const RsvpShape: r.Shape = {
  stream: "groups_rsvps",
  jsonApi: true,
  resource: "RSVP",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "response", at: ["response"], kind: "text" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "group", relationship: "group", many: false, to: () => GroupShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `groups_rsvps` can be found by. */
export interface RsvpWhere {
  response?: "awaiting_response" | "yes" | "no" | "maybe" | "not_sent" | (string & {}) | undefined;
}

/** How a list of `groups_rsvps` is asked for. */
export interface RsvpQuery extends RsvpWith {
  where?: RsvpWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "response" | "-response" | undefined;
}

/** How records of `groups_rsvps` are asked for. */
export interface RsvpWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_rsvps`. */
export class RsvpApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/events/{event_id}/rsvps`. */
  list(event_id: r.Id<"groups_events">, query?: RsvpQuery): r.List<Rsvp> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/rsvps"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Rsvp>(this.#client, endpoint, RsvpShape, [event_id], query);
  }

  /** One record: `/groups/v2/events/{event_id}/rsvps/{id}`. */
  get(event_id: r.Id<"groups_events">, id: r.Id<"groups_rsvps">, options?: RsvpWith): Promise<Rsvp> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/rsvps/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Rsvp>(this.#client, endpoint, RsvpShape, [event_id, id], options);
  }
}

/** Meeting notes – Notes that were written about a meeting. */
export interface EventNote {
  id: r.Id<"groups_notes">;
  body: string | null;
  annotatable: r.Id<"groups_events"> | null;
  owner: r.Id<"groups_owner"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    annotatable: Event | undefined;
    owner: Owner | undefined;
  };
}

/** @internal */
export const EventNoteShape: r.Shape = {
  stream: "groups_notes",
  jsonApi: true,
  resource: "EventNote",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
  ],
  relations: [
    { name: "annotatable", relationship: "annotatable", many: false, to: () => EventShape },
    { name: "owner", relationship: "owner", many: false, to: () => OwnerShape },
  ],
};

/** What records of `groups_notes` can be found by. */
export interface EventNoteWhere {
}

/** How a list of `groups_notes` is asked for. */
export interface EventNoteQuery extends EventNoteWith {
  where?: EventNoteWhere | undefined;
}

/** How records of `groups_notes` are asked for. */
export interface EventNoteWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("owner")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_notes`. */
export class EventNoteApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/events/{event_id}/notes`. */
  list(event_id: r.Id<"groups_events">, query?: EventNoteQuery): r.List<EventNote> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/notes"], headers: { "X-PCO-API-Version": "2023-07-10" }, params: [["include", "owner"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventNote>(this.#client, endpoint, EventNoteShape, [event_id], query);
  }

  /** One record: `/groups/v2/events/{event_id}/notes/{id}`. */
  get(event_id: r.Id<"groups_events">, id: r.Id<"groups_notes">, options?: EventNoteWith): Promise<EventNote> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/events/", "/notes/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<EventNote>(this.#client, endpoint, EventNoteShape, [event_id, id], options);
  }
}

/** Group resources – Files and links for the members or leaders of a group, or of all groups of a type. */
export interface Resource {
  id: r.Id<"groups_resources">;
  description: string | null;
  last_updated: Date | null;
  name: string | null;
  /** File or link. */
  type: string | null;
  visibility: "leaders" | "members" | (string & {}) | null;
  created_by: r.Id<"groups_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
  };
}

/** @internal */
export const ResourceShape: r.Shape = {
  stream: "groups_resources",
  jsonApi: true,
  resource: "Resource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "last_updated", at: ["last_updated"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
    { name: "visibility", at: ["visibility"], kind: "text" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `groups_resources` can be found by. */
export interface ResourceWhere {
}

/** How a list of `groups_resources` is asked for. */
export interface ResourceQuery extends ResourceWith {
  where?: ResourceWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "last_updated" | "name" | "-last_updated" | "-name" | undefined;
}

/** How records of `groups_resources` are asked for. */
export interface ResourceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_resources`. */
export class ResourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/groups/{group_id}/resources`. */
  list_of_groups(group_id: r.Id<"groups_groups">, query?: ResourceQuery): r.List<Resource> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", "/resources"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Resource>(this.#client, endpoint, ResourceShape, [group_id], query);
  }

  /** The list `/groups/v2/group_types/{group_type_id}/resources`. */
  list_of_group_types(group_type_id: r.Id<"groups_group_types">, query?: ResourceQuery): r.List<Resource> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/group_types/", "/resources"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Resource>(this.#client, endpoint, ResourceShape, [group_type_id], query);
  }

  /** One record: `/groups/v2/groups/{group_id}/resources/{id}`. */
  get(group_id: r.Id<"groups_groups">, id: r.Id<"groups_resources">, options?: ResourceWith): Promise<Resource> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/groups/", "/resources/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Resource>(this.#client, endpoint, ResourceShape, [group_id, id], options);
  }
}

/** Tags – Tags for groups; groups.tag_ids tells which group has which. */
export interface Tag {
  id: r.Id<"groups_tags">;
  name: string | null;
  position: number | null;
  tag_group: r.Id<"groups_tag_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    tag_group: TagGroup | undefined;
  };
}

/** @internal */
export const TagShape: r.Shape = {
  stream: "groups_tags",
  jsonApi: true,
  resource: "Tag",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "position", at: ["position"], kind: "integer" },
  ],
  relations: [
    { name: "tag_group", relationship: "tag_group", many: false, to: () => TagGroupShape },
  ],
};

/** What records of `groups_tags` can be found by. */
export interface TagWhere {
  name?: string | undefined;
}

/** How a list of `groups_tags` is asked for. */
export interface TagQuery extends TagWith {
  where?: TagWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "position" | "-name" | "-position" | undefined;
}

/** How records of `groups_tags` are asked for. */
export interface TagWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_tags`. */
export class TagApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/groups/v2/tag_groups/{tag_group_id}/tags`. */
  list(tag_group_id: r.Id<"groups_tag_groups">, query?: TagQuery): r.List<Tag> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/tag_groups/", "/tags"], headers: { "X-PCO-API-Version": "2023-07-10" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Tag>(this.#client, endpoint, TagShape, [tag_group_id], query);
  }

  /** One record: `/groups/v2/tag_groups/{tag_group_id}/tags/{id}`. */
  get(tag_group_id: r.Id<"groups_tag_groups">, id: r.Id<"groups_tags">, options?: TagWith): Promise<Tag> {
    const endpoint: r.Endpoint = { path: ["/groups/v2/tag_groups/", "/tags/", ""], headers: { "X-PCO-API-Version": "2023-07-10" } };
    return r.one<Tag>(this.#client, endpoint, TagShape, [tag_group_id, id], options);
  }
}

/** Authors of meeting notes – The people who wrote notes about meetings. */
export interface Owner {
  id: r.Id<"groups_owner">;
  avatar_url: string | null;
  first_name: string | null;
  last_name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OwnerShape: r.Shape = {
  stream: "groups_owner",
  jsonApi: true,
  resource: "Owner",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `groups_owner` are asked for. */
export interface OwnerWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `groups_owner`. */
export class OwnerApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }
}
