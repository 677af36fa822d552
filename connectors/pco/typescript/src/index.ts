// Made by `connector generate typescript`: change the manifest, not this file.

import { PeopleApi } from "./people.js";
import { ServicesApi } from "./services.js";
import { GroupsApi } from "./groups.js";
import { CalendarApi } from "./calendar.js";
import { CheckInsApi } from "./check_ins.js";
import { GivingApi } from "./giving.js";
import { RegistrationsApi } from "./registrations.js";
import { PublishingApi } from "./publishing.js";
import { WebhooksApi } from "./webhooks.js";
import { ApiApi } from "./api.js";
import { CurrentApi } from "./current.js";
import { Client, type ApiShape, type Options } from "./runtime.js";

export type * as people from "./people.js";
export type * as services from "./services.js";
export type * as groups from "./groups.js";
export type * as calendar from "./calendar.js";
export type * as check_ins from "./check_ins.js";
export type * as giving from "./giving.js";
export type * as registrations from "./registrations.js";
export type * as publishing from "./publishing.js";
export type * as webhooks from "./webhooks.js";
export type * as api from "./api.js";
export type * as current from "./current.js";
export {
  ApiError, Client, List, basic, bearer, header, included, none, oauth, query,
  type Auth, type CallOptions, type ClientEvent, type Decimal, type Id,
  type OAuthOptions, type Options, type Page, type PlainDate, type Range, type Ref,
  type Tokens, type VerdictName,
} from "./runtime.js";

const api: ApiShape = {
  name: "pco",
  baseUrl: "https://api.planningcenteronline.com",
  limits: [
    { name: "", quotas: [[100, 20000]] },
    { name: "lane1", over: ["offset", 30000], quotas: [[75, 20000]] },
  ],
  rules: [
    { verdict: "refresh_auth", status: 401, body: "BABOON" },
    { verdict: "reconnect", status: 401, body: "CAPUCHIN" },
    { verdict: "forbidden", status: 401, body: "PELICAN" },
    { verdict: "forbidden", status: 401, body: "TRASH_PANDA" },
    { verdict: "forbidden", status: 401, body: "bad_scope" },
    { verdict: "reconnect", status: 401, body: "CHINCHILLA" },
    { verdict: "reconnect", status: 401, body: "FLAMINGO" },
    { verdict: "reconnect", status: 401, body: "LEMMING" },
    { verdict: "reconnect", status: 401 },
    { verdict: "forbidden", status: 403 },
  ],
  learn: {
    limit: ["X-PCO-API-Request-Rate-Limit"],
    used: ["X-PCO-API-Request-Rate-Count"],
    remaining: [],
    period: ["X-PCO-API-Request-Rate-Period"],
    reset: [],
  },
  spelling: {
    filter: "where[{field}]",
    range: "where[{field}][{op}]",
    order: "order",
    descending: "-{field}",
    include: "include",
  },
};

/** Planning Center Online, through a client that keeps its limits. */
export class Pco {
  /** Where the API lives. */
  static readonly baseUrl = "https://api.planningcenteronline.com";
  readonly people: PeopleApi;
  readonly services: ServicesApi;
  readonly groups: GroupsApi;
  readonly calendar: CalendarApi;
  readonly check_ins: CheckInsApi;
  readonly giving: GivingApi;
  readonly registrations: RegistrationsApi;
  readonly publishing: PublishingApi;
  readonly webhooks: WebhooksApi;
  readonly api: ApiApi;
  readonly current: CurrentApi;

  constructor(options: Options) {
    const client = new Client(api, options);
    this.people = new PeopleApi(client);
    this.services = new ServicesApi(client);
    this.groups = new GroupsApi(client);
    this.calendar = new CalendarApi(client);
    this.check_ins = new CheckInsApi(client);
    this.giving = new GivingApi(client);
    this.registrations = new RegistrationsApi(client);
    this.publishing = new PublishingApi(client);
    this.webhooks = new WebhooksApi(client);
    this.api = new ApiApi(client);
    this.current = new CurrentApi(client);
  }
}
