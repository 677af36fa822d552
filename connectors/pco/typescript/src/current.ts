// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class CurrentApi {
  /** People */
  readonly people: PersonApi;
  /** Organization */
  readonly organizations: OrganizationApi;

  constructor(client: r.Client) {
    this.people = new PersonApi(client);
    this.organizations = new OrganizationApi(client);
  }
}

/** People – The person whose credentials are used. */
export interface Person {
  id: r.Id<"current_people">;
  email: string | null;
  first_name: string | null;
  last_name: string | null;
  organization: r.Id<"current_organizations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
  };
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "current_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "email", at: ["email"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
  ],
};

/** What records of `current_people` can be found by. */
export interface PersonWhere {
}

/** How a list of `current_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
}

/** How records of `current_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("organization")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `current_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/current/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/current/v2/people"], headers: { "X-PCO-API-Version": "2018-08-01" }, params: [["include", "organization"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/current/v2/people/{id}`. */
  get(id: r.Id<"current_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/current/v2/people/", ""], headers: { "X-PCO-API-Version": "2018-08-01" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }
}

/** Organization – The account itself, one record. */
export interface Organization {
  id: r.Id<"current_organizations">;
  name: string | null;
  subdomain: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "current_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "subdomain", at: ["subdomain"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `current_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `current_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/current/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/current/v2"], headers: { "X-PCO-API-Version": "2018-08-01" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}
