// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class ApiApi {
  /** Connected applications */
  readonly connected_applications: ConnectedApplicationApi;
  /** OAuth applications */
  readonly oauth_applications: OauthApplicationApi;
  /** Personal access tokens */
  readonly personal_access_tokens: PersonalAccessTokenApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** People of connected applications */
  readonly people: ConnectedApplicationPersonApi;
  /** Monthly active users */
  readonly mau: OauthApplicationMauApi;

  constructor(client: r.Client) {
    this.connected_applications = new ConnectedApplicationApi(client);
    this.oauth_applications = new OauthApplicationApi(client);
    this.personal_access_tokens = new PersonalAccessTokenApi(client);
    this.organizations = new OrganizationApi(client);
    this.people = new ConnectedApplicationPersonApi(client);
    this.mau = new OauthApplicationMauApi(client);
  }
}

/** Connected applications – One record per OAuth application that people of the church let in. */
export interface ConnectedApplication {
  id: r.Id<"api_connected_applications">;
  description: string | null;
  name: string | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ConnectedApplicationShape: r.Shape = {
  stream: "api_connected_applications",
  jsonApi: true,
  resource: "ConnectedApplication",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `api_connected_applications` can be found by. */
export interface ConnectedApplicationWhere {
}

/** How a list of `api_connected_applications` is asked for. */
export interface ConnectedApplicationQuery extends ConnectedApplicationWith {
  where?: ConnectedApplicationWhere | undefined;
}

/** How records of `api_connected_applications` are asked for. */
export interface ConnectedApplicationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_connected_applications`. */
export class ConnectedApplicationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/api/v2/connected_applications`. */
  list(query?: ConnectedApplicationQuery): r.List<ConnectedApplication> {
    const endpoint: r.Endpoint = { path: ["/api/v2/connected_applications"], headers: { "X-PCO-API-Version": "2025-09-30" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ConnectedApplication>(this.#client, endpoint, ConnectedApplicationShape, [], query);
  }

  /** One record: `/api/v2/connected_applications/{id}`. */
  get(id: r.Id<"api_connected_applications">, options?: ConnectedApplicationWith): Promise<ConnectedApplication> {
    const endpoint: r.Endpoint = { path: ["/api/v2/connected_applications/", ""], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<ConnectedApplication>(this.#client, endpoint, ConnectedApplicationShape, [id], options);
  }
}

/** OAuth applications – One record per OAuth application that the church itself registered. */
export interface OauthApplication {
  id: r.Id<"api_oauth_applications">;
  description: string | null;
  name: string | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OauthApplicationShape: r.Shape = {
  stream: "api_oauth_applications",
  jsonApi: true,
  resource: "OauthApplication",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `api_oauth_applications` can be found by. */
export interface OauthApplicationWhere {
}

/** How a list of `api_oauth_applications` is asked for. */
export interface OauthApplicationQuery extends OauthApplicationWith {
  where?: OauthApplicationWhere | undefined;
}

/** How records of `api_oauth_applications` are asked for. */
export interface OauthApplicationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_oauth_applications`. */
export class OauthApplicationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/api/v2/oauth_applications`. */
  list(query?: OauthApplicationQuery): r.List<OauthApplication> {
    const endpoint: r.Endpoint = { path: ["/api/v2/oauth_applications"], headers: { "X-PCO-API-Version": "2025-09-30" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<OauthApplication>(this.#client, endpoint, OauthApplicationShape, [], query);
  }

  /** One record: `/api/v2/oauth_applications/{id}`. */
  get(id: r.Id<"api_oauth_applications">, options?: OauthApplicationWith): Promise<OauthApplication> {
    const endpoint: r.Endpoint = { path: ["/api/v2/oauth_applications/", ""], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<OauthApplication>(this.#client, endpoint, OauthApplicationShape, [id], options);
  }
}

/** Personal access tokens – One record per personal access token, by its name only. */
export interface PersonalAccessToken {
  id: r.Id<"api_personal_access_tokens">;
  name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PersonalAccessTokenShape: r.Shape = {
  stream: "api_personal_access_tokens",
  jsonApi: true,
  resource: "PersonalAccessToken",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `api_personal_access_tokens` can be found by. */
export interface PersonalAccessTokenWhere {
}

/** How a list of `api_personal_access_tokens` is asked for. */
export interface PersonalAccessTokenQuery extends PersonalAccessTokenWith {
  where?: PersonalAccessTokenWhere | undefined;
}

/** How records of `api_personal_access_tokens` are asked for. */
export interface PersonalAccessTokenWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_personal_access_tokens`. */
export class PersonalAccessTokenApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/api/v2/personal_access_tokens`. */
  list(query?: PersonalAccessTokenQuery): r.List<PersonalAccessToken> {
    const endpoint: r.Endpoint = { path: ["/api/v2/personal_access_tokens"], headers: { "X-PCO-API-Version": "2025-09-30" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PersonalAccessToken>(this.#client, endpoint, PersonalAccessTokenShape, [], query);
  }

  /** One record: `/api/v2/personal_access_tokens/{id}`. */
  get(id: r.Id<"api_personal_access_tokens">, options?: PersonalAccessTokenWith): Promise<PersonalAccessToken> {
    const endpoint: r.Endpoint = { path: ["/api/v2/personal_access_tokens/", ""], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<PersonalAccessToken>(this.#client, endpoint, PersonalAccessTokenShape, [id], options);
  }
}

/** Organization – The account, by its id only. */
export interface Organization {
  id: r.Id<"api_organizations">;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "api_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
  ],
};

/** How records of `api_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/api/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/api/v2"], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** People of connected applications – Who let an application in, and when. */
export interface ConnectedApplicationPerson {
  id: string | null;
  avatar_url: string | null;
  connected_at: Date | null;
  first_name: string | null;
  last_name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ConnectedApplicationPersonShape: r.Shape = {
  stream: "api_people",
  jsonApi: true,
  resource: "ConnectedApplicationPerson",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "connected_at", at: ["connected_at"], kind: "timestamp" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `api_people` can be found by. */
export interface ConnectedApplicationPersonWhere {
}

/** How a list of `api_people` is asked for. */
export interface ConnectedApplicationPersonQuery extends ConnectedApplicationPersonWith {
  where?: ConnectedApplicationPersonWhere | undefined;
}

/** How records of `api_people` are asked for. */
export interface ConnectedApplicationPersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_people`. */
export class ConnectedApplicationPersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/api/v2/connected_applications/{connected_application_id}/people`. */
  list(connected_application_id: r.Id<"api_connected_applications">, query?: ConnectedApplicationPersonQuery): r.List<ConnectedApplicationPerson> {
    const endpoint: r.Endpoint = { path: ["/api/v2/connected_applications/", "/people"], headers: { "X-PCO-API-Version": "2025-09-30" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ConnectedApplicationPerson>(this.#client, endpoint, ConnectedApplicationPersonShape, [connected_application_id], query);
  }

  /** One record: `/api/v2/connected_applications/{connected_application_id}/people/{id}`. */
  get(connected_application_id: r.Id<"api_connected_applications">, id: r.Id<"api_people">, options?: ConnectedApplicationPersonWith): Promise<ConnectedApplicationPerson> {
    const endpoint: r.Endpoint = { path: ["/api/v2/connected_applications/", "/people/", ""], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<ConnectedApplicationPerson>(this.#client, endpoint, ConnectedApplicationPersonShape, [connected_application_id, id], options);
  }
}

/** Monthly active users – How many people used an OAuth application in a month. */
export interface OauthApplicationMau {
  id: r.Id<"api_mau">;
  count: number | null;
  month: number | null;
  year: number | null;
  oauth_application: r.Id<"api_oauth_applications"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    oauth_application: OauthApplication | undefined;
  };
}

/** @internal */
export const OauthApplicationMauShape: r.Shape = {
  stream: "api_mau",
  jsonApi: true,
  resource: "OauthApplicationMau",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "count", at: ["count"], kind: "integer" },
    { name: "month", at: ["month"], kind: "integer" },
    { name: "year", at: ["year"], kind: "integer" },
  ],
  relations: [
    { name: "oauth_application", relationship: "oauth_application", many: false, to: () => OauthApplicationShape },
  ],
};

/** What records of `api_mau` can be found by. */
export interface OauthApplicationMauWhere {
}

/** How a list of `api_mau` is asked for. */
export interface OauthApplicationMauQuery extends OauthApplicationMauWith {
  where?: OauthApplicationMauWhere | undefined;
}

/** How records of `api_mau` are asked for. */
export interface OauthApplicationMauWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `api_mau`. */
export class OauthApplicationMauApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/api/v2/oauth_applications/{oauth_application_id}/mau`. */
  list(oauth_application_id: r.Id<"api_oauth_applications">, query?: OauthApplicationMauQuery): r.List<OauthApplicationMau> {
    const endpoint: r.Endpoint = { path: ["/api/v2/oauth_applications/", "/mau"], headers: { "X-PCO-API-Version": "2025-09-30" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<OauthApplicationMau>(this.#client, endpoint, OauthApplicationMauShape, [oauth_application_id], query);
  }

  /** One record: `/api/v2/oauth_applications/{oauth_application_id}/mau/{id}`. */
  get(oauth_application_id: r.Id<"api_oauth_applications">, id: r.Id<"api_mau">, options?: OauthApplicationMauWith): Promise<OauthApplicationMau> {
    const endpoint: r.Endpoint = { path: ["/api/v2/oauth_applications/", "/mau/", ""], headers: { "X-PCO-API-Version": "2025-09-30" } };
    return r.one<OauthApplicationMau>(this.#client, endpoint, OauthApplicationMauShape, [oauth_application_id, id], options);
  }
}
