// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class PeopleApi {
  /** People */
  readonly people: PersonApi;
  /** E-mail addresses */
  readonly emails: EmailApi;
  /** Phone numbers */
  readonly phone_numbers: PhoneNumberApi;
  /** Postal addresses */
  readonly addresses: AddressApi;
  /** Social profiles */
  readonly social_profiles: SocialProfileApi;
  /** Background checks */
  readonly background_checks: BackgroundCheckApi;
  /** Households */
  readonly households: HouseholdApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Statistics */
  readonly stats: OrganizationStatisticsApi;
  /** Birthdays */
  readonly birthday_people: BirthdayPeopleApi;
  /** Campuses */
  readonly campuses: CampusApi;
  /** Custom tabs */
  readonly tabs: TabApi;
  /** Custom field definitions */
  readonly field_definitions: FieldDefinitionApi;
  /** Custom field values */
  readonly field_data: FieldDatumApi;
  /** List categories */
  readonly list_categories: ListCategoryApi;
  /** Lists */
  readonly lists: ListApi;
  /** Note categories */
  readonly note_categories: NoteCategoryApi;
  /** Note category subscriptions */
  readonly note_category_subscriptions: NoteCategorySubscriptionApi;
  /** Notes */
  readonly notes: NoteApi;
  /** Workflows */
  readonly workflows: WorkflowApi;
  /** Workflow workload */
  readonly workflow_assignee_summaries: WorkflowAssigneeSummaryApi;
  /** Form categories */
  readonly form_categories: FormCategoryApi;
  /** Forms */
  readonly forms: FormApi;
  /** Message groups */
  readonly message_groups: MessageGroupApi;
  /** Messages */
  readonly messages: MessageApi;
  /** Imports */
  readonly people_imports: PeopleImportApi;
  /** Reports */
  readonly reports: ReportApi;
  /** Products */
  readonly apps: AppApi;
  /** Inactive reasons */
  readonly inactive_reasons: InactiveReasonApi;
  /** Marital statuses */
  readonly marital_statuses: MaritalStatusApi;
  /** Membership types */
  readonly membership_types: MembershipTypeApi;
  /** Name prefixes */
  readonly name_prefixes: NamePrefixApi;
  /** Name suffixes */
  readonly name_suffixes: NameSuffixApi;
  /** Schools */
  readonly school_options: SchoolOptionApi;
  /** Grades */
  readonly grades: GradeApi;
  /** Mobile carriers */
  readonly carriers: CarrierApi;
  /** Custom senders */
  readonly custom_senders: CustomSenderApi;
  /** Spam addresses */
  readonly spam_email_addresses: SpamEmailAddressApi;
  /** Product access */
  readonly person_apps: PersonAppApi;
  /** Platform notifications */
  readonly platform_notifications: PlatformNotificationApi;
  /** Connected people */
  readonly connected_people: ConnectedPersonApi;
  /** Person mergers */
  readonly person_mergers: PersonMergerApi;
  /** Household memberships */
  readonly household_memberships: HouseholdMembershipApi;
  /** Service times */
  readonly service_times: ServiceTimeApi;
  /** Custom field options */
  readonly field_options: FieldOptionApi;
  /** List results */
  readonly list_results: ListResultApi;
  /** List shares */
  readonly list_shares: ListShareApi;
  /** Mailchimp status */
  readonly mailchimp_sync_status: MailchimpSyncStatusApi;
  /** List stars */
  readonly star: ListStarApi;
  /** List rules */
  readonly rules: RuleApi;
  /** Note category shares */
  readonly note_category_shares: NoteCategoryShareApi;
  /** Workflow categories */
  readonly workflow_categories: WorkflowCategoryApi;
  /** Workflow shares */
  readonly workflow_shares: WorkflowShareApi;
  /** Workflow steps */
  readonly steps: WorkflowStepApi;
  /** Workflow workload by workflow */
  readonly workflow_assignee_workflow_summaries: WorkflowAssigneeWorkflowSummaryApi;
  /** Workflow cards per person */
  readonly workflow_cards: WorkflowCardsApi;
  /** Workflow cards */
  readonly cards: CardsApi;
  /** Form fields */
  readonly fields: FormFieldApi;
  /** Form submissions */
  readonly form_submissions: FormSubmissionApi;
  /** Import histories */
  readonly histories: PeopleImportHistoryApi;
  /** Import conflicts */
  readonly conflicts: PeopleImportConflictApi;
  /** List conditions */
  readonly conditions: ConditionApi;
  /** Workflow step workload */
  readonly assignee_summaries: WorkflowStepAssigneeSummaryApi;
  /** Workflow card activities */
  readonly activities: WorkflowCardActivityApi;
  /** Workflow card notes */
  readonly workflow_card_notes: WorkflowCardNoteApi;
  /** Form field options */
  readonly options: FormFieldOptionApi;
  /** Form field conditions */
  readonly form_field_conditions: FormFieldConditionApi;
  /** Form answers */
  readonly form_submission_values: FormSubmissionValueApi;

  constructor(client: r.Client) {
    this.people = new PersonApi(client);
    this.emails = new EmailApi(client);
    this.phone_numbers = new PhoneNumberApi(client);
    this.addresses = new AddressApi(client);
    this.social_profiles = new SocialProfileApi(client);
    this.background_checks = new BackgroundCheckApi(client);
    this.households = new HouseholdApi(client);
    this.organizations = new OrganizationApi(client);
    this.stats = new OrganizationStatisticsApi(client);
    this.birthday_people = new BirthdayPeopleApi(client);
    this.campuses = new CampusApi(client);
    this.tabs = new TabApi(client);
    this.field_definitions = new FieldDefinitionApi(client);
    this.field_data = new FieldDatumApi(client);
    this.list_categories = new ListCategoryApi(client);
    this.lists = new ListApi(client);
    this.note_categories = new NoteCategoryApi(client);
    this.note_category_subscriptions = new NoteCategorySubscriptionApi(client);
    this.notes = new NoteApi(client);
    this.workflows = new WorkflowApi(client);
    this.workflow_assignee_summaries = new WorkflowAssigneeSummaryApi(client);
    this.form_categories = new FormCategoryApi(client);
    this.forms = new FormApi(client);
    this.message_groups = new MessageGroupApi(client);
    this.messages = new MessageApi(client);
    this.people_imports = new PeopleImportApi(client);
    this.reports = new ReportApi(client);
    this.apps = new AppApi(client);
    this.inactive_reasons = new InactiveReasonApi(client);
    this.marital_statuses = new MaritalStatusApi(client);
    this.membership_types = new MembershipTypeApi(client);
    this.name_prefixes = new NamePrefixApi(client);
    this.name_suffixes = new NameSuffixApi(client);
    this.school_options = new SchoolOptionApi(client);
    this.grades = new GradeApi(client);
    this.carriers = new CarrierApi(client);
    this.custom_senders = new CustomSenderApi(client);
    this.spam_email_addresses = new SpamEmailAddressApi(client);
    this.person_apps = new PersonAppApi(client);
    this.platform_notifications = new PlatformNotificationApi(client);
    this.connected_people = new ConnectedPersonApi(client);
    this.person_mergers = new PersonMergerApi(client);
    this.household_memberships = new HouseholdMembershipApi(client);
    this.service_times = new ServiceTimeApi(client);
    this.field_options = new FieldOptionApi(client);
    this.list_results = new ListResultApi(client);
    this.list_shares = new ListShareApi(client);
    this.mailchimp_sync_status = new MailchimpSyncStatusApi(client);
    this.star = new ListStarApi(client);
    this.rules = new RuleApi(client);
    this.note_category_shares = new NoteCategoryShareApi(client);
    this.workflow_categories = new WorkflowCategoryApi(client);
    this.workflow_shares = new WorkflowShareApi(client);
    this.steps = new WorkflowStepApi(client);
    this.workflow_assignee_workflow_summaries = new WorkflowAssigneeWorkflowSummaryApi(client);
    this.workflow_cards = new WorkflowCardsApi(client);
    this.cards = new CardsApi(client);
    this.fields = new FormFieldApi(client);
    this.form_submissions = new FormSubmissionApi(client);
    this.histories = new PeopleImportHistoryApi(client);
    this.conflicts = new PeopleImportConflictApi(client);
    this.conditions = new ConditionApi(client);
    this.assignee_summaries = new WorkflowStepAssigneeSummaryApi(client);
    this.activities = new WorkflowCardActivityApi(client);
    this.workflow_card_notes = new WorkflowCardNoteApi(client);
    this.options = new FormFieldOptionApi(client);
    this.form_field_conditions = new FormFieldConditionApi(client);
    this.form_submission_values = new FormSubmissionValueApi(client);
  }
}

/** People – One record per person, active or inactive. */
export interface Person {
  id: r.Id<"people_people">;
  accounting_administrator: boolean | null;
  anniversary: r.PlainDate | null;
  /** Address of the picture. */
  avatar: string | null;
  birthdate: r.PlainDate | null;
  can_create_forms: boolean | null;
  can_email_lists: boolean | null;
  child: boolean | null;
  created_at: Date | null;
  /** Address of a stand-in picture. */
  demographic_avatar_url: string | null;
  directory_shared_info: unknown | null;
  directory_status: string | null;
  first_name: string | null;
  gender: string | null;
  given_name: string | null;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade: number | null;
  graduation_year: number | null;
  inactivated_at: Date | null;
  last_name: string | null;
  login_identifier: string | null;
  /** Does not move updated_at. */
  medical_notes: string | null;
  membership: string | null;
  /** Shown to Organization Administrators. */
  mfa_configured: boolean | null;
  middle_name: string | null;
  name: string | null;
  nickname: string | null;
  /** Changing it does not move updated_at. */
  passed_background_check: boolean | null;
  people_permissions: string | null;
  remote_id: number | null;
  resource_permission_flags: unknown | null;
  school_type: string | null;
  site_administrator: boolean | null;
  status: "active" | "inactive" | (string & {}) | null;
  stripe_customer_identifier: string | null;
  updated_at: Date | null;
  primary_campus: r.Id<"people_campuses"> | null;
  created_by: r.Id<"people_people"> | null;
  inactive_reason: r.Id<"people_inactive_reasons"> | null;
  marital_status: r.Id<"people_marital_statuses"> | null;
  name_prefix: r.Id<"people_name_prefixes"> | null;
  name_suffix: r.Id<"people_name_suffixes"> | null;
  school: r.Id<"people_school_options"> | null;
  addresses: r.Id<"people_addresses">[];
  emails: r.Id<"people_emails">[];
  field_data: r.Id<"people_field_data">[];
  households: r.Id<"people_households">[];
  person_apps: r.Id<"people_person_apps">[];
  phone_numbers: r.Id<"people_phone_numbers">[];
  platform_notifications: r.Id<"people_platform_notifications">[];
  social_profiles: r.Id<"people_social_profiles">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    primary_campus: Campus | undefined;
    created_by: Person | undefined;
    inactive_reason: InactiveReason | undefined;
    marital_status: MaritalStatus | undefined;
    name_prefix: NamePrefix | undefined;
    name_suffix: NameSuffix | undefined;
    school: SchoolOption | undefined;
    addresses: Address[];
    emails: Email[];
    field_data: FieldDatum[];
    households: Household[];
    person_apps: PersonApp[];
    phone_numbers: PhoneNumber[];
    platform_notifications: PlatformNotification[];
    social_profiles: SocialProfile[];
  };
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "people_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "accounting_administrator", at: ["accounting_administrator"], kind: "boolean" },
    { name: "anniversary", at: ["anniversary"], kind: "date" },
    { name: "avatar", at: ["avatar"], kind: "text" },
    { name: "birthdate", at: ["birthdate"], kind: "date" },
    { name: "can_create_forms", at: ["can_create_forms"], kind: "boolean" },
    { name: "can_email_lists", at: ["can_email_lists"], kind: "boolean" },
    { name: "child", at: ["child"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "demographic_avatar_url", at: ["demographic_avatar_url"], kind: "text" },
    { name: "directory_shared_info", at: ["directory_shared_info"], kind: "json" },
    { name: "directory_status", at: ["directory_status"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "given_name", at: ["given_name"], kind: "text" },
    { name: "grade", at: ["grade"], kind: "integer" },
    { name: "graduation_year", at: ["graduation_year"], kind: "integer" },
    { name: "inactivated_at", at: ["inactivated_at"], kind: "timestamp" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "login_identifier", at: ["login_identifier"], kind: "text" },
    { name: "medical_notes", at: ["medical_notes"], kind: "text" },
    { name: "membership", at: ["membership"], kind: "text" },
    { name: "mfa_configured", at: ["mfa_configured"], kind: "boolean" },
    { name: "middle_name", at: ["middle_name"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "nickname", at: ["nickname"], kind: "text" },
    { name: "passed_background_check", at: ["passed_background_check"], kind: "boolean" },
    { name: "people_permissions", at: ["people_permissions"], kind: "text" },
    { name: "remote_id", at: ["remote_id"], kind: "integer" },
    { name: "resource_permission_flags", at: ["resource_permission_flags"], kind: "json" },
    { name: "school_type", at: ["school_type"], kind: "text" },
    { name: "site_administrator", at: ["site_administrator"], kind: "boolean" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "stripe_customer_identifier", at: ["stripe_customer_identifier"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "primary_campus", relationship: "primary_campus", many: false, to: () => CampusShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "inactive_reason", relationship: "inactive_reason", many: false, to: () => InactiveReasonShape },
    { name: "marital_status", relationship: "marital_status", many: false, to: () => MaritalStatusShape },
    { name: "name_prefix", relationship: "name_prefix", many: false, to: () => NamePrefixShape },
    { name: "name_suffix", relationship: "name_suffix", many: false, to: () => NameSuffixShape },
    { name: "school", relationship: "school", many: false, to: () => SchoolOptionShape },
    { name: "addresses", relationship: "addresses", many: true, to: () => AddressShape },
    { name: "emails", relationship: "emails", many: true, to: () => EmailShape },
    { name: "field_data", relationship: "field_data", many: true, to: () => FieldDatumShape },
    { name: "households", relationship: "households", many: true, to: () => HouseholdShape },
    { name: "person_apps", relationship: "person_apps", many: true, to: () => PersonAppShape },
    { name: "phone_numbers", relationship: "phone_numbers", many: true, to: () => PhoneNumberShape },
    { name: "platform_notifications", relationship: "platform_notifications", many: true, to: () => PlatformNotificationShape },
    { name: "social_profiles", relationship: "social_profiles", many: true, to: () => SocialProfileShape },
  ],
};

/** What records of `people_people` can be found by. */
export interface PersonWhere {
  accounting_administrator?: boolean | undefined;
  anniversary?: r.PlainDate | r.Range<r.PlainDate> | undefined;
  birthdate?: r.PlainDate | r.Range<r.PlainDate> | undefined;
  child?: boolean | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  first_name?: string | undefined;
  gender?: string | undefined;
  given_name?: string | undefined;
  grade?: number | r.Range<number> | undefined;
  graduation_year?: number | r.Range<number> | undefined;
  inactivated_at?: Date | r.Range<Date> | undefined;
  last_name?: string | undefined;
  medical_notes?: string | undefined;
  membership?: string | undefined;
  mfa_configured?: boolean | undefined;
  middle_name?: string | undefined;
  nickname?: string | undefined;
  people_permissions?: string | undefined;
  remote_id?: number | r.Range<number> | undefined;
  site_administrator?: boolean | undefined;
  status?: "active" | "inactive" | (string & {}) | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "accounting_administrator" | "anniversary" | "birthdate" | "child" | "created_at" | "first_name" | "gender" | "given_name" | "grade" | "graduation_year" | "inactivated_at" | "last_name" | "membership" | "middle_name" | "nickname" | "people_permissions" | "remote_id" | "site_administrator" | "status" | "updated_at" | "-accounting_administrator" | "-anniversary" | "-birthdate" | "-child" | "-created_at" | "-first_name" | "-gender" | "-given_name" | "-grade" | "-graduation_year" | "-inactivated_at" | "-last_name" | "-membership" | "-middle_name" | "-nickname" | "-people_permissions" | "-remote_id" | "-site_administrator" | "-status" | "-updated_at" | undefined;
}

/** What a new record of `people_people` is made of. */
export interface NewPerson {
  accounting_administrator?: boolean | null | undefined;
  anniversary?: r.PlainDate | null | undefined;
  /** Address of the picture. */
  avatar?: string | null | undefined;
  birthdate?: r.PlainDate | null | undefined;
  child?: boolean | null | undefined;
  first_name?: string | null | undefined;
  gender?: string | null | undefined;
  given_name?: string | null | undefined;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade?: number | null | undefined;
  graduation_year?: number | null | undefined;
  inactivated_at?: Date | null | undefined;
  last_name?: string | null | undefined;
  /** Does not move updated_at. */
  medical_notes?: string | null | undefined;
  membership?: string | null | undefined;
  middle_name?: string | null | undefined;
  nickname?: string | null | undefined;
  people_permissions?: string | null | undefined;
  remote_id?: number | null | undefined;
  site_administrator?: boolean | null | undefined;
  status?: "active" | "inactive" | (string & {}) | null | undefined;
  stripe_customer_identifier?: string | null | undefined;
}

/** What is to change in a record of `people_people`. */
export interface PersonChange {
  accounting_administrator?: boolean | null | undefined;
  anniversary?: r.PlainDate | null | undefined;
  /** Address of the picture. */
  avatar?: string | null | undefined;
  birthdate?: r.PlainDate | null | undefined;
  child?: boolean | null | undefined;
  first_name?: string | null | undefined;
  gender?: string | null | undefined;
  given_name?: string | null | undefined;
  /** -1 is pre-kindergarten, 0 kindergarten. */
  grade?: number | null | undefined;
  graduation_year?: number | null | undefined;
  inactivated_at?: Date | null | undefined;
  last_name?: string | null | undefined;
  /** Does not move updated_at. */
  medical_notes?: string | null | undefined;
  membership?: string | null | undefined;
  middle_name?: string | null | undefined;
  nickname?: string | null | undefined;
  people_permissions?: string | null | undefined;
  remote_id?: number | null | undefined;
  site_administrator?: boolean | null | undefined;
  status?: "active" | "inactive" | (string & {}) | null | undefined;
  stripe_customer_identifier?: string | null | undefined;
}

/** How records of `people_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("addresses" | "emails" | "field_data" | "households" | "inactive_reason" | "marital_status" | "name_prefix" | "name_suffix" | "person_apps" | "phone_numbers" | "platform_notifications" | "primary_campus" | "school" | "social_profiles")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "inactive_reason,marital_status,name_prefix,name_suffix,school,person_apps,platform_notifications"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/people/v2/people/{id}`. */
  get(id: r.Id<"people_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewPerson, options?: r.ActOptions): Promise<Person> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PersonShape,
      fields: [
        { name: "accounting_administrator", at: ["accounting_administrator"], kind: "boolean" },
        { name: "anniversary", at: ["anniversary"], kind: "date" },
        { name: "avatar", at: ["avatar"], kind: "text" },
        { name: "birthdate", at: ["birthdate"], kind: "date" },
        { name: "child", at: ["child"], kind: "boolean" },
        { name: "first_name", at: ["first_name"], kind: "text" },
        { name: "gender", at: ["gender"], kind: "text" },
        { name: "given_name", at: ["given_name"], kind: "text" },
        { name: "grade", at: ["grade"], kind: "integer" },
        { name: "graduation_year", at: ["graduation_year"], kind: "integer" },
        { name: "inactivated_at", at: ["inactivated_at"], kind: "timestamp" },
        { name: "last_name", at: ["last_name"], kind: "text" },
        { name: "medical_notes", at: ["medical_notes"], kind: "text" },
        { name: "membership", at: ["membership"], kind: "text" },
        { name: "middle_name", at: ["middle_name"], kind: "text" },
        { name: "nickname", at: ["nickname"], kind: "text" },
        { name: "people_permissions", at: ["people_permissions"], kind: "text" },
        { name: "remote_id", at: ["remote_id"], kind: "integer" },
        { name: "site_administrator", at: ["site_administrator"], kind: "boolean" },
        { name: "status", at: ["status"], kind: "text" },
        { name: "stripe_customer_identifier", at: ["stripe_customer_identifier"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/people/{id}`. */
  update(id: r.Id<"people_people">, record: PersonChange, options?: r.ActOptions): Promise<Person> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/people/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PersonShape,
      fields: [
        { name: "accounting_administrator", at: ["accounting_administrator"], kind: "boolean" },
        { name: "anniversary", at: ["anniversary"], kind: "date" },
        { name: "avatar", at: ["avatar"], kind: "text" },
        { name: "birthdate", at: ["birthdate"], kind: "date" },
        { name: "child", at: ["child"], kind: "boolean" },
        { name: "first_name", at: ["first_name"], kind: "text" },
        { name: "gender", at: ["gender"], kind: "text" },
        { name: "given_name", at: ["given_name"], kind: "text" },
        { name: "grade", at: ["grade"], kind: "integer" },
        { name: "graduation_year", at: ["graduation_year"], kind: "integer" },
        { name: "inactivated_at", at: ["inactivated_at"], kind: "timestamp" },
        { name: "last_name", at: ["last_name"], kind: "text" },
        { name: "medical_notes", at: ["medical_notes"], kind: "text" },
        { name: "membership", at: ["membership"], kind: "text" },
        { name: "middle_name", at: ["middle_name"], kind: "text" },
        { name: "nickname", at: ["nickname"], kind: "text" },
        { name: "people_permissions", at: ["people_permissions"], kind: "text" },
        { name: "remote_id", at: ["remote_id"], kind: "integer" },
        { name: "site_administrator", at: ["site_administrator"], kind: "boolean" },
        { name: "status", at: ["status"], kind: "text" },
        { name: "stripe_customer_identifier", at: ["stripe_customer_identifier"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/people/{id}`. */
  delete(id: r.Id<"people_people">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/people/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PersonShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** E-mail addresses – One record per e-mail address of a person. */
export interface Email {
  id: r.Id<"people_emails">;
  address: string | null;
  blocked: boolean | null;
  created_at: Date | null;
  location: string | null;
  primary: boolean | null;
  updated_at: Date | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const EmailShape: r.Shape = {
  stream: "people_emails",
  jsonApi: true,
  resource: "Email",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "address", at: ["address"], kind: "text" },
    { name: "blocked", at: ["blocked"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "location", at: ["location"], kind: "text" },
    { name: "primary", at: ["primary"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_emails` can be found by. */
export interface EmailWhere {
  address?: string | undefined;
  blocked?: boolean | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  location?: string | undefined;
  primary?: boolean | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_emails` is asked for. */
export interface EmailQuery extends EmailWith {
  where?: EmailWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "address" | "created_at" | "location" | "primary" | "updated_at" | "-address" | "-created_at" | "-location" | "-primary" | "-updated_at" | undefined;
}

/** What a new record of `people_emails` is made of. */
export interface NewEmail {
  address?: string | null | undefined;
  location?: string | null | undefined;
  primary?: boolean | null | undefined;
}

/** What is to change in a record of `people_emails`. */
export interface EmailChange {
  address?: string | null | undefined;
  location?: string | null | undefined;
  primary?: boolean | null | undefined;
}

/** How records of `people_emails` are asked for. */
export interface EmailWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_emails`. */
export class EmailApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/emails`. */
  list(query?: EmailQuery): r.List<Email> {
    const endpoint: r.Endpoint = { path: ["/people/v2/emails"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Email>(this.#client, endpoint, EmailShape, [], query);
  }

  /** One record: `/people/v2/emails/{id}`. */
  get(id: r.Id<"people_emails">, options?: EmailWith): Promise<Email> {
    const endpoint: r.Endpoint = { path: ["/people/v2/emails/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Email>(this.#client, endpoint, EmailShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/emails`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewEmail, options?: r.ActOptions): Promise<Email> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/emails"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: EmailShape,
      fields: [
        { name: "address", at: ["address"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/emails/{id}`. */
  update(id: r.Id<"people_emails">, record: EmailChange, options?: r.ActOptions): Promise<Email> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/emails/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: EmailShape,
      fields: [
        { name: "address", at: ["address"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/emails/{id}`. */
  delete(id: r.Id<"people_emails">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/emails/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: EmailShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Phone numbers – One record per phone number of a person, as entered and in standard forms. */
export interface PhoneNumber {
  id: r.Id<"people_phone_numbers">;
  carrier: string | null;
  country_code: string | null;
  created_at: Date | null;
  e164: string | null;
  formatted_number: string | null;
  international: string | null;
  location: string | null;
  national: string | null;
  number: string | null;
  primary: boolean | null;
  updated_at: Date | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const PhoneNumberShape: r.Shape = {
  stream: "people_phone_numbers",
  jsonApi: true,
  resource: "PhoneNumber",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "carrier", at: ["carrier"], kind: "text" },
    { name: "country_code", at: ["country_code"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "e164", at: ["e164"], kind: "text" },
    { name: "formatted_number", at: ["formatted_number"], kind: "text" },
    { name: "international", at: ["international"], kind: "text" },
    { name: "location", at: ["location"], kind: "text" },
    { name: "national", at: ["national"], kind: "text" },
    { name: "number", at: ["number"], kind: "text" },
    { name: "primary", at: ["primary"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_phone_numbers` can be found by. */
export interface PhoneNumberWhere {
  carrier?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  location?: string | undefined;
  number?: string | undefined;
  primary?: boolean | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_phone_numbers` is asked for. */
export interface PhoneNumberQuery extends PhoneNumberWith {
  where?: PhoneNumberWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "carrier" | "created_at" | "location" | "number" | "primary" | "updated_at" | "-carrier" | "-created_at" | "-location" | "-number" | "-primary" | "-updated_at" | undefined;
}

/** What a new record of `people_phone_numbers` is made of. */
export interface NewPhoneNumber {
  carrier?: string | null | undefined;
  location?: string | null | undefined;
  number?: string | null | undefined;
  primary?: boolean | null | undefined;
}

/** What is to change in a record of `people_phone_numbers`. */
export interface PhoneNumberChange {
  carrier?: string | null | undefined;
  location?: string | null | undefined;
  number?: string | null | undefined;
  primary?: boolean | null | undefined;
}

/** How records of `people_phone_numbers` are asked for. */
export interface PhoneNumberWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_phone_numbers`. */
export class PhoneNumberApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/phone_numbers`. */
  list(query?: PhoneNumberQuery): r.List<PhoneNumber> {
    const endpoint: r.Endpoint = { path: ["/people/v2/phone_numbers"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PhoneNumber>(this.#client, endpoint, PhoneNumberShape, [], query);
  }

  /** One record: `/people/v2/phone_numbers/{id}`. */
  get(id: r.Id<"people_phone_numbers">, options?: PhoneNumberWith): Promise<PhoneNumber> {
    const endpoint: r.Endpoint = { path: ["/people/v2/phone_numbers/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PhoneNumber>(this.#client, endpoint, PhoneNumberShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/phone_numbers`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewPhoneNumber, options?: r.ActOptions): Promise<PhoneNumber> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/phone_numbers"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PhoneNumberShape,
      fields: [
        { name: "carrier", at: ["carrier"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "number", at: ["number"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/phone_numbers/{id}`. */
  update(id: r.Id<"people_phone_numbers">, record: PhoneNumberChange, options?: r.ActOptions): Promise<PhoneNumber> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/phone_numbers/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PhoneNumberShape,
      fields: [
        { name: "carrier", at: ["carrier"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "number", at: ["number"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/phone_numbers/{id}`. */
  delete(id: r.Id<"people_phone_numbers">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/phone_numbers/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: PhoneNumberShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Postal addresses – One record per postal address of a person. */
export interface Address {
  id: r.Id<"people_addresses">;
  city: string | null;
  country_code: string | null;
  country_name: string | null;
  created_at: Date | null;
  location: string | null;
  primary: boolean | null;
  state: string | null;
  street_line_1: string | null;
  street_line_2: string | null;
  updated_at: Date | null;
  zip: string | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const AddressShape: r.Shape = {
  stream: "people_addresses",
  jsonApi: true,
  resource: "Address",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "city", at: ["city"], kind: "text" },
    { name: "country_code", at: ["country_code"], kind: "text" },
    { name: "country_name", at: ["country_name"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "location", at: ["location"], kind: "text" },
    { name: "primary", at: ["primary"], kind: "boolean" },
    { name: "state", at: ["state"], kind: "text" },
    { name: "street_line_1", at: ["street_line_1"], kind: "text" },
    { name: "street_line_2", at: ["street_line_2"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "zip", at: ["zip"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_addresses` can be found by. */
export interface AddressWhere {
  city?: string | undefined;
  country_code?: string | undefined;
  location?: string | undefined;
  primary?: boolean | undefined;
  state?: string | undefined;
  street_line_1?: string | undefined;
  street_line_2?: string | undefined;
  zip?: string | undefined;
}

/** How a list of `people_addresses` is asked for. */
export interface AddressQuery extends AddressWith {
  where?: AddressWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "city" | "country_code" | "created_at" | "location" | "primary" | "state" | "street_line_1" | "street_line_2" | "updated_at" | "zip" | "-city" | "-country_code" | "-created_at" | "-location" | "-primary" | "-state" | "-street_line_1" | "-street_line_2" | "-updated_at" | "-zip" | undefined;
}

/** What a new record of `people_addresses` is made of. */
export interface NewAddress {
  city?: string | null | undefined;
  country_code?: string | null | undefined;
  location?: string | null | undefined;
  primary?: boolean | null | undefined;
  state?: string | null | undefined;
  street_line_1?: string | null | undefined;
  street_line_2?: string | null | undefined;
  zip?: string | null | undefined;
}

/** What is to change in a record of `people_addresses`. */
export interface AddressChange {
  city?: string | null | undefined;
  country_code?: string | null | undefined;
  location?: string | null | undefined;
  primary?: boolean | null | undefined;
  state?: string | null | undefined;
  street_line_1?: string | null | undefined;
  street_line_2?: string | null | undefined;
  zip?: string | null | undefined;
}

/** How records of `people_addresses` are asked for. */
export interface AddressWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_addresses`. */
export class AddressApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/addresses`. */
  list(query?: AddressQuery): r.List<Address> {
    const endpoint: r.Endpoint = { path: ["/people/v2/addresses"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Address>(this.#client, endpoint, AddressShape, [], query);
  }

  /** One record: `/people/v2/addresses/{id}`. */
  get(id: r.Id<"people_addresses">, options?: AddressWith): Promise<Address> {
    const endpoint: r.Endpoint = { path: ["/people/v2/addresses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Address>(this.#client, endpoint, AddressShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/addresses`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewAddress, options?: r.ActOptions): Promise<Address> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/addresses"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: AddressShape,
      fields: [
        { name: "city", at: ["city"], kind: "text" },
        { name: "country_code", at: ["country_code"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
        { name: "state", at: ["state"], kind: "text" },
        { name: "street_line_1", at: ["street_line_1"], kind: "text" },
        { name: "street_line_2", at: ["street_line_2"], kind: "text" },
        { name: "zip", at: ["zip"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/addresses/{id}`. */
  update(id: r.Id<"people_addresses">, record: AddressChange, options?: r.ActOptions): Promise<Address> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/addresses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: AddressShape,
      fields: [
        { name: "city", at: ["city"], kind: "text" },
        { name: "country_code", at: ["country_code"], kind: "text" },
        { name: "location", at: ["location"], kind: "text" },
        { name: "primary", at: ["primary"], kind: "boolean" },
        { name: "state", at: ["state"], kind: "text" },
        { name: "street_line_1", at: ["street_line_1"], kind: "text" },
        { name: "street_line_2", at: ["street_line_2"], kind: "text" },
        { name: "zip", at: ["zip"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/addresses/{id}`. */
  delete(id: r.Id<"people_addresses">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/addresses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: AddressShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Social profiles – One record per address of a person on a social network. */
export interface SocialProfile {
  id: r.Id<"people_social_profiles">;
  created_at: Date | null;
  site: string | null;
  updated_at: Date | null;
  url: string | null;
  verified: boolean | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const SocialProfileShape: r.Shape = {
  stream: "people_social_profiles",
  jsonApi: true,
  resource: "SocialProfile",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "site", at: ["site"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
    { name: "verified", at: ["verified"], kind: "boolean" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_social_profiles` can be found by. */
export interface SocialProfileWhere {
  created_at?: Date | r.Range<Date> | undefined;
  site?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
  url?: string | undefined;
  verified?: boolean | undefined;
}

/** How a list of `people_social_profiles` is asked for. */
export interface SocialProfileQuery extends SocialProfileWith {
  where?: SocialProfileWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "site" | "updated_at" | "url" | "verified" | "-created_at" | "-site" | "-updated_at" | "-url" | "-verified" | undefined;
}

/** What a new record of `people_social_profiles` is made of. */
export interface NewSocialProfile {
  site?: string | null | undefined;
  url?: string | null | undefined;
  verified?: boolean | null | undefined;
}

/** What is to change in a record of `people_social_profiles`. */
export interface SocialProfileChange {
  site?: string | null | undefined;
  url?: string | null | undefined;
  verified?: boolean | null | undefined;
}

/** How records of `people_social_profiles` are asked for. */
export interface SocialProfileWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_social_profiles`. */
export class SocialProfileApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/social_profiles`. */
  list(query?: SocialProfileQuery): r.List<SocialProfile> {
    const endpoint: r.Endpoint = { path: ["/people/v2/social_profiles"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "person"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<SocialProfile>(this.#client, endpoint, SocialProfileShape, [], query);
  }

  /** One record: `/people/v2/social_profiles/{id}`. */
  get(id: r.Id<"people_social_profiles">, options?: SocialProfileWith): Promise<SocialProfile> {
    const endpoint: r.Endpoint = { path: ["/people/v2/social_profiles/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<SocialProfile>(this.#client, endpoint, SocialProfileShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/social_profiles`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewSocialProfile, options?: r.ActOptions): Promise<SocialProfile> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/social_profiles"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SocialProfileShape,
      fields: [
        { name: "site", at: ["site"], kind: "text" },
        { name: "url", at: ["url"], kind: "text" },
        { name: "verified", at: ["verified"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/social_profiles/{id}`. */
  update(id: r.Id<"people_social_profiles">, record: SocialProfileChange, options?: r.ActOptions): Promise<SocialProfile> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/social_profiles/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SocialProfileShape,
      fields: [
        { name: "site", at: ["site"], kind: "text" },
        { name: "url", at: ["url"], kind: "text" },
        { name: "verified", at: ["verified"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/social_profiles/{id}`. */
  delete(id: r.Id<"people_social_profiles">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/social_profiles/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SocialProfileShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Background checks – One record per background check of a person, with its outcome. */
export interface BackgroundCheck {
  id: r.Id<"people_background_checks">;
  completed_at: Date | null;
  current: boolean | null;
  expires_on: r.PlainDate | null;
  note: string | null;
  report_url: string | null;
  status: string | null;
  status_updated_at: Date | null;
  person: r.Id<"people_people"> | null;
  created_by: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    created_by: Person | undefined;
  };
}

/** @internal */
export const BackgroundCheckShape: r.Shape = {
  stream: "people_background_checks",
  jsonApi: true,
  resource: "BackgroundCheck",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
    { name: "current", at: ["current"], kind: "boolean" },
    { name: "expires_on", at: ["expires_on"], kind: "date" },
    { name: "note", at: ["note"], kind: "text" },
    { name: "report_url", at: ["report_url"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "status_updated_at", at: ["status_updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_background_checks` can be found by. */
export interface BackgroundCheckWhere {
  expires_on?: r.PlainDate | r.Range<r.PlainDate> | undefined;
  status_updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_background_checks` is asked for. */
export interface BackgroundCheckQuery extends BackgroundCheckWith {
  where?: BackgroundCheckWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "expires_on" | "status_updated_at" | "-expires_on" | "-status_updated_at" | undefined;
}

/** What a new record of `people_background_checks` is made of. */
export interface NewBackgroundCheck {
  completed_at?: Date | null | undefined;
  expires_on?: r.PlainDate | null | undefined;
  note?: string | null | undefined;
  report_url?: string | null | undefined;
  status?: string | null | undefined;
}

/** What is to change in a record of `people_background_checks`. */
export interface BackgroundCheckChange {
  note?: string | null | undefined;
  report_url?: string | null | undefined;
  status?: string | null | undefined;
}

/** How records of `people_background_checks` are asked for. */
export interface BackgroundCheckWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_background_checks`. */
export class BackgroundCheckApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/background_checks`. */
  list(query?: BackgroundCheckQuery): r.List<BackgroundCheck> {
    const endpoint: r.Endpoint = { path: ["/people/v2/background_checks"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<BackgroundCheck>(this.#client, endpoint, BackgroundCheckShape, [], query);
  }

  /** One record: `/people/v2/background_checks/{id}`. */
  get(id: r.Id<"people_background_checks">, options?: BackgroundCheckWith): Promise<BackgroundCheck> {
    const endpoint: r.Endpoint = { path: ["/people/v2/background_checks/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<BackgroundCheck>(this.#client, endpoint, BackgroundCheckShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/background_checks`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewBackgroundCheck, options?: r.ActOptions): Promise<BackgroundCheck> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/background_checks"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: BackgroundCheckShape,
      fields: [
        { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
        { name: "expires_on", at: ["expires_on"], kind: "date" },
        { name: "note", at: ["note"], kind: "text" },
        { name: "report_url", at: ["report_url"], kind: "text" },
        { name: "status", at: ["status"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/background_checks/{id}`. */
  update(id: r.Id<"people_background_checks">, record: BackgroundCheckChange, options?: r.ActOptions): Promise<BackgroundCheck> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/background_checks/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: BackgroundCheckShape,
      fields: [
        { name: "note", at: ["note"], kind: "text" },
        { name: "report_url", at: ["report_url"], kind: "text" },
        { name: "status", at: ["status"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/background_checks/{id}`. */
  delete(id: r.Id<"people_background_checks">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/background_checks/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: BackgroundCheckShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Households – Groups of people who belong together, with one primary contact. */
export interface Household {
  id: r.Id<"people_households">;
  /** Address of the picture. */
  avatar: string | null;
  created_at: Date | null;
  member_count: number | null;
  name: string | null;
  primary_contact_name: string | null;
  updated_at: Date | null;
  primary_contact: r.Id<"people_people"> | null;
  people: r.Id<"people_people">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    primary_contact: Person | undefined;
    people: Person[];
  };
}

/** @internal */
export const HouseholdShape: r.Shape = {
  stream: "people_households",
  jsonApi: true,
  resource: "Household",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar", at: ["avatar"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "member_count", at: ["member_count"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "primary_contact_name", at: ["primary_contact_name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "primary_contact", relationship: "primary_contact", many: false, to: () => PersonShape },
    { name: "people", relationship: "people", many: true, to: () => PersonShape },
  ],
};

/** What records of `people_households` can be found by. */
export interface HouseholdWhere {
  created_at?: Date | r.Range<Date> | undefined;
  member_count?: number | r.Range<number> | undefined;
  name?: string | undefined;
  primary_contact_name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_households` is asked for. */
export interface HouseholdQuery extends HouseholdWith {
  where?: HouseholdWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "member_count" | "name" | "primary_contact_name" | "updated_at" | "-created_at" | "-member_count" | "-name" | "-primary_contact_name" | "-updated_at" | undefined;
}

/** What a new record of `people_households` is made of. */
export interface NewHousehold {
  /** Address of the picture. */
  avatar?: string | null | undefined;
  member_count?: number | null | undefined;
  name?: string | null | undefined;
  primary_contact_id?: string | null | undefined;
}

/** What is to change in a record of `people_households`. */
export interface HouseholdChange {
  /** Address of the picture. */
  avatar?: string | null | undefined;
  member_count?: number | null | undefined;
  name?: string | null | undefined;
  primary_contact_id?: string | null | undefined;
}

/** How records of `people_households` are asked for. */
export interface HouseholdWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("people")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_households`. */
export class HouseholdApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/households`. */
  list(query?: HouseholdQuery): r.List<Household> {
    const endpoint: r.Endpoint = { path: ["/people/v2/households"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Household>(this.#client, endpoint, HouseholdShape, [], query);
  }

  /** One record: `/people/v2/households/{id}`. */
  get(id: r.Id<"people_households">, options?: HouseholdWith): Promise<Household> {
    const endpoint: r.Endpoint = { path: ["/people/v2/households/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Household>(this.#client, endpoint, HouseholdShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/households`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewHousehold, options?: r.ActOptions): Promise<Household> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/households"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdShape,
      fields: [
        { name: "avatar", at: ["avatar"], kind: "text" },
        { name: "member_count", at: ["member_count"], kind: "integer" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "primary_contact_id", at: ["primary_contact_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/households/{id}`. */
  update(id: r.Id<"people_households">, record: HouseholdChange, options?: r.ActOptions): Promise<Household> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/households/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdShape,
      fields: [
        { name: "avatar", at: ["avatar"], kind: "text" },
        { name: "member_count", at: ["member_count"], kind: "integer" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "primary_contact_id", at: ["primary_contact_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/households/{id}`. */
  delete(id: r.Id<"people_households">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/households/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Organization – The church itself; one record. */
export interface Organization {
  id: r.Id<"people_organizations">;
  avatar_url: string | null;
  church_center_subdomain: string | null;
  contact_website: string | null;
  country_code: string | null;
  created_at: Date | null;
  /** A code; arrives as a number or as a text. */
  date_format: string | null;
  grades: unknown | null;
  name: string | null;
  time_zone: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "people_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "church_center_subdomain", at: ["church_center_subdomain"], kind: "text" },
    { name: "contact_website", at: ["contact_website"], kind: "text" },
    { name: "country_code", at: ["country_code"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "date_format", at: ["date_format"], kind: "text" },
    { name: "grades", at: ["grades"], kind: "json" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `people_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/people/v2"], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Statistics – Figures about the whole organization; one record. */
export interface OrganizationStatistics {
  id: r.Id<"people_stats">;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationStatisticsShape: r.Shape = {
  stream: "people_stats",
  jsonApi: true,
  resource: "OrganizationStatistics",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
  ],
};

/** How records of `people_stats` are asked for. */
export interface OrganizationStatisticsWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_stats`. */
export class OrganizationStatisticsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/stats`. */
  get(options?: OrganizationStatisticsWith): Promise<OrganizationStatistics> {
    const endpoint: r.Endpoint = { path: ["/people/v2/stats"], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<OrganizationStatistics>(this.#client, endpoint, OrganizationStatisticsShape, [], options);
  }
}

/** Birthdays – Who has a birthday soon; one record. */
export interface BirthdayPeople {
  id: r.Id<"people_birthday_people">;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const BirthdayPeopleShape: r.Shape = {
  stream: "people_birthday_people",
  jsonApi: true,
  resource: "BirthdayPeople",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
  ],
};

/** How records of `people_birthday_people` are asked for. */
export interface BirthdayPeopleWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_birthday_people`. */
export class BirthdayPeopleApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/birthday_people`. */
  get(options?: BirthdayPeopleWith): Promise<BirthdayPeople> {
    const endpoint: r.Endpoint = { path: ["/people/v2/birthday_people"], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<BirthdayPeople>(this.#client, endpoint, BirthdayPeopleShape, [], options);
  }
}

/** Campuses – The sites of the organization. */
export interface Campus {
  id: r.Id<"people_campuses">;
  /** Address of the picture. */
  avatar_url: string | null;
  church_center_enabled: boolean | null;
  city: string | null;
  contact_email_address: string | null;
  country: string | null;
  created_at: Date | null;
  /** A code; arrives as a number or as a text. */
  date_format: string | null;
  description: string | null;
  geolocation_set_manually: boolean | null;
  latitude: number | null;
  longitude: number | null;
  name: string | null;
  phone_number: string | null;
  state: string | null;
  street: string | null;
  time_zone: string | null;
  time_zone_raw: string | null;
  twenty_four_hour_time: boolean | null;
  updated_at: Date | null;
  website: string | null;
  zip: string | null;
  organization: r.Id<"people_organizations"> | null;
  lists: r.Id<"people_lists">[];
  service_times: r.Id<"people_service_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
    lists: List[];
    service_times: ServiceTime[];
  };
}

/** @internal */
export const CampusShape: r.Shape = {
  stream: "people_campuses",
  jsonApi: true,
  resource: "Campus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "church_center_enabled", at: ["church_center_enabled"], kind: "boolean" },
    { name: "city", at: ["city"], kind: "text" },
    { name: "contact_email_address", at: ["contact_email_address"], kind: "text" },
    { name: "country", at: ["country"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "date_format", at: ["date_format"], kind: "text" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "geolocation_set_manually", at: ["geolocation_set_manually"], kind: "boolean" },
    { name: "latitude", at: ["latitude"], kind: "number" },
    { name: "longitude", at: ["longitude"], kind: "number" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "phone_number", at: ["phone_number"], kind: "text" },
    { name: "state", at: ["state"], kind: "text" },
    { name: "street", at: ["street"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
    { name: "time_zone_raw", at: ["time_zone_raw"], kind: "text" },
    { name: "twenty_four_hour_time", at: ["twenty_four_hour_time"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "website", at: ["website"], kind: "text" },
    { name: "zip", at: ["zip"], kind: "text" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "lists", relationship: "lists", many: true, to: () => ListShape },
    { name: "service_times", relationship: "service_times", many: true, to: () => ServiceTimeShape },
  ],
};

/** What records of `people_campuses` can be found by. */
export interface CampusWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_campuses` is asked for. */
export interface CampusQuery extends CampusWith {
  where?: CampusWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "updated_at" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `people_campuses` is made of. */
export interface NewCampus {
  church_center_enabled?: boolean | null | undefined;
  city?: string | null | undefined;
  contact_email_address?: string | null | undefined;
  country?: string | null | undefined;
  /** A code; arrives as a number or as a text. */
  date_format?: string | null | undefined;
  description?: string | null | undefined;
  geolocation_set_manually?: boolean | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  phone_number?: string | null | undefined;
  state?: string | null | undefined;
  street?: string | null | undefined;
  time_zone?: string | null | undefined;
  twenty_four_hour_time?: boolean | null | undefined;
  website?: string | null | undefined;
  zip?: string | null | undefined;
}

/** What is to change in a record of `people_campuses`. */
export interface CampusChange {
  church_center_enabled?: boolean | null | undefined;
  city?: string | null | undefined;
  contact_email_address?: string | null | undefined;
  country?: string | null | undefined;
  /** A code; arrives as a number or as a text. */
  date_format?: string | null | undefined;
  description?: string | null | undefined;
  geolocation_set_manually?: boolean | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  phone_number?: string | null | undefined;
  state?: string | null | undefined;
  street?: string | null | undefined;
  time_zone?: string | null | undefined;
  twenty_four_hour_time?: boolean | null | undefined;
  website?: string | null | undefined;
  zip?: string | null | undefined;
}

/** How records of `people_campuses` are asked for. */
export interface CampusWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("lists" | "service_times")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_campuses`. */
export class CampusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/campuses`. */
  list(query?: CampusQuery): r.List<Campus> {
    const endpoint: r.Endpoint = { path: ["/people/v2/campuses"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Campus>(this.#client, endpoint, CampusShape, [], query);
  }

  /** One record: `/people/v2/campuses/{id}`. */
  get(id: r.Id<"people_campuses">, options?: CampusWith): Promise<Campus> {
    const endpoint: r.Endpoint = { path: ["/people/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Campus>(this.#client, endpoint, CampusShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/campuses`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewCampus, options?: r.ActOptions): Promise<Campus> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/campuses"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CampusShape,
      fields: [
        { name: "church_center_enabled", at: ["church_center_enabled"], kind: "boolean" },
        { name: "city", at: ["city"], kind: "text" },
        { name: "contact_email_address", at: ["contact_email_address"], kind: "text" },
        { name: "country", at: ["country"], kind: "text" },
        { name: "date_format", at: ["date_format"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "geolocation_set_manually", at: ["geolocation_set_manually"], kind: "boolean" },
        { name: "latitude", at: ["latitude"], kind: "number" },
        { name: "longitude", at: ["longitude"], kind: "number" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "phone_number", at: ["phone_number"], kind: "text" },
        { name: "state", at: ["state"], kind: "text" },
        { name: "street", at: ["street"], kind: "text" },
        { name: "time_zone", at: ["time_zone"], kind: "text" },
        { name: "twenty_four_hour_time", at: ["twenty_four_hour_time"], kind: "boolean" },
        { name: "website", at: ["website"], kind: "text" },
        { name: "zip", at: ["zip"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/campuses/{id}`. */
  update(id: r.Id<"people_campuses">, record: CampusChange, options?: r.ActOptions): Promise<Campus> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CampusShape,
      fields: [
        { name: "church_center_enabled", at: ["church_center_enabled"], kind: "boolean" },
        { name: "city", at: ["city"], kind: "text" },
        { name: "contact_email_address", at: ["contact_email_address"], kind: "text" },
        { name: "country", at: ["country"], kind: "text" },
        { name: "date_format", at: ["date_format"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "geolocation_set_manually", at: ["geolocation_set_manually"], kind: "boolean" },
        { name: "latitude", at: ["latitude"], kind: "number" },
        { name: "longitude", at: ["longitude"], kind: "number" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "phone_number", at: ["phone_number"], kind: "text" },
        { name: "state", at: ["state"], kind: "text" },
        { name: "street", at: ["street"], kind: "text" },
        { name: "time_zone", at: ["time_zone"], kind: "text" },
        { name: "twenty_four_hour_time", at: ["twenty_four_hour_time"], kind: "boolean" },
        { name: "website", at: ["website"], kind: "text" },
        { name: "zip", at: ["zip"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/campuses/{id}`. */
  delete(id: r.Id<"people_campuses">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/campuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CampusShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Custom tabs – The tabs of profiles that hold custom fields. */
export interface Tab {
  id: r.Id<"people_tabs">;
  name: string | null;
  sequence: number | null;
  slug: string | null;
  field_definitions: r.Id<"people_field_definitions">[];
  field_options: r.Id<"people_field_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    field_definitions: FieldDefinition[];
    field_options: FieldOption[];
  };
}

/** @internal */
export const TabShape: r.Shape = {
  stream: "people_tabs",
  jsonApi: true,
  resource: "Tab",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "slug", at: ["slug"], kind: "text" },
  ],
  relations: [
    { name: "field_definitions", relationship: "field_definitions", many: true, to: () => FieldDefinitionShape },
    { name: "field_options", relationship: "field_options", many: true, to: () => FieldOptionShape },
  ],
};

/** What records of `people_tabs` can be found by. */
export interface TabWhere {
  name?: string | undefined;
  sequence?: number | r.Range<number> | undefined;
  slug?: string | undefined;
}

/** How a list of `people_tabs` is asked for. */
export interface TabQuery extends TabWith {
  where?: TabWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "sequence" | "slug" | "-name" | "-sequence" | "-slug" | undefined;
}

/** What a new record of `people_tabs` is made of. */
export interface NewTab {
  name?: string | null | undefined;
  sequence?: number | null | undefined;
}

/** What is to change in a record of `people_tabs`. */
export interface TabChange {
  name?: string | null | undefined;
  sequence?: number | null | undefined;
}

/** How records of `people_tabs` are asked for. */
export interface TabWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("field_definitions" | "field_options")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_tabs`. */
export class TabApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/tabs`. */
  list(query?: TabQuery): r.List<Tab> {
    const endpoint: r.Endpoint = { path: ["/people/v2/tabs"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Tab>(this.#client, endpoint, TabShape, [], query);
  }

  /** One record: `/people/v2/tabs/{id}`. */
  get(id: r.Id<"people_tabs">, options?: TabWith): Promise<Tab> {
    const endpoint: r.Endpoint = { path: ["/people/v2/tabs/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Tab>(this.#client, endpoint, TabShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/tabs`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewTab, options?: r.ActOptions): Promise<Tab> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/tabs"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: TabShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/tabs/{id}`. */
  update(id: r.Id<"people_tabs">, record: TabChange, options?: r.ActOptions): Promise<Tab> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/tabs/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: TabShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/tabs/{id}`. */
  delete(id: r.Id<"people_tabs">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/tabs/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: TabShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Custom field definitions – The custom fields that the organization added to profiles; deleted ones are marked. */
export interface FieldDefinition {
  id: r.Id<"people_field_definitions">;
  config: string | null;
  data_type: string | null;
  deleted_at: Date | null;
  name: string | null;
  sequence: number | null;
  slug: string | null;
  tab: r.Id<"people_tabs"> | null;
  field_options: r.Id<"people_field_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    tab: Tab | undefined;
    field_options: FieldOption[];
  };
}

/** @internal */
export const FieldDefinitionShape: r.Shape = {
  stream: "people_field_definitions",
  jsonApi: true,
  resource: "FieldDefinition",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "config", at: ["config"], kind: "text" },
    { name: "data_type", at: ["data_type"], kind: "text" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "slug", at: ["slug"], kind: "text" },
  ],
  relations: [
    { name: "tab", relationship: "tab", many: false, to: () => TabShape },
    { name: "field_options", relationship: "field_options", many: true, to: () => FieldOptionShape },
  ],
};

/** What records of `people_field_definitions` can be found by. */
export interface FieldDefinitionWhere {
  config?: string | undefined;
  data_type?: string | undefined;
  deleted_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  sequence?: number | r.Range<number> | undefined;
  slug?: string | undefined;
  tab_id?: string | undefined;
}

/** How a list of `people_field_definitions` is asked for. */
export interface FieldDefinitionQuery extends FieldDefinitionWith {
  where?: FieldDefinitionWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "config" | "data_type" | "deleted_at" | "name" | "sequence" | "slug" | "tab_id" | "-config" | "-data_type" | "-deleted_at" | "-name" | "-sequence" | "-slug" | "-tab_id" | undefined;
}

/** What a new record of `people_field_definitions` is made of. */
export interface NewFieldDefinition {
  config?: string | null | undefined;
  data_type?: string | null | undefined;
  deleted_at?: Date | null | undefined;
  name?: string | null | undefined;
  sequence?: number | null | undefined;
  slug?: string | null | undefined;
}

/** What is to change in a record of `people_field_definitions`. */
export interface FieldDefinitionChange {
  config?: string | null | undefined;
  data_type?: string | null | undefined;
  deleted_at?: Date | null | undefined;
  name?: string | null | undefined;
  sequence?: number | null | undefined;
  slug?: string | null | undefined;
}

/** How records of `people_field_definitions` are asked for. */
export interface FieldDefinitionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("field_options" | "tab")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_field_definitions`. */
export class FieldDefinitionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/field_definitions`. */
  list(query?: FieldDefinitionQuery): r.List<FieldDefinition> {
    const endpoint: r.Endpoint = { path: ["/people/v2/field_definitions"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["filter", "include_deleted"], ["include", "field_options"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FieldDefinition>(this.#client, endpoint, FieldDefinitionShape, [], query);
  }

  /** One record: `/people/v2/field_definitions/{id}`. */
  get(id: r.Id<"people_field_definitions">, options?: FieldDefinitionWith): Promise<FieldDefinition> {
    const endpoint: r.Endpoint = { path: ["/people/v2/field_definitions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FieldDefinition>(this.#client, endpoint, FieldDefinitionShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/tabs/{tab_id}/field_definitions`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(tab_id: r.Id<"people_tabs">, record: NewFieldDefinition, options?: r.ActOptions): Promise<FieldDefinition> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/tabs/", "/field_definitions"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDefinitionShape,
      fields: [
        { name: "config", at: ["config"], kind: "text" },
        { name: "data_type", at: ["data_type"], kind: "text" },
        { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "slug", at: ["slug"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [tab_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/field_definitions/{id}`. */
  update(id: r.Id<"people_field_definitions">, record: FieldDefinitionChange, options?: r.ActOptions): Promise<FieldDefinition> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/field_definitions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDefinitionShape,
      fields: [
        { name: "config", at: ["config"], kind: "text" },
        { name: "data_type", at: ["data_type"], kind: "text" },
        { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "slug", at: ["slug"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/field_definitions/{id}`. */
  delete(id: r.Id<"people_field_definitions">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/field_definitions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDefinitionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Custom field values – One record per custom field that is filled in on a profile. */
export interface FieldDatum {
  id: r.Id<"people_field_data">;
  /** Address of the file. */
  file: unknown | null;
  file_content_type: string | null;
  file_name: string | null;
  file_size: number | null;
  value: string | null;
  field_definition: r.Id<"people_field_definitions"> | null;
  customizable: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    field_definition: FieldDefinition | undefined;
    customizable: r.Loose | undefined;
  };
}

/** @internal */
export const FieldDatumShape: r.Shape = {
  stream: "people_field_data",
  jsonApi: true,
  resource: "FieldDatum",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "file", at: ["file"], kind: "json" },
    { name: "file_content_type", at: ["file_content_type"], kind: "text" },
    { name: "file_name", at: ["file_name"], kind: "text" },
    { name: "file_size", at: ["file_size"], kind: "integer" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
    { name: "field_definition", relationship: "field_definition", many: false, to: () => FieldDefinitionShape },
    { name: "customizable", relationship: "customizable", many: false },
  ],
};

/** What records of `people_field_data` can be found by. */
export interface FieldDatumWhere {
  file?: unknown | undefined;
  file_content_type?: string | undefined;
  file_name?: string | undefined;
  file_size?: number | r.Range<number> | undefined;
  value?: string | undefined;
}

/** How a list of `people_field_data` is asked for. */
export interface FieldDatumQuery extends FieldDatumWith {
  where?: FieldDatumWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "file" | "file_content_type" | "file_name" | "file_size" | "value" | "-file" | "-file_content_type" | "-file_name" | "-file_size" | "-value" | undefined;
}

/** What a new record of `people_field_data` is made of. */
export interface NewFieldDatum {
  value?: string | null | undefined;
  field_definition_id?: string | null | undefined;
}

/** What is to change in a record of `people_field_data`. */
export interface FieldDatumChange {
  value?: string | null | undefined;
  field_definition_id?: string | null | undefined;
}

/** How records of `people_field_data` are asked for. */
export interface FieldDatumWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("field_definition")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_field_data`. */
export class FieldDatumApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/field_data`. */
  list(query?: FieldDatumQuery): r.List<FieldDatum> {
    const endpoint: r.Endpoint = { path: ["/people/v2/field_data"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FieldDatum>(this.#client, endpoint, FieldDatumShape, [], query);
  }

  /** One record: `/people/v2/field_data/{id}`. */
  get(id: r.Id<"people_field_data">, options?: FieldDatumWith): Promise<FieldDatum> {
    const endpoint: r.Endpoint = { path: ["/people/v2/field_data/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FieldDatum>(this.#client, endpoint, FieldDatumShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{customizable_id}/field_data`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(customizable_id: r.Id<"people_people">, record: NewFieldDatum, options?: r.ActOptions): Promise<FieldDatum> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/field_data"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDatumShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
        { name: "field_definition_id", at: ["field_definition_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [customizable_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/field_data/{id}`. */
  update(id: r.Id<"people_field_data">, record: FieldDatumChange, options?: r.ActOptions): Promise<FieldDatum> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/field_data/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDatumShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
        { name: "field_definition_id", at: ["field_definition_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/field_data/{id}`. */
  delete(id: r.Id<"people_field_data">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/field_data/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldDatumShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** List categories – The categories of lists. */
export interface ListCategory {
  id: r.Id<"people_list_categories">;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  organization: r.Id<"people_organizations"> | null;
  lists: r.Id<"people_lists">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
    lists: List[];
  };
}

/** @internal */
export const ListCategoryShape: r.Shape = {
  stream: "people_list_categories",
  jsonApi: true,
  resource: "ListCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "lists", relationship: "lists", many: true, to: () => ListShape },
  ],
};

/** What records of `people_list_categories` can be found by. */
export interface ListCategoryWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  organization_id?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_list_categories` is asked for. */
export interface ListCategoryQuery extends ListCategoryWith {
  where?: ListCategoryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "organization_id" | "updated_at" | "-created_at" | "-name" | "-organization_id" | "-updated_at" | undefined;
}

/** What a new record of `people_list_categories` is made of. */
export interface NewListCategory {
  name?: string | null | undefined;
}

/** What is to change in a record of `people_list_categories`. */
export interface ListCategoryChange {
  name?: string | null | undefined;
}

/** How records of `people_list_categories` are asked for. */
export interface ListCategoryWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("lists")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_list_categories`. */
export class ListCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/list_categories`. */
  list(query?: ListCategoryQuery): r.List<ListCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/list_categories"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ListCategory>(this.#client, endpoint, ListCategoryShape, [], query);
  }

  /** One record: `/people/v2/list_categories/{id}`. */
  get(id: r.Id<"people_list_categories">, options?: ListCategoryWith): Promise<ListCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/list_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ListCategory>(this.#client, endpoint, ListCategoryShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/list_categories`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewListCategory, options?: r.ActOptions): Promise<ListCategory> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/list_categories"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/list_categories/{id}`. */
  update(id: r.Id<"people_list_categories">, record: ListCategoryChange, options?: r.ActOptions): Promise<ListCategory> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/list_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/list_categories/{id}`. */
  delete(id: r.Id<"people_list_categories">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/list_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListCategoryShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Lists – Saved searches over people; who is on one is a list result. */
export interface List {
  id: r.Id<"people_lists">;
  active_automations_count: number | null;
  auto_generated_name: boolean | null;
  auto_refresh: boolean | null;
  auto_refresh_frequency: string | null;
  automations_active: boolean | null;
  automations_count: number | null;
  batch_completed_at: Date | null;
  created_at: Date | null;
  description: string | null;
  has_inactive_results: boolean | null;
  include_inactive: boolean | null;
  invalid: boolean | null;
  name: string | null;
  name_or_description: string | null;
  paused_automations_count: number | null;
  /** By the user who asks. */
  recently_viewed: boolean | null;
  refreshed_at: Date | null;
  return_original_if_none: boolean | null;
  returns: string | null;
  /** By the user who asks. */
  starred: boolean | null;
  status: string | null;
  subset: string | null;
  total_people: number | null;
  updated_at: Date | null;
  campus: r.Id<"people_campuses"> | null;
  category: r.Id<"people_list_categories"> | null;
  created_by: r.Id<"people_people"> | null;
  updated_by: r.Id<"people_people"> | null;
  mailchimp_sync_status: r.Id<"people_mailchimp_sync_status">[];
  people: r.Id<"people_people">[];
  rules: r.Id<"people_rules">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    campus: Campus | undefined;
    category: ListCategory | undefined;
    created_by: Person | undefined;
    updated_by: Person | undefined;
    mailchimp_sync_status: MailchimpSyncStatus[];
    people: Person[];
    rules: Rule[];
  };
}

/** @internal */
export const ListShape: r.Shape = {
  stream: "people_lists",
  jsonApi: true,
  resource: "List",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "active_automations_count", at: ["active_automations_count"], kind: "integer" },
    { name: "auto_generated_name", at: ["auto_generated_name"], kind: "boolean" },
    { name: "auto_refresh", at: ["auto_refresh"], kind: "boolean" },
    { name: "auto_refresh_frequency", at: ["auto_refresh_frequency"], kind: "text" },
    { name: "automations_active", at: ["automations_active"], kind: "boolean" },
    { name: "automations_count", at: ["automations_count"], kind: "integer" },
    { name: "batch_completed_at", at: ["batch_completed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "has_inactive_results", at: ["has_inactive_results"], kind: "boolean" },
    { name: "include_inactive", at: ["include_inactive"], kind: "boolean" },
    { name: "invalid", at: ["invalid"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "name_or_description", at: ["name_or_description"], kind: "text" },
    { name: "paused_automations_count", at: ["paused_automations_count"], kind: "integer" },
    { name: "recently_viewed", at: ["recently_viewed"], kind: "boolean" },
    { name: "refreshed_at", at: ["refreshed_at"], kind: "timestamp" },
    { name: "return_original_if_none", at: ["return_original_if_none"], kind: "boolean" },
    { name: "returns", at: ["returns"], kind: "text" },
    { name: "starred", at: ["starred"], kind: "boolean" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "subset", at: ["subset"], kind: "text" },
    { name: "total_people", at: ["total_people"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
    { name: "category", relationship: "category", many: false, to: () => ListCategoryShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "mailchimp_sync_status", relationship: "mailchimp_sync_status", many: true, to: () => MailchimpSyncStatusShape },
    { name: "people", relationship: "people", many: true, to: () => PersonShape },
    { name: "rules", relationship: "rules", many: true, to: () => RuleShape },
  ],
};

/** What records of `people_lists` can be found by. */
export interface ListWhere {
  batch_completed_at?: Date | r.Range<Date> | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_lists` is asked for. */
export interface ListQuery extends ListWith {
  where?: ListWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "active_automations_count" | "auto_refresh_frequency" | "automations_count" | "batch_completed_at" | "created_at" | "name" | "name_or_description" | "refreshed_at" | "starred" | "total_people" | "updated_at" | "-active_automations_count" | "-auto_refresh_frequency" | "-automations_count" | "-batch_completed_at" | "-created_at" | "-name" | "-name_or_description" | "-refreshed_at" | "-starred" | "-total_people" | "-updated_at" | undefined;
}

/** How records of `people_lists` are asked for. */
export interface ListWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("campus" | "category" | "created_by" | "mailchimp_sync_status" | "people" | "rules" | "updated_by")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_lists`. */
export class ListApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/lists`. */
  list(query?: ListQuery): r.List<List> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "campus,category,created_by,updated_by,shares,mailchimp_sync_status"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<List>(this.#client, endpoint, ListShape, [], query);
  }

  /** One record: `/people/v2/lists/{id}`. */
  get(id: r.Id<"people_lists">, options?: ListWith): Promise<List> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<List>(this.#client, endpoint, ListShape, [id], options);
  }
}

/** Note categories – The categories of notes. */
export interface NoteCategory {
  id: r.Id<"people_note_categories">;
  created_at: Date | null;
  locked: boolean | null;
  name: string | null;
  updated_at: Date | null;
  organization: r.Id<"people_organizations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
  };
}

/** @internal */
export const NoteCategoryShape: r.Shape = {
  stream: "people_note_categories",
  jsonApi: true,
  resource: "NoteCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "locked", at: ["locked"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
  ],
};

/** What records of `people_note_categories` can be found by. */
export interface NoteCategoryWhere {
  created_at?: Date | r.Range<Date> | undefined;
  locked?: boolean | undefined;
  name?: string | undefined;
  organization_id?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_note_categories` is asked for. */
export interface NoteCategoryQuery extends NoteCategoryWith {
  where?: NoteCategoryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "locked" | "name" | "organization_id" | "updated_at" | "-created_at" | "-locked" | "-name" | "-organization_id" | "-updated_at" | undefined;
}

/** What a new record of `people_note_categories` is made of. */
export interface NewNoteCategory {
  name?: string | null | undefined;
}

/** What is to change in a record of `people_note_categories`. */
export interface NoteCategoryChange {
  name?: string | null | undefined;
}

/** How records of `people_note_categories` are asked for. */
export interface NoteCategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_note_categories`. */
export class NoteCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/note_categories`. */
  list(query?: NoteCategoryQuery): r.List<NoteCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/note_categories"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "shares"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<NoteCategory>(this.#client, endpoint, NoteCategoryShape, [], query);
  }

  /** One record: `/people/v2/note_categories/{id}`. */
  get(id: r.Id<"people_note_categories">, options?: NoteCategoryWith): Promise<NoteCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/note_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<NoteCategory>(this.#client, endpoint, NoteCategoryShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/note_categories`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewNoteCategory, options?: r.ActOptions): Promise<NoteCategory> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/note_categories"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/note_categories/{id}`. */
  update(id: r.Id<"people_note_categories">, record: NoteCategoryChange, options?: r.ActOptions): Promise<NoteCategory> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/note_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/note_categories/{id}`. */
  delete(id: r.Id<"people_note_categories">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/note_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Note category subscriptions – Who is told of new notes of a category. */
export interface NoteCategorySubscription {
  id: r.Id<"people_note_category_subscriptions">;
  created_at: Date | null;
  updated_at: Date | null;
  person: r.Id<"people_people"> | null;
  note_category: r.Id<"people_note_categories"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    note_category: NoteCategory | undefined;
  };
}

/** @internal */
export const NoteCategorySubscriptionShape: r.Shape = {
  stream: "people_note_category_subscriptions",
  jsonApi: true,
  resource: "NoteCategorySubscription",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "note_category", relationship: "note_category", many: false, to: () => NoteCategoryShape },
  ],
};

/** What records of `people_note_category_subscriptions` can be found by. */
export interface NoteCategorySubscriptionWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_note_category_subscriptions` is asked for. */
export interface NoteCategorySubscriptionQuery extends NoteCategorySubscriptionWith {
  where?: NoteCategorySubscriptionWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `people_note_category_subscriptions` are asked for. */
export interface NoteCategorySubscriptionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_note_category_subscriptions`. */
export class NoteCategorySubscriptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/note_category_subscriptions`. */
  list(query?: NoteCategorySubscriptionQuery): r.List<NoteCategorySubscription> {
    const endpoint: r.Endpoint = { path: ["/people/v2/note_category_subscriptions"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<NoteCategorySubscription>(this.#client, endpoint, NoteCategorySubscriptionShape, [], query);
  }

  /** One record: `/people/v2/note_category_subscriptions/{id}`. */
  get(id: r.Id<"people_note_category_subscriptions">, options?: NoteCategorySubscriptionWith): Promise<NoteCategorySubscription> {
    const endpoint: r.Endpoint = { path: ["/people/v2/note_category_subscriptions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<NoteCategorySubscription>(this.#client, endpoint, NoteCategorySubscriptionShape, [id], options);
  }
}

/** Notes – One record per note on a profile. */
export interface Note {
  id: r.Id<"people_notes">;
  created_at: Date | null;
  display_date: Date | null;
  note: string | null;
  updated_at: Date | null;
  note_category: r.Id<"people_note_categories"> | null;
  organization: r.Id<"people_organizations"> | null;
  person: r.Id<"people_people"> | null;
  created_by: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    note_category: NoteCategory | undefined;
    organization: Organization | undefined;
    person: Person | undefined;
    created_by: Person | undefined;
  };
}

/** @internal */
export const NoteShape: r.Shape = {
  stream: "people_notes",
  jsonApi: true,
  resource: "Note",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "display_date", at: ["display_date"], kind: "timestamp" },
    { name: "note", at: ["note"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "note_category", relationship: "note_category", many: false, to: () => NoteCategoryShape },
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_notes` can be found by. */
export interface NoteWhere {
  note?: string | undefined;
  note_category_id?: string | undefined;
}

/** How a list of `people_notes` is asked for. */
export interface NoteQuery extends NoteWith {
  where?: NoteWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "display_date" | "note" | "note_category_id" | "updated_at" | "-created_at" | "-display_date" | "-note" | "-note_category_id" | "-updated_at" | undefined;
}

/** What a new record of `people_notes` is made of. */
export interface NewNote {
  created_at?: Date | null | undefined;
  display_date?: Date | null | undefined;
  note?: string | null | undefined;
  note_category_id?: string | null | undefined;
  updated_at?: Date | null | undefined;
}

/** What is to change in a record of `people_notes`. */
export interface NoteChange {
  created_at?: Date | null | undefined;
  display_date?: Date | null | undefined;
  note?: string | null | undefined;
  note_category_id?: string | null | undefined;
  updated_at?: Date | null | undefined;
}

/** How records of `people_notes` are asked for. */
export interface NoteWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_notes`. */
export class NoteApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/notes`. */
  list(query?: NoteQuery): r.List<Note> {
    const endpoint: r.Endpoint = { path: ["/people/v2/notes"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Note>(this.#client, endpoint, NoteShape, [], query);
  }

  /** One record: `/people/v2/notes/{id}`. */
  get(id: r.Id<"people_notes">, options?: NoteWith): Promise<Note> {
    const endpoint: r.Endpoint = { path: ["/people/v2/notes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Note>(this.#client, endpoint, NoteShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/notes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, record: NewNote, options?: r.ActOptions): Promise<Note> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/notes"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteShape,
      fields: [
        { name: "created_at", at: ["created_at"], kind: "timestamp" },
        { name: "display_date", at: ["display_date"], kind: "timestamp" },
        { name: "note", at: ["note"], kind: "text" },
        { name: "note_category_id", at: ["note_category_id"], kind: "text" },
        { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/notes/{id}`. */
  update(id: r.Id<"people_notes">, record: NoteChange, options?: r.ActOptions): Promise<Note> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/notes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteShape,
      fields: [
        { name: "created_at", at: ["created_at"], kind: "timestamp" },
        { name: "display_date", at: ["display_date"], kind: "timestamp" },
        { name: "note", at: ["note"], kind: "text" },
        { name: "note_category_id", at: ["note_category_id"], kind: "text" },
        { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/notes/{id}`. */
  delete(id: r.Id<"people_notes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/notes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Workflows – One record per workflow; deleted ones are marked. */
export interface Workflow {
  id: r.Id<"people_workflows">;
  archived_at: Date | null;
  completed_card_count: number | null;
  created_at: Date | null;
  deleted_at: Date | null;
  /** Of the user who asks. */
  my_due_soon_card_count: number | null;
  /** Of the user who asks. */
  my_overdue_card_count: number | null;
  /** Of the user who asks. */
  my_ready_card_count: number | null;
  name: string | null;
  /** By the user who asks. */
  recently_viewed: boolean | null;
  total_cards_count: number | null;
  total_overdue_card_count: number | null;
  total_ready_and_snoozed_card_count: number | null;
  total_ready_card_count: number | null;
  total_steps_count: number | null;
  total_unassigned_card_count: number | null;
  total_unassigned_steps_count: number | null;
  updated_at: Date | null;
  workflow_category: r.Id<"people_workflow_categories"> | null;
  campus: r.Id<"people_campuses"> | null;
  steps: r.Id<"people_steps">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    workflow_category: WorkflowCategory | undefined;
    campus: Campus | undefined;
    steps: WorkflowStep[];
  };
}

/** @internal */
export const WorkflowShape: r.Shape = {
  stream: "people_workflows",
  jsonApi: true,
  resource: "Workflow",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "completed_card_count", at: ["completed_card_count"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "my_due_soon_card_count", at: ["my_due_soon_card_count"], kind: "integer" },
    { name: "my_overdue_card_count", at: ["my_overdue_card_count"], kind: "integer" },
    { name: "my_ready_card_count", at: ["my_ready_card_count"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "recently_viewed", at: ["recently_viewed"], kind: "boolean" },
    { name: "total_cards_count", at: ["total_cards_count"], kind: "integer" },
    { name: "total_overdue_card_count", at: ["total_overdue_card_count"], kind: "integer" },
    { name: "total_ready_and_snoozed_card_count", at: ["total_ready_and_snoozed_card_count"], kind: "integer" },
    { name: "total_ready_card_count", at: ["total_ready_card_count"], kind: "integer" },
    { name: "total_steps_count", at: ["total_steps_count"], kind: "integer" },
    { name: "total_unassigned_card_count", at: ["total_unassigned_card_count"], kind: "integer" },
    { name: "total_unassigned_steps_count", at: ["total_unassigned_steps_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "workflow_category", relationship: "workflow_category", many: false, to: () => WorkflowCategoryShape },
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
    { name: "steps", relationship: "steps", many: true, to: () => WorkflowStepShape },
  ],
};

/** What records of `people_workflows` can be found by. */
export interface WorkflowWhere {
  archived_at?: Date | r.Range<Date> | undefined;
  campus_id?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  deleted_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
  workflow_category_id?: string | undefined;
}

/** How a list of `people_workflows` is asked for. */
export interface WorkflowQuery extends WorkflowWith {
  where?: WorkflowWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "archived_at" | "campus_id" | "created_at" | "deleted_at" | "my_ready_card_count" | "name" | "total_overdue_card_count" | "total_ready_card_count" | "total_unassigned_card_count" | "updated_at" | "workflow_category_id" | "-archived_at" | "-campus_id" | "-created_at" | "-deleted_at" | "-my_ready_card_count" | "-name" | "-total_overdue_card_count" | "-total_ready_card_count" | "-total_unassigned_card_count" | "-updated_at" | "-workflow_category_id" | undefined;
}

/** What a new record of `people_workflows` is made of. */
export interface NewWorkflow {
  campus_id?: string | null | undefined;
  name?: string | null | undefined;
  workflow_category_id?: string | null | undefined;
}

/** What is to change in a record of `people_workflows`. */
export interface WorkflowChange {
  campus_id?: string | null | undefined;
  name?: string | null | undefined;
  workflow_category_id?: string | null | undefined;
}

/** How records of `people_workflows` are asked for. */
export interface WorkflowWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("steps")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflows`. */
export class WorkflowApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/workflows`. */
  list(query?: WorkflowQuery): r.List<Workflow> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["filter", "with_deleted"], ["include", "category,shares"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Workflow>(this.#client, endpoint, WorkflowShape, [], query);
  }

  /** One record: `/people/v2/workflows/{id}`. */
  get(id: r.Id<"people_workflows">, options?: WorkflowWith): Promise<Workflow> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Workflow>(this.#client, endpoint, WorkflowShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/workflows`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewWorkflow, options?: r.ActOptions): Promise<Workflow> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/workflows"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShape,
      fields: [
        { name: "campus_id", at: ["campus_id"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "workflow_category_id", at: ["workflow_category_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/workflows/{id}`. */
  update(id: r.Id<"people_workflows">, record: WorkflowChange, options?: r.ActOptions): Promise<Workflow> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/workflows/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShape,
      fields: [
        { name: "campus_id", at: ["campus_id"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "workflow_category_id", at: ["workflow_category_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/workflows/{id}`. */
  delete(id: r.Id<"people_workflows">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/workflows/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Workflow workload – How many cards are ready, snoozed or overdue, per assignee. */
export interface WorkflowAssigneeSummary {
  id: r.Id<"people_workflow_assignee_summaries">;
  overdue_count: number | null;
  ready_count: number | null;
  snoozed_count: number | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const WorkflowAssigneeSummaryShape: r.Shape = {
  stream: "people_workflow_assignee_summaries",
  jsonApi: true,
  resource: "WorkflowAssigneeSummary",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "overdue_count", at: ["overdue_count"], kind: "integer" },
    { name: "ready_count", at: ["ready_count"], kind: "integer" },
    { name: "snoozed_count", at: ["snoozed_count"], kind: "integer" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_workflow_assignee_summaries` can be found by. */
export interface WorkflowAssigneeSummaryWhere {
}

/** How a list of `people_workflow_assignee_summaries` is asked for. */
export interface WorkflowAssigneeSummaryQuery extends WorkflowAssigneeSummaryWith {
  where?: WorkflowAssigneeSummaryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "overdue_count" | "ready_count" | "snoozed_count" | "-overdue_count" | "-ready_count" | "-snoozed_count" | undefined;
}

/** How records of `people_workflow_assignee_summaries` are asked for. */
export interface WorkflowAssigneeSummaryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_assignee_summaries`. */
export class WorkflowAssigneeSummaryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/workflow_assignee_summaries`. */
  list(query?: WorkflowAssigneeSummaryQuery): r.List<WorkflowAssigneeSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflow_assignee_summaries"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowAssigneeSummary>(this.#client, endpoint, WorkflowAssigneeSummaryShape, [], query);
  }

  /** One record: `/people/v2/workflow_assignee_summaries/{id}`. */
  get(id: r.Id<"people_workflow_assignee_summaries">, options?: WorkflowAssigneeSummaryWith): Promise<WorkflowAssigneeSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflow_assignee_summaries/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowAssigneeSummary>(this.#client, endpoint, WorkflowAssigneeSummaryShape, [id], options);
  }
}

/** Form categories – The categories of forms. */
export interface FormCategory {
  id: r.Id<"people_form_categories">;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const FormCategoryShape: r.Shape = {
  stream: "people_form_categories",
  jsonApi: true,
  resource: "FormCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `people_form_categories` can be found by. */
export interface FormCategoryWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_form_categories` is asked for. */
export interface FormCategoryQuery extends FormCategoryWith {
  where?: FormCategoryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "updated_at" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `people_form_categories` is made of. */
export interface NewFormCategory {
  name?: string | null | undefined;
}

/** What is to change in a record of `people_form_categories`. */
export interface FormCategoryChange {
  name?: string | null | undefined;
}

/** How records of `people_form_categories` are asked for. */
export interface FormCategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_form_categories`. */
export class FormCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/form_categories`. */
  list(query?: FormCategoryQuery): r.List<FormCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/form_categories"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FormCategory>(this.#client, endpoint, FormCategoryShape, [], query);
  }

  /** One record: `/people/v2/form_categories/{id}`. */
  get(id: r.Id<"people_form_categories">, options?: FormCategoryWith): Promise<FormCategory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/form_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormCategory>(this.#client, endpoint, FormCategoryShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/form_categories`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewFormCategory, options?: r.ActOptions): Promise<FormCategory> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/form_categories"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FormCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/form_categories/{id}`. */
  update(id: r.Id<"people_form_categories">, record: FormCategoryChange, options?: r.ActOptions): Promise<FormCategory> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/form_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FormCategoryShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/form_categories/{id}`. */
  delete(id: r.Id<"people_form_categories">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/form_categories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FormCategoryShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Forms – One record per form that people can fill in. */
export interface Form {
  id: r.Id<"people_forms">;
  active: boolean | null;
  archived: boolean | null;
  archived_at: Date | null;
  /** By the user who asks. */
  can_manage: boolean | null;
  created_at: Date | null;
  deleted_at: Date | null;
  description: string | null;
  login_required: boolean | null;
  name: string | null;
  public_url: string | null;
  /** By the user who asks. */
  recently_viewed: boolean | null;
  send_submission_notification_to_submitter: boolean | null;
  submission_count: number | null;
  updated_at: Date | null;
  campus: r.Id<"people_campuses"> | null;
  form_category: r.Id<"people_form_categories"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    campus: Campus | undefined;
    form_category: FormCategory | undefined;
  };
}

/** @internal */
export const FormShape: r.Shape = {
  stream: "people_forms",
  jsonApi: true,
  resource: "Form",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "active", at: ["active"], kind: "boolean" },
    { name: "archived", at: ["archived"], kind: "boolean" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "can_manage", at: ["can_manage"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "login_required", at: ["login_required"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "public_url", at: ["public_url"], kind: "text" },
    { name: "recently_viewed", at: ["recently_viewed"], kind: "boolean" },
    { name: "send_submission_notification_to_submitter", at: ["send_submission_notification_to_submitter"], kind: "boolean" },
    { name: "submission_count", at: ["submission_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
    { name: "form_category", relationship: "form_category", many: false, to: () => FormCategoryShape },
  ],
};

/** What records of `people_forms` can be found by. */
export interface FormWhere {
  active?: boolean | undefined;
}

/** How a list of `people_forms` is asked for. */
export interface FormQuery extends FormWith {
  where?: FormWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "active" | "archived_at" | "created_at" | "deleted_at" | "description" | "name" | "submission_count" | "updated_at" | "-active" | "-archived_at" | "-created_at" | "-deleted_at" | "-description" | "-name" | "-submission_count" | "-updated_at" | undefined;
}

/** How records of `people_forms` are asked for. */
export interface FormWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("campus")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_forms`. */
export class FormApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/forms`. */
  list(query?: FormQuery): r.List<Form> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Form>(this.#client, endpoint, FormShape, [], query);
  }

  /** One record: `/people/v2/forms/{id}`. */
  get(id: r.Id<"people_forms">, options?: FormWith): Promise<Form> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Form>(this.#client, endpoint, FormShape, [id], options);
  }
}

/** Message groups – One record per message that was sent to many at once. */
export interface MessageGroup {
  id: r.Id<"people_message_groups">;
  contains_user_generated_content: boolean | null;
  created_at: Date | null;
  from_address: string | null;
  message_count: number | null;
  message_type: string | null;
  reply_to_address: string | null;
  reply_to_name: string | null;
  subject: string | null;
  system_message: boolean | null;
  transactional_message: boolean | null;
  uuid: string | null;
  app: r.Id<"people_apps"> | null;
  from: r.Id<"people_people"> | null;
  messages: r.Id<"people_messages">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    app: App | undefined;
    from: Person | undefined;
    messages: Message[];
  };
}

/** @internal */
export const MessageGroupShape: r.Shape = {
  stream: "people_message_groups",
  jsonApi: true,
  resource: "MessageGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "contains_user_generated_content", at: ["contains_user_generated_content"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "from_address", at: ["from_address"], kind: "text" },
    { name: "message_count", at: ["message_count"], kind: "integer" },
    { name: "message_type", at: ["message_type"], kind: "text" },
    { name: "reply_to_address", at: ["reply_to_address"], kind: "text" },
    { name: "reply_to_name", at: ["reply_to_name"], kind: "text" },
    { name: "subject", at: ["subject"], kind: "text" },
    { name: "system_message", at: ["system_message"], kind: "boolean" },
    { name: "transactional_message", at: ["transactional_message"], kind: "boolean" },
    { name: "uuid", at: ["uuid"], kind: "text" },
  ],
  relations: [
    { name: "app", relationship: "app", many: false, to: () => AppShape },
    { name: "from", relationship: "from", many: false, to: () => PersonShape },
    { name: "messages", relationship: "messages", many: true, to: () => MessageShape },
  ],
};

/** What records of `people_message_groups` can be found by. */
export interface MessageGroupWhere {
  contains_user_generated_content?: boolean | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  from_address?: string | undefined;
  message_count?: number | r.Range<number> | undefined;
  message_type?: string | undefined;
  reply_to_address?: string | undefined;
  reply_to_name?: string | undefined;
  subject?: string | undefined;
  system_message?: boolean | undefined;
  transactional_message?: boolean | undefined;
  uuid?: string | undefined;
}

/** How a list of `people_message_groups` is asked for. */
export interface MessageGroupQuery extends MessageGroupWith {
  where?: MessageGroupWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "contains_user_generated_content" | "created_at" | "from_address" | "message_count" | "message_type" | "reply_to_address" | "reply_to_name" | "subject" | "system_message" | "transactional_message" | "uuid" | "-contains_user_generated_content" | "-created_at" | "-from_address" | "-message_count" | "-message_type" | "-reply_to_address" | "-reply_to_name" | "-subject" | "-system_message" | "-transactional_message" | "-uuid" | undefined;
}

/** How records of `people_message_groups` are asked for. */
export interface MessageGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("app" | "from" | "messages")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_message_groups`. */
export class MessageGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/message_groups`. */
  list(query?: MessageGroupQuery): r.List<MessageGroup> {
    const endpoint: r.Endpoint = { path: ["/people/v2/message_groups"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "app,from"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<MessageGroup>(this.#client, endpoint, MessageGroupShape, [], query);
  }

  /** One record: `/people/v2/message_groups/{id}`. */
  get(id: r.Id<"people_message_groups">, options?: MessageGroupWith): Promise<MessageGroup> {
    const endpoint: r.Endpoint = { path: ["/people/v2/message_groups/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<MessageGroup>(this.#client, endpoint, MessageGroupShape, [id], options);
  }
}

/** Messages – One record per message and recipient, without its text. */
export interface Message {
  id: r.Id<"people_messages">;
  app_name: string | null;
  bounced_at: Date | null;
  created_at: Date | null;
  delivery_status: string | null;
  /** Address of the attachment. Few users see it. */
  file: unknown | null;
  from_address: string | null;
  from_name: string | null;
  kind: "email" | "sms" | "church_center_message" | (string & {}) | null;
  message_type: string | null;
  read_at: Date | null;
  reject_reason: string | null;
  rejection_notification_sent_at: Date | null;
  sent_at: Date | null;
  subject: string | null;
  to_addresses: string | null;
  from: r.Id<"people_people"> | null;
  to: r.Id<"people_people"> | null;
  message_group: r.Id<"people_message_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    from: Person | undefined;
    to: Person | undefined;
    message_group: MessageGroup | undefined;
  };
}

/** @internal */
export const MessageShape: r.Shape = {
  stream: "people_messages",
  jsonApi: true,
  resource: "Message",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "app_name", at: ["app_name"], kind: "text" },
    { name: "bounced_at", at: ["bounced_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "delivery_status", at: ["delivery_status"], kind: "text" },
    { name: "file", at: ["file"], kind: "json" },
    { name: "from_address", at: ["from_address"], kind: "text" },
    { name: "from_name", at: ["from_name"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "message_type", at: ["message_type"], kind: "text" },
    { name: "read_at", at: ["read_at"], kind: "timestamp" },
    { name: "reject_reason", at: ["reject_reason"], kind: "text" },
    { name: "rejection_notification_sent_at", at: ["rejection_notification_sent_at"], kind: "timestamp" },
    { name: "sent_at", at: ["sent_at"], kind: "timestamp" },
    { name: "subject", at: ["subject"], kind: "text" },
    { name: "to_addresses", at: ["to_addresses"], kind: "text" },
  ],
  relations: [
    { name: "from", relationship: "from", many: false, to: () => PersonShape },
    { name: "to", relationship: "to", many: false, to: () => PersonShape },
    { name: "message_group", relationship: "message_group", many: false, to: () => MessageGroupShape },
  ],
};

/** What records of `people_messages` can be found by. */
export interface MessageWhere {
  app_name?: string | undefined;
  bounced_at?: Date | r.Range<Date> | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  delivery_status?: string | undefined;
  file?: unknown | undefined;
  from_address?: string | undefined;
  kind?: "email" | "sms" | "church_center_message" | (string & {}) | undefined;
  reject_reason?: string | undefined;
  rejection_notification_sent_at?: Date | r.Range<Date> | undefined;
  sent_at?: Date | r.Range<Date> | undefined;
  subject?: string | undefined;
  to_addresses?: string | undefined;
}

/** How a list of `people_messages` is asked for. */
export interface MessageQuery extends MessageWith {
  where?: MessageWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "app_name" | "bounced_at" | "created_at" | "delivery_status" | "file" | "from_address" | "from_name" | "kind" | "reject_reason" | "rejection_notification_sent_at" | "sent_at" | "subject" | "to_addresses" | "-app_name" | "-bounced_at" | "-created_at" | "-delivery_status" | "-file" | "-from_address" | "-from_name" | "-kind" | "-reject_reason" | "-rejection_notification_sent_at" | "-sent_at" | "-subject" | "-to_addresses" | undefined;
}

/** How records of `people_messages` are asked for. */
export interface MessageWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("message_group" | "to")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_messages`. */
export class MessageApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/messages`. */
  list(query?: MessageQuery): r.List<Message> {
    const endpoint: r.Endpoint = { path: ["/people/v2/messages"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Message>(this.#client, endpoint, MessageShape, [], query);
  }

  /** One record: `/people/v2/messages/{id}`. */
  get(id: r.Id<"people_messages">, options?: MessageWith): Promise<Message> {
    const endpoint: r.Endpoint = { path: ["/people/v2/messages/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Message>(this.#client, endpoint, MessageShape, [id], options);
  }
}

/** Imports – One record per import of people from a file. */
export interface PeopleImport {
  id: r.Id<"people_people_imports">;
  attribs: string | null;
  created_at: Date | null;
  processed_at: Date | null;
  status: "matching" | "processing_preview" | "previewing" | "processing_import" | "complete" | "undone" | "undoing" | (string & {}) | null;
  undone_at: Date | null;
  updated_at: Date | null;
  created_by: r.Id<"people_people"> | null;
  undone_by: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    undone_by: Person | undefined;
  };
}

/** @internal */
export const PeopleImportShape: r.Shape = {
  stream: "people_people_imports",
  jsonApi: true,
  resource: "PeopleImport",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "attribs", at: ["attribs"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "processed_at", at: ["processed_at"], kind: "timestamp" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "undone_at", at: ["undone_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "undone_by", relationship: "undone_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_people_imports` can be found by. */
export interface PeopleImportWhere {
  status?: "matching" | "processing_preview" | "previewing" | "processing_import" | "complete" | "undone" | "undoing" | (string & {}) | undefined;
}

/** How a list of `people_people_imports` is asked for. */
export interface PeopleImportQuery extends PeopleImportWith {
  where?: PeopleImportWhere | undefined;
}

/** How records of `people_people_imports` are asked for. */
export interface PeopleImportWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_people_imports`. */
export class PeopleImportApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people_imports`. */
  list(query?: PeopleImportQuery): r.List<PeopleImport> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PeopleImport>(this.#client, endpoint, PeopleImportShape, [], query);
  }

  /** One record: `/people/v2/people_imports/{id}`. */
  get(id: r.Id<"people_people_imports">, options?: PeopleImportWith): Promise<PeopleImport> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PeopleImport>(this.#client, endpoint, PeopleImportShape, [id], options);
  }
}

/** Reports – One record per custom report, with its template. */
export interface Report {
  id: r.Id<"people_reports">;
  body: string | null;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  created_by: r.Id<"people_people"> | null;
  updated_by: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    updated_by: Person | undefined;
  };
}

/** @internal */
export const ReportShape: r.Shape = {
  stream: "people_reports",
  jsonApi: true,
  resource: "Report",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_reports` can be found by. */
export interface ReportWhere {
  body?: string | undefined;
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_reports` is asked for. */
export interface ReportQuery extends ReportWith {
  where?: ReportWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "body" | "created_at" | "name" | "updated_at" | "-body" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `people_reports` is made of. */
export interface NewReport {
  body?: string | null | undefined;
  name?: string | null | undefined;
}

/** What is to change in a record of `people_reports`. */
export interface ReportChange {
  body?: string | null | undefined;
  name?: string | null | undefined;
}

/** How records of `people_reports` are asked for. */
export interface ReportWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by" | "updated_by")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_reports`. */
export class ReportApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/reports`. */
  list(query?: ReportQuery): r.List<Report> {
    const endpoint: r.Endpoint = { path: ["/people/v2/reports"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "created_by,updated_by"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Report>(this.#client, endpoint, ReportShape, [], query);
  }

  /** One record: `/people/v2/reports/{id}`. */
  get(id: r.Id<"people_reports">, options?: ReportWith): Promise<Report> {
    const endpoint: r.Endpoint = { path: ["/people/v2/reports/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Report>(this.#client, endpoint, ReportShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/reports`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewReport, options?: r.ActOptions): Promise<Report> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/reports"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ReportShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/reports/{id}`. */
  update(id: r.Id<"people_reports">, record: ReportChange, options?: r.ActOptions): Promise<Report> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/reports/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ReportShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/reports/{id}`. */
  delete(id: r.Id<"people_reports">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/reports/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ReportShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Products – The Planning Center products that the organization uses. */
export interface App {
  id: r.Id<"people_apps">;
  name: string | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const AppShape: r.Shape = {
  stream: "people_apps",
  jsonApi: true,
  resource: "App",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_apps` can be found by. */
export interface AppWhere {
  name?: string | undefined;
  url?: string | undefined;
}

/** How a list of `people_apps` is asked for. */
export interface AppQuery extends AppWith {
  where?: AppWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "url" | "-name" | "-url" | undefined;
}

/** How records of `people_apps` are asked for. */
export interface AppWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_apps`. */
export class AppApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/apps`. */
  list(query?: AppQuery): r.List<App> {
    const endpoint: r.Endpoint = { path: ["/people/v2/apps"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<App>(this.#client, endpoint, AppShape, [], query);
  }

  /** One record: `/people/v2/apps/{id}`. */
  get(id: r.Id<"people_apps">, options?: AppWith): Promise<App> {
    const endpoint: r.Endpoint = { path: ["/people/v2/apps/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<App>(this.#client, endpoint, AppShape, [id], options);
  }
}

/** Inactive reasons – Why people are inactive; the choices. */
export interface InactiveReason {
  id: r.Id<"people_inactive_reasons">;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const InactiveReasonShape: r.Shape = {
  stream: "people_inactive_reasons",
  jsonApi: true,
  resource: "InactiveReason",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_inactive_reasons` can be found by. */
export interface InactiveReasonWhere {
  value?: string | undefined;
}

/** How a list of `people_inactive_reasons` is asked for. */
export interface InactiveReasonQuery extends InactiveReasonWith {
  where?: InactiveReasonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "value" | "-value" | undefined;
}

/** What a new record of `people_inactive_reasons` is made of. */
export interface NewInactiveReason {
  value?: string | null | undefined;
}

/** What is to change in a record of `people_inactive_reasons`. */
export interface InactiveReasonChange {
  value?: string | null | undefined;
}

/** How records of `people_inactive_reasons` are asked for. */
export interface InactiveReasonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_inactive_reasons`. */
export class InactiveReasonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/inactive_reasons`. */
  list(query?: InactiveReasonQuery): r.List<InactiveReason> {
    const endpoint: r.Endpoint = { path: ["/people/v2/inactive_reasons"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<InactiveReason>(this.#client, endpoint, InactiveReasonShape, [], query);
  }

  /** One record: `/people/v2/inactive_reasons/{id}`. */
  get(id: r.Id<"people_inactive_reasons">, options?: InactiveReasonWith): Promise<InactiveReason> {
    const endpoint: r.Endpoint = { path: ["/people/v2/inactive_reasons/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<InactiveReason>(this.#client, endpoint, InactiveReasonShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/inactive_reasons`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewInactiveReason, options?: r.ActOptions): Promise<InactiveReason> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/inactive_reasons"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: InactiveReasonShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/inactive_reasons/{id}`. */
  update(id: r.Id<"people_inactive_reasons">, record: InactiveReasonChange, options?: r.ActOptions): Promise<InactiveReason> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/inactive_reasons/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: InactiveReasonShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/inactive_reasons/{id}`. */
  delete(id: r.Id<"people_inactive_reasons">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/inactive_reasons/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: InactiveReasonShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Marital statuses – The choices for a marital status. */
export interface MaritalStatus {
  id: r.Id<"people_marital_statuses">;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const MaritalStatusShape: r.Shape = {
  stream: "people_marital_statuses",
  jsonApi: true,
  resource: "MaritalStatus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_marital_statuses` can be found by. */
export interface MaritalStatusWhere {
  value?: string | undefined;
}

/** How a list of `people_marital_statuses` is asked for. */
export interface MaritalStatusQuery extends MaritalStatusWith {
  where?: MaritalStatusWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "value" | "-value" | undefined;
}

/** What a new record of `people_marital_statuses` is made of. */
export interface NewMaritalStatus {
  value?: string | null | undefined;
}

/** What is to change in a record of `people_marital_statuses`. */
export interface MaritalStatusChange {
  value?: string | null | undefined;
}

/** How records of `people_marital_statuses` are asked for. */
export interface MaritalStatusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_marital_statuses`. */
export class MaritalStatusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/marital_statuses`. */
  list(query?: MaritalStatusQuery): r.List<MaritalStatus> {
    const endpoint: r.Endpoint = { path: ["/people/v2/marital_statuses"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<MaritalStatus>(this.#client, endpoint, MaritalStatusShape, [], query);
  }

  /** One record: `/people/v2/marital_statuses/{id}`. */
  get(id: r.Id<"people_marital_statuses">, options?: MaritalStatusWith): Promise<MaritalStatus> {
    const endpoint: r.Endpoint = { path: ["/people/v2/marital_statuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<MaritalStatus>(this.#client, endpoint, MaritalStatusShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/marital_statuses`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewMaritalStatus, options?: r.ActOptions): Promise<MaritalStatus> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/marital_statuses"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: MaritalStatusShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/marital_statuses/{id}`. */
  update(id: r.Id<"people_marital_statuses">, record: MaritalStatusChange, options?: r.ActOptions): Promise<MaritalStatus> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/marital_statuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: MaritalStatusShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/marital_statuses/{id}`. */
  delete(id: r.Id<"people_marital_statuses">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/marital_statuses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: MaritalStatusShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Membership types – The choices for the membership of people, who carry it as text. */
export interface MembershipType {
  id: r.Id<"people_membership_types">;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const MembershipTypeShape: r.Shape = {
  stream: "people_membership_types",
  jsonApi: true,
  resource: "MembershipType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_membership_types` can be found by. */
export interface MembershipTypeWhere {
  value?: string | undefined;
}

/** How a list of `people_membership_types` is asked for. */
export interface MembershipTypeQuery extends MembershipTypeWith {
  where?: MembershipTypeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "value" | "-value" | undefined;
}

/** How records of `people_membership_types` are asked for. */
export interface MembershipTypeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_membership_types`. */
export class MembershipTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/membership_types`. */
  list(query?: MembershipTypeQuery): r.List<MembershipType> {
    const endpoint: r.Endpoint = { path: ["/people/v2/membership_types"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<MembershipType>(this.#client, endpoint, MembershipTypeShape, [], query);
  }

  /** One record: `/people/v2/membership_types/{id}`. */
  get(id: r.Id<"people_membership_types">, options?: MembershipTypeWith): Promise<MembershipType> {
    const endpoint: r.Endpoint = { path: ["/people/v2/membership_types/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<MembershipType>(this.#client, endpoint, MembershipTypeShape, [id], options);
  }

  /** Removes a record: `DELETE /people/v2/membership_types/{id}`. */
  delete(id: r.Id<"people_membership_types">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/membership_types/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: MembershipTypeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Name prefixes – The choices for what stands before a name. */
export interface NamePrefix {
  id: r.Id<"people_name_prefixes">;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const NamePrefixShape: r.Shape = {
  stream: "people_name_prefixes",
  jsonApi: true,
  resource: "NamePrefix",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_name_prefixes` can be found by. */
export interface NamePrefixWhere {
  value?: string | undefined;
}

/** How a list of `people_name_prefixes` is asked for. */
export interface NamePrefixQuery extends NamePrefixWith {
  where?: NamePrefixWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "value" | "-value" | undefined;
}

/** What a new record of `people_name_prefixes` is made of. */
export interface NewNamePrefix {
  value?: string | null | undefined;
}

/** What is to change in a record of `people_name_prefixes`. */
export interface NamePrefixChange {
  value?: string | null | undefined;
}

/** How records of `people_name_prefixes` are asked for. */
export interface NamePrefixWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_name_prefixes`. */
export class NamePrefixApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/name_prefixes`. */
  list(query?: NamePrefixQuery): r.List<NamePrefix> {
    const endpoint: r.Endpoint = { path: ["/people/v2/name_prefixes"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<NamePrefix>(this.#client, endpoint, NamePrefixShape, [], query);
  }

  /** One record: `/people/v2/name_prefixes/{id}`. */
  get(id: r.Id<"people_name_prefixes">, options?: NamePrefixWith): Promise<NamePrefix> {
    const endpoint: r.Endpoint = { path: ["/people/v2/name_prefixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<NamePrefix>(this.#client, endpoint, NamePrefixShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/name_prefixes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewNamePrefix, options?: r.ActOptions): Promise<NamePrefix> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/name_prefixes"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NamePrefixShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/name_prefixes/{id}`. */
  update(id: r.Id<"people_name_prefixes">, record: NamePrefixChange, options?: r.ActOptions): Promise<NamePrefix> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/name_prefixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NamePrefixShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/name_prefixes/{id}`. */
  delete(id: r.Id<"people_name_prefixes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/name_prefixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NamePrefixShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Name suffixes – The choices for what stands behind a name. */
export interface NameSuffix {
  id: r.Id<"people_name_suffixes">;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const NameSuffixShape: r.Shape = {
  stream: "people_name_suffixes",
  jsonApi: true,
  resource: "NameSuffix",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_name_suffixes` can be found by. */
export interface NameSuffixWhere {
  value?: string | undefined;
}

/** How a list of `people_name_suffixes` is asked for. */
export interface NameSuffixQuery extends NameSuffixWith {
  where?: NameSuffixWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "value" | "-value" | undefined;
}

/** What a new record of `people_name_suffixes` is made of. */
export interface NewNameSuffix {
  value?: string | null | undefined;
}

/** What is to change in a record of `people_name_suffixes`. */
export interface NameSuffixChange {
  value?: string | null | undefined;
}

/** How records of `people_name_suffixes` are asked for. */
export interface NameSuffixWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_name_suffixes`. */
export class NameSuffixApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/name_suffixes`. */
  list(query?: NameSuffixQuery): r.List<NameSuffix> {
    const endpoint: r.Endpoint = { path: ["/people/v2/name_suffixes"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<NameSuffix>(this.#client, endpoint, NameSuffixShape, [], query);
  }

  /** One record: `/people/v2/name_suffixes/{id}`. */
  get(id: r.Id<"people_name_suffixes">, options?: NameSuffixWith): Promise<NameSuffix> {
    const endpoint: r.Endpoint = { path: ["/people/v2/name_suffixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<NameSuffix>(this.#client, endpoint, NameSuffixShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/name_suffixes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewNameSuffix, options?: r.ActOptions): Promise<NameSuffix> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/name_suffixes"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NameSuffixShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/name_suffixes/{id}`. */
  update(id: r.Id<"people_name_suffixes">, record: NameSuffixChange, options?: r.ActOptions): Promise<NameSuffix> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/name_suffixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NameSuffixShape,
      fields: [
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/name_suffixes/{id}`. */
  delete(id: r.Id<"people_name_suffixes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/name_suffixes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NameSuffixShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Schools – The schools that people can attend. */
export interface SchoolOption {
  id: r.Id<"people_school_options">;
  beginning_grade: string | null;
  ending_grade: string | null;
  school_types: unknown | null;
  sequence: number | null;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SchoolOptionShape: r.Shape = {
  stream: "people_school_options",
  jsonApi: true,
  resource: "SchoolOption",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "beginning_grade", at: ["beginning_grade"], kind: "text" },
    { name: "ending_grade", at: ["ending_grade"], kind: "text" },
    { name: "school_types", at: ["school_types"], kind: "json" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_school_options` can be found by. */
export interface SchoolOptionWhere {
  beginning_grade?: string | undefined;
  ending_grade?: string | undefined;
  school_types?: unknown | undefined;
  sequence?: number | r.Range<number> | undefined;
  value?: string | undefined;
}

/** How a list of `people_school_options` is asked for. */
export interface SchoolOptionQuery extends SchoolOptionWith {
  where?: SchoolOptionWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "beginning_grade" | "ending_grade" | "sequence" | "value" | "-beginning_grade" | "-ending_grade" | "-sequence" | "-value" | undefined;
}

/** What a new record of `people_school_options` is made of. */
export interface NewSchoolOption {
  beginning_grade?: string | null | undefined;
  ending_grade?: string | null | undefined;
  school_types?: unknown | null | undefined;
  sequence?: number | null | undefined;
  value?: string | null | undefined;
}

/** What is to change in a record of `people_school_options`. */
export interface SchoolOptionChange {
  beginning_grade?: string | null | undefined;
  ending_grade?: string | null | undefined;
  school_types?: unknown | null | undefined;
  sequence?: number | null | undefined;
  value?: string | null | undefined;
}

/** How records of `people_school_options` are asked for. */
export interface SchoolOptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_school_options`. */
export class SchoolOptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/school_options`. */
  list(query?: SchoolOptionQuery): r.List<SchoolOption> {
    const endpoint: r.Endpoint = { path: ["/people/v2/school_options"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<SchoolOption>(this.#client, endpoint, SchoolOptionShape, [], query);
  }

  /** One record: `/people/v2/school_options/{id}`. */
  get(id: r.Id<"people_school_options">, options?: SchoolOptionWith): Promise<SchoolOption> {
    const endpoint: r.Endpoint = { path: ["/people/v2/school_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<SchoolOption>(this.#client, endpoint, SchoolOptionShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/school_options`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewSchoolOption, options?: r.ActOptions): Promise<SchoolOption> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/school_options"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SchoolOptionShape,
      fields: [
        { name: "beginning_grade", at: ["beginning_grade"], kind: "text" },
        { name: "ending_grade", at: ["ending_grade"], kind: "text" },
        { name: "school_types", at: ["school_types"], kind: "json" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/school_options/{id}`. */
  update(id: r.Id<"people_school_options">, record: SchoolOptionChange, options?: r.ActOptions): Promise<SchoolOption> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/school_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SchoolOptionShape,
      fields: [
        { name: "beginning_grade", at: ["beginning_grade"], kind: "text" },
        { name: "ending_grade", at: ["ending_grade"], kind: "text" },
        { name: "school_types", at: ["school_types"], kind: "json" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/school_options/{id}`. */
  delete(id: r.Id<"people_school_options">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/school_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: SchoolOptionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Grades – The names of the school grades. */
export interface Grade {
  id: r.Id<"people_grades">;
  /** What grade of people holds. */
  key: number | null;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const GradeShape: r.Shape = {
  stream: "people_grades",
  jsonApi: true,
  resource: "Grade",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "key", at: ["key"], kind: "integer" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_grades` can be found by. */
export interface GradeWhere {
}

/** How a list of `people_grades` is asked for. */
export interface GradeQuery extends GradeWith {
  where?: GradeWhere | undefined;
}

/** How records of `people_grades` are asked for. */
export interface GradeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_grades`. */
export class GradeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/grades`. */
  list(query?: GradeQuery): r.List<Grade> {
    const endpoint: r.Endpoint = { path: ["/people/v2/grades"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Grade>(this.#client, endpoint, GradeShape, [], query);
  }

  /** One record: `/people/v2/grades/{id}`. */
  get(id: r.Id<"people_grades">, options?: GradeWith): Promise<Grade> {
    const endpoint: r.Endpoint = { path: ["/people/v2/grades/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Grade>(this.#client, endpoint, GradeShape, [id], options);
  }
}

/** Mobile carriers – The mobile phone companies that People knows. */
export interface Carrier {
  id: r.Id<"people_carriers">;
  international: boolean | null;
  name: string | null;
  value: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const CarrierShape: r.Shape = {
  stream: "people_carriers",
  jsonApi: true,
  resource: "Carrier",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "international", at: ["international"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_carriers` can be found by. */
export interface CarrierWhere {
}

/** How a list of `people_carriers` is asked for. */
export interface CarrierQuery extends CarrierWith {
  where?: CarrierWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "international" | "name" | "-international" | "-name" | undefined;
}

/** How records of `people_carriers` are asked for. */
export interface CarrierWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_carriers`. */
export class CarrierApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/carriers`. */
  list(query?: CarrierQuery): r.List<Carrier> {
    const endpoint: r.Endpoint = { path: ["/people/v2/carriers"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Carrier>(this.#client, endpoint, CarrierShape, [], query);
  }

  /** One record: `/people/v2/carriers/{id}`. */
  get(id: r.Id<"people_carriers">, options?: CarrierWith): Promise<Carrier> {
    const endpoint: r.Endpoint = { path: ["/people/v2/carriers/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Carrier>(this.#client, endpoint, CarrierShape, [id], options);
  }
}

/** Custom senders – Addresses of their own that messages may be sent from. */
export interface CustomSender {
  id: r.Id<"people_custom_senders">;
  created_at: Date | null;
  email_address: string | null;
  expired: boolean | null;
  name: string | null;
  updated_at: Date | null;
  verification_requested_at: Date | null;
  verification_status: string | null;
  verified: boolean | null;
  verified_at: Date | null;
  custom_sender_shares: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    custom_sender_shares: r.Loose | undefined;
  };
}

/** @internal */
export const CustomSenderShape: r.Shape = {
  stream: "people_custom_senders",
  jsonApi: true,
  resource: "CustomSender",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "email_address", at: ["email_address"], kind: "text" },
    { name: "expired", at: ["expired"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "verification_requested_at", at: ["verification_requested_at"], kind: "timestamp" },
    { name: "verification_status", at: ["verification_status"], kind: "text" },
    { name: "verified", at: ["verified"], kind: "boolean" },
    { name: "verified_at", at: ["verified_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "custom_sender_shares", relationship: "custom_sender_shares", many: false },
  ],
};

/** What records of `people_custom_senders` can be found by. */
export interface CustomSenderWhere {
}

/** How a list of `people_custom_senders` is asked for. */
export interface CustomSenderQuery extends CustomSenderWith {
  where?: CustomSenderWhere | undefined;
}

/** How records of `people_custom_senders` are asked for. */
export interface CustomSenderWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_custom_senders`. */
export class CustomSenderApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/custom_senders`. */
  list(query?: CustomSenderQuery): r.List<CustomSender> {
    const endpoint: r.Endpoint = { path: ["/people/v2/custom_senders"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<CustomSender>(this.#client, endpoint, CustomSenderShape, [], query);
  }

  /** One record: `/people/v2/custom_senders/{id}`. */
  get(id: r.Id<"people_custom_senders">, options?: CustomSenderWith): Promise<CustomSender> {
    const endpoint: r.Endpoint = { path: ["/people/v2/custom_senders/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<CustomSender>(this.#client, endpoint, CustomSenderShape, [id], options);
  }
}

/** Spam addresses – E-mail addresses that were marked as spam. */
export interface SpamEmailAddress {
  id: r.Id<"people_spam_email_addresses">;
  address: string | null;
  created_at: Date | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SpamEmailAddressShape: r.Shape = {
  stream: "people_spam_email_addresses",
  jsonApi: true,
  resource: "SpamEmailAddress",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "address", at: ["address"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `people_spam_email_addresses` can be found by. */
export interface SpamEmailAddressWhere {
}

/** How a list of `people_spam_email_addresses` is asked for. */
export interface SpamEmailAddressQuery extends SpamEmailAddressWith {
  where?: SpamEmailAddressWhere | undefined;
}

/** How records of `people_spam_email_addresses` are asked for. */
export interface SpamEmailAddressWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_spam_email_addresses`. */
export class SpamEmailAddressApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/spam_email_addresses`. */
  list(query?: SpamEmailAddressQuery): r.List<SpamEmailAddress> {
    const endpoint: r.Endpoint = { path: ["/people/v2/spam_email_addresses"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<SpamEmailAddress>(this.#client, endpoint, SpamEmailAddressShape, [], query);
  }

  /** One record: `/people/v2/spam_email_addresses/{id}`. */
  get(id: r.Id<"people_spam_email_addresses">, options?: SpamEmailAddressWith): Promise<SpamEmailAddress> {
    const endpoint: r.Endpoint = { path: ["/people/v2/spam_email_addresses/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<SpamEmailAddress>(this.#client, endpoint, SpamEmailAddressShape, [id], options);
  }
}

/** Product access – Which product a person has access to, and with which permissions. */
export interface PersonApp {
  id: r.Id<"people_person_apps">;
  allow_pco_login: boolean | null;
  people_permissions: "no_access" | "viewer" | "editor" | (string & {}) | null;
  app: r.Id<"people_apps"> | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    app: App | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const PersonAppShape: r.Shape = {
  stream: "people_person_apps",
  jsonApi: true,
  resource: "PersonApp",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "allow_pco_login", at: ["allow_pco_login"], kind: "boolean" },
    { name: "people_permissions", at: ["people_permissions"], kind: "text" },
  ],
  relations: [
    { name: "app", relationship: "app", many: false, to: () => AppShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** How records of `people_person_apps` are asked for. */
export interface PersonAppWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("app")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_person_apps`. */
export class PersonAppApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/people/{person_id}/person_apps/{id}`. */
  get(person_id: r.Id<"people_people">, id: r.Id<"people_person_apps">, options?: PersonAppWith): Promise<PersonApp> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/person_apps/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PersonApp>(this.#client, endpoint, PersonAppShape, [person_id, id], options);
  }
}

/** Platform notifications – A notice that Planning Center shows to a person until it is dismissed. */
export interface PlatformNotification {
  id: r.Id<"people_platform_notifications">;
  html: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PlatformNotificationShape: r.Shape = {
  stream: "people_platform_notifications",
  jsonApi: true,
  resource: "PlatformNotification",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "html", at: ["html"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `people_platform_notifications` are asked for. */
export interface PlatformNotificationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_platform_notifications`. */
export class PlatformNotificationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/people/{person_id}/platform_notifications/{id}`. */
  get(person_id: r.Id<"people_people">, id: r.Id<"people_platform_notifications">, options?: PlatformNotificationWith): Promise<PlatformNotification> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/platform_notifications/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PlatformNotification>(this.#client, endpoint, PlatformNotificationShape, [person_id, id], options);
  }
}

/** Connected people – The profile of the same person in another organization. */
export interface ConnectedPerson {
  id: r.Id<"people_connected_people">;
  first_name: string | null;
  gender: string | null;
  given_name: string | null;
  last_name: string | null;
  middle_name: string | null;
  nickname: string | null;
  organization_name: string | null;
  organization: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: r.Loose | undefined;
  };
}

/** @internal */
export const ConnectedPersonShape: r.Shape = {
  stream: "people_connected_people",
  jsonApi: true,
  resource: "ConnectedPerson",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "gender", at: ["gender"], kind: "text" },
    { name: "given_name", at: ["given_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "middle_name", at: ["middle_name"], kind: "text" },
    { name: "nickname", at: ["nickname"], kind: "text" },
    { name: "organization_name", at: ["organization_name"], kind: "text" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false },
  ],
};

/** What records of `people_connected_people` can be found by. */
export interface ConnectedPersonWhere {
}

/** How a list of `people_connected_people` is asked for. */
export interface ConnectedPersonQuery extends ConnectedPersonWith {
  where?: ConnectedPersonWhere | undefined;
}

/** How records of `people_connected_people` are asked for. */
export interface ConnectedPersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_connected_people`. */
export class ConnectedPersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people/{person_id}/connected_people`. */
  list(person_id: r.Id<"people_people">, query?: ConnectedPersonQuery): r.List<ConnectedPerson> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/connected_people"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ConnectedPerson>(this.#client, endpoint, ConnectedPersonShape, [person_id], query);
  }

  /** One record: `/people/v2/people/{person_id}/connected_people/{id}`. */
  get(person_id: r.Id<"people_people">, id: r.Id<"people_connected_people">, options?: ConnectedPersonWith): Promise<ConnectedPerson> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/connected_people/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ConnectedPerson>(this.#client, endpoint, ConnectedPersonShape, [person_id, id], options);
  }
}

/** Person mergers – Which person was merged into which; the removed one no longer exists. */
export interface PersonMerger {
  id: r.Id<"people_person_mergers">;
  created_at: Date | null;
  person_to_keep: r.Id<"people_people"> | null;
  person_to_remove: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person_to_keep: Person | undefined;
    person_to_remove: Person | undefined;
  };
}

/** @internal */
export const PersonMergerShape: r.Shape = {
  stream: "people_person_mergers",
  jsonApi: true,
  resource: "PersonMerger",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person_to_keep", relationship: "person_to_keep", many: false, to: () => PersonShape },
    { name: "person_to_remove", relationship: "person_to_remove", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_person_mergers` can be found by. */
export interface PersonMergerWhere {
  created_at?: Date | r.Range<Date> | undefined;
  person_to_keep_id?: string | undefined;
  person_to_remove_id?: string | undefined;
}

/** How a list of `people_person_mergers` is asked for. */
export interface PersonMergerQuery extends PersonMergerWith {
  where?: PersonMergerWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** How records of `people_person_mergers` are asked for. */
export interface PersonMergerWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_person_mergers`. */
export class PersonMergerApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/person_mergers`. */
  list(query?: PersonMergerQuery): r.List<PersonMerger> {
    const endpoint: r.Endpoint = { path: ["/people/v2/person_mergers"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PersonMerger>(this.#client, endpoint, PersonMergerShape, [], query);
  }

  /** One record: `/people/v2/person_mergers/{id}`. */
  get(id: r.Id<"people_person_mergers">, options?: PersonMergerWith): Promise<PersonMerger> {
    const endpoint: r.Endpoint = { path: ["/people/v2/person_mergers/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PersonMerger>(this.#client, endpoint, PersonMergerShape, [id], options);
  }
}

/** Household memberships – Who belongs to a household, and in which role. */
export interface HouseholdMembership {
  id: r.Id<"people_household_memberships">;
  household_role: "adult" | "child_or_dependent" | "other_adult" | "parent_guardian" | (string & {}) | null;
  pending: boolean | null;
  person_name: string | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const HouseholdMembershipShape: r.Shape = {
  stream: "people_household_memberships",
  jsonApi: true,
  resource: "HouseholdMembership",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "household_role", at: ["household_role"], kind: "text" },
    { name: "pending", at: ["pending"], kind: "boolean" },
    { name: "person_name", at: ["person_name"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_household_memberships` can be found by. */
export interface HouseholdMembershipWhere {
  pending?: boolean | undefined;
  person_name?: string | undefined;
}

/** How a list of `people_household_memberships` is asked for. */
export interface HouseholdMembershipQuery extends HouseholdMembershipWith {
  where?: HouseholdMembershipWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "pending" | "person_name" | "-pending" | "-person_name" | undefined;
}

/** What a new record of `people_household_memberships` is made of. */
export interface NewHouseholdMembership {
  pending?: boolean | null | undefined;
  person_id?: string | null | undefined;
}

/** What is to change in a record of `people_household_memberships`. */
export interface HouseholdMembershipChange {
  pending?: boolean | null | undefined;
  person_id?: string | null | undefined;
}

/** How records of `people_household_memberships` are asked for. */
export interface HouseholdMembershipWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_household_memberships`. */
export class HouseholdMembershipApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/households/{household_id}/household_memberships`. */
  list(household_id: r.Id<"people_households">, query?: HouseholdMembershipQuery): r.List<HouseholdMembership> {
    const endpoint: r.Endpoint = { path: ["/people/v2/households/", "/household_memberships"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<HouseholdMembership>(this.#client, endpoint, HouseholdMembershipShape, [household_id], query);
  }

  /** One record: `/people/v2/households/{household_id}/household_memberships/{id}`. */
  get(household_id: r.Id<"people_households">, id: r.Id<"people_household_memberships">, options?: HouseholdMembershipWith): Promise<HouseholdMembership> {
    const endpoint: r.Endpoint = { path: ["/people/v2/households/", "/household_memberships/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<HouseholdMembership>(this.#client, endpoint, HouseholdMembershipShape, [household_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/households/{household_id}/household_memberships`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(household_id: r.Id<"people_households">, record: NewHouseholdMembership, options?: r.ActOptions): Promise<HouseholdMembership> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/households/", "/household_memberships"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdMembershipShape,
      fields: [
        { name: "pending", at: ["pending"], kind: "boolean" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [household_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/households/{household_id}/household_memberships/{id}`. */
  update(household_id: r.Id<"people_households">, id: r.Id<"people_household_memberships">, record: HouseholdMembershipChange, options?: r.ActOptions): Promise<HouseholdMembership> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/households/", "/household_memberships/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdMembershipShape,
      fields: [
        { name: "pending", at: ["pending"], kind: "boolean" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [household_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/households/{household_id}/household_memberships/{id}`. */
  delete(household_id: r.Id<"people_households">, id: r.Id<"people_household_memberships">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/households/", "/household_memberships/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: HouseholdMembershipShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [household_id, id], undefined, options);
  }
}

/** Service times – When services regularly begin at a campus. */
export interface ServiceTime {
  id: r.Id<"people_service_times">;
  day: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {}) | null;
  description: string | null;
  start_time: number | null;
  organization: r.Id<"people_organizations"> | null;
  campus: r.Id<"people_campuses"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
    campus: Campus | undefined;
  };
}

/** @internal */
export const ServiceTimeShape: r.Shape = {
  stream: "people_service_times",
  jsonApi: true,
  resource: "ServiceTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "day", at: ["day"], kind: "text" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "start_time", at: ["start_time"], kind: "integer" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "campus", relationship: "campus", many: false, to: () => CampusShape },
  ],
};

/** What records of `people_service_times` can be found by. */
export interface ServiceTimeWhere {
}

/** How a list of `people_service_times` is asked for. */
export interface ServiceTimeQuery extends ServiceTimeWith {
  where?: ServiceTimeWhere | undefined;
}

/** What a new record of `people_service_times` is made of. */
export interface NewServiceTime {
  day?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {}) | null | undefined;
  description?: string | null | undefined;
  start_time?: number | null | undefined;
}

/** What is to change in a record of `people_service_times`. */
export interface ServiceTimeChange {
  day?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {}) | null | undefined;
  description?: string | null | undefined;
  start_time?: number | null | undefined;
}

/** How records of `people_service_times` are asked for. */
export interface ServiceTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_service_times`. */
export class ServiceTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/campuses/{campus_id}/service_times`. */
  list(campus_id: r.Id<"people_campuses">, query?: ServiceTimeQuery): r.List<ServiceTime> {
    const endpoint: r.Endpoint = { path: ["/people/v2/campuses/", "/service_times"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ServiceTime>(this.#client, endpoint, ServiceTimeShape, [campus_id], query);
  }

  /** One record: `/people/v2/campuses/{campus_id}/service_times/{id}`. */
  get(campus_id: r.Id<"people_campuses">, id: r.Id<"people_service_times">, options?: ServiceTimeWith): Promise<ServiceTime> {
    const endpoint: r.Endpoint = { path: ["/people/v2/campuses/", "/service_times/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ServiceTime>(this.#client, endpoint, ServiceTimeShape, [campus_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/campuses/{campus_id}/service_times`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(campus_id: r.Id<"people_campuses">, record: NewServiceTime, options?: r.ActOptions): Promise<ServiceTime> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/campuses/", "/service_times"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ServiceTimeShape,
      fields: [
        { name: "day", at: ["day"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "start_time", at: ["start_time"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [campus_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/campuses/{campus_id}/service_times/{id}`. */
  update(campus_id: r.Id<"people_campuses">, id: r.Id<"people_service_times">, record: ServiceTimeChange, options?: r.ActOptions): Promise<ServiceTime> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/campuses/", "/service_times/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ServiceTimeShape,
      fields: [
        { name: "day", at: ["day"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "start_time", at: ["start_time"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [campus_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/campuses/{campus_id}/service_times/{id}`. */
  delete(campus_id: r.Id<"people_campuses">, id: r.Id<"people_service_times">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/campuses/", "/service_times/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ServiceTimeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [campus_id, id], undefined, options);
  }
}

/** Custom field options – One record per choice of a custom field that offers choices. */
export interface FieldOption {
  id: r.Id<"people_field_options">;
  sequence: number | null;
  value: string | null;
  field_definition: r.Id<"people_field_definitions"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    field_definition: FieldDefinition | undefined;
  };
}

/** @internal */
export const FieldOptionShape: r.Shape = {
  stream: "people_field_options",
  jsonApi: true,
  resource: "FieldOption",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "value", at: ["value"], kind: "text" },
  ],
  relations: [
    { name: "field_definition", relationship: "field_definition", many: false, to: () => FieldDefinitionShape },
  ],
};

/** What a new record of `people_field_options` is made of. */
export interface NewFieldOption {
  sequence?: number | null | undefined;
  value?: string | null | undefined;
}

/** What is to change in a record of `people_field_options`. */
export interface FieldOptionChange {
  sequence?: number | null | undefined;
  value?: string | null | undefined;
}

/** How records of `people_field_options` are asked for. */
export interface FieldOptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_field_options`. */
export class FieldOptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/field_definitions/{field_definition_id}/field_options/{id}`. */
  get(field_definition_id: r.Id<"people_field_definitions">, id: r.Id<"people_field_options">, options?: FieldOptionWith): Promise<FieldOption> {
    const endpoint: r.Endpoint = { path: ["/people/v2/field_definitions/", "/field_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FieldOption>(this.#client, endpoint, FieldOptionShape, [field_definition_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/field_definitions/{field_definition_id}/field_options`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(field_definition_id: r.Id<"people_field_definitions">, record: NewFieldOption, options?: r.ActOptions): Promise<FieldOption> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/field_definitions/", "/field_options"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldOptionShape,
      fields: [
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [field_definition_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/field_definitions/{field_definition_id}/field_options/{id}`. */
  update(field_definition_id: r.Id<"people_field_definitions">, id: r.Id<"people_field_options">, record: FieldOptionChange, options?: r.ActOptions): Promise<FieldOption> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/field_definitions/", "/field_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldOptionShape,
      fields: [
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "value", at: ["value"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [field_definition_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/field_definitions/{field_definition_id}/field_options/{id}`. */
  delete(field_definition_id: r.Id<"people_field_definitions">, id: r.Id<"people_field_options">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/field_definitions/", "/field_options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FieldOptionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [field_definition_id, id], undefined, options);
  }
}

/** List results – Who is on a list. */
export interface ListResult {
  id: r.Id<"people_list_results">;
  created_at: Date | null;
  updated_at: Date | null;
  person: r.Id<"people_people"> | null;
  list: r.Id<"people_lists"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    list: List | undefined;
  };
}

/** @internal */
export const ListResultShape: r.Shape = {
  stream: "people_list_results",
  jsonApi: true,
  resource: "ListResult",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "list", relationship: "list", many: false, to: () => ListShape },
  ],
};

/** What records of `people_list_results` can be found by. */
export interface ListResultWhere {
}

/** How a list of `people_list_results` is asked for. */
export interface ListResultQuery extends ListResultWith {
  where?: ListResultWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `people_list_results` are asked for. */
export interface ListResultWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_list_results`. */
export class ListResultApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/lists/{list_id}/list_results`. */
  list(list_id: r.Id<"people_lists">, query?: ListResultQuery): r.List<ListResult> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/list_results"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ListResult>(this.#client, endpoint, ListResultShape, [list_id], query);
  }

  /** One record: `/people/v2/lists/{list_id}/list_results/{id}`. */
  get(list_id: r.Id<"people_lists">, id: r.Id<"people_list_results">, options?: ListResultWith): Promise<ListResult> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/list_results/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ListResult>(this.#client, endpoint, ListResultShape, [list_id, id], options);
  }
}

/** List shares – With whom a list is shared, and with which permission. */
export interface ListShare {
  id: r.Id<"people_list_shares">;
  created_at: Date | null;
  group: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null;
  name: string | null;
  permission: "view" | "manage" | (string & {}) | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const ListShareShape: r.Shape = {
  stream: "people_list_shares",
  jsonApi: true,
  resource: "ListShare",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "group", at: ["group"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "permission", at: ["permission"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What a new record of `people_list_shares` is made of. */
export interface NewListShare {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "manage" | (string & {}) | null | undefined;
}

/** What is to change in a record of `people_list_shares`. */
export interface ListShareChange {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "manage" | (string & {}) | null | undefined;
}

/** How records of `people_list_shares` are asked for. */
export interface ListShareWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_list_shares`. */
export class ListShareApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/lists/{list_id}/shares/{id}`. */
  get(list_id: r.Id<"people_lists">, id: r.Id<"people_list_shares">, options?: ListShareWith): Promise<ListShare> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ListShare>(this.#client, endpoint, ListShareShape, [list_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/lists/{list_id}/shares`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(list_id: r.Id<"people_lists">, record: NewListShare, options?: r.ActOptions): Promise<ListShare> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/lists/", "/shares"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [list_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/lists/{list_id}/shares/{id}`. */
  update(list_id: r.Id<"people_lists">, id: r.Id<"people_list_shares">, record: ListShareChange, options?: r.ActOptions): Promise<ListShare> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/lists/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [list_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/lists/{list_id}/shares/{id}`. */
  delete(list_id: r.Id<"people_lists">, id: r.Id<"people_list_shares">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/lists/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListShareShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [list_id, id], undefined, options);
  }
}

/** Mailchimp status – How the last transfer of a list to Mailchimp went. */
export interface MailchimpSyncStatus {
  id: r.Id<"people_mailchimp_sync_status">;
  completed_at: Date | null;
  error: string | null;
  progress: number | null;
  segment_id: number | null;
  status: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const MailchimpSyncStatusShape: r.Shape = {
  stream: "people_mailchimp_sync_status",
  jsonApi: true,
  resource: "MailchimpSyncStatus",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
    { name: "error", at: ["error"], kind: "text" },
    { name: "progress", at: ["progress"], kind: "integer" },
    { name: "segment_id", at: ["segment_id"], kind: "integer" },
    { name: "status", at: ["status"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `people_mailchimp_sync_status` are asked for. */
export interface MailchimpSyncStatusWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_mailchimp_sync_status`. */
export class MailchimpSyncStatusApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/lists/{list_id}/mailchimp_sync_status/{id}`. */
  get(list_id: r.Id<"people_lists">, id: r.Id<"people_mailchimp_sync_status">, options?: MailchimpSyncStatusWith): Promise<MailchimpSyncStatus> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/mailchimp_sync_status/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<MailchimpSyncStatus>(this.#client, endpoint, MailchimpSyncStatusShape, [list_id, id], options);
  }
}

/** List stars – Since when a list is starred by the user who asks. */
export interface ListStar {
  id: r.Id<"people_star">;
  created_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ListStarShape: r.Shape = {
  stream: "people_star",
  jsonApi: true,
  resource: "ListStar",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `people_star` are asked for. */
export interface ListStarWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_star`. */
export class ListStarApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/lists/{list_id}/star`. */
  get(list_id: r.Id<"people_lists">, options?: ListStarWith): Promise<ListStar> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/star"], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<ListStar>(this.#client, endpoint, ListStarShape, [list_id], options);
  }

  /** Removes a record: `DELETE /people/v2/lists/{list_id}/star`. */
  delete(list_id: r.Id<"people_lists">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/lists/", "/star"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: ListStarShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [list_id], undefined, options);
  }
}

/** List rules – A set of conditions that decides who is on a list. */
export interface Rule {
  id: r.Id<"people_rules">;
  created_at: Date | null;
  subset: string | null;
  updated_at: Date | null;
  conditions: r.Id<"people_conditions">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    conditions: Condition[];
  };
}

/** @internal */
export const RuleShape: r.Shape = {
  stream: "people_rules",
  jsonApi: true,
  resource: "Rule",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "subset", at: ["subset"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "conditions", relationship: "conditions", many: true, to: () => ConditionShape },
  ],
};

/** What records of `people_rules` can be found by. */
export interface RuleWhere {
  created_at?: Date | r.Range<Date> | undefined;
  subset?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_rules` is asked for. */
export interface RuleQuery extends RuleWith {
  where?: RuleWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "subset" | "updated_at" | "-created_at" | "-subset" | "-updated_at" | undefined;
}

/** How records of `people_rules` are asked for. */
export interface RuleWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("conditions")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_rules`. */
export class RuleApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/lists/{list_id}/rules`. */
  list(list_id: r.Id<"people_lists">, query?: RuleQuery): r.List<Rule> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/rules"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "conditions"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Rule>(this.#client, endpoint, RuleShape, [list_id], query);
  }

  /** One record: `/people/v2/lists/{list_id}/rules/{id}`. */
  get(list_id: r.Id<"people_lists">, id: r.Id<"people_rules">, options?: RuleWith): Promise<Rule> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/rules/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Rule>(this.#client, endpoint, RuleShape, [list_id, id], options);
  }
}

/** Note category shares – Who may see, write or manage the notes of a category. */
export interface NoteCategoryShare {
  id: r.Id<"people_note_category_shares">;
  group: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null;
  permission: "view" | "view_create" | "manage" | (string & {}) | null;
  person: r.Id<"people_people"> | null;
  note_category: r.Id<"people_note_categories"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    note_category: NoteCategory | undefined;
  };
}

/** @internal */
export const NoteCategoryShareShape: r.Shape = {
  stream: "people_note_category_shares",
  jsonApi: true,
  resource: "NoteCategoryShare",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "group", at: ["group"], kind: "text" },
    { name: "permission", at: ["permission"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "note_category", relationship: "note_category", many: false, to: () => NoteCategoryShape },
  ],
};

/** What a new record of `people_note_category_shares` is made of. */
export interface NewNoteCategoryShare {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "view_create" | "manage" | (string & {}) | null | undefined;
  person_id?: string | null | undefined;
}

/** What is to change in a record of `people_note_category_shares`. */
export interface NoteCategoryShareChange {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "view_create" | "manage" | (string & {}) | null | undefined;
  person_id?: string | null | undefined;
}

/** How records of `people_note_category_shares` are asked for. */
export interface NoteCategoryShareWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_note_category_shares`. */
export class NoteCategoryShareApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/note_categories/{note_category_id}/shares/{id}`. */
  get(note_category_id: r.Id<"people_note_categories">, id: r.Id<"people_note_category_shares">, options?: NoteCategoryShareWith): Promise<NoteCategoryShare> {
    const endpoint: r.Endpoint = { path: ["/people/v2/note_categories/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<NoteCategoryShare>(this.#client, endpoint, NoteCategoryShareShape, [note_category_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/note_categories/{note_category_id}/shares`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(note_category_id: r.Id<"people_note_categories">, record: NewNoteCategoryShare, options?: r.ActOptions): Promise<NoteCategoryShare> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/note_categories/", "/shares"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [note_category_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/note_categories/{note_category_id}/shares/{id}`. */
  update(note_category_id: r.Id<"people_note_categories">, id: r.Id<"people_note_category_shares">, record: NoteCategoryShareChange, options?: r.ActOptions): Promise<NoteCategoryShare> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/note_categories/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [note_category_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/note_categories/{note_category_id}/shares/{id}`. */
  delete(note_category_id: r.Id<"people_note_categories">, id: r.Id<"people_note_category_shares">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/note_categories/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: NoteCategoryShareShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [note_category_id, id], undefined, options);
  }
}

/** Workflow categories – The categories of workflows, as far as a workflow has one. */
export interface WorkflowCategory {
  id: r.Id<"people_workflow_categories">;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const WorkflowCategoryShape: r.Shape = {
  stream: "people_workflow_categories",
  jsonApi: true,
  resource: "WorkflowCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `people_workflow_categories` are asked for. */
export interface WorkflowCategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_categories`. */
export class WorkflowCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }
}

/** Workflow shares – With whom a workflow is shared, and with which permission. */
export interface WorkflowShare {
  id: r.Id<"people_workflow_shares">;
  group: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null;
  permission: "view" | "manage_cards" | "manage" | (string & {}) | null;
  person: r.Id<"people_people"> | null;
  workflow: r.Id<"people_workflows"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    workflow: Workflow | undefined;
  };
}

/** @internal */
export const WorkflowShareShape: r.Shape = {
  stream: "people_workflow_shares",
  jsonApi: true,
  resource: "WorkflowShare",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "group", at: ["group"], kind: "text" },
    { name: "permission", at: ["permission"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "workflow", relationship: "workflow", many: false, to: () => WorkflowShape },
  ],
};

/** What a new record of `people_workflow_shares` is made of. */
export interface NewWorkflowShare {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "manage_cards" | "manage" | (string & {}) | null | undefined;
  person_id?: string | null | undefined;
}

/** What is to change in a record of `people_workflow_shares`. */
export interface WorkflowShareChange {
  group?: "No Access" | "Viewer" | "Editor" | "Manager" | (string & {}) | null | undefined;
  permission?: "view" | "manage_cards" | "manage" | (string & {}) | null | undefined;
}

/** How records of `people_workflow_shares` are asked for. */
export interface WorkflowShareWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_shares`. */
export class WorkflowShareApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/workflows/{workflow_id}/shares/{id}`. */
  get(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_workflow_shares">, options?: WorkflowShareWith): Promise<WorkflowShare> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowShare>(this.#client, endpoint, WorkflowShareShape, [workflow_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/shares`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(workflow_id: r.Id<"people_workflows">, record: NewWorkflowShare, options?: r.ActOptions): Promise<WorkflowShare> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/workflows/", "/shares"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [workflow_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/shares/{id}`. */
  update(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_workflow_shares">, record: WorkflowShareChange, options?: r.ActOptions): Promise<WorkflowShare> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/workflows/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShareShape,
      fields: [
        { name: "group", at: ["group"], kind: "text" },
        { name: "permission", at: ["permission"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/workflows/{workflow_id}/shares/{id}`. */
  delete(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_workflow_shares">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/workflows/", "/shares/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowShareShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], undefined, options);
  }
}

/** Workflow steps – One record per step of a workflow. */
export interface WorkflowStep {
  id: r.Id<"people_steps">;
  auto_snooze_days: number | null;
  auto_snooze_interval: "day" | "week" | "month" | (string & {}) | null;
  auto_snooze_value: number | null;
  created_at: Date | null;
  description: string | null;
  /** In days. */
  expected_response_time_in_days: number | null;
  /** Of the user who asks. */
  my_ready_card_count: number | null;
  name: string | null;
  sequence: number | null;
  total_ready_card_count: number | null;
  updated_at: Date | null;
  default_assignee: r.Id<"people_people"> | null;
  workflow: r.Id<"people_workflows"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    default_assignee: Person | undefined;
    workflow: Workflow | undefined;
  };
}

/** @internal */
export const WorkflowStepShape: r.Shape = {
  stream: "people_steps",
  jsonApi: true,
  resource: "WorkflowStep",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "auto_snooze_days", at: ["auto_snooze_days"], kind: "integer" },
    { name: "auto_snooze_interval", at: ["auto_snooze_interval"], kind: "text" },
    { name: "auto_snooze_value", at: ["auto_snooze_value"], kind: "integer" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "expected_response_time_in_days", at: ["expected_response_time_in_days"], kind: "integer" },
    { name: "my_ready_card_count", at: ["my_ready_card_count"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "total_ready_card_count", at: ["total_ready_card_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "default_assignee", relationship: "default_assignee", many: false, to: () => PersonShape },
    { name: "workflow", relationship: "workflow", many: false, to: () => WorkflowShape },
  ],
};

/** What records of `people_steps` can be found by. */
export interface WorkflowStepWhere {
  created_at?: Date | r.Range<Date> | undefined;
  name?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_steps` is asked for. */
export interface WorkflowStepQuery extends WorkflowStepWith {
  where?: WorkflowStepWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "sequence" | "updated_at" | "-created_at" | "-name" | "-sequence" | "-updated_at" | undefined;
}

/** What a new record of `people_steps` is made of. */
export interface NewWorkflowStep {
  auto_snooze_interval?: "day" | "week" | "month" | (string & {}) | null | undefined;
  auto_snooze_value?: number | null | undefined;
  default_assignee_id?: string | null | undefined;
  description?: string | null | undefined;
  /** In days. */
  expected_response_time_in_days?: number | null | undefined;
  name?: string | null | undefined;
  sequence?: number | null | undefined;
}

/** What is to change in a record of `people_steps`. */
export interface WorkflowStepChange {
  auto_snooze_interval?: "day" | "week" | "month" | (string & {}) | null | undefined;
  auto_snooze_value?: number | null | undefined;
  default_assignee_id?: string | null | undefined;
  description?: string | null | undefined;
  /** In days. */
  expected_response_time_in_days?: number | null | undefined;
  name?: string | null | undefined;
  sequence?: number | null | undefined;
}

/** How records of `people_steps` are asked for. */
export interface WorkflowStepWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("default_assignee")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_steps`. */
export class WorkflowStepApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/workflows/{workflow_id}/steps`. */
  list(workflow_id: r.Id<"people_workflows">, query?: WorkflowStepQuery): r.List<WorkflowStep> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/steps"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowStep>(this.#client, endpoint, WorkflowStepShape, [workflow_id], query);
  }

  /** One record: `/people/v2/workflows/{workflow_id}/steps/{id}`. */
  get(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_steps">, options?: WorkflowStepWith): Promise<WorkflowStep> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/steps/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowStep>(this.#client, endpoint, WorkflowStepShape, [workflow_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/steps`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(workflow_id: r.Id<"people_workflows">, record: NewWorkflowStep, options?: r.ActOptions): Promise<WorkflowStep> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/workflows/", "/steps"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowStepShape,
      fields: [
        { name: "auto_snooze_interval", at: ["auto_snooze_interval"], kind: "text" },
        { name: "auto_snooze_value", at: ["auto_snooze_value"], kind: "integer" },
        { name: "default_assignee_id", at: ["default_assignee_id"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "expected_response_time_in_days", at: ["expected_response_time_in_days"], kind: "integer" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [workflow_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/steps/{id}`. */
  update(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_steps">, record: WorkflowStepChange, options?: r.ActOptions): Promise<WorkflowStep> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/workflows/", "/steps/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowStepShape,
      fields: [
        { name: "auto_snooze_interval", at: ["auto_snooze_interval"], kind: "text" },
        { name: "auto_snooze_value", at: ["auto_snooze_value"], kind: "integer" },
        { name: "default_assignee_id", at: ["default_assignee_id"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "expected_response_time_in_days", at: ["expected_response_time_in_days"], kind: "integer" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/workflows/{workflow_id}/steps/{id}`. */
  delete(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_steps">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/workflows/", "/steps/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowStepShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], undefined, options);
  }
}

/** Workflow workload by workflow – How many cards of a workflow are ready, snoozed or overdue, per assignee. */
export interface WorkflowAssigneeWorkflowSummary {
  id: r.Id<"people_workflow_assignee_workflow_summaries">;
  overdue_count: number | null;
  ready_count: number | null;
  snoozed_count: number | null;
  workflow_name: string | null;
  workflow: r.Id<"people_workflows"> | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    workflow: Workflow | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const WorkflowAssigneeWorkflowSummaryShape: r.Shape = {
  stream: "people_workflow_assignee_workflow_summaries",
  jsonApi: true,
  resource: "WorkflowAssigneeWorkflowSummary",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "overdue_count", at: ["overdue_count"], kind: "integer" },
    { name: "ready_count", at: ["ready_count"], kind: "integer" },
    { name: "snoozed_count", at: ["snoozed_count"], kind: "integer" },
    { name: "workflow_name", at: ["workflow_name"], kind: "text" },
  ],
  relations: [
    { name: "workflow", relationship: "workflow", many: false, to: () => WorkflowShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_workflow_assignee_workflow_summaries` can be found by. */
export interface WorkflowAssigneeWorkflowSummaryWhere {
}

/** How a list of `people_workflow_assignee_workflow_summaries` is asked for. */
export interface WorkflowAssigneeWorkflowSummaryQuery extends WorkflowAssigneeWorkflowSummaryWith {
  where?: WorkflowAssigneeWorkflowSummaryWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "overdue_count" | "ready_count" | "snoozed_count" | "workflow_name" | "-overdue_count" | "-ready_count" | "-snoozed_count" | "-workflow_name" | undefined;
}

/** How records of `people_workflow_assignee_workflow_summaries` are asked for. */
export interface WorkflowAssigneeWorkflowSummaryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_assignee_workflow_summaries`. */
export class WorkflowAssigneeWorkflowSummaryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people/{person_id}/workflow_assignee_workflow_summaries`. */
  list(person_id: r.Id<"people_people">, query?: WorkflowAssigneeWorkflowSummaryQuery): r.List<WorkflowAssigneeWorkflowSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_assignee_workflow_summaries"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowAssigneeWorkflowSummary>(this.#client, endpoint, WorkflowAssigneeWorkflowSummaryShape, [person_id], query);
  }

  /** One record: `/people/v2/people/{person_id}/workflow_assignee_workflow_summaries/{id}`. */
  get(person_id: r.Id<"people_people">, id: r.Id<"people_workflow_assignee_workflow_summaries">, options?: WorkflowAssigneeWorkflowSummaryWith): Promise<WorkflowAssigneeWorkflowSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_assignee_workflow_summaries/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowAssigneeWorkflowSummary>(this.#client, endpoint, WorkflowAssigneeWorkflowSummaryShape, [person_id, id], options);
  }
}

/** Workflow cards per person – The same cards as in the table of cards, with the person whose they are in the path. */
export interface WorkflowCards {
  id: r.Id<"people_workflow_cards">;
  /** Grows by itself. */
  calculated_due_at_in_days_ago: number | null;
  completed_at: Date | null;
  created_at: Date | null;
  flagged_for_notification_at: Date | null;
  moved_to_step_at: Date | null;
  overdue: boolean | null;
  removed_at: Date | null;
  snooze_until: Date | null;
  stage: string | null;
  sticky_assignment: boolean | null;
  updated_at: Date | null;
  assignee: r.Id<"people_people"> | null;
  person: r.Id<"people_people"> | null;
  workflow: r.Id<"people_workflows"> | null;
  current_step: r.Id<"people_steps"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    assignee: Person | undefined;
    person: Person | undefined;
    workflow: Workflow | undefined;
    current_step: WorkflowStep | undefined;
  };
}

/** @internal */
export const WorkflowCardsShape: r.Shape = {
  stream: "people_workflow_cards",
  jsonApi: true,
  resource: "WorkflowCard",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "calculated_due_at_in_days_ago", at: ["calculated_due_at_in_days_ago"], kind: "integer" },
    { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "flagged_for_notification_at", at: ["flagged_for_notification_at"], kind: "timestamp" },
    { name: "moved_to_step_at", at: ["moved_to_step_at"], kind: "timestamp" },
    { name: "overdue", at: ["overdue"], kind: "boolean" },
    { name: "removed_at", at: ["removed_at"], kind: "timestamp" },
    { name: "snooze_until", at: ["snooze_until"], kind: "timestamp" },
    { name: "stage", at: ["stage"], kind: "text" },
    { name: "sticky_assignment", at: ["sticky_assignment"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "assignee", relationship: "assignee", many: false, to: () => PersonShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "workflow", relationship: "workflow", many: false, to: () => WorkflowShape },
    { name: "current_step", relationship: "current_step", many: false, to: () => WorkflowStepShape },
  ],
};

/** What records of `people_workflow_cards` can be found by. */
export interface WorkflowCardsWhere {
  overdue?: boolean | undefined;
  stage?: string | undefined;
}

/** How a list of `people_workflow_cards` is asked for. */
export interface WorkflowCardsQuery extends WorkflowCardsWith {
  where?: WorkflowCardsWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "completed_at" | "created_at" | "flagged_for_notification_at" | "moved_to_step_at" | "removed_at" | "stage" | "updated_at" | "-completed_at" | "-created_at" | "-flagged_for_notification_at" | "-moved_to_step_at" | "-removed_at" | "-stage" | "-updated_at" | undefined;
}

/** How records of `people_workflow_cards` are asked for. */
export interface WorkflowCardsWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("assignee" | "current_step" | "person" | "workflow")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_cards`. */
export class WorkflowCardsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people/{person_id}/workflow_cards`. */
  list(person_id: r.Id<"people_people">, query?: WorkflowCardsQuery): r.List<WorkflowCards> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowCards>(this.#client, endpoint, WorkflowCardsShape, [person_id], query);
  }

  /** One record: `/people/v2/people/{person_id}/workflow_cards/{id}`. */
  get(person_id: r.Id<"people_people">, id: r.Id<"people_workflow_cards">, options?: WorkflowCardsWith): Promise<WorkflowCards> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowCards>(this.#client, endpoint, WorkflowCardsShape, [person_id, id], options);
  }
}

/** Workflow cards – One record per person in a workflow, with the step it has come to. */
export interface Cards {
  id: r.Id<"people_cards">;
  /** Grows by itself. */
  calculated_due_at_in_days_ago: number | null;
  completed_at: Date | null;
  created_at: Date | null;
  flagged_for_notification_at: Date | null;
  moved_to_step_at: Date | null;
  overdue: boolean | null;
  removed_at: Date | null;
  snooze_until: Date | null;
  stage: string | null;
  sticky_assignment: boolean | null;
  updated_at: Date | null;
  assignee: r.Id<"people_people"> | null;
  person: r.Id<"people_people"> | null;
  workflow: r.Id<"people_workflows"> | null;
  current_step: r.Id<"people_steps"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    assignee: Person | undefined;
    person: Person | undefined;
    workflow: Workflow | undefined;
    current_step: WorkflowStep | undefined;
  };
}

/** @internal */
export const CardsShape: r.Shape = {
  stream: "people_cards",
  jsonApi: true,
  resource: "WorkflowCard",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "calculated_due_at_in_days_ago", at: ["calculated_due_at_in_days_ago"], kind: "integer" },
    { name: "completed_at", at: ["completed_at"], kind: "timestamp" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "flagged_for_notification_at", at: ["flagged_for_notification_at"], kind: "timestamp" },
    { name: "moved_to_step_at", at: ["moved_to_step_at"], kind: "timestamp" },
    { name: "overdue", at: ["overdue"], kind: "boolean" },
    { name: "removed_at", at: ["removed_at"], kind: "timestamp" },
    { name: "snooze_until", at: ["snooze_until"], kind: "timestamp" },
    { name: "stage", at: ["stage"], kind: "text" },
    { name: "sticky_assignment", at: ["sticky_assignment"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "assignee", relationship: "assignee", many: false, to: () => PersonShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "workflow", relationship: "workflow", many: false, to: () => WorkflowShape },
    { name: "current_step", relationship: "current_step", many: false, to: () => WorkflowStepShape },
  ],
};

/** What records of `people_cards` can be found by. */
export interface CardsWhere {
  overdue?: boolean | undefined;
  stage?: string | undefined;
}

/** How a list of `people_cards` is asked for. */
export interface CardsQuery extends CardsWith {
  where?: CardsWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "completed_at" | "created_at" | "flagged_for_notification_at" | "moved_to_step_at" | "removed_at" | "stage" | "updated_at" | "-completed_at" | "-created_at" | "-flagged_for_notification_at" | "-moved_to_step_at" | "-removed_at" | "-stage" | "-updated_at" | undefined;
}

/** What a new record of `people_cards` is made of. */
export interface NewCards {
  sticky_assignment?: boolean | null | undefined;
  person_id?: string | null | undefined;
  assignee_id?: string | null | undefined;
}

/** What is to change in a record of `people_cards`. */
export interface CardsChange {
  sticky_assignment?: boolean | null | undefined;
  person_id?: string | null | undefined;
  assignee_id?: string | null | undefined;
}

/** How records of `people_cards` are asked for. */
export interface CardsWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("assignee" | "current_step" | "person" | "workflow")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_cards`. */
export class CardsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/workflows/{workflow_id}/cards`. */
  list(workflow_id: r.Id<"people_workflows">, query?: CardsQuery): r.List<Cards> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/cards"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Cards>(this.#client, endpoint, CardsShape, [workflow_id], query);
  }

  /** One record: `/people/v2/workflows/{workflow_id}/cards/{id}`. */
  get(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_cards">, options?: CardsWith): Promise<Cards> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/cards/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Cards>(this.#client, endpoint, CardsShape, [workflow_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/cards`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(workflow_id: r.Id<"people_workflows">, record: NewCards, options?: r.ActOptions): Promise<Cards> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/workflows/", "/cards"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CardsShape,
      fields: [
        { name: "sticky_assignment", at: ["sticky_assignment"], kind: "boolean" },
        { name: "person_id", at: ["person_id"], kind: "text" },
        { name: "assignee_id", at: ["assignee_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [workflow_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/cards/{id}`. */
  update(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_cards">, record: CardsChange, options?: r.ActOptions): Promise<Cards> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/people/v2/workflows/", "/cards/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CardsShape,
      fields: [
        { name: "sticky_assignment", at: ["sticky_assignment"], kind: "boolean" },
        { name: "person_id", at: ["person_id"], kind: "text" },
        { name: "assignee_id", at: ["assignee_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], record, options);
  }

  /** Removes a record: `DELETE /people/v2/workflows/{workflow_id}/cards/{id}`. */
  delete(workflow_id: r.Id<"people_workflows">, id: r.Id<"people_cards">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/workflows/", "/cards/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: CardsShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [workflow_id, id], undefined, options);
  }
}

/** Form fields – One record per question or heading of a form. */
export interface FormField {
  id: r.Id<"people_fields">;
  created_at: Date | null;
  description: string | null;
  field_type: "string" | "text" | "checkboxes" | "dropdown" | "date" | "phone_number" | "address" | "birthday" | "gender" | "custom_field" | "note" | "workflow" | "heading" | "number" | "boolean" | "file" | "medical" | (string & {}) | null;
  label: string | null;
  required: boolean | null;
  sequence: number | null;
  settings: unknown | null;
  updated_at: Date | null;
  form: r.Id<"people_forms"> | null;
  fieldable: r.Ref | null;
  options: r.Id<"people_options">[];
  form_field_conditions: r.Id<"people_form_field_conditions">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    form: Form | undefined;
    fieldable: r.Loose | undefined;
    options: FormFieldOption[];
    form_field_conditions: FormFieldCondition[];
  };
}

/** @internal */
export const FormFieldShape: r.Shape = {
  stream: "people_fields",
  jsonApi: true,
  resource: "FormField",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "field_type", at: ["field_type"], kind: "text" },
    { name: "label", at: ["label"], kind: "text" },
    { name: "required", at: ["required"], kind: "boolean" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "settings", at: ["settings"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "form", relationship: "form", many: false, to: () => FormShape },
    { name: "fieldable", relationship: "fieldable", many: false },
    { name: "options", relationship: "options", many: true, to: () => FormFieldOptionShape },
    { name: "form_field_conditions", relationship: "form_field_conditions", many: true, to: () => FormFieldConditionShape },
  ],
};

/** What records of `people_fields` can be found by. */
export interface FormFieldWhere {
}

/** How a list of `people_fields` is asked for. */
export interface FormFieldQuery extends FormFieldWith {
  where?: FormFieldWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "sequence" | "updated_at" | "-created_at" | "-sequence" | "-updated_at" | undefined;
}

/** How records of `people_fields` are asked for. */
export interface FormFieldWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("options")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_fields`. */
export class FormFieldApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/forms/{form_id}/fields`. */
  list(form_id: r.Id<"people_forms">, query?: FormFieldQuery): r.List<FormField> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/fields"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "options"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FormField>(this.#client, endpoint, FormFieldShape, [form_id], query);
  }

  /** One record: `/people/v2/forms/{form_id}/fields/{id}`. */
  get(form_id: r.Id<"people_forms">, id: r.Id<"people_fields">, options?: FormFieldWith): Promise<FormField> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/fields/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormField>(this.#client, endpoint, FormFieldShape, [form_id, id], options);
  }
}

/** Form submissions – One record per form that somebody has filled in. */
export interface FormSubmission {
  id: r.Id<"people_form_submissions">;
  created_at: Date | null;
  requires_verification: boolean | null;
  updated_at: Date | null;
  verified: boolean | null;
  person: r.Id<"people_people"> | null;
  form: r.Id<"people_forms"> | null;
  form_submission_values: r.Id<"people_form_submission_values">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    form: Form | undefined;
    form_submission_values: FormSubmissionValue[];
  };
}

/** @internal */
export const FormSubmissionShape: r.Shape = {
  stream: "people_form_submissions",
  jsonApi: true,
  resource: "FormSubmission",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "requires_verification", at: ["requires_verification"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "verified", at: ["verified"], kind: "boolean" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "form", relationship: "form", many: false, to: () => FormShape },
    { name: "form_submission_values", relationship: "form_submission_values", many: true, to: () => FormSubmissionValueShape },
  ],
};

/** What records of `people_form_submissions` can be found by. */
export interface FormSubmissionWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `people_form_submissions` is asked for. */
export interface FormSubmissionQuery extends FormSubmissionWith {
  where?: FormSubmissionWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `people_form_submissions` are asked for. */
export interface FormSubmissionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("form" | "form_submission_values" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_form_submissions`. */
export class FormSubmissionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/forms/{form_id}/form_submissions`. */
  list(form_id: r.Id<"people_forms">, query?: FormSubmissionQuery): r.List<FormSubmission> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/form_submissions"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "form_submission_values"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FormSubmission>(this.#client, endpoint, FormSubmissionShape, [form_id], query);
  }

  /** One record: `/people/v2/forms/{form_id}/form_submissions/{id}`. */
  get(form_id: r.Id<"people_forms">, id: r.Id<"people_form_submissions">, options?: FormSubmissionWith): Promise<FormSubmission> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/form_submissions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormSubmission>(this.#client, endpoint, FormSubmissionShape, [form_id, id], options);
  }
}

/** Import histories – One record per person or household that an import created or changed. */
export interface PeopleImportHistory {
  id: r.Id<"people_histories">;
  conflicting_changes: unknown | null;
  created_at: Date | null;
  kind: string | null;
  name: string | null;
  updated_at: Date | null;
  household: r.Id<"people_households"> | null;
  person: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    household: Household | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const PeopleImportHistoryShape: r.Shape = {
  stream: "people_histories",
  jsonApi: true,
  resource: "PeopleImportHistory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "conflicting_changes", at: ["conflicting_changes"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "household", relationship: "household", many: false, to: () => HouseholdShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `people_histories` can be found by. */
export interface PeopleImportHistoryWhere {
  name?: string | undefined;
}

/** How a list of `people_histories` is asked for. */
export interface PeopleImportHistoryQuery extends PeopleImportHistoryWith {
  where?: PeopleImportHistoryWhere | undefined;
}

/** How records of `people_histories` are asked for. */
export interface PeopleImportHistoryWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("household" | "person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_histories`. */
export class PeopleImportHistoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people_imports/{people_import_id}/histories`. */
  list(people_import_id: r.Id<"people_people_imports">, query?: PeopleImportHistoryQuery): r.List<PeopleImportHistory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports/", "/histories"], headers: { "X-PCO-API-Version": "2026-06-04" }, params: [["include", "household,person"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PeopleImportHistory>(this.#client, endpoint, PeopleImportHistoryShape, [people_import_id], query);
  }

  /** One record: `/people/v2/people_imports/{people_import_id}/histories/{id}`. */
  get(people_import_id: r.Id<"people_people_imports">, id: r.Id<"people_histories">, options?: PeopleImportHistoryWith): Promise<PeopleImportHistory> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports/", "/histories/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PeopleImportHistory>(this.#client, endpoint, PeopleImportHistoryShape, [people_import_id, id], options);
  }
}

/** Import conflicts – One record per row of an import that needs a decision, or could not be read. */
export interface PeopleImportConflict {
  id: r.Id<"people_conflicts">;
  conflicting_changes: string | null;
  created_at: Date | null;
  data: string | null;
  ignore: boolean | null;
  kind: string | null;
  message: string | null;
  name: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PeopleImportConflictShape: r.Shape = {
  stream: "people_conflicts",
  jsonApi: true,
  resource: "PeopleImportConflict",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "conflicting_changes", at: ["conflicting_changes"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "data", at: ["data"], kind: "text" },
    { name: "ignore", at: ["ignore"], kind: "boolean" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "message", at: ["message"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `people_conflicts` can be found by. */
export interface PeopleImportConflictWhere {
  kind?: string | undefined;
  name?: string | undefined;
}

/** How a list of `people_conflicts` is asked for. */
export interface PeopleImportConflictQuery extends PeopleImportConflictWith {
  where?: PeopleImportConflictWhere | undefined;
}

/** How records of `people_conflicts` are asked for. */
export interface PeopleImportConflictWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_conflicts`. */
export class PeopleImportConflictApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people_imports/{people_import_id}/conflicts`. */
  list(people_import_id: r.Id<"people_people_imports">, query?: PeopleImportConflictQuery): r.List<PeopleImportConflict> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports/", "/conflicts"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PeopleImportConflict>(this.#client, endpoint, PeopleImportConflictShape, [people_import_id], query);
  }

  /** One record: `/people/v2/people_imports/{people_import_id}/conflicts/{id}`. */
  get(people_import_id: r.Id<"people_people_imports">, id: r.Id<"people_conflicts">, options?: PeopleImportConflictWith): Promise<PeopleImportConflict> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people_imports/", "/conflicts/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<PeopleImportConflict>(this.#client, endpoint, PeopleImportConflictShape, [people_import_id, id], options);
  }
}

/** List conditions – One condition of a rule, such as a field with a comparison and a value. */
export interface Condition {
  id: r.Id<"people_conditions">;
  application: string | null;
  comparison: string | null;
  created_at: Date | null;
  definition_class: string | null;
  definition_identifier: string | null;
  description: string | null;
  settings: unknown | null;
  updated_at: Date | null;
  created_by: r.Id<"people_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
  };
}

/** @internal */
export const ConditionShape: r.Shape = {
  stream: "people_conditions",
  jsonApi: true,
  resource: "Condition",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "application", at: ["application"], kind: "text" },
    { name: "comparison", at: ["comparison"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "definition_class", at: ["definition_class"], kind: "text" },
    { name: "definition_identifier", at: ["definition_identifier"], kind: "text" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "settings", at: ["settings"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
  ],
};

/** How records of `people_conditions` are asked for. */
export interface ConditionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("created_by")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_conditions`. */
export class ConditionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/lists/{list_id}/rules/{rule_id}/conditions/{id}`. */
  get(list_id: string, rule_id: r.Id<"people_rules">, id: r.Id<"people_conditions">, options?: ConditionWith): Promise<Condition> {
    const endpoint: r.Endpoint = { path: ["/people/v2/lists/", "/rules/", "/conditions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<Condition>(this.#client, endpoint, ConditionShape, [list_id, rule_id, id], options);
  }
}

/** Workflow step workload – How many cards of a step are ready or snoozed, per assignee. */
export interface WorkflowStepAssigneeSummary {
  id: r.Id<"people_assignee_summaries">;
  ready_count: number | null;
  snoozed_count: number | null;
  person: r.Id<"people_people"> | null;
  step: r.Id<"people_steps"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    step: WorkflowStep | undefined;
  };
}

/** @internal */
export const WorkflowStepAssigneeSummaryShape: r.Shape = {
  stream: "people_assignee_summaries",
  jsonApi: true,
  resource: "WorkflowStepAssigneeSummary",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "ready_count", at: ["ready_count"], kind: "integer" },
    { name: "snoozed_count", at: ["snoozed_count"], kind: "integer" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "step", relationship: "step", many: false, to: () => WorkflowStepShape },
  ],
};

/** What records of `people_assignee_summaries` can be found by. */
export interface WorkflowStepAssigneeSummaryWhere {
}

/** How a list of `people_assignee_summaries` is asked for. */
export interface WorkflowStepAssigneeSummaryQuery extends WorkflowStepAssigneeSummaryWith {
  where?: WorkflowStepAssigneeSummaryWhere | undefined;
}

/** How records of `people_assignee_summaries` are asked for. */
export interface WorkflowStepAssigneeSummaryWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_assignee_summaries`. */
export class WorkflowStepAssigneeSummaryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries`. */
  list(workflow_id: r.Id<"people_workflows">, workflow_step_id: r.Id<"people_steps">, query?: WorkflowStepAssigneeSummaryQuery): r.List<WorkflowStepAssigneeSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/steps/", "/assignee_summaries"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowStepAssigneeSummary>(this.#client, endpoint, WorkflowStepAssigneeSummaryShape, [workflow_id, workflow_step_id], query);
  }

  /** One record: `/people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{id}`. */
  get(workflow_id: r.Id<"people_workflows">, workflow_step_id: r.Id<"people_steps">, id: r.Id<"people_assignee_summaries">, options?: WorkflowStepAssigneeSummaryWith): Promise<WorkflowStepAssigneeSummary> {
    const endpoint: r.Endpoint = { path: ["/people/v2/workflows/", "/steps/", "/assignee_summaries/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowStepAssigneeSummary>(this.#client, endpoint, WorkflowStepAssigneeSummaryShape, [workflow_id, workflow_step_id, id], options);
  }
}

/** Workflow card activities – What happened to a card, event by event. */
export interface WorkflowCardActivity {
  id: r.Id<"people_activities">;
  attachments_meta: unknown | null;
  /** Addresses of the files. */
  attachments_urls: unknown | null;
  automation_url: string | null;
  comment: string | null;
  content: string | null;
  content_is_html: boolean | null;
  created_at: Date | null;
  form_submission_url: string | null;
  person_avatar_url: string | null;
  person_name: string | null;
  reassigned_to_avatar_url: string | null;
  reassigned_to_name: string | null;
  subject: string | null;
  type: string | null;
  workflow_card: r.Id<"people_workflow_cards"> | null;
  workflow_step: r.Id<"people_steps"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    workflow_card: WorkflowCards | undefined;
    workflow_step: WorkflowStep | undefined;
  };
}

/** @internal */
export const WorkflowCardActivityShape: r.Shape = {
  stream: "people_activities",
  jsonApi: true,
  resource: "WorkflowCardActivity",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "attachments_meta", at: ["attachments_meta"], kind: "json" },
    { name: "attachments_urls", at: ["attachments_urls"], kind: "json" },
    { name: "automation_url", at: ["automation_url"], kind: "text" },
    { name: "comment", at: ["comment"], kind: "text" },
    { name: "content", at: ["content"], kind: "text" },
    { name: "content_is_html", at: ["content_is_html"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "form_submission_url", at: ["form_submission_url"], kind: "text" },
    { name: "person_avatar_url", at: ["person_avatar_url"], kind: "text" },
    { name: "person_name", at: ["person_name"], kind: "text" },
    { name: "reassigned_to_avatar_url", at: ["reassigned_to_avatar_url"], kind: "text" },
    { name: "reassigned_to_name", at: ["reassigned_to_name"], kind: "text" },
    { name: "subject", at: ["subject"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
  ],
  relations: [
    { name: "workflow_card", relationship: "workflow_card", many: false, to: () => WorkflowCardsShape },
    { name: "workflow_step", relationship: "workflow_step", many: false, to: () => WorkflowStepShape },
  ],
};

/** What records of `people_activities` can be found by. */
export interface WorkflowCardActivityWhere {
}

/** How a list of `people_activities` is asked for. */
export interface WorkflowCardActivityQuery extends WorkflowCardActivityWith {
  where?: WorkflowCardActivityWhere | undefined;
}

/** How records of `people_activities` are asked for. */
export interface WorkflowCardActivityWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_activities`. */
export class WorkflowCardActivityApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities`. */
  list(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, query?: WorkflowCardActivityQuery): r.List<WorkflowCardActivity> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards/", "/activities"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowCardActivity>(this.#client, endpoint, WorkflowCardActivityShape, [person_id, workflow_card_id], query);
  }

  /** One record: `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{id}`. */
  get(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, id: r.Id<"people_activities">, options?: WorkflowCardActivityWith): Promise<WorkflowCardActivity> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards/", "/activities/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowCardActivity>(this.#client, endpoint, WorkflowCardActivityShape, [person_id, workflow_card_id, id], options);
  }

  /** Removes a record: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{id}`. */
  delete(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, id: r.Id<"people_activities">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/people/", "/workflow_cards/", "/activities/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowCardActivityShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, workflow_card_id, id], undefined, options);
  }
}

/** Workflow card notes – One record per note on a card. */
export interface WorkflowCardNote {
  id: r.Id<"people_workflow_card_notes">;
  created_at: Date | null;
  note: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const WorkflowCardNoteShape: r.Shape = {
  stream: "people_workflow_card_notes",
  jsonApi: true,
  resource: "WorkflowCardNote",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "note", at: ["note"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `people_workflow_card_notes` can be found by. */
export interface WorkflowCardNoteWhere {
}

/** How a list of `people_workflow_card_notes` is asked for. */
export interface WorkflowCardNoteQuery extends WorkflowCardNoteWith {
  where?: WorkflowCardNoteWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** What a new record of `people_workflow_card_notes` is made of. */
export interface NewWorkflowCardNote {
  note?: string | null | undefined;
}

/** How records of `people_workflow_card_notes` are asked for. */
export interface WorkflowCardNoteWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_workflow_card_notes`. */
export class WorkflowCardNoteApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`. */
  list(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, query?: WorkflowCardNoteQuery): r.List<WorkflowCardNote> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards/", "/notes"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<WorkflowCardNote>(this.#client, endpoint, WorkflowCardNoteShape, [person_id, workflow_card_id], query);
  }

  /** One record: `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes/{id}`. */
  get(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, id: r.Id<"people_workflow_card_notes">, options?: WorkflowCardNoteWith): Promise<WorkflowCardNote> {
    const endpoint: r.Endpoint = { path: ["/people/v2/people/", "/workflow_cards/", "/notes/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<WorkflowCardNote>(this.#client, endpoint, WorkflowCardNoteShape, [person_id, workflow_card_id, id], options);
  }

  /** Makes a record, and gives it: `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"people_people">, workflow_card_id: r.Id<"people_workflow_cards">, record: NewWorkflowCardNote, options?: r.ActOptions): Promise<WorkflowCardNote> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/people/v2/people/", "/workflow_cards/", "/notes"], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: WorkflowCardNoteShape,
      fields: [
        { name: "note", at: ["note"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id, workflow_card_id], record, options);
  }
}

/** Form field options – One record per choice of a form field. */
export interface FormFieldOption {
  id: r.Id<"people_options">;
  created_at: Date | null;
  label: string | null;
  sequence: number | null;
  updated_at: Date | null;
  form_field: r.Id<"people_fields"> | null;
  optionable: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    form_field: FormField | undefined;
    optionable: r.Loose | undefined;
  };
}

/** @internal */
export const FormFieldOptionShape: r.Shape = {
  stream: "people_options",
  jsonApi: true,
  resource: "FormFieldOption",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "label", at: ["label"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "form_field", relationship: "form_field", many: false, to: () => FormFieldShape },
    { name: "optionable", relationship: "optionable", many: false },
  ],
};

/** How records of `people_options` are asked for. */
export interface FormFieldOptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_options`. */
export class FormFieldOptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/forms/{form_id}/fields/{form_field_id}/options/{id}`. */
  get(form_id: string, form_field_id: r.Id<"people_fields">, id: r.Id<"people_options">, options?: FormFieldOptionWith): Promise<FormFieldOption> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/fields/", "/options/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormFieldOption>(this.#client, endpoint, FormFieldOptionShape, [form_id, form_field_id, id], options);
  }
}

/** Form field conditions – When a form field is shown: the answer to another field that it depends on. */
export interface FormFieldCondition {
  id: r.Id<"people_form_field_conditions">;
  created_at: Date | null;
  trigger_form_field_option_value: string | null;
  updated_at: Date | null;
  form_field: r.Id<"people_fields"> | null;
  trigger_form_field: r.Id<"people_fields"> | null;
  trigger_form_field_option: r.Id<"people_options"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    form_field: FormField | undefined;
    trigger_form_field: FormField | undefined;
    trigger_form_field_option: FormFieldOption | undefined;
  };
}

/** @internal */
export const FormFieldConditionShape: r.Shape = {
  stream: "people_form_field_conditions",
  jsonApi: true,
  resource: "FormFieldCondition",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "trigger_form_field_option_value", at: ["trigger_form_field_option_value"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "form_field", relationship: "form_field", many: false, to: () => FormFieldShape },
    { name: "trigger_form_field", relationship: "trigger_form_field", many: false, to: () => FormFieldShape },
    { name: "trigger_form_field_option", relationship: "trigger_form_field_option", many: false, to: () => FormFieldOptionShape },
  ],
};

/** What records of `people_form_field_conditions` can be found by. */
export interface FormFieldConditionWhere {
}

/** How a list of `people_form_field_conditions` is asked for. */
export interface FormFieldConditionQuery extends FormFieldConditionWith {
  where?: FormFieldConditionWhere | undefined;
}

/** How records of `people_form_field_conditions` are asked for. */
export interface FormFieldConditionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_form_field_conditions`. */
export class FormFieldConditionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions`. */
  list(form_id: r.Id<"people_forms">, form_field_id: r.Id<"people_fields">, query?: FormFieldConditionQuery): r.List<FormFieldCondition> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/fields/", "/form_field_conditions"], headers: { "X-PCO-API-Version": "2026-06-04" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<FormFieldCondition>(this.#client, endpoint, FormFieldConditionShape, [form_id, form_field_id], query);
  }

  /** One record: `/people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{id}`. */
  get(form_id: r.Id<"people_forms">, form_field_id: r.Id<"people_fields">, id: r.Id<"people_form_field_conditions">, options?: FormFieldConditionWith): Promise<FormFieldCondition> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/fields/", "/form_field_conditions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormFieldCondition>(this.#client, endpoint, FormFieldConditionShape, [form_id, form_field_id, id], options);
  }

  /** Removes a record: `DELETE /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{id}`. */
  delete(form_id: r.Id<"people_forms">, form_field_id: r.Id<"people_fields">, id: r.Id<"people_form_field_conditions">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/people/v2/forms/", "/fields/", "/form_field_conditions/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } },
      shape: FormFieldConditionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [form_id, form_field_id, id], undefined, options);
  }
}

/** Form answers – One record per field that somebody has filled in. */
export interface FormSubmissionValue {
  id: r.Id<"people_form_submission_values">;
  /** The uploaded files with their addresses. */
  attachments: unknown | null;
  display_value: string | null;
  form_field: r.Id<"people_fields"> | null;
  form_field_option: r.Id<"people_options"> | null;
  form_submission: r.Id<"people_form_submissions"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    form_field: FormField | undefined;
    form_field_option: FormFieldOption | undefined;
    form_submission: FormSubmission | undefined;
  };
}

/** @internal */
export const FormSubmissionValueShape: r.Shape = {
  stream: "people_form_submission_values",
  jsonApi: true,
  resource: "FormSubmissionValue",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "attachments", at: ["attachments"], kind: "json" },
    { name: "display_value", at: ["display_value"], kind: "text" },
  ],
  relations: [
    { name: "form_field", relationship: "form_field", many: false, to: () => FormFieldShape },
    { name: "form_field_option", relationship: "form_field_option", many: false, to: () => FormFieldOptionShape },
    { name: "form_submission", relationship: "form_submission", many: false, to: () => FormSubmissionShape },
  ],
};

/** How records of `people_form_submission_values` are asked for. */
export interface FormSubmissionValueWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `people_form_submission_values`. */
export class FormSubmissionValueApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values/{id}`. */
  get(form_id: string, form_submission_id: r.Id<"people_form_submissions">, id: r.Id<"people_form_submission_values">, options?: FormSubmissionValueWith): Promise<FormSubmissionValue> {
    const endpoint: r.Endpoint = { path: ["/people/v2/forms/", "/form_submissions/", "/form_submission_values/", ""], headers: { "X-PCO-API-Version": "2026-06-04" } };
    return r.one<FormSubmissionValue>(this.#client, endpoint, FormSubmissionValueShape, [form_id, form_submission_id, id], options);
  }
}
