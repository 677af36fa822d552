// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class RegistrationsApi {
  /** Signups */
  readonly signups: SignupApi;
  /** Attendees */
  readonly attendees: AttendeeApi;
  /** People */
  readonly people: PersonApi;
  /** Categories */
  readonly categories: CategoryApi;
  /** Campuses */
  readonly campuses: CampusApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Selection types */
  readonly selection_types: SelectionTypeApi;
  /** Signup times */
  readonly signup_times: SignupTimeApi;
  /** Signup locations */
  readonly signup_location: SignupLocationApi;
  /** Registrations */
  readonly registrations: RegistrationApi;
  /** Emergency contacts */
  readonly emergency_contact: EmergencyContactApi;

  constructor(client: r.Client) {
    this.signups = new SignupApi(client);
    this.attendees = new AttendeeApi(client);
    this.people = new PersonApi(client);
    this.categories = new CategoryApi(client);
    this.campuses = new CampusApi(client);
    this.organizations = new OrganizationApi(client);
    this.selection_types = new SelectionTypeApi(client);
    this.signup_times = new SignupTimeApi(client);
    this.signup_location = new SignupLocationApi(client);
    this.registrations = new RegistrationApi(client);
    this.emergency_contact = new EmergencyContactApi(client);
  }
}

/** Signups – One record per event that people can sign up for. */
export interface Signup {
  id: r.Id<"registrations_signups">;
  archived: boolean | null;
  at_maximum_capacity: boolean | null;
  close_at: Date | null;
  closed: boolean | null;
  created_at: Date | null;
  description: string | null;
  logo_url: string | null;
  maximum_capacity: number | null;
  name: string | null;
  new_registration_url: string | null;
  open: boolean | null;
  open_at: Date | null;
  updated_at: Date | null;
  campuses: r.Id<"registrations_campuses">[];
  categories: r.Id<"registrations_categories">[];
  selection_types: r.Id<"registrations_selection_types">[];
  signup_location: r.Id<"registrations_signup_location">[];
  signup_times: r.Id<"registrations_signup_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    campuses: Campus[];
    categories: Category[];
    selection_types: SelectionType[];
    signup_location: SignupLocation[];
    signup_times: SignupTime[];
  };
}

/** @internal */
export const SignupShape: r.Shape = {
  stream: "registrations_signups",
  jsonApi: true,
  resource: "Signup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archived", at: ["archived"], kind: "boolean" },
    { name: "at_maximum_capacity", at: ["at_maximum_capacity"], kind: "boolean" },
    { name: "close_at", at: ["close_at"], kind: "timestamp" },
    { name: "closed", at: ["closed"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "logo_url", at: ["logo_url"], kind: "text" },
    { name: "maximum_capacity", at: ["maximum_capacity"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "new_registration_url", at: ["new_registration_url"], kind: "text" },
    { name: "open", at: ["open"], kind: "boolean" },
    { name: "open_at", at: ["open_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "campuses", relationship: "campuses", many: true, to: () => CampusShape },
    { name: "categories", relationship: "categories", many: true, to: () => CategoryShape },
    { name: "selection_types", relationship: "selection_types", many: true, to: () => SelectionTypeShape },
    { name: "signup_location", relationship: "signup_location", many: true, to: () => SignupLocationShape },
    { name: "signup_times", relationship: "signup_times", many: true, to: () => SignupTimeShape },
  ],
};

/** What records of `registrations_signups` can be found by. */
export interface SignupWhere {
  name?: string | undefined;
}

/** How a list of `registrations_signups` is asked for. */
export interface SignupQuery extends SignupWith {
  where?: SignupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `registrations_signups` are asked for. */
export interface SignupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("campuses" | "categories" | "selection_types" | "signup_location" | "signup_times")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_signups`. */
export class SignupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/signups`. */
  list(query?: SignupQuery): r.List<Signup> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups"], headers: { "X-PCO-API-Version": "2025-05-01" }, params: [["include", "campuses,categories,selection_types,signup_times,signup_location"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Signup>(this.#client, endpoint, SignupShape, [], query);
  }

  /** One record: `/registrations/v2/signups/{id}`. */
  get(id: r.Id<"registrations_signups">, options?: SignupWith): Promise<Signup> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Signup>(this.#client, endpoint, SignupShape, [id], options);
  }
}

/** Attendees – One record per person who comes, waits or canceled. */
export interface Attendee {
  id: r.Id<"registrations_attendees">;
  active: boolean | null;
  canceled: boolean | null;
  complete: boolean | null;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  waitlisted: boolean | null;
  waitlisted_at: Date | null;
  person: r.Id<"registrations_people"> | null;
  registration: r.Id<"registrations_registrations"> | null;
  selection_type: r.Id<"registrations_selection_types"> | null;
  emergency_contact: r.Id<"registrations_emergency_contact">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    registration: Registration | undefined;
    selection_type: SelectionType | undefined;
    emergency_contact: EmergencyContact[];
  };
}

/** @internal */
export const AttendeeShape: r.Shape = {
  stream: "registrations_attendees",
  jsonApi: true,
  resource: "Attendee",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "active", at: ["active"], kind: "boolean" },
    { name: "canceled", at: ["canceled"], kind: "boolean" },
    { name: "complete", at: ["complete"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "waitlisted", at: ["waitlisted"], kind: "boolean" },
    { name: "waitlisted_at", at: ["waitlisted_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "registration", relationship: "registration", many: false, to: () => RegistrationShape },
    { name: "selection_type", relationship: "selection_type", many: false, to: () => SelectionTypeShape },
    { name: "emergency_contact", relationship: "emergency_contact", many: true, to: () => EmergencyContactShape },
  ],
};

/** What records of `registrations_attendees` can be found by. */
export interface AttendeeWhere {
}

/** How a list of `registrations_attendees` is asked for. */
export interface AttendeeQuery extends AttendeeWith {
  where?: AttendeeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** How records of `registrations_attendees` are asked for. */
export interface AttendeeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("emergency_contact" | "person" | "registration" | "selection_type")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_attendees`. */
export class AttendeeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/attendees`. */
  list(query?: AttendeeQuery): r.List<Attendee> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/attendees"], headers: { "X-PCO-API-Version": "2025-05-01" }, params: [["include", "person,registration,selection_type,emergency_contact"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attendee>(this.#client, endpoint, AttendeeShape, [], query);
  }

  /** One record: `/registrations/v2/attendees/{id}`. */
  get(id: r.Id<"registrations_attendees">, options?: AttendeeWith): Promise<Attendee> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/attendees/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Attendee>(this.#client, endpoint, AttendeeShape, [id], options);
  }
}

/** People – One record per person as Registrations knows them. */
export interface Person {
  id: r.Id<"registrations_people">;
  first_name: string | null;
  last_name: string | null;
  name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "registrations_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `registrations_people` can be found by. */
export interface PersonWhere {
}

/** How a list of `registrations_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
}

/** How records of `registrations_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/people"], headers: { "X-PCO-API-Version": "2025-05-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/registrations/v2/people/{id}`. */
  get(id: r.Id<"registrations_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/people/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }
}

/** Categories – One record per category of signups. */
export interface Category {
  id: r.Id<"registrations_categories">;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const CategoryShape: r.Shape = {
  stream: "registrations_categories",
  jsonApi: true,
  resource: "Category",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `registrations_categories` can be found by. */
export interface CategoryWhere {
}

/** How a list of `registrations_categories` is asked for. */
export interface CategoryQuery extends CategoryWith {
  where?: CategoryWhere | undefined;
}

/** How records of `registrations_categories` are asked for. */
export interface CategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_categories`. */
export class CategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/categories`. */
  list(query?: CategoryQuery): r.List<Category> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/categories"], headers: { "X-PCO-API-Version": "2025-05-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Category>(this.#client, endpoint, CategoryShape, [], query);
  }

  /** One record: `/registrations/v2/categories/{id}`. */
  get(id: r.Id<"registrations_categories">, options?: CategoryWith): Promise<Category> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/categories/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Category>(this.#client, endpoint, CategoryShape, [id], options);
  }
}

/** Campuses – One record per campus with its address. */
export interface Campus {
  id: r.Id<"registrations_campuses">;
  city: string | null;
  country: string | null;
  created_at: Date | null;
  full_formatted_address: string | null;
  name: string | null;
  state: string | null;
  street: string | null;
  updated_at: Date | null;
  zip: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const CampusShape: r.Shape = {
  stream: "registrations_campuses",
  jsonApi: true,
  resource: "Campus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "city", at: ["city"], kind: "text" },
    { name: "country", at: ["country"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "full_formatted_address", at: ["full_formatted_address"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "state", at: ["state"], kind: "text" },
    { name: "street", at: ["street"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "zip", at: ["zip"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `registrations_campuses` can be found by. */
export interface CampusWhere {
}

/** How a list of `registrations_campuses` is asked for. */
export interface CampusQuery extends CampusWith {
  where?: CampusWhere | undefined;
}

/** How records of `registrations_campuses` are asked for. */
export interface CampusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_campuses`. */
export class CampusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/campuses`. */
  list(query?: CampusQuery): r.List<Campus> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/campuses"], headers: { "X-PCO-API-Version": "2025-05-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Campus>(this.#client, endpoint, CampusShape, [], query);
  }

  /** One record: `/registrations/v2/campuses/{id}`. */
  get(id: r.Id<"registrations_campuses">, options?: CampusWith): Promise<Campus> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Campus>(this.#client, endpoint, CampusShape, [id], options);
  }
}

/** Organization – The church itself, one record. */
export interface Organization {
  id: r.Id<"registrations_organizations">;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "registrations_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `registrations_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/registrations/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2"], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Selection types – One record per option that a signup offers, with its price and its capacity. */
export interface SelectionType {
  id: r.Id<"registrations_selection_types">;
  at_maximum_capacity: boolean | null;
  /** Places that are left */
  available_capacity: number | null;
  created_at: Date | null;
  maximum_capacity: number | null;
  name: string | null;
  /** In minor units */
  price_cents: number | null;
  price_currency: string | null;
  price_currency_symbol: string | null;
  price_formatted: string | null;
  publicly_available: boolean | null;
  updated_at: Date | null;
  waitlist: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SelectionTypeShape: r.Shape = {
  stream: "registrations_selection_types",
  jsonApi: true,
  resource: "SelectionType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "at_maximum_capacity", at: ["at_maximum_capacity"], kind: "boolean" },
    { name: "available_capacity", at: ["available_capacity"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "maximum_capacity", at: ["maximum_capacity"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "price_cents", at: ["price_cents"], kind: "integer" },
    { name: "price_currency", at: ["price_currency"], kind: "text" },
    { name: "price_currency_symbol", at: ["price_currency_symbol"], kind: "text" },
    { name: "price_formatted", at: ["price_formatted"], kind: "text" },
    { name: "publicly_available", at: ["publicly_available"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "waitlist", at: ["waitlist"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** How records of `registrations_selection_types` are asked for. */
export interface SelectionTypeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_selection_types`. */
export class SelectionTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/registrations/v2/signups/{signup_id}/selection_types/{id}`. */
  get(signup_id: r.Id<"registrations_signups">, id: r.Id<"registrations_selection_types">, options?: SelectionTypeWith): Promise<SelectionType> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", "/selection_types/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<SelectionType>(this.#client, endpoint, SelectionTypeShape, [signup_id, id], options);
  }
}

/** Signup times – One record per date on which the event of a signup takes place. */
export interface SignupTime {
  id: r.Id<"registrations_signup_times">;
  all_day: boolean | null;
  created_at: Date | null;
  ends_at: Date | null;
  starts_at: Date | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SignupTimeShape: r.Shape = {
  stream: "registrations_signup_times",
  jsonApi: true,
  resource: "SignupTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "all_day", at: ["all_day"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `registrations_signup_times` are asked for. */
export interface SignupTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_signup_times`. */
export class SignupTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/registrations/v2/signups/{signup_id}/signup_times/{id}`. */
  get(signup_id: r.Id<"registrations_signups">, id: r.Id<"registrations_signup_times">, options?: SignupTimeWith): Promise<SignupTime> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", "/signup_times/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<SignupTime>(this.#client, endpoint, SignupTimeShape, [signup_id, id], options);
  }
}

/** Signup locations – Where the event of a signup takes place, at most one each. */
export interface SignupLocation {
  id: r.Id<"registrations_signup_location">;
  address_data: unknown | null;
  created_at: Date | null;
  formatted_address: string | null;
  full_formatted_address: string | null;
  latitude: string | null;
  location_type: string | null;
  longitude: string | null;
  name: string | null;
  subpremise: string | null;
  updated_at: Date | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SignupLocationShape: r.Shape = {
  stream: "registrations_signup_location",
  jsonApi: true,
  resource: "SignupLocation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "address_data", at: ["address_data"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "formatted_address", at: ["formatted_address"], kind: "text" },
    { name: "full_formatted_address", at: ["full_formatted_address"], kind: "text" },
    { name: "latitude", at: ["latitude"], kind: "text" },
    { name: "location_type", at: ["location_type"], kind: "text" },
    { name: "longitude", at: ["longitude"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "subpremise", at: ["subpremise"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `registrations_signup_location` are asked for. */
export interface SignupLocationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_signup_location`. */
export class SignupLocationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/registrations/v2/signups/{signup_id}/signup_location`. */
  get(signup_id: r.Id<"registrations_signups">, options?: SignupLocationWith): Promise<SignupLocation> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", "/signup_location"], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<SignupLocation>(this.#client, endpoint, SignupLocationShape, [signup_id], options);
  }
}

/** Registrations – One record per act of signing up, of one person or of several. */
export interface Registration {
  id: r.Id<"registrations_registrations">;
  created_at: Date | null;
  updated_at: Date | null;
  created_by: r.Id<"registrations_people"> | null;
  registrant_contact: r.Id<"registrations_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    registrant_contact: Person | undefined;
  };
}

/** @internal */
export const RegistrationShape: r.Shape = {
  stream: "registrations_registrations",
  jsonApi: true,
  resource: "Registration",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "registrant_contact", relationship: "registrant_contact", many: false, to: () => PersonShape },
  ],
};

/** What records of `registrations_registrations` can be found by. */
export interface RegistrationWhere {
}

/** How a list of `registrations_registrations` is asked for. */
export interface RegistrationQuery extends RegistrationWith {
  where?: RegistrationWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `registrations_registrations` are asked for. */
export interface RegistrationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by" | "registrant_contact")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_registrations`. */
export class RegistrationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/registrations/v2/signups/{signup_id}/registrations`. */
  list(signup_id: r.Id<"registrations_signups">, query?: RegistrationQuery): r.List<Registration> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", "/registrations"], headers: { "X-PCO-API-Version": "2025-05-01" }, params: [["include", "created_by,registrant_contact"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Registration>(this.#client, endpoint, RegistrationShape, [signup_id], query);
  }

  /** One record: `/registrations/v2/signups/{signup_id}/registrations/{id}`. */
  get(signup_id: r.Id<"registrations_signups">, id: r.Id<"registrations_registrations">, options?: RegistrationWith): Promise<Registration> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/signups/", "/registrations/", ""], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<Registration>(this.#client, endpoint, RegistrationShape, [signup_id, id], options);
  }
}

/** Emergency contacts – Who is to be called for an attendee, at most one each. */
export interface EmergencyContact {
  id: r.Id<"registrations_emergency_contact">;
  name: string | null;
  phone_number: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const EmergencyContactShape: r.Shape = {
  stream: "registrations_emergency_contact",
  jsonApi: true,
  resource: "EmergencyContact",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "phone_number", at: ["phone_number"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `registrations_emergency_contact` are asked for. */
export interface EmergencyContactWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `registrations_emergency_contact`. */
export class EmergencyContactApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/registrations/v2/attendees/{attendee_id}/emergency_contact`. */
  get(attendee_id: r.Id<"registrations_attendees">, options?: EmergencyContactWith): Promise<EmergencyContact> {
    const endpoint: r.Endpoint = { path: ["/registrations/v2/attendees/", "/emergency_contact"], headers: { "X-PCO-API-Version": "2025-05-01" } };
    return r.one<EmergencyContact>(this.#client, endpoint, EmergencyContactShape, [attendee_id], options);
  }
}
