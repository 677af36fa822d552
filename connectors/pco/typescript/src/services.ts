// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class ServicesApi {
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Service types */
  readonly service_types: ServiceTypeApi;
  /** Folders */
  readonly folders: FolderApi;
  /** Attachment types */
  readonly attachment_types: AttachmentTypeApi;
  /** E-mail templates */
  readonly email_templates: EmailTemplateApi;
  /** Report templates */
  readonly report_templates: ReportTemplateApi;
  /** Chat */
  readonly chat: ChatApi;
  /** Tag groups */
  readonly tag_groups: TagGroupApi;
  /** People */
  readonly people: PersonApi;
  /** Teams */
  readonly teams: TeamApi;
  /** Series */
  readonly series: SeriesApi;
  /** Songs */
  readonly songs: SongApi;
  /** Media */
  readonly media: MediaApi;
  /** Time preference options */
  readonly time_preference_options: TimePreferenceOptionApi;
  /** Public pages */
  readonly public_view: PublicViewApi;
  /** Item note categories */
  readonly item_note_categories: ItemNoteCategoryApi;
  /** Plan note categories */
  readonly plan_note_categories: PlanNoteCategoryApi;
  /** Live controllers */
  readonly live_controllers: LiveControllerApi;
  /** Tags */
  readonly tags: TagsApi;
  /** E-mail addresses */
  readonly emails: EmailApi;
  /** Team leaders */
  readonly team_leaders: TeamLeaderApi;
  /** Team positions */
  readonly team_positions: TeamPositionApi;
  /** Team position assignments */
  readonly person_team_position_assignments: PersonTeamPositionAssignmentApi;
  /** Plans */
  readonly plans: PlanApi;
  /** Plan templates */
  readonly plan_templates: PlanTemplateApi;
  /** Arrangements */
  readonly arrangements: ArrangementApi;
  /** Song schedules */
  readonly song_schedules: SongScheduleApi;
  /** Media schedules */
  readonly media_schedules: MediaScheduleApi;
  /** Blockouts */
  readonly blockouts: BlockoutApi;
  /** Schedules */
  readonly schedules: ScheduleApi;
  /** Available signups */
  readonly available_signups: AvailableSignupApi;
  /** Scheduling preferences */
  readonly scheduling_preferences: SchedulingPreferenceApi;
  /** Text message settings */
  readonly text_settings: TextSettingApi;
  /** Assigned tags */
  readonly assigned_tags: AssignedTagsApi;
  /** Plan times */
  readonly plan_times: PlanTimeApi;
  /** Split team rehearsals */
  readonly split_team_rehearsal_assignments: SplitTeamRehearsalAssignmentApi;
  /** Contributors */
  readonly contributors: ContributorApi;
  /** Items */
  readonly items: ItemsApi;
  /** Team members */
  readonly team_members: TeamMembersApi;
  /** Team member times */
  readonly plan_person_times: PlanPersonTimeApi;
  /** Needed positions */
  readonly needed_positions: NeededPositionApi;
  /** Plan notes */
  readonly plan_notes: PlanNotesApi;
  /** Attendances */
  readonly attendances: AttendanceApi;
  /** Services Live */
  readonly live: LiveApi;
  /** Items of templates */
  readonly plan_template_items: PlanTemplateItemsApi;
  /** Team members of templates */
  readonly plan_template_team_members: PlanTemplateTeamMembersApi;
  /** Notes of templates */
  readonly plan_template_notes: PlanTemplateNotesApi;
  /** Arrangement sections */
  readonly arrangement_sections: ArrangementSectionsApi;
  /** Keys */
  readonly keys: KeyApi;
  /** Attachments */
  readonly attachments: AttachmentApi;
  /** Blockout dates */
  readonly blockout_dates: BlockoutDateApi;
  /** Blockout exceptions */
  readonly blockout_exceptions: BlockoutExceptionApi;
  /** Signup sheets */
  readonly signup_sheets: SignupSheetApi;
  /** Signup sheet times */
  readonly signup_sheet_metadata: SignupSheetMetadataApi;
  /** Scheduled people */
  readonly scheduled_people: ScheduledPersonApi;
  /** Item notes */
  readonly item_notes: ItemNoteApi;
  /** Item times */
  readonly item_times: ItemTimeApi;
  /** Item assignments */
  readonly item_assignments: ItemAssignmentApi;
  /** Custom slides */
  readonly custom_slides: CustomSlideApi;
  /** Zooms */
  readonly zooms: ZoomApi;

  constructor(client: r.Client) {
    this.organizations = new OrganizationApi(client);
    this.service_types = new ServiceTypeApi(client);
    this.folders = new FolderApi(client);
    this.attachment_types = new AttachmentTypeApi(client);
    this.email_templates = new EmailTemplateApi(client);
    this.report_templates = new ReportTemplateApi(client);
    this.chat = new ChatApi(client);
    this.tag_groups = new TagGroupApi(client);
    this.people = new PersonApi(client);
    this.teams = new TeamApi(client);
    this.series = new SeriesApi(client);
    this.songs = new SongApi(client);
    this.media = new MediaApi(client);
    this.time_preference_options = new TimePreferenceOptionApi(client);
    this.public_view = new PublicViewApi(client);
    this.item_note_categories = new ItemNoteCategoryApi(client);
    this.plan_note_categories = new PlanNoteCategoryApi(client);
    this.live_controllers = new LiveControllerApi(client);
    this.tags = new TagsApi(client);
    this.emails = new EmailApi(client);
    this.team_leaders = new TeamLeaderApi(client);
    this.team_positions = new TeamPositionApi(client);
    this.person_team_position_assignments = new PersonTeamPositionAssignmentApi(client);
    this.plans = new PlanApi(client);
    this.plan_templates = new PlanTemplateApi(client);
    this.arrangements = new ArrangementApi(client);
    this.song_schedules = new SongScheduleApi(client);
    this.media_schedules = new MediaScheduleApi(client);
    this.blockouts = new BlockoutApi(client);
    this.schedules = new ScheduleApi(client);
    this.available_signups = new AvailableSignupApi(client);
    this.scheduling_preferences = new SchedulingPreferenceApi(client);
    this.text_settings = new TextSettingApi(client);
    this.assigned_tags = new AssignedTagsApi(client);
    this.plan_times = new PlanTimeApi(client);
    this.split_team_rehearsal_assignments = new SplitTeamRehearsalAssignmentApi(client);
    this.contributors = new ContributorApi(client);
    this.items = new ItemsApi(client);
    this.team_members = new TeamMembersApi(client);
    this.plan_person_times = new PlanPersonTimeApi(client);
    this.needed_positions = new NeededPositionApi(client);
    this.plan_notes = new PlanNotesApi(client);
    this.attendances = new AttendanceApi(client);
    this.live = new LiveApi(client);
    this.plan_template_items = new PlanTemplateItemsApi(client);
    this.plan_template_team_members = new PlanTemplateTeamMembersApi(client);
    this.plan_template_notes = new PlanTemplateNotesApi(client);
    this.arrangement_sections = new ArrangementSectionsApi(client);
    this.keys = new KeyApi(client);
    this.attachments = new AttachmentApi(client);
    this.blockout_dates = new BlockoutDateApi(client);
    this.blockout_exceptions = new BlockoutExceptionApi(client);
    this.signup_sheets = new SignupSheetApi(client);
    this.signup_sheet_metadata = new SignupSheetMetadataApi(client);
    this.scheduled_people = new ScheduledPersonApi(client);
    this.item_notes = new ItemNoteApi(client);
    this.item_times = new ItemTimeApi(client);
    this.item_assignments = new ItemAssignmentApi(client);
    this.custom_slides = new CustomSlideApi(client);
    this.zooms = new ZoomApi(client);
  }
}

/** Organization – The settings of the church in Services: one record. */
export interface Organization {
  id: r.Id<"services_organizations">;
  allow_mp3_download: boolean | null;
  beta: boolean | null;
  calendar_starts_on_sunday: boolean | null;
  ccli: string | null;
  ccli_auto_reporting_enabled: boolean | null;
  ccli_connected: boolean | null;
  ccli_reporting_enabled: boolean | null;
  created_at: Date | null;
  /** A code or US, EU. */
  date_format: string | null;
  extra_file_storage_allowed: boolean | null;
  file_storage_exceeded: boolean | null;
  file_storage_extra_charges: number | null;
  file_storage_extra_enabled: boolean | null;
  /** Documented as a boolean. */
  file_storage_size: string | null;
  /** Documented as a boolean. */
  file_storage_size_used: string | null;
  legacy_id: string | null;
  music_stand_enabled: boolean | null;
  name: string | null;
  owner_name: string | null;
  people_allowed: number | null;
  people_remaining: number | null;
  projector_enabled: boolean | null;
  rehearsal_mix_enabled: boolean | null;
  rehearsal_pack_connected: boolean | null;
  required_to_set_download_permission: "editor" | "administrator" | "site_administrator" | (string & {}) | null;
  time_zone: string | null;
  twenty_four_hour_time: boolean | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "services_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "allow_mp3_download", at: ["allow_mp3_download"], kind: "boolean" },
    { name: "beta", at: ["beta"], kind: "boolean" },
    { name: "calendar_starts_on_sunday", at: ["calendar_starts_on_sunday"], kind: "boolean" },
    { name: "ccli", at: ["ccli"], kind: "text" },
    { name: "ccli_auto_reporting_enabled", at: ["ccli_auto_reporting_enabled"], kind: "boolean" },
    { name: "ccli_connected", at: ["ccli_connected"], kind: "boolean" },
    { name: "ccli_reporting_enabled", at: ["ccli_reporting_enabled"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "date_format", at: ["date_format"], kind: "text" },
    { name: "extra_file_storage_allowed", at: ["extra_file_storage_allowed"], kind: "boolean" },
    { name: "file_storage_exceeded", at: ["file_storage_exceeded"], kind: "boolean" },
    { name: "file_storage_extra_charges", at: ["file_storage_extra_charges"], kind: "integer" },
    { name: "file_storage_extra_enabled", at: ["file_storage_extra_enabled"], kind: "boolean" },
    { name: "file_storage_size", at: ["file_storage_size"], kind: "text" },
    { name: "file_storage_size_used", at: ["file_storage_size_used"], kind: "text" },
    { name: "legacy_id", at: ["legacy_id"], kind: "text" },
    { name: "music_stand_enabled", at: ["music_stand_enabled"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "owner_name", at: ["owner_name"], kind: "text" },
    { name: "people_allowed", at: ["people_allowed"], kind: "integer" },
    { name: "people_remaining", at: ["people_remaining"], kind: "integer" },
    { name: "projector_enabled", at: ["projector_enabled"], kind: "boolean" },
    { name: "rehearsal_mix_enabled", at: ["rehearsal_mix_enabled"], kind: "boolean" },
    { name: "rehearsal_pack_connected", at: ["rehearsal_pack_connected"], kind: "boolean" },
    { name: "required_to_set_download_permission", at: ["required_to_set_download_permission"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
    { name: "twenty_four_hour_time", at: ["twenty_four_hour_time"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `services_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/services/v2"], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Service types – One record per kind of service, such as "Sunday morning"; it holds the plans. */
export interface ServiceType {
  id: r.Id<"services_service_types">;
  archived_at: Date | null;
  attachment_types_enabled: boolean | null;
  background_check_permissions: string | null;
  comment_permissions: string | null;
  created_at: Date | null;
  custom_item_types: unknown | null;
  deleted_at: Date | null;
  frequency: string | null;
  last_plan_from: string | null;
  name: string | null;
  permissions: string | null;
  scheduled_publish: boolean | null;
  sequence: number | null;
  standard_item_types: unknown | null;
  updated_at: Date | null;
  parent: r.Id<"services_folders"> | null;
  time_preference_options: r.Id<"services_time_preference_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    parent: Folder | undefined;
    time_preference_options: TimePreferenceOption[];
  };
}

/** @internal */
export const ServiceTypeShape: r.Shape = {
  stream: "services_service_types",
  jsonApi: true,
  resource: "ServiceType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "attachment_types_enabled", at: ["attachment_types_enabled"], kind: "boolean" },
    { name: "background_check_permissions", at: ["background_check_permissions"], kind: "text" },
    { name: "comment_permissions", at: ["comment_permissions"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "custom_item_types", at: ["custom_item_types"], kind: "json" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "frequency", at: ["frequency"], kind: "text" },
    { name: "last_plan_from", at: ["last_plan_from"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "permissions", at: ["permissions"], kind: "text" },
    { name: "scheduled_publish", at: ["scheduled_publish"], kind: "boolean" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "standard_item_types", at: ["standard_item_types"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "parent", relationship: "parent", many: false, to: () => FolderShape },
    { name: "time_preference_options", relationship: "time_preference_options", many: true, to: () => TimePreferenceOptionShape },
  ],
};

/** What records of `services_service_types` can be found by. */
export interface ServiceTypeWhere {
  name?: string | undefined;
}

/** How a list of `services_service_types` is asked for. */
export interface ServiceTypeQuery extends ServiceTypeWith {
  where?: ServiceTypeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "sequence" | "-name" | "-sequence" | undefined;
}

/** What a new record of `services_service_types` is made of. */
export interface NewServiceType {
  attachment_types_enabled?: boolean | null | undefined;
  background_check_permissions?: string | null | undefined;
  custom_item_types?: unknown | null | undefined;
  frequency?: string | null | undefined;
  last_plan_from?: string | null | undefined;
  name?: string | null | undefined;
  scheduled_publish?: boolean | null | undefined;
  sequence?: number | null | undefined;
  standard_item_types?: unknown | null | undefined;
  parent?: r.Id<"services_folders"> | null | undefined;
}

/** What is to change in a record of `services_service_types`. */
export interface ServiceTypeChange {
  attachment_types_enabled?: boolean | null | undefined;
  background_check_permissions?: string | null | undefined;
  custom_item_types?: unknown | null | undefined;
  frequency?: string | null | undefined;
  last_plan_from?: string | null | undefined;
  name?: string | null | undefined;
  scheduled_publish?: boolean | null | undefined;
  sequence?: number | null | undefined;
  standard_item_types?: unknown | null | undefined;
  parent?: r.Id<"services_folders"> | null | undefined;
}

/** How records of `services_service_types` are asked for. */
export interface ServiceTypeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("time_preference_options")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_service_types`. */
export class ServiceTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types`. */
  list(query?: ServiceTypeQuery): r.List<ServiceType> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "time_preference_options"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ServiceType>(this.#client, endpoint, ServiceTypeShape, [], query);
  }

  /** One record: `/services/v2/service_types/{id}`. */
  get(id: r.Id<"services_service_types">, options?: ServiceTypeWith): Promise<ServiceType> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ServiceType>(this.#client, endpoint, ServiceTypeShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewServiceType, options?: r.ActOptions): Promise<ServiceType> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ServiceTypeShape,
      fields: [
        { name: "attachment_types_enabled", at: ["attachment_types_enabled"], kind: "boolean" },
        { name: "background_check_permissions", at: ["background_check_permissions"], kind: "text" },
        { name: "custom_item_types", at: ["custom_item_types"], kind: "json" },
        { name: "frequency", at: ["frequency"], kind: "text" },
        { name: "last_plan_from", at: ["last_plan_from"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "scheduled_publish", at: ["scheduled_publish"], kind: "boolean" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "standard_item_types", at: ["standard_item_types"], kind: "json" },
      ],
      relationships: ["parent"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{id}`. */
  update(id: r.Id<"services_service_types">, record: ServiceTypeChange, options?: r.ActOptions): Promise<ServiceType> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ServiceTypeShape,
      fields: [
        { name: "attachment_types_enabled", at: ["attachment_types_enabled"], kind: "boolean" },
        { name: "background_check_permissions", at: ["background_check_permissions"], kind: "text" },
        { name: "custom_item_types", at: ["custom_item_types"], kind: "json" },
        { name: "frequency", at: ["frequency"], kind: "text" },
        { name: "last_plan_from", at: ["last_plan_from"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "scheduled_publish", at: ["scheduled_publish"], kind: "boolean" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "standard_item_types", at: ["standard_item_types"], kind: "json" },
      ],
      relationships: ["parent"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{id}`. */
  delete(id: r.Id<"services_service_types">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ServiceTypeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Folders – Folders of service types, within one another. */
export interface Folder {
  id: r.Id<"services_folders">;
  container: string | null;
  created_at: Date | null;
  name: string | null;
  updated_at: Date | null;
  ancestors: r.Id<"services_folders">[];
  parent: r.Id<"services_folders"> | null;
  campus: r.Ref | null;
  service_types: r.Id<"services_service_types">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    ancestors: Folder[];
    parent: Folder | undefined;
    campus: r.Loose | undefined;
    service_types: ServiceType[];
  };
}

/** @internal */
export const FolderShape: r.Shape = {
  stream: "services_folders",
  jsonApi: true,
  resource: "Folder",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "container", at: ["container"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "ancestors", relationship: "ancestors", many: true, to: () => FolderShape },
    { name: "parent", relationship: "parent", many: false, to: () => FolderShape },
    { name: "campus", relationship: "campus", many: false },
    { name: "service_types", relationship: "service_types", many: true, to: () => ServiceTypeShape },
  ],
};

/** What records of `services_folders` can be found by. */
export interface FolderWhere {
}

/** How a list of `services_folders` is asked for. */
export interface FolderQuery extends FolderWith {
  where?: FolderWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** What a new record of `services_folders` is made of. */
export interface NewFolder {
  name?: string | null | undefined;
  parent?: r.Id<"services_folders"> | null | undefined;
  campus?: r.Ref | null | undefined;
}

/** What is to change in a record of `services_folders`. */
export interface FolderChange {
  name?: string | null | undefined;
  parent?: r.Id<"services_folders"> | null | undefined;
  campus?: r.Ref | null | undefined;
}

/** How records of `services_folders` are asked for. */
export interface FolderWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("service_types")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_folders`. */
export class FolderApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/folders`. */
  list(query?: FolderQuery): r.List<Folder> {
    const endpoint: r.Endpoint = { path: ["/services/v2/folders"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Folder>(this.#client, endpoint, FolderShape, [], query);
  }

  /** One record: `/services/v2/folders/{id}`. */
  get(id: r.Id<"services_folders">, options?: FolderWith): Promise<Folder> {
    const endpoint: r.Endpoint = { path: ["/services/v2/folders/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Folder>(this.#client, endpoint, FolderShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/folders`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewFolder, options?: r.ActOptions): Promise<Folder> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/folders"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: FolderShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: ["parent", "campus"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/folders/{id}`. */
  update(id: r.Id<"services_folders">, record: FolderChange, options?: r.ActOptions): Promise<Folder> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/folders/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: FolderShape,
      fields: [
        { name: "name", at: ["name"], kind: "text" },
      ],
      relationships: ["parent", "campus"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/folders/{id}`. */
  delete(id: r.Id<"services_folders">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/folders/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: FolderShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Attachment types – The kinds of files, such as chord charts or lyrics. */
export interface AttachmentType {
  id: r.Id<"services_attachment_types">;
  aliases: unknown | null;
  built_in: boolean | null;
  capoed_chord_charts: boolean | null;
  chord_charts: boolean | null;
  exclusions: unknown | null;
  lyrics: boolean | null;
  name: string | null;
  number_charts: boolean | null;
  numeral_charts: boolean | null;
  attachment_type_group: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    attachment_type_group: r.Loose | undefined;
  };
}

/** @internal */
export const AttachmentTypeShape: r.Shape = {
  stream: "services_attachment_types",
  jsonApi: true,
  resource: "AttachmentType",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "aliases", at: ["aliases"], kind: "json" },
    { name: "built_in", at: ["built_in"], kind: "boolean" },
    { name: "capoed_chord_charts", at: ["capoed_chord_charts"], kind: "boolean" },
    { name: "chord_charts", at: ["chord_charts"], kind: "boolean" },
    { name: "exclusions", at: ["exclusions"], kind: "json" },
    { name: "lyrics", at: ["lyrics"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "number_charts", at: ["number_charts"], kind: "boolean" },
    { name: "numeral_charts", at: ["numeral_charts"], kind: "boolean" },
  ],
  relations: [
    { name: "attachment_type_group", relationship: "attachment_type_group", many: false },
  ],
};

/** What records of `services_attachment_types` can be found by. */
export interface AttachmentTypeWhere {
}

/** How a list of `services_attachment_types` is asked for. */
export interface AttachmentTypeQuery extends AttachmentTypeWith {
  where?: AttachmentTypeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "-name" | undefined;
}

/** How records of `services_attachment_types` are asked for. */
export interface AttachmentTypeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_attachment_types`. */
export class AttachmentTypeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/attachment_types`. */
  list(query?: AttachmentTypeQuery): r.List<AttachmentType> {
    const endpoint: r.Endpoint = { path: ["/services/v2/attachment_types"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AttachmentType>(this.#client, endpoint, AttachmentTypeShape, [], query);
  }

  /** One record: `/services/v2/attachment_types/{id}`. */
  get(id: r.Id<"services_attachment_types">, options?: AttachmentTypeWith): Promise<AttachmentType> {
    const endpoint: r.Endpoint = { path: ["/services/v2/attachment_types/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<AttachmentType>(this.#client, endpoint, AttachmentTypeShape, [id], options);
  }
}

/** E-mail templates – Texts for e-mails to scheduled people. */
export interface EmailTemplate {
  id: r.Id<"services_email_templates">;
  created_at: Date | null;
  /** HTML. */
  html_body: string | null;
  kind: string | null;
  subject: string | null;
  updated_at: Date | null;
  template_owner: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    template_owner: r.Loose | undefined;
  };
}

/** @internal */
export const EmailTemplateShape: r.Shape = {
  stream: "services_email_templates",
  jsonApi: true,
  resource: "EmailTemplate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "html_body", at: ["html_body"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "subject", at: ["subject"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "template_owner", relationship: "template_owner", many: false },
  ],
};

/** What records of `services_email_templates` can be found by. */
export interface EmailTemplateWhere {
}

/** How a list of `services_email_templates` is asked for. */
export interface EmailTemplateQuery extends EmailTemplateWith {
  where?: EmailTemplateWhere | undefined;
}

/** What a new record of `services_email_templates` is made of. */
export interface NewEmailTemplate {
  /** HTML. */
  html_body?: string | null | undefined;
  kind?: string | null | undefined;
  subject?: string | null | undefined;
}

/** What is to change in a record of `services_email_templates`. */
export interface EmailTemplateChange {
  /** HTML. */
  html_body?: string | null | undefined;
  subject?: string | null | undefined;
}

/** How records of `services_email_templates` are asked for. */
export interface EmailTemplateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_email_templates`. */
export class EmailTemplateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/email_templates`. */
  list(query?: EmailTemplateQuery): r.List<EmailTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/email_templates"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EmailTemplate>(this.#client, endpoint, EmailTemplateShape, [], query);
  }

  /** One record: `/services/v2/email_templates/{id}`. */
  get(id: r.Id<"services_email_templates">, options?: EmailTemplateWith): Promise<EmailTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/email_templates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<EmailTemplate>(this.#client, endpoint, EmailTemplateShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/email_templates`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewEmailTemplate, options?: r.ActOptions): Promise<EmailTemplate> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/email_templates"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: EmailTemplateShape,
      fields: [
        { name: "html_body", at: ["html_body"], kind: "text" },
        { name: "kind", at: ["kind"], kind: "text" },
        { name: "subject", at: ["subject"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/email_templates/{id}`. */
  update(id: r.Id<"services_email_templates">, record: EmailTemplateChange, options?: r.ActOptions): Promise<EmailTemplate> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/email_templates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: EmailTemplateShape,
      fields: [
        { name: "html_body", at: ["html_body"], kind: "text" },
        { name: "subject", at: ["subject"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/email_templates/{id}`. */
  delete(id: r.Id<"services_email_templates">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/email_templates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: EmailTemplateShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Report templates – Layouts of printed reports; the built-in ones too. */
export interface ReportTemplate {
  id: r.Id<"services_report_templates">;
  /** HTML with Liquid. */
  body: string | null;
  default: boolean | null;
  title: string | null;
  type: "ReportMatrix" | "ReportPeople" | "ReportPlan" | (string & {}) | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ReportTemplateShape: r.Shape = {
  stream: "services_report_templates",
  jsonApi: true,
  resource: "ReportTemplate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
    { name: "default", at: ["default"], kind: "boolean" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `services_report_templates` can be found by. */
export interface ReportTemplateWhere {
}

/** How a list of `services_report_templates` is asked for. */
export interface ReportTemplateQuery extends ReportTemplateWith {
  where?: ReportTemplateWhere | undefined;
}

/** How records of `services_report_templates` are asked for. */
export interface ReportTemplateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_report_templates`. */
export class ReportTemplateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/report_templates`. */
  list(query?: ReportTemplateQuery): r.List<ReportTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/report_templates"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ReportTemplate>(this.#client, endpoint, ReportTemplateShape, [], query);
  }

  /** One record: `/services/v2/report_templates/{id}`. */
  get(id: r.Id<"services_report_templates">, options?: ReportTemplateWith): Promise<ReportTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/report_templates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ReportTemplate>(this.#client, endpoint, ReportTemplateShape, [id], options);
  }
}

/** Chat – What the connecting user's chat can reach. */
export interface Chat {
  id: r.Id<"services_chat">;
  group_identifiers: unknown | null;
  my_teams: unknown | null;
  people: unknown | null;
  plans: unknown | null;
  teams: unknown | null;
  teams_i_lead: unknown | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ChatShape: r.Shape = {
  stream: "services_chat",
  jsonApi: true,
  resource: "Chat",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "group_identifiers", at: ["group_identifiers"], kind: "json" },
    { name: "my_teams", at: ["my_teams"], kind: "json" },
    { name: "people", at: ["people"], kind: "json" },
    { name: "plans", at: ["plans"], kind: "json" },
    { name: "teams", at: ["teams"], kind: "json" },
    { name: "teams_i_lead", at: ["teams_i_lead"], kind: "json" },
  ],
  relations: [
  ],
};

/** What records of `services_chat` can be found by. */
export interface ChatWhere {
}

/** How a list of `services_chat` is asked for. */
export interface ChatQuery extends ChatWith {
  where?: ChatWhere | undefined;
}

/** How records of `services_chat` are asked for. */
export interface ChatWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_chat`. */
export class ChatApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/chat`. */
  list(query?: ChatQuery): r.List<Chat> {
    const endpoint: r.Endpoint = { path: ["/services/v2/chat"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Chat>(this.#client, endpoint, ChatShape, [], query);
  }

  /** One record: `/services/v2/chat/{id}`. */
  get(id: r.Id<"services_chat">, options?: ChatWith): Promise<Chat> {
    const endpoint: r.Endpoint = { path: ["/services/v2/chat/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Chat>(this.#client, endpoint, ChatShape, [id], options);
  }
}

/** Tag groups – Groups of tags for songs, arrangements, people or media. */
export interface TagGroup {
  id: r.Id<"services_tag_groups">;
  allow_multiple_selections: boolean | null;
  name: string | null;
  required: boolean | null;
  service_type_folder_name: string | null;
  tags_for: string | null;
  folder: r.Id<"services_folders"> | null;
  tags: r.Id<"services_tags">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    folder: Folder | undefined;
    tags: Tags[];
  };
}

/** @internal */
export const TagGroupShape: r.Shape = {
  stream: "services_tag_groups",
  jsonApi: true,
  resource: "TagGroup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "allow_multiple_selections", at: ["allow_multiple_selections"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "required", at: ["required"], kind: "boolean" },
    { name: "service_type_folder_name", at: ["service_type_folder_name"], kind: "text" },
    { name: "tags_for", at: ["tags_for"], kind: "text" },
  ],
  relations: [
    { name: "folder", relationship: "folder", many: false, to: () => FolderShape },
    { name: "tags", relationship: "tags", many: true, to: () => TagsShape },
  ],
};

/** What records of `services_tag_groups` can be found by. */
export interface TagGroupWhere {
  name?: string | undefined;
  tags_for?: string | undefined;
}

/** How a list of `services_tag_groups` is asked for. */
export interface TagGroupQuery extends TagGroupWith {
  where?: TagGroupWhere | undefined;
}

/** How records of `services_tag_groups` are asked for. */
export interface TagGroupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("folder" | "tags")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_tag_groups`. */
export class TagGroupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/tag_groups`. */
  list(query?: TagGroupQuery): r.List<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/services/v2/tag_groups"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "folder,tags"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<TagGroup>(this.#client, endpoint, TagGroupShape, [], query);
  }

  /** One record: `/services/v2/tag_groups/{id}`. */
  get(id: r.Id<"services_tag_groups">, options?: TagGroupWith): Promise<TagGroup> {
    const endpoint: r.Endpoint = { path: ["/services/v2/tag_groups/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TagGroup>(this.#client, endpoint, TagGroupShape, [id], options);
  }
}

/** People – One record per person in Services, by the same id as in People. */
export interface Person {
  id: r.Id<"services_people">;
  access_media_attachments: boolean | null;
  access_plan_attachments: boolean | null;
  access_song_attachments: boolean | null;
  anniversary: r.PlainDate | null;
  archived: boolean | null;
  archived_at: Date | null;
  assigned_to_rehearsal_team: boolean | null;
  birthdate: r.PlainDate | null;
  /** Sent for the connecting user's own record only. */
  can_edit_all_people: boolean | null;
  /** Sent for the connecting user's own record only. */
  can_view_all_people: boolean | null;
  created_at: Date | null;
  facebook_id: string | null;
  first_name: string | null;
  full_name: string | null;
  given_name: string | null;
  last_name: string | null;
  legacy_id: string | null;
  logged_in_at: Date | null;
  max_permissions: string | null;
  max_plan_permissions: string | null;
  /** Sent for the connecting user's own record only. */
  me_tab: string | null;
  media_permissions: string | null;
  /** Sent for the connecting user's own record only. */
  media_tab: string | null;
  middle_name: string | null;
  name_prefix: string | null;
  name_suffix: string | null;
  nickname: string | null;
  notes: string | null;
  /** Sent for the connecting user's own record only. */
  onboardings: unknown | null;
  passed_background_check: boolean | null;
  /** Sent for the connecting user's own record only. */
  people_tab: string | null;
  permissions: string | null;
  photo_thumbnail_url: string | null;
  photo_url: string | null;
  /** Sent for the connecting user's own record only. */
  plans_tab: string | null;
  praise_charts_enabled: boolean | null;
  preferred_app: string | null;
  preferred_max_plans_per_day: number | null;
  preferred_max_plans_per_month: number | null;
  profile_name: string | null;
  /** For e-mails; HTML. */
  signature: string | null;
  site_administrator: boolean | null;
  song_permissions: string | null;
  /** Sent for the connecting user's own record only. */
  songs_tab: string | null;
  status: string | null;
  updated_at: Date | null;
  created_by: r.Id<"services_people"> | null;
  updated_by: r.Id<"services_people"> | null;
  current_folder: r.Id<"services_folders"> | null;
  tags: r.Id<"services_tags">[];
  emails: r.Id<"services_emails">[];
  team_leaders: r.Id<"services_team_leaders">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    updated_by: Person | undefined;
    current_folder: Folder | undefined;
    tags: Tags[];
    emails: Email[];
    team_leaders: TeamLeader[];
  };
}

/** @internal */
export const PersonShape: r.Shape = {
  stream: "services_people",
  jsonApi: true,
  resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "access_media_attachments", at: ["access_media_attachments"], kind: "boolean" },
    { name: "access_plan_attachments", at: ["access_plan_attachments"], kind: "boolean" },
    { name: "access_song_attachments", at: ["access_song_attachments"], kind: "boolean" },
    { name: "anniversary", at: ["anniversary"], kind: "date" },
    { name: "archived", at: ["archived"], kind: "boolean" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "assigned_to_rehearsal_team", at: ["assigned_to_rehearsal_team"], kind: "boolean" },
    { name: "birthdate", at: ["birthdate"], kind: "date" },
    { name: "can_edit_all_people", at: ["can_edit_all_people"], kind: "boolean" },
    { name: "can_view_all_people", at: ["can_view_all_people"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "facebook_id", at: ["facebook_id"], kind: "text" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "full_name", at: ["full_name"], kind: "text" },
    { name: "given_name", at: ["given_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "legacy_id", at: ["legacy_id"], kind: "text" },
    { name: "logged_in_at", at: ["logged_in_at"], kind: "timestamp" },
    { name: "max_permissions", at: ["max_permissions"], kind: "text" },
    { name: "max_plan_permissions", at: ["max_plan_permissions"], kind: "text" },
    { name: "me_tab", at: ["me_tab"], kind: "text" },
    { name: "media_permissions", at: ["media_permissions"], kind: "text" },
    { name: "media_tab", at: ["media_tab"], kind: "text" },
    { name: "middle_name", at: ["middle_name"], kind: "text" },
    { name: "name_prefix", at: ["name_prefix"], kind: "text" },
    { name: "name_suffix", at: ["name_suffix"], kind: "text" },
    { name: "nickname", at: ["nickname"], kind: "text" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "onboardings", at: ["onboardings"], kind: "json" },
    { name: "passed_background_check", at: ["passed_background_check"], kind: "boolean" },
    { name: "people_tab", at: ["people_tab"], kind: "text" },
    { name: "permissions", at: ["permissions"], kind: "text" },
    { name: "photo_thumbnail_url", at: ["photo_thumbnail_url"], kind: "text" },
    { name: "photo_url", at: ["photo_url"], kind: "text" },
    { name: "plans_tab", at: ["plans_tab"], kind: "text" },
    { name: "praise_charts_enabled", at: ["praise_charts_enabled"], kind: "boolean" },
    { name: "preferred_app", at: ["preferred_app"], kind: "text" },
    { name: "preferred_max_plans_per_day", at: ["preferred_max_plans_per_day"], kind: "integer" },
    { name: "preferred_max_plans_per_month", at: ["preferred_max_plans_per_month"], kind: "integer" },
    { name: "profile_name", at: ["profile_name"], kind: "text" },
    { name: "signature", at: ["signature"], kind: "text" },
    { name: "site_administrator", at: ["site_administrator"], kind: "boolean" },
    { name: "song_permissions", at: ["song_permissions"], kind: "text" },
    { name: "songs_tab", at: ["songs_tab"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "current_folder", relationship: "current_folder", many: false, to: () => FolderShape },
    { name: "tags", relationship: "tags", many: true, to: () => TagsShape },
    { name: "emails", relationship: "emails", many: true, to: () => EmailShape },
    { name: "team_leaders", relationship: "team_leaders", many: true, to: () => TeamLeaderShape },
  ],
};

/** What records of `services_people` can be found by. */
export interface PersonWhere {
  assigned_to_rehearsal_team?: boolean | undefined;
  legacy_id?: string | undefined;
}

/** How a list of `services_people` is asked for. */
export interface PersonQuery extends PersonWith {
  where?: PersonWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "first_name" | "last_name" | "updated_at" | "-created_at" | "-first_name" | "-last_name" | "-updated_at" | undefined;
}

/** What is to change in a record of `services_people`. */
export interface PersonChange {
  access_media_attachments?: boolean | null | undefined;
  access_plan_attachments?: boolean | null | undefined;
  access_song_attachments?: boolean | null | undefined;
  media_permissions?: string | null | undefined;
  /** Sent for the connecting user's own record only. */
  onboardings?: unknown | null | undefined;
  permissions?: string | null | undefined;
  preferred_app?: string | null | undefined;
  song_permissions?: string | null | undefined;
  current_folder?: r.Id<"services_folders"> | null | undefined;
}

/** How records of `services_people` are asked for. */
export interface PersonWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("emails" | "tags" | "team_leaders")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_people`. */
export class PersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people`. */
  list(query?: PersonQuery): r.List<Person> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "tags,emails"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Person>(this.#client, endpoint, PersonShape, [], query);
  }

  /** One record: `/services/v2/people/{id}`. */
  get(id: r.Id<"services_people">, options?: PersonWith): Promise<Person> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Person>(this.#client, endpoint, PersonShape, [id], options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/people/{id}`. */
  update(id: r.Id<"services_people">, record: PersonChange, options?: r.ActOptions): Promise<Person> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/people/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PersonShape,
      fields: [
        { name: "access_media_attachments", at: ["access_media_attachments"], kind: "boolean" },
        { name: "access_plan_attachments", at: ["access_plan_attachments"], kind: "boolean" },
        { name: "access_song_attachments", at: ["access_song_attachments"], kind: "boolean" },
        { name: "media_permissions", at: ["media_permissions"], kind: "text" },
        { name: "onboardings", at: ["onboardings"], kind: "json" },
        { name: "permissions", at: ["permissions"], kind: "text" },
        { name: "preferred_app", at: ["preferred_app"], kind: "text" },
        { name: "song_permissions", at: ["song_permissions"], kind: "text" },
      ],
      relationships: ["current_folder"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }
}

/** Teams – One record per team, such as the band or the ushers. */
export interface Team {
  id: r.Id<"services_teams">;
  archived_at: Date | null;
  assigned_directly: boolean | null;
  created_at: Date | null;
  default_prepare_notifications: boolean | null;
  default_status: string | null;
  deleted_at: Date | null;
  last_plan_from: string | null;
  name: string | null;
  rehearsal_team: boolean | null;
  schedule_to: string | null;
  secure_team: boolean | null;
  sequence: number | null;
  stage_color: string | null;
  stage_variant: string | null;
  updated_at: Date | null;
  viewers_see: number | null;
  service_type: r.Id<"services_service_types"> | null;
  default_responds_to: r.Id<"services_people"> | null;
  service_types: r.Id<"services_service_types">[];
  people: r.Id<"services_people">[];
  person_team_position_assignments: r.Id<"services_person_team_position_assignments">[];
  team_leaders: r.Id<"services_team_leaders">[];
  team_positions: r.Id<"services_team_positions">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    service_type: ServiceType | undefined;
    default_responds_to: Person | undefined;
    service_types: ServiceType[];
    people: Person[];
    person_team_position_assignments: PersonTeamPositionAssignment[];
    team_leaders: TeamLeader[];
    team_positions: TeamPosition[];
  };
}

/** @internal */
export const TeamShape: r.Shape = {
  stream: "services_teams",
  jsonApi: true,
  resource: "Team",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "assigned_directly", at: ["assigned_directly"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "default_prepare_notifications", at: ["default_prepare_notifications"], kind: "boolean" },
    { name: "default_status", at: ["default_status"], kind: "text" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "last_plan_from", at: ["last_plan_from"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "rehearsal_team", at: ["rehearsal_team"], kind: "boolean" },
    { name: "schedule_to", at: ["schedule_to"], kind: "text" },
    { name: "secure_team", at: ["secure_team"], kind: "boolean" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "stage_color", at: ["stage_color"], kind: "text" },
    { name: "stage_variant", at: ["stage_variant"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "viewers_see", at: ["viewers_see"], kind: "integer" },
  ],
  relations: [
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "default_responds_to", relationship: "default_responds_to", many: false, to: () => PersonShape },
    { name: "service_types", relationship: "service_types", many: true, to: () => ServiceTypeShape },
    { name: "people", relationship: "people", many: true, to: () => PersonShape },
    { name: "person_team_position_assignments", relationship: "person_team_position_assignments", many: true, to: () => PersonTeamPositionAssignmentShape },
    { name: "team_leaders", relationship: "team_leaders", many: true, to: () => TeamLeaderShape },
    { name: "team_positions", relationship: "team_positions", many: true, to: () => TeamPositionShape },
  ],
};

/** What records of `services_teams` can be found by. */
export interface TeamWhere {
  name?: string | undefined;
}

/** How a list of `services_teams` is asked for. */
export interface TeamQuery extends TeamWith {
  where?: TeamWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "name" | "updated_at" | "-created_at" | "-name" | "-updated_at" | undefined;
}

/** What a new record of `services_teams` is made of. */
export interface NewTeam {
  archived_at?: Date | null | undefined;
  assigned_directly?: boolean | null | undefined;
  deleted_at?: Date | null | undefined;
  name?: string | null | undefined;
  rehearsal_team?: boolean | null | undefined;
  schedule_to?: string | null | undefined;
  secure_team?: boolean | null | undefined;
  stage_color?: string | null | undefined;
  stage_variant?: string | null | undefined;
  related_teams_ids?: unknown | null | undefined;
  team_leader_ids?: unknown | null | undefined;
  service_types?: readonly r.Id<"services_service_types">[] | undefined;
}

/** How records of `services_teams` are asked for. */
export interface TeamWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("people" | "person_team_position_assignments" | "service_types" | "team_leaders" | "team_positions")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_teams`. */
export class TeamApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/teams`. */
  list(query?: TeamQuery): r.List<Team> {
    const endpoint: r.Endpoint = { path: ["/services/v2/teams"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "team_leaders,team_positions,person_team_position_assignments"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Team>(this.#client, endpoint, TeamShape, [], query);
  }

  /** One record: `/services/v2/teams/{id}`. */
  get(id: r.Id<"services_teams">, options?: TeamWith): Promise<Team> {
    const endpoint: r.Endpoint = { path: ["/services/v2/teams/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Team>(this.#client, endpoint, TeamShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/teams`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewTeam, options?: r.ActOptions): Promise<Team> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/teams"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: TeamShape,
      fields: [
        { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
        { name: "assigned_directly", at: ["assigned_directly"], kind: "boolean" },
        { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "rehearsal_team", at: ["rehearsal_team"], kind: "boolean" },
        { name: "schedule_to", at: ["schedule_to"], kind: "text" },
        { name: "secure_team", at: ["secure_team"], kind: "boolean" },
        { name: "stage_color", at: ["stage_color"], kind: "text" },
        { name: "stage_variant", at: ["stage_variant"], kind: "text" },
        { name: "related_teams_ids", at: ["related_teams_ids"], kind: "json" },
        { name: "team_leader_ids", at: ["team_leader_ids"], kind: "json" },
      ],
      relationships: ["service_types"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }
}

/** Series – Series of plans, with their artwork. */
export interface Series {
  id: r.Id<"services_series">;
  artwork_content_type: string | null;
  artwork_file_name: string | null;
  artwork_file_size: number | null;
  artwork_for_dashboard: string | null;
  artwork_for_mobile: string | null;
  artwork_for_plan: string | null;
  artwork_original: string | null;
  created_at: Date | null;
  has_artwork: boolean | null;
  title: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SeriesShape: r.Shape = {
  stream: "services_series",
  jsonApi: true,
  resource: "Series",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "artwork_content_type", at: ["artwork_content_type"], kind: "text" },
    { name: "artwork_file_name", at: ["artwork_file_name"], kind: "text" },
    { name: "artwork_file_size", at: ["artwork_file_size"], kind: "integer" },
    { name: "artwork_for_dashboard", at: ["artwork_for_dashboard"], kind: "text" },
    { name: "artwork_for_mobile", at: ["artwork_for_mobile"], kind: "text" },
    { name: "artwork_for_plan", at: ["artwork_for_plan"], kind: "text" },
    { name: "artwork_original", at: ["artwork_original"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "has_artwork", at: ["has_artwork"], kind: "boolean" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `services_series` can be found by. */
export interface SeriesWhere {
  title?: string | undefined;
}

/** How a list of `services_series` is asked for. */
export interface SeriesQuery extends SeriesWith {
  where?: SeriesWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "-created_at" | undefined;
}

/** How records of `services_series` are asked for. */
export interface SeriesWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_series`. */
export class SeriesApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/series`. */
  list(query?: SeriesQuery): r.List<Series> {
    const endpoint: r.Endpoint = { path: ["/services/v2/series"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Series>(this.#client, endpoint, SeriesShape, [], query);
  }

  /** One record: `/services/v2/series/{id}`. */
  get(id: r.Id<"services_series">, options?: SeriesWith): Promise<Series> {
    const endpoint: r.Endpoint = { path: ["/services/v2/series/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Series>(this.#client, endpoint, SeriesShape, [id], options);
  }
}

/** Songs – The song library. */
export interface Song {
  id: r.Id<"services_songs">;
  admin: string | null;
  author: string | null;
  ccli_number: number | null;
  copyright: string | null;
  created_at: Date | null;
  hidden: boolean | null;
  last_scheduled_at: Date | null;
  last_scheduled_short_dates: string | null;
  notes: string | null;
  themes: string | null;
  title: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SongShape: r.Shape = {
  stream: "services_songs",
  jsonApi: true,
  resource: "Song",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "admin", at: ["admin"], kind: "text" },
    { name: "author", at: ["author"], kind: "text" },
    { name: "ccli_number", at: ["ccli_number"], kind: "integer" },
    { name: "copyright", at: ["copyright"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "hidden", at: ["hidden"], kind: "boolean" },
    { name: "last_scheduled_at", at: ["last_scheduled_at"], kind: "timestamp" },
    { name: "last_scheduled_short_dates", at: ["last_scheduled_short_dates"], kind: "text" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "themes", at: ["themes"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `services_songs` can be found by. */
export interface SongWhere {
  author?: string | undefined;
  ccli_number?: number | r.Range<number> | undefined;
  hidden?: boolean | undefined;
  themes?: string | undefined;
  title?: string | undefined;
}

/** How a list of `services_songs` is asked for. */
export interface SongQuery extends SongWith {
  where?: SongWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "last_scheduled_at" | "title" | "updated_at" | "-created_at" | "-last_scheduled_at" | "-title" | "-updated_at" | undefined;
}

/** What a new record of `services_songs` is made of. */
export interface NewSong {
  admin?: string | null | undefined;
  author?: string | null | undefined;
  ccli_number?: number | null | undefined;
  copyright?: string | null | undefined;
  hidden?: boolean | null | undefined;
  themes?: string | null | undefined;
  title?: string | null | undefined;
}

/** What is to change in a record of `services_songs`. */
export interface SongChange {
  admin?: string | null | undefined;
  author?: string | null | undefined;
  ccli_number?: number | null | undefined;
  copyright?: string | null | undefined;
  hidden?: boolean | null | undefined;
  themes?: string | null | undefined;
  title?: string | null | undefined;
}

/** How records of `services_songs` are asked for. */
export interface SongWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_songs`. */
export class SongApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/songs`. */
  list(query?: SongQuery): r.List<Song> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Song>(this.#client, endpoint, SongShape, [], query);
  }

  /** One record: `/services/v2/songs/{id}`. */
  get(id: r.Id<"services_songs">, options?: SongWith): Promise<Song> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Song>(this.#client, endpoint, SongShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/songs`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewSong, options?: r.ActOptions): Promise<Song> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/songs"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SongShape,
      fields: [
        { name: "admin", at: ["admin"], kind: "text" },
        { name: "author", at: ["author"], kind: "text" },
        { name: "ccli_number", at: ["ccli_number"], kind: "integer" },
        { name: "copyright", at: ["copyright"], kind: "text" },
        { name: "hidden", at: ["hidden"], kind: "boolean" },
        { name: "themes", at: ["themes"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/songs/{id}`. */
  update(id: r.Id<"services_songs">, record: SongChange, options?: r.ActOptions): Promise<Song> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/songs/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SongShape,
      fields: [
        { name: "admin", at: ["admin"], kind: "text" },
        { name: "author", at: ["author"], kind: "text" },
        { name: "ccli_number", at: ["ccli_number"], kind: "integer" },
        { name: "copyright", at: ["copyright"], kind: "text" },
        { name: "hidden", at: ["hidden"], kind: "boolean" },
        { name: "themes", at: ["themes"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/songs/{id}`. */
  delete(id: r.Id<"services_songs">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/songs/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SongShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Media – Videos, pictures, audio and documents of the media library. */
export interface Media {
  id: r.Id<"services_media">;
  created_at: Date | null;
  creator_name: string | null;
  image_url: string | null;
  /** Seconds. */
  length: number | null;
  media_type: "audio" | "background_audio" | "background_image" | "background_video" | "countdown" | "curriculum" | "document" | "drama" | "image" | "powerpoint" | "song_video" | "video" | (string & {}) | null;
  media_type_name: string | null;
  preview_content_type: string | null;
  preview_file_name: string | null;
  preview_file_size: number | null;
  preview_updated_at: Date | null;
  preview_url: string | null;
  themes: string | null;
  thumbnail_content_type: string | null;
  thumbnail_file_name: string | null;
  thumbnail_file_size: number | null;
  thumbnail_updated_at: Date | null;
  thumbnail_url: string | null;
  title: string | null;
  updated_at: Date | null;
  attachments: r.Id<"services_attachments">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    attachments: Attachment[];
  };
}

/** @internal */
export const MediaShape: r.Shape = {
  stream: "services_media",
  jsonApi: true,
  resource: "Media",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "creator_name", at: ["creator_name"], kind: "text" },
    { name: "image_url", at: ["image_url"], kind: "text" },
    { name: "length", at: ["length"], kind: "integer" },
    { name: "media_type", at: ["media_type"], kind: "text" },
    { name: "media_type_name", at: ["media_type_name"], kind: "text" },
    { name: "preview_content_type", at: ["preview_content_type"], kind: "text" },
    { name: "preview_file_name", at: ["preview_file_name"], kind: "text" },
    { name: "preview_file_size", at: ["preview_file_size"], kind: "integer" },
    { name: "preview_updated_at", at: ["preview_updated_at"], kind: "timestamp" },
    { name: "preview_url", at: ["preview_url"], kind: "text" },
    { name: "themes", at: ["themes"], kind: "text" },
    { name: "thumbnail_content_type", at: ["thumbnail_content_type"], kind: "text" },
    { name: "thumbnail_file_name", at: ["thumbnail_file_name"], kind: "text" },
    { name: "thumbnail_file_size", at: ["thumbnail_file_size"], kind: "integer" },
    { name: "thumbnail_updated_at", at: ["thumbnail_updated_at"], kind: "timestamp" },
    { name: "thumbnail_url", at: ["thumbnail_url"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "attachments", relationship: "attachments", many: true, to: () => AttachmentShape },
  ],
};

/** What records of `services_media` can be found by. */
export interface MediaWhere {
  creator_name?: string | undefined;
  themes?: string | undefined;
  title?: string | undefined;
}

/** How a list of `services_media` is asked for. */
export interface MediaQuery extends MediaWith {
  where?: MediaWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "title" | "updated_at" | "-created_at" | "-title" | "-updated_at" | undefined;
}

/** What a new record of `services_media` is made of. */
export interface NewMedia {
  creator_name?: string | null | undefined;
  media_type?: "audio" | "background_audio" | "background_image" | "background_video" | "countdown" | "curriculum" | "document" | "drama" | "image" | "powerpoint" | "song_video" | "video" | (string & {}) | null | undefined;
  themes?: string | null | undefined;
  title?: string | null | undefined;
}

/** What is to change in a record of `services_media`. */
export interface MediaChange {
  creator_name?: string | null | undefined;
  media_type?: "audio" | "background_audio" | "background_image" | "background_video" | "countdown" | "curriculum" | "document" | "drama" | "image" | "powerpoint" | "song_video" | "video" | (string & {}) | null | undefined;
  themes?: string | null | undefined;
  title?: string | null | undefined;
}

/** How records of `services_media` are asked for. */
export interface MediaWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("attachments")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_media`. */
export class MediaApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/media`. */
  list(query?: MediaQuery): r.List<Media> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Media>(this.#client, endpoint, MediaShape, [], query);
  }

  /** One record: `/services/v2/media/{id}`. */
  get(id: r.Id<"services_media">, options?: MediaWith): Promise<Media> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Media>(this.#client, endpoint, MediaShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/media`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewMedia, options?: r.ActOptions): Promise<Media> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/media"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: MediaShape,
      fields: [
        { name: "creator_name", at: ["creator_name"], kind: "text" },
        { name: "media_type", at: ["media_type"], kind: "text" },
        { name: "themes", at: ["themes"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/media/{id}`. */
  update(id: r.Id<"services_media">, record: MediaChange, options?: r.ActOptions): Promise<Media> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/media/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: MediaShape,
      fields: [
        { name: "creator_name", at: ["creator_name"], kind: "text" },
        { name: "media_type", at: ["media_type"], kind: "text" },
        { name: "themes", at: ["themes"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/media/{id}`. */
  delete(id: r.Id<"services_media">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/media/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: MediaShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Time preference options – The times of a service type that people can prefer to serve at. */
export interface TimePreferenceOption {
  id: r.Id<"services_time_preference_options">;
  created_at: Date | null;
  day_of_week: number | null;
  description: string | null;
  minute_of_day: number | null;
  sort_index: string | null;
  starts_at: Date | null;
  time_type: string | null;
  updated_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const TimePreferenceOptionShape: r.Shape = {
  stream: "services_time_preference_options",
  jsonApi: true,
  resource: "TimePreferenceOption",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "day_of_week", at: ["day_of_week"], kind: "integer" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "minute_of_day", at: ["minute_of_day"], kind: "integer" },
    { name: "sort_index", at: ["sort_index"], kind: "text" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "time_type", at: ["time_type"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** How records of `services_time_preference_options` are asked for. */
export interface TimePreferenceOptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_time_preference_options`. */
export class TimePreferenceOptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/time_preference_options/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_time_preference_options">, options?: TimePreferenceOptionWith): Promise<TimePreferenceOption> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/time_preference_options/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TimePreferenceOption>(this.#client, endpoint, TimePreferenceOptionShape, [service_type_id, id], options);
  }
}

/** Public pages – What the public page of a service type shows. */
export interface PublicView {
  id: r.Id<"services_public_view">;
  amazon: boolean | null;
  headers: boolean | null;
  item_descriptions: boolean | null;
  item_lengths: boolean | null;
  itunes: boolean | null;
  media_items: boolean | null;
  regular_items: boolean | null;
  series_and_plan_titles: boolean | null;
  series_artwork: boolean | null;
  service_times: boolean | null;
  song_items: boolean | null;
  spotify: boolean | null;
  vimeo: boolean | null;
  youtube: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const PublicViewShape: r.Shape = {
  stream: "services_public_view",
  jsonApi: true,
  resource: "PublicView",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "amazon", at: ["amazon"], kind: "boolean" },
    { name: "headers", at: ["headers"], kind: "boolean" },
    { name: "item_descriptions", at: ["item_descriptions"], kind: "boolean" },
    { name: "item_lengths", at: ["item_lengths"], kind: "boolean" },
    { name: "itunes", at: ["itunes"], kind: "boolean" },
    { name: "media_items", at: ["media_items"], kind: "boolean" },
    { name: "regular_items", at: ["regular_items"], kind: "boolean" },
    { name: "series_and_plan_titles", at: ["series_and_plan_titles"], kind: "boolean" },
    { name: "series_artwork", at: ["series_artwork"], kind: "boolean" },
    { name: "service_times", at: ["service_times"], kind: "boolean" },
    { name: "song_items", at: ["song_items"], kind: "boolean" },
    { name: "spotify", at: ["spotify"], kind: "boolean" },
    { name: "vimeo", at: ["vimeo"], kind: "boolean" },
    { name: "youtube", at: ["youtube"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** How records of `services_public_view` are asked for. */
export interface PublicViewWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_public_view`. */
export class PublicViewApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/public_view`. */
  get(service_type_id: r.Id<"services_service_types">, options?: PublicViewWith): Promise<PublicView> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/public_view"], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PublicView>(this.#client, endpoint, PublicViewShape, [service_type_id], options);
  }
}

/** Item note categories – The columns for notes on items, per service type. */
export interface ItemNoteCategory {
  id: r.Id<"services_item_note_categories">;
  created_at: Date | null;
  deleted_at: Date | null;
  frequently_used: boolean | null;
  name: string | null;
  sequence: number | null;
  updated_at: Date | null;
  service_type: r.Id<"services_service_types"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    service_type: ServiceType | undefined;
  };
}

/** @internal */
export const ItemNoteCategoryShape: r.Shape = {
  stream: "services_item_note_categories",
  jsonApi: true,
  resource: "ItemNoteCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "frequently_used", at: ["frequently_used"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
  ],
};

/** What records of `services_item_note_categories` can be found by. */
export interface ItemNoteCategoryWhere {
}

/** How a list of `services_item_note_categories` is asked for. */
export interface ItemNoteCategoryQuery extends ItemNoteCategoryWith {
  where?: ItemNoteCategoryWhere | undefined;
}

/** How records of `services_item_note_categories` are asked for. */
export interface ItemNoteCategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_item_note_categories`. */
export class ItemNoteCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/item_note_categories`. */
  list(service_type_id: r.Id<"services_service_types">, query?: ItemNoteCategoryQuery): r.List<ItemNoteCategory> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/item_note_categories"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ItemNoteCategory>(this.#client, endpoint, ItemNoteCategoryShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/item_note_categories/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_item_note_categories">, options?: ItemNoteCategoryWith): Promise<ItemNoteCategory> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/item_note_categories/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ItemNoteCategory>(this.#client, endpoint, ItemNoteCategoryShape, [service_type_id, id], options);
  }
}

/** Plan note categories – The kinds of notes on plans, per service type. */
export interface PlanNoteCategory {
  id: r.Id<"services_plan_note_categories">;
  created_at: Date | null;
  deleted_at: Date | null;
  name: string | null;
  sequence: number | null;
  updated_at: Date | null;
  service_type: r.Id<"services_service_types"> | null;
  teams: r.Id<"services_teams">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    service_type: ServiceType | undefined;
    teams: Team[];
  };
}

/** @internal */
export const PlanNoteCategoryShape: r.Shape = {
  stream: "services_plan_note_categories",
  jsonApi: true,
  resource: "PlanNoteCategory",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "teams", relationship: "teams", many: true, to: () => TeamShape },
  ],
};

/** What records of `services_plan_note_categories` can be found by. */
export interface PlanNoteCategoryWhere {
}

/** How a list of `services_plan_note_categories` is asked for. */
export interface PlanNoteCategoryQuery extends PlanNoteCategoryWith {
  where?: PlanNoteCategoryWhere | undefined;
}

/** How records of `services_plan_note_categories` are asked for. */
export interface PlanNoteCategoryWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_note_categories`. */
export class PlanNoteCategoryApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_note_categories`. */
  list(service_type_id: r.Id<"services_service_types">, query?: PlanNoteCategoryQuery): r.List<PlanNoteCategory> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_note_categories"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanNoteCategory>(this.#client, endpoint, PlanNoteCategoryShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_note_categories/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plan_note_categories">, options?: PlanNoteCategoryWith): Promise<PlanNoteCategory> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_note_categories/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanNoteCategory>(this.#client, endpoint, PlanNoteCategoryShape, [service_type_id, id], options);
  }
}

/** Live controllers – Who may control Services Live, per service type. */
export interface LiveController {
  id: r.Id<"services_live_controllers">;
  created_at: Date | null;
  full_name: string | null;
  photo_thumbnail_url: string | null;
  updated_at: Date | null;
  person: r.Id<"services_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
  };
}

/** @internal */
export const LiveControllerShape: r.Shape = {
  stream: "services_live_controllers",
  jsonApi: true,
  resource: "LiveController",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "full_name", at: ["full_name"], kind: "text" },
    { name: "photo_thumbnail_url", at: ["photo_thumbnail_url"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** What records of `services_live_controllers` can be found by. */
export interface LiveControllerWhere {
}

/** How a list of `services_live_controllers` is asked for. */
export interface LiveControllerQuery extends LiveControllerWith {
  where?: LiveControllerWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `services_live_controllers` are asked for. */
export interface LiveControllerWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_live_controllers`. */
export class LiveControllerApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/live_controllers`. */
  list(service_type_id: r.Id<"services_service_types">, query?: LiveControllerQuery): r.List<LiveController> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/live_controllers"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<LiveController>(this.#client, endpoint, LiveControllerShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/live_controllers/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_live_controllers">, options?: LiveControllerWith): Promise<LiveController> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/live_controllers/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<LiveController>(this.#client, endpoint, LiveControllerShape, [service_type_id, id], options);
  }
}

/** Tags – The tags of all groups. */
export interface Tags {
  id: r.Id<"services_tags">;
  name: string | null;
  tag_group: r.Id<"services_tag_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    tag_group: TagGroup | undefined;
  };
}

/** @internal */
export const TagsShape: r.Shape = {
  stream: "services_tags",
  jsonApi: true,
  resource: "Tag",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
    { name: "tag_group", relationship: "tag_group", many: false, to: () => TagGroupShape },
  ],
};

/** How records of `services_tags` are asked for. */
export interface TagsWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_tags`. */
export class TagsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/tag_groups/{tag_group_id}/tags/{id}`. */
  get(tag_group_id: r.Id<"services_tag_groups">, id: r.Id<"services_tags">, options?: TagsWith): Promise<Tags> {
    const endpoint: r.Endpoint = { path: ["/services/v2/tag_groups/", "/tags/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Tags>(this.#client, endpoint, TagsShape, [tag_group_id, id], options);
  }
}

/** E-mail addresses – The e-mail addresses of people. */
export interface Email {
  id: r.Id<"services_emails">;
  address: string | null;
  primary: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const EmailShape: r.Shape = {
  stream: "services_emails",
  jsonApi: true,
  resource: "Email",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "address", at: ["address"], kind: "text" },
    { name: "primary", at: ["primary"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** How records of `services_emails` are asked for. */
export interface EmailWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_emails`. */
export class EmailApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/people/{person_id}/emails/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_emails">, options?: EmailWith): Promise<Email> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/emails/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Email>(this.#client, endpoint, EmailShape, [person_id, id], options);
  }
}

/** Team leaders – Who leads a team, and which answers are mailed to them. */
export interface TeamLeader {
  id: r.Id<"services_team_leaders">;
  send_responses_for_accepts: boolean | null;
  send_responses_for_blockouts: boolean | null;
  send_responses_for_declines: boolean | null;
  person: r.Id<"services_people"> | null;
  team: r.Id<"services_teams"> | null;
  people: r.Id<"services_people">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    team: Team | undefined;
    people: Person[];
  };
}

/** @internal */
export const TeamLeaderShape: r.Shape = {
  stream: "services_team_leaders",
  jsonApi: true,
  resource: "TeamLeader",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "send_responses_for_accepts", at: ["send_responses_for_accepts"], kind: "boolean" },
    { name: "send_responses_for_blockouts", at: ["send_responses_for_blockouts"], kind: "boolean" },
    { name: "send_responses_for_declines", at: ["send_responses_for_declines"], kind: "boolean" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "people", relationship: "people", many: true, to: () => PersonShape },
  ],
};

/** How records of `services_team_leaders` are asked for. */
export interface TeamLeaderWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("people" | "team")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_team_leaders`. */
export class TeamLeaderApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/teams/{team_id}/team_leaders/{id}`. */
  get(team_id: r.Id<"services_teams">, id: r.Id<"services_team_leaders">, options?: TeamLeaderWith): Promise<TeamLeader> {
    const endpoint: r.Endpoint = { path: ["/services/v2/teams/", "/team_leaders/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TeamLeader>(this.#client, endpoint, TeamLeaderShape, [team_id, id], options);
  }
}

/** Team positions – The positions in a team, such as drums or camera. */
export interface TeamPosition {
  id: r.Id<"services_team_positions">;
  name: string | null;
  negative_tag_groups: unknown | null;
  sequence: number | null;
  tag_groups: unknown | null;
  tags: unknown | null;
  team: r.Id<"services_teams"> | null;
  attachment_types: r.Id<"services_attachment_types">[];
  tags2: r.Id<"services_tags">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    team: Team | undefined;
    attachment_types: AttachmentType[];
    tags2: Tags[];
  };
}

/** @internal */
export const TeamPositionShape: r.Shape = {
  stream: "services_team_positions",
  jsonApi: true,
  resource: "TeamPosition",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "negative_tag_groups", at: ["negative_tag_groups"], kind: "json" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "tag_groups", at: ["tag_groups"], kind: "json" },
    { name: "tags", at: ["tags"], kind: "json" },
  ],
  relations: [
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "attachment_types", relationship: "attachment_types", many: true, to: () => AttachmentTypeShape },
    { name: "tags2", relationship: "tags", many: true, to: () => TagsShape },
  ],
};

/** How records of `services_team_positions` are asked for. */
export interface TeamPositionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("tags2" | "team")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_team_positions`. */
export class TeamPositionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/teams/{team_id}/team_positions/{id}`. */
  get(team_id: r.Id<"services_teams">, id: r.Id<"services_team_positions">, options?: TeamPositionWith): Promise<TeamPosition> {
    const endpoint: r.Endpoint = { path: ["/services/v2/teams/", "/team_positions/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TeamPosition>(this.#client, endpoint, TeamPositionShape, [team_id, id], options);
  }
}

/** Team position assignments – Who can be scheduled in which position, and how often. */
export interface PersonTeamPositionAssignment {
  id: r.Id<"services_person_team_position_assignments">;
  created_at: Date | null;
  preferred_weeks: unknown | null;
  schedule_preference: string | null;
  updated_at: Date | null;
  person: r.Id<"services_people"> | null;
  team_position: r.Id<"services_team_positions"> | null;
  time_preference_options: r.Id<"services_time_preference_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    team_position: TeamPosition | undefined;
    time_preference_options: TimePreferenceOption[];
  };
}

/** @internal */
export const PersonTeamPositionAssignmentShape: r.Shape = {
  stream: "services_person_team_position_assignments",
  jsonApi: true,
  resource: "PersonTeamPositionAssignment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "preferred_weeks", at: ["preferred_weeks"], kind: "json" },
    { name: "schedule_preference", at: ["schedule_preference"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "team_position", relationship: "team_position", many: false, to: () => TeamPositionShape },
    { name: "time_preference_options", relationship: "time_preference_options", many: true, to: () => TimePreferenceOptionShape },
  ],
};

/** What a new record of `services_person_team_position_assignments` is made of. */
export interface NewPersonTeamPositionAssignment {
  preferred_weeks?: unknown | null | undefined;
  schedule_preference?: string | null | undefined;
  person?: r.Id<"services_people"> | null | undefined;
  time_preference_options?: readonly r.Id<"services_time_preference_options">[] | undefined;
}

/** What is to change in a record of `services_person_team_position_assignments`. */
export interface PersonTeamPositionAssignmentChange {
  preferred_weeks?: unknown | null | undefined;
  schedule_preference?: string | null | undefined;
  person_id?: string | null | undefined;
  time_preference_options?: readonly r.Id<"services_time_preference_options">[] | undefined;
}

/** How records of `services_person_team_position_assignments` are asked for. */
export interface PersonTeamPositionAssignmentWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person" | "team_position")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_person_team_position_assignments`. */
export class PersonTeamPositionAssignmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/teams/{team_id}/person_team_position_assignments/{id}`. */
  get(team_id: r.Id<"services_teams">, id: r.Id<"services_person_team_position_assignments">, options?: PersonTeamPositionAssignmentWith): Promise<PersonTeamPositionAssignment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/teams/", "/person_team_position_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PersonTeamPositionAssignment>(this.#client, endpoint, PersonTeamPositionAssignmentShape, [team_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: string, team_position_id: r.Id<"services_team_positions">, record: NewPersonTeamPositionAssignment, options?: r.ActOptions): Promise<PersonTeamPositionAssignment> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/team_positions/", "/person_team_position_assignments"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PersonTeamPositionAssignmentShape,
      fields: [
        { name: "preferred_weeks", at: ["preferred_weeks"], kind: "json" },
        { name: "schedule_preference", at: ["schedule_preference"], kind: "text" },
      ],
      relationships: ["person", "time_preference_options"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, team_position_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/teams/{team_id}/person_team_position_assignments/{id}`. */
  update(team_id: r.Id<"services_teams">, id: r.Id<"services_person_team_position_assignments">, record: PersonTeamPositionAssignmentChange, options?: r.ActOptions): Promise<PersonTeamPositionAssignment> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/teams/", "/person_team_position_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PersonTeamPositionAssignmentShape,
      fields: [
        { name: "preferred_weeks", at: ["preferred_weeks"], kind: "json" },
        { name: "schedule_preference", at: ["schedule_preference"], kind: "text" },
        { name: "person_id", at: ["person_id"], kind: "text" },
      ],
      relationships: ["time_preference_options"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [team_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/teams/{team_id}/person_team_position_assignments/{id}`. */
  delete(team_id: r.Id<"services_teams">, id: r.Id<"services_person_team_position_assignments">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/teams/", "/person_team_position_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PersonTeamPositionAssignmentShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [team_id, id], undefined, options);
  }
}

/** Plans – One record per plan: a service on one date, with one or more times. */
export interface Plan {
  id: r.Id<"services_plans">;
  /** Depends on the connecting user. */
  can_view_order: boolean | null;
  created_at: Date | null;
  dates: string | null;
  /** Sent in the church's time zone. */
  files_expire_at: Date | null;
  /** Depends on the connecting user. */
  items_count: number | null;
  /** Sent in the church's time zone. */
  last_time_at: Date | null;
  multi_day: boolean | null;
  needed_positions_count: number | null;
  other_time_count: number | null;
  /** Depends on the connecting user. */
  permissions: string | null;
  plan_notes_count: number | null;
  plan_people_count: number | null;
  planning_center_url: string | null;
  /** Depends on the connecting user. */
  prefers_order_view: boolean | null;
  public: boolean | null;
  public_by_schedule: boolean | null;
  /** Depends on the connecting user. */
  rehearsable: boolean | null;
  rehearsal_time_count: number | null;
  reminders_disabled: boolean | null;
  series_title: string | null;
  service_time_count: number | null;
  short_dates: string | null;
  /** The first time; sent in the church's time zone. */
  sort_date: Date | null;
  title: string | null;
  /** Seconds. */
  total_length: number | null;
  updated_at: Date | null;
  service_type: r.Id<"services_service_types"> | null;
  previous_plan: r.Id<"services_plans"> | null;
  next_plan: r.Id<"services_plans"> | null;
  series: r.Id<"services_series"> | null;
  created_by: r.Id<"services_people"> | null;
  updated_by: r.Id<"services_people"> | null;
  linked_publishing_episode: r.Ref | null;
  attachment_types: r.Id<"services_attachment_types">[];
  contributors: r.Id<"services_contributors">[];
  plan_times: r.Id<"services_plan_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    service_type: ServiceType | undefined;
    previous_plan: Plan | undefined;
    next_plan: Plan | undefined;
    series: Series | undefined;
    created_by: Person | undefined;
    updated_by: Person | undefined;
    linked_publishing_episode: r.Loose | undefined;
    attachment_types: AttachmentType[];
    contributors: Contributor[];
    plan_times: PlanTime[];
  };
}

/** @internal */
export const PlanShape: r.Shape = {
  stream: "services_plans",
  jsonApi: true,
  resource: "Plan",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_view_order", at: ["can_view_order"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "dates", at: ["dates"], kind: "text" },
    { name: "files_expire_at", at: ["files_expire_at"], kind: "timestamp" },
    { name: "items_count", at: ["items_count"], kind: "integer" },
    { name: "last_time_at", at: ["last_time_at"], kind: "timestamp" },
    { name: "multi_day", at: ["multi_day"], kind: "boolean" },
    { name: "needed_positions_count", at: ["needed_positions_count"], kind: "integer" },
    { name: "other_time_count", at: ["other_time_count"], kind: "integer" },
    { name: "permissions", at: ["permissions"], kind: "text" },
    { name: "plan_notes_count", at: ["plan_notes_count"], kind: "integer" },
    { name: "plan_people_count", at: ["plan_people_count"], kind: "integer" },
    { name: "planning_center_url", at: ["planning_center_url"], kind: "text" },
    { name: "prefers_order_view", at: ["prefers_order_view"], kind: "boolean" },
    { name: "public", at: ["public"], kind: "boolean" },
    { name: "public_by_schedule", at: ["public_by_schedule"], kind: "boolean" },
    { name: "rehearsable", at: ["rehearsable"], kind: "boolean" },
    { name: "rehearsal_time_count", at: ["rehearsal_time_count"], kind: "integer" },
    { name: "reminders_disabled", at: ["reminders_disabled"], kind: "boolean" },
    { name: "series_title", at: ["series_title"], kind: "text" },
    { name: "service_time_count", at: ["service_time_count"], kind: "integer" },
    { name: "short_dates", at: ["short_dates"], kind: "text" },
    { name: "sort_date", at: ["sort_date"], kind: "timestamp" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "total_length", at: ["total_length"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "previous_plan", relationship: "previous_plan", many: false, to: () => PlanShape },
    { name: "next_plan", relationship: "next_plan", many: false, to: () => PlanShape },
    { name: "series", relationship: "series", many: false, to: () => SeriesShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "linked_publishing_episode", relationship: "linked_publishing_episode", many: false },
    { name: "attachment_types", relationship: "attachment_types", many: true, to: () => AttachmentTypeShape },
    { name: "contributors", relationship: "contributors", many: true, to: () => ContributorShape },
    { name: "plan_times", relationship: "plan_times", many: true, to: () => PlanTimeShape },
  ],
};

/** What records of `services_plans` can be found by. */
export interface PlanWhere {
  created_at?: Date | r.Range<Date> | undefined;
  series_title?: string | undefined;
  title?: string | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `services_plans` is asked for. */
export interface PlanQuery extends PlanWith {
  where?: PlanWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "sort_date" | "title" | "updated_at" | "-created_at" | "-sort_date" | "-title" | "-updated_at" | undefined;
}

/** What a new record of `services_plans` is made of. */
export interface NewPlan {
  public?: boolean | null | undefined;
  series_title?: string | null | undefined;
  title?: string | null | undefined;
  series?: r.Id<"services_series"> | null | undefined;
}

/** What is to change in a record of `services_plans`. */
export interface PlanChange {
  public?: boolean | null | undefined;
  reminders_disabled?: boolean | null | undefined;
  series_title?: string | null | undefined;
  title?: string | null | undefined;
  series?: r.Id<"services_series"> | null | undefined;
}

/** How records of `services_plans` are asked for. */
export interface PlanWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("contributors" | "plan_times" | "series")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plans`. */
export class PlanApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans`. */
  list(service_type_id: r.Id<"services_service_types">, query?: PlanQuery): r.List<Plan> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "plan_times,plan_times.split_team_rehearsal_assignments,contributors"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Plan>(this.#client, endpoint, PlanShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plans">, options?: PlanWith): Promise<Plan> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Plan>(this.#client, endpoint, PlanShape, [service_type_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, record: NewPlan, options?: r.ActOptions): Promise<Plan> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanShape,
      fields: [
        { name: "public", at: ["public"], kind: "boolean" },
        { name: "series_title", at: ["series_title"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: ["series"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plans">, record: PlanChange, options?: r.ActOptions): Promise<Plan> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanShape,
      fields: [
        { name: "public", at: ["public"], kind: "boolean" },
        { name: "reminders_disabled", at: ["reminders_disabled"], kind: "boolean" },
        { name: "series_title", at: ["series_title"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: ["series"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plans">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, id], undefined, options);
  }
}

/** Plan templates – Templates that plans are made of, per service type. */
export interface PlanTemplate {
  id: r.Id<"services_plan_templates">;
  can_view_order: boolean | null;
  created_at: Date | null;
  item_count: number | null;
  multi_day: boolean | null;
  name: string | null;
  note_count: number | null;
  /** Depends on the connecting user. */
  prefers_order_view: boolean | null;
  rehearsable: boolean | null;
  team_count: number | null;
  updated_at: Date | null;
  service_type: r.Id<"services_service_types"> | null;
  created_by: r.Id<"services_people"> | null;
  updated_by: r.Id<"services_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    service_type: ServiceType | undefined;
    created_by: Person | undefined;
    updated_by: Person | undefined;
  };
}

/** @internal */
export const PlanTemplateShape: r.Shape = {
  stream: "services_plan_templates",
  jsonApi: true,
  resource: "PlanTemplate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_view_order", at: ["can_view_order"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "item_count", at: ["item_count"], kind: "integer" },
    { name: "multi_day", at: ["multi_day"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "note_count", at: ["note_count"], kind: "integer" },
    { name: "prefers_order_view", at: ["prefers_order_view"], kind: "boolean" },
    { name: "rehearsable", at: ["rehearsable"], kind: "boolean" },
    { name: "team_count", at: ["team_count"], kind: "integer" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
  ],
};

/** What records of `services_plan_templates` can be found by. */
export interface PlanTemplateWhere {
}

/** How a list of `services_plan_templates` is asked for. */
export interface PlanTemplateQuery extends PlanTemplateWith {
  where?: PlanTemplateWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "item_count" | "name" | "note_count" | "team_count" | "updated_at" | "-created_at" | "-item_count" | "-name" | "-note_count" | "-team_count" | "-updated_at" | undefined;
}

/** How records of `services_plan_templates` are asked for. */
export interface PlanTemplateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_templates`. */
export class PlanTemplateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_templates`. */
  list(service_type_id: r.Id<"services_service_types">, query?: PlanTemplateQuery): r.List<PlanTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanTemplate>(this.#client, endpoint, PlanTemplateShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_templates/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plan_templates">, options?: PlanTemplateWith): Promise<PlanTemplate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanTemplate>(this.#client, endpoint, PlanTemplateShape, [service_type_id, id], options);
  }
}

/** Arrangements – The arrangements of songs, archived ones too. */
export interface Arrangement {
  id: r.Id<"services_arrangements">;
  archived_at: Date | null;
  bpm: number | null;
  chord_chart: string | null;
  chord_chart_chord_color: number | null;
  chord_chart_columns: number | null;
  chord_chart_font: string | null;
  chord_chart_font_size: number | null;
  chord_chart_key: string | null;
  created_at: Date | null;
  has_chord_chart: boolean | null;
  has_chords: boolean | null;
  isrc: string | null;
  /** Seconds. */
  length: number | null;
  lyrics: string | null;
  lyrics_enabled: boolean | null;
  meter: "2/2" | "2/4" | "3/2" | "3/4" | "4/2" | "4/4" | "5/4" | "6/4" | "3/8" | "6/8" | "7/4" | "7/8" | "9/8" | "12/4" | "12/8" | (string & {}) | null;
  mtid: string | null;
  name: string | null;
  notes: string | null;
  number_chart_enabled: boolean | null;
  numeral_chart_enabled: boolean | null;
  print_margin: "0.0in" | "0.25in" | "0.5in" | "0.75in" | "1.0in" | (string & {}) | null;
  print_orientation: "Portrait" | "Landscape" | (string & {}) | null;
  print_page_size: "Widescreen (16x9)" | "Fullscreen (4x3)" | "A4" | "Letter" | "Legal" | "11x17" | (string & {}) | null;
  rehearsal_mix_id: string | null;
  rehearsal_mix_thumbnail: string | null;
  sequence: unknown | null;
  sequence_full: unknown | null;
  sequence_short: unknown | null;
  updated_at: Date | null;
  updated_by: r.Id<"services_people"> | null;
  created_by: r.Id<"services_people"> | null;
  song: r.Id<"services_songs"> | null;
  keys: r.Id<"services_keys">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    updated_by: Person | undefined;
    created_by: Person | undefined;
    song: Song | undefined;
    keys: Key[];
  };
}

/** @internal */
export const ArrangementShape: r.Shape = {
  stream: "services_arrangements",
  jsonApi: true,
  resource: "Arrangement",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "archived_at", at: ["archived_at"], kind: "timestamp" },
    { name: "bpm", at: ["bpm"], kind: "number" },
    { name: "chord_chart", at: ["chord_chart"], kind: "text" },
    { name: "chord_chart_chord_color", at: ["chord_chart_chord_color"], kind: "integer" },
    { name: "chord_chart_columns", at: ["chord_chart_columns"], kind: "integer" },
    { name: "chord_chart_font", at: ["chord_chart_font"], kind: "text" },
    { name: "chord_chart_font_size", at: ["chord_chart_font_size"], kind: "integer" },
    { name: "chord_chart_key", at: ["chord_chart_key"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "has_chord_chart", at: ["has_chord_chart"], kind: "boolean" },
    { name: "has_chords", at: ["has_chords"], kind: "boolean" },
    { name: "isrc", at: ["isrc"], kind: "text" },
    { name: "length", at: ["length"], kind: "integer" },
    { name: "lyrics", at: ["lyrics"], kind: "text" },
    { name: "lyrics_enabled", at: ["lyrics_enabled"], kind: "boolean" },
    { name: "meter", at: ["meter"], kind: "text" },
    { name: "mtid", at: ["mtid"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "number_chart_enabled", at: ["number_chart_enabled"], kind: "boolean" },
    { name: "numeral_chart_enabled", at: ["numeral_chart_enabled"], kind: "boolean" },
    { name: "print_margin", at: ["print_margin"], kind: "text" },
    { name: "print_orientation", at: ["print_orientation"], kind: "text" },
    { name: "print_page_size", at: ["print_page_size"], kind: "text" },
    { name: "rehearsal_mix_id", at: ["rehearsal_mix_id"], kind: "text" },
    { name: "rehearsal_mix_thumbnail", at: ["rehearsal_mix_thumbnail"], kind: "text" },
    { name: "sequence", at: ["sequence"], kind: "json" },
    { name: "sequence_full", at: ["sequence_full"], kind: "json" },
    { name: "sequence_short", at: ["sequence_short"], kind: "json" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "song", relationship: "song", many: false, to: () => SongShape },
    { name: "keys", relationship: "keys", many: true, to: () => KeyShape },
  ],
};

/** What records of `services_arrangements` can be found by. */
export interface ArrangementWhere {
}

/** How a list of `services_arrangements` is asked for. */
export interface ArrangementQuery extends ArrangementWith {
  where?: ArrangementWhere | undefined;
}

/** What a new record of `services_arrangements` is made of. */
export interface NewArrangement {
  bpm?: number | null | undefined;
  chord_chart?: string | null | undefined;
  chord_chart_chord_color?: number | null | undefined;
  chord_chart_columns?: number | null | undefined;
  chord_chart_font?: string | null | undefined;
  chord_chart_font_size?: number | null | undefined;
  chord_chart_key?: string | null | undefined;
  isrc?: string | null | undefined;
  /** Seconds. */
  length?: number | null | undefined;
  lyrics_enabled?: boolean | null | undefined;
  meter?: "2/2" | "2/4" | "3/2" | "3/4" | "4/2" | "4/4" | "5/4" | "6/4" | "3/8" | "6/8" | "7/4" | "7/8" | "9/8" | "12/4" | "12/8" | (string & {}) | null | undefined;
  mtid?: string | null | undefined;
  name?: string | null | undefined;
  notes?: string | null | undefined;
  number_chart_enabled?: boolean | null | undefined;
  numeral_chart_enabled?: boolean | null | undefined;
  print_margin?: "0.0in" | "0.25in" | "0.5in" | "0.75in" | "1.0in" | (string & {}) | null | undefined;
  print_orientation?: "Portrait" | "Landscape" | (string & {}) | null | undefined;
  print_page_size?: "Widescreen (16x9)" | "Fullscreen (4x3)" | "A4" | "Letter" | "Legal" | "11x17" | (string & {}) | null | undefined;
  rehearsal_mix_id?: string | null | undefined;
  rehearsal_mix_thumbnail?: string | null | undefined;
  sequence?: unknown | null | undefined;
}

/** What is to change in a record of `services_arrangements`. */
export interface ArrangementChange {
  bpm?: number | null | undefined;
  chord_chart?: string | null | undefined;
  chord_chart_chord_color?: number | null | undefined;
  chord_chart_columns?: number | null | undefined;
  chord_chart_font?: string | null | undefined;
  chord_chart_font_size?: number | null | undefined;
  chord_chart_key?: string | null | undefined;
  isrc?: string | null | undefined;
  /** Seconds. */
  length?: number | null | undefined;
  lyrics_enabled?: boolean | null | undefined;
  meter?: "2/2" | "2/4" | "3/2" | "3/4" | "4/2" | "4/4" | "5/4" | "6/4" | "3/8" | "6/8" | "7/4" | "7/8" | "9/8" | "12/4" | "12/8" | (string & {}) | null | undefined;
  mtid?: string | null | undefined;
  name?: string | null | undefined;
  notes?: string | null | undefined;
  number_chart_enabled?: boolean | null | undefined;
  numeral_chart_enabled?: boolean | null | undefined;
  print_margin?: "0.0in" | "0.25in" | "0.5in" | "0.75in" | "1.0in" | (string & {}) | null | undefined;
  print_orientation?: "Portrait" | "Landscape" | (string & {}) | null | undefined;
  print_page_size?: "Widescreen (16x9)" | "Fullscreen (4x3)" | "A4" | "Letter" | "Legal" | "11x17" | (string & {}) | null | undefined;
  rehearsal_mix_id?: string | null | undefined;
  rehearsal_mix_thumbnail?: string | null | undefined;
  sequence?: unknown | null | undefined;
}

/** How records of `services_arrangements` are asked for. */
export interface ArrangementWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("keys")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_arrangements`. */
export class ArrangementApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/songs/{song_id}/unscoped_arrangements`. */
  list(song_id: r.Id<"services_songs">, query?: ArrangementQuery): r.List<Arrangement> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/unscoped_arrangements"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "sections,keys"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Arrangement>(this.#client, endpoint, ArrangementShape, [song_id], query);
  }

  /** One record: `/services/v2/songs/{song_id}/unscoped_arrangements/{id}`. */
  get(song_id: r.Id<"services_songs">, id: r.Id<"services_arrangements">, options?: ArrangementWith): Promise<Arrangement> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/unscoped_arrangements/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Arrangement>(this.#client, endpoint, ArrangementShape, [song_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/songs/{song_id}/arrangements`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(song_id: r.Id<"services_songs">, record: NewArrangement, options?: r.ActOptions): Promise<Arrangement> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/songs/", "/arrangements"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ArrangementShape,
      fields: [
        { name: "bpm", at: ["bpm"], kind: "number" },
        { name: "chord_chart", at: ["chord_chart"], kind: "text" },
        { name: "chord_chart_chord_color", at: ["chord_chart_chord_color"], kind: "integer" },
        { name: "chord_chart_columns", at: ["chord_chart_columns"], kind: "integer" },
        { name: "chord_chart_font", at: ["chord_chart_font"], kind: "text" },
        { name: "chord_chart_font_size", at: ["chord_chart_font_size"], kind: "integer" },
        { name: "chord_chart_key", at: ["chord_chart_key"], kind: "text" },
        { name: "isrc", at: ["isrc"], kind: "text" },
        { name: "length", at: ["length"], kind: "integer" },
        { name: "lyrics_enabled", at: ["lyrics_enabled"], kind: "boolean" },
        { name: "meter", at: ["meter"], kind: "text" },
        { name: "mtid", at: ["mtid"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "notes", at: ["notes"], kind: "text" },
        { name: "number_chart_enabled", at: ["number_chart_enabled"], kind: "boolean" },
        { name: "numeral_chart_enabled", at: ["numeral_chart_enabled"], kind: "boolean" },
        { name: "print_margin", at: ["print_margin"], kind: "text" },
        { name: "print_orientation", at: ["print_orientation"], kind: "text" },
        { name: "print_page_size", at: ["print_page_size"], kind: "text" },
        { name: "rehearsal_mix_id", at: ["rehearsal_mix_id"], kind: "text" },
        { name: "rehearsal_mix_thumbnail", at: ["rehearsal_mix_thumbnail"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [song_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/unscoped_arrangements/{id}`. */
  update(song_id: r.Id<"services_songs">, id: r.Id<"services_arrangements">, record: ArrangementChange, options?: r.ActOptions): Promise<Arrangement> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/songs/", "/unscoped_arrangements/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ArrangementShape,
      fields: [
        { name: "bpm", at: ["bpm"], kind: "number" },
        { name: "chord_chart", at: ["chord_chart"], kind: "text" },
        { name: "chord_chart_chord_color", at: ["chord_chart_chord_color"], kind: "integer" },
        { name: "chord_chart_columns", at: ["chord_chart_columns"], kind: "integer" },
        { name: "chord_chart_font", at: ["chord_chart_font"], kind: "text" },
        { name: "chord_chart_font_size", at: ["chord_chart_font_size"], kind: "integer" },
        { name: "chord_chart_key", at: ["chord_chart_key"], kind: "text" },
        { name: "isrc", at: ["isrc"], kind: "text" },
        { name: "length", at: ["length"], kind: "integer" },
        { name: "lyrics_enabled", at: ["lyrics_enabled"], kind: "boolean" },
        { name: "meter", at: ["meter"], kind: "text" },
        { name: "mtid", at: ["mtid"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "notes", at: ["notes"], kind: "text" },
        { name: "number_chart_enabled", at: ["number_chart_enabled"], kind: "boolean" },
        { name: "numeral_chart_enabled", at: ["numeral_chart_enabled"], kind: "boolean" },
        { name: "print_margin", at: ["print_margin"], kind: "text" },
        { name: "print_orientation", at: ["print_orientation"], kind: "text" },
        { name: "print_page_size", at: ["print_page_size"], kind: "text" },
        { name: "rehearsal_mix_id", at: ["rehearsal_mix_id"], kind: "text" },
        { name: "rehearsal_mix_thumbnail", at: ["rehearsal_mix_thumbnail"], kind: "text" },
        { name: "sequence", at: ["sequence"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/songs/{song_id}/unscoped_arrangements/{id}`. */
  delete(song_id: r.Id<"services_songs">, id: r.Id<"services_arrangements">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/songs/", "/unscoped_arrangements/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ArrangementShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, id], undefined, options);
  }
}

/** Song schedules – The plans that a song is used in. */
export interface SongSchedule {
  id: r.Id<"services_song_schedules">;
  arrangement_name: string | null;
  key_name: string | null;
  plan_dates: string | null;
  plan_sort_date: Date | null;
  plan_visible: boolean | null;
  service_type_name: string | null;
  arrangement: r.Id<"services_arrangements"> | null;
  key: r.Id<"services_keys"> | null;
  plan: r.Id<"services_plans"> | null;
  service_type: r.Id<"services_service_types"> | null;
  item: r.Id<"services_items"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    arrangement: Arrangement | undefined;
    key: Key | undefined;
    plan: Plan | undefined;
    service_type: ServiceType | undefined;
    item: Items | undefined;
  };
}

/** @internal */
export const SongScheduleShape: r.Shape = {
  stream: "services_song_schedules",
  jsonApi: true,
  resource: "SongSchedule",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "arrangement_name", at: ["arrangement_name"], kind: "text" },
    { name: "key_name", at: ["key_name"], kind: "text" },
    { name: "plan_dates", at: ["plan_dates"], kind: "text" },
    { name: "plan_sort_date", at: ["plan_sort_date"], kind: "timestamp" },
    { name: "plan_visible", at: ["plan_visible"], kind: "boolean" },
    { name: "service_type_name", at: ["service_type_name"], kind: "text" },
  ],
  relations: [
    { name: "arrangement", relationship: "arrangement", many: false, to: () => ArrangementShape },
    { name: "key", relationship: "key", many: false, to: () => KeyShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "item", relationship: "item", many: false, to: () => ItemsShape },
  ],
};

/** What records of `services_song_schedules` can be found by. */
export interface SongScheduleWhere {
}

/** How a list of `services_song_schedules` is asked for. */
export interface SongScheduleQuery extends SongScheduleWith {
  where?: SongScheduleWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "plan_sort_date" | "-plan_sort_date" | undefined;
}

/** How records of `services_song_schedules` are asked for. */
export interface SongScheduleWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_song_schedules`. */
export class SongScheduleApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/songs/{song_id}/song_schedules`. */
  list(song_id: r.Id<"services_songs">, query?: SongScheduleQuery): r.List<SongSchedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/song_schedules"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<SongSchedule>(this.#client, endpoint, SongScheduleShape, [song_id], query);
  }

  /** One record: `/services/v2/songs/{song_id}/song_schedules/{id}`. */
  get(song_id: r.Id<"services_songs">, id: r.Id<"services_song_schedules">, options?: SongScheduleWith): Promise<SongSchedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/song_schedules/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<SongSchedule>(this.#client, endpoint, SongScheduleShape, [song_id, id], options);
  }
}

/** Media schedules – The plans that media are used in. */
export interface MediaSchedule {
  id: r.Id<"services_media_schedules">;
  plan_dates: string | null;
  plan_short_dates: string | null;
  plan_sort_date: Date | null;
  service_type_name: string | null;
  plan: r.Id<"services_plans"> | null;
  service_type: r.Id<"services_service_types"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    service_type: ServiceType | undefined;
  };
}

/** @internal */
export const MediaScheduleShape: r.Shape = {
  stream: "services_media_schedules",
  jsonApi: true,
  resource: "MediaSchedule",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "plan_dates", at: ["plan_dates"], kind: "text" },
    { name: "plan_short_dates", at: ["plan_short_dates"], kind: "text" },
    { name: "plan_sort_date", at: ["plan_sort_date"], kind: "timestamp" },
    { name: "service_type_name", at: ["service_type_name"], kind: "text" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
  ],
};

/** What records of `services_media_schedules` can be found by. */
export interface MediaScheduleWhere {
}

/** How a list of `services_media_schedules` is asked for. */
export interface MediaScheduleQuery extends MediaScheduleWith {
  where?: MediaScheduleWhere | undefined;
}

/** How records of `services_media_schedules` are asked for. */
export interface MediaScheduleWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_media_schedules`. */
export class MediaScheduleApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/media/{media_id}/media_schedules`. */
  list(media_id: r.Id<"services_media">, query?: MediaScheduleQuery): r.List<MediaSchedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media/", "/media_schedules"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<MediaSchedule>(this.#client, endpoint, MediaScheduleShape, [media_id], query);
  }

  /** One record: `/services/v2/media/{media_id}/media_schedules/{id}`. */
  get(media_id: r.Id<"services_media">, id: r.Id<"services_media_schedules">, options?: MediaScheduleWith): Promise<MediaSchedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media/", "/media_schedules/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<MediaSchedule>(this.#client, endpoint, MediaScheduleShape, [media_id, id], options);
  }
}

/** Blockouts – When a person can not be scheduled, once or repeatedly. */
export interface Blockout {
  id: r.Id<"services_blockouts">;
  created_at: Date | null;
  description: string | null;
  ends_at: Date | null;
  group_identifier: string | null;
  organization_name: string | null;
  reason: string | null;
  repeat_frequency: string | null;
  repeat_interval: string | null;
  repeat_period: string | null;
  repeat_until: r.PlainDate | null;
  settings: string | null;
  share: boolean | null;
  starts_at: Date | null;
  time_zone: string | null;
  updated_at: Date | null;
  person: r.Id<"services_people"> | null;
  organization: r.Id<"services_organizations"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    organization: Organization | undefined;
  };
}

/** @internal */
export const BlockoutShape: r.Shape = {
  stream: "services_blockouts",
  jsonApi: true,
  resource: "Blockout",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "group_identifier", at: ["group_identifier"], kind: "text" },
    { name: "organization_name", at: ["organization_name"], kind: "text" },
    { name: "reason", at: ["reason"], kind: "text" },
    { name: "repeat_frequency", at: ["repeat_frequency"], kind: "text" },
    { name: "repeat_interval", at: ["repeat_interval"], kind: "text" },
    { name: "repeat_period", at: ["repeat_period"], kind: "text" },
    { name: "repeat_until", at: ["repeat_until"], kind: "date" },
    { name: "settings", at: ["settings"], kind: "text" },
    { name: "share", at: ["share"], kind: "boolean" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
  ],
};

/** What records of `services_blockouts` can be found by. */
export interface BlockoutWhere {
  group_identifier?: string | undefined;
}

/** How a list of `services_blockouts` is asked for. */
export interface BlockoutQuery extends BlockoutWith {
  where?: BlockoutWhere | undefined;
}

/** What a new record of `services_blockouts` is made of. */
export interface NewBlockout {
  ends_at?: Date | null | undefined;
  reason?: string | null | undefined;
  repeat_frequency?: string | null | undefined;
  repeat_interval?: string | null | undefined;
  repeat_period?: string | null | undefined;
  repeat_until?: r.PlainDate | null | undefined;
  share?: boolean | null | undefined;
  starts_at?: Date | null | undefined;
}

/** What is to change in a record of `services_blockouts`. */
export interface BlockoutChange {
  ends_at?: Date | null | undefined;
  reason?: string | null | undefined;
  repeat_frequency?: string | null | undefined;
  repeat_interval?: string | null | undefined;
  repeat_period?: string | null | undefined;
  repeat_until?: r.PlainDate | null | undefined;
  share?: boolean | null | undefined;
  starts_at?: Date | null | undefined;
}

/** How records of `services_blockouts` are asked for. */
export interface BlockoutWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_blockouts`. */
export class BlockoutApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/blockouts`. */
  list(person_id: r.Id<"services_people">, query?: BlockoutQuery): r.List<Blockout> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Blockout>(this.#client, endpoint, BlockoutShape, [person_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/blockouts/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_blockouts">, options?: BlockoutWith): Promise<Blockout> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Blockout>(this.#client, endpoint, BlockoutShape, [person_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/people/{person_id}/blockouts`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"services_people">, record: NewBlockout, options?: r.ActOptions): Promise<Blockout> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/people/", "/blockouts"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: BlockoutShape,
      fields: [
        { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
        { name: "reason", at: ["reason"], kind: "text" },
        { name: "repeat_frequency", at: ["repeat_frequency"], kind: "text" },
        { name: "repeat_interval", at: ["repeat_interval"], kind: "text" },
        { name: "repeat_period", at: ["repeat_period"], kind: "text" },
        { name: "repeat_until", at: ["repeat_until"], kind: "date" },
        { name: "share", at: ["share"], kind: "boolean" },
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/people/{person_id}/blockouts/{id}`. */
  update(person_id: r.Id<"services_people">, id: r.Id<"services_blockouts">, record: BlockoutChange, options?: r.ActOptions): Promise<Blockout> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/people/", "/blockouts/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: BlockoutShape,
      fields: [
        { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
        { name: "reason", at: ["reason"], kind: "text" },
        { name: "repeat_frequency", at: ["repeat_frequency"], kind: "text" },
        { name: "repeat_interval", at: ["repeat_interval"], kind: "text" },
        { name: "repeat_period", at: ["repeat_period"], kind: "text" },
        { name: "repeat_until", at: ["repeat_until"], kind: "date" },
        { name: "share", at: ["share"], kind: "boolean" },
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/people/{person_id}/blockouts/{id}`. */
  delete(person_id: r.Id<"services_people">, id: r.Id<"services_blockouts">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/people/", "/blockouts/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: BlockoutShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, id], undefined, options);
  }
}

/** Schedules – The plans that a person is scheduled for, as that person sees it. */
export interface Schedule {
  id: r.Id<"services_schedules">;
  can_accept_partial: boolean | null;
  can_accept_partial_one_time: boolean | null;
  can_rehearse: boolean | null;
  dates: string | null;
  decline_reason: string | null;
  organization_name: string | null;
  organization_time_zone: string | null;
  organization_twenty_four_hour_time: string | null;
  person_name: string | null;
  plan_visible: boolean | null;
  plan_visible_to_me: boolean | null;
  position_display_times: string | null;
  reschedule_declines: string | null;
  responds_to_name: string | null;
  service_type_name: string | null;
  short_dates: string | null;
  sort_date: Date | null;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status: string | null;
  team_name: string | null;
  team_position_name: string | null;
  person: r.Id<"services_people"> | null;
  service_type: r.Id<"services_service_types"> | null;
  organization: r.Id<"services_organizations"> | null;
  plan_person: r.Id<"services_team_members"> | null;
  plan: r.Id<"services_plans"> | null;
  team: r.Id<"services_teams"> | null;
  responds_to_person: r.Id<"services_people"> | null;
  times: r.Id<"services_plan_times">[];
  plan_times: r.Id<"services_plan_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    service_type: ServiceType | undefined;
    organization: Organization | undefined;
    plan_person: TeamMembers | undefined;
    plan: Plan | undefined;
    team: Team | undefined;
    responds_to_person: Person | undefined;
    times: PlanTime[];
    plan_times: PlanTime[];
  };
}

/** @internal */
export const ScheduleShape: r.Shape = {
  stream: "services_schedules",
  jsonApi: true,
  resource: "Schedule",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_accept_partial", at: ["can_accept_partial"], kind: "boolean" },
    { name: "can_accept_partial_one_time", at: ["can_accept_partial_one_time"], kind: "boolean" },
    { name: "can_rehearse", at: ["can_rehearse"], kind: "boolean" },
    { name: "dates", at: ["dates"], kind: "text" },
    { name: "decline_reason", at: ["decline_reason"], kind: "text" },
    { name: "organization_name", at: ["organization_name"], kind: "text" },
    { name: "organization_time_zone", at: ["organization_time_zone"], kind: "text" },
    { name: "organization_twenty_four_hour_time", at: ["organization_twenty_four_hour_time"], kind: "text" },
    { name: "person_name", at: ["person_name"], kind: "text" },
    { name: "plan_visible", at: ["plan_visible"], kind: "boolean" },
    { name: "plan_visible_to_me", at: ["plan_visible_to_me"], kind: "boolean" },
    { name: "position_display_times", at: ["position_display_times"], kind: "text" },
    { name: "reschedule_declines", at: ["reschedule_declines"], kind: "text" },
    { name: "responds_to_name", at: ["responds_to_name"], kind: "text" },
    { name: "service_type_name", at: ["service_type_name"], kind: "text" },
    { name: "short_dates", at: ["short_dates"], kind: "text" },
    { name: "sort_date", at: ["sort_date"], kind: "timestamp" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "team_name", at: ["team_name"], kind: "text" },
    { name: "team_position_name", at: ["team_position_name"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "plan_person", relationship: "plan_person", many: false, to: () => TeamMembersShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "responds_to_person", relationship: "responds_to_person", many: false, to: () => PersonShape },
    { name: "times", relationship: "times", many: true, to: () => PlanTimeShape },
    { name: "plan_times", relationship: "plan_times", many: true, to: () => PlanTimeShape },
  ],
};

/** What records of `services_schedules` can be found by. */
export interface ScheduleWhere {
}

/** How a list of `services_schedules` is asked for. */
export interface ScheduleQuery extends ScheduleWith {
  where?: ScheduleWhere | undefined;
}

/** How records of `services_schedules` are asked for. */
export interface ScheduleWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("plan_times")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_schedules`. */
export class ScheduleApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/schedules`. */
  list(person_id: r.Id<"services_people">, query?: ScheduleQuery): r.List<Schedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/schedules"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["filter", "all"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Schedule>(this.#client, endpoint, ScheduleShape, [person_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/schedules/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_schedules">, options?: ScheduleWith): Promise<Schedule> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/schedules/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Schedule>(this.#client, endpoint, ScheduleShape, [person_id, id], options);
  }
}

/** Available signups – Service types in which a person can sign up for positions. */
export interface AvailableSignup {
  id: r.Id<"services_available_signups">;
  organization_name: string | null;
  planning_center_url: string | null;
  service_type_name: string | null;
  signups_available: boolean | null;
  organization: r.Id<"services_organizations"> | null;
  person: r.Id<"services_people"> | null;
  service_type: r.Id<"services_service_types"> | null;
  signup_sheets: r.Id<"services_signup_sheets">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    organization: Organization | undefined;
    person: Person | undefined;
    service_type: ServiceType | undefined;
    signup_sheets: SignupSheet[];
  };
}

/** @internal */
export const AvailableSignupShape: r.Shape = {
  stream: "services_available_signups",
  jsonApi: true,
  resource: "AvailableSignup",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "organization_name", at: ["organization_name"], kind: "text" },
    { name: "planning_center_url", at: ["planning_center_url"], kind: "text" },
    { name: "service_type_name", at: ["service_type_name"], kind: "text" },
    { name: "signups_available", at: ["signups_available"], kind: "boolean" },
  ],
  relations: [
    { name: "organization", relationship: "organization", many: false, to: () => OrganizationShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "signup_sheets", relationship: "signup_sheets", many: true, to: () => SignupSheetShape },
  ],
};

/** What records of `services_available_signups` can be found by. */
export interface AvailableSignupWhere {
}

/** How a list of `services_available_signups` is asked for. */
export interface AvailableSignupQuery extends AvailableSignupWith {
  where?: AvailableSignupWhere | undefined;
}

/** How records of `services_available_signups` are asked for. */
export interface AvailableSignupWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("signup_sheets")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_available_signups`. */
export class AvailableSignupApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/available_signups`. */
  list(person_id: r.Id<"services_people">, query?: AvailableSignupQuery): r.List<AvailableSignup> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/available_signups"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "signup_sheets,signup_sheets.signup_sheet_metadata,signup_sheets.scheduled_people"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AvailableSignup>(this.#client, endpoint, AvailableSignupShape, [person_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/available_signups/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_available_signups">, options?: AvailableSignupWith): Promise<AvailableSignup> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/available_signups/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<AvailableSignup>(this.#client, endpoint, AvailableSignupShape, [person_id, id], options);
  }
}

/** Scheduling preferences – Whether a person wants to be scheduled together with a member of the household. */
export interface SchedulingPreference {
  id: r.Id<"services_scheduling_preferences">;
  preference: string | null;
  household_member: r.Id<"services_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    household_member: Person | undefined;
  };
}

/** @internal */
export const SchedulingPreferenceShape: r.Shape = {
  stream: "services_scheduling_preferences",
  jsonApi: true,
  resource: "SchedulingPreference",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "preference", at: ["preference"], kind: "text" },
  ],
  relations: [
    { name: "household_member", relationship: "household_member", many: false, to: () => PersonShape },
  ],
};

/** What records of `services_scheduling_preferences` can be found by. */
export interface SchedulingPreferenceWhere {
}

/** How a list of `services_scheduling_preferences` is asked for. */
export interface SchedulingPreferenceQuery extends SchedulingPreferenceWith {
  where?: SchedulingPreferenceWhere | undefined;
}

/** How records of `services_scheduling_preferences` are asked for. */
export interface SchedulingPreferenceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_scheduling_preferences`. */
export class SchedulingPreferenceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/scheduling_preferences`. */
  list(person_id: r.Id<"services_people">, query?: SchedulingPreferenceQuery): r.List<SchedulingPreference> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/scheduling_preferences"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<SchedulingPreference>(this.#client, endpoint, SchedulingPreferenceShape, [person_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/scheduling_preferences/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_scheduling_preferences">, options?: SchedulingPreferenceWith): Promise<SchedulingPreference> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/scheduling_preferences/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<SchedulingPreference>(this.#client, endpoint, SchedulingPreferenceShape, [person_id, id], options);
  }
}

/** Text message settings – The number of a person for text messages, and what is sent to it. */
export interface TextSetting {
  id: r.Id<"services_text_settings">;
  carrier: string | null;
  display_number: string | null;
  general_emails_enabled: boolean | null;
  normalized_number: string | null;
  reminders_enabled: boolean | null;
  scheduling_replies_enabled: boolean | null;
  scheduling_requests_enabled: boolean | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const TextSettingShape: r.Shape = {
  stream: "services_text_settings",
  jsonApi: true,
  resource: "TextSetting",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "carrier", at: ["carrier"], kind: "text" },
    { name: "display_number", at: ["display_number"], kind: "text" },
    { name: "general_emails_enabled", at: ["general_emails_enabled"], kind: "boolean" },
    { name: "normalized_number", at: ["normalized_number"], kind: "text" },
    { name: "reminders_enabled", at: ["reminders_enabled"], kind: "boolean" },
    { name: "scheduling_replies_enabled", at: ["scheduling_replies_enabled"], kind: "boolean" },
    { name: "scheduling_requests_enabled", at: ["scheduling_requests_enabled"], kind: "boolean" },
  ],
  relations: [
  ],
};

/** What records of `services_text_settings` can be found by. */
export interface TextSettingWhere {
}

/** How a list of `services_text_settings` is asked for. */
export interface TextSettingQuery extends TextSettingWith {
  where?: TextSettingWhere | undefined;
}

/** What is to change in a record of `services_text_settings`. */
export interface TextSettingChange {
  general_emails_enabled?: boolean | null | undefined;
  reminders_enabled?: boolean | null | undefined;
  scheduling_replies_enabled?: boolean | null | undefined;
  scheduling_requests_enabled?: boolean | null | undefined;
}

/** How records of `services_text_settings` are asked for. */
export interface TextSettingWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_text_settings`. */
export class TextSettingApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/text_settings`. */
  list(person_id: r.Id<"services_people">, query?: TextSettingQuery): r.List<TextSetting> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/text_settings"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<TextSetting>(this.#client, endpoint, TextSettingShape, [person_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/text_settings/{id}`. */
  get(person_id: r.Id<"services_people">, id: r.Id<"services_text_settings">, options?: TextSettingWith): Promise<TextSetting> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/text_settings/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TextSetting>(this.#client, endpoint, TextSettingShape, [person_id, id], options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/people/{person_id}/text_settings/{id}`. */
  update(person_id: r.Id<"services_people">, id: r.Id<"services_text_settings">, record: TextSettingChange, options?: r.ActOptions): Promise<TextSetting> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/people/", "/text_settings/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: TextSettingShape,
      fields: [
        { name: "general_emails_enabled", at: ["general_emails_enabled"], kind: "boolean" },
        { name: "reminders_enabled", at: ["reminders_enabled"], kind: "boolean" },
        { name: "scheduling_replies_enabled", at: ["scheduling_replies_enabled"], kind: "boolean" },
        { name: "scheduling_requests_enabled", at: ["scheduling_requests_enabled"], kind: "boolean" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [person_id, id], record, options);
  }
}

/** Assigned tags – The tags in use; the tables of pairs tell on which songs, arrangements and media. */
export interface AssignedTags {
  id: r.Id<"services_assigned_tags">;
  name: string | null;
  tag_group: r.Id<"services_tag_groups"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    tag_group: TagGroup | undefined;
  };
}

/** @internal */
export const AssignedTagsShape: r.Shape = {
  stream: "services_assigned_tags",
  jsonApi: true,
  resource: "Tag",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "name", at: ["name"], kind: "text" },
  ],
  relations: [
    { name: "tag_group", relationship: "tag_group", many: false, to: () => TagGroupShape },
  ],
};

/** What records of `services_assigned_tags` can be found by. */
export interface AssignedTagsWhere {
}

/** How a list of `services_assigned_tags` is asked for. */
export interface AssignedTagsQuery extends AssignedTagsWith {
  where?: AssignedTagsWhere | undefined;
}

/** How records of `services_assigned_tags` are asked for. */
export interface AssignedTagsWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_assigned_tags`. */
export class AssignedTagsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/songs/{song_id}/tags`. */
  list_of_songs(song_id: r.Id<"services_songs">, query?: AssignedTagsQuery): r.List<AssignedTags> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/tags"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AssignedTags>(this.#client, endpoint, AssignedTagsShape, [song_id], query);
  }

  /** The list `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/tags`. */
  list_of_arrangements(song_id: r.Id<"services_songs">, arrangement_id: r.Id<"services_arrangements">, query?: AssignedTagsQuery): r.List<AssignedTags> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/arrangements/", "/tags"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AssignedTags>(this.#client, endpoint, AssignedTagsShape, [song_id, arrangement_id], query);
  }

  /** The list `/services/v2/media/{media_id}/tags`. */
  list_of_media(media_id: r.Id<"services_media">, query?: AssignedTagsQuery): r.List<AssignedTags> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media/", "/tags"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<AssignedTags>(this.#client, endpoint, AssignedTagsShape, [media_id], query);
  }

  /** One record: `/services/v2/songs/{song_id}/tags/{id}`. */
  get(song_id: r.Id<"services_songs">, id: r.Id<"services_assigned_tags">, options?: AssignedTagsWith): Promise<AssignedTags> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/tags/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<AssignedTags>(this.#client, endpoint, AssignedTagsShape, [song_id, id], options);
  }
}

/** Plan times – The services, rehearsals and other times of a plan, planned and as they went. */
export interface PlanTime {
  id: r.Id<"services_plan_times">;
  created_at: Date | null;
  ends_at: Date | null;
  live_ends_at: Date | null;
  live_starts_at: Date | null;
  name: string | null;
  recorded: boolean | null;
  scheduled_team_ids: unknown | null;
  starts_at: Date | null;
  team_reminders: unknown | null;
  time_type: string | null;
  updated_at: Date | null;
  assigned_teams: r.Id<"services_teams">[];
  assigned_positions: r.Id<"services_team_positions">[];
  split_team_rehearsal_assignments: r.Id<"services_split_team_rehearsal_assignments">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    assigned_teams: Team[];
    assigned_positions: TeamPosition[];
    split_team_rehearsal_assignments: SplitTeamRehearsalAssignment[];
  };
}

/** @internal */
export const PlanTimeShape: r.Shape = {
  stream: "services_plan_times",
  jsonApi: true,
  resource: "PlanTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "live_ends_at", at: ["live_ends_at"], kind: "timestamp" },
    { name: "live_starts_at", at: ["live_starts_at"], kind: "timestamp" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "recorded", at: ["recorded"], kind: "boolean" },
    { name: "scheduled_team_ids", at: ["scheduled_team_ids"], kind: "json" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "team_reminders", at: ["team_reminders"], kind: "json" },
    { name: "time_type", at: ["time_type"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "assigned_teams", relationship: "assigned_teams", many: true, to: () => TeamShape },
    { name: "assigned_positions", relationship: "assigned_positions", many: true, to: () => TeamPositionShape },
    { name: "split_team_rehearsal_assignments", relationship: "split_team_rehearsal_assignments", many: true, to: () => SplitTeamRehearsalAssignmentShape },
  ],
};

/** What a new record of `services_plan_times` is made of. */
export interface NewPlanTime {
  ends_at?: Date | null | undefined;
  name?: string | null | undefined;
  starts_at?: Date | null | undefined;
  team_reminders?: unknown | null | undefined;
  time_type?: string | null | undefined;
  assigned_positions_ids?: unknown | null | undefined;
  assigned_teams_ids?: unknown | null | undefined;
}

/** What is to change in a record of `services_plan_times`. */
export interface PlanTimeChange {
  ends_at?: Date | null | undefined;
  name?: string | null | undefined;
  starts_at?: Date | null | undefined;
  team_reminders?: unknown | null | undefined;
  time_type?: string | null | undefined;
  assigned_positions_ids?: unknown | null | undefined;
  assigned_teams_ids?: unknown | null | undefined;
}

/** How records of `services_plan_times` are asked for. */
export interface PlanTimeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("split_team_rehearsal_assignments")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_times`. */
export class PlanTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`. */
  get(service_type_id: string, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_times">, options?: PlanTimeWith): Promise<PlanTime> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/plan_times/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanTime>(this.#client, endpoint, PlanTimeShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: string, plan_id: r.Id<"services_plans">, record: NewPlanTime, options?: r.ActOptions): Promise<PlanTime> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/plan_times"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanTimeShape,
      fields: [
        { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
        { name: "team_reminders", at: ["team_reminders"], kind: "json" },
        { name: "time_type", at: ["time_type"], kind: "text" },
        { name: "assigned_positions_ids", at: ["assigned_positions_ids"], kind: "json" },
        { name: "assigned_teams_ids", at: ["assigned_teams_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`. */
  update(service_type_id: string, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_times">, record: PlanTimeChange, options?: r.ActOptions): Promise<PlanTime> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/plan_times/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanTimeShape,
      fields: [
        { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
        { name: "team_reminders", at: ["team_reminders"], kind: "json" },
        { name: "time_type", at: ["time_type"], kind: "text" },
        { name: "assigned_positions_ids", at: ["assigned_positions_ids"], kind: "json" },
        { name: "assigned_teams_ids", at: ["assigned_teams_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`. */
  delete(service_type_id: string, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_times">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/plan_times/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanTimeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], undefined, options);
  }
}

/** Split team rehearsals – Which part of a split team comes to a rehearsal. */
export interface SplitTeamRehearsalAssignment {
  id: r.Id<"services_split_team_rehearsal_assignments">;
  schedule_special_service_times: boolean | null;
  team: r.Id<"services_teams"> | null;
  time_preference_options: r.Id<"services_time_preference_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    team: Team | undefined;
    time_preference_options: TimePreferenceOption[];
  };
}

/** @internal */
export const SplitTeamRehearsalAssignmentShape: r.Shape = {
  stream: "services_split_team_rehearsal_assignments",
  jsonApi: true,
  resource: "SplitTeamRehearsalAssignment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "schedule_special_service_times", at: ["schedule_special_service_times"], kind: "boolean" },
  ],
  relations: [
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "time_preference_options", relationship: "time_preference_options", many: true, to: () => TimePreferenceOptionShape },
  ],
};

/** What a new record of `services_split_team_rehearsal_assignments` is made of. */
export interface NewSplitTeamRehearsalAssignment {
  schedule_special_service_times?: boolean | null | undefined;
  team_id?: string | null | undefined;
  time_preference_options_ids?: unknown | null | undefined;
}

/** What is to change in a record of `services_split_team_rehearsal_assignments`. */
export interface SplitTeamRehearsalAssignmentChange {
  schedule_special_service_times?: boolean | null | undefined;
  team_id?: string | null | undefined;
  time_preference_options_ids?: unknown | null | undefined;
}

/** How records of `services_split_team_rehearsal_assignments` are asked for. */
export interface SplitTeamRehearsalAssignmentWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_split_team_rehearsal_assignments`. */
export class SplitTeamRehearsalAssignmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`. */
  get(service_type_id: string, plan_id: r.Id<"services_plans">, plan_time_id: string, id: r.Id<"services_split_team_rehearsal_assignments">, options?: SplitTeamRehearsalAssignmentWith): Promise<SplitTeamRehearsalAssignment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/plan_times/", "/split_team_rehearsal_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<SplitTeamRehearsalAssignment>(this.#client, endpoint, SplitTeamRehearsalAssignmentShape, [service_type_id, plan_id, plan_time_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: string, plan_time_id: string, record: NewSplitTeamRehearsalAssignment, options?: r.ActOptions): Promise<SplitTeamRehearsalAssignment> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plan_times/", "/split_team_rehearsal_assignments"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SplitTeamRehearsalAssignmentShape,
      fields: [
        { name: "schedule_special_service_times", at: ["schedule_special_service_times"], kind: "boolean" },
        { name: "team_id", at: ["team_id"], kind: "text" },
        { name: "time_preference_options_ids", at: ["time_preference_options_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_time_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`. */
  update(service_type_id: string, plan_time_id: string, id: r.Id<"services_split_team_rehearsal_assignments">, record: SplitTeamRehearsalAssignmentChange, options?: r.ActOptions): Promise<SplitTeamRehearsalAssignment> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plan_times/", "/split_team_rehearsal_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SplitTeamRehearsalAssignmentShape,
      fields: [
        { name: "schedule_special_service_times", at: ["schedule_special_service_times"], kind: "boolean" },
        { name: "team_id", at: ["team_id"], kind: "text" },
        { name: "time_preference_options_ids", at: ["time_preference_options_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_time_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`. */
  delete(service_type_id: string, plan_time_id: string, id: r.Id<"services_split_team_rehearsal_assignments">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plan_times/", "/split_team_rehearsal_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: SplitTeamRehearsalAssignmentShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_time_id, id], undefined, options);
  }
}

/** Contributors – Who worked on a plan lately, and on what. */
export interface Contributor {
  id: r.Id<"services_contributors">;
  contributable_action: string | null;
  contributable_category: string | null;
  contributable_type: string | null;
  created_at: Date | null;
  full_name: string | null;
  photo_thumbnail_url: string | null;
  updated_at: Date | null;
  plan: r.Id<"services_plans"> | null;
  person: r.Id<"services_people"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    person: Person | undefined;
  };
}

/** @internal */
export const ContributorShape: r.Shape = {
  stream: "services_contributors",
  jsonApi: true,
  resource: "Contributor",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "contributable_action", at: ["contributable_action"], kind: "text" },
    { name: "contributable_category", at: ["contributable_category"], kind: "text" },
    { name: "contributable_type", at: ["contributable_type"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "full_name", at: ["full_name"], kind: "text" },
    { name: "photo_thumbnail_url", at: ["photo_thumbnail_url"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
  ],
};

/** How records of `services_contributors` are asked for. */
export interface ContributorWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_contributors`. */
export class ContributorApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/contributors/{id}`. */
  get(service_type_id: string, plan_id: r.Id<"services_plans">, id: r.Id<"services_contributors">, options?: ContributorWith): Promise<Contributor> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/contributors/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Contributor>(this.#client, endpoint, ContributorShape, [service_type_id, plan_id, id], options);
  }
}

/** Items – The order of service of plans: songs, headers, media and other items. */
export interface Items {
  id: r.Id<"services_items">;
  assigned_leader_ids: unknown | null;
  assigned_unfilled_position_ids: unknown | null;
  created_at: Date | null;
  custom_arrangement_sequence: unknown | null;
  custom_arrangement_sequence_full: unknown | null;
  custom_arrangement_sequence_short: unknown | null;
  description: string | null;
  /** HTML. */
  html_details: string | null;
  item_type: "song" | "header" | "media" | "item" | (string & {}) | null;
  key_name: string | null;
  /** Seconds. */
  length: number | null;
  sequence: number | null;
  service_position: "pre" | "post" | "during" | (string & {}) | null;
  title: string | null;
  updated_at: Date | null;
  plan: r.Id<"services_plans"> | null;
  song: r.Id<"services_songs"> | null;
  arrangement: r.Id<"services_arrangements"> | null;
  key: r.Id<"services_keys"> | null;
  selected_layout: r.Ref | null;
  selected_background: r.Id<"services_attachments"> | null;
  selected_attachment: r.Id<"services_attachments"> | null;
  media: r.Id<"services_media">[];
  item_assignments: r.Id<"services_item_assignments">[];
  item_notes: r.Id<"services_item_notes">[];
  item_times: r.Id<"services_item_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    song: Song | undefined;
    arrangement: Arrangement | undefined;
    key: Key | undefined;
    selected_layout: r.Loose | undefined;
    selected_background: Attachment | undefined;
    selected_attachment: Attachment | undefined;
    media: Media[];
    item_assignments: ItemAssignment[];
    item_notes: ItemNote[];
    item_times: ItemTime[];
  };
}

/** @internal */
export const ItemsShape: r.Shape = {
  stream: "services_items",
  jsonApi: true,
  resource: "Item",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "assigned_leader_ids", at: ["assigned_leader_ids"], kind: "json" },
    { name: "assigned_unfilled_position_ids", at: ["assigned_unfilled_position_ids"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "custom_arrangement_sequence", at: ["custom_arrangement_sequence"], kind: "json" },
    { name: "custom_arrangement_sequence_full", at: ["custom_arrangement_sequence_full"], kind: "json" },
    { name: "custom_arrangement_sequence_short", at: ["custom_arrangement_sequence_short"], kind: "json" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "html_details", at: ["html_details"], kind: "text" },
    { name: "item_type", at: ["item_type"], kind: "text" },
    { name: "key_name", at: ["key_name"], kind: "text" },
    { name: "length", at: ["length"], kind: "integer" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "service_position", at: ["service_position"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "song", relationship: "song", many: false, to: () => SongShape },
    { name: "arrangement", relationship: "arrangement", many: false, to: () => ArrangementShape },
    { name: "key", relationship: "key", many: false, to: () => KeyShape },
    { name: "selected_layout", relationship: "selected_layout", many: false },
    { name: "selected_background", relationship: "selected_background", many: false, to: () => AttachmentShape },
    { name: "selected_attachment", relationship: "selected_attachment", many: false, to: () => AttachmentShape },
    { name: "media", relationship: "media", many: true, to: () => MediaShape },
    { name: "item_assignments", relationship: "item_assignments", many: true, to: () => ItemAssignmentShape },
    { name: "item_notes", relationship: "item_notes", many: true, to: () => ItemNoteShape },
    { name: "item_times", relationship: "item_times", many: true, to: () => ItemTimeShape },
  ],
};

/** What records of `services_items` can be found by. */
export interface ItemsWhere {
}

/** How a list of `services_items` is asked for. */
export interface ItemsQuery extends ItemsWith {
  where?: ItemsWhere | undefined;
}

/** What a new record of `services_items` is made of. */
export interface NewItems {
  custom_arrangement_sequence?: unknown | null | undefined;
  description?: string | null | undefined;
  /** HTML. */
  html_details?: string | null | undefined;
  item_type?: "song" | "header" | "media" | "item" | (string & {}) | null | undefined;
  /** Seconds. */
  length?: number | null | undefined;
  sequence?: number | null | undefined;
  service_position?: "pre" | "post" | "during" | (string & {}) | null | undefined;
  title?: string | null | undefined;
  copy_item_id?: string | null | undefined;
  media_ids?: unknown | null | undefined;
  selected_attachment_id?: string | null | undefined;
  selected_background_id?: string | null | undefined;
  song?: r.Id<"services_songs"> | null | undefined;
  arrangement?: r.Id<"services_arrangements"> | null | undefined;
  key?: r.Id<"services_keys"> | null | undefined;
  selected_layout?: r.Ref | null | undefined;
}

/** What is to change in a record of `services_items`. */
export interface ItemsChange {
  custom_arrangement_sequence?: unknown | null | undefined;
  description?: string | null | undefined;
  /** HTML. */
  html_details?: string | null | undefined;
  /** Seconds. */
  length?: number | null | undefined;
  service_position?: "pre" | "post" | "during" | (string & {}) | null | undefined;
  title?: string | null | undefined;
  copy_item_id?: string | null | undefined;
  media_ids?: unknown | null | undefined;
  selected_attachment_id?: string | null | undefined;
  selected_background_id?: string | null | undefined;
  song?: r.Id<"services_songs"> | null | undefined;
  arrangement?: r.Id<"services_arrangements"> | null | undefined;
  key?: r.Id<"services_keys"> | null | undefined;
  selected_layout?: r.Ref | null | undefined;
}

/** How records of `services_items` are asked for. */
export interface ItemsWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("arrangement" | "item_assignments" | "item_notes" | "item_times" | "key" | "media" | "selected_attachment" | "song")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_items`. */
export class ItemsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: ItemsQuery): r.List<Items> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "media,selected_attachment,item_notes,item_times,item_assignments"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Items>(this.#client, endpoint, ItemsShape, [service_type_id, plan_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_items">, options?: ItemsWith): Promise<Items> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Items>(this.#client, endpoint, ItemsShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, record: NewItems, options?: r.ActOptions): Promise<Items> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemsShape,
      fields: [
        { name: "custom_arrangement_sequence", at: ["custom_arrangement_sequence"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "html_details", at: ["html_details"], kind: "text" },
        { name: "item_type", at: ["item_type"], kind: "text" },
        { name: "length", at: ["length"], kind: "integer" },
        { name: "sequence", at: ["sequence"], kind: "integer" },
        { name: "service_position", at: ["service_position"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "copy_item_id", at: ["copy_item_id"], kind: "text" },
        { name: "media_ids", at: ["media_ids"], kind: "json" },
        { name: "selected_attachment_id", at: ["selected_attachment_id"], kind: "text" },
        { name: "selected_background_id", at: ["selected_background_id"], kind: "text" },
      ],
      relationships: ["song", "arrangement", "key", "selected_layout"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_items">, record: ItemsChange, options?: r.ActOptions): Promise<Items> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemsShape,
      fields: [
        { name: "custom_arrangement_sequence", at: ["custom_arrangement_sequence"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "html_details", at: ["html_details"], kind: "text" },
        { name: "length", at: ["length"], kind: "integer" },
        { name: "service_position", at: ["service_position"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "copy_item_id", at: ["copy_item_id"], kind: "text" },
        { name: "media_ids", at: ["media_ids"], kind: "json" },
        { name: "selected_attachment_id", at: ["selected_attachment_id"], kind: "text" },
        { name: "selected_background_id", at: ["selected_background_id"], kind: "text" },
      ],
      relationships: ["song", "arrangement", "key", "selected_layout"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_items">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemsShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], undefined, options);
  }
}

/** Team members – Who is scheduled for a plan, in which position, and what they answered. */
export interface TeamMembers {
  id: r.Id<"services_team_members">;
  can_accept_partial: boolean | null;
  created_at: Date | null;
  decline_reason: string | null;
  name: string | null;
  notes: string | null;
  notification_changed_at: Date | null;
  notification_changed_by_name: string | null;
  notification_prepared_at: Date | null;
  notification_read_at: Date | null;
  notification_sender_name: string | null;
  notification_sent_at: Date | null;
  photo_thumbnail: string | null;
  prepare_notification: boolean | null;
  scheduled_by_is_eligible_for_responds_to: boolean | null;
  scheduled_by_name: string | null;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status: string | null;
  status_updated_at: Date | null;
  team_position_name: string | null;
  updated_at: Date | null;
  person: r.Id<"services_people"> | null;
  plan: r.Id<"services_plans"> | null;
  scheduled_by: r.Id<"services_people"> | null;
  service_type: r.Id<"services_service_types"> | null;
  team: r.Id<"services_teams"> | null;
  responds_to: r.Id<"services_people"> | null;
  times: r.Id<"services_plan_times">[];
  service_times: r.Id<"services_plan_times">[];
  time_preference_options: r.Id<"services_time_preference_options">[];
  declined_plan_times: r.Id<"services_plan_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    plan: Plan | undefined;
    scheduled_by: Person | undefined;
    service_type: ServiceType | undefined;
    team: Team | undefined;
    responds_to: Person | undefined;
    times: PlanTime[];
    service_times: PlanTime[];
    time_preference_options: TimePreferenceOption[];
    declined_plan_times: PlanTime[];
  };
}

/** @internal */
export const TeamMembersShape: r.Shape = {
  stream: "services_team_members",
  jsonApi: true,
  resource: "PlanPerson",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_accept_partial", at: ["can_accept_partial"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "decline_reason", at: ["decline_reason"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "notification_changed_at", at: ["notification_changed_at"], kind: "timestamp" },
    { name: "notification_changed_by_name", at: ["notification_changed_by_name"], kind: "text" },
    { name: "notification_prepared_at", at: ["notification_prepared_at"], kind: "timestamp" },
    { name: "notification_read_at", at: ["notification_read_at"], kind: "timestamp" },
    { name: "notification_sender_name", at: ["notification_sender_name"], kind: "text" },
    { name: "notification_sent_at", at: ["notification_sent_at"], kind: "timestamp" },
    { name: "photo_thumbnail", at: ["photo_thumbnail"], kind: "text" },
    { name: "prepare_notification", at: ["prepare_notification"], kind: "boolean" },
    { name: "scheduled_by_is_eligible_for_responds_to", at: ["scheduled_by_is_eligible_for_responds_to"], kind: "boolean" },
    { name: "scheduled_by_name", at: ["scheduled_by_name"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "status_updated_at", at: ["status_updated_at"], kind: "timestamp" },
    { name: "team_position_name", at: ["team_position_name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "scheduled_by", relationship: "scheduled_by", many: false, to: () => PersonShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "responds_to", relationship: "responds_to", many: false, to: () => PersonShape },
    { name: "times", relationship: "times", many: true, to: () => PlanTimeShape },
    { name: "service_times", relationship: "service_times", many: true, to: () => PlanTimeShape },
    { name: "time_preference_options", relationship: "time_preference_options", many: true, to: () => TimePreferenceOptionShape },
    { name: "declined_plan_times", relationship: "declined_plan_times", many: true, to: () => PlanTimeShape },
  ],
};

/** What records of `services_team_members` can be found by. */
export interface TeamMembersWhere {
}

/** How a list of `services_team_members` is asked for. */
export interface TeamMembersQuery extends TeamMembersWith {
  where?: TeamMembersWhere | undefined;
}

/** What a new record of `services_team_members` is made of. */
export interface NewTeamMembers {
  decline_reason?: string | null | undefined;
  notes?: string | null | undefined;
  notification_prepared_at?: Date | null | undefined;
  prepare_notification?: boolean | null | undefined;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status?: string | null | undefined;
  team_position_name?: string | null | undefined;
  declined_plan_times_ids?: unknown | null | undefined;
  service_times_ids?: unknown | null | undefined;
  time_preference_options_ids?: unknown | null | undefined;
  times_ids?: unknown | null | undefined;
  person?: r.Id<"services_people"> | null | undefined;
  team?: r.Id<"services_teams"> | null | undefined;
  responds_to?: r.Id<"services_people"> | null | undefined;
}

/** What is to change in a record of `services_team_members`. */
export interface TeamMembersChange {
  decline_reason?: string | null | undefined;
  notes?: string | null | undefined;
  notification_prepared_at?: Date | null | undefined;
  prepare_notification?: boolean | null | undefined;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status?: string | null | undefined;
  team_position_name?: string | null | undefined;
  declined_plan_times_ids?: unknown | null | undefined;
  service_times_ids?: unknown | null | undefined;
  time_preference_options_ids?: unknown | null | undefined;
  times_ids?: unknown | null | undefined;
  person?: r.Id<"services_people"> | null | undefined;
  team?: r.Id<"services_teams"> | null | undefined;
  responds_to?: r.Id<"services_people"> | null | undefined;
}

/** How records of `services_team_members` are asked for. */
export interface TeamMembersWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("declined_plan_times" | "person" | "plan" | "team")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_team_members`. */
export class TeamMembersApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: TeamMembersQuery): r.List<TeamMembers> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/team_members"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "declined_plan_times"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<TeamMembers>(this.#client, endpoint, TeamMembersShape, [service_type_id, plan_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_team_members">, options?: TeamMembersWith): Promise<TeamMembers> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/team_members/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<TeamMembers>(this.#client, endpoint, TeamMembersShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, record: NewTeamMembers, options?: r.ActOptions): Promise<TeamMembers> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/team_members"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: TeamMembersShape,
      fields: [
        { name: "decline_reason", at: ["decline_reason"], kind: "text" },
        { name: "notes", at: ["notes"], kind: "text" },
        { name: "notification_prepared_at", at: ["notification_prepared_at"], kind: "timestamp" },
        { name: "prepare_notification", at: ["prepare_notification"], kind: "boolean" },
        { name: "status", at: ["status"], kind: "text" },
        { name: "team_position_name", at: ["team_position_name"], kind: "text" },
        { name: "declined_plan_times_ids", at: ["declined_plan_times_ids"], kind: "json" },
        { name: "service_times_ids", at: ["service_times_ids"], kind: "json" },
        { name: "time_preference_options_ids", at: ["time_preference_options_ids"], kind: "json" },
        { name: "times_ids", at: ["times_ids"], kind: "json" },
      ],
      relationships: ["person", "team", "responds_to"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_team_members">, record: TeamMembersChange, options?: r.ActOptions): Promise<TeamMembers> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/team_members/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: TeamMembersShape,
      fields: [
        { name: "decline_reason", at: ["decline_reason"], kind: "text" },
        { name: "notes", at: ["notes"], kind: "text" },
        { name: "notification_prepared_at", at: ["notification_prepared_at"], kind: "timestamp" },
        { name: "prepare_notification", at: ["prepare_notification"], kind: "boolean" },
        { name: "status", at: ["status"], kind: "text" },
        { name: "team_position_name", at: ["team_position_name"], kind: "text" },
        { name: "declined_plan_times_ids", at: ["declined_plan_times_ids"], kind: "json" },
        { name: "service_times_ids", at: ["service_times_ids"], kind: "json" },
        { name: "time_preference_options_ids", at: ["time_preference_options_ids"], kind: "json" },
        { name: "times_ids", at: ["times_ids"], kind: "json" },
      ],
      relationships: ["person", "team", "responds_to"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_team_members">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/team_members/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: TeamMembersShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], undefined, options);
  }
}

/** Team member times – A team member's answer for one time of a plan. */
export interface PlanPersonTime {
  id: r.Id<"services_plan_person_times">;
  created_at: Date | null;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status: string | null;
  updated_at: Date | null;
  plan_time: r.Id<"services_plan_times"> | null;
  plan: r.Id<"services_plans"> | null;
  plan_person: r.Id<"services_team_members"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan_time: PlanTime | undefined;
    plan: Plan | undefined;
    plan_person: TeamMembers | undefined;
  };
}

/** @internal */
export const PlanPersonTimeShape: r.Shape = {
  stream: "services_plan_person_times",
  jsonApi: true,
  resource: "PlanPersonTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "plan_time", relationship: "plan_time", many: false, to: () => PlanTimeShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "plan_person", relationship: "plan_person", many: false, to: () => TeamMembersShape },
  ],
};

/** What records of `services_plan_person_times` can be found by. */
export interface PlanPersonTimeWhere {
}

/** How a list of `services_plan_person_times` is asked for. */
export interface PlanPersonTimeQuery extends PlanPersonTimeWith {
  where?: PlanPersonTimeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "updated_at" | "-updated_at" | undefined;
}

/** How records of `services_plan_person_times` are asked for. */
export interface PlanPersonTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_person_times`. */
export class PlanPersonTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_person_times`. */
  list(service_type_id: r.Id<"services_service_types">, query?: PlanPersonTimeQuery): r.List<PlanPersonTime> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_person_times"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanPersonTime>(this.#client, endpoint, PlanPersonTimeShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_person_times/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, id: r.Id<"services_plan_person_times">, options?: PlanPersonTimeWith): Promise<PlanPersonTime> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_person_times/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanPersonTime>(this.#client, endpoint, PlanPersonTimeShape, [service_type_id, id], options);
  }
}

/** Needed positions – Positions of a plan that are still to be filled. */
export interface NeededPosition {
  id: r.Id<"services_needed_positions">;
  quantity: number | null;
  scheduled_to: string | null;
  team_position_name: string | null;
  team: r.Id<"services_teams"> | null;
  plan: r.Id<"services_plans"> | null;
  time: r.Id<"services_plan_times"> | null;
  time_preference_option: r.Id<"services_time_preference_options"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    team: Team | undefined;
    plan: Plan | undefined;
    time: PlanTime | undefined;
    time_preference_option: TimePreferenceOption | undefined;
  };
}

/** @internal */
export const NeededPositionShape: r.Shape = {
  stream: "services_needed_positions",
  jsonApi: true,
  resource: "NeededPosition",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "quantity", at: ["quantity"], kind: "integer" },
    { name: "scheduled_to", at: ["scheduled_to"], kind: "text" },
    { name: "team_position_name", at: ["team_position_name"], kind: "text" },
  ],
  relations: [
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "time", relationship: "time", many: false, to: () => PlanTimeShape },
    { name: "time_preference_option", relationship: "time_preference_option", many: false, to: () => TimePreferenceOptionShape },
  ],
};

/** What records of `services_needed_positions` can be found by. */
export interface NeededPositionWhere {
}

/** How a list of `services_needed_positions` is asked for. */
export interface NeededPositionQuery extends NeededPositionWith {
  where?: NeededPositionWhere | undefined;
}

/** What a new record of `services_needed_positions` is made of. */
export interface NewNeededPosition {
  quantity?: number | null | undefined;
  team_id?: string | null | undefined;
  team_position_id?: string | null | undefined;
  time?: r.Id<"services_plan_times"> | null | undefined;
  time_preference_option?: r.Id<"services_time_preference_options"> | null | undefined;
}

/** What is to change in a record of `services_needed_positions`. */
export interface NeededPositionChange {
  quantity?: number | null | undefined;
  team_id?: string | null | undefined;
  team_position_id?: string | null | undefined;
  time_id?: string | null | undefined;
  time_preference_option_id?: string | null | undefined;
}

/** How records of `services_needed_positions` are asked for. */
export interface NeededPositionWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("team" | "time")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_needed_positions`. */
export class NeededPositionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: NeededPositionQuery): r.List<NeededPosition> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/needed_positions"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<NeededPosition>(this.#client, endpoint, NeededPositionShape, [service_type_id, plan_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_needed_positions">, options?: NeededPositionWith): Promise<NeededPosition> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/needed_positions/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<NeededPosition>(this.#client, endpoint, NeededPositionShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, record: NewNeededPosition, options?: r.ActOptions): Promise<NeededPosition> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/needed_positions"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: NeededPositionShape,
      fields: [
        { name: "quantity", at: ["quantity"], kind: "integer" },
        { name: "team_id", at: ["team_id"], kind: "text" },
        { name: "team_position_id", at: ["team_position_id"], kind: "text" },
      ],
      relationships: ["time", "time_preference_option"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_needed_positions">, record: NeededPositionChange, options?: r.ActOptions): Promise<NeededPosition> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/needed_positions/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: NeededPositionShape,
      fields: [
        { name: "quantity", at: ["quantity"], kind: "integer" },
        { name: "team_id", at: ["team_id"], kind: "text" },
        { name: "team_position_id", at: ["team_position_id"], kind: "text" },
        { name: "time_id", at: ["time_id"], kind: "text" },
        { name: "time_preference_option_id", at: ["time_preference_option_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_needed_positions">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/needed_positions/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: NeededPositionShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], undefined, options);
  }
}

/** Plan notes – Notes on plans, by category. */
export interface PlanNotes {
  id: r.Id<"services_plan_notes">;
  category_name: string | null;
  content: string | null;
  created_at: Date | null;
  updated_at: Date | null;
  created_by: r.Id<"services_people"> | null;
  plan_note_category: r.Id<"services_plan_note_categories"> | null;
  teams: r.Id<"services_teams">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    plan_note_category: PlanNoteCategory | undefined;
    teams: Team[];
  };
}

/** @internal */
export const PlanNotesShape: r.Shape = {
  stream: "services_plan_notes",
  jsonApi: true,
  resource: "PlanNote",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "category_name", at: ["category_name"], kind: "text" },
    { name: "content", at: ["content"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "plan_note_category", relationship: "plan_note_category", many: false, to: () => PlanNoteCategoryShape },
    { name: "teams", relationship: "teams", many: true, to: () => TeamShape },
  ],
};

/** What records of `services_plan_notes` can be found by. */
export interface PlanNotesWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `services_plan_notes` is asked for. */
export interface PlanNotesQuery extends PlanNotesWith {
  where?: PlanNotesWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** What a new record of `services_plan_notes` is made of. */
export interface NewPlanNotes {
  content?: string | null | undefined;
  plan_note_category_id?: string | null | undefined;
  team_ids?: unknown | null | undefined;
}

/** What is to change in a record of `services_plan_notes`. */
export interface PlanNotesChange {
  content?: string | null | undefined;
  plan_note_category_id?: string | null | undefined;
  team_ids?: unknown | null | undefined;
}

/** How records of `services_plan_notes` are asked for. */
export interface PlanNotesWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("plan_note_category")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_notes`. */
export class PlanNotesApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: PlanNotesQuery): r.List<PlanNotes> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/notes"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanNotes>(this.#client, endpoint, PlanNotesShape, [service_type_id, plan_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_notes">, options?: PlanNotesWith): Promise<PlanNotes> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanNotes>(this.#client, endpoint, PlanNotesShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, record: NewPlanNotes, options?: r.ActOptions): Promise<PlanNotes> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/notes"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanNotesShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "plan_note_category_id", at: ["plan_note_category_id"], kind: "text" },
        { name: "team_ids", at: ["team_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_notes">, record: PlanNotesChange, options?: r.ActOptions): Promise<PlanNotes> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanNotesShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "plan_note_category_id", at: ["plan_note_category_id"], kind: "text" },
        { name: "team_ids", at: ["team_ids"], kind: "json" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_plan_notes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: PlanNotesShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, id], undefined, options);
  }
}

/** Attendances – Which team members checked in for a plan in Check-Ins. */
export interface Attendance {
  id: r.Id<"services_attendances">;
  check_ins_event_id: string | null;
  check_ins_event_period_id: string | null;
  checked_in_at: Date | null;
  plan_time: r.Id<"services_plan_times"> | null;
  plan_person: r.Id<"services_team_members"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan_time: PlanTime | undefined;
    plan_person: TeamMembers | undefined;
  };
}

/** @internal */
export const AttendanceShape: r.Shape = {
  stream: "services_attendances",
  jsonApi: true,
  resource: "Attendance",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "check_ins_event_id", at: ["check_ins_event_id"], kind: "text" },
    { name: "check_ins_event_period_id", at: ["check_ins_event_period_id"], kind: "text" },
    { name: "checked_in_at", at: ["checked_in_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "plan_time", relationship: "plan_time", many: false, to: () => PlanTimeShape },
    { name: "plan_person", relationship: "plan_person", many: false, to: () => TeamMembersShape },
  ],
};

/** What records of `services_attendances` can be found by. */
export interface AttendanceWhere {
}

/** How a list of `services_attendances` is asked for. */
export interface AttendanceQuery extends AttendanceWith {
  where?: AttendanceWhere | undefined;
}

/** How records of `services_attendances` are asked for. */
export interface AttendanceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_attendances`. */
export class AttendanceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: AttendanceQuery): r.List<Attendance> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/attendances"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attendance>(this.#client, endpoint, AttendanceShape, [service_type_id, plan_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_attendances">, options?: AttendanceWith): Promise<Attendance> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/attendances/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Attendance>(this.#client, endpoint, AttendanceShape, [service_type_id, plan_id, id], options);
  }
}

/** Services Live – What the connecting user may do in Services Live, per plan. */
export interface Live {
  id: r.Id<"services_live">;
  can_chat: boolean | null;
  can_control: boolean | null;
  can_control_video_feed: boolean | null;
  can_take_control: boolean | null;
  dates: string | null;
  series_title: string | null;
  title: string | null;
  items: r.Id<"services_items">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    items: Items[];
  };
}

/** @internal */
export const LiveShape: r.Shape = {
  stream: "services_live",
  jsonApi: true,
  resource: "Live",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_chat", at: ["can_chat"], kind: "boolean" },
    { name: "can_control", at: ["can_control"], kind: "boolean" },
    { name: "can_control_video_feed", at: ["can_control_video_feed"], kind: "boolean" },
    { name: "can_take_control", at: ["can_take_control"], kind: "boolean" },
    { name: "dates", at: ["dates"], kind: "text" },
    { name: "series_title", at: ["series_title"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
  ],
  relations: [
    { name: "items", relationship: "items", many: true, to: () => ItemsShape },
  ],
};

/** How records of `services_live` are asked for. */
export interface LiveWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("items")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_live`. */
export class LiveApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/live`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, options?: LiveWith): Promise<Live> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/live"], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Live>(this.#client, endpoint, LiveShape, [service_type_id, plan_id], options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/live`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/live"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: LiveShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id], undefined, options);
  }
}

/** Items of templates – The order of service of plan templates. */
export interface PlanTemplateItems {
  id: r.Id<"services_plan_template_items">;
  assigned_leader_ids: unknown | null;
  assigned_unfilled_position_ids: unknown | null;
  created_at: Date | null;
  custom_arrangement_sequence: unknown | null;
  custom_arrangement_sequence_full: unknown | null;
  custom_arrangement_sequence_short: unknown | null;
  description: string | null;
  /** HTML. */
  html_details: string | null;
  item_type: "song" | "header" | "media" | "item" | (string & {}) | null;
  key_name: string | null;
  /** Seconds. */
  length: number | null;
  sequence: number | null;
  service_position: "pre" | "post" | "during" | (string & {}) | null;
  title: string | null;
  updated_at: Date | null;
  plan: r.Id<"services_plans"> | null;
  song: r.Id<"services_songs"> | null;
  arrangement: r.Id<"services_arrangements"> | null;
  key: r.Id<"services_keys"> | null;
  selected_layout: r.Ref | null;
  selected_background: r.Id<"services_attachments"> | null;
  selected_attachment: r.Id<"services_attachments"> | null;
  media: r.Id<"services_media">[];
  item_assignments: r.Id<"services_item_assignments">[];
  item_notes: r.Id<"services_item_notes">[];
  item_times: r.Id<"services_item_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    song: Song | undefined;
    arrangement: Arrangement | undefined;
    key: Key | undefined;
    selected_layout: r.Loose | undefined;
    selected_background: Attachment | undefined;
    selected_attachment: Attachment | undefined;
    media: Media[];
    item_assignments: ItemAssignment[];
    item_notes: ItemNote[];
    item_times: ItemTime[];
  };
}

/** @internal */
export const PlanTemplateItemsShape: r.Shape = {
  stream: "services_plan_template_items",
  jsonApi: true,
  resource: "Item",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "assigned_leader_ids", at: ["assigned_leader_ids"], kind: "json" },
    { name: "assigned_unfilled_position_ids", at: ["assigned_unfilled_position_ids"], kind: "json" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "custom_arrangement_sequence", at: ["custom_arrangement_sequence"], kind: "json" },
    { name: "custom_arrangement_sequence_full", at: ["custom_arrangement_sequence_full"], kind: "json" },
    { name: "custom_arrangement_sequence_short", at: ["custom_arrangement_sequence_short"], kind: "json" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "html_details", at: ["html_details"], kind: "text" },
    { name: "item_type", at: ["item_type"], kind: "text" },
    { name: "key_name", at: ["key_name"], kind: "text" },
    { name: "length", at: ["length"], kind: "integer" },
    { name: "sequence", at: ["sequence"], kind: "integer" },
    { name: "service_position", at: ["service_position"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "song", relationship: "song", many: false, to: () => SongShape },
    { name: "arrangement", relationship: "arrangement", many: false, to: () => ArrangementShape },
    { name: "key", relationship: "key", many: false, to: () => KeyShape },
    { name: "selected_layout", relationship: "selected_layout", many: false },
    { name: "selected_background", relationship: "selected_background", many: false, to: () => AttachmentShape },
    { name: "selected_attachment", relationship: "selected_attachment", many: false, to: () => AttachmentShape },
    { name: "media", relationship: "media", many: true, to: () => MediaShape },
    { name: "item_assignments", relationship: "item_assignments", many: true, to: () => ItemAssignmentShape },
    { name: "item_notes", relationship: "item_notes", many: true, to: () => ItemNoteShape },
    { name: "item_times", relationship: "item_times", many: true, to: () => ItemTimeShape },
  ],
};

/** What records of `services_plan_template_items` can be found by. */
export interface PlanTemplateItemsWhere {
}

/** How a list of `services_plan_template_items` is asked for. */
export interface PlanTemplateItemsQuery extends PlanTemplateItemsWith {
  where?: PlanTemplateItemsWhere | undefined;
}

/** How records of `services_plan_template_items` are asked for. */
export interface PlanTemplateItemsWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("arrangement" | "item_assignments" | "item_notes" | "item_times" | "key" | "media" | "selected_attachment" | "song")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_template_items`. */
export class PlanTemplateItemsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items`. */
  list(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, query?: PlanTemplateItemsQuery): r.List<PlanTemplateItems> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/items"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "media,selected_attachment"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanTemplateItems>(this.#client, endpoint, PlanTemplateItemsShape, [service_type_id, plan_template_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, id: r.Id<"services_plan_template_items">, options?: PlanTemplateItemsWith): Promise<PlanTemplateItems> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/items/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanTemplateItems>(this.#client, endpoint, PlanTemplateItemsShape, [service_type_id, plan_template_id, id], options);
  }
}

/** Team members of templates – Who a template schedules. */
export interface PlanTemplateTeamMembers {
  id: r.Id<"services_plan_template_team_members">;
  can_accept_partial: boolean | null;
  created_at: Date | null;
  decline_reason: string | null;
  name: string | null;
  notes: string | null;
  notification_changed_at: Date | null;
  notification_changed_by_name: string | null;
  notification_prepared_at: Date | null;
  notification_read_at: Date | null;
  notification_sender_name: string | null;
  notification_sent_at: Date | null;
  photo_thumbnail: string | null;
  prepare_notification: boolean | null;
  scheduled_by_is_eligible_for_responds_to: boolean | null;
  scheduled_by_name: string | null;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status: string | null;
  status_updated_at: Date | null;
  team_position_name: string | null;
  updated_at: Date | null;
  person: r.Id<"services_people"> | null;
  plan: r.Id<"services_plans"> | null;
  scheduled_by: r.Id<"services_people"> | null;
  service_type: r.Id<"services_service_types"> | null;
  team: r.Id<"services_teams"> | null;
  responds_to: r.Id<"services_people"> | null;
  times: r.Id<"services_plan_times">[];
  service_times: r.Id<"services_plan_times">[];
  time_preference_options: r.Id<"services_time_preference_options">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    plan: Plan | undefined;
    scheduled_by: Person | undefined;
    service_type: ServiceType | undefined;
    team: Team | undefined;
    responds_to: Person | undefined;
    times: PlanTime[];
    service_times: PlanTime[];
    time_preference_options: TimePreferenceOption[];
  };
}

/** @internal */
export const PlanTemplateTeamMembersShape: r.Shape = {
  stream: "services_plan_template_team_members",
  jsonApi: true,
  resource: "PlanPerson",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "can_accept_partial", at: ["can_accept_partial"], kind: "boolean" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "decline_reason", at: ["decline_reason"], kind: "text" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "notes", at: ["notes"], kind: "text" },
    { name: "notification_changed_at", at: ["notification_changed_at"], kind: "timestamp" },
    { name: "notification_changed_by_name", at: ["notification_changed_by_name"], kind: "text" },
    { name: "notification_prepared_at", at: ["notification_prepared_at"], kind: "timestamp" },
    { name: "notification_read_at", at: ["notification_read_at"], kind: "timestamp" },
    { name: "notification_sender_name", at: ["notification_sender_name"], kind: "text" },
    { name: "notification_sent_at", at: ["notification_sent_at"], kind: "timestamp" },
    { name: "photo_thumbnail", at: ["photo_thumbnail"], kind: "text" },
    { name: "prepare_notification", at: ["prepare_notification"], kind: "boolean" },
    { name: "scheduled_by_is_eligible_for_responds_to", at: ["scheduled_by_is_eligible_for_responds_to"], kind: "boolean" },
    { name: "scheduled_by_name", at: ["scheduled_by_name"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "status_updated_at", at: ["status_updated_at"], kind: "timestamp" },
    { name: "team_position_name", at: ["team_position_name"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "scheduled_by", relationship: "scheduled_by", many: false, to: () => PersonShape },
    { name: "service_type", relationship: "service_type", many: false, to: () => ServiceTypeShape },
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "responds_to", relationship: "responds_to", many: false, to: () => PersonShape },
    { name: "times", relationship: "times", many: true, to: () => PlanTimeShape },
    { name: "service_times", relationship: "service_times", many: true, to: () => PlanTimeShape },
    { name: "time_preference_options", relationship: "time_preference_options", many: true, to: () => TimePreferenceOptionShape },
  ],
};

/** What records of `services_plan_template_team_members` can be found by. */
export interface PlanTemplateTeamMembersWhere {
}

/** How a list of `services_plan_template_team_members` is asked for. */
export interface PlanTemplateTeamMembersQuery extends PlanTemplateTeamMembersWith {
  where?: PlanTemplateTeamMembersWhere | undefined;
}

/** How records of `services_plan_template_team_members` are asked for. */
export interface PlanTemplateTeamMembersWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("person" | "plan" | "team")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_template_team_members`. */
export class PlanTemplateTeamMembersApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members`. */
  list(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, query?: PlanTemplateTeamMembersQuery): r.List<PlanTemplateTeamMembers> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/team_members"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanTemplateTeamMembers>(this.#client, endpoint, PlanTemplateTeamMembersShape, [service_type_id, plan_template_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, id: r.Id<"services_plan_template_team_members">, options?: PlanTemplateTeamMembersWith): Promise<PlanTemplateTeamMembers> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/team_members/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanTemplateTeamMembers>(this.#client, endpoint, PlanTemplateTeamMembersShape, [service_type_id, plan_template_id, id], options);
  }
}

/** Notes of templates – Notes on plan templates, by category. */
export interface PlanTemplateNotes {
  id: r.Id<"services_plan_template_notes">;
  category_name: string | null;
  content: string | null;
  created_at: Date | null;
  updated_at: Date | null;
  created_by: r.Id<"services_people"> | null;
  plan_note_category: r.Id<"services_plan_note_categories"> | null;
  teams: r.Id<"services_teams">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    created_by: Person | undefined;
    plan_note_category: PlanNoteCategory | undefined;
    teams: Team[];
  };
}

/** @internal */
export const PlanTemplateNotesShape: r.Shape = {
  stream: "services_plan_template_notes",
  jsonApi: true,
  resource: "PlanNote",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "category_name", at: ["category_name"], kind: "text" },
    { name: "content", at: ["content"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "plan_note_category", relationship: "plan_note_category", many: false, to: () => PlanNoteCategoryShape },
    { name: "teams", relationship: "teams", many: true, to: () => TeamShape },
  ],
};

/** What records of `services_plan_template_notes` can be found by. */
export interface PlanTemplateNotesWhere {
  created_at?: Date | r.Range<Date> | undefined;
  updated_at?: Date | r.Range<Date> | undefined;
}

/** How a list of `services_plan_template_notes` is asked for. */
export interface PlanTemplateNotesQuery extends PlanTemplateNotesWith {
  where?: PlanTemplateNotesWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "created_at" | "updated_at" | "-created_at" | "-updated_at" | undefined;
}

/** How records of `services_plan_template_notes` are asked for. */
export interface PlanTemplateNotesWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("plan_note_category")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_plan_template_notes`. */
export class PlanTemplateNotesApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes`. */
  list(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, query?: PlanTemplateNotesQuery): r.List<PlanTemplateNotes> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/notes"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<PlanTemplateNotes>(this.#client, endpoint, PlanTemplateNotesShape, [service_type_id, plan_template_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_template_id: r.Id<"services_plan_templates">, id: r.Id<"services_plan_template_notes">, options?: PlanTemplateNotesWith): Promise<PlanTemplateNotes> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plan_templates/", "/notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<PlanTemplateNotes>(this.#client, endpoint, PlanTemplateNotesShape, [service_type_id, plan_template_id, id], options);
  }
}

/** Arrangement sections – The parts of an arrangement with their lyrics: one record each. */
export interface ArrangementSections {
  id: r.Id<"services_arrangement_sections">;
  sections: unknown | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ArrangementSectionsShape: r.Shape = {
  stream: "services_arrangement_sections",
  jsonApi: true,
  resource: "ArrangementSections",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "sections", at: ["sections"], kind: "json" },
  ],
  relations: [
  ],
};

/** How records of `services_arrangement_sections` are asked for. */
export interface ArrangementSectionsWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_arrangement_sections`. */
export class ArrangementSectionsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/sections`. */
  get(song_id: string, arrangement_id: r.Id<"services_arrangements">, options?: ArrangementSectionsWith): Promise<ArrangementSections> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/arrangements/", "/sections"], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ArrangementSections>(this.#client, endpoint, ArrangementSectionsShape, [song_id, arrangement_id], options);
  }
}

/** Keys – The musical keys of arrangements. */
export interface Key {
  id: r.Id<"services_keys">;
  alternate_keys: string | null;
  created_at: Date | null;
  ending_key: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null;
  ending_minor: boolean | null;
  name: string | null;
  starting_key: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null;
  starting_minor: boolean | null;
  updated_at: Date | null;
  arrangement: r.Id<"services_arrangements"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    arrangement: Arrangement | undefined;
  };
}

/** @internal */
export const KeyShape: r.Shape = {
  stream: "services_keys",
  jsonApi: true,
  resource: "Key",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "alternate_keys", at: ["alternate_keys"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "ending_key", at: ["ending_key"], kind: "text" },
    { name: "ending_minor", at: ["ending_minor"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "starting_key", at: ["starting_key"], kind: "text" },
    { name: "starting_minor", at: ["starting_minor"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "arrangement", relationship: "arrangement", many: false, to: () => ArrangementShape },
  ],
};

/** What a new record of `services_keys` is made of. */
export interface NewKey {
  alternate_keys?: string | null | undefined;
  ending_key?: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null | undefined;
  name?: string | null | undefined;
  starting_key?: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null | undefined;
}

/** What is to change in a record of `services_keys`. */
export interface KeyChange {
  alternate_keys?: string | null | undefined;
  ending_key?: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null | undefined;
  name?: string | null | undefined;
  starting_key?: "Ab" | "A" | "A#" | "Bb" | "B" | "C" | "C#" | "Db" | "D" | "D#" | "Eb" | "E" | "F" | "F#" | "Gb" | "G" | "G#" | "Abm" | "Am" | "A#m" | "Bbm" | "Bm" | "Cm" | "C#m" | "Dbm" | "Dm" | "D#m" | "Ebm" | "Em" | "Fm" | "F#m" | "Gbm" | "Gm" | "G#m" | (string & {}) | null | undefined;
}

/** How records of `services_keys` are asked for. */
export interface KeyWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_keys`. */
export class KeyApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`. */
  get(song_id: string, arrangement_id: r.Id<"services_arrangements">, id: r.Id<"services_keys">, options?: KeyWith): Promise<Key> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/arrangements/", "/keys/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Key>(this.#client, endpoint, KeyShape, [song_id, arrangement_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(song_id: string, arrangement_id: r.Id<"services_arrangements">, record: NewKey, options?: r.ActOptions): Promise<Key> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/songs/", "/arrangements/", "/keys"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: KeyShape,
      fields: [
        { name: "alternate_keys", at: ["alternate_keys"], kind: "text" },
        { name: "ending_key", at: ["ending_key"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "starting_key", at: ["starting_key"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [song_id, arrangement_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`. */
  update(song_id: string, arrangement_id: r.Id<"services_arrangements">, id: r.Id<"services_keys">, record: KeyChange, options?: r.ActOptions): Promise<Key> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/songs/", "/arrangements/", "/keys/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: KeyShape,
      fields: [
        { name: "alternate_keys", at: ["alternate_keys"], kind: "text" },
        { name: "ending_key", at: ["ending_key"], kind: "text" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "starting_key", at: ["starting_key"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, arrangement_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`. */
  delete(song_id: string, arrangement_id: r.Id<"services_arrangements">, id: r.Id<"services_keys">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/songs/", "/arrangements/", "/keys/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: KeyShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, arrangement_id, id], undefined, options);
  }
}

/** Attachments – Files and links of plans, songs, arrangements, keys, items, media and service types. */
export interface Attachment {
  id: r.Id<"services_attachments">;
  allow_mp3_download: boolean | null;
  attachable_type: string | null;
  content: string | null;
  content_type: string | null;
  created_at: Date | null;
  deleted_at: Date | null;
  display_name: string | null;
  downloadable: boolean | null;
  /** Bytes. */
  file_size: number | null;
  /** Given when a file is uploaded. */
  file_upload_identifier: string | null;
  filename: string | null;
  filetype: string | null;
  has_preview: boolean | null;
  import_to_item_details: boolean | null;
  licenses_purchased: number | null;
  licenses_remaining: number | null;
  licenses_used: number | null;
  linked_url: string | null;
  page_order: string | null;
  pco_type: string | null;
  remote_link: string | null;
  streamable: boolean | null;
  thumbnail_url: string | null;
  transposable: boolean | null;
  updated_at: Date | null;
  url: string | null;
  web_streamable: boolean | null;
  attachable: r.Ref | null;
  attachment_types: r.Id<"services_attachment_types">[];
  created_by: r.Id<"services_people"> | null;
  updated_by: r.Id<"services_people"> | null;
  administrator: r.Id<"services_people"> | null;
  zooms: r.Id<"services_zooms">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    attachable: r.Loose | undefined;
    attachment_types: AttachmentType[];
    created_by: Person | undefined;
    updated_by: Person | undefined;
    administrator: Person | undefined;
    zooms: Zoom[];
  };
}

/** @internal */
export const AttachmentShape: r.Shape = {
  stream: "services_attachments",
  jsonApi: true,
  resource: "Attachment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "allow_mp3_download", at: ["allow_mp3_download"], kind: "boolean" },
    { name: "attachable_type", at: ["attachable_type"], kind: "text" },
    { name: "content", at: ["content"], kind: "text" },
    { name: "content_type", at: ["content_type"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "deleted_at", at: ["deleted_at"], kind: "timestamp" },
    { name: "display_name", at: ["display_name"], kind: "text" },
    { name: "downloadable", at: ["downloadable"], kind: "boolean" },
    { name: "file_size", at: ["file_size"], kind: "integer" },
    { name: "file_upload_identifier", at: ["file_upload_identifier"], kind: "text" },
    { name: "filename", at: ["filename"], kind: "text" },
    { name: "filetype", at: ["filetype"], kind: "text" },
    { name: "has_preview", at: ["has_preview"], kind: "boolean" },
    { name: "import_to_item_details", at: ["import_to_item_details"], kind: "boolean" },
    { name: "licenses_purchased", at: ["licenses_purchased"], kind: "integer" },
    { name: "licenses_remaining", at: ["licenses_remaining"], kind: "integer" },
    { name: "licenses_used", at: ["licenses_used"], kind: "integer" },
    { name: "linked_url", at: ["linked_url"], kind: "text" },
    { name: "page_order", at: ["page_order"], kind: "text" },
    { name: "pco_type", at: ["pco_type"], kind: "text" },
    { name: "remote_link", at: ["remote_link"], kind: "text" },
    { name: "streamable", at: ["streamable"], kind: "boolean" },
    { name: "thumbnail_url", at: ["thumbnail_url"], kind: "text" },
    { name: "transposable", at: ["transposable"], kind: "boolean" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
    { name: "web_streamable", at: ["web_streamable"], kind: "boolean" },
  ],
  relations: [
    { name: "attachable", relationship: "attachable", many: false },
    { name: "attachment_types", relationship: "attachment_types", many: true, to: () => AttachmentTypeShape },
    { name: "created_by", relationship: "created_by", many: false, to: () => PersonShape },
    { name: "updated_by", relationship: "updated_by", many: false, to: () => PersonShape },
    { name: "administrator", relationship: "administrator", many: false, to: () => PersonShape },
    { name: "zooms", relationship: "zooms", many: true, to: () => ZoomShape },
  ],
};

/** What records of `services_attachments` can be found by. */
export interface AttachmentWhere {
  attachable_type?: string | undefined;
  licenses_purchased?: number | r.Range<number> | undefined;
}

/** How a list of `services_attachments` is asked for. */
export interface AttachmentQuery extends AttachmentWith {
  where?: AttachmentWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "attachable_type" | "created_at" | "deleted_at" | "filename" | "filetype" | "-attachable_type" | "-created_at" | "-deleted_at" | "-filename" | "-filetype" | undefined;
}

/** What a new record of `services_attachments` is made of. */
export interface NewAttachment {
  content?: string | null | undefined;
  /** Given when a file is uploaded. */
  file_upload_identifier?: string | null | undefined;
  filename?: string | null | undefined;
  import_to_item_details?: boolean | null | undefined;
  page_order?: string | null | undefined;
  remote_link?: string | null | undefined;
  attachment_types?: readonly r.Id<"services_attachment_types">[] | undefined;
}

/** What is to change in a record of `services_attachments`. */
export interface AttachmentChange {
  content?: string | null | undefined;
  /** Given when a file is uploaded. */
  file_upload_identifier?: string | null | undefined;
  filename?: string | null | undefined;
  import_to_item_details?: boolean | null | undefined;
  page_order?: string | null | undefined;
  remote_link?: string | null | undefined;
  attachment_types?: readonly r.Id<"services_attachment_types">[] | undefined;
}

/** How records of `services_attachments` are asked for. */
export interface AttachmentWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("zooms")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_attachments`. */
export class AttachmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments`. */
  list_of_plans(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/all_attachments"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "zooms"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [service_type_id, plan_id], query);
  }

  /** The list `/services/v2/songs/{song_id}/attachments`. */
  list_of_songs(song_id: r.Id<"services_songs">, query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/attachments"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "zooms"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [song_id], query);
  }

  /** The list `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments`. */
  list_of_arrangements(song_id: r.Id<"services_songs">, arrangement_id: r.Id<"services_arrangements">, query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/songs/", "/arrangements/", "/attachments"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "zooms"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [song_id, arrangement_id], query);
  }

  /** The list `/services/v2/media/{media_id}/attachments`. */
  list_of_media(media_id: r.Id<"services_media">, query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/media/", "/attachments"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "zooms"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [media_id], query);
  }

  /** The list `/services/v2/service_types/{service_type_id}/attachments`. */
  list_of_service_types(service_type_id: r.Id<"services_service_types">, query?: AttachmentQuery): r.List<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/attachments"], headers: { "X-PCO-API-Version": "2018-11-01" }, params: [["include", "zooms"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Attachment>(this.#client, endpoint, AttachmentShape, [service_type_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, id: r.Id<"services_attachments">, options?: AttachmentWith): Promise<Attachment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/all_attachments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Attachment>(this.#client, endpoint, AttachmentShape, [service_type_id, plan_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/songs/{song_id}/attachments`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(song_id: string, record: NewAttachment, options?: r.ActOptions): Promise<Attachment> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/songs/", "/attachments"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: AttachmentShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "file_upload_identifier", at: ["file_upload_identifier"], kind: "text" },
        { name: "filename", at: ["filename"], kind: "text" },
        { name: "import_to_item_details", at: ["import_to_item_details"], kind: "boolean" },
        { name: "page_order", at: ["page_order"], kind: "text" },
        { name: "remote_link", at: ["remote_link"], kind: "text" },
      ],
      relationships: ["attachment_types"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [song_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/attachments/{id}`. */
  update(song_id: string, id: r.Id<"services_attachments">, record: AttachmentChange, options?: r.ActOptions): Promise<Attachment> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/songs/", "/attachments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: AttachmentShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "file_upload_identifier", at: ["file_upload_identifier"], kind: "text" },
        { name: "filename", at: ["filename"], kind: "text" },
        { name: "import_to_item_details", at: ["import_to_item_details"], kind: "boolean" },
        { name: "page_order", at: ["page_order"], kind: "text" },
        { name: "remote_link", at: ["remote_link"], kind: "text" },
      ],
      relationships: ["attachment_types"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/songs/{song_id}/attachments/{id}`. */
  delete(song_id: string, id: r.Id<"services_attachments">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/songs/", "/attachments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: AttachmentShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [song_id, id], undefined, options);
  }
}

/** Blockout dates – The single dates of a blockout. */
export interface BlockoutDate {
  id: r.Id<"services_blockout_dates">;
  ends_at: Date | null;
  ends_at_utc: string | null;
  group_identifier: string | null;
  reason: string | null;
  share: boolean | null;
  starts_at: Date | null;
  starts_at_utc: string | null;
  time_zone: string | null;
  person: r.Id<"services_people"> | null;
  blockout: r.Id<"services_blockouts"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    blockout: Blockout | undefined;
  };
}

/** @internal */
export const BlockoutDateShape: r.Shape = {
  stream: "services_blockout_dates",
  jsonApi: true,
  resource: "BlockoutDate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "ends_at_utc", at: ["ends_at_utc"], kind: "text" },
    { name: "group_identifier", at: ["group_identifier"], kind: "text" },
    { name: "reason", at: ["reason"], kind: "text" },
    { name: "share", at: ["share"], kind: "boolean" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "starts_at_utc", at: ["starts_at_utc"], kind: "text" },
    { name: "time_zone", at: ["time_zone"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "blockout", relationship: "blockout", many: false, to: () => BlockoutShape },
  ],
};

/** What records of `services_blockout_dates` can be found by. */
export interface BlockoutDateWhere {
}

/** How a list of `services_blockout_dates` is asked for. */
export interface BlockoutDateQuery extends BlockoutDateWith {
  where?: BlockoutDateWhere | undefined;
}

/** How records of `services_blockout_dates` are asked for. */
export interface BlockoutDateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_blockout_dates`. */
export class BlockoutDateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates`. */
  list(person_id: r.Id<"services_people">, blockout_id: r.Id<"services_blockouts">, query?: BlockoutDateQuery): r.List<BlockoutDate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts/", "/blockout_dates"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<BlockoutDate>(this.#client, endpoint, BlockoutDateShape, [person_id, blockout_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates/{id}`. */
  get(person_id: r.Id<"services_people">, blockout_id: r.Id<"services_blockouts">, id: r.Id<"services_blockout_dates">, options?: BlockoutDateWith): Promise<BlockoutDate> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts/", "/blockout_dates/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<BlockoutDate>(this.#client, endpoint, BlockoutDateShape, [person_id, blockout_id, id], options);
  }
}

/** Blockout exceptions – Dates that a repeating blockout leaves out. */
export interface BlockoutException {
  id: r.Id<"services_blockout_exceptions">;
  created_at: Date | null;
  date: r.PlainDate | null;
  updated_at: Date | null;
  blockout: r.Id<"services_blockouts"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    blockout: Blockout | undefined;
  };
}

/** @internal */
export const BlockoutExceptionShape: r.Shape = {
  stream: "services_blockout_exceptions",
  jsonApi: true,
  resource: "BlockoutException",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "date", at: ["date"], kind: "date" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "blockout", relationship: "blockout", many: false, to: () => BlockoutShape },
  ],
};

/** What records of `services_blockout_exceptions` can be found by. */
export interface BlockoutExceptionWhere {
}

/** How a list of `services_blockout_exceptions` is asked for. */
export interface BlockoutExceptionQuery extends BlockoutExceptionWith {
  where?: BlockoutExceptionWhere | undefined;
}

/** What a new record of `services_blockout_exceptions` is made of. */
export interface NewBlockoutException {
  date?: r.PlainDate | null | undefined;
}

/** How records of `services_blockout_exceptions` are asked for. */
export interface BlockoutExceptionWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_blockout_exceptions`. */
export class BlockoutExceptionApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`. */
  list(person_id: r.Id<"services_people">, blockout_id: r.Id<"services_blockouts">, query?: BlockoutExceptionQuery): r.List<BlockoutException> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts/", "/blockout_exceptions"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<BlockoutException>(this.#client, endpoint, BlockoutExceptionShape, [person_id, blockout_id], query);
  }

  /** One record: `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions/{id}`. */
  get(person_id: r.Id<"services_people">, blockout_id: r.Id<"services_blockouts">, id: r.Id<"services_blockout_exceptions">, options?: BlockoutExceptionWith): Promise<BlockoutException> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/blockouts/", "/blockout_exceptions/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<BlockoutException>(this.#client, endpoint, BlockoutExceptionShape, [person_id, blockout_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(person_id: r.Id<"services_people">, blockout_id: r.Id<"services_blockouts">, record: NewBlockoutException, options?: r.ActOptions): Promise<BlockoutException> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/people/", "/blockouts/", "/blockout_exceptions"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: BlockoutExceptionShape,
      fields: [
        { name: "date", at: ["date"], kind: "date" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [person_id, blockout_id], record, options);
  }
}

/** Signup sheets – Open positions of a plan that a person can sign up for. */
export interface SignupSheet {
  id: r.Id<"services_signup_sheets">;
  display_times: string | null;
  group_key: string | null;
  plan_title: string | null;
  position_name: string | null;
  sort_date: Date | null;
  sort_index: number | null;
  team_name: string | null;
  title: string | null;
  plan: r.Id<"services_plans"> | null;
  team_position: r.Id<"services_team_positions"> | null;
  team: r.Id<"services_teams"> | null;
  signup_sheet_metadata: r.Id<"services_signup_sheet_metadata">[];
  scheduled_people: r.Id<"services_scheduled_people">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    team_position: TeamPosition | undefined;
    team: Team | undefined;
    signup_sheet_metadata: SignupSheetMetadata[];
    scheduled_people: ScheduledPerson[];
  };
}

/** @internal */
export const SignupSheetShape: r.Shape = {
  stream: "services_signup_sheets",
  jsonApi: true,
  resource: "SignupSheet",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "display_times", at: ["display_times"], kind: "text" },
    { name: "group_key", at: ["group_key"], kind: "text" },
    { name: "plan_title", at: ["plan_title"], kind: "text" },
    { name: "position_name", at: ["position_name"], kind: "text" },
    { name: "sort_date", at: ["sort_date"], kind: "timestamp" },
    { name: "sort_index", at: ["sort_index"], kind: "integer" },
    { name: "team_name", at: ["team_name"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "team_position", relationship: "team_position", many: false, to: () => TeamPositionShape },
    { name: "team", relationship: "team", many: false, to: () => TeamShape },
    { name: "signup_sheet_metadata", relationship: "signup_sheet_metadata", many: true, to: () => SignupSheetMetadataShape },
    { name: "scheduled_people", relationship: "scheduled_people", many: true, to: () => ScheduledPersonShape },
  ],
};

/** How records of `services_signup_sheets` are asked for. */
export interface SignupSheetWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("scheduled_people" | "signup_sheet_metadata")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_signup_sheets`. */
export class SignupSheetApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{id}`. */
  get(person_id: string, available_signup_id: r.Id<"services_available_signups">, id: r.Id<"services_signup_sheets">, options?: SignupSheetWith): Promise<SignupSheet> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/available_signups/", "/signup_sheets/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<SignupSheet>(this.#client, endpoint, SignupSheetShape, [person_id, available_signup_id, id], options);
  }
}

/** Signup sheet times – The times of a signup sheet, with what else the person has at that time. */
export interface SignupSheetMetadata {
  id: r.Id<"services_signup_sheet_metadata">;
  conflicts: unknown | null;
  ends_at: Date | null;
  starts_at: Date | null;
  time_name: string | null;
  time_type: string | null;
  plan_time: r.Id<"services_plan_times"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan_time: PlanTime | undefined;
  };
}

/** @internal */
export const SignupSheetMetadataShape: r.Shape = {
  stream: "services_signup_sheet_metadata",
  jsonApi: true,
  resource: "SignupSheetMetadata",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "conflicts", at: ["conflicts"], kind: "json" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "time_name", at: ["time_name"], kind: "text" },
    { name: "time_type", at: ["time_type"], kind: "text" },
  ],
  relations: [
    { name: "plan_time", relationship: "plan_time", many: false, to: () => PlanTimeShape },
  ],
};

/** How records of `services_signup_sheet_metadata` are asked for. */
export interface SignupSheetMetadataWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_signup_sheet_metadata`. */
export class SignupSheetMetadataApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/signup_sheet_metadata/{id}`. */
  get(person_id: string, available_signup_id: r.Id<"services_available_signups">, signup_sheet_id: string, id: r.Id<"services_signup_sheet_metadata">, options?: SignupSheetMetadataWith): Promise<SignupSheetMetadata> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/available_signups/", "/signup_sheets/", "/signup_sheet_metadata/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<SignupSheetMetadata>(this.#client, endpoint, SignupSheetMetadataShape, [person_id, available_signup_id, signup_sheet_id, id], options);
  }
}

/** Scheduled people – Who is scheduled already for what a signup sheet offers. */
export interface ScheduledPerson {
  id: r.Id<"services_scheduled_people">;
  full_name: string | null;
  /** C confirmed, U unconfirmed, D declined; also seen written out. */
  status: string | null;
  thumbnail: string | null;
  person: r.Id<"services_people"> | null;
  signup_sheet: r.Id<"services_signup_sheets"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    signup_sheet: SignupSheet | undefined;
  };
}

/** @internal */
export const ScheduledPersonShape: r.Shape = {
  stream: "services_scheduled_people",
  jsonApi: true,
  resource: "ScheduledPerson",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "full_name", at: ["full_name"], kind: "text" },
    { name: "status", at: ["status"], kind: "text" },
    { name: "thumbnail", at: ["thumbnail"], kind: "text" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "signup_sheet", relationship: "signup_sheet", many: false, to: () => SignupSheetShape },
  ],
};

/** How records of `services_scheduled_people` are asked for. */
export interface ScheduledPersonWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_scheduled_people`. */
export class ScheduledPersonApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/scheduled_people/{id}`. */
  get(person_id: r.Id<"services_people">, available_signup_id: r.Id<"services_available_signups">, signup_sheet_id: r.Id<"services_signup_sheets">, id: r.Id<"services_scheduled_people">, options?: ScheduledPersonWith): Promise<ScheduledPerson> {
    const endpoint: r.Endpoint = { path: ["/services/v2/people/", "/available_signups/", "/signup_sheets/", "/scheduled_people/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ScheduledPerson>(this.#client, endpoint, ScheduledPersonShape, [person_id, available_signup_id, signup_sheet_id, id], options);
  }
}

/** Item notes – Notes on items of plans, by category. */
export interface ItemNote {
  id: r.Id<"services_item_notes">;
  category_name: string | null;
  content: string | null;
  created_at: Date | null;
  updated_at: Date | null;
  item_note_category: r.Id<"services_item_note_categories"> | null;
  item: r.Id<"services_items"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    item_note_category: ItemNoteCategory | undefined;
    item: Items | undefined;
  };
}

/** @internal */
export const ItemNoteShape: r.Shape = {
  stream: "services_item_notes",
  jsonApi: true,
  resource: "ItemNote",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "category_name", at: ["category_name"], kind: "text" },
    { name: "content", at: ["content"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "item_note_category", relationship: "item_note_category", many: false, to: () => ItemNoteCategoryShape },
    { name: "item", relationship: "item", many: false, to: () => ItemsShape },
  ],
};

/** What a new record of `services_item_notes` is made of. */
export interface NewItemNote {
  content?: string | null | undefined;
  item_note_category_id?: string | null | undefined;
}

/** What is to change in a record of `services_item_notes`. */
export interface ItemNoteChange {
  content?: string | null | undefined;
  item_note_category_id?: string | null | undefined;
}

/** How records of `services_item_notes` are asked for. */
export interface ItemNoteWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("item_note_category")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_item_notes`. */
export class ItemNoteApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`. */
  get(service_type_id: string, plan_id: string, item_id: r.Id<"services_items">, id: r.Id<"services_item_notes">, options?: ItemNoteWith): Promise<ItemNote> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ItemNote>(this.#client, endpoint, ItemNoteShape, [service_type_id, plan_id, item_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: string, plan_id: string, item_id: r.Id<"services_items">, record: NewItemNote, options?: r.ActOptions): Promise<ItemNote> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_notes"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemNoteShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "item_note_category_id", at: ["item_note_category_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`. */
  update(service_type_id: string, plan_id: string, item_id: r.Id<"services_items">, id: r.Id<"services_item_notes">, record: ItemNoteChange, options?: r.ActOptions): Promise<ItemNote> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemNoteShape,
      fields: [
        { name: "content", at: ["content"], kind: "text" },
        { name: "item_note_category_id", at: ["item_note_category_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`. */
  delete(service_type_id: string, plan_id: string, item_id: r.Id<"services_items">, id: r.Id<"services_item_notes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemNoteShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id, id], undefined, options);
  }
}

/** Item times – When an item began and ended at one time of its plan, and whether it is left out there. */
export interface ItemTime {
  id: r.Id<"services_item_times">;
  exclude: boolean | null;
  /** Seconds. */
  length: number | null;
  /** Seconds. */
  length_offset: number | null;
  live_end_at: Date | null;
  live_start_at: Date | null;
  item: r.Id<"services_items"> | null;
  plan_time: r.Id<"services_plan_times"> | null;
  plan: r.Id<"services_plans"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    item: Items | undefined;
    plan_time: PlanTime | undefined;
    plan: Plan | undefined;
  };
}

/** @internal */
export const ItemTimeShape: r.Shape = {
  stream: "services_item_times",
  jsonApi: true,
  resource: "ItemTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "exclude", at: ["exclude"], kind: "boolean" },
    { name: "length", at: ["length"], kind: "integer" },
    { name: "length_offset", at: ["length_offset"], kind: "integer" },
    { name: "live_end_at", at: ["live_end_at"], kind: "timestamp" },
    { name: "live_start_at", at: ["live_start_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "item", relationship: "item", many: false, to: () => ItemsShape },
    { name: "plan_time", relationship: "plan_time", many: false, to: () => PlanTimeShape },
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
  ],
};

/** How records of `services_item_times` are asked for. */
export interface ItemTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_item_times`. */
export class ItemTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_times/{id}`. */
  get(service_type_id: string, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_item_times">, options?: ItemTimeWith): Promise<ItemTime> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_times/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ItemTime>(this.#client, endpoint, ItemTimeShape, [service_type_id, plan_id, item_id, id], options);
  }
}

/** Item assignments – The person or position that an item is assigned to. */
export interface ItemAssignment {
  id: r.Id<"services_item_assignments">;
  assignable_type: "Person" | "TeamPosition" | (string & {}) | null;
  plan: r.Id<"services_plans"> | null;
  item: r.Id<"services_items"> | null;
  assignable: r.Ref | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    plan: Plan | undefined;
    item: Items | undefined;
    assignable: r.Loose | undefined;
  };
}

/** @internal */
export const ItemAssignmentShape: r.Shape = {
  stream: "services_item_assignments",
  jsonApi: true,
  resource: "ItemAssignment",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "assignable_type", at: ["assignable_type"], kind: "text" },
  ],
  relations: [
    { name: "plan", relationship: "plan", many: false, to: () => PlanShape },
    { name: "item", relationship: "item", many: false, to: () => ItemsShape },
    { name: "assignable", relationship: "assignable", many: false },
  ],
};

/** What a new record of `services_item_assignments` is made of. */
export interface NewItemAssignment {
  assignable_type?: "Person" | "TeamPosition" | (string & {}) | null | undefined;
  assignable?: r.Ref | null | undefined;
}

/** How records of `services_item_assignments` are asked for. */
export interface ItemAssignmentWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_item_assignments`. */
export class ItemAssignmentApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{id}`. */
  get(service_type_id: string, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_item_assignments">, options?: ItemAssignmentWith): Promise<ItemAssignment> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<ItemAssignment>(this.#client, endpoint, ItemAssignmentShape, [service_type_id, plan_id, item_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: string, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, record: NewItemAssignment, options?: r.ActOptions): Promise<ItemAssignment> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_assignments"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemAssignmentShape,
      fields: [
        { name: "assignable_type", at: ["assignable_type"], kind: "text" },
      ],
      relationships: ["assignable"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{id}`. */
  delete(service_type_id: string, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_item_assignments">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/item_assignments/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ItemAssignmentShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id, id], undefined, options);
  }
}

/** Custom slides – Slides of an item with a text of their own. */
export interface CustomSlide {
  id: r.Id<"services_custom_slides">;
  body: string | null;
  enabled: boolean | null;
  label: string | null;
  order: number | null;
  item: r.Id<"services_items"> | null;
  attachment: r.Id<"services_attachments"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    item: Items | undefined;
    attachment: Attachment | undefined;
  };
}

/** @internal */
export const CustomSlideShape: r.Shape = {
  stream: "services_custom_slides",
  jsonApi: true,
  resource: "CustomSlide",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "body", at: ["body"], kind: "text" },
    { name: "enabled", at: ["enabled"], kind: "boolean" },
    { name: "label", at: ["label"], kind: "text" },
    { name: "order", at: ["order"], kind: "integer" },
  ],
  relations: [
    { name: "item", relationship: "item", many: false, to: () => ItemsShape },
    { name: "attachment", relationship: "attachment", many: false, to: () => AttachmentShape },
  ],
};

/** What records of `services_custom_slides` can be found by. */
export interface CustomSlideWhere {
}

/** How a list of `services_custom_slides` is asked for. */
export interface CustomSlideQuery extends CustomSlideWith {
  where?: CustomSlideWhere | undefined;
}

/** What a new record of `services_custom_slides` is made of. */
export interface NewCustomSlide {
  body?: string | null | undefined;
  enabled?: boolean | null | undefined;
  label?: string | null | undefined;
  order?: number | null | undefined;
  attachment_id?: string | null | undefined;
  item_id?: string | null | undefined;
}

/** What is to change in a record of `services_custom_slides`. */
export interface CustomSlideChange {
  body?: string | null | undefined;
  enabled?: boolean | null | undefined;
  label?: string | null | undefined;
  order?: number | null | undefined;
  attachment_id?: string | null | undefined;
  item_id?: string | null | undefined;
}

/** How records of `services_custom_slides` are asked for. */
export interface CustomSlideWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_custom_slides`. */
export class CustomSlideApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`. */
  list(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, query?: CustomSlideQuery): r.List<CustomSlide> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides"], headers: { "X-PCO-API-Version": "2018-11-01" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<CustomSlide>(this.#client, endpoint, CustomSlideShape, [service_type_id, plan_id, item_id], query);
  }

  /** One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`. */
  get(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_custom_slides">, options?: CustomSlideWith): Promise<CustomSlide> {
    const endpoint: r.Endpoint = { path: ["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<CustomSlide>(this.#client, endpoint, CustomSlideShape, [service_type_id, plan_id, item_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, record: NewCustomSlide, options?: r.ActOptions): Promise<CustomSlide> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: CustomSlideShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "enabled", at: ["enabled"], kind: "boolean" },
        { name: "label", at: ["label"], kind: "text" },
        { name: "order", at: ["order"], kind: "integer" },
        { name: "attachment_id", at: ["attachment_id"], kind: "text" },
        { name: "item_id", at: ["item_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`. */
  update(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_custom_slides">, record: CustomSlideChange, options?: r.ActOptions): Promise<CustomSlide> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: CustomSlideShape,
      fields: [
        { name: "body", at: ["body"], kind: "text" },
        { name: "enabled", at: ["enabled"], kind: "boolean" },
        { name: "label", at: ["label"], kind: "text" },
        { name: "order", at: ["order"], kind: "integer" },
        { name: "attachment_id", at: ["attachment_id"], kind: "text" },
        { name: "item_id", at: ["item_id"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`. */
  delete(service_type_id: r.Id<"services_service_types">, plan_id: r.Id<"services_plans">, item_id: r.Id<"services_items">, id: r.Id<"services_custom_slides">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: CustomSlideShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [service_type_id, plan_id, item_id, id], undefined, options);
  }
}

/** Zooms – How a person has zoomed and moved the pages of an attachment. */
export interface Zoom {
  id: r.Id<"services_zooms">;
  aspect_ratio: number | null;
  x_offset: number | null;
  y_offset: number | null;
  zoom_level: number | null;
  person: r.Id<"services_people"> | null;
  attachable: r.Ref | null;
  attachment: r.Id<"services_attachments"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    person: Person | undefined;
    attachable: r.Loose | undefined;
    attachment: Attachment | undefined;
  };
}

/** @internal */
export const ZoomShape: r.Shape = {
  stream: "services_zooms",
  jsonApi: true,
  resource: "Zoom",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "aspect_ratio", at: ["aspect_ratio"], kind: "number" },
    { name: "x_offset", at: ["x_offset"], kind: "number" },
    { name: "y_offset", at: ["y_offset"], kind: "number" },
    { name: "zoom_level", at: ["zoom_level"], kind: "number" },
  ],
  relations: [
    { name: "person", relationship: "person", many: false, to: () => PersonShape },
    { name: "attachable", relationship: "attachable", many: false },
    { name: "attachment", relationship: "attachment", many: false, to: () => AttachmentShape },
  ],
};

/** What a new record of `services_zooms` is made of. */
export interface NewZoom {
  aspect_ratio?: number | null | undefined;
  x_offset?: number | null | undefined;
  y_offset?: number | null | undefined;
  zoom_level?: number | null | undefined;
}

/** What is to change in a record of `services_zooms`. */
export interface ZoomChange {
  x_offset?: number | null | undefined;
  y_offset?: number | null | undefined;
  zoom_level?: number | null | undefined;
}

/** How records of `services_zooms` are asked for. */
export interface ZoomWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `services_zooms`. */
export class ZoomApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/services/v2/attachments/{attachment_id}/zooms/{id}`. */
  get(attachment_id: r.Id<"services_attachments">, id: r.Id<"services_zooms">, options?: ZoomWith): Promise<Zoom> {
    const endpoint: r.Endpoint = { path: ["/services/v2/attachments/", "/zooms/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } };
    return r.one<Zoom>(this.#client, endpoint, ZoomShape, [attachment_id, id], options);
  }

  /** Makes a record, and gives it: `POST /services/v2/media/{media_id}/attachments/{attachment_id}/zooms`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(media_id: string, attachment_id: r.Id<"services_attachments">, record: NewZoom, options?: r.ActOptions): Promise<Zoom> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/services/v2/media/", "/attachments/", "/zooms"], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ZoomShape,
      fields: [
        { name: "aspect_ratio", at: ["aspect_ratio"], kind: "number" },
        { name: "x_offset", at: ["x_offset"], kind: "number" },
        { name: "y_offset", at: ["y_offset"], kind: "number" },
        { name: "zoom_level", at: ["zoom_level"], kind: "number" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [media_id, attachment_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{id}`. */
  update(media_id: string, attachment_id: r.Id<"services_attachments">, id: r.Id<"services_zooms">, record: ZoomChange, options?: r.ActOptions): Promise<Zoom> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/services/v2/media/", "/attachments/", "/zooms/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ZoomShape,
      fields: [
        { name: "x_offset", at: ["x_offset"], kind: "number" },
        { name: "y_offset", at: ["y_offset"], kind: "number" },
        { name: "zoom_level", at: ["zoom_level"], kind: "number" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [media_id, attachment_id, id], record, options);
  }

  /** Removes a record: `DELETE /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{id}`. */
  delete(media_id: string, attachment_id: r.Id<"services_attachments">, id: r.Id<"services_zooms">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/services/v2/media/", "/attachments/", "/zooms/", ""], headers: { "X-PCO-API-Version": "2018-11-01" } },
      shape: ZoomShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [media_id, attachment_id, id], undefined, options);
  }
}
