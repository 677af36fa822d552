// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";
import * as people from "./people.js";

/** All that there is of it. */
export class WebhooksApi {
  /** Available events */
  readonly available_events: AvailableEventApi;
  /** Webhook subscriptions */
  readonly webhook_subscriptions: WebhookSubscriptionApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Events */
  readonly events: EventApi;
  /** Deliveries */
  readonly deliveries: DeliveryApi;

  constructor(client: r.Client) {
    this.available_events = new AvailableEventApi(client);
    this.webhook_subscriptions = new WebhookSubscriptionApi(client);
    this.organizations = new OrganizationApi(client);
    this.events = new EventApi(client);
    this.deliveries = new DeliveryApi(client);
  }
}

/** Available events – One record per kind of event that can be subscribed to. */
export interface AvailableEvent {
  id: r.Id<"webhooks_available_events">;
  action: string | null;
  app: string | null;
  name: string | null;
  resource: string | null;
  type: string | null;
  version: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const AvailableEventShape: r.Shape = {
  stream: "webhooks_available_events",
  jsonApi: true,
  resource: "AvailableEvent",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "action", at: ["action"], kind: "text" },
    { name: "app", at: ["app"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "resource", at: ["resource"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
    { name: "version", at: ["version"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `webhooks_available_events` can be found by. */
export interface AvailableEventWhere {
}

/** How a list of `webhooks_available_events` is asked for. */
export interface AvailableEventQuery extends AvailableEventWith {
  where?: AvailableEventWhere | undefined;
}

/** How records of `webhooks_available_events` are asked for. */
export interface AvailableEventWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `webhooks_available_events`. */
export class AvailableEventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/webhooks/v2/available_events`. */
  list(query?: AvailableEventQuery): r.List<AvailableEvent> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/available_events"], headers: { "X-PCO-API-Version": "2022-10-20" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AvailableEvent>(this.#client, endpoint, AvailableEventShape, [], query);
  }

  /** One record: `/webhooks/v2/available_events/{id}`. */
  get(id: r.Id<"webhooks_available_events">, options?: AvailableEventWith): Promise<AvailableEvent> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/available_events/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } };
    return r.one<AvailableEvent>(this.#client, endpoint, AvailableEventShape, [id], options);
  }
}

/** Webhook subscriptions – One record per kind of event and the address it is sent to. */
export interface WebhookSubscription {
  id: r.Id<"webhooks_webhook_subscriptions">;
  /** Planning Center turns it off when deliveries keep failing */
  active: boolean | null;
  application_id: string | null;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const WebhookSubscriptionShape: r.Shape = {
  stream: "webhooks_webhook_subscriptions",
  jsonApi: true,
  resource: "WebhookSubscription",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "active", at: ["active"], kind: "boolean" },
    { name: "application_id", at: ["application_id"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `webhooks_webhook_subscriptions` can be found by. */
export interface WebhookSubscriptionWhere {
  application_id?: string | undefined;
}

/** How a list of `webhooks_webhook_subscriptions` is asked for. */
export interface WebhookSubscriptionQuery extends WebhookSubscriptionWith {
  where?: WebhookSubscriptionWhere | undefined;
}

/** What a new record of `webhooks_webhook_subscriptions` is made of. */
export interface NewWebhookSubscription {
  /** Planning Center turns it off when deliveries keep failing */
  active?: boolean | null | undefined;
  name?: string | null | undefined;
  url?: string | null | undefined;
}

/** What is to change in a record of `webhooks_webhook_subscriptions`. */
export interface WebhookSubscriptionChange {
  /** Planning Center turns it off when deliveries keep failing */
  active?: boolean | null | undefined;
}

/** How records of `webhooks_webhook_subscriptions` are asked for. */
export interface WebhookSubscriptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `webhooks_webhook_subscriptions`. */
export class WebhookSubscriptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/webhooks/v2/webhook_subscriptions`. */
  list(query?: WebhookSubscriptionQuery): r.List<WebhookSubscription> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions"], headers: { "X-PCO-API-Version": "2022-10-20" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WebhookSubscription>(this.#client, endpoint, WebhookSubscriptionShape, [], query);
  }

  /** One record: `/webhooks/v2/webhook_subscriptions/{id}`. */
  get(id: r.Id<"webhooks_webhook_subscriptions">, options?: WebhookSubscriptionWith): Promise<WebhookSubscription> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } };
    return r.one<WebhookSubscription>(this.#client, endpoint, WebhookSubscriptionShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /webhooks/v2/webhook_subscriptions`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewWebhookSubscription, options?: r.ActOptions): Promise<WebhookSubscription> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/webhooks/v2/webhook_subscriptions"], headers: { "X-PCO-API-Version": "2022-10-20" } },
      shape: WebhookSubscriptionShape,
      fields: [
        { name: "active", at: ["active"], kind: "boolean" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "url", at: ["url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /webhooks/v2/webhook_subscriptions/{id}`. */
  update(id: r.Id<"webhooks_webhook_subscriptions">, record: WebhookSubscriptionChange, options?: r.ActOptions): Promise<WebhookSubscription> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/webhooks/v2/webhook_subscriptions/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } },
      shape: WebhookSubscriptionShape,
      fields: [
        { name: "active", at: ["active"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /webhooks/v2/webhook_subscriptions/{id}`. */
  delete(id: r.Id<"webhooks_webhook_subscriptions">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/webhooks/v2/webhook_subscriptions/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } },
      shape: WebhookSubscriptionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Organization – The account, by its id only. */
export interface Organization {
  id: r.Id<"webhooks_organizations">;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "webhooks_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
  ],
};

/** How records of `webhooks_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `webhooks_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/webhooks/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2"], headers: { "X-PCO-API-Version": "2022-10-20" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Events – One record per event of a subscription, with the records that were sent. */
export interface Event {
  id: r.Id<"webhooks_events">;
  created_at: Date | null;
  /** JSON as a text */
  payload: string | null;
  /** pending, delivered, failed, skipped, duplicated or ignored_... */
  status: "pending" | "delivered" | "failed" | "skipped" | "duplicated" | "ignored_failed" | "ignored_skipped" | "ignored_duplicated" | (string & {}) | null;
  updated_at: Date | null;
  uuid: string | null;
  subscription: r.Id<"webhooks_webhook_subscriptions"> | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    subscription: WebhookSubscription | undefined;
    person: people.Person | undefined;
  };
}

/** @internal */
export const EventShape: r.Shape = {
  stream: "webhooks_events",
  jsonApi: true,
  resource: "Event",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "payload", at: ["payload"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "uuid", at: ["uuid"], kind: "text" },
  ],
  relations: [
    { name: "subscription", relationship: "subscription", many: false, to: () => WebhookSubscriptionShape },
    { name: "person", relationship: "person", many: false, to: () => people.PersonShape },
  ],
};

/** What records of `webhooks_events` can be found by. */
export interface EventWhere {
  status?: "pending" | "delivered" | "failed" | "skipped" | "duplicated" | "ignored_failed" | "ignored_skipped" | "ignored_duplicated" | (string & {}) | undefined;
  uuid?: string | undefined;
}

/** How a list of `webhooks_events` is asked for. */
export interface EventQuery extends EventWith {
  where?: EventWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** How records of `webhooks_events` are asked for. */
export interface EventWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `webhooks_events`. */
export class EventApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events`. */
  list(webhook_subscription_id: r.Id<"webhooks_webhook_subscriptions">, query?: EventQuery): r.List<Event> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions/", "/events"], headers: { "X-PCO-API-Version": "2022-10-20" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Event>(this.#client, endpoint, EventShape, [webhook_subscription_id], query);
  }

  /** One record: `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{id}`. */
  get(webhook_subscription_id: r.Id<"webhooks_webhook_subscriptions">, id: r.Id<"webhooks_events">, options?: EventWith): Promise<Event> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions/", "/events/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } };
    return r.one<Event>(this.#client, endpoint, EventShape, [webhook_subscription_id, id], options);
  }
}

/** Deliveries – One record per attempt to deliver an event, with the answer. */
export interface Delivery {
  id: r.Id<"webhooks_deliveries">;
  created_at: Date | null;
  object_url: string | null;
  /** JSON as a text */
  request_body: string | null;
  request_headers: string | null;
  response_body: string | null;
  response_headers: string | null;
  /** The HTTP status of the answer */
  status: number | null;
  timing: number | null;
  updated_at: Date | null;
  event: r.Id<"webhooks_events"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    event: Event | undefined;
  };
}

/** @internal */
export const DeliveryShape: r.Shape = {
  stream: "webhooks_deliveries",
  jsonApi: true,
  resource: "Delivery",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "object_url", at: ["object_url"], kind: "text" },
    { name: "request_body", at: ["request_body"], kind: "text" },
    { name: "request_headers", at: ["request_headers"], kind: "text" },
    { name: "response_body", at: ["response_body"], kind: "text" },
    { name: "response_headers", at: ["response_headers"], kind: "text" },
    { name: "status", at: ["status"], kind: "integer" },
    { name: "timing", at: ["timing"], kind: "number" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "event", relationship: "event", many: false, to: () => EventShape },
  ],
};

/** What records of `webhooks_deliveries` can be found by. */
export interface DeliveryWhere {
}

/** How a list of `webhooks_deliveries` is asked for. */
export interface DeliveryQuery extends DeliveryWith {
  where?: DeliveryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** How records of `webhooks_deliveries` are asked for. */
export interface DeliveryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `webhooks_deliveries`. */
export class DeliveryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries`. */
  list(webhook_subscription_id: r.Id<"webhooks_webhook_subscriptions">, event_id: r.Id<"webhooks_events">, query?: DeliveryQuery): r.List<Delivery> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions/", "/events/", "/deliveries"], headers: { "X-PCO-API-Version": "2022-10-20" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Delivery>(this.#client, endpoint, DeliveryShape, [webhook_subscription_id, event_id], query);
  }

  /** One record: `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries/{id}`. */
  get(webhook_subscription_id: r.Id<"webhooks_webhook_subscriptions">, event_id: r.Id<"webhooks_events">, id: r.Id<"webhooks_deliveries">, options?: DeliveryWith): Promise<Delivery> {
    const endpoint: r.Endpoint = { path: ["/webhooks/v2/webhook_subscriptions/", "/events/", "/deliveries/", ""], headers: { "X-PCO-API-Version": "2022-10-20" } };
    return r.one<Delivery>(this.#client, endpoint, DeliveryShape, [webhook_subscription_id, event_id, id], options);
  }
}
