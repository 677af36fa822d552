// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class CheckInsApi {
  /** Check-ins */
  readonly check_ins: CheckInApi;
  /** Events */
  readonly events: EventApi;
  /** Event times */
  readonly event_times: EventTimeApi;
  /** Headcounts */
  readonly headcounts: HeadcountApi;
  /** People */
  readonly people: PersonApi;
  /** Passes */
  readonly passes: PassApi;
  /** Stations */
  readonly stations: StationApi;
  /** Themes */
  readonly themes: ThemeApi;
  /** Labels */
  readonly labels: LabelApi;
  /** Options */
  readonly options: OptionRecordApi;
  /** Integration links */
  readonly integration_links: IntegrationLinkApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Times of check-ins */
  readonly check_in_times: CheckInTimeApi;
  /** Check-in groups */
  readonly check_in_groups: CheckInGroupApi;
  /** Attendance types */
  readonly attendance_types: AttendanceTypeApi;
  /** Event periods */
  readonly event_periods: EventPeriodApi;
  /** Locations */
  readonly locations: LocationApi;
  /** Counts per location and time */
  readonly location_event_times: LocationEventTimeApi;
  /** People at events */
  readonly person_events: PersonEventApi;
  /** Labels of events */
  readonly event_labels: EventLabelApi;
  /** Labels of locations */
  readonly location_labels: LocationLabelApi;
  /** Counts per location and period */
  readonly location_event_periods: LocationEventPeriodApi;

  constructor(client: r.Client) {
    this.check_ins = new CheckInApi(client);
    this.events = new EventApi(client);
    this.event_times = new EventTimeApi(client);
    this.headcounts = new HeadcountApi(client);
    this.people = new PersonApi(client);
    this.passes = new PassApi(client);
    this.stations = new StationApi(client);
    this.themes = new ThemeApi(client);
    this.labels = new LabelApi(client);
    this.options = new OptionRecordApi(client);
    this.integration_links = new IntegrationLinkApi(client);
    this.organizations = new OrganizationApi(client);
    this.check_in_times = new CheckInTimeApi(client);
    this.check_in_groups = new CheckInGroupApi(client);
    this.attendance_types = new AttendanceTypeApi(client);
    this.event_periods = new EventPeriodApi(client);
    this.locations = new LocationApi(client);
    this.location_event_times = new LocationEventTimeApi(client);
    this.person_events = new PersonEventApi(client);
    this.event_labels = new EventLabelApi(client);
    this.location_labels = new LocationLabelApi(client);
    this.location_event_periods = new LocationEventPeriodApi(client);
  }
}

/** Check-ins – One record per check-in of a person to an event. */
export interface CheckIn {
  id: r.Id<"check_ins_check_ins">;
  checked_out_at: Date | null;
  confirmed: boolean | null;
  confirmed_at: Date | null;
  created_at: Date | null;
  emergency_contact_name: string | null;
  emergency_contact_phone_number: string | null;
  first_name: string | null;
  /** Regular, Guest or Volunteer. */
  kind: string | null;
  last_name: string | null;
  medical_notes: string | null;
  number: number | null;
  one_time_guest: boolean | null;
  /** Printed on the labels of a child and of who picks it up. */
  security_code: string | null;
  updated_at: Date | null;
  event_period: r.Id<"check_ins_event_periods"> | null;
  person: r.Id<"check_ins_people"> | null;
  event: r.Id<"check_ins_events"> | null;
  checked_in_by: r.Id<"check_ins_people"> | null;
  checked_out_by: r.Id<"check_ins_people"> | null;
  checked_in_at: r.Id<"check_ins_stations"> | null;
  options: r.Id<"check_ins_options">[];
  check_in_times: r.Id<"check_ins_check_in_times">[];
  event_times: r.Id<"check_ins_event_times">[];
  locations: r.Id<"check_ins_locations">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event_period: EventPeriod | undefined;
    person: Person | undefined;
    event: Event | undefined;
    checked_in_by: Person | undefined;
    checked_out_by: Person | undefined;
    checked_in_at: Station | undefined;
    options: OptionRecord[];
    check_in_times: CheckInTime[];
    event_times: EventTime[];
    locations: Location[];
  };
}

/** @internal */
export const CheckInShape: r.Shape = {
  stream: "check_ins_check_ins",
  jsonApi: true,
  resource: "CheckIn",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "checked_out_at", at: ["checked_out_at"], kind: "timestamp" },
    { name: "confirmed", at: ["confirmed"], kind: "boolean" },
    { name: "confirmed_at", at: ["confirmed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "emergency_contact_name", at: ["emergency_contact_name"], kind: "text" },
    { name: "emergency_contact_phone_number", at: ["emergency_contact_phone_number"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "medical_notes", at: ["medical_notes"], kind: "text" },
    { name: "number", at: ["number"], kind: "integer" },
    { name: "one_time_guest", at: ["one_time_guest"], kind: "boolean" },
    { name: "security_code", at: ["security_code"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event_period", relationship: "event_period", many: false, to: () => EventPeriodShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "checked_in_by", relationship: "checked_in_by", many: false, to: () => PersonShape },
    { name: "checked_out_by", relationship: "checked_out_by", many: false, to: () => PersonShape },
    { name: "checked_in_at", relationship: "checked_in_at", many: false, to: () => StationShape },
    { name: "options", relationship: "options", many: true, to: () => OptionRecordShape },
    { name: "check_in_times", relationship: "check_in_times", many: true, to: () => CheckInTimeShape },
    { name: "event_times", relationship: "event_times", many: true, to: () => EventTimeShape },
    { name: "locations", relationship: "locations", many: true, to: () => LocationShape },
  ],
};

/** What records of `check_ins_check_ins` can be found by. */
export interface CheckInWhere {
  created_at?: Date | r.Range<Date> | undefined;
  security_code?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `check_ins_check_ins` is asked for. */
export interface CheckInQuery extends CheckInWith {
  where?: CheckInWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "checked_out_at" | "created_at" | "first_name" | "last_name" | "number" | "updated_at" | "-checked_out_at" | "-created_at" | "-first_name" | "-last_name" | "-number" | "-updated_at" | undefined;
}

/** How records of `check_ins_check_ins` are asked for. */
export interface CheckInWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("check_in_times" | "checked_in_at" | "checked_in_by" | "checked_out_by" | "event" | "event_period" | "event_times" | "locations" | "options" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_check_ins`. */
export class CheckInApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/check_ins`. */
  list(query?: CheckInQuery): r.List<CheckIn> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/check_ins"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "checked_in_at,checked_in_by,checked_out_by,event,options,check_in_times"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<CheckIn>(this.#client, endpoint, CheckInShape, [], query);
  }

  /** One record: `/check-ins/v2/check_ins/{id}`. */
  get(id: r.Id<"check_ins_check_ins">, options?: CheckInWith): Promise<CheckIn> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/check_ins/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<CheckIn>(this.#client, endpoint, CheckInShape, [id], options);
  }
}

/** Events – What people are checked in to, such as a Sunday. */
export interface Event {
  id: r.Id<"check_ins_events">;
  app_source: string | null;
  archived_at: Date | null;
  created_at: Date | null;
  enable_services_integration: boolean | null;
  frequency: string | null;
  /** Of a connected event of another product. */
  integration_key: string | null;
  location_times_enabled: boolean | null;
  name: string | null;
  pre_select_enabled: boolean | null;
  updated_at: Date | null;
  campuses: r.Ref[];
  attendance_types: r.Id<"check_ins_attendance_types">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    campuses: r.Loose[];
    attendance_types: AttendanceType[];
  };
}

/** @internal */
export const EventShape: r.Shape = {
  stream: "check_ins_events",
  jsonApi: true,
  resource: "Event",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "app_source", at: ["app_source"], kind: "text" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "enable_services_integration", at: ["enable_services_integration"], kind: "boolean" },
    { name: "frequency", at: ["frequency"], kind: "text" },
    { name: "integration_key", at: ["integration_key"], kind: "text" },
    { name: "location_times_enabled", at: ["location_times_enabled"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "pre_select_enabled", at: ["pre_select_enabled"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "campuses", relationship: "campuses", many: true },
    { name: "attendance_types", relationship: "attendance_types", many: true, to: () => AttendanceTypeShape },
  ],
};

/** What records of `check_ins_events` can be found by. */
export interface EventWhere {
  name?: string | undefined;
}

/** How a list of `check_ins_events` is asked for. */
export interface EventQuery extends EventWith {
  where?: EventWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "-created_at" | "-name" | undefined;
}

/** How records of `check_ins_events` are asked for. */
export interface EventWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("attendance_types")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_events`. */
export class EventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events`. */
  list(query?: EventQuery): r.List<Event> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "attendance_types"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Event>(this.#client, endpoint, EventShape, [], query);
  }

  /** One record: `/check-ins/v2/events/{id}`. */
  get(id: r.Id<"check_ins_events">, options?: EventWith): Promise<Event> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Event>(this.#client, endpoint, EventShape, [id], options);
  }
}

/** Event times – A time within an event period that people check in for. */
export interface EventTime {
  id: r.Id<"check_ins_event_times">;
  created_at: Date | null;
  day_of_week: number | null;
  guest_count: number | null;
  hides_at: Date | null;
  hour: number | null;
  minute: number | null;
  name: string | null;
  regular_count: number | null;
  shows_at: Date | null;
  starts_at: Date | null;
  total_count: number | null;
  updated_at: Date | null;
  volunteer_count: number | null;
  event: r.Id<"check_ins_events"> | null;
  event_period: r.Id<"check_ins_event_periods"> | null;
  headcounts: r.Id<"check_ins_headcounts">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    event_period: EventPeriod | undefined;
    headcounts: Headcount[];
  };
}

/** @internal */
export const EventTimeShape: r.Shape = {
  stream: "check_ins_event_times",
  jsonApi: true,
  resource: "EventTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "day_of_week", at: ["day_of_week"], kind: "integer" },
    { name: "guest_count", at: ["guest_count"], kind: "integer" },
    { name: "hides_at", at: ["hides_at"], kind: "timestamp" },
    { name: "hour", at: ["hour"], kind: "integer" },
    { name: "minute", at: ["minute"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "regular_count", at: ["regular_count"], kind: "integer" },
    { name: "shows_at", at: ["shows_at"], kind: "timestamp" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "total_count", at: ["total_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "volunteer_count", at: ["volunteer_count"], kind: "integer" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "event_period", relationship: "event_period", many: false, to: () => EventPeriodShape },
    { name: "headcounts", relationship: "headcounts", many: true, to: () => HeadcountShape },
  ],
};

/** What records of `check_ins_event_times` can be found by. */
export interface EventTimeWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `check_ins_event_times` is asked for. */
export interface EventTimeQuery extends EventTimeWith {
  where?: EventTimeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "shows_at" | "starts_at" | "-shows_at" | "-starts_at" | undefined;
}

/** How records of `check_ins_event_times` are asked for. */
export interface EventTimeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event" | "event_period" | "headcounts")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_event_times`. */
export class EventTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/event_times`. */
  list(query?: EventTimeQuery): r.List<EventTime> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/event_times"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventTime>(this.#client, endpoint, EventTimeShape, [], query);
  }

  /** One record: `/check-ins/v2/event_times/{id}`. */
  get(id: r.Id<"check_ins_event_times">, options?: EventTimeWith): Promise<EventTime> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/event_times/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<EventTime>(this.#client, endpoint, EventTimeShape, [id], options);
  }
}

/** Headcounts – How many heads of one kind were counted at an event time. */
export interface Headcount {
  id: r.Id<"check_ins_headcounts">;
  created_at: Date | null;
  total: number | null;
  updated_at: Date | null;
  event_time: r.Id<"check_ins_event_times"> | null;
  attendance_type: r.Id<"check_ins_attendance_types"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event_time: EventTime | undefined;
    attendance_type: AttendanceType | undefined;
  };
}

/** @internal */
export const HeadcountShape: r.Shape = {
  stream: "check_ins_headcounts",
  jsonApi: true,
  resource: "Headcount",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "total", at: ["total"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event_time", relationship: "event_time", many: false, to: () => EventTimeShape },
    { name: "attendance_type", relationship: "attendance_type", many: false, to: () => AttendanceTypeShape },
  ],
};

/** What records of `check_ins_headcounts` can be found by. */
export interface HeadcountWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `check_ins_headcounts` is asked for. */
export interface HeadcountQuery extends HeadcountWith {
  where?: HeadcountWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "total" | "updated_at" | "-created_at" | "-total" | "-updated_at" | undefined;
}

/** How records of `check_ins_headcounts` are asked for. */
export interface HeadcountWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("attendance_type" | "event_time")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_headcounts`. */
export class HeadcountApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/headcounts`. */
  list(query?: HeadcountQuery): r.List<Headcount> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/headcounts"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Headcount>(this.#client, endpoint, HeadcountShape, [], query);
  }

  /** One record: `/check-ins/v2/headcounts/{id}`. */
  get(id: r.Id<"check_ins_headcounts">, options?: HeadcountWith): Promise<Headcount> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/headcounts/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Headcount>(this.#client, endpoint, HeadcountShape, [id], options);
  }
}

/** People – The people whom Check-Ins knows. */
export interface Person {
  id: r.Id<"check_ins_people">;
  addresses: unknown | null;
  avatar_url: string | null;
  birthdate: r.PlainDate | null;
  check_in_count: number | null;
  child: boolean | null;
  created_at: Date | null;
  demographic_avatar_url: string | null;
  email_addresses: unknown | null;
  first_name: string | null;
  gender: string | null;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade: number | null;
  headcounter: boolean | null;
  ignore_filters: boolean | null;
  last_checked_in_at: Date | null;
  last_name: string | null;
  medical_notes: string | null;
  middle_name: string | null;
  name: string | null;
  name_prefix: string | null;
  name_suffix: string | null;
  passed_background_check: boolean | null;
  permission: string | null;
  phone_numbers: unknown | null;
  search_name: string | null;
  top_permission: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "check_ins_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "addresses", at: ["addresses"], kind: "json" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "birthdate", at: ["birthdate"], kind: "date" },
    { name: "check_in_count", at: ["check_in_count"], kind: "integer" },
    { name: "child", at: ["child"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "demographic_avatar_url", at: ["demographic_avatar_url"], kind: "text" },
    { name: "email_addresses", at: ["email_addresses"], kind: "json" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "grade", at: ["grade"], kind: "integer" },
    { name: "headcounter", at: ["headcounter"], kind: "boolean" },
    { name: "ignore_filters", at: ["ignore_filters"], kind: "boolean" },
    { name: "last_checked_in_at", at: ["last_checked_in_at"], kind: "timestamp" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "medical_notes", at: ["medical_notes"], kind: "text" },
    { name: "middle_name", at: ["middle_name"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "name_prefix", at: ["name_prefix"], kind: "text" },
    { name: "name_suffix", at: ["name_suffix"], kind: "text" },
    { name: "passed_background_check", at: ["passed_background_check"], kind: "boolean" },
    { name: "permission", at: ["permission"], kind: "text" },
    { name: "phone_numbers", at: ["phone_numbers"], kind: "json" },
    { name: "search_name", at: ["search_name"], kind: "text" },
    { name: "top_permission", at: ["top_permission"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `check_ins_people` can be found by. */
export interface PersonWhere {
  headcounter?: boolean | undefined;
  ignore_filters?: boolean | undefined;
  permission?: string | undefined;
  search_name?: string | undefined;
}

/** How a list of `check_ins_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "check_in_count" | "first_name" | "last_checked_in_at" | "last_name" | "-check_in_count" | "-first_name" | "-last_checked_in_at" | "-last_name" | undefined;
}

/** How records of `check_ins_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/people"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/check-ins/v2/people/{id}`. */
  get(id: r.Id<"check_ins_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/people/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }
}

/** Passes – Barcodes and wallet passes that people check in with. */
export interface Pass {
  id: r.Id<"check_ins_passes">;
  code: string | null;
  created_at: Date | null;
  kind: "barcode" | "pkpass" | (string & {}) | null;
  send_to: string | null;
  updated_at: Date | null;
  person: r.Id<"check_ins_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const PassShape: r.Shape = {
  stream: "check_ins_passes",
  jsonApi: true,
  resource: "Pass",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "code", at: ["code"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "send_to", at: ["send_to"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `check_ins_passes` can be found by. */
export interface PassWhere {
  code?: string | undefined;
}

/** How a list of `check_ins_passes` is asked for. */
export interface PassQuery extends PassWith {
  where?: PassWhere | undefined;
}

/** How records of `check_ins_passes` are asked for. */
export interface PassWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_passes`. */
export class PassApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/passes`. */
  list(query?: PassQuery): r.List<Pass> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/passes"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "person"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Pass>(this.#client, endpoint, PassShape, [], query);
  }

  /** One record: `/check-ins/v2/passes/{id}`. */
  get(id: r.Id<"check_ins_passes">, options?: PassWith): Promise<Pass> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/passes/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Pass>(this.#client, endpoint, PassShape, [id], options);
  }
}

/** Stations – Devices that check in, or print for others. */
export interface Station {
  id: r.Id<"check_ins_stations">;
  check_in_count: number | null;
  closes_at: Date | null;
  created_at: Date | null;
  input_type: "scanner" | "keypad" | (string & {}) | null;
  input_type_options: "all_input_types" | "only_keypad" | "only_scanner" | (string & {}) | null;
  /** A code. */
  mode: number | null;
  name: string | null;
  next_shows_at: Date | null;
  online: boolean | null;
  open_for_check_in: boolean | null;
  timeout_seconds: number | null;
  updated_at: Date | null;
  event: r.Id<"check_ins_events"> | null;
  location: r.Id<"check_ins_locations"> | null;
  print_station: r.Id<"check_ins_stations"> | null;
  theme: r.Id<"check_ins_themes"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    location: Location | undefined;
    print_station: Station | undefined;
    theme: Theme | undefined;
  };
}

/** @internal */
export const StationShape: r.Shape = {
  stream: "check_ins_stations",
  jsonApi: true,
  resource: "Station",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "check_in_count", at: ["check_in_count"], kind: "integer" },
    { name: "closes_at", at: ["closes_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "input_type", at: ["input_type"], kind: "text" },
    { name: "input_type_options", at: ["input_type_options"], kind: "text" },
    { name: "mode", at: ["mode"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "next_shows_at", at: ["next_shows_at"], kind: "timestamp" },
    { name: "online", at: ["online"], kind: "boolean" },
    { name: "open_for_check_in", at: ["open_for_check_in"], kind: "boolean" },
    { name: "timeout_seconds", at: ["timeout_seconds"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
    { name: "print_station", relationship: "print_station", many: false, to: () => StationShape },
    { name: "theme", relationship: "theme", many: false, to: () => ThemeShape },
  ],
};

/** What records of `check_ins_stations` can be found by. */
export interface StationWhere {
}

/** How a list of `check_ins_stations` is asked for. */
export interface StationQuery extends StationWith {
  where?: StationWhere | undefined;
}

/** How records of `check_ins_stations` are asked for. */
export interface StationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event" | "location" | "print_station" | "theme")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_stations`. */
export class StationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/stations`. */
  list(query?: StationQuery): r.List<Station> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/stations"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "event,location,print_station,theme"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Station>(this.#client, endpoint, StationShape, [], query);
  }

  /** One record: `/check-ins/v2/stations/{id}`. */
  get(id: r.Id<"check_ins_stations">, options?: StationWith): Promise<Station> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/stations/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Station>(this.#client, endpoint, StationShape, [id], options);
  }
}

/** Themes – How a station looks. */
export interface Theme {
  id: r.Id<"check_ins_themes">;
  background_color: string | null;
  color: string | null;
  created_at: Date | null;
  image: unknown | null;
  image_thumbnail: string | null;
  mode: string | null;
  name: string | null;
  text_color: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ThemeShape: r.Shape = {
  stream: "check_ins_themes",
  jsonApi: true,
  resource: "Theme",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "background_color", at: ["background_color"], kind: "text" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "image", at: ["image"], kind: "json" },
    { name: "image_thumbnail", at: ["image_thumbnail"], kind: "text" },
    { name: "mode", at: ["mode"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "text_color", at: ["text_color"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `check_ins_themes` can be found by. */
export interface ThemeWhere {
}

/** How a list of `check_ins_themes` is asked for. */
export interface ThemeQuery extends ThemeWith {
  where?: ThemeWhere | undefined;
}

/** How records of `check_ins_themes` are asked for. */
export interface ThemeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_themes`. */
export class ThemeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/themes`. */
  list(query?: ThemeQuery): r.List<Theme> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/themes"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Theme>(this.#client, endpoint, ThemeShape, [], query);
  }

  /** One record: `/check-ins/v2/themes/{id}`. */
  get(id: r.Id<"check_ins_themes">, options?: ThemeWith): Promise<Theme> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/themes/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Theme>(this.#client, endpoint, ThemeShape, [id], options);
  }
}

/** Labels – Layouts of printed labels. */
export interface Label {
  id: r.Id<"check_ins_labels">;
  created_at: Date | null;
  name: string | null;
  prints_for: string | null;
  roll: string | null;
  updated_at: Date | null;
  /** The layout itself. */
  xml: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const LabelShape: r.Shape = {
  stream: "check_ins_labels",
  jsonApi: true,
  resource: "Label",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "prints_for", at: ["prints_for"], kind: "text" },
    { name: "roll", at: ["roll"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "xml", at: ["xml"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `check_ins_labels` can be found by. */
export interface LabelWhere {
}

/** How a list of `check_ins_labels` is asked for. */
export interface LabelQuery extends LabelWith {
  where?: LabelWhere | undefined;
}

/** How records of `check_ins_labels` are asked for. */
export interface LabelWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_labels`. */
export class LabelApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/labels`. */
  list(query?: LabelQuery): r.List<Label> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/labels"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Label>(this.#client, endpoint, LabelShape, [], query);
  }

  /** One record: `/check-ins/v2/labels/{id}`. */
  get(id: r.Id<"check_ins_labels">, options?: LabelWith): Promise<Label> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/labels/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Label>(this.#client, endpoint, LabelShape, [id], options);
  }
}

/** Options – What can be chosen when somebody is checked in, such as a name tag more. */
export interface OptionRecord {
  id: r.Id<"check_ins_options">;
  body: string | null;
  created_at: Date | null;
  quantity: number | null;
  updated_at: Date | null;
  label: r.Id<"check_ins_labels"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    label: Label | undefined;
  };
}

/** @internal */
export const OptionRecordShape: r.Shape = {
  stream: "check_ins_options",
  jsonApi: true,
  resource: "Option",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "label", relationship: "label", many: false, to: () => LabelShape },
  ],
};

/** What records of `check_ins_options` can be found by. */
export interface OptionRecordWhere {
}

/** How a list of `check_ins_options` is asked for. */
export interface OptionRecordQuery extends OptionRecordWith {
  where?: OptionRecordWhere | undefined;
}

/** How records of `check_ins_options` are asked for. */
export interface OptionRecordWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("label")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_options`. */
export class OptionRecordApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/options`. */
  list(query?: OptionRecordQuery): r.List<OptionRecord> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/options"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "label"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<OptionRecord>(this.#client, endpoint, OptionRecordShape, [], query);
  }

  /** One record: `/check-ins/v2/options/{id}`. */
  get(id: r.Id<"check_ins_options">, options?: OptionRecordWith): Promise<OptionRecord> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/options/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<OptionRecord>(this.#client, endpoint, OptionRecordShape, [id], options);
  }
}

/** Integration links – What an event or a location is connected to in other products. */
export interface IntegrationLink {
  id: r.Id<"check_ins_integration_links">;
  remote_app: string | null;
  remote_gid: string | null;
  remote_id: string | null;
  remote_type: string | null;
  sync_future_assignment_types: boolean | null;
  local: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    local: r.Loose | undefined;
  };
}

/** @internal */
export const IntegrationLinkShape: r.Shape = {
  stream: "check_ins_integration_links",
  jsonApi: true,
  resource: "IntegrationLink",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "remote_app", at: ["remote_app"], kind: "text" },
    { name: "remote_gid", at: ["remote_gid"], kind: "text" },
    { name: "remote_id", at: ["remote_id"], kind: "text" },
    { name: "remote_type", at: ["remote_type"], kind: "text" },
    { name: "sync_future_assignment_types", at: ["sync_future_assignment_types"], kind: "boolean" },
  ],
  relations: [
    { name: "local", relationship: "local", many: false },
  ],
};

/** What records of `check_ins_integration_links` can be found by. */
export interface IntegrationLinkWhere {
  remote_gid?: string | undefined;
}

/** How a list of `check_ins_integration_links` is asked for. */
export interface IntegrationLinkQuery extends IntegrationLinkWith {
  where?: IntegrationLinkWhere | undefined;
}

/** How records of `check_ins_integration_links` are asked for. */
export interface IntegrationLinkWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_integration_links`. */
export class IntegrationLinkApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/integration_links`. */
  list(query?: IntegrationLinkQuery): r.List<IntegrationLink> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/integration_links"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<IntegrationLink>(this.#client, endpoint, IntegrationLinkShape, [], query);
  }

  /** One record: `/check-ins/v2/integration_links/{id}`. */
  get(id: r.Id<"check_ins_integration_links">, options?: IntegrationLinkWith): Promise<IntegrationLink> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/integration_links/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<IntegrationLink>(this.#client, endpoint, IntegrationLinkShape, [id], options);
  }
}

/** Organization – The organization itself, one record. */
export interface Organization {
  id: r.Id<"check_ins_organizations">;
  avatar_url: string | null;
  created_at: Date | null;
  daily_check_ins: number | null;
  date_format_pattern: string | null;
  name: string | null;
  time_zone: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "check_ins_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "daily_check_ins", at: ["daily_check_ins"], kind: "integer" },
    { name: "date_format_pattern", at: ["date_format_pattern"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `check_ins_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/check-ins/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2"], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Times of check-ins – One record per time and location that a check-in is for. */
export interface CheckInTime {
  id: r.Id<"check_ins_check_in_times">;
  /** Sent to stations only. */
  alerts: unknown | null;
  /** Sent to stations only. */
  has_validated: boolean | null;
  kind: string | null;
  /** Sent to stations only. */
  services_integrated: boolean | null;
  event_time: r.Id<"check_ins_event_times"> | null;
  location: r.Id<"check_ins_locations"> | null;
  check_in: r.Id<"check_ins_check_ins"> | null;
  pre_check: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event_time: EventTime | undefined;
    location: Location | undefined;
    check_in: CheckIn | undefined;
    pre_check: r.Loose | undefined;
  };
}

/** @internal */
export const CheckInTimeShape: r.Shape = {
  stream: "check_ins_check_in_times",
  jsonApi: true,
  resource: "CheckInTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "alerts", at: ["alerts"], kind: "json" },
    { name: "has_validated", at: ["has_validated"], kind: "boolean" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "services_integrated", at: ["services_integrated"], kind: "boolean" },
  ],
  relations: [
    { name: "event_time", relationship: "event_time", many: false, to: () => EventTimeShape },
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
    { name: "check_in", relationship: "check_in", many: false, to: () => CheckInShape },
    { name: "pre_check", relationship: "pre_check", many: false },
  ],
};

/** How records of `check_ins_check_in_times` are asked for. */
export interface CheckInTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_check_in_times`. */
export class CheckInTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/check-ins/v2/check_ins/{check_in_id}/check_in_times/{id}`. */
  get(check_in_id: r.Id<"check_ins_check_ins">, id: r.Id<"check_ins_check_in_times">, options?: CheckInTimeWith): Promise<CheckInTime> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/check_ins/", "/check_in_times/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<CheckInTime>(this.#client, endpoint, CheckInTimeShape, [check_in_id, id], options);
  }
}

/** Check-in groups – The check-ins that were made, and printed, together at a station. */
export interface CheckInGroup {
  id: r.Id<"check_ins_check_in_groups">;
  check_ins_count: number | null;
  created_at: Date | null;
  name_labels_count: number | null;
  print_status: "ready" | "printed" | "canceled" | "skipped" | (string & {}) | null;
  security_labels_count: number | null;
  updated_at: Date | null;
  check_ins: r.Id<"check_ins_check_ins">[];
  event_period: r.Id<"check_ins_event_periods"> | null;
  print_station: r.Id<"check_ins_stations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    check_ins: CheckIn[];
    event_period: EventPeriod | undefined;
    print_station: Station | undefined;
  };
}

/** @internal */
export const CheckInGroupShape: r.Shape = {
  stream: "check_ins_check_in_groups",
  jsonApi: true,
  resource: "CheckInGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "check_ins_count", at: ["check_ins_count"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name_labels_count", at: ["name_labels_count"], kind: "integer" },
    { name: "print_status", at: ["print_status"], kind: "text" },
    { name: "security_labels_count", at: ["security_labels_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "check_ins", relationship: "check_ins", many: true, to: () => CheckInShape },
    { name: "event_period", relationship: "event_period", many: false, to: () => EventPeriodShape },
    { name: "print_station", relationship: "print_station", many: false, to: () => StationShape },
  ],
};

/** What records of `check_ins_check_in_groups` can be found by. */
export interface CheckInGroupWhere {
}

/** How a list of `check_ins_check_in_groups` is asked for. */
export interface CheckInGroupQuery extends CheckInGroupWith {
  where?: CheckInGroupWhere | undefined;
}

/** How records of `check_ins_check_in_groups` are asked for. */
export interface CheckInGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("check_ins" | "event_period" | "print_station")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_check_in_groups`. */
export class CheckInGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/stations/{station_id}/check_in_groups`. */
  list(station_id: r.Id<"check_ins_stations">, query?: CheckInGroupQuery): r.List<CheckInGroup> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/stations/", "/check_in_groups"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "check_ins,event_period,print_station"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<CheckInGroup>(this.#client, endpoint, CheckInGroupShape, [station_id], query);
  }

  /** One record: `/check-ins/v2/stations/{station_id}/check_in_groups/{id}`. */
  get(station_id: r.Id<"check_ins_stations">, id: r.Id<"check_ins_check_in_groups">, options?: CheckInGroupWith): Promise<CheckInGroup> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/stations/", "/check_in_groups/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<CheckInGroup>(this.#client, endpoint, CheckInGroupShape, [station_id, id], options);
  }
}

/** Attendance types – The kinds of heads that are counted at an event. */
export interface AttendanceType {
  id: r.Id<"check_ins_attendance_types">;
  color: string | null;
  created_at: Date | null;
  limit: number | null;
  name: string | null;
  updated_at: Date | null;
  event: r.Id<"check_ins_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
  };
}

/** @internal */
export const AttendanceTypeShape: r.Shape = {
  stream: "check_ins_attendance_types",
  jsonApi: true,
  resource: "AttendanceType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "limit", at: ["limit"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** How records of `check_ins_attendance_types` are asked for. */
export interface AttendanceTypeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_attendance_types`. */
export class AttendanceTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/check-ins/v2/events/{event_id}/attendance_types/{id}`. */
  get(event_id: r.Id<"check_ins_events">, id: r.Id<"check_ins_attendance_types">, options?: AttendanceTypeWith): Promise<AttendanceType> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/attendance_types/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<AttendanceType>(this.#client, endpoint, AttendanceTypeShape, [event_id, id], options);
  }
}

/** Event periods – One occurrence of an event: the week of a weekly one, the day of a daily one. */
export interface EventPeriod {
  id: r.Id<"check_ins_event_periods">;
  created_at: Date | null;
  ends_at: Date | null;
  guest_count: number | null;
  note: string | null;
  regular_count: number | null;
  starts_at: Date | null;
  updated_at: Date | null;
  volunteer_count: number | null;
  event: r.Id<"check_ins_events"> | null;
  event_times: r.Id<"check_ins_event_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
    event_times: EventTime[];
  };
}

/** @internal */
export const EventPeriodShape: r.Shape = {
  stream: "check_ins_event_periods",
  jsonApi: true,
  resource: "EventPeriod",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "guest_count", at: ["guest_count"], kind: "integer" },
    { name: "note", at: ["note"], kind: "text" },
    { name: "regular_count", at: ["regular_count"], kind: "integer" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "volunteer_count", at: ["volunteer_count"], kind: "integer" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
    { name: "event_times", relationship: "event_times", many: true, to: () => EventTimeShape },
  ],
};

/** What records of `check_ins_event_periods` can be found by. */
export interface EventPeriodWhere {
  ends_at?: Date | r.Range<Date> | undefined;
  starts_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `check_ins_event_periods` is asked for. */
export interface EventPeriodQuery extends EventPeriodWith {
  where?: EventPeriodWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "starts_at" | "-starts_at" | undefined;
}

/** How records of `check_ins_event_periods` are asked for. */
export interface EventPeriodWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("event" | "event_times")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_event_periods`. */
export class EventPeriodApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events/{event_id}/event_periods`. */
  list(event_id: r.Id<"check_ins_events">, query?: EventPeriodQuery): r.List<EventPeriod> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_periods"], headers: { "X-PCO-API-Version": "2025-05-28" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventPeriod>(this.#client, endpoint, EventPeriodShape, [event_id], query);
  }

  /** One record: `/check-ins/v2/events/{event_id}/event_periods/{id}`. */
  get(event_id: r.Id<"check_ins_events">, id: r.Id<"check_ins_event_periods">, options?: EventPeriodWith): Promise<EventPeriod> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_periods/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<EventPeriod>(this.#client, endpoint, EventPeriodShape, [event_id, id], options);
  }
}

/** Locations – Rooms of an event, and folders of them. */
export interface Location {
  id: r.Id<"check_ins_locations">;
  age_max_in_months: number | null;
  age_min_in_months: number | null;
  age_on: r.PlainDate | null;
  age_range_by: string | null;
  attendees_per_volunteer: number | null;
  child_or_adult: string | null;
  created_at: Date | null;
  effective_date: r.PlainDate | null;
  gender: string | null;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade_max: number | null;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade_min: number | null;
  /** Folder, or a location. */
  kind: string | null;
  max_occupancy: number | null;
  milestone: string | null;
  min_volunteers: number | null;
  name: string | null;
  opened: boolean | null;
  position: number | null;
  questions: unknown | null;
  updated_at: Date | null;
  parent: r.Id<"check_ins_locations"> | null;
  options: r.Id<"check_ins_options">[];
  locations: r.Id<"check_ins_locations">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    parent: Location | undefined;
    options: OptionRecord[];
    locations: Location[];
  };
}

/** @internal */
export const LocationShape: r.Shape = {
  stream: "check_ins_locations",
  jsonApi: true,
  resource: "Location",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "age_max_in_months", at: ["age_max_in_months"], kind: "integer" },
    { name: "age_min_in_months", at: ["age_min_in_months"], kind: "integer" },
    { name: "age_on", at: ["age_on"], kind: "date" },
    { name: "age_range_by", at: ["age_range_by"], kind: "text" },
    { name: "attendees_per_volunteer", at: ["attendees_per_volunteer"], kind: "integer" },
    { name: "child_or_adult", at: ["child_or_adult"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "effective_date", at: ["effective_date"], kind: "date" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "grade_max", at: ["grade_max"], kind: "integer" },
    { name: "grade_min", at: ["grade_min"], kind: "integer" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "max_occupancy", at: ["max_occupancy"], kind: "integer" },
    { name: "milestone", at: ["milestone"], kind: "text" },
    { name: "min_volunteers", at: ["min_volunteers"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "opened", at: ["opened"], kind: "boolean" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "questions", at: ["questions"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "parent", relationship: "parent", many: false, to: () => LocationShape },
    { name: "options", relationship: "options", many: true, to: () => OptionRecordShape },
    { name: "locations", relationship: "locations", many: true, to: () => LocationShape },
  ],
};

/** What records of `check_ins_locations` can be found by. */
export interface LocationWhere {
}

/** How a list of `check_ins_locations` is asked for. */
export interface LocationQuery extends LocationWith {
  where?: LocationWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "kind" | "name" | "position" | "-kind" | "-name" | "-position" | undefined;
}

/** How records of `check_ins_locations` are asked for. */
export interface LocationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("locations" | "options" | "parent")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_locations`. */
export class LocationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events/{event_id}/locations`. */
  list(event_id: r.Id<"check_ins_events">, query?: LocationQuery): r.List<Location> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/locations"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "options"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Location>(this.#client, endpoint, LocationShape, [event_id], query);
  }

  /** One record: `/check-ins/v2/events/{event_id}/locations/{id}`. */
  get(event_id: r.Id<"check_ins_events">, id: r.Id<"check_ins_locations">, options?: LocationWith): Promise<Location> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/locations/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<Location>(this.#client, endpoint, LocationShape, [event_id, id], options);
  }
}

/** Counts per location and time – How many were checked in to a location at an event time. */
export interface LocationEventTime {
  id: r.Id<"check_ins_location_event_times">;
  created_at: Date | null;
  guest_count: number | null;
  regular_count: number | null;
  updated_at: Date | null;
  volunteer_count: number | null;
  location: r.Id<"check_ins_locations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    location: Location | undefined;
  };
}

/** @internal */
export const LocationEventTimeShape: r.Shape = {
  stream: "check_ins_location_event_times",
  jsonApi: true,
  resource: "LocationEventTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "guest_count", at: ["guest_count"], kind: "integer" },
    { name: "regular_count", at: ["regular_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "volunteer_count", at: ["volunteer_count"], kind: "integer" },
  ],
  relations: [
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
  ],
};

/** What records of `check_ins_location_event_times` can be found by. */
export interface LocationEventTimeWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `check_ins_location_event_times` is asked for. */
export interface LocationEventTimeQuery extends LocationEventTimeWith {
  where?: LocationEventTimeWhere | undefined;
}

/** How records of `check_ins_location_event_times` are asked for. */
export interface LocationEventTimeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("location")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_location_event_times`. */
export class LocationEventTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/event_times/{event_time_id}/location_event_times`. */
  list(event_time_id: r.Id<"check_ins_event_times">, query?: LocationEventTimeQuery): r.List<LocationEventTime> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/event_times/", "/location_event_times"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<LocationEventTime>(this.#client, endpoint, LocationEventTimeShape, [event_time_id], query);
  }

  /** One record: `/check-ins/v2/event_times/{event_time_id}/location_event_times/{id}`. */
  get(event_time_id: r.Id<"check_ins_event_times">, id: r.Id<"check_ins_location_event_times">, options?: LocationEventTimeWith): Promise<LocationEventTime> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/event_times/", "/location_event_times/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<LocationEventTime>(this.#client, endpoint, LocationEventTimeShape, [event_time_id, id], options);
  }
}

/** People at events – How often a person was checked in to an event, with the first and the last time. */
export interface PersonEvent {
  id: r.Id<"check_ins_person_events">;
  check_in_count: number | null;
  created_at: Date | null;
  updated_at: Date | null;
  person: r.Id<"check_ins_people"> | null;
  first_check_in: r.Id<"check_ins_check_ins"> | null;
  last_check_in: r.Id<"check_ins_check_ins"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    first_check_in: CheckIn | undefined;
    last_check_in: CheckIn | undefined;
  };
}

/** @internal */
export const PersonEventShape: r.Shape = {
  stream: "check_ins_person_events",
  jsonApi: true,
  resource: "PersonEvent",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "check_in_count", at: ["check_in_count"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "first_check_in", relationship: "first_check_in", many: false, to: () => CheckInShape },
    { name: "last_check_in", relationship: "last_check_in", many: false, to: () => CheckInShape },
  ],
};

/** What records of `check_ins_person_events` can be found by. */
export interface PersonEventWhere {
}

/** How a list of `check_ins_person_events` is asked for. */
export interface PersonEventQuery extends PersonEventWith {
  where?: PersonEventWhere | undefined;
}

/** How records of `check_ins_person_events` are asked for. */
export interface PersonEventWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("first_check_in" | "last_check_in" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_person_events`. */
export class PersonEventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events/{event_id}/person_events`. */
  list(event_id: r.Id<"check_ins_events">, query?: PersonEventQuery): r.List<PersonEvent> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/person_events"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "first_check_in,last_check_in,person"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PersonEvent>(this.#client, endpoint, PersonEventShape, [event_id], query);
  }

  /** One record: `/check-ins/v2/events/{event_id}/person_events/{id}`. */
  get(event_id: r.Id<"check_ins_events">, id: r.Id<"check_ins_person_events">, options?: PersonEventWith): Promise<PersonEvent> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/person_events/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<PersonEvent>(this.#client, endpoint, PersonEventShape, [event_id, id], options);
  }
}

/** Labels of events – Which label is printed for whom at an event, and how many. */
export interface EventLabel {
  id: r.Id<"check_ins_event_labels">;
  created_at: Date | null;
  for_guest: boolean | null;
  for_regular: boolean | null;
  for_volunteer: boolean | null;
  quantity: number | null;
  updated_at: Date | null;
  label: r.Id<"check_ins_labels"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    label: Label | undefined;
  };
}

/** @internal */
export const EventLabelShape: r.Shape = {
  stream: "check_ins_event_labels",
  jsonApi: true,
  resource: "EventLabel",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "for_guest", at: ["for_guest"], kind: "boolean" },
    { name: "for_regular", at: ["for_regular"], kind: "boolean" },
    { name: "for_volunteer", at: ["for_volunteer"], kind: "boolean" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "label", relationship: "label", many: false, to: () => LabelShape },
  ],
};

/** What records of `check_ins_event_labels` can be found by. */
export interface EventLabelWhere {
}

/** How a list of `check_ins_event_labels` is asked for. */
export interface EventLabelQuery extends EventLabelWith {
  where?: EventLabelWhere | undefined;
}

/** How records of `check_ins_event_labels` are asked for. */
export interface EventLabelWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("label")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_event_labels`. */
export class EventLabelApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events/{event_id}/event_labels`. */
  list(event_id: r.Id<"check_ins_events">, query?: EventLabelQuery): r.List<EventLabel> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_labels"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "label"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EventLabel>(this.#client, endpoint, EventLabelShape, [event_id], query);
  }

  /** One record: `/check-ins/v2/events/{event_id}/event_labels/{id}`. */
  get(event_id: r.Id<"check_ins_events">, id: r.Id<"check_ins_event_labels">, options?: EventLabelWith): Promise<EventLabel> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_labels/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<EventLabel>(this.#client, endpoint, EventLabelShape, [event_id, id], options);
  }
}

/** Labels of locations – Which label is printed for whom at a location, and how many. */
export interface LocationLabel {
  id: r.Id<"check_ins_location_labels">;
  created_at: Date | null;
  for_guest: boolean | null;
  for_regular: boolean | null;
  for_volunteer: boolean | null;
  quantity: number | null;
  updated_at: Date | null;
  location: r.Id<"check_ins_locations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    location: Location | undefined;
  };
}

/** @internal */
export const LocationLabelShape: r.Shape = {
  stream: "check_ins_location_labels",
  jsonApi: true,
  resource: "LocationLabel",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "for_guest", at: ["for_guest"], kind: "boolean" },
    { name: "for_regular", at: ["for_regular"], kind: "boolean" },
    { name: "for_volunteer", at: ["for_volunteer"], kind: "boolean" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
  ],
};

/** What records of `check_ins_location_labels` can be found by. */
export interface LocationLabelWhere {
}

/** How a list of `check_ins_location_labels` is asked for. */
export interface LocationLabelQuery extends LocationLabelWith {
  where?: LocationLabelWhere | undefined;
}

/** How records of `check_ins_location_labels` are asked for. */
export interface LocationLabelWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("location")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_location_labels`. */
export class LocationLabelApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/labels/{label_id}/location_labels`. */
  list(label_id: r.Id<"check_ins_labels">, query?: LocationLabelQuery): r.List<LocationLabel> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/labels/", "/location_labels"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<LocationLabel>(this.#client, endpoint, LocationLabelShape, [label_id], query);
  }

  /** One record: `/check-ins/v2/labels/{label_id}/location_labels/{id}`. */
  get(label_id: r.Id<"check_ins_labels">, id: r.Id<"check_ins_location_labels">, options?: LocationLabelWith): Promise<LocationLabel> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/labels/", "/location_labels/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<LocationLabel>(this.#client, endpoint, LocationLabelShape, [label_id, id], options);
  }
}

/** Counts per location and period – How many were checked in to a location in an event period. */
export interface LocationEventPeriod {
  id: r.Id<"check_ins_location_event_periods">;
  created_at: Date | null;
  guest_count: number | null;
  regular_count: number | null;
  updated_at: Date | null;
  volunteer_count: number | null;
  location: r.Id<"check_ins_locations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    location: Location | undefined;
  };
}

/** @internal */
export const LocationEventPeriodShape: r.Shape = {
  stream: "check_ins_location_event_periods",
  jsonApi: true,
  resource: "LocationEventPeriod",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "guest_count", at: ["guest_count"], kind: "integer" },
    { name: "regular_count", at: ["regular_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "volunteer_count", at: ["volunteer_count"], kind: "integer" },
  ],
  relations: [
    { name: "location", relationship: "location", many: false, to: () => LocationShape },
  ],
};

/** What records of `check_ins_location_event_periods` can be found by. */
export interface LocationEventPeriodWhere {
}

/** How a list of `check_ins_location_event_periods` is asked for. */
export interface LocationEventPeriodQuery extends LocationEventPeriodWith {
  where?: LocationEventPeriodWhere | undefined;
}

/** How records of `check_ins_location_event_periods` are asked for. */
export interface LocationEventPeriodWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `check_ins_location_event_periods`. */
export class LocationEventPeriodApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/check-ins/v2/events/{event_id}/event_periods/{event_period_id}/location_event_periods`. */
  list(event_id: r.Id<"check_ins_events">, event_period_id: r.Id<"check_ins_event_periods">, query?: LocationEventPeriodQuery): r.List<LocationEventPeriod> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_periods/", "/location_event_periods"], headers: { "X-PCO-API-Version": "2025-05-28" }, params: [["include", "location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<LocationEventPeriod>(this.#client, endpoint, LocationEventPeriodShape, [event_id, event_period_id], query);
  }

  /** One record: `/check-ins/v2/events/{event_id}/event_periods/{event_period_id}/location_event_periods/{id}`. */
  get(event_id: r.Id<"check_ins_events">, event_period_id: r.Id<"check_ins_event_periods">, id: r.Id<"check_ins_location_event_periods">, options?: LocationEventPeriodWith): Promise<LocationEventPeriod> {
    const endpoint: r.Endpoint = { path: ["/check-ins/v2/events/", "/event_periods/", "/location_event_periods/", ""], headers: { "X-PCO-API-Version": "2025-05-28" } };
    return r.one<LocationEventPeriod>(this.#client, endpoint, LocationEventPeriodShape, [event_id, event_period_id, id], options);
  }
}
