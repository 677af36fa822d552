// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class GivingApi {
  /** Donations */
  readonly donations: DonationApi;
  /** Batches */
  readonly batches: BatchApi;
  /** Batch groups */
  readonly batch_groups: BatchGroupApi;
  /** Recurring donations */
  readonly recurring_donations: RecurringDonationApi;
  /** In-kind donations */
  readonly in_kind_donations: InKindDonationApi;
  /** People */
  readonly people: PersonApi;
  /** Funds */
  readonly funds: FundApi;
  /** Campuses */
  readonly campuses: CampusApi;
  /** Labels */
  readonly labels: LabelApi;
  /** Payment sources */
  readonly payment_sources: PaymentSourceApi;
  /** Pledges */
  readonly pledges: PledgeApi;
  /** Pledge campaigns */
  readonly pledge_campaigns: PledgeCampaignApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Designations */
  readonly designations: DesignationApi;
  /** Donation notes */
  readonly note: NoteApi;
  /** Refunds */
  readonly refund: RefundApi;
  /** Designation refunds */
  readonly designation_refunds: DesignationRefundApi;
  /** Recurring donation designations */
  readonly recurring_donation_designations: RecurringDonationDesignationApi;
  /** Payment methods */
  readonly payment_methods: PaymentMethodApi;

  constructor(client: r.Client) {
    this.donations = new DonationApi(client);
    this.batches = new BatchApi(client);
    this.batch_groups = new BatchGroupApi(client);
    this.recurring_donations = new RecurringDonationApi(client);
    this.in_kind_donations = new InKindDonationApi(client);
    this.people = new PersonApi(client);
    this.funds = new FundApi(client);
    this.campuses = new CampusApi(client);
    this.labels = new LabelApi(client);
    this.payment_sources = new PaymentSourceApi(client);
    this.pledges = new PledgeApi(client);
    this.pledge_campaigns = new PledgeCampaignApi(client);
    this.organizations = new OrganizationApi(client);
    this.designations = new DesignationApi(client);
    this.note = new NoteApi(client);
    this.refund = new RefundApi(client);
    this.designation_refunds = new DesignationRefundApi(client);
    this.recurring_donation_designations = new RecurringDonationDesignationApi(client);
    this.payment_methods = new PaymentMethodApi(client);
  }
}

/** Donations – One record per gift, whatever became of the payment: pending, succeeded or failed. */
export interface Donation {
  id: r.Id<"giving_donations">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  completed_at: Date | null;
  created_at: Date | null;
  /** In minor units: 0 or negative */
  fee_cents: number | null;
  /** The donor added the fee to the gift */
  fee_covered: boolean | null;
  fee_currency: string | null;
  memo: string | null;
  payment_brand: string | null;
  /** api, sms, mobile_app, web, admin or other */
  payment_channel: "api" | "sms" | "mobile_app" | "web" | "admin" | "other" | (string & {}) | null;
  payment_check_dated_at: r.PlainDate | null;
  payment_check_number: number | null;
  payment_identifier: string | null;
  payment_last4: string | null;
  /** ach, cash, check or card */
  payment_method: "ach" | "cash" | "check" | "card" | (string & {}) | null;
  /** credit, debit, prepaid or unknown */
  payment_method_sub: "credit" | "debit" | "prepaid" | "unknown" | (string & {}) | null;
  /** pending, succeeded or failed */
  payment_status: "pending" | "succeeded" | "failed" | (string & {}) | null;
  /** When it was given; can be set by hand */
  received_at: Date | null;
  refundable: boolean | null;
  refunded: boolean | null;
  /** Unknown whether a changed label or note moves it */
  updated_at: Date | null;
  batch: r.Id<"giving_batches"> | null;
  campus: r.Id<"giving_campuses"> | null;
  person: r.Id<"giving_people"> | null;
  payment_source: r.Id<"giving_payment_sources"> | null;
  labels: r.Id<"giving_labels">[];
  recurring_donation: r.Id<"giving_recurring_donations"> | null;
  designations: r.Id<"giving_designations">[];
  note: r.Id<"giving_note">[];
  refund: r.Id<"giving_refund">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    batch: Batch | undefined;
    campus: Campus | undefined;
    person: Person | undefined;
    payment_source: PaymentSource | undefined;
    labels: Label[];
    recurring_donation: RecurringDonation | undefined;
    designations: Designation[];
    note: Note[];
    refund: Refund[];
  };
}

/** @internal */
export const DonationShape: r.Shape = {
  stream: "giving_donations",
  jsonApi: true,
  resource: "Donation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
    { name: "fee_covered", at: ["fee_covered"], kind: "boolean" },
    { name: "fee_currency", at: ["fee_currency"], kind: "text" },
    { name: "memo", at: ["memo"], kind: "text" },
    { name: "payment_brand", at: ["payment_brand"], kind: "text" },
    { name: "payment_channel", at: ["payment_channel"], kind: "text" },
    { name: "payment_check_dated_at", at: ["payment_check_dated_at"], kind: "date" },
    { name: "payment_check_number", at: ["payment_check_number"], kind: "integer" },
    { name: "payment_identifier", at: ["payment_identifier"], kind: "text" },
    { name: "payment_last4", at: ["payment_last4"], kind: "text" },
    { name: "payment_method", at: ["payment_method"], kind: "text" },
    { name: "payment_method_sub", at: ["payment_method_sub"], kind: "text" },
    { name: "payment_status", at: ["payment_status"], kind: "text" },
    { name: "received_at", at: ["received_at"], kind: "timestamp" },
    { name: "refundable", at: ["refundable"], kind: "boolean" },
    { name: "refunded", at: ["refunded"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "batch", relationship: "batch", many: false, to: () => BatchShape },
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "payment_source", relationship: "payment_source", many: false, to: () => PaymentSourceShape },
    { name: "labels", relationship: "labels", many: true, to: () => LabelShape },
    { name: "recurring_donation", relationship: "recurring_donation", many: false, to: () => RecurringDonationShape },
    { name: "designations", relationship: "designations", many: true, to: () => DesignationShape },
    { name: "note", relationship: "note", many: true, to: () => NoteShape },
    { name: "refund", relationship: "refund", many: true, to: () => RefundShape },
  ],
};

/** What records of `giving_donations` can be found by. */
export interface DonationWhere {
  completed_at?: Date | r.Range<Date> | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  payment_method?: "ach" | "cash" | "check" | "card" | (string & {}) | undefined;
  received_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_donations` is asked for. */
export interface DonationQuery extends DonationWith {
  where?: DonationWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "completed_at" | "created_at" | "received_at" | "updated_at" | "-completed_at" | "-created_at" | "-received_at" | "-updated_at" | undefined;
}

/** What a new record of `giving_donations` is made of. */
export interface NewDonation {
  /** In minor units: 0 or negative */
  fee_cents?: number | null | undefined;
  payment_brand?: string | null | undefined;
  payment_check_dated_at?: r.PlainDate | null | undefined;
  payment_check_number?: number | null | undefined;
  payment_last4?: string | null | undefined;
  /** ach, cash, check or card */
  payment_method: "ach" | "cash" | "check" | "card" | (string & {});
  /** credit, debit, prepaid or unknown */
  payment_method_sub?: "credit" | "debit" | "prepaid" | "unknown" | (string & {}) | null | undefined;
  /** When it was given; can be set by hand */
  received_at?: Date | null | undefined;
  batch_id?: string | null | undefined;
  labels_ids?: unknown | null | undefined;
  campus?: r.Id<"giving_campuses"> | null | undefined;
  person?: r.Id<"giving_people"> | null | undefined;
  payment_source?: r.Id<"giving_payment_sources"> | null | undefined;
}

/** What is to change in a record of `giving_donations`. */
export interface DonationChange {
  /** In minor units: 0 or negative */
  fee_cents?: number | null | undefined;
  payment_brand?: string | null | undefined;
  payment_check_dated_at?: r.PlainDate | null | undefined;
  payment_check_number?: number | null | undefined;
  payment_last4?: string | null | undefined;
  /** ach, cash, check or card */
  payment_method?: "ach" | "cash" | "check" | "card" | (string & {}) | null | undefined;
  /** credit, debit, prepaid or unknown */
  payment_method_sub?: "credit" | "debit" | "prepaid" | "unknown" | (string & {}) | null | undefined;
  /** When it was given; can be set by hand */
  received_at?: Date | null | undefined;
  batch_id?: string | null | undefined;
  labels_ids?: unknown | null | undefined;
  campus?: r.Id<"giving_campuses"> | null | undefined;
  person?: r.Id<"giving_people"> | null | undefined;
  payment_source?: r.Id<"giving_payment_sources"> | null | undefined;
}

/** How records of `giving_donations` are asked for. */
export interface DonationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("designations" | "labels" | "note" | "refund")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_donations`. */
export class DonationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/donations`. */
  list(query?: DonationQuery): r.List<Donation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations"], headers: { "X-PCO-API-Version": "2019-10-18" }, params: [["include", "labels,designations,note,refund,refund.designation_refunds"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Donation>(this.#client, endpoint, DonationShape, [], query);
  }

  /** One record: `/giving/v2/donations/{id}`. */
  get(id: r.Id<"giving_donations">, options?: DonationWith): Promise<Donation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Donation>(this.#client, endpoint, DonationShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/batches/{batch_id}/donations`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(batch_id: r.Id<"giving_batches">, record: NewDonation, options?: r.ActOptions): Promise<Donation> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/batches/", "/donations"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: DonationShape,
      fields: [
        { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
        { name: "payment_brand", at: ["payment_brand"], kind: "text" },
        { name: "payment_check_dated_at", at: ["payment_check_dated_at"], kind: "date" },
        { name: "payment_check_number", at: ["payment_check_number"], kind: "integer" },
        { name: "payment_last4", at: ["payment_last4"], kind: "text" },
        { name: "payment_method", at: ["payment_method"], kind: "text" },
        { name: "payment_method_sub", at: ["payment_method_sub"], kind: "text" },
        { name: "received_at", at: ["received_at"], kind: "timestamp" },
        { name: "batch_id", at: ["batch_id"], kind: "text" },
        { name: "labels_ids", at: ["labels_ids"], kind: "json" },
      ],
      relationships: ["campus", "person", "payment_source"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [batch_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/donations/{id}`. */
  update(id: r.Id<"giving_donations">, record: DonationChange, options?: r.ActOptions): Promise<Donation> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: DonationShape,
      fields: [
        { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
        { name: "payment_brand", at: ["payment_brand"], kind: "text" },
        { name: "payment_check_dated_at", at: ["payment_check_dated_at"], kind: "date" },
        { name: "payment_check_number", at: ["payment_check_number"], kind: "integer" },
        { name: "payment_last4", at: ["payment_last4"], kind: "text" },
        { name: "payment_method", at: ["payment_method"], kind: "text" },
        { name: "payment_method_sub", at: ["payment_method_sub"], kind: "text" },
        { name: "received_at", at: ["received_at"], kind: "timestamp" },
        { name: "batch_id", at: ["batch_id"], kind: "text" },
        { name: "labels_ids", at: ["labels_ids"], kind: "json" },
      ],
      relationships: ["campus", "person", "payment_source"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/donations/{id}`. */
  delete(id: r.Id<"giving_donations">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: DonationShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Batches – One record per batch of donations that are entered and committed together. */
export interface Batch {
  id: r.Id<"giving_batches">;
  committed_at: Date | null;
  created_at: Date | null;
  description: string | null;
  donations_count: number | null;
  /** in_progress, committed, or on the way there */
  status: string | null;
  /** In minor units */
  total_cents: number | null;
  total_currency: string | null;
  updated_at: Date | null;
  batch_group: r.Id<"giving_batch_groups"> | null;
  owner: r.Id<"giving_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    batch_group: BatchGroup | undefined;
    owner: Person | undefined;
  };
}

/** @internal */
export const BatchShape: r.Shape = {
  stream: "giving_batches",
  jsonApi: true,
  resource: "Batch",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "committed_at", at: ["committed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "donations_count", at: ["donations_count"], kind: "integer" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "total_cents", at: ["total_cents"], kind: "integer" },
    { name: "total_currency", at: ["total_currency"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "batch_group", relationship: "batch_group", many: false, to: () => BatchGroupShape },
    { name: "owner", relationship: "owner", many: false, to: () => PersonShape },
  ],
};

/** What records of `giving_batches` can be found by. */
export interface BatchWhere {
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_batches` is asked for. */
export interface BatchQuery extends BatchWith {
  where?: BatchWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "updated_at" | "-updated_at" | undefined;
}

/** What a new record of `giving_batches` is made of. */
export interface NewBatch {
  description?: string | null | undefined;
  batch_group_id?: string | null | undefined;
}

/** What is to change in a record of `giving_batches`. */
export interface BatchChange {
  description?: string | null | undefined;
  batch_group_id?: string | null | undefined;
}

/** How records of `giving_batches` are asked for. */
export interface BatchWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("batch_group" | "owner")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_batches`. */
export class BatchApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/batches`. */
  list(query?: BatchQuery): r.List<Batch> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/batches"], headers: { "X-PCO-API-Version": "2019-10-18" }, params: [["include", "owner"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Batch>(this.#client, endpoint, BatchShape, [], query);
  }

  /** One record: `/giving/v2/batches/{id}`. */
  get(id: r.Id<"giving_batches">, options?: BatchWith): Promise<Batch> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/batches/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Batch>(this.#client, endpoint, BatchShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/batches`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewBatch, options?: r.ActOptions): Promise<Batch> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/batches"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "batch_group_id", at: ["batch_group_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/batches/{id}`. */
  update(id: r.Id<"giving_batches">, record: BatchChange, options?: r.ActOptions): Promise<Batch> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/batches/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "batch_group_id", at: ["batch_group_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/batches/{id}`. */
  delete(id: r.Id<"giving_batches">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/batches/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Batch groups – One record per group of batches. */
export interface BatchGroup {
  id: r.Id<"giving_batch_groups">;
  committed: boolean | null;
  created_at: Date | null;
  description: string | null;
  status: string | null;
  /** In minor units */
  total_cents: number | null;
  total_currency: string | null;
  updated_at: Date | null;
  owner: r.Id<"giving_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    owner: Person | undefined;
  };
}

/** @internal */
export const BatchGroupShape: r.Shape = {
  stream: "giving_batch_groups",
  jsonApi: true,
  resource: "BatchGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "committed", at: ["committed"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "total_cents", at: ["total_cents"], kind: "integer" },
    { name: "total_currency", at: ["total_currency"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "owner", relationship: "owner", many: false, to: () => PersonShape },
  ],
};

/** What records of `giving_batch_groups` can be found by. */
export interface BatchGroupWhere {
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_batch_groups` is asked for. */
export interface BatchGroupQuery extends BatchGroupWith {
  where?: BatchGroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "updated_at" | "-updated_at" | undefined;
}

/** What a new record of `giving_batch_groups` is made of. */
export interface NewBatchGroup {
  description?: string | null | undefined;
}

/** What is to change in a record of `giving_batch_groups`. */
export interface BatchGroupChange {
  description?: string | null | undefined;
}

/** How records of `giving_batch_groups` are asked for. */
export interface BatchGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("owner")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_batch_groups`. */
export class BatchGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/batch_groups`. */
  list(query?: BatchGroupQuery): r.List<BatchGroup> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/batch_groups"], headers: { "X-PCO-API-Version": "2019-10-18" }, params: [["include", "owner"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<BatchGroup>(this.#client, endpoint, BatchGroupShape, [], query);
  }

  /** One record: `/giving/v2/batch_groups/{id}`. */
  get(id: r.Id<"giving_batch_groups">, options?: BatchGroupWith): Promise<BatchGroup> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/batch_groups/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<BatchGroup>(this.#client, endpoint, BatchGroupShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/batch_groups`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewBatchGroup, options?: r.ActOptions): Promise<BatchGroup> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/batch_groups"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchGroupShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/batch_groups/{id}`. */
  update(id: r.Id<"giving_batch_groups">, record: BatchGroupChange, options?: r.ActOptions): Promise<BatchGroup> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/batch_groups/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchGroupShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/batch_groups/{id}`. */
  delete(id: r.Id<"giving_batch_groups">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/batch_groups/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: BatchGroupShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Recurring donations – One record per gift that repeats by itself. */
export interface RecurringDonation {
  id: r.Id<"giving_recurring_donations">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  created_at: Date | null;
  last_donation_received_at: Date | null;
  next_occurrence: Date | null;
  release_hold_at: Date | null;
  /** How it repeats */
  schedule: unknown | null;
  /** active, indefinite_hold or temporary_hold */
  status: "active" | "indefinite_hold" | "temporary_hold" | (string & {}) | null;
  updated_at: Date | null;
  person: r.Id<"giving_people"> | null;
  designations: r.Id<"giving_designations">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    designations: Designation[];
  };
}

/** @internal */
export const RecurringDonationShape: r.Shape = {
  stream: "giving_recurring_donations",
  jsonApi: true,
  resource: "RecurringDonation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "last_donation_received_at", at: ["last_donation_received_at"], kind: "timestamp" },
    { name: "next_occurrence", at: ["next_occurrence"], kind: "timestamp" },
    { name: "release_hold_at", at: ["release_hold_at"], kind: "timestamp" },
    { name: "schedule", at: ["schedule"], kind: "json" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "designations", relationship: "designations", many: true, to: () => DesignationShape },
  ],
};

/** What records of `giving_recurring_donations` can be found by. */
export interface RecurringDonationWhere {
}

/** How a list of `giving_recurring_donations` is asked for. */
export interface RecurringDonationQuery extends RecurringDonationWith {
  where?: RecurringDonationWhere | undefined;
}

/** How records of `giving_recurring_donations` are asked for. */
export interface RecurringDonationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("designations")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_recurring_donations`. */
export class RecurringDonationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/recurring_donations`. */
  list(query?: RecurringDonationQuery): r.List<RecurringDonation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/recurring_donations"], headers: { "X-PCO-API-Version": "2019-10-18" }, params: [["include", "designations.fund,designations"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<RecurringDonation>(this.#client, endpoint, RecurringDonationShape, [], query);
  }

  /** One record: `/giving/v2/recurring_donations/{id}`. */
  get(id: r.Id<"giving_recurring_donations">, options?: RecurringDonationWith): Promise<RecurringDonation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/recurring_donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<RecurringDonation>(this.#client, endpoint, RecurringDonationShape, [id], options);
  }
}

/** In-kind donations – One record per gift of goods or services. */
export interface InKindDonation {
  id: r.Id<"giving_in_kind_donations">;
  acknowledgment_last_sent_at: Date | null;
  created_at: Date | null;
  description: string | null;
  exchange_details: string | null;
  /** In minor units */
  fair_market_value_cents: number | null;
  fair_market_value_currency: string | null;
  internal_notes: string | null;
  received_on: r.PlainDate | null;
  updated_at: Date | null;
  valuation_details: string | null;
  fund: r.Id<"giving_funds"> | null;
  person: r.Id<"giving_people"> | null;
  campus: r.Id<"giving_campuses"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    fund: Fund | undefined;
    person: Person | undefined;
    campus: Campus | undefined;
  };
}

/** @internal */
export const InKindDonationShape: r.Shape = {
  stream: "giving_in_kind_donations",
  jsonApi: true,
  resource: "InKindDonation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "acknowledgment_last_sent_at", at: ["acknowledgment_last_sent_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "exchange_details", at: ["exchange_details"], kind: "text" },
    { name: "fair_market_value_cents", at: ["fair_market_value_cents"], kind: "integer" },
    { name: "fair_market_value_currency", at: ["fair_market_value_currency"], kind: "text" },
    { name: "internal_notes", at: ["internal_notes"], kind: "text" },
    { name: "received_on", at: ["received_on"], kind: "date" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "valuation_details", at: ["valuation_details"], kind: "text" },
  ],
  relations: [
    { name: "fund", relationship: "fund", many: false, to: () => FundShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
  ],
};

/** What records of `giving_in_kind_donations` can be found by. */
export interface InKindDonationWhere {
  created_at?: Date | r.Range<Date> | undefined;
  received_on?: r.PlainDate | r.Range<r.PlainDate> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_in_kind_donations` is asked for. */
export interface InKindDonationQuery extends InKindDonationWith {
  where?: InKindDonationWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "received_on" | "updated_at" | "-created_at" | "-received_on" | "-updated_at" | undefined;
}

/** What a new record of `giving_in_kind_donations` is made of. */
export interface NewInKindDonation {
  description: string;
  exchange_details?: string | null | undefined;
  /** In minor units */
  fair_market_value_cents?: number | null | undefined;
  fair_market_value_currency?: string | null | undefined;
  internal_notes?: string | null | undefined;
  received_on: r.PlainDate;
  valuation_details?: string | null | undefined;
  fund?: r.Id<"giving_funds"> | null | undefined;
  person?: r.Id<"giving_people"> | null | undefined;
  campus?: r.Id<"giving_campuses"> | null | undefined;
}

/** What is to change in a record of `giving_in_kind_donations`. */
export interface InKindDonationChange {
  description?: string | null | undefined;
  exchange_details?: string | null | undefined;
  /** In minor units */
  fair_market_value_cents?: number | null | undefined;
  fair_market_value_currency?: string | null | undefined;
  internal_notes?: string | null | undefined;
  received_on?: r.PlainDate | null | undefined;
  valuation_details?: string | null | undefined;
  fund?: r.Id<"giving_funds"> | null | undefined;
  person?: r.Id<"giving_people"> | null | undefined;
  campus?: r.Id<"giving_campuses"> | null | undefined;
}

/** How records of `giving_in_kind_donations` are asked for. */
export interface InKindDonationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("campus" | "fund" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_in_kind_donations`. */
export class InKindDonationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/in_kind_donations`. */
  list(query?: InKindDonationQuery): r.List<InKindDonation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/in_kind_donations"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<InKindDonation>(this.#client, endpoint, InKindDonationShape, [], query);
  }

  /** One record: `/giving/v2/in_kind_donations/{id}`. */
  get(id: r.Id<"giving_in_kind_donations">, options?: InKindDonationWith): Promise<InKindDonation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/in_kind_donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<InKindDonation>(this.#client, endpoint, InKindDonationShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/in_kind_donations`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewInKindDonation, options?: r.ActOptions): Promise<InKindDonation> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/in_kind_donations"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: InKindDonationShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "exchange_details", at: ["exchange_details"], kind: "text" },
        { name: "fair_market_value_cents", at: ["fair_market_value_cents"], kind: "integer" },
        { name: "fair_market_value_currency", at: ["fair_market_value_currency"], kind: "text" },
        { name: "internal_notes", at: ["internal_notes"], kind: "text" },
        { name: "received_on", at: ["received_on"], kind: "date" },
        { name: "valuation_details", at: ["valuation_details"], kind: "text" },
      ],
      relationships: ["fund", "person", "campus"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/in_kind_donations/{id}`. */
  update(id: r.Id<"giving_in_kind_donations">, record: InKindDonationChange, options?: r.ActOptions): Promise<InKindDonation> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/in_kind_donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: InKindDonationShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "exchange_details", at: ["exchange_details"], kind: "text" },
        { name: "fair_market_value_cents", at: ["fair_market_value_cents"], kind: "integer" },
        { name: "fair_market_value_currency", at: ["fair_market_value_currency"], kind: "text" },
        { name: "internal_notes", at: ["internal_notes"], kind: "text" },
        { name: "received_on", at: ["received_on"], kind: "date" },
        { name: "valuation_details", at: ["valuation_details"], kind: "text" },
      ],
      relationships: ["fund", "person", "campus"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/in_kind_donations/{id}`. */
  delete(id: r.Id<"giving_in_kind_donations">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/in_kind_donations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: InKindDonationShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** People – One record per person as Giving knows them, donors and others. */
export interface Person {
  id: r.Id<"giving_people">;
  addresses: unknown | null;
  donor_number: number | null;
  email_addresses: unknown | null;
  first_donated_at: Date | null;
  first_name: string | null;
  last_name: string | null;
  /** administrator, reviewer, counter or bookkeeper */
  permissions: "administrator" | "reviewer" | "counter" | "bookkeeper" | (string & {}) | null;
  phone_numbers: unknown | null;
  primary_campus: r.Id<"giving_campuses"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    primary_campus: Campus | undefined;
  };
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "giving_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "addresses", at: ["addresses"], kind: "json" },
    { name: "donor_number", at: ["donor_number"], kind: "integer" },
    { name: "email_addresses", at: ["email_addresses"], kind: "json" },
    { name: "first_donated_at", at: ["first_donated_at"], kind: "timestamp" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "permissions", at: ["permissions"], kind: "text" },
    { name: "phone_numbers", at: ["phone_numbers"], kind: "json" },
  ],
  relations: [
    { name: "primary_campus", relationship: "primary_campus", many: false, to: () => CampusShape },
  ],
};

/** What records of `giving_people` can be found by. */
export interface PersonWhere {
  first_name?: string | undefined;
  last_name?: string | undefined;
}

/** How a list of `giving_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
}

/** What is to change in a record of `giving_people`. */
export interface PersonChange {
  donor_number?: number | null | undefined;
}

/** How records of `giving_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/people"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/giving/v2/people/{id}`. */
  get(id: r.Id<"giving_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/people/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/people/{id}`. */
  update(id: r.Id<"giving_people">, record: PersonChange, options?: r.ActOptions): Promise<Person> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/people/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PersonShape,
      fields: [
        { name: "donor_number", at: ["donor_number"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }
}

/** Funds – One record per purpose that can be given to. */
export interface Fund {
  id: r.Id<"giving_funds">;
  color: string | null;
  color_identifier: number | null;
  created_at: Date | null;
  default: boolean | null;
  deletable: boolean | null;
  description: string | null;
  ledger_code: string | null;
  name: string | null;
  slug: string | null;
  updated_at: Date | null;
  /** everywhere, admin_only, nowhere or hidden */
  visibility: "everywhere" | "admin_only" | "nowhere" | "hidden" | (string & {}) | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const FundShape: r.Shape = {
  stream: "giving_funds",
  jsonApi: true,
  resource: "Fund",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "color", at: ["color"], kind: "text" },
    { name: "color_identifier", at: ["color_identifier"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "default", at: ["default"], kind: "boolean" },
    { name: "deletable", at: ["deletable"], kind: "boolean" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ledger_code", at: ["ledger_code"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "slug", at: ["slug"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "visibility", at: ["visibility"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `giving_funds` can be found by. */
export interface FundWhere {
  default?: boolean | undefined;
  name?: string | undefined;
  visibility?: "everywhere" | "admin_only" | "nowhere" | "hidden" | (string & {}) | undefined;
}

/** How a list of `giving_funds` is asked for. */
export interface FundQuery extends FundWith {
  where?: FundWhere | undefined;
}

/** What a new record of `giving_funds` is made of. */
export interface NewFund {
  color_identifier: number;
  description?: string | null | undefined;
  ledger_code?: string | null | undefined;
  name: string;
  /** everywhere, admin_only, nowhere or hidden */
  visibility: "everywhere" | "admin_only" | "nowhere" | "hidden" | (string & {});
}

/** What is to change in a record of `giving_funds`. */
export interface FundChange {
  color_identifier?: number | null | undefined;
  description?: string | null | undefined;
  ledger_code?: string | null | undefined;
  name?: string | null | undefined;
  /** everywhere, admin_only, nowhere or hidden */
  visibility?: "everywhere" | "admin_only" | "nowhere" | "hidden" | (string & {}) | null | undefined;
}

/** How records of `giving_funds` are asked for. */
export interface FundWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_funds`. */
export class FundApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/funds`. */
  list(query?: FundQuery): r.List<Fund> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/funds"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Fund>(this.#client, endpoint, FundShape, [], query);
  }

  /** One record: `/giving/v2/funds/{id}`. */
  get(id: r.Id<"giving_funds">, options?: FundWith): Promise<Fund> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/funds/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Fund>(this.#client, endpoint, FundShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/funds`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewFund, options?: r.ActOptions): Promise<Fund> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/funds"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: FundShape,
      fields: [
        { name: "color_identifier", at: ["color_identifier"], kind: "integer" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "ledger_code", at: ["ledger_code"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "visibility", at: ["visibility"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/funds/{id}`. */
  update(id: r.Id<"giving_funds">, record: FundChange, options?: r.ActOptions): Promise<Fund> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/funds/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: FundShape,
      fields: [
        { name: "color_identifier", at: ["color_identifier"], kind: "integer" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "ledger_code", at: ["ledger_code"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "visibility", at: ["visibility"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/funds/{id}`. */
  delete(id: r.Id<"giving_funds">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/funds/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: FundShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Campuses – One record per campus; its id may differ from that in People. */
export interface Campus {
  id: r.Id<"giving_campuses">;
  address: unknown | null;
  name: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const CampusShape: r.Shape = {
  stream: "giving_campuses",
  jsonApi: true,
  resource: "Campus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "address", at: ["address"], kind: "json" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `giving_campuses` can be found by. */
export interface CampusWhere {
}

/** How a list of `giving_campuses` is asked for. */
export interface CampusQuery extends CampusWith {
  where?: CampusWhere | undefined;
}

/** How records of `giving_campuses` are asked for. */
export interface CampusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_campuses`. */
export class CampusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/campuses`. */
  list(query?: CampusQuery): r.List<Campus> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/campuses"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Campus>(this.#client, endpoint, CampusShape, [], query);
  }

  /** One record: `/giving/v2/campuses/{id}`. */
  get(id: r.Id<"giving_campuses">, options?: CampusWith): Promise<Campus> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Campus>(this.#client, endpoint, CampusShape, [id], options);
  }
}

/** Labels – One record per label that donations can carry. */
export interface Label {
  id: r.Id<"giving_labels">;
  slug: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const LabelShape: r.Shape = {
  stream: "giving_labels",
  jsonApi: true,
  resource: "Label",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "slug", at: ["slug"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `giving_labels` can be found by. */
export interface LabelWhere {
  slug?: string | undefined;
}

/** How a list of `giving_labels` is asked for. */
export interface LabelQuery extends LabelWith {
  where?: LabelWhere | undefined;
}

/** What a new record of `giving_labels` is made of. */
export interface NewLabel {
  slug?: string | null | undefined;
}

/** What is to change in a record of `giving_labels`. */
export interface LabelChange {
  slug?: string | null | undefined;
}

/** How records of `giving_labels` are asked for. */
export interface LabelWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_labels`. */
export class LabelApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/labels`. */
  list(query?: LabelQuery): r.List<Label> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/labels"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Label>(this.#client, endpoint, LabelShape, [], query);
  }

  /** One record: `/giving/v2/labels/{id}`. */
  get(id: r.Id<"giving_labels">, options?: LabelWith): Promise<Label> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/labels/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Label>(this.#client, endpoint, LabelShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/labels`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewLabel, options?: r.ActOptions): Promise<Label> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/labels"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: LabelShape,
      fields: [
        { name: "slug", at: ["slug"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/labels/{id}`. */
  update(id: r.Id<"giving_labels">, record: LabelChange, options?: r.ActOptions): Promise<Label> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/labels/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: LabelShape,
      fields: [
        { name: "slug", at: ["slug"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/labels/{id}`. */
  delete(id: r.Id<"giving_labels">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/labels/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: LabelShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Payment sources – One record per way in which gifts arrive outside of Giving, such as a fund at a foundation. */
export interface PaymentSource {
  id: r.Id<"giving_payment_sources">;
  created_at: Date | null;
  name: string | null;
  payment_source_type: "direct_from_donor" | "donor_advised_fund" | "qualified_charitable_distribution" | (string & {}) | null;
  /** active or archived */
  status: "active" | "archived" | (string & {}) | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PaymentSourceShape: r.Shape = {
  stream: "giving_payment_sources",
  jsonApi: true,
  resource: "PaymentSource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "payment_source_type", at: ["payment_source_type"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `giving_payment_sources` can be found by. */
export interface PaymentSourceWhere {
}

/** How a list of `giving_payment_sources` is asked for. */
export interface PaymentSourceQuery extends PaymentSourceWith {
  where?: PaymentSourceWhere | undefined;
}

/** What a new record of `giving_payment_sources` is made of. */
export interface NewPaymentSource {
  name: string;
  payment_source_type?: "direct_from_donor" | "donor_advised_fund" | "qualified_charitable_distribution" | (string & {}) | null | undefined;
  /** active or archived */
  status?: "active" | "archived" | (string & {}) | null | undefined;
}

/** What is to change in a record of `giving_payment_sources`. */
export interface PaymentSourceChange {
  name?: string | null | undefined;
  payment_source_type?: "direct_from_donor" | "donor_advised_fund" | "qualified_charitable_distribution" | (string & {}) | null | undefined;
  /** active or archived */
  status?: "active" | "archived" | (string & {}) | null | undefined;
}

/** How records of `giving_payment_sources` are asked for. */
export interface PaymentSourceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_payment_sources`. */
export class PaymentSourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/payment_sources`. */
  list(query?: PaymentSourceQuery): r.List<PaymentSource> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/payment_sources"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PaymentSource>(this.#client, endpoint, PaymentSourceShape, [], query);
  }

  /** One record: `/giving/v2/payment_sources/{id}`. */
  get(id: r.Id<"giving_payment_sources">, options?: PaymentSourceWith): Promise<PaymentSource> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/payment_sources/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<PaymentSource>(this.#client, endpoint, PaymentSourceShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/payment_sources`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewPaymentSource, options?: r.ActOptions): Promise<PaymentSource> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/payment_sources"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PaymentSourceShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "payment_source_type", at: ["payment_source_type"], kind: "text" },
        { name: "status", at: ["status"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/payment_sources/{id}`. */
  update(id: r.Id<"giving_payment_sources">, record: PaymentSourceChange, options?: r.ActOptions): Promise<PaymentSource> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/payment_sources/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PaymentSourceShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "payment_source_type", at: ["payment_source_type"], kind: "text" },
        { name: "status", at: ["status"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/payment_sources/{id}`. */
  delete(id: r.Id<"giving_payment_sources">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/payment_sources/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PaymentSourceShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Pledges – One record per promise of a person, or of two jointly, to give to a campaign. */
export interface Pledge {
  id: r.Id<"giving_pledges">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  created_at: Date | null;
  /** In minor units */
  donated_total_cents: number | null;
  /** In minor units */
  joint_giver_amount_cents: number | null;
  /** In minor units */
  joint_giver_donated_total_cents: number | null;
  updated_at: Date | null;
  person: r.Id<"giving_people"> | null;
  pledge_campaign: r.Id<"giving_pledge_campaigns"> | null;
  joint_giver: r.Id<"giving_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    pledge_campaign: PledgeCampaign | undefined;
    joint_giver: Person | undefined;
  };
}

/** @internal */
export const PledgeShape: r.Shape = {
  stream: "giving_pledges",
  jsonApi: true,
  resource: "Pledge",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "donated_total_cents", at: ["donated_total_cents"], kind: "integer" },
    { name: "joint_giver_amount_cents", at: ["joint_giver_amount_cents"], kind: "integer" },
    { name: "joint_giver_donated_total_cents", at: ["joint_giver_donated_total_cents"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "pledge_campaign", relationship: "pledge_campaign", many: false, to: () => PledgeCampaignShape },
    { name: "joint_giver", relationship: "joint_giver", many: false, to: () => PersonShape },
  ],
};

/** What records of `giving_pledges` can be found by. */
export interface PledgeWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_pledges` is asked for. */
export interface PledgeQuery extends PledgeWith {
  where?: PledgeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** What a new record of `giving_pledges` is made of. */
export interface NewPledge {
  /** In minor units */
  amount_cents?: number | null | undefined;
  person?: r.Id<"giving_people"> | null | undefined;
  pledge_campaign?: r.Id<"giving_pledge_campaigns"> | null | undefined;
}

/** What is to change in a record of `giving_pledges`. */
export interface PledgeChange {
  /** In minor units */
  amount_cents?: number | null | undefined;
  person_id?: string | null | undefined;
  pledge_campaign_id?: string | null | undefined;
}

/** How records of `giving_pledges` are asked for. */
export interface PledgeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("joint_giver" | "pledge_campaign")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_pledges`. */
export class PledgeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/pledges`. */
  list(query?: PledgeQuery): r.List<Pledge> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/pledges"], headers: { "X-PCO-API-Version": "2019-10-18" }, params: [["include", "joint_giver"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Pledge>(this.#client, endpoint, PledgeShape, [], query);
  }

  /** One record: `/giving/v2/pledges/{id}`. */
  get(id: r.Id<"giving_pledges">, options?: PledgeWith): Promise<Pledge> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/pledges/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Pledge>(this.#client, endpoint, PledgeShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /giving/v2/people/{person_id}/pledges`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"giving_people">, record: NewPledge, options?: r.ActOptions): Promise<Pledge> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/giving/v2/people/", "/pledges"], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PledgeShape,
      fields: [
        { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
      ],
      relationships: ["person", "pledge_campaign"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/people/{person_id}/pledges/{id}`. */
  update(person_id: r.Id<"giving_people">, id: r.Id<"giving_pledges">, record: PledgeChange, options?: r.ActOptions): Promise<Pledge> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/people/", "/pledges/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PledgeShape,
      fields: [
        { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
        { name: "person_id", at: ["person_id"], kind: "text" },
        { name: "pledge_campaign_id", at: ["pledge_campaign_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/people/{person_id}/pledges/{id}`. */
  delete(person_id: r.Id<"giving_people">, id: r.Id<"giving_pledges">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/people/", "/pledges/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PledgeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, id], undefined, options);
  }
}

/** Pledge campaigns – One record per campaign that people can pledge to, with what it received. */
export interface PledgeCampaign {
  id: r.Id<"giving_pledge_campaigns">;
  created_at: Date | null;
  description: string | null;
  ends_at: Date | null;
  /** In minor units */
  goal_cents: number | null;
  goal_currency: string | null;
  name: string | null;
  /** In minor units */
  received_total_from_pledges_cents: number | null;
  /** In minor units */
  received_total_outside_of_pledges_cents: number | null;
  show_goal_in_church_center: boolean | null;
  starts_at: Date | null;
  updated_at: Date | null;
  fund: r.Id<"giving_funds"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    fund: Fund | undefined;
  };
}

/** @internal */
export const PledgeCampaignShape: r.Shape = {
  stream: "giving_pledge_campaigns",
  jsonApi: true,
  resource: "PledgeCampaign",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "goal_cents", at: ["goal_cents"], kind: "integer" },
    { name: "goal_currency", at: ["goal_currency"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "received_total_from_pledges_cents", at: ["received_total_from_pledges_cents"], kind: "integer" },
    { name: "received_total_outside_of_pledges_cents", at: ["received_total_outside_of_pledges_cents"], kind: "integer" },
    { name: "show_goal_in_church_center", at: ["show_goal_in_church_center"], kind: "boolean" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "fund", relationship: "fund", many: false, to: () => FundShape },
  ],
};

/** What records of `giving_pledge_campaigns` can be found by. */
export interface PledgeCampaignWhere {
  ends_at?: Date | r.Range<Date> | undefined;
  starts_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `giving_pledge_campaigns` is asked for. */
export interface PledgeCampaignQuery extends PledgeCampaignWith {
  where?: PledgeCampaignWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "ends_at" | "starts_at" | "-ends_at" | "-starts_at" | undefined;
}

/** What is to change in a record of `giving_pledge_campaigns`. */
export interface PledgeCampaignChange {
  description?: string | null | undefined;
  ends_at?: Date | null | undefined;
  /** In minor units */
  goal_cents?: number | null | undefined;
  name?: string | null | undefined;
  show_goal_in_church_center?: boolean | null | undefined;
  starts_at?: Date | null | undefined;
  fund?: r.Id<"giving_funds"> | null | undefined;
}

/** How records of `giving_pledge_campaigns` are asked for. */
export interface PledgeCampaignWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("fund")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_pledge_campaigns`. */
export class PledgeCampaignApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/pledge_campaigns`. */
  list(query?: PledgeCampaignQuery): r.List<PledgeCampaign> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/pledge_campaigns"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PledgeCampaign>(this.#client, endpoint, PledgeCampaignShape, [], query);
  }

  /** One record: `/giving/v2/pledge_campaigns/{id}`. */
  get(id: r.Id<"giving_pledge_campaigns">, options?: PledgeCampaignWith): Promise<PledgeCampaign> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/pledge_campaigns/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<PledgeCampaign>(this.#client, endpoint, PledgeCampaignShape, [id], options);
  }

  /** Changes a record, and gives it: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{id}`. */
  update(person_id: string, pledge_id: string, id: r.Id<"giving_pledge_campaigns">, record: PledgeCampaignChange, options?: r.ActOptions): Promise<PledgeCampaign> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/giving/v2/people/", "/pledges/", "/pledge_campaign/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PledgeCampaignShape,
      fields: [
        { name: "description", at: ["description"], kind: "text" },
        { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
        { name: "goal_cents", at: ["goal_cents"], kind: "integer" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "show_goal_in_church_center", at: ["show_goal_in_church_center"], kind: "boolean" },
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
      ],
      relationships: ["fund"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, pledge_id, id], record, options);
  }

  /** Removes a record: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{id}`. */
  delete(person_id: string, pledge_id: string, id: r.Id<"giving_pledge_campaigns">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/giving/v2/people/", "/pledges/", "/pledge_campaign/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } },
      shape: PledgeCampaignShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, pledge_id, id], undefined, options);
  }
}

/** Organization – The church itself, one record. */
export interface Organization {
  id: r.Id<"giving_organizations">;
  name: string | null;
  text2give_enabled: boolean | null;
  time_zone: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "giving_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "text2give_enabled", at: ["text2give_enabled"], kind: "boolean" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `giving_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/giving/v2"], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Designations – One record per part of a donation, with the fund it goes to. */
export interface Designation {
  id: r.Id<"giving_designations">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  /** In minor units: 0 or negative */
  fee_cents: number | null;
  fund: r.Id<"giving_funds"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    fund: Fund | undefined;
  };
}

/** @internal */
export const DesignationShape: r.Shape = {
  stream: "giving_designations",
  jsonApi: true,
  resource: "Designation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
  ],
  relations: [
    { name: "fund", relationship: "fund", many: false, to: () => FundShape },
  ],
};

/** How records of `giving_designations` are asked for. */
export interface DesignationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("fund")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_designations`. */
export class DesignationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2/donations/{donation_id}/designations/{id}`. */
  get(donation_id: r.Id<"giving_donations">, id: r.Id<"giving_designations">, options?: DesignationWith): Promise<Designation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations/", "/designations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Designation>(this.#client, endpoint, DesignationShape, [donation_id, id], options);
  }
}

/** Donation notes – The internal note on a donation, at most one each. */
export interface Note {
  id: r.Id<"giving_note">;
  body: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const NoteShape: r.Shape = {
  stream: "giving_note",
  jsonApi: true,
  resource: "Note",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `giving_note` are asked for. */
export interface NoteWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_note`. */
export class NoteApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2/donations/{donation_id}/note`. */
  get(donation_id: r.Id<"giving_donations">, options?: NoteWith): Promise<Note> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations/", "/note"], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Note>(this.#client, endpoint, NoteShape, [donation_id], options);
  }
}

/** Refunds – The refund of a donation, at most one each. */
export interface Refund {
  id: r.Id<"giving_refund">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  created_at: Date | null;
  /** In minor units */
  fee_cents: number | null;
  fee_currency: string | null;
  gateway_identifier: string | null;
  refunded_at: Date | null;
  updated_at: Date | null;
  designation_refunds: r.Id<"giving_designation_refunds">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    designation_refunds: DesignationRefund[];
  };
}

/** @internal */
export const RefundShape: r.Shape = {
  stream: "giving_refund",
  jsonApi: true,
  resource: "Refund",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
    { name: "fee_currency", at: ["fee_currency"], kind: "text" },
    { name: "gateway_identifier", at: ["gateway_identifier"], kind: "text" },
    { name: "refunded_at", at: ["refunded_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "designation_refunds", relationship: "designation_refunds", many: true, to: () => DesignationRefundShape },
  ],
};

/** How records of `giving_refund` are asked for. */
export interface RefundWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("designation_refunds")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_refund`. */
export class RefundApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2/donations/{donation_id}/refund`. */
  get(donation_id: r.Id<"giving_donations">, options?: RefundWith): Promise<Refund> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations/", "/refund"], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<Refund>(this.#client, endpoint, RefundShape, [donation_id], options);
  }
}

/** Designation refunds – One record per designation that was refunded. */
export interface DesignationRefund {
  id: r.Id<"giving_designation_refunds">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  /** In minor units */
  fee_cents: number | null;
  designation: r.Id<"giving_designations"> | null;
  fund: r.Id<"giving_funds"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    designation: Designation | undefined;
    fund: Fund | undefined;
  };
}

/** @internal */
export const DesignationRefundShape: r.Shape = {
  stream: "giving_designation_refunds",
  jsonApi: true,
  resource: "DesignationRefund",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
    { name: "fee_cents", at: ["fee_cents"], kind: "integer" },
  ],
  relations: [
    { name: "designation", relationship: "designation", many: false, to: () => DesignationShape },
    { name: "fund", relationship: "fund", many: false, to: () => FundShape },
  ],
};

/** How records of `giving_designation_refunds` are asked for. */
export interface DesignationRefundWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("designation")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_designation_refunds`. */
export class DesignationRefundApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2/donations/{donation_id}/refund/designation_refunds/{id}`. */
  get(donation_id: r.Id<"giving_donations">, id: r.Id<"giving_designation_refunds">, options?: DesignationRefundWith): Promise<DesignationRefund> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/donations/", "/refund/designation_refunds/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<DesignationRefund>(this.#client, endpoint, DesignationRefundShape, [donation_id, id], options);
  }
}

/** Recurring donation designations – One record per part of a recurring donation, with the fund it goes to. */
export interface RecurringDonationDesignation {
  id: r.Id<"giving_recurring_donation_designations">;
  /** In minor units */
  amount_cents: number | null;
  amount_currency: string | null;
  fund: r.Id<"giving_funds"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    fund: Fund | undefined;
  };
}

/** @internal */
export const RecurringDonationDesignationShape: r.Shape = {
  stream: "giving_recurring_donation_designations",
  jsonApi: true,
  resource: "RecurringDonationDesignation",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amount_cents", at: ["amount_cents"], kind: "integer" },
    { name: "amount_currency", at: ["amount_currency"], kind: "text" },
  ],
  relations: [
    { name: "fund", relationship: "fund", many: false, to: () => FundShape },
  ],
};

/** How records of `giving_recurring_donation_designations` are asked for. */
export interface RecurringDonationDesignationWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("fund")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_recurring_donation_designations`. */
export class RecurringDonationDesignationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/giving/v2/recurring_donations/{recurring_donation_id}/designations/{id}`. */
  get(recurring_donation_id: r.Id<"giving_recurring_donations">, id: r.Id<"giving_recurring_donation_designations">, options?: RecurringDonationDesignationWith): Promise<RecurringDonationDesignation> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/recurring_donations/", "/designations/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<RecurringDonationDesignation>(this.#client, endpoint, RecurringDonationDesignationShape, [recurring_donation_id, id], options);
  }
}

/** Payment methods – One record per card or bank account that a person stored, without its number. */
export interface PaymentMethod {
  id: r.Id<"giving_payment_methods">;
  brand: string | null;
  created_at: Date | null;
  /** Month and year of a card */
  expiration: string | null;
  last4: string | null;
  method_subtype: string | null;
  /** card, us_bank_account or au_becs_debit */
  method_type: "card" | "us_bank_account" | "au_becs_debit" | (string & {}) | null;
  updated_at: Date | null;
  verified: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PaymentMethodShape: r.Shape = {
  stream: "giving_payment_methods",
  jsonApi: true,
  resource: "PaymentMethod",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "brand", at: ["brand"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "expiration", at: ["expiration"], kind: "text" },
    { name: "last4", at: ["last4"], kind: "text" },
    { name: "method_subtype", at: ["method_subtype"], kind: "text" },
    { name: "method_type", at: ["method_type"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "verified", at: ["verified"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** What records of `giving_payment_methods` can be found by. */
export interface PaymentMethodWhere {
}

/** How a list of `giving_payment_methods` is asked for. */
export interface PaymentMethodQuery extends PaymentMethodWith {
  where?: PaymentMethodWhere | undefined;
}

/** How records of `giving_payment_methods` are asked for. */
export interface PaymentMethodWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `giving_payment_methods`. */
export class PaymentMethodApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/giving/v2/people/{person_id}/payment_methods`. */
  list(person_id: r.Id<"giving_people">, query?: PaymentMethodQuery): r.List<PaymentMethod> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/people/", "/payment_methods"], headers: { "X-PCO-API-Version": "2019-10-18" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PaymentMethod>(this.#client, endpoint, PaymentMethodShape, [person_id], query);
  }

  /** One record: `/giving/v2/people/{person_id}/payment_methods/{id}`. */
  get(person_id: r.Id<"giving_people">, id: r.Id<"giving_payment_methods">, options?: PaymentMethodWith): Promise<PaymentMethod> {
    const endpoint: r.Endpoint = { path: ["/giving/v2/people/", "/payment_methods/", ""], headers: { "X-PCO-API-Version": "2019-10-18" } };
    return r.one<PaymentMethod>(this.#client, endpoint, PaymentMethodShape, [person_id, id], options);
  }
}
