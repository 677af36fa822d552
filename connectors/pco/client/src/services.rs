// Made by `connector generate rust`: change the manifest, not this file.

//! The product `services`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ServicesApi<'a>(pub(crate) &'a Client);
impl<'a> ServicesApi<'a> {
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Service types
    #[must_use]
    pub fn service_types(&self) -> ServiceTypeApi<'a> {
        ServiceTypeApi(self.0)
    }
    /// Folders
    #[must_use]
    pub fn folders(&self) -> FolderApi<'a> {
        FolderApi(self.0)
    }
    /// Attachment types
    #[must_use]
    pub fn attachment_types(&self) -> AttachmentTypeApi<'a> {
        AttachmentTypeApi(self.0)
    }
    /// E-mail templates
    #[must_use]
    pub fn email_templates(&self) -> EmailTemplateApi<'a> {
        EmailTemplateApi(self.0)
    }
    /// Report templates
    #[must_use]
    pub fn report_templates(&self) -> ReportTemplateApi<'a> {
        ReportTemplateApi(self.0)
    }
    /// Chat
    #[must_use]
    pub fn chat(&self) -> ChatApi<'a> {
        ChatApi(self.0)
    }
    /// Tag groups
    #[must_use]
    pub fn tag_groups(&self) -> TagGroupApi<'a> {
        TagGroupApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Teams
    #[must_use]
    pub fn teams(&self) -> TeamApi<'a> {
        TeamApi(self.0)
    }
    /// Series
    #[must_use]
    pub fn series(&self) -> SeriesApi<'a> {
        SeriesApi(self.0)
    }
    /// Songs
    #[must_use]
    pub fn songs(&self) -> SongApi<'a> {
        SongApi(self.0)
    }
    /// Media
    #[must_use]
    pub fn media(&self) -> MediaApi<'a> {
        MediaApi(self.0)
    }
    /// Time preference options
    #[must_use]
    pub fn time_preference_options(&self) -> TimePreferenceOptionApi<'a> {
        TimePreferenceOptionApi(self.0)
    }
    /// Public pages
    #[must_use]
    pub fn public_view(&self) -> PublicViewApi<'a> {
        PublicViewApi(self.0)
    }
    /// Item note categories
    #[must_use]
    pub fn item_note_categories(&self) -> ItemNoteCategoryApi<'a> {
        ItemNoteCategoryApi(self.0)
    }
    /// Plan note categories
    #[must_use]
    pub fn plan_note_categories(&self) -> PlanNoteCategoryApi<'a> {
        PlanNoteCategoryApi(self.0)
    }
    /// Live controllers
    #[must_use]
    pub fn live_controllers(&self) -> LiveControllerApi<'a> {
        LiveControllerApi(self.0)
    }
    /// Tags
    #[must_use]
    pub fn tags(&self) -> TagsApi<'a> {
        TagsApi(self.0)
    }
    /// E-mail addresses
    #[must_use]
    pub fn emails(&self) -> EmailApi<'a> {
        EmailApi(self.0)
    }
    /// Team leaders
    #[must_use]
    pub fn team_leaders(&self) -> TeamLeaderApi<'a> {
        TeamLeaderApi(self.0)
    }
    /// Team positions
    #[must_use]
    pub fn team_positions(&self) -> TeamPositionApi<'a> {
        TeamPositionApi(self.0)
    }
    /// Team position assignments
    #[must_use]
    pub fn person_team_position_assignments(&self) -> PersonTeamPositionAssignmentApi<'a> {
        PersonTeamPositionAssignmentApi(self.0)
    }
    /// Plans
    #[must_use]
    pub fn plans(&self) -> PlanApi<'a> {
        PlanApi(self.0)
    }
    /// Plan templates
    #[must_use]
    pub fn plan_templates(&self) -> PlanTemplateApi<'a> {
        PlanTemplateApi(self.0)
    }
    /// Arrangements
    #[must_use]
    pub fn arrangements(&self) -> ArrangementApi<'a> {
        ArrangementApi(self.0)
    }
    /// Song schedules
    #[must_use]
    pub fn song_schedules(&self) -> SongScheduleApi<'a> {
        SongScheduleApi(self.0)
    }
    /// Media schedules
    #[must_use]
    pub fn media_schedules(&self) -> MediaScheduleApi<'a> {
        MediaScheduleApi(self.0)
    }
    /// Blockouts
    #[must_use]
    pub fn blockouts(&self) -> BlockoutApi<'a> {
        BlockoutApi(self.0)
    }
    /// Schedules
    #[must_use]
    pub fn schedules(&self) -> ScheduleApi<'a> {
        ScheduleApi(self.0)
    }
    /// Available signups
    #[must_use]
    pub fn available_signups(&self) -> AvailableSignupApi<'a> {
        AvailableSignupApi(self.0)
    }
    /// Scheduling preferences
    #[must_use]
    pub fn scheduling_preferences(&self) -> SchedulingPreferenceApi<'a> {
        SchedulingPreferenceApi(self.0)
    }
    /// Text message settings
    #[must_use]
    pub fn text_settings(&self) -> TextSettingApi<'a> {
        TextSettingApi(self.0)
    }
    /// Assigned tags
    #[must_use]
    pub fn assigned_tags(&self) -> AssignedTagsApi<'a> {
        AssignedTagsApi(self.0)
    }
    /// Plan times
    #[must_use]
    pub fn plan_times(&self) -> PlanTimeApi<'a> {
        PlanTimeApi(self.0)
    }
    /// Split team rehearsals
    #[must_use]
    pub fn split_team_rehearsal_assignments(&self) -> SplitTeamRehearsalAssignmentApi<'a> {
        SplitTeamRehearsalAssignmentApi(self.0)
    }
    /// Contributors
    #[must_use]
    pub fn contributors(&self) -> ContributorApi<'a> {
        ContributorApi(self.0)
    }
    /// Items
    #[must_use]
    pub fn items(&self) -> ItemsApi<'a> {
        ItemsApi(self.0)
    }
    /// Team members
    #[must_use]
    pub fn team_members(&self) -> TeamMembersApi<'a> {
        TeamMembersApi(self.0)
    }
    /// Team member times
    #[must_use]
    pub fn plan_person_times(&self) -> PlanPersonTimeApi<'a> {
        PlanPersonTimeApi(self.0)
    }
    /// Needed positions
    #[must_use]
    pub fn needed_positions(&self) -> NeededPositionApi<'a> {
        NeededPositionApi(self.0)
    }
    /// Plan notes
    #[must_use]
    pub fn plan_notes(&self) -> PlanNotesApi<'a> {
        PlanNotesApi(self.0)
    }
    /// Attendances
    #[must_use]
    pub fn attendances(&self) -> AttendanceApi<'a> {
        AttendanceApi(self.0)
    }
    /// Services Live
    #[must_use]
    pub fn live(&self) -> LiveApi<'a> {
        LiveApi(self.0)
    }
    /// Items of templates
    #[must_use]
    pub fn plan_template_items(&self) -> PlanTemplateItemsApi<'a> {
        PlanTemplateItemsApi(self.0)
    }
    /// Team members of templates
    #[must_use]
    pub fn plan_template_team_members(&self) -> PlanTemplateTeamMembersApi<'a> {
        PlanTemplateTeamMembersApi(self.0)
    }
    /// Notes of templates
    #[must_use]
    pub fn plan_template_notes(&self) -> PlanTemplateNotesApi<'a> {
        PlanTemplateNotesApi(self.0)
    }
    /// Arrangement sections
    #[must_use]
    pub fn arrangement_sections(&self) -> ArrangementSectionsApi<'a> {
        ArrangementSectionsApi(self.0)
    }
    /// Keys
    #[must_use]
    pub fn keys(&self) -> KeyApi<'a> {
        KeyApi(self.0)
    }
    /// Attachments
    #[must_use]
    pub fn attachments(&self) -> AttachmentApi<'a> {
        AttachmentApi(self.0)
    }
    /// Blockout dates
    #[must_use]
    pub fn blockout_dates(&self) -> BlockoutDateApi<'a> {
        BlockoutDateApi(self.0)
    }
    /// Blockout exceptions
    #[must_use]
    pub fn blockout_exceptions(&self) -> BlockoutExceptionApi<'a> {
        BlockoutExceptionApi(self.0)
    }
    /// Signup sheets
    #[must_use]
    pub fn signup_sheets(&self) -> SignupSheetApi<'a> {
        SignupSheetApi(self.0)
    }
    /// Signup sheet times
    #[must_use]
    pub fn signup_sheet_metadata(&self) -> SignupSheetMetadataApi<'a> {
        SignupSheetMetadataApi(self.0)
    }
    /// Scheduled people
    #[must_use]
    pub fn scheduled_people(&self) -> ScheduledPersonApi<'a> {
        ScheduledPersonApi(self.0)
    }
    /// Item notes
    #[must_use]
    pub fn item_notes(&self) -> ItemNoteApi<'a> {
        ItemNoteApi(self.0)
    }
    /// Item times
    #[must_use]
    pub fn item_times(&self) -> ItemTimeApi<'a> {
        ItemTimeApi(self.0)
    }
    /// Item assignments
    #[must_use]
    pub fn item_assignments(&self) -> ItemAssignmentApi<'a> {
        ItemAssignmentApi(self.0)
    }
    /// Custom slides
    #[must_use]
    pub fn custom_slides(&self) -> CustomSlideApi<'a> {
        CustomSlideApi(self.0)
    }
    /// Zooms
    #[must_use]
    pub fn zooms(&self) -> ZoomApi<'a> {
        ZoomApi(self.0)
    }
}
/// Organization
///
/// The settings of the church in Services: one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `allow_mp3_download`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_mp3_download: Option<bool>,
    /// `beta`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beta: Option<bool>,
    /// `calendar_starts_on_sunday`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_starts_on_sunday: Option<bool>,
    /// `ccli`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ccli: Option<String>,
    /// `ccli_auto_reporting_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ccli_auto_reporting_enabled: Option<bool>,
    /// `ccli_connected`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ccli_connected: Option<bool>,
    /// `ccli_reporting_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ccli_reporting_enabled: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// A code or US, EU.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format: Option<String>,
    /// `extra_file_storage_allowed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_file_storage_allowed: Option<bool>,
    /// `file_storage_exceeded`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_storage_exceeded: Option<bool>,
    /// `file_storage_extra_charges`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_storage_extra_charges: Option<i64>,
    /// `file_storage_extra_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_storage_extra_enabled: Option<bool>,
    /// Documented as a boolean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_storage_size: Option<String>,
    /// Documented as a boolean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_storage_size_used: Option<String>,
    /// `legacy_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_id: Option<String>,
    /// `music_stand_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub music_stand_enabled: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// `people_allowed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_allowed: Option<i64>,
    /// `people_remaining`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_remaining: Option<i64>,
    /// `projector_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projector_enabled: Option<bool>,
    /// `rehearsal_mix_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_mix_enabled: Option<bool>,
    /// `rehearsal_pack_connected`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_pack_connected: Option<bool>,
    /// `required_to_set_download_permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_to_set_download_permission: Option<OrganizationRequiredToSetDownloadPermission>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// `twenty_four_hour_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twenty_four_hour_time: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "allow_mp3_download",
                at: &["allow_mp3_download"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "beta", at: &["beta"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "calendar_starts_on_sunday",
                at: &["calendar_starts_on_sunday"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "ccli", at: &["ccli"], kind: typed::Kind::Text },
            typed::Field {
                name: "ccli_auto_reporting_enabled",
                at: &["ccli_auto_reporting_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "ccli_connected",
                at: &["ccli_connected"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "ccli_reporting_enabled",
                at: &["ccli_reporting_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "date_format", at: &["date_format"], kind: typed::Kind::Text },
            typed::Field {
                name: "extra_file_storage_allowed",
                at: &["extra_file_storage_allowed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "file_storage_exceeded",
                at: &["file_storage_exceeded"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "file_storage_extra_charges",
                at: &["file_storage_extra_charges"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "file_storage_extra_enabled",
                at: &["file_storage_extra_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "file_storage_size",
                at: &["file_storage_size"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "file_storage_size_used",
                at: &["file_storage_size_used"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "legacy_id", at: &["legacy_id"], kind: typed::Kind::Text },
            typed::Field {
                name: "music_stand_enabled",
                at: &["music_stand_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "owner_name", at: &["owner_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "people_allowed",
                at: &["people_allowed"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "people_remaining",
                at: &["people_remaining"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "projector_enabled",
                at: &["projector_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "rehearsal_mix_enabled",
                at: &["rehearsal_mix_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "rehearsal_pack_connected",
                at: &["rehearsal_pack_connected"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "required_to_set_download_permission",
                at: &["required_to_set_download_permission"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
            typed::Field {
                name: "twenty_four_hour_time",
                at: &["twenty_four_hour_time"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/services/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// What `required_to_set_download_permission` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum OrganizationRequiredToSetDownloadPermission {
    /// `editor`
    Editor,
    /// `administrator`
    Administrator,
    /// `site_administrator`
    SiteAdministrator,
    /// A word that the manifest does not know.
    Other(String),
}
impl OrganizationRequiredToSetDownloadPermission {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Editor => "editor",
            Self::Administrator => "administrator",
            Self::SiteAdministrator => "site_administrator",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for OrganizationRequiredToSetDownloadPermission {
    fn from(text: &str) -> Self {
        match text {
            "editor" => Self::Editor,
            "administrator" => Self::Administrator,
            "site_administrator" => Self::SiteAdministrator,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for OrganizationRequiredToSetDownloadPermission {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<OrganizationRequiredToSetDownloadPermission> for String {
    fn from(word: OrganizationRequiredToSetDownloadPermission) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for OrganizationRequiredToSetDownloadPermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Service types
///
/// One record per kind of service, such as "Sunday morning"; it holds the plans.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ServiceType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `attachment_types_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_types_enabled: Option<bool>,
    /// `background_check_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background_check_permissions: Option<String>,
    /// `comment_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment_permissions: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `custom_item_types`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_item_types: Option<serde_json::Value>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `frequency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<String>,
    /// `last_plan_from`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_plan_from: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// `scheduled_publish`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_publish: Option<bool>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `standard_item_types`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_item_types: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `parent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<typed::Id<super::services::Folder>>,
    /// The relationship `time_preference_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_options: Option<Vec<typed::Id<super::services::TimePreferenceOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ServiceType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_service_types",
        json_api: true,
        resource: Some("ServiceType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "attachment_types_enabled",
                at: &["attachment_types_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "background_check_permissions",
                at: &["background_check_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "comment_permissions",
                at: &["comment_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "custom_item_types",
                at: &["custom_item_types"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "frequency", at: &["frequency"], kind: typed::Kind::Text },
            typed::Field {
                name: "last_plan_from",
                at: &["last_plan_from"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Text },
            typed::Field {
                name: "scheduled_publish",
                at: &["scheduled_publish"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "standard_item_types",
                at: &["standard_item_types"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "parent", relationship: "parent", many: false, mixed: false },
            typed::Relation {
                name: "time_preference_options",
                relationship: "time_preference_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_service_types`.
#[derive(Clone, Copy, Debug)]
pub struct ServiceTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl ServiceTypeApi<'_> {
    /// The list `/services/v2/service_types`.
    pub fn list(&self) -> ServiceTypeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "time_preference_options")],
            listing: super::listing_0,
            own_id: false,
        };
        ServiceTypeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/service_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> Result<typed::Item<ServiceType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::ServiceType> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewServiceType,
    ) -> Result<typed::Item<ServiceType>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::ServiceType>>,
        record: ServiceTypeChange,
    ) -> Result<typed::Item<ServiceType>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::ServiceType> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::ServiceType> = id.into();
        typed::remove::<ServiceType>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `services_service_types` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ServiceTypeList(typed::Query<ServiceType>);
impl ServiceTypeList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// Ordered by `sequence`.
    #[inline]
    pub fn order_by_sequence(self) -> Self {
        Self(self.0.order("sequence", false))
    }
    /// Ordered by `sequence`, the last one first.
    #[inline]
    pub fn order_by_sequence_descending(self) -> Self {
        Self(self.0.order("sequence", true))
    }
    /// With what `time_preference_options` leads to: `Item::included`.
    #[inline]
    pub fn include_time_preference_options(self) -> Self {
        Self(self.0.include("time_preference_options"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<ServiceType> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ServiceType> {
        self.0.pages()
    }
}
/// What a new record of `services_service_types` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewServiceType(typed::Payload);
impl NewServiceType {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `attachment_types_enabled`
    pub fn attachment_types_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["attachment_types_enabled"], value))
    }
    /// `background_check_permissions`
    pub fn background_check_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["background_check_permissions"], Into::<String>::into(value)))
    }
    /// `custom_item_types`
    pub fn custom_item_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["custom_item_types"], value))
    }
    /// `frequency`
    pub fn frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["frequency"], Into::<String>::into(value)))
    }
    /// `last_plan_from`
    pub fn last_plan_from(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["last_plan_from"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `scheduled_publish`
    pub fn scheduled_publish(self, value: bool) -> Self {
        Self(self.0.set(&["scheduled_publish"], value))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// `standard_item_types`
    pub fn standard_item_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["standard_item_types"], value))
    }
    /// The relationship `parent`.
    pub fn parent(self, value: impl Into<typed::Id<super::services::Folder>>) -> Self {
        Self(self.0.one::<super::services::Folder>("parent", &value.into()))
    }
}
/// What is to change in a record of `services_service_types`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ServiceTypeChange(typed::Payload);
impl ServiceTypeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `attachment_types_enabled`
    pub fn attachment_types_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["attachment_types_enabled"], value))
    }
    /// Without `attachment_types_enabled`.
    pub fn clear_attachment_types_enabled(self) -> Self {
        Self(self.0.set(&["attachment_types_enabled"], serde_json::Value::Null))
    }
    /// `background_check_permissions`
    pub fn background_check_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["background_check_permissions"], Into::<String>::into(value)))
    }
    /// Without `background_check_permissions`.
    pub fn clear_background_check_permissions(self) -> Self {
        Self(self.0.set(&["background_check_permissions"], serde_json::Value::Null))
    }
    /// `custom_item_types`
    pub fn custom_item_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["custom_item_types"], value))
    }
    /// Without `custom_item_types`.
    pub fn clear_custom_item_types(self) -> Self {
        Self(self.0.set(&["custom_item_types"], serde_json::Value::Null))
    }
    /// `frequency`
    pub fn frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["frequency"], Into::<String>::into(value)))
    }
    /// Without `frequency`.
    pub fn clear_frequency(self) -> Self {
        Self(self.0.set(&["frequency"], serde_json::Value::Null))
    }
    /// `last_plan_from`
    pub fn last_plan_from(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["last_plan_from"], Into::<String>::into(value)))
    }
    /// Without `last_plan_from`.
    pub fn clear_last_plan_from(self) -> Self {
        Self(self.0.set(&["last_plan_from"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `scheduled_publish`
    pub fn scheduled_publish(self, value: bool) -> Self {
        Self(self.0.set(&["scheduled_publish"], value))
    }
    /// Without `scheduled_publish`.
    pub fn clear_scheduled_publish(self) -> Self {
        Self(self.0.set(&["scheduled_publish"], serde_json::Value::Null))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
    /// `standard_item_types`
    pub fn standard_item_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["standard_item_types"], value))
    }
    /// Without `standard_item_types`.
    pub fn clear_standard_item_types(self) -> Self {
        Self(self.0.set(&["standard_item_types"], serde_json::Value::Null))
    }
    /// The relationship `parent`.
    pub fn parent(self, value: impl Into<typed::Id<super::services::Folder>>) -> Self {
        Self(self.0.one::<super::services::Folder>("parent", &value.into()))
    }
    /// Without the relationship `parent`.
    pub fn clear_parent(self) -> Self {
        Self(self.0.unrelate("parent"))
    }
}
/// Folders
///
/// Folders of service types, within one another.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Folder {
    /// `id`
    pub id: typed::Id<Self>,
    /// `container`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `ancestors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ancestors: Option<Vec<typed::Id<super::services::Folder>>>,
    /// The relationship `parent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<typed::Id<super::services::Folder>>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Ref>,
    /// The relationship `service_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_types: Option<Vec<typed::Id<super::services::ServiceType>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Folder {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_folders",
        json_api: true,
        resource: Some("Folder"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "container", at: &["container"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "ancestors",
                relationship: "ancestors",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "parent", relationship: "parent", many: false, mixed: false },
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: true },
            typed::Relation {
                name: "service_types",
                relationship: "service_types",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_folders`.
#[derive(Clone, Copy, Debug)]
pub struct FolderApi<'a>(#[allow(dead_code)] &'a Client);
impl FolderApi<'_> {
    /// The list `/services/v2/folders`.
    pub fn list(&self) -> FolderList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/folders"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FolderList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/folders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Folder>>,
    ) -> Result<typed::Item<Folder>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/folders/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Folder> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/folders`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewFolder,
    ) -> Result<typed::Item<Folder>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/folders"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/folders/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::Folder>>,
        record: FolderChange,
    ) -> Result<typed::Item<Folder>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/folders/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Folder> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/folders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::services::Folder>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/folders/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Folder> = id.into();
        typed::remove::<Folder>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `services_folders` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FolderList(typed::Query<Folder>);
impl FolderList {
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// With what `service_types` leads to: `Item::included`.
    #[inline]
    pub fn include_service_types(self) -> Self {
        Self(self.0.include("service_types"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Folder> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Folder> {
        self.0.pages()
    }
}
/// What a new record of `services_folders` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFolder(typed::Payload);
impl NewFolder {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// The relationship `parent`.
    pub fn parent(self, value: impl Into<typed::Id<super::services::Folder>>) -> Self {
        Self(self.0.one::<super::services::Folder>("parent", &value.into()))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: &typed::Ref) -> Self {
        Self(self.0.refer("campus", value))
    }
}
/// What is to change in a record of `services_folders`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FolderChange(typed::Payload);
impl FolderChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// The relationship `parent`.
    pub fn parent(self, value: impl Into<typed::Id<super::services::Folder>>) -> Self {
        Self(self.0.one::<super::services::Folder>("parent", &value.into()))
    }
    /// Without the relationship `parent`.
    pub fn clear_parent(self) -> Self {
        Self(self.0.unrelate("parent"))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: &typed::Ref) -> Self {
        Self(self.0.refer("campus", value))
    }
    /// Without the relationship `campus`.
    pub fn clear_campus(self) -> Self {
        Self(self.0.unrelate("campus"))
    }
}
/// Attachment types
///
/// The kinds of files, such as chord charts or lyrics.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AttachmentType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `aliases`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aliases: Option<serde_json::Value>,
    /// `built_in`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_in: Option<bool>,
    /// `capoed_chord_charts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capoed_chord_charts: Option<bool>,
    /// `chord_charts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_charts: Option<bool>,
    /// `exclusions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<serde_json::Value>,
    /// `lyrics`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lyrics: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number_charts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_charts: Option<bool>,
    /// `numeral_charts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeral_charts: Option<bool>,
    /// The relationship `attachment_type_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_type_group: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for AttachmentType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_attachment_types",
        json_api: true,
        resource: Some("AttachmentType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "aliases", at: &["aliases"], kind: typed::Kind::Json },
            typed::Field { name: "built_in", at: &["built_in"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "capoed_chord_charts",
                at: &["capoed_chord_charts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "chord_charts",
                at: &["chord_charts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "exclusions", at: &["exclusions"], kind: typed::Kind::Json },
            typed::Field { name: "lyrics", at: &["lyrics"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "number_charts",
                at: &["number_charts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "numeral_charts",
                at: &["numeral_charts"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[typed::Relation {
            name: "attachment_type_group",
            relationship: "attachment_type_group",
            many: false,
            mixed: true,
        }],
    };
}
/// What can be done with records of `services_attachment_types`.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl AttachmentTypeApi<'_> {
    /// The list `/services/v2/attachment_types`.
    pub fn list(&self) -> AttachmentTypeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/attachment_types"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AttachmentTypeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/attachment_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::AttachmentType>>,
    ) -> Result<typed::Item<AttachmentType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/attachment_types/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::AttachmentType> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `services_attachment_types` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttachmentTypeList(typed::Query<AttachmentType>);
impl AttachmentTypeList {
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<AttachmentType> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<AttachmentType> {
        self.0.pages()
    }
}
/// E-mail templates
///
/// Texts for e-mails to scheduled people.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html_body: Option<String>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `subject`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `template_owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_owner: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EmailTemplate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_email_templates",
        json_api: true,
        resource: Some("EmailTemplate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "html_body", at: &["html_body"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "subject", at: &["subject"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "template_owner",
            relationship: "template_owner",
            many: false,
            mixed: true,
        }],
    };
}
/// What can be done with records of `services_email_templates`.
#[derive(Clone, Copy, Debug)]
pub struct EmailTemplateApi<'a>(#[allow(dead_code)] &'a Client);
impl EmailTemplateApi<'_> {
    /// The list `/services/v2/email_templates`.
    pub fn list(&self) -> EmailTemplateList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/email_templates"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        EmailTemplateList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/email_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::EmailTemplate>>,
    ) -> Result<typed::Item<EmailTemplate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/email_templates/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::EmailTemplate> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/email_templates`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewEmailTemplate,
    ) -> Result<typed::Item<EmailTemplate>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/email_templates"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/email_templates/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::EmailTemplate>>,
        record: EmailTemplateChange,
    ) -> Result<typed::Item<EmailTemplate>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/email_templates/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::EmailTemplate> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/email_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::services::EmailTemplate>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/email_templates/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::EmailTemplate> = id.into();
        typed::remove::<EmailTemplate>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `services_email_templates` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EmailTemplateList(typed::Query<EmailTemplate>);
impl EmailTemplateList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<EmailTemplate> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EmailTemplate> {
        self.0.pages()
    }
}
/// What a new record of `services_email_templates` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEmailTemplate(typed::Payload);
impl NewEmailTemplate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// HTML.
    pub fn html_body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["html_body"], Into::<String>::into(value)))
    }
    /// `kind`
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["kind"], Into::<String>::into(value)))
    }
    /// `subject`
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["subject"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `services_email_templates`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EmailTemplateChange(typed::Payload);
impl EmailTemplateChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// HTML.
    pub fn html_body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["html_body"], Into::<String>::into(value)))
    }
    /// Without `html_body`.
    pub fn clear_html_body(self) -> Self {
        Self(self.0.set(&["html_body"], serde_json::Value::Null))
    }
    /// `subject`
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["subject"], Into::<String>::into(value)))
    }
    /// Without `subject`.
    pub fn clear_subject(self) -> Self {
        Self(self.0.set(&["subject"], serde_json::Value::Null))
    }
}
/// Report templates
///
/// Layouts of printed reports; the built-in ones too.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReportTemplate {
    /// `id`
    pub id: typed::Id<Self>,
    /// HTML with Liquid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `default`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReportTemplateType>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ReportTemplate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_report_templates",
        json_api: true,
        resource: Some("ReportTemplate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
            typed::Field { name: "default", at: &["default"], kind: typed::Kind::Boolean },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_report_templates`.
#[derive(Clone, Copy, Debug)]
pub struct ReportTemplateApi<'a>(#[allow(dead_code)] &'a Client);
impl ReportTemplateApi<'_> {
    /// The list `/services/v2/report_templates`.
    pub fn list(&self) -> ReportTemplateList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/report_templates"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ReportTemplateList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/report_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::ReportTemplate>>,
    ) -> Result<typed::Item<ReportTemplate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/report_templates/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::ReportTemplate> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `services_report_templates` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ReportTemplateList(typed::Query<ReportTemplate>);
impl ReportTemplateList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<ReportTemplate> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ReportTemplate> {
        self.0.pages()
    }
}
/// What `type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ReportTemplateType {
    /// `ReportMatrix`
    ReportMatrix,
    /// `ReportPeople`
    ReportPeople,
    /// `ReportPlan`
    ReportPlan,
    /// A word that the manifest does not know.
    Other(String),
}
impl ReportTemplateType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReportMatrix => "ReportMatrix",
            Self::ReportPeople => "ReportPeople",
            Self::ReportPlan => "ReportPlan",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ReportTemplateType {
    fn from(text: &str) -> Self {
        match text {
            "ReportMatrix" => Self::ReportMatrix,
            "ReportPeople" => Self::ReportPeople,
            "ReportPlan" => Self::ReportPlan,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ReportTemplateType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ReportTemplateType> for String {
    fn from(word: ReportTemplateType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ReportTemplateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Chat
///
/// What the connecting user's chat can reach.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Chat {
    /// `id`
    pub id: typed::Id<Self>,
    /// `group_identifiers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_identifiers: Option<serde_json::Value>,
    /// `my_teams`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_teams: Option<serde_json::Value>,
    /// `people`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<serde_json::Value>,
    /// `plans`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<serde_json::Value>,
    /// `teams`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<serde_json::Value>,
    /// `teams_i_lead`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams_i_lead: Option<serde_json::Value>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Chat {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_chat",
        json_api: true,
        resource: Some("Chat"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "group_identifiers",
                at: &["group_identifiers"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "my_teams", at: &["my_teams"], kind: typed::Kind::Json },
            typed::Field { name: "people", at: &["people"], kind: typed::Kind::Json },
            typed::Field { name: "plans", at: &["plans"], kind: typed::Kind::Json },
            typed::Field { name: "teams", at: &["teams"], kind: typed::Kind::Json },
            typed::Field { name: "teams_i_lead", at: &["teams_i_lead"], kind: typed::Kind::Json },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_chat`.
#[derive(Clone, Copy, Debug)]
pub struct ChatApi<'a>(#[allow(dead_code)] &'a Client);
impl ChatApi<'_> {
    /// The list `/services/v2/chat`.
    pub fn list(&self) -> ChatList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/chat"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ChatList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/chat/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Chat>>,
    ) -> Result<typed::Item<Chat>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/chat/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Chat> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `services_chat` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ChatList(typed::Query<Chat>);
impl ChatList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Chat> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Chat> {
        self.0.pages()
    }
}
/// Tag groups
///
/// Groups of tags for songs, arrangements, people or media.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `allow_multiple_selections`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_multiple_selections: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `required`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `service_type_folder_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type_folder_name: Option<String>,
    /// `tags_for`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags_for: Option<String>,
    /// The relationship `folder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<typed::Id<super::services::Folder>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<typed::Id<super::services::Tags>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TagGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_tag_groups",
        json_api: true,
        resource: Some("TagGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "allow_multiple_selections",
                at: &["allow_multiple_selections"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "required", at: &["required"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "service_type_folder_name",
                at: &["service_type_folder_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "tags_for", at: &["tags_for"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "folder", relationship: "folder", many: false, mixed: false },
            typed::Relation { name: "tags", relationship: "tags", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_tag_groups`.
#[derive(Clone, Copy, Debug)]
pub struct TagGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl TagGroupApi<'_> {
    /// The list `/services/v2/tag_groups`.
    pub fn list(&self) -> TagGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/tag_groups"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "folder,tags")],
            listing: super::listing_0,
            own_id: false,
        };
        TagGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/tag_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::TagGroup>>,
    ) -> Result<typed::Item<TagGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/tag_groups/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::TagGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `services_tag_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TagGroupList(typed::Query<TagGroup>);
impl TagGroupList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `tags_for` is this.
    #[inline]
    pub fn where_tags_for(self, value: &str) -> Self {
        Self(self.0.filter("tags_for", &value))
    }
    /// With what `folder` leads to: `Item::included`.
    #[inline]
    pub fn include_folder(self) -> Self {
        Self(self.0.include("folder"))
    }
    /// With what `tags` leads to: `Item::included`.
    #[inline]
    pub fn include_tags(self) -> Self {
        Self(self.0.include("tags"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<TagGroup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<TagGroup> {
        self.0.pages()
    }
}
/// People
///
/// One record per person in Services, by the same id as in People.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `access_media_attachments`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_media_attachments: Option<bool>,
    /// `access_plan_attachments`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_plan_attachments: Option<bool>,
    /// `access_song_attachments`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_song_attachments: Option<bool>,
    /// `anniversary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anniversary: Option<jiff::civil::Date>,
    /// `archived`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `assigned_to_rehearsal_team`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_to_rehearsal_team: Option<bool>,
    /// `birthdate`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<jiff::civil::Date>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_edit_all_people: Option<bool>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_view_all_people: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `facebook_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facebook_id: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `full_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// `given_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `legacy_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_id: Option<String>,
    /// `logged_in_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logged_in_at: Option<jiff::Timestamp>,
    /// `max_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_permissions: Option<String>,
    /// `max_plan_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_plan_permissions: Option<String>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub me_tab: Option<String>,
    /// `media_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_permissions: Option<String>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_tab: Option<String>,
    /// `middle_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// `name_prefix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<String>,
    /// `name_suffix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_suffix: Option<String>,
    /// `nickname`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onboardings: Option<serde_json::Value>,
    /// `passed_background_check`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed_background_check: Option<bool>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_tab: Option<String>,
    /// `permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// `photo_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_thumbnail_url: Option<String>,
    /// `photo_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_url: Option<String>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans_tab: Option<String>,
    /// `praise_charts_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub praise_charts_enabled: Option<bool>,
    /// `preferred_app`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_app: Option<String>,
    /// `preferred_max_plans_per_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_max_plans_per_day: Option<i64>,
    /// `preferred_max_plans_per_month`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_max_plans_per_month: Option<i64>,
    /// `profile_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_name: Option<String>,
    /// For e-mails; HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// `site_administrator`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_administrator: Option<bool>,
    /// `song_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub song_permissions: Option<String>,
    /// Sent for the connecting user's own record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub songs_tab: Option<String>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `current_folder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_folder: Option<typed::Id<super::services::Folder>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<typed::Id<super::services::Tags>>>,
    /// The relationship `emails`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<typed::Id<super::services::Email>>>,
    /// The relationship `team_leaders`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_leaders: Option<Vec<typed::Id<super::services::TeamLeader>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "access_media_attachments",
                at: &["access_media_attachments"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "access_plan_attachments",
                at: &["access_plan_attachments"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "access_song_attachments",
                at: &["access_song_attachments"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "anniversary",
                at: &["anniversary"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "archived", at: &["archived"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "assigned_to_rehearsal_team",
                at: &["assigned_to_rehearsal_team"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "birthdate",
                at: &["birthdate"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "can_edit_all_people",
                at: &["can_edit_all_people"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_view_all_people",
                at: &["can_view_all_people"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "facebook_id", at: &["facebook_id"], kind: typed::Kind::Text },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "full_name", at: &["full_name"], kind: typed::Kind::Text },
            typed::Field { name: "given_name", at: &["given_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "legacy_id", at: &["legacy_id"], kind: typed::Kind::Text },
            typed::Field {
                name: "logged_in_at",
                at: &["logged_in_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "max_permissions",
                at: &["max_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "max_plan_permissions",
                at: &["max_plan_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "me_tab", at: &["me_tab"], kind: typed::Kind::Text },
            typed::Field {
                name: "media_permissions",
                at: &["media_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "media_tab", at: &["media_tab"], kind: typed::Kind::Text },
            typed::Field { name: "middle_name", at: &["middle_name"], kind: typed::Kind::Text },
            typed::Field { name: "name_prefix", at: &["name_prefix"], kind: typed::Kind::Text },
            typed::Field { name: "name_suffix", at: &["name_suffix"], kind: typed::Kind::Text },
            typed::Field { name: "nickname", at: &["nickname"], kind: typed::Kind::Text },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field { name: "onboardings", at: &["onboardings"], kind: typed::Kind::Json },
            typed::Field {
                name: "passed_background_check",
                at: &["passed_background_check"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "people_tab", at: &["people_tab"], kind: typed::Kind::Text },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Text },
            typed::Field {
                name: "photo_thumbnail_url",
                at: &["photo_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "photo_url", at: &["photo_url"], kind: typed::Kind::Text },
            typed::Field { name: "plans_tab", at: &["plans_tab"], kind: typed::Kind::Text },
            typed::Field {
                name: "praise_charts_enabled",
                at: &["praise_charts_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "preferred_app", at: &["preferred_app"], kind: typed::Kind::Text },
            typed::Field {
                name: "preferred_max_plans_per_day",
                at: &["preferred_max_plans_per_day"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "preferred_max_plans_per_month",
                at: &["preferred_max_plans_per_month"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "profile_name", at: &["profile_name"], kind: typed::Kind::Text },
            typed::Field { name: "signature", at: &["signature"], kind: typed::Kind::Text },
            typed::Field {
                name: "site_administrator",
                at: &["site_administrator"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "song_permissions",
                at: &["song_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "songs_tab", at: &["songs_tab"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "updated_by",
                relationship: "updated_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "current_folder",
                relationship: "current_folder",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "tags", relationship: "tags", many: true, mixed: false },
            typed::Relation { name: "emails", relationship: "emails", many: true, mixed: false },
            typed::Relation {
                name: "team_leaders",
                relationship: "team_leaders",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/services/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "tags,emails")],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/people/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::Person>>,
        record: PersonChange,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Person> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
}
/// A list of `services_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
    /// Only records whose `assigned_to_rehearsal_team` is this.
    #[inline]
    pub fn where_assigned_to_rehearsal_team(self, value: bool) -> Self {
        Self(self.0.filter("assigned_to_rehearsal_team", &value))
    }
    /// Only records whose `legacy_id` is this.
    #[inline]
    pub fn where_legacy_id(self, value: &str) -> Self {
        Self(self.0.filter("legacy_id", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `first_name`.
    #[inline]
    pub fn order_by_first_name(self) -> Self {
        Self(self.0.order("first_name", false))
    }
    /// Ordered by `first_name`, the last one first.
    #[inline]
    pub fn order_by_first_name_descending(self) -> Self {
        Self(self.0.order("first_name", true))
    }
    /// Ordered by `last_name`.
    #[inline]
    pub fn order_by_last_name(self) -> Self {
        Self(self.0.order("last_name", false))
    }
    /// Ordered by `last_name`, the last one first.
    #[inline]
    pub fn order_by_last_name_descending(self) -> Self {
        Self(self.0.order("last_name", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `emails` leads to: `Item::included`.
    #[inline]
    pub fn include_emails(self) -> Self {
        Self(self.0.include("emails"))
    }
    /// With what `tags` leads to: `Item::included`.
    #[inline]
    pub fn include_tags(self) -> Self {
        Self(self.0.include("tags"))
    }
    /// With what `team_leaders` leads to: `Item::included`.
    #[inline]
    pub fn include_team_leaders(self) -> Self {
        Self(self.0.include("team_leaders"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Person> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Person> {
        self.0.pages()
    }
}
/// What is to change in a record of `services_people`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PersonChange(typed::Payload);
impl PersonChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `access_media_attachments`
    pub fn access_media_attachments(self, value: bool) -> Self {
        Self(self.0.set(&["access_media_attachments"], value))
    }
    /// Without `access_media_attachments`.
    pub fn clear_access_media_attachments(self) -> Self {
        Self(self.0.set(&["access_media_attachments"], serde_json::Value::Null))
    }
    /// `access_plan_attachments`
    pub fn access_plan_attachments(self, value: bool) -> Self {
        Self(self.0.set(&["access_plan_attachments"], value))
    }
    /// Without `access_plan_attachments`.
    pub fn clear_access_plan_attachments(self) -> Self {
        Self(self.0.set(&["access_plan_attachments"], serde_json::Value::Null))
    }
    /// `access_song_attachments`
    pub fn access_song_attachments(self, value: bool) -> Self {
        Self(self.0.set(&["access_song_attachments"], value))
    }
    /// Without `access_song_attachments`.
    pub fn clear_access_song_attachments(self) -> Self {
        Self(self.0.set(&["access_song_attachments"], serde_json::Value::Null))
    }
    /// `media_permissions`
    pub fn media_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["media_permissions"], Into::<String>::into(value)))
    }
    /// Without `media_permissions`.
    pub fn clear_media_permissions(self) -> Self {
        Self(self.0.set(&["media_permissions"], serde_json::Value::Null))
    }
    /// Sent for the connecting user's own record only.
    pub fn onboardings(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["onboardings"], value))
    }
    /// Without `onboardings`.
    pub fn clear_onboardings(self) -> Self {
        Self(self.0.set(&["onboardings"], serde_json::Value::Null))
    }
    /// `permissions`
    pub fn permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["permissions"], Into::<String>::into(value)))
    }
    /// Without `permissions`.
    pub fn clear_permissions(self) -> Self {
        Self(self.0.set(&["permissions"], serde_json::Value::Null))
    }
    /// `preferred_app`
    pub fn preferred_app(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["preferred_app"], Into::<String>::into(value)))
    }
    /// Without `preferred_app`.
    pub fn clear_preferred_app(self) -> Self {
        Self(self.0.set(&["preferred_app"], serde_json::Value::Null))
    }
    /// `song_permissions`
    pub fn song_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["song_permissions"], Into::<String>::into(value)))
    }
    /// Without `song_permissions`.
    pub fn clear_song_permissions(self) -> Self {
        Self(self.0.set(&["song_permissions"], serde_json::Value::Null))
    }
    /// The relationship `current_folder`.
    pub fn current_folder(self, value: impl Into<typed::Id<super::services::Folder>>) -> Self {
        Self(self.0.one::<super::services::Folder>("current_folder", &value.into()))
    }
    /// Without the relationship `current_folder`.
    pub fn clear_current_folder(self) -> Self {
        Self(self.0.unrelate("current_folder"))
    }
}
/// Teams
///
/// One record per team, such as the band or the ushers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Team {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `assigned_directly`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_directly: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `default_prepare_notifications`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_prepare_notifications: Option<bool>,
    /// `default_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_status: Option<String>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `last_plan_from`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_plan_from: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `rehearsal_team`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_team: Option<bool>,
    /// `schedule_to`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_to: Option<String>,
    /// `secure_team`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secure_team: Option<bool>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `stage_color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_color: Option<String>,
    /// `stage_variant`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_variant: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `viewers_see`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub viewers_see: Option<i64>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `default_responds_to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_responds_to: Option<typed::Id<super::services::Person>>,
    /// The relationship `service_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_types: Option<Vec<typed::Id<super::services::ServiceType>>>,
    /// The relationship `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<typed::Id<super::services::Person>>>,
    /// The relationship `person_team_position_assignments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_team_position_assignments:
        Option<Vec<typed::Id<super::services::PersonTeamPositionAssignment>>>,
    /// The relationship `team_leaders`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_leaders: Option<Vec<typed::Id<super::services::TeamLeader>>>,
    /// The relationship `team_positions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_positions: Option<Vec<typed::Id<super::services::TeamPosition>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Team {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_teams",
        json_api: true,
        resource: Some("Team"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "assigned_directly",
                at: &["assigned_directly"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "default_prepare_notifications",
                at: &["default_prepare_notifications"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "default_status",
                at: &["default_status"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "last_plan_from",
                at: &["last_plan_from"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "rehearsal_team",
                at: &["rehearsal_team"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "schedule_to", at: &["schedule_to"], kind: typed::Kind::Text },
            typed::Field { name: "secure_team", at: &["secure_team"], kind: typed::Kind::Boolean },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "stage_color", at: &["stage_color"], kind: typed::Kind::Text },
            typed::Field { name: "stage_variant", at: &["stage_variant"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "viewers_see", at: &["viewers_see"], kind: typed::Kind::Integer },
        ],
        relations: &[
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "default_responds_to",
                relationship: "default_responds_to",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "service_types",
                relationship: "service_types",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "people", relationship: "people", many: true, mixed: false },
            typed::Relation {
                name: "person_team_position_assignments",
                relationship: "person_team_position_assignments",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "team_leaders",
                relationship: "team_leaders",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "team_positions",
                relationship: "team_positions",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_teams`.
#[derive(Clone, Copy, Debug)]
pub struct TeamApi<'a>(#[allow(dead_code)] &'a Client);
impl TeamApi<'_> {
    /// The list `/services/v2/teams`.
    pub fn list(&self) -> TeamList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/teams"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "team_leaders,team_positions,person_team_position_assignments")],
            listing: super::listing_0,
            own_id: false,
        };
        TeamList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/teams/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Team>>,
    ) -> Result<typed::Item<Team>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/teams/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Team> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/teams`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(&self, record: NewTeam) -> Result<typed::Item<Team>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/teams"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
}
/// A list of `services_teams` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TeamList(typed::Query<Team>);
impl TeamList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `people` leads to: `Item::included`.
    #[inline]
    pub fn include_people(self) -> Self {
        Self(self.0.include("people"))
    }
    /// With what `person_team_position_assignments` leads to: `Item::included`.
    #[inline]
    pub fn include_person_team_position_assignments(self) -> Self {
        Self(self.0.include("person_team_position_assignments"))
    }
    /// With what `service_types` leads to: `Item::included`.
    #[inline]
    pub fn include_service_types(self) -> Self {
        Self(self.0.include("service_types"))
    }
    /// With what `team_leaders` leads to: `Item::included`.
    #[inline]
    pub fn include_team_leaders(self) -> Self {
        Self(self.0.include("team_leaders"))
    }
    /// With what `team_positions` leads to: `Item::included`.
    #[inline]
    pub fn include_team_positions(self) -> Self {
        Self(self.0.include("team_positions"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Team> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Team> {
        self.0.pages()
    }
}
/// What a new record of `services_teams` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewTeam(typed::Payload);
impl NewTeam {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `archived_at`
    pub fn archived_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["archived_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `assigned_directly`
    pub fn assigned_directly(self, value: bool) -> Self {
        Self(self.0.set(&["assigned_directly"], value))
    }
    /// `deleted_at`
    pub fn deleted_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["deleted_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `rehearsal_team`
    pub fn rehearsal_team(self, value: bool) -> Self {
        Self(self.0.set(&["rehearsal_team"], value))
    }
    /// `schedule_to`
    pub fn schedule_to(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["schedule_to"], Into::<String>::into(value)))
    }
    /// `secure_team`
    pub fn secure_team(self, value: bool) -> Self {
        Self(self.0.set(&["secure_team"], value))
    }
    /// `stage_color`
    pub fn stage_color(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["stage_color"], Into::<String>::into(value)))
    }
    /// `stage_variant`
    pub fn stage_variant(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["stage_variant"], Into::<String>::into(value)))
    }
    /// `related_teams_ids`
    pub fn related_teams_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["related_teams_ids"], value))
    }
    /// `team_leader_ids`
    pub fn team_leader_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["team_leader_ids"], value))
    }
    /// The relationship `service_types`.
    pub fn service_types(
        self,
        value: impl IntoIterator<Item = typed::Id<super::services::ServiceType>>,
    ) -> Self {
        Self(self.0.many("service_types", value))
    }
}
/// Series
///
/// Series of plans, with their artwork.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Series {
    /// `id`
    pub id: typed::Id<Self>,
    /// `artwork_content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_content_type: Option<String>,
    /// `artwork_file_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_file_name: Option<String>,
    /// `artwork_file_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_file_size: Option<i64>,
    /// `artwork_for_dashboard`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_for_dashboard: Option<String>,
    /// `artwork_for_mobile`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_for_mobile: Option<String>,
    /// `artwork_for_plan`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_for_plan: Option<String>,
    /// `artwork_original`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artwork_original: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `has_artwork`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_artwork: Option<bool>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Series {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_series",
        json_api: true,
        resource: Some("Series"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "artwork_content_type",
                at: &["artwork_content_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "artwork_file_name",
                at: &["artwork_file_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "artwork_file_size",
                at: &["artwork_file_size"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "artwork_for_dashboard",
                at: &["artwork_for_dashboard"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "artwork_for_mobile",
                at: &["artwork_for_mobile"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "artwork_for_plan",
                at: &["artwork_for_plan"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "artwork_original",
                at: &["artwork_original"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "has_artwork", at: &["has_artwork"], kind: typed::Kind::Boolean },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_series`.
#[derive(Clone, Copy, Debug)]
pub struct SeriesApi<'a>(#[allow(dead_code)] &'a Client);
impl SeriesApi<'_> {
    /// The list `/services/v2/series`.
    pub fn list(&self) -> SeriesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/series"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        SeriesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/series/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Series>>,
    ) -> Result<typed::Item<Series>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/series/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Series> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `services_series` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SeriesList(typed::Query<Series>);
impl SeriesList {
    /// Only records whose `title` is this.
    #[inline]
    pub fn where_title(self, value: &str) -> Self {
        Self(self.0.filter("title", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Series> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Series> {
        self.0.pages()
    }
}
/// Songs
///
/// The song library.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Song {
    /// `id`
    pub id: typed::Id<Self>,
    /// `admin`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// `author`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// `ccli_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ccli_number: Option<i64>,
    /// `copyright`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copyright: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `hidden`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// `last_scheduled_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_scheduled_at: Option<jiff::Timestamp>,
    /// `last_scheduled_short_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_scheduled_short_dates: Option<String>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `themes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub themes: Option<String>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Song {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_songs",
        json_api: true,
        resource: Some("Song"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "admin", at: &["admin"], kind: typed::Kind::Text },
            typed::Field { name: "author", at: &["author"], kind: typed::Kind::Text },
            typed::Field { name: "ccli_number", at: &["ccli_number"], kind: typed::Kind::Integer },
            typed::Field { name: "copyright", at: &["copyright"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "hidden", at: &["hidden"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "last_scheduled_at",
                at: &["last_scheduled_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "last_scheduled_short_dates",
                at: &["last_scheduled_short_dates"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field { name: "themes", at: &["themes"], kind: typed::Kind::Text },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_songs`.
#[derive(Clone, Copy, Debug)]
pub struct SongApi<'a>(#[allow(dead_code)] &'a Client);
impl SongApi<'_> {
    /// The list `/services/v2/songs`.
    pub fn list(&self) -> SongList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        SongList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/songs/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Song>>,
    ) -> Result<typed::Item<Song>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Song> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/songs`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(&self, record: NewSong) -> Result<typed::Item<Song>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/songs/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::Song>>,
        record: SongChange,
    ) -> Result<typed::Item<Song>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Song> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/songs/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::services::Song>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Song> = id.into();
        typed::remove::<Song>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `services_songs` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SongList(typed::Query<Song>);
impl SongList {
    /// Only records whose `author` is this.
    #[inline]
    pub fn where_author(self, value: &str) -> Self {
        Self(self.0.filter("author", &value))
    }
    /// Only records whose `ccli_number` is this.
    #[inline]
    pub fn where_ccli_number(self, value: i64) -> Self {
        Self(self.0.filter("ccli_number", &value))
    }
    /// Only records whose `ccli_number` is more.
    #[inline]
    pub fn where_ccli_number_gt(self, value: i64) -> Self {
        Self(self.0.range("ccli_number", "gt", &value))
    }
    /// Only records whose `ccli_number` is this or more.
    #[inline]
    pub fn where_ccli_number_gte(self, value: i64) -> Self {
        Self(self.0.range("ccli_number", "gte", &value))
    }
    /// Only records whose `ccli_number` is less.
    #[inline]
    pub fn where_ccli_number_lt(self, value: i64) -> Self {
        Self(self.0.range("ccli_number", "lt", &value))
    }
    /// Only records whose `ccli_number` is this or less.
    #[inline]
    pub fn where_ccli_number_lte(self, value: i64) -> Self {
        Self(self.0.range("ccli_number", "lte", &value))
    }
    /// Only records whose `hidden` is this.
    #[inline]
    pub fn where_hidden(self, value: bool) -> Self {
        Self(self.0.filter("hidden", &value))
    }
    /// Only records whose `themes` is this.
    #[inline]
    pub fn where_themes(self, value: &str) -> Self {
        Self(self.0.filter("themes", &value))
    }
    /// Only records whose `title` is this.
    #[inline]
    pub fn where_title(self, value: &str) -> Self {
        Self(self.0.filter("title", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `last_scheduled_at`.
    #[inline]
    pub fn order_by_last_scheduled_at(self) -> Self {
        Self(self.0.order("last_scheduled_at", false))
    }
    /// Ordered by `last_scheduled_at`, the last one first.
    #[inline]
    pub fn order_by_last_scheduled_at_descending(self) -> Self {
        Self(self.0.order("last_scheduled_at", true))
    }
    /// Ordered by `title`.
    #[inline]
    pub fn order_by_title(self) -> Self {
        Self(self.0.order("title", false))
    }
    /// Ordered by `title`, the last one first.
    #[inline]
    pub fn order_by_title_descending(self) -> Self {
        Self(self.0.order("title", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Song> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Song> {
        self.0.pages()
    }
}
/// What a new record of `services_songs` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewSong(typed::Payload);
impl NewSong {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `admin`
    pub fn admin(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["admin"], Into::<String>::into(value)))
    }
    /// `author`
    pub fn author(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["author"], Into::<String>::into(value)))
    }
    /// `ccli_number`
    pub fn ccli_number(self, value: i64) -> Self {
        Self(self.0.set(&["ccli_number"], value))
    }
    /// `copyright`
    pub fn copyright(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["copyright"], Into::<String>::into(value)))
    }
    /// `hidden`
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.set(&["hidden"], value))
    }
    /// `themes`
    pub fn themes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["themes"], Into::<String>::into(value)))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `services_songs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct SongChange(typed::Payload);
impl SongChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `admin`
    pub fn admin(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["admin"], Into::<String>::into(value)))
    }
    /// Without `admin`.
    pub fn clear_admin(self) -> Self {
        Self(self.0.set(&["admin"], serde_json::Value::Null))
    }
    /// `author`
    pub fn author(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["author"], Into::<String>::into(value)))
    }
    /// Without `author`.
    pub fn clear_author(self) -> Self {
        Self(self.0.set(&["author"], serde_json::Value::Null))
    }
    /// `ccli_number`
    pub fn ccli_number(self, value: i64) -> Self {
        Self(self.0.set(&["ccli_number"], value))
    }
    /// Without `ccli_number`.
    pub fn clear_ccli_number(self) -> Self {
        Self(self.0.set(&["ccli_number"], serde_json::Value::Null))
    }
    /// `copyright`
    pub fn copyright(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["copyright"], Into::<String>::into(value)))
    }
    /// Without `copyright`.
    pub fn clear_copyright(self) -> Self {
        Self(self.0.set(&["copyright"], serde_json::Value::Null))
    }
    /// `hidden`
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.set(&["hidden"], value))
    }
    /// Without `hidden`.
    pub fn clear_hidden(self) -> Self {
        Self(self.0.set(&["hidden"], serde_json::Value::Null))
    }
    /// `themes`
    pub fn themes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["themes"], Into::<String>::into(value)))
    }
    /// Without `themes`.
    pub fn clear_themes(self) -> Self {
        Self(self.0.set(&["themes"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
}
/// Media
///
/// Videos, pictures, audio and documents of the media library.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `creator_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// `image_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// `media_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaMediaType>,
    /// `media_type_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type_name: Option<String>,
    /// `preview_content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview_content_type: Option<String>,
    /// `preview_file_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview_file_name: Option<String>,
    /// `preview_file_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview_file_size: Option<i64>,
    /// `preview_updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview_updated_at: Option<jiff::Timestamp>,
    /// `preview_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview_url: Option<String>,
    /// `themes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub themes: Option<String>,
    /// `thumbnail_content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_content_type: Option<String>,
    /// `thumbnail_file_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_file_name: Option<String>,
    /// `thumbnail_file_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_file_size: Option<i64>,
    /// `thumbnail_updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_updated_at: Option<jiff::Timestamp>,
    /// `thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `attachments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<typed::Id<super::services::Attachment>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Media {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_media",
        json_api: true,
        resource: Some("Media"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "creator_name", at: &["creator_name"], kind: typed::Kind::Text },
            typed::Field { name: "image_url", at: &["image_url"], kind: typed::Kind::Text },
            typed::Field { name: "length", at: &["length"], kind: typed::Kind::Integer },
            typed::Field { name: "media_type", at: &["media_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "media_type_name",
                at: &["media_type_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "preview_content_type",
                at: &["preview_content_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "preview_file_name",
                at: &["preview_file_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "preview_file_size",
                at: &["preview_file_size"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "preview_updated_at",
                at: &["preview_updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "preview_url", at: &["preview_url"], kind: typed::Kind::Text },
            typed::Field { name: "themes", at: &["themes"], kind: typed::Kind::Text },
            typed::Field {
                name: "thumbnail_content_type",
                at: &["thumbnail_content_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "thumbnail_file_name",
                at: &["thumbnail_file_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "thumbnail_file_size",
                at: &["thumbnail_file_size"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "thumbnail_updated_at",
                at: &["thumbnail_updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "thumbnail_url", at: &["thumbnail_url"], kind: typed::Kind::Text },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "attachments",
            relationship: "attachments",
            many: true,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_media`.
#[derive(Clone, Copy, Debug)]
pub struct MediaApi<'a>(#[allow(dead_code)] &'a Client);
impl MediaApi<'_> {
    /// The list `/services/v2/media`.
    pub fn list(&self) -> MediaList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        MediaList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/services/v2/media/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::services::Media>>,
    ) -> Result<typed::Item<Media>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::services::Media> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/media`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewMedia,
    ) -> Result<typed::Item<Media>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/media/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::services::Media>>,
        record: MediaChange,
    ) -> Result<typed::Item<Media>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Media> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/media/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::services::Media>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Media> = id.into();
        typed::remove::<Media>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `services_media` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MediaList(typed::Query<Media>);
impl MediaList {
    /// Only records whose `creator_name` is this.
    #[inline]
    pub fn where_creator_name(self, value: &str) -> Self {
        Self(self.0.filter("creator_name", &value))
    }
    /// Only records whose `themes` is this.
    #[inline]
    pub fn where_themes(self, value: &str) -> Self {
        Self(self.0.filter("themes", &value))
    }
    /// Only records whose `title` is this.
    #[inline]
    pub fn where_title(self, value: &str) -> Self {
        Self(self.0.filter("title", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `title`.
    #[inline]
    pub fn order_by_title(self) -> Self {
        Self(self.0.order("title", false))
    }
    /// Ordered by `title`, the last one first.
    #[inline]
    pub fn order_by_title_descending(self) -> Self {
        Self(self.0.order("title", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `attachments` leads to: `Item::included`.
    #[inline]
    pub fn include_attachments(self) -> Self {
        Self(self.0.include("attachments"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Media> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Media> {
        self.0.pages()
    }
}
/// What a new record of `services_media` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewMedia(typed::Payload);
impl NewMedia {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `creator_name`
    pub fn creator_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["creator_name"], Into::<String>::into(value)))
    }
    /// `media_type`
    pub fn media_type(self, value: impl Into<MediaMediaType>) -> Self {
        Self(self.0.set(&["media_type"], String::from(Into::<MediaMediaType>::into(value))))
    }
    /// `themes`
    pub fn themes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["themes"], Into::<String>::into(value)))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `services_media`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct MediaChange(typed::Payload);
impl MediaChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `creator_name`
    pub fn creator_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["creator_name"], Into::<String>::into(value)))
    }
    /// Without `creator_name`.
    pub fn clear_creator_name(self) -> Self {
        Self(self.0.set(&["creator_name"], serde_json::Value::Null))
    }
    /// `media_type`
    pub fn media_type(self, value: impl Into<MediaMediaType>) -> Self {
        Self(self.0.set(&["media_type"], String::from(Into::<MediaMediaType>::into(value))))
    }
    /// Without `media_type`.
    pub fn clear_media_type(self) -> Self {
        Self(self.0.set(&["media_type"], serde_json::Value::Null))
    }
    /// `themes`
    pub fn themes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["themes"], Into::<String>::into(value)))
    }
    /// Without `themes`.
    pub fn clear_themes(self) -> Self {
        Self(self.0.set(&["themes"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
}
/// What `media_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum MediaMediaType {
    /// `audio`
    Audio,
    /// `background_audio`
    BackgroundAudio,
    /// `background_image`
    BackgroundImage,
    /// `background_video`
    BackgroundVideo,
    /// `countdown`
    Countdown,
    /// `curriculum`
    Curriculum,
    /// `document`
    Document,
    /// `drama`
    Drama,
    /// `image`
    Image,
    /// `powerpoint`
    Powerpoint,
    /// `song_video`
    SongVideo,
    /// `video`
    Video,
    /// A word that the manifest does not know.
    Other(String),
}
impl MediaMediaType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "audio",
            Self::BackgroundAudio => "background_audio",
            Self::BackgroundImage => "background_image",
            Self::BackgroundVideo => "background_video",
            Self::Countdown => "countdown",
            Self::Curriculum => "curriculum",
            Self::Document => "document",
            Self::Drama => "drama",
            Self::Image => "image",
            Self::Powerpoint => "powerpoint",
            Self::SongVideo => "song_video",
            Self::Video => "video",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for MediaMediaType {
    fn from(text: &str) -> Self {
        match text {
            "audio" => Self::Audio,
            "background_audio" => Self::BackgroundAudio,
            "background_image" => Self::BackgroundImage,
            "background_video" => Self::BackgroundVideo,
            "countdown" => Self::Countdown,
            "curriculum" => Self::Curriculum,
            "document" => Self::Document,
            "drama" => Self::Drama,
            "image" => Self::Image,
            "powerpoint" => Self::Powerpoint,
            "song_video" => Self::SongVideo,
            "video" => Self::Video,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for MediaMediaType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<MediaMediaType> for String {
    fn from(word: MediaMediaType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for MediaMediaType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Time preference options
///
/// The times of a service type that people can prefer to serve at.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimePreferenceOption {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `day_of_week`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<i64>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `minute_of_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minute_of_day: Option<i64>,
    /// `sort_index`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_index: Option<String>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `time_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_type: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TimePreferenceOption {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_time_preference_options",
        json_api: true,
        resource: Some("TimePreferenceOption"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "day_of_week", at: &["day_of_week"], kind: typed::Kind::Integer },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "minute_of_day",
                at: &["minute_of_day"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "sort_index", at: &["sort_index"], kind: typed::Kind::Text },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "time_type", at: &["time_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_time_preference_options`.
#[derive(Clone, Copy, Debug)]
pub struct TimePreferenceOptionApi<'a>(#[allow(dead_code)] &'a Client);
impl TimePreferenceOptionApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/time_preference_options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::TimePreferenceOption>>,
    ) -> Result<typed::Item<TimePreferenceOption>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/time_preference_options/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::TimePreferenceOption> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// Public pages
///
/// What the public page of a service type shows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PublicView {
    /// `id`
    pub id: typed::Id<Self>,
    /// `amazon`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amazon: Option<bool>,
    /// `headers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headers: Option<bool>,
    /// `item_descriptions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_descriptions: Option<bool>,
    /// `item_lengths`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_lengths: Option<bool>,
    /// `itunes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub itunes: Option<bool>,
    /// `media_items`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_items: Option<bool>,
    /// `regular_items`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regular_items: Option<bool>,
    /// `series_and_plan_titles`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series_and_plan_titles: Option<bool>,
    /// `series_artwork`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series_artwork: Option<bool>,
    /// `service_times`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_times: Option<bool>,
    /// `song_items`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub song_items: Option<bool>,
    /// `spotify`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spotify: Option<bool>,
    /// `vimeo`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vimeo: Option<bool>,
    /// `youtube`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youtube: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PublicView {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_public_view",
        json_api: true,
        resource: Some("PublicView"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "amazon", at: &["amazon"], kind: typed::Kind::Boolean },
            typed::Field { name: "headers", at: &["headers"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "item_descriptions",
                at: &["item_descriptions"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "item_lengths",
                at: &["item_lengths"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "itunes", at: &["itunes"], kind: typed::Kind::Boolean },
            typed::Field { name: "media_items", at: &["media_items"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "regular_items",
                at: &["regular_items"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "series_and_plan_titles",
                at: &["series_and_plan_titles"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "series_artwork",
                at: &["series_artwork"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "service_times",
                at: &["service_times"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "song_items", at: &["song_items"], kind: typed::Kind::Boolean },
            typed::Field { name: "spotify", at: &["spotify"], kind: typed::Kind::Boolean },
            typed::Field { name: "vimeo", at: &["vimeo"], kind: typed::Kind::Boolean },
            typed::Field { name: "youtube", at: &["youtube"], kind: typed::Kind::Boolean },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_public_view`.
#[derive(Clone, Copy, Debug)]
pub struct PublicViewApi<'a>(#[allow(dead_code)] &'a Client);
impl PublicViewApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/public_view`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> Result<typed::Item<PublicView>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/public_view"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str()]).await
    }
}
/// Item note categories
///
/// The columns for notes on items, per service type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemNoteCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `frequently_used`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequently_used: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ItemNoteCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_item_note_categories",
        json_api: true,
        resource: Some("ItemNoteCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "frequently_used",
                at: &["frequently_used"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "service_type",
            relationship: "service_type",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_item_note_categories`.
#[derive(Clone, Copy, Debug)]
pub struct ItemNoteCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl ItemNoteCategoryApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/item_note_categories`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> ItemNoteCategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/item_note_categories"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        ItemNoteCategoryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/item_note_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::ItemNoteCategory>>,
    ) -> Result<typed::Item<ItemNoteCategory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/item_note_categories/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::ItemNoteCategory> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_item_note_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ItemNoteCategoryList(typed::Query<ItemNoteCategory>);
impl ItemNoteCategoryList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<ItemNoteCategory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ItemNoteCategory> {
        self.0.pages()
    }
}
/// Plan note categories
///
/// The kinds of notes on plans, per service type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanNoteCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<typed::Id<super::services::Team>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanNoteCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_note_categories",
        json_api: true,
        resource: Some("PlanNoteCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "teams", relationship: "teams", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_plan_note_categories`.
#[derive(Clone, Copy, Debug)]
pub struct PlanNoteCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanNoteCategoryApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_note_categories`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> PlanNoteCategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_note_categories"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        PlanNoteCategoryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_note_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::PlanNoteCategory>>,
    ) -> Result<typed::Item<PlanNoteCategory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_note_categories/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::PlanNoteCategory> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_plan_note_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanNoteCategoryList(typed::Query<PlanNoteCategory>);
impl PlanNoteCategoryList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanNoteCategory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanNoteCategory> {
        self.0.pages()
    }
}
/// Live controllers
///
/// Who may control Services Live, per service type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LiveController {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `full_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// `photo_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_thumbnail_url: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for LiveController {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_live_controllers",
        json_api: true,
        resource: Some("LiveController"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "full_name", at: &["full_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "photo_thumbnail_url",
                at: &["photo_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "person",
            relationship: "person",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_live_controllers`.
#[derive(Clone, Copy, Debug)]
pub struct LiveControllerApi<'a>(#[allow(dead_code)] &'a Client);
impl LiveControllerApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/live_controllers`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> LiveControllerList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/live_controllers"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        LiveControllerList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/live_controllers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::LiveController>>,
    ) -> Result<typed::Item<LiveController>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/live_controllers/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::LiveController> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_live_controllers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LiveControllerList(typed::Query<LiveController>);
impl LiveControllerList {
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<LiveController> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<LiveController> {
        self.0.pages()
    }
}
/// Tags
///
/// The tags of all groups.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tags {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The relationship `tag_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_group: Option<typed::Id<super::services::TagGroup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Tags {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_tags",
        json_api: true,
        resource: Some("Tag"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "tag_group",
            relationship: "tag_group",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_tags`.
#[derive(Clone, Copy, Debug)]
pub struct TagsApi<'a>(#[allow(dead_code)] &'a Client);
impl TagsApi<'_> {
    /// One record: `/services/v2/tag_groups/{tag_group_id}/tags/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        tag_group_id: impl Into<typed::Id<super::services::TagGroup>>,
        id: impl Into<typed::Id<super::services::Tags>>,
    ) -> Result<typed::Item<Tags>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/tag_groups/", "/tags/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let tag_group_id: typed::Id<super::services::TagGroup> = tag_group_id.into();
        let id: typed::Id<super::services::Tags> = id.into();
        typed::one(self.0, &ENDPOINT, &[tag_group_id.as_str(), id.as_str()]).await
    }
}
/// E-mail addresses
///
/// The e-mail addresses of people.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Email {
    /// `id`
    pub id: typed::Id<Self>,
    /// `address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `primary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Email {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_emails",
        json_api: true,
        resource: Some("Email"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "address", at: &["address"], kind: typed::Kind::Text },
            typed::Field { name: "primary", at: &["primary"], kind: typed::Kind::Boolean },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_emails`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'a>(#[allow(dead_code)] &'a Client);
impl EmailApi<'_> {
    /// One record: `/services/v2/people/{person_id}/emails/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::Email>>,
    ) -> Result<typed::Item<Email>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/emails/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::Email> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// Team leaders
///
/// Who leads a team, and which answers are mailed to them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TeamLeader {
    /// `id`
    pub id: typed::Id<Self>,
    /// `send_responses_for_accepts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_responses_for_accepts: Option<bool>,
    /// `send_responses_for_blockouts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_responses_for_blockouts: Option<bool>,
    /// `send_responses_for_declines`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_responses_for_declines: Option<bool>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<typed::Id<super::services::Person>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TeamLeader {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_team_leaders",
        json_api: true,
        resource: Some("TeamLeader"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "send_responses_for_accepts",
                at: &["send_responses_for_accepts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "send_responses_for_blockouts",
                at: &["send_responses_for_blockouts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "send_responses_for_declines",
                at: &["send_responses_for_declines"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation { name: "people", relationship: "people", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_team_leaders`.
#[derive(Clone, Copy, Debug)]
pub struct TeamLeaderApi<'a>(#[allow(dead_code)] &'a Client);
impl TeamLeaderApi<'_> {
    /// One record: `/services/v2/teams/{team_id}/team_leaders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        team_id: impl Into<typed::Id<super::services::Team>>,
        id: impl Into<typed::Id<super::services::TeamLeader>>,
    ) -> Result<typed::Item<TeamLeader>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/teams/", "/team_leaders/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let team_id: typed::Id<super::services::Team> = team_id.into();
        let id: typed::Id<super::services::TeamLeader> = id.into();
        typed::one(self.0, &ENDPOINT, &[team_id.as_str(), id.as_str()]).await
    }
}
/// Team positions
///
/// The positions in a team, such as drums or camera.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TeamPosition {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `negative_tag_groups`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_tag_groups: Option<serde_json::Value>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `tag_groups`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_groups: Option<serde_json::Value>,
    /// `tags`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<serde_json::Value>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `attachment_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_types: Option<Vec<typed::Id<super::services::AttachmentType>>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags2: Option<Vec<typed::Id<super::services::Tags>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TeamPosition {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_team_positions",
        json_api: true,
        resource: Some("TeamPosition"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "negative_tag_groups",
                at: &["negative_tag_groups"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "tag_groups", at: &["tag_groups"], kind: typed::Kind::Json },
            typed::Field { name: "tags", at: &["tags"], kind: typed::Kind::Json },
        ],
        relations: &[
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "attachment_types",
                relationship: "attachment_types",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "tags2", relationship: "tags", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_team_positions`.
#[derive(Clone, Copy, Debug)]
pub struct TeamPositionApi<'a>(#[allow(dead_code)] &'a Client);
impl TeamPositionApi<'_> {
    /// One record: `/services/v2/teams/{team_id}/team_positions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        team_id: impl Into<typed::Id<super::services::Team>>,
        id: impl Into<typed::Id<super::services::TeamPosition>>,
    ) -> Result<typed::Item<TeamPosition>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/teams/", "/team_positions/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let team_id: typed::Id<super::services::Team> = team_id.into();
        let id: typed::Id<super::services::TeamPosition> = id.into();
        typed::one(self.0, &ENDPOINT, &[team_id.as_str(), id.as_str()]).await
    }
}
/// Team position assignments
///
/// Who can be scheduled in which position, and how often.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonTeamPositionAssignment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `preferred_weeks`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_weeks: Option<serde_json::Value>,
    /// `schedule_preference`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_preference: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `team_position`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position: Option<typed::Id<super::services::TeamPosition>>,
    /// The relationship `time_preference_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_options: Option<Vec<typed::Id<super::services::TimePreferenceOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PersonTeamPositionAssignment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_person_team_position_assignments",
        json_api: true,
        resource: Some("PersonTeamPositionAssignment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "preferred_weeks",
                at: &["preferred_weeks"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "schedule_preference",
                at: &["schedule_preference"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "team_position",
                relationship: "team_position",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "time_preference_options",
                relationship: "time_preference_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_person_team_position_assignments`.
#[derive(Clone, Copy, Debug)]
pub struct PersonTeamPositionAssignmentApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonTeamPositionAssignmentApi<'_> {
    /// One record: `/services/v2/teams/{team_id}/person_team_position_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        team_id: impl Into<typed::Id<super::services::Team>>,
        id: impl Into<typed::Id<super::services::PersonTeamPositionAssignment>>,
    ) -> Result<typed::Item<PersonTeamPositionAssignment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/teams/", "/person_team_position_assignments/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let team_id: typed::Id<super::services::Team> = team_id.into();
        let id: typed::Id<super::services::PersonTeamPositionAssignment> = id.into();
        typed::one(self.0, &ENDPOINT, &[team_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: &str,
        team_position_id: impl Into<typed::Id<super::services::TeamPosition>>,
        record: NewPersonTeamPositionAssignment,
    ) -> Result<typed::Item<PersonTeamPositionAssignment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &[
                    "/services/v2/service_types/",
                    "/team_positions/",
                    "/person_team_position_assignments",
                ],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let team_position_id: typed::Id<super::services::TeamPosition> = team_position_id.into();
        typed::act(self.0, &ACTION, &[service_type_id, team_position_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/teams/{team_id}/person_team_position_assignments/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        team_id: impl Into<typed::Id<super::services::Team>>,
        id: impl Into<typed::Id<super::services::PersonTeamPositionAssignment>>,
        record: PersonTeamPositionAssignmentChange,
    ) -> Result<typed::Item<PersonTeamPositionAssignment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/teams/", "/person_team_position_assignments/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let team_id: typed::Id<super::services::Team> = team_id.into();
        let id: typed::Id<super::services::PersonTeamPositionAssignment> = id.into();
        typed::act(self.0, &ACTION, &[team_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/teams/{team_id}/person_team_position_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        team_id: impl Into<typed::Id<super::services::Team>>,
        id: impl Into<typed::Id<super::services::PersonTeamPositionAssignment>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/teams/", "/person_team_position_assignments/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let team_id: typed::Id<super::services::Team> = team_id.into();
        let id: typed::Id<super::services::PersonTeamPositionAssignment> = id.into();
        typed::remove::<PersonTeamPositionAssignment>(
            self.0,
            &ACTION,
            &[team_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_person_team_position_assignments` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPersonTeamPositionAssignment(typed::Payload);
impl NewPersonTeamPositionAssignment {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `preferred_weeks`
    pub fn preferred_weeks(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["preferred_weeks"], value))
    }
    /// `schedule_preference`
    pub fn schedule_preference(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["schedule_preference"], Into::<String>::into(value)))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::services::Person>>) -> Self {
        Self(self.0.one::<super::services::Person>("person", &value.into()))
    }
    /// The relationship `time_preference_options`.
    pub fn time_preference_options(
        self,
        value: impl IntoIterator<Item = typed::Id<super::services::TimePreferenceOption>>,
    ) -> Self {
        Self(self.0.many("time_preference_options", value))
    }
}
/// What is to change in a record of `services_person_team_position_assignments`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PersonTeamPositionAssignmentChange(typed::Payload);
impl PersonTeamPositionAssignmentChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `preferred_weeks`
    pub fn preferred_weeks(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["preferred_weeks"], value))
    }
    /// Without `preferred_weeks`.
    pub fn clear_preferred_weeks(self) -> Self {
        Self(self.0.set(&["preferred_weeks"], serde_json::Value::Null))
    }
    /// `schedule_preference`
    pub fn schedule_preference(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["schedule_preference"], Into::<String>::into(value)))
    }
    /// Without `schedule_preference`.
    pub fn clear_schedule_preference(self) -> Self {
        Self(self.0.set(&["schedule_preference"], serde_json::Value::Null))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// Without `person_id`.
    pub fn clear_person_id(self) -> Self {
        Self(self.0.set(&["person_id"], serde_json::Value::Null))
    }
    /// The relationship `time_preference_options`.
    pub fn time_preference_options(
        self,
        value: impl IntoIterator<Item = typed::Id<super::services::TimePreferenceOption>>,
    ) -> Self {
        Self(self.0.many("time_preference_options", value))
    }
}
/// Plans
///
/// One record per plan: a service on one date, with one or more times.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// `id`
    pub id: typed::Id<Self>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_view_order: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// Sent in the church's time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files_expire_at: Option<jiff::Timestamp>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items_count: Option<i64>,
    /// Sent in the church's time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_time_at: Option<jiff::Timestamp>,
    /// `multi_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multi_day: Option<bool>,
    /// `needed_positions_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_positions_count: Option<i64>,
    /// `other_time_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_time_count: Option<i64>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// `plan_notes_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_notes_count: Option<i64>,
    /// `plan_people_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_people_count: Option<i64>,
    /// `planning_center_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planning_center_url: Option<String>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefers_order_view: Option<bool>,
    /// `public`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// `public_by_schedule`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_by_schedule: Option<bool>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsable: Option<bool>,
    /// `rehearsal_time_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_time_count: Option<i64>,
    /// `reminders_disabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders_disabled: Option<bool>,
    /// `series_title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series_title: Option<String>,
    /// `service_time_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_time_count: Option<i64>,
    /// `short_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_dates: Option<String>,
    /// The first time; sent in the church's time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_date: Option<jiff::Timestamp>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_length: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `previous_plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `next_plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `series`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<typed::Id<super::services::Series>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `linked_publishing_episode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_publishing_episode: Option<typed::Ref>,
    /// The relationship `attachment_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_types: Option<Vec<typed::Id<super::services::AttachmentType>>>,
    /// The relationship `contributors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributors: Option<Vec<typed::Id<super::services::Contributor>>>,
    /// The relationship `plan_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Plan {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plans",
        json_api: true,
        resource: Some("Plan"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "can_view_order",
                at: &["can_view_order"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "dates", at: &["dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "files_expire_at",
                at: &["files_expire_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "items_count", at: &["items_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "last_time_at",
                at: &["last_time_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "multi_day", at: &["multi_day"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "needed_positions_count",
                at: &["needed_positions_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "other_time_count",
                at: &["other_time_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Text },
            typed::Field {
                name: "plan_notes_count",
                at: &["plan_notes_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "plan_people_count",
                at: &["plan_people_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "planning_center_url",
                at: &["planning_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "prefers_order_view",
                at: &["prefers_order_view"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "public", at: &["public"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "public_by_schedule",
                at: &["public_by_schedule"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "rehearsable", at: &["rehearsable"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "rehearsal_time_count",
                at: &["rehearsal_time_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "reminders_disabled",
                at: &["reminders_disabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "series_title", at: &["series_title"], kind: typed::Kind::Text },
            typed::Field {
                name: "service_time_count",
                at: &["service_time_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "short_dates", at: &["short_dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "sort_date",
                at: &["sort_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "total_length",
                at: &["total_length"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "previous_plan",
                relationship: "previous_plan",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "next_plan",
                relationship: "next_plan",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "series", relationship: "series", many: false, mixed: false },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "updated_by",
                relationship: "updated_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "linked_publishing_episode",
                relationship: "linked_publishing_episode",
                many: false,
                mixed: true,
            },
            typed::Relation {
                name: "attachment_types",
                relationship: "attachment_types",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "contributors",
                relationship: "contributors",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "plan_times",
                relationship: "plan_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plans`.
#[derive(Clone, Copy, Debug)]
pub struct PlanApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> PlanList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[(
                "include",
                "plan_times,plan_times.split_team_rehearsal_assignments,contributors",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        PlanList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::Plan>>,
    ) -> Result<typed::Item<Plan>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::Plan> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        record: NewPlan,
    ) -> Result<typed::Item<Plan>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::Plan>>,
        record: PlanChange,
    ) -> Result<typed::Item<Plan>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::Plan> = id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::Plan>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::Plan> = id.into();
        typed::remove::<Plan>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_plans` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanList(typed::Query<Plan>);
impl PlanList {
    /// Only records whose `created_at` is this.
    #[inline]
    pub fn where_created_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("created_at", &value))
    }
    /// Only records whose `created_at` is more.
    #[inline]
    pub fn where_created_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gt", &value))
    }
    /// Only records whose `created_at` is this or more.
    #[inline]
    pub fn where_created_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gte", &value))
    }
    /// Only records whose `created_at` is less.
    #[inline]
    pub fn where_created_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lt", &value))
    }
    /// Only records whose `created_at` is this or less.
    #[inline]
    pub fn where_created_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lte", &value))
    }
    /// Only records whose `series_title` is this.
    #[inline]
    pub fn where_series_title(self, value: &str) -> Self {
        Self(self.0.filter("series_title", &value))
    }
    /// Only records whose `title` is this.
    #[inline]
    pub fn where_title(self, value: &str) -> Self {
        Self(self.0.filter("title", &value))
    }
    /// Only records whose `updated_at` is this.
    #[inline]
    pub fn where_updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("updated_at", &value))
    }
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `sort_date`.
    #[inline]
    pub fn order_by_sort_date(self) -> Self {
        Self(self.0.order("sort_date", false))
    }
    /// Ordered by `sort_date`, the last one first.
    #[inline]
    pub fn order_by_sort_date_descending(self) -> Self {
        Self(self.0.order("sort_date", true))
    }
    /// Ordered by `title`.
    #[inline]
    pub fn order_by_title(self) -> Self {
        Self(self.0.order("title", false))
    }
    /// Ordered by `title`, the last one first.
    #[inline]
    pub fn order_by_title_descending(self) -> Self {
        Self(self.0.order("title", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `contributors` leads to: `Item::included`.
    #[inline]
    pub fn include_contributors(self) -> Self {
        Self(self.0.include("contributors"))
    }
    /// With what `plan_times` leads to: `Item::included`.
    #[inline]
    pub fn include_plan_times(self) -> Self {
        Self(self.0.include("plan_times"))
    }
    /// With what `series` leads to: `Item::included`.
    #[inline]
    pub fn include_series(self) -> Self {
        Self(self.0.include("series"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Plan> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Plan> {
        self.0.pages()
    }
}
/// What a new record of `services_plans` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPlan(typed::Payload);
impl NewPlan {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `public`
    pub fn public(self, value: bool) -> Self {
        Self(self.0.set(&["public"], value))
    }
    /// `series_title`
    pub fn series_title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["series_title"], Into::<String>::into(value)))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// The relationship `series`.
    pub fn series(self, value: impl Into<typed::Id<super::services::Series>>) -> Self {
        Self(self.0.one::<super::services::Series>("series", &value.into()))
    }
}
/// What is to change in a record of `services_plans`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PlanChange(typed::Payload);
impl PlanChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `public`
    pub fn public(self, value: bool) -> Self {
        Self(self.0.set(&["public"], value))
    }
    /// Without `public`.
    pub fn clear_public(self) -> Self {
        Self(self.0.set(&["public"], serde_json::Value::Null))
    }
    /// `reminders_disabled`
    pub fn reminders_disabled(self, value: bool) -> Self {
        Self(self.0.set(&["reminders_disabled"], value))
    }
    /// Without `reminders_disabled`.
    pub fn clear_reminders_disabled(self) -> Self {
        Self(self.0.set(&["reminders_disabled"], serde_json::Value::Null))
    }
    /// `series_title`
    pub fn series_title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["series_title"], Into::<String>::into(value)))
    }
    /// Without `series_title`.
    pub fn clear_series_title(self) -> Self {
        Self(self.0.set(&["series_title"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
    /// The relationship `series`.
    pub fn series(self, value: impl Into<typed::Id<super::services::Series>>) -> Self {
        Self(self.0.one::<super::services::Series>("series", &value.into()))
    }
    /// Without the relationship `series`.
    pub fn clear_series(self) -> Self {
        Self(self.0.unrelate("series"))
    }
}
/// Plan templates
///
/// Templates that plans are made of, per service type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanTemplate {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_view_order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_view_order: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `item_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_count: Option<i64>,
    /// `multi_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multi_day: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `note_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_count: Option<i64>,
    /// Depends on the connecting user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefers_order_view: Option<bool>,
    /// `rehearsable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsable: Option<bool>,
    /// `team_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::services::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanTemplate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_templates",
        json_api: true,
        resource: Some("PlanTemplate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "can_view_order",
                at: &["can_view_order"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "item_count", at: &["item_count"], kind: typed::Kind::Integer },
            typed::Field { name: "multi_day", at: &["multi_day"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "note_count", at: &["note_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "prefers_order_view",
                at: &["prefers_order_view"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "rehearsable", at: &["rehearsable"], kind: typed::Kind::Boolean },
            typed::Field { name: "team_count", at: &["team_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "updated_by",
                relationship: "updated_by",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plan_templates`.
#[derive(Clone, Copy, Debug)]
pub struct PlanTemplateApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanTemplateApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_templates`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> PlanTemplateList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        PlanTemplateList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::PlanTemplate>>,
    ) -> Result<typed::Item<PlanTemplate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::PlanTemplate> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_plan_templates` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanTemplateList(typed::Query<PlanTemplate>);
impl PlanTemplateList {
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `item_count`.
    #[inline]
    pub fn order_by_item_count(self) -> Self {
        Self(self.0.order("item_count", false))
    }
    /// Ordered by `item_count`, the last one first.
    #[inline]
    pub fn order_by_item_count_descending(self) -> Self {
        Self(self.0.order("item_count", true))
    }
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// Ordered by `note_count`.
    #[inline]
    pub fn order_by_note_count(self) -> Self {
        Self(self.0.order("note_count", false))
    }
    /// Ordered by `note_count`, the last one first.
    #[inline]
    pub fn order_by_note_count_descending(self) -> Self {
        Self(self.0.order("note_count", true))
    }
    /// Ordered by `team_count`.
    #[inline]
    pub fn order_by_team_count(self) -> Self {
        Self(self.0.order("team_count", false))
    }
    /// Ordered by `team_count`, the last one first.
    #[inline]
    pub fn order_by_team_count_descending(self) -> Self {
        Self(self.0.order("team_count", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanTemplate> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanTemplate> {
        self.0.pages()
    }
}
/// Arrangements
///
/// The arrangements of songs, archived ones too.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Arrangement {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `bpm`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bpm: Option<f64>,
    /// `chord_chart`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart: Option<String>,
    /// `chord_chart_chord_color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart_chord_color: Option<i64>,
    /// `chord_chart_columns`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart_columns: Option<i64>,
    /// `chord_chart_font`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart_font: Option<String>,
    /// `chord_chart_font_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart_font_size: Option<i64>,
    /// `chord_chart_key`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chord_chart_key: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `has_chord_chart`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_chord_chart: Option<bool>,
    /// `has_chords`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_chords: Option<bool>,
    /// `isrc`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isrc: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// `lyrics`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lyrics: Option<String>,
    /// `lyrics_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lyrics_enabled: Option<bool>,
    /// `meter`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<ArrangementMeter>,
    /// `mtid`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mtid: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `number_chart_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_chart_enabled: Option<bool>,
    /// `numeral_chart_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeral_chart_enabled: Option<bool>,
    /// `print_margin`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_margin: Option<ArrangementPrintMargin>,
    /// `print_orientation`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_orientation: Option<ArrangementPrintOrientation>,
    /// `print_page_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_page_size: Option<ArrangementPrintPageSize>,
    /// `rehearsal_mix_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_mix_id: Option<String>,
    /// `rehearsal_mix_thumbnail`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal_mix_thumbnail: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<serde_json::Value>,
    /// `sequence_full`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence_full: Option<serde_json::Value>,
    /// `sequence_short`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence_short: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `song`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub song: Option<typed::Id<super::services::Song>>,
    /// The relationship `keys`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<typed::Id<super::services::Key>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Arrangement {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_arrangements",
        json_api: true,
        resource: Some("Arrangement"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "bpm", at: &["bpm"], kind: typed::Kind::Number },
            typed::Field { name: "chord_chart", at: &["chord_chart"], kind: typed::Kind::Text },
            typed::Field {
                name: "chord_chart_chord_color",
                at: &["chord_chart_chord_color"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "chord_chart_columns",
                at: &["chord_chart_columns"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "chord_chart_font",
                at: &["chord_chart_font"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "chord_chart_font_size",
                at: &["chord_chart_font_size"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "chord_chart_key",
                at: &["chord_chart_key"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "has_chord_chart",
                at: &["has_chord_chart"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "has_chords", at: &["has_chords"], kind: typed::Kind::Boolean },
            typed::Field { name: "isrc", at: &["isrc"], kind: typed::Kind::Text },
            typed::Field { name: "length", at: &["length"], kind: typed::Kind::Integer },
            typed::Field { name: "lyrics", at: &["lyrics"], kind: typed::Kind::Text },
            typed::Field {
                name: "lyrics_enabled",
                at: &["lyrics_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "meter", at: &["meter"], kind: typed::Kind::Text },
            typed::Field { name: "mtid", at: &["mtid"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field {
                name: "number_chart_enabled",
                at: &["number_chart_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "numeral_chart_enabled",
                at: &["numeral_chart_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "print_margin", at: &["print_margin"], kind: typed::Kind::Text },
            typed::Field {
                name: "print_orientation",
                at: &["print_orientation"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "print_page_size",
                at: &["print_page_size"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "rehearsal_mix_id",
                at: &["rehearsal_mix_id"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "rehearsal_mix_thumbnail",
                at: &["rehearsal_mix_thumbnail"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Json },
            typed::Field { name: "sequence_full", at: &["sequence_full"], kind: typed::Kind::Json },
            typed::Field {
                name: "sequence_short",
                at: &["sequence_short"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "updated_by",
                relationship: "updated_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "song", relationship: "song", many: false, mixed: false },
            typed::Relation { name: "keys", relationship: "keys", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_arrangements`.
#[derive(Clone, Copy, Debug)]
pub struct ArrangementApi<'a>(#[allow(dead_code)] &'a Client);
impl ArrangementApi<'_> {
    /// The list `/services/v2/songs/{song_id}/unscoped_arrangements`.
    pub fn list(&self, song_id: impl Into<typed::Id<super::services::Song>>) -> ArrangementList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/unscoped_arrangements"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "sections,keys")],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        ArrangementList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[song_id.as_str()]))
    }
    /// One record: `/services/v2/songs/{song_id}/unscoped_arrangements/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        id: impl Into<typed::Id<super::services::Arrangement>>,
    ) -> Result<typed::Item<Arrangement>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/unscoped_arrangements/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let id: typed::Id<super::services::Arrangement> = id.into();
        typed::one(self.0, &ENDPOINT, &[song_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/songs/{song_id}/arrangements`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        record: NewArrangement,
    ) -> Result<typed::Item<Arrangement>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/arrangements"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        typed::act(self.0, &ACTION, &[song_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/unscoped_arrangements/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        id: impl Into<typed::Id<super::services::Arrangement>>,
        record: ArrangementChange,
    ) -> Result<typed::Item<Arrangement>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/unscoped_arrangements/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let id: typed::Id<super::services::Arrangement> = id.into();
        typed::act(self.0, &ACTION, &[song_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/songs/{song_id}/unscoped_arrangements/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        id: impl Into<typed::Id<super::services::Arrangement>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/unscoped_arrangements/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let id: typed::Id<super::services::Arrangement> = id.into();
        typed::remove::<Arrangement>(
            self.0,
            &ACTION,
            &[song_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_arrangements` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ArrangementList(typed::Query<Arrangement>);
impl ArrangementList {
    /// With what `keys` leads to: `Item::included`.
    #[inline]
    pub fn include_keys(self) -> Self {
        Self(self.0.include("keys"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Arrangement> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Arrangement> {
        self.0.pages()
    }
}
/// What a new record of `services_arrangements` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewArrangement(typed::Payload);
impl NewArrangement {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `bpm`
    pub fn bpm(self, value: f64) -> Self {
        Self(self.0.set(&["bpm"], value))
    }
    /// `chord_chart`
    pub fn chord_chart(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart"], Into::<String>::into(value)))
    }
    /// `chord_chart_chord_color`
    pub fn chord_chart_chord_color(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_chord_color"], value))
    }
    /// `chord_chart_columns`
    pub fn chord_chart_columns(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_columns"], value))
    }
    /// `chord_chart_font`
    pub fn chord_chart_font(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart_font"], Into::<String>::into(value)))
    }
    /// `chord_chart_font_size`
    pub fn chord_chart_font_size(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_font_size"], value))
    }
    /// `chord_chart_key`
    pub fn chord_chart_key(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart_key"], Into::<String>::into(value)))
    }
    /// `isrc`
    pub fn isrc(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["isrc"], Into::<String>::into(value)))
    }
    /// Seconds.
    pub fn length(self, value: i64) -> Self {
        Self(self.0.set(&["length"], value))
    }
    /// `lyrics_enabled`
    pub fn lyrics_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["lyrics_enabled"], value))
    }
    /// `meter`
    pub fn meter(self, value: impl Into<ArrangementMeter>) -> Self {
        Self(self.0.set(&["meter"], String::from(Into::<ArrangementMeter>::into(value))))
    }
    /// `mtid`
    pub fn mtid(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["mtid"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `notes`
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["notes"], Into::<String>::into(value)))
    }
    /// `number_chart_enabled`
    pub fn number_chart_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["number_chart_enabled"], value))
    }
    /// `numeral_chart_enabled`
    pub fn numeral_chart_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["numeral_chart_enabled"], value))
    }
    /// `print_margin`
    pub fn print_margin(self, value: impl Into<ArrangementPrintMargin>) -> Self {
        Self(
            self.0
                .set(&["print_margin"], String::from(Into::<ArrangementPrintMargin>::into(value))),
        )
    }
    /// `print_orientation`
    pub fn print_orientation(self, value: impl Into<ArrangementPrintOrientation>) -> Self {
        Self(self.0.set(
            &["print_orientation"],
            String::from(Into::<ArrangementPrintOrientation>::into(value)),
        ))
    }
    /// `print_page_size`
    pub fn print_page_size(self, value: impl Into<ArrangementPrintPageSize>) -> Self {
        Self(
            self.0.set(
                &["print_page_size"],
                String::from(Into::<ArrangementPrintPageSize>::into(value)),
            ),
        )
    }
    /// `rehearsal_mix_id`
    pub fn rehearsal_mix_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["rehearsal_mix_id"], Into::<String>::into(value)))
    }
    /// `rehearsal_mix_thumbnail`
    pub fn rehearsal_mix_thumbnail(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["rehearsal_mix_thumbnail"], Into::<String>::into(value)))
    }
    /// `sequence`
    pub fn sequence(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
}
/// What is to change in a record of `services_arrangements`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ArrangementChange(typed::Payload);
impl ArrangementChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `bpm`
    pub fn bpm(self, value: f64) -> Self {
        Self(self.0.set(&["bpm"], value))
    }
    /// Without `bpm`.
    pub fn clear_bpm(self) -> Self {
        Self(self.0.set(&["bpm"], serde_json::Value::Null))
    }
    /// `chord_chart`
    pub fn chord_chart(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart"], Into::<String>::into(value)))
    }
    /// Without `chord_chart`.
    pub fn clear_chord_chart(self) -> Self {
        Self(self.0.set(&["chord_chart"], serde_json::Value::Null))
    }
    /// `chord_chart_chord_color`
    pub fn chord_chart_chord_color(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_chord_color"], value))
    }
    /// Without `chord_chart_chord_color`.
    pub fn clear_chord_chart_chord_color(self) -> Self {
        Self(self.0.set(&["chord_chart_chord_color"], serde_json::Value::Null))
    }
    /// `chord_chart_columns`
    pub fn chord_chart_columns(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_columns"], value))
    }
    /// Without `chord_chart_columns`.
    pub fn clear_chord_chart_columns(self) -> Self {
        Self(self.0.set(&["chord_chart_columns"], serde_json::Value::Null))
    }
    /// `chord_chart_font`
    pub fn chord_chart_font(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart_font"], Into::<String>::into(value)))
    }
    /// Without `chord_chart_font`.
    pub fn clear_chord_chart_font(self) -> Self {
        Self(self.0.set(&["chord_chart_font"], serde_json::Value::Null))
    }
    /// `chord_chart_font_size`
    pub fn chord_chart_font_size(self, value: i64) -> Self {
        Self(self.0.set(&["chord_chart_font_size"], value))
    }
    /// Without `chord_chart_font_size`.
    pub fn clear_chord_chart_font_size(self) -> Self {
        Self(self.0.set(&["chord_chart_font_size"], serde_json::Value::Null))
    }
    /// `chord_chart_key`
    pub fn chord_chart_key(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["chord_chart_key"], Into::<String>::into(value)))
    }
    /// Without `chord_chart_key`.
    pub fn clear_chord_chart_key(self) -> Self {
        Self(self.0.set(&["chord_chart_key"], serde_json::Value::Null))
    }
    /// `isrc`
    pub fn isrc(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["isrc"], Into::<String>::into(value)))
    }
    /// Without `isrc`.
    pub fn clear_isrc(self) -> Self {
        Self(self.0.set(&["isrc"], serde_json::Value::Null))
    }
    /// Seconds.
    pub fn length(self, value: i64) -> Self {
        Self(self.0.set(&["length"], value))
    }
    /// Without `length`.
    pub fn clear_length(self) -> Self {
        Self(self.0.set(&["length"], serde_json::Value::Null))
    }
    /// `lyrics_enabled`
    pub fn lyrics_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["lyrics_enabled"], value))
    }
    /// Without `lyrics_enabled`.
    pub fn clear_lyrics_enabled(self) -> Self {
        Self(self.0.set(&["lyrics_enabled"], serde_json::Value::Null))
    }
    /// `meter`
    pub fn meter(self, value: impl Into<ArrangementMeter>) -> Self {
        Self(self.0.set(&["meter"], String::from(Into::<ArrangementMeter>::into(value))))
    }
    /// Without `meter`.
    pub fn clear_meter(self) -> Self {
        Self(self.0.set(&["meter"], serde_json::Value::Null))
    }
    /// `mtid`
    pub fn mtid(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["mtid"], Into::<String>::into(value)))
    }
    /// Without `mtid`.
    pub fn clear_mtid(self) -> Self {
        Self(self.0.set(&["mtid"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `notes`
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["notes"], Into::<String>::into(value)))
    }
    /// Without `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.set(&["notes"], serde_json::Value::Null))
    }
    /// `number_chart_enabled`
    pub fn number_chart_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["number_chart_enabled"], value))
    }
    /// Without `number_chart_enabled`.
    pub fn clear_number_chart_enabled(self) -> Self {
        Self(self.0.set(&["number_chart_enabled"], serde_json::Value::Null))
    }
    /// `numeral_chart_enabled`
    pub fn numeral_chart_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["numeral_chart_enabled"], value))
    }
    /// Without `numeral_chart_enabled`.
    pub fn clear_numeral_chart_enabled(self) -> Self {
        Self(self.0.set(&["numeral_chart_enabled"], serde_json::Value::Null))
    }
    /// `print_margin`
    pub fn print_margin(self, value: impl Into<ArrangementPrintMargin>) -> Self {
        Self(
            self.0
                .set(&["print_margin"], String::from(Into::<ArrangementPrintMargin>::into(value))),
        )
    }
    /// Without `print_margin`.
    pub fn clear_print_margin(self) -> Self {
        Self(self.0.set(&["print_margin"], serde_json::Value::Null))
    }
    /// `print_orientation`
    pub fn print_orientation(self, value: impl Into<ArrangementPrintOrientation>) -> Self {
        Self(self.0.set(
            &["print_orientation"],
            String::from(Into::<ArrangementPrintOrientation>::into(value)),
        ))
    }
    /// Without `print_orientation`.
    pub fn clear_print_orientation(self) -> Self {
        Self(self.0.set(&["print_orientation"], serde_json::Value::Null))
    }
    /// `print_page_size`
    pub fn print_page_size(self, value: impl Into<ArrangementPrintPageSize>) -> Self {
        Self(
            self.0.set(
                &["print_page_size"],
                String::from(Into::<ArrangementPrintPageSize>::into(value)),
            ),
        )
    }
    /// Without `print_page_size`.
    pub fn clear_print_page_size(self) -> Self {
        Self(self.0.set(&["print_page_size"], serde_json::Value::Null))
    }
    /// `rehearsal_mix_id`
    pub fn rehearsal_mix_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["rehearsal_mix_id"], Into::<String>::into(value)))
    }
    /// Without `rehearsal_mix_id`.
    pub fn clear_rehearsal_mix_id(self) -> Self {
        Self(self.0.set(&["rehearsal_mix_id"], serde_json::Value::Null))
    }
    /// `rehearsal_mix_thumbnail`
    pub fn rehearsal_mix_thumbnail(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["rehearsal_mix_thumbnail"], Into::<String>::into(value)))
    }
    /// Without `rehearsal_mix_thumbnail`.
    pub fn clear_rehearsal_mix_thumbnail(self) -> Self {
        Self(self.0.set(&["rehearsal_mix_thumbnail"], serde_json::Value::Null))
    }
    /// `sequence`
    pub fn sequence(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
}
/// What `meter` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ArrangementMeter {
    /// `2/2`
    N22,
    /// `2/4`
    N24,
    /// `3/2`
    N32,
    /// `3/4`
    N34,
    /// `4/2`
    N42,
    /// `4/4`
    N44,
    /// `5/4`
    N54,
    /// `6/4`
    N64,
    /// `3/8`
    N38,
    /// `6/8`
    N68,
    /// `7/4`
    N74,
    /// `7/8`
    N78,
    /// `9/8`
    N98,
    /// `12/4`
    N124,
    /// `12/8`
    N128,
    /// A word that the manifest does not know.
    Other(String),
}
impl ArrangementMeter {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N22 => "2/2",
            Self::N24 => "2/4",
            Self::N32 => "3/2",
            Self::N34 => "3/4",
            Self::N42 => "4/2",
            Self::N44 => "4/4",
            Self::N54 => "5/4",
            Self::N64 => "6/4",
            Self::N38 => "3/8",
            Self::N68 => "6/8",
            Self::N74 => "7/4",
            Self::N78 => "7/8",
            Self::N98 => "9/8",
            Self::N124 => "12/4",
            Self::N128 => "12/8",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ArrangementMeter {
    fn from(text: &str) -> Self {
        match text {
            "2/2" => Self::N22,
            "2/4" => Self::N24,
            "3/2" => Self::N32,
            "3/4" => Self::N34,
            "4/2" => Self::N42,
            "4/4" => Self::N44,
            "5/4" => Self::N54,
            "6/4" => Self::N64,
            "3/8" => Self::N38,
            "6/8" => Self::N68,
            "7/4" => Self::N74,
            "7/8" => Self::N78,
            "9/8" => Self::N98,
            "12/4" => Self::N124,
            "12/8" => Self::N128,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ArrangementMeter {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ArrangementMeter> for String {
    fn from(word: ArrangementMeter) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ArrangementMeter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `print_margin` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ArrangementPrintMargin {
    /// `0.0in`
    N00in,
    /// `0.25in`
    N025in,
    /// `0.5in`
    N05in,
    /// `0.75in`
    N075in,
    /// `1.0in`
    N10in,
    /// A word that the manifest does not know.
    Other(String),
}
impl ArrangementPrintMargin {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N00in => "0.0in",
            Self::N025in => "0.25in",
            Self::N05in => "0.5in",
            Self::N075in => "0.75in",
            Self::N10in => "1.0in",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ArrangementPrintMargin {
    fn from(text: &str) -> Self {
        match text {
            "0.0in" => Self::N00in,
            "0.25in" => Self::N025in,
            "0.5in" => Self::N05in,
            "0.75in" => Self::N075in,
            "1.0in" => Self::N10in,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ArrangementPrintMargin {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ArrangementPrintMargin> for String {
    fn from(word: ArrangementPrintMargin) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ArrangementPrintMargin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `print_orientation` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ArrangementPrintOrientation {
    /// `Portrait`
    Portrait,
    /// `Landscape`
    Landscape,
    /// A word that the manifest does not know.
    Other(String),
}
impl ArrangementPrintOrientation {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Portrait => "Portrait",
            Self::Landscape => "Landscape",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ArrangementPrintOrientation {
    fn from(text: &str) -> Self {
        match text {
            "Portrait" => Self::Portrait,
            "Landscape" => Self::Landscape,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ArrangementPrintOrientation {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ArrangementPrintOrientation> for String {
    fn from(word: ArrangementPrintOrientation) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ArrangementPrintOrientation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `print_page_size` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ArrangementPrintPageSize {
    /// `Widescreen (16x9)`
    Widescreen16x9,
    /// `Fullscreen (4x3)`
    Fullscreen4x3,
    /// `A4`
    A4,
    /// `Letter`
    Letter,
    /// `Legal`
    Legal,
    /// `11x17`
    N11x17,
    /// A word that the manifest does not know.
    Other(String),
}
impl ArrangementPrintPageSize {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Widescreen16x9 => "Widescreen (16x9)",
            Self::Fullscreen4x3 => "Fullscreen (4x3)",
            Self::A4 => "A4",
            Self::Letter => "Letter",
            Self::Legal => "Legal",
            Self::N11x17 => "11x17",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ArrangementPrintPageSize {
    fn from(text: &str) -> Self {
        match text {
            "Widescreen (16x9)" => Self::Widescreen16x9,
            "Fullscreen (4x3)" => Self::Fullscreen4x3,
            "A4" => Self::A4,
            "Letter" => Self::Letter,
            "Legal" => Self::Legal,
            "11x17" => Self::N11x17,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ArrangementPrintPageSize {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ArrangementPrintPageSize> for String {
    fn from(word: ArrangementPrintPageSize) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ArrangementPrintPageSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Song schedules
///
/// The plans that a song is used in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SongSchedule {
    /// `id`
    pub id: typed::Id<Self>,
    /// `arrangement_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement_name: Option<String>,
    /// `key_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    /// `plan_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_dates: Option<String>,
    /// `plan_sort_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_sort_date: Option<jiff::Timestamp>,
    /// `plan_visible`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_visible: Option<bool>,
    /// `service_type_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type_name: Option<String>,
    /// The relationship `arrangement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement: Option<typed::Id<super::services::Arrangement>>,
    /// The relationship `key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<typed::Id<super::services::Key>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<typed::Id<super::services::Items>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SongSchedule {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_song_schedules",
        json_api: true,
        resource: Some("SongSchedule"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "arrangement_name",
                at: &["arrangement_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "key_name", at: &["key_name"], kind: typed::Kind::Text },
            typed::Field { name: "plan_dates", at: &["plan_dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "plan_sort_date",
                at: &["plan_sort_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "plan_visible",
                at: &["plan_visible"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "service_type_name",
                at: &["service_type_name"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation {
                name: "arrangement",
                relationship: "arrangement",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "key", relationship: "key", many: false, mixed: false },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "item", relationship: "item", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `services_song_schedules`.
#[derive(Clone, Copy, Debug)]
pub struct SongScheduleApi<'a>(#[allow(dead_code)] &'a Client);
impl SongScheduleApi<'_> {
    /// The list `/services/v2/songs/{song_id}/song_schedules`.
    pub fn list(&self, song_id: impl Into<typed::Id<super::services::Song>>) -> SongScheduleList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/song_schedules"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        SongScheduleList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[song_id.as_str()],
        ))
    }
    /// One record: `/services/v2/songs/{song_id}/song_schedules/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        id: impl Into<typed::Id<super::services::SongSchedule>>,
    ) -> Result<typed::Item<SongSchedule>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/song_schedules/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let id: typed::Id<super::services::SongSchedule> = id.into();
        typed::one(self.0, &ENDPOINT, &[song_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_song_schedules` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SongScheduleList(typed::Query<SongSchedule>);
impl SongScheduleList {
    /// Ordered by `plan_sort_date`.
    #[inline]
    pub fn order_by_plan_sort_date(self) -> Self {
        Self(self.0.order("plan_sort_date", false))
    }
    /// Ordered by `plan_sort_date`, the last one first.
    #[inline]
    pub fn order_by_plan_sort_date_descending(self) -> Self {
        Self(self.0.order("plan_sort_date", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<SongSchedule> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<SongSchedule> {
        self.0.pages()
    }
}
/// Media schedules
///
/// The plans that media are used in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MediaSchedule {
    /// `id`
    pub id: typed::Id<Self>,
    /// `plan_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_dates: Option<String>,
    /// `plan_short_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_short_dates: Option<String>,
    /// `plan_sort_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_sort_date: Option<jiff::Timestamp>,
    /// `service_type_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type_name: Option<String>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for MediaSchedule {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_media_schedules",
        json_api: true,
        resource: Some("MediaSchedule"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "plan_dates", at: &["plan_dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "plan_short_dates",
                at: &["plan_short_dates"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "plan_sort_date",
                at: &["plan_sort_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "service_type_name",
                at: &["service_type_name"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_media_schedules`.
#[derive(Clone, Copy, Debug)]
pub struct MediaScheduleApi<'a>(#[allow(dead_code)] &'a Client);
impl MediaScheduleApi<'_> {
    /// The list `/services/v2/media/{media_id}/media_schedules`.
    pub fn list(
        &self,
        media_id: impl Into<typed::Id<super::services::Media>>,
    ) -> MediaScheduleList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media/", "/media_schedules"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let media_id: typed::Id<super::services::Media> = media_id.into();
        MediaScheduleList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[media_id.as_str()],
        ))
    }
    /// One record: `/services/v2/media/{media_id}/media_schedules/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        media_id: impl Into<typed::Id<super::services::Media>>,
        id: impl Into<typed::Id<super::services::MediaSchedule>>,
    ) -> Result<typed::Item<MediaSchedule>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media/", "/media_schedules/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let media_id: typed::Id<super::services::Media> = media_id.into();
        let id: typed::Id<super::services::MediaSchedule> = id.into();
        typed::one(self.0, &ENDPOINT, &[media_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_media_schedules` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MediaScheduleList(typed::Query<MediaSchedule>);
impl MediaScheduleList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<MediaSchedule> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<MediaSchedule> {
        self.0.pages()
    }
}
/// Blockouts
///
/// When a person can not be scheduled, once or repeatedly.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Blockout {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `group_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_identifier: Option<String>,
    /// `organization_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// `reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `repeat_frequency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat_frequency: Option<String>,
    /// `repeat_interval`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat_interval: Option<String>,
    /// `repeat_period`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat_period: Option<String>,
    /// `repeat_until`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat_until: Option<jiff::civil::Date>,
    /// `settings`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<String>,
    /// `share`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<bool>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::services::Organization>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Blockout {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_blockouts",
        json_api: true,
        resource: Some("Blockout"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "group_identifier",
                at: &["group_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "organization_name",
                at: &["organization_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "reason", at: &["reason"], kind: typed::Kind::Text },
            typed::Field {
                name: "repeat_frequency",
                at: &["repeat_frequency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "repeat_interval",
                at: &["repeat_interval"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "repeat_period", at: &["repeat_period"], kind: typed::Kind::Text },
            typed::Field {
                name: "repeat_until",
                at: &["repeat_until"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "settings", at: &["settings"], kind: typed::Kind::Text },
            typed::Field { name: "share", at: &["share"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_blockouts`.
#[derive(Clone, Copy, Debug)]
pub struct BlockoutApi<'a>(#[allow(dead_code)] &'a Client);
impl BlockoutApi<'_> {
    /// The list `/services/v2/people/{person_id}/blockouts`.
    pub fn list(&self, person_id: impl Into<typed::Id<super::services::Person>>) -> BlockoutList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        BlockoutList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[person_id.as_str()]))
    }
    /// One record: `/services/v2/people/{person_id}/blockouts/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::Blockout>>,
    ) -> Result<typed::Item<Blockout>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::Blockout> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/people/{person_id}/blockouts`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        record: NewBlockout,
    ) -> Result<typed::Item<Blockout>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", "/blockouts"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/people/{person_id}/blockouts/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::Blockout>>,
        record: BlockoutChange,
    ) -> Result<typed::Item<Blockout>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", "/blockouts/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::Blockout> = id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/people/{person_id}/blockouts/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::Blockout>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", "/blockouts/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::Blockout> = id.into();
        typed::remove::<Blockout>(
            self.0,
            &ACTION,
            &[person_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_blockouts` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BlockoutList(typed::Query<Blockout>);
impl BlockoutList {
    /// Only records whose `group_identifier` is this.
    #[inline]
    pub fn where_group_identifier(self, value: &str) -> Self {
        Self(self.0.filter("group_identifier", &value))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Blockout> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Blockout> {
        self.0.pages()
    }
}
/// What a new record of `services_blockouts` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewBlockout(typed::Payload);
impl NewBlockout {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `ends_at`
    pub fn ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["ends_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `reason`
    pub fn reason(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["reason"], Into::<String>::into(value)))
    }
    /// `repeat_frequency`
    pub fn repeat_frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_frequency"], Into::<String>::into(value)))
    }
    /// `repeat_interval`
    pub fn repeat_interval(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_interval"], Into::<String>::into(value)))
    }
    /// `repeat_period`
    pub fn repeat_period(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_period"], Into::<String>::into(value)))
    }
    /// `repeat_until`
    pub fn repeat_until(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["repeat_until"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// `share`
    pub fn share(self, value: bool) -> Self {
        Self(self.0.set(&["share"], value))
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
}
/// What is to change in a record of `services_blockouts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct BlockoutChange(typed::Payload);
impl BlockoutChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `ends_at`
    pub fn ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["ends_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `ends_at`.
    pub fn clear_ends_at(self) -> Self {
        Self(self.0.set(&["ends_at"], serde_json::Value::Null))
    }
    /// `reason`
    pub fn reason(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["reason"], Into::<String>::into(value)))
    }
    /// Without `reason`.
    pub fn clear_reason(self) -> Self {
        Self(self.0.set(&["reason"], serde_json::Value::Null))
    }
    /// `repeat_frequency`
    pub fn repeat_frequency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_frequency"], Into::<String>::into(value)))
    }
    /// Without `repeat_frequency`.
    pub fn clear_repeat_frequency(self) -> Self {
        Self(self.0.set(&["repeat_frequency"], serde_json::Value::Null))
    }
    /// `repeat_interval`
    pub fn repeat_interval(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_interval"], Into::<String>::into(value)))
    }
    /// Without `repeat_interval`.
    pub fn clear_repeat_interval(self) -> Self {
        Self(self.0.set(&["repeat_interval"], serde_json::Value::Null))
    }
    /// `repeat_period`
    pub fn repeat_period(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["repeat_period"], Into::<String>::into(value)))
    }
    /// Without `repeat_period`.
    pub fn clear_repeat_period(self) -> Self {
        Self(self.0.set(&["repeat_period"], serde_json::Value::Null))
    }
    /// `repeat_until`
    pub fn repeat_until(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["repeat_until"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Without `repeat_until`.
    pub fn clear_repeat_until(self) -> Self {
        Self(self.0.set(&["repeat_until"], serde_json::Value::Null))
    }
    /// `share`
    pub fn share(self, value: bool) -> Self {
        Self(self.0.set(&["share"], value))
    }
    /// Without `share`.
    pub fn clear_share(self) -> Self {
        Self(self.0.set(&["share"], serde_json::Value::Null))
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `starts_at`.
    pub fn clear_starts_at(self) -> Self {
        Self(self.0.set(&["starts_at"], serde_json::Value::Null))
    }
}
/// Schedules
///
/// The plans that a person is scheduled for, as that person sees it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Schedule {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_accept_partial`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_accept_partial: Option<bool>,
    /// `can_accept_partial_one_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_accept_partial_one_time: Option<bool>,
    /// `can_rehearse`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_rehearse: Option<bool>,
    /// `dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// `decline_reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// `organization_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// `organization_time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_time_zone: Option<String>,
    /// `organization_twenty_four_hour_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_twenty_four_hour_time: Option<String>,
    /// `person_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_name: Option<String>,
    /// `plan_visible`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_visible: Option<bool>,
    /// `plan_visible_to_me`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_visible_to_me: Option<bool>,
    /// `position_display_times`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position_display_times: Option<String>,
    /// `reschedule_declines`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reschedule_declines: Option<String>,
    /// `responds_to_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responds_to_name: Option<String>,
    /// `service_type_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type_name: Option<String>,
    /// `short_dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_dates: Option<String>,
    /// `sort_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_date: Option<jiff::Timestamp>,
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `team_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_name: Option<String>,
    /// `team_position_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position_name: Option<String>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::services::Organization>>,
    /// The relationship `plan_person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_person: Option<typed::Id<super::services::TeamMembers>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `responds_to_person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responds_to_person: Option<typed::Id<super::services::Person>>,
    /// The relationship `times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// The relationship `plan_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Schedule {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_schedules",
        json_api: true,
        resource: Some("Schedule"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "can_accept_partial",
                at: &["can_accept_partial"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_accept_partial_one_time",
                at: &["can_accept_partial_one_time"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_rehearse",
                at: &["can_rehearse"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "dates", at: &["dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "decline_reason",
                at: &["decline_reason"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "organization_name",
                at: &["organization_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "organization_time_zone",
                at: &["organization_time_zone"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "organization_twenty_four_hour_time",
                at: &["organization_twenty_four_hour_time"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "person_name", at: &["person_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "plan_visible",
                at: &["plan_visible"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "plan_visible_to_me",
                at: &["plan_visible_to_me"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "position_display_times",
                at: &["position_display_times"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "reschedule_declines",
                at: &["reschedule_declines"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "responds_to_name",
                at: &["responds_to_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "service_type_name",
                at: &["service_type_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "short_dates", at: &["short_dates"], kind: typed::Kind::Text },
            typed::Field {
                name: "sort_date",
                at: &["sort_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "team_name", at: &["team_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "team_position_name",
                at: &["team_position_name"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "plan_person",
                relationship: "plan_person",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "responds_to_person",
                relationship: "responds_to_person",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "times", relationship: "times", many: true, mixed: false },
            typed::Relation {
                name: "plan_times",
                relationship: "plan_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_schedules`.
#[derive(Clone, Copy, Debug)]
pub struct ScheduleApi<'a>(#[allow(dead_code)] &'a Client);
impl ScheduleApi<'_> {
    /// The list `/services/v2/people/{person_id}/schedules`.
    pub fn list(&self, person_id: impl Into<typed::Id<super::services::Person>>) -> ScheduleList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/schedules"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("filter", "all")],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        ScheduleList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[person_id.as_str()]))
    }
    /// One record: `/services/v2/people/{person_id}/schedules/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::Schedule>>,
    ) -> Result<typed::Item<Schedule>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/schedules/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::Schedule> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_schedules` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ScheduleList(typed::Query<Schedule>);
impl ScheduleList {
    /// With what `plan_times` leads to: `Item::included`.
    #[inline]
    pub fn include_plan_times(self) -> Self {
        Self(self.0.include("plan_times"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Schedule> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Schedule> {
        self.0.pages()
    }
}
/// Available signups
///
/// Service types in which a person can sign up for positions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AvailableSignup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `organization_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// `planning_center_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planning_center_url: Option<String>,
    /// `service_type_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type_name: Option<String>,
    /// `signups_available`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signups_available: Option<bool>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::services::Organization>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `signup_sheets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_sheets: Option<Vec<typed::Id<super::services::SignupSheet>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for AvailableSignup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_available_signups",
        json_api: true,
        resource: Some("AvailableSignup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "organization_name",
                at: &["organization_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "planning_center_url",
                at: &["planning_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "service_type_name",
                at: &["service_type_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "signups_available",
                at: &["signups_available"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "signup_sheets",
                relationship: "signup_sheets",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_available_signups`.
#[derive(Clone, Copy, Debug)]
pub struct AvailableSignupApi<'a>(#[allow(dead_code)] &'a Client);
impl AvailableSignupApi<'_> {
    /// The list `/services/v2/people/{person_id}/available_signups`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
    ) -> AvailableSignupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/available_signups"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[(
                "include",
                "signup_sheets,signup_sheets.signup_sheet_metadata,signup_sheets.scheduled_people",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        AvailableSignupList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/services/v2/people/{person_id}/available_signups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::AvailableSignup>>,
    ) -> Result<typed::Item<AvailableSignup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/available_signups/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::AvailableSignup> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_available_signups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AvailableSignupList(typed::Query<AvailableSignup>);
impl AvailableSignupList {
    /// With what `signup_sheets` leads to: `Item::included`.
    #[inline]
    pub fn include_signup_sheets(self) -> Self {
        Self(self.0.include("signup_sheets"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<AvailableSignup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<AvailableSignup> {
        self.0.pages()
    }
}
/// Scheduling preferences
///
/// Whether a person wants to be scheduled together with a member of the household.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchedulingPreference {
    /// `id`
    pub id: typed::Id<Self>,
    /// `preference`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preference: Option<String>,
    /// The relationship `household_member`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household_member: Option<typed::Id<super::services::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SchedulingPreference {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_scheduling_preferences",
        json_api: true,
        resource: Some("SchedulingPreference"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "preference", at: &["preference"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "household_member",
            relationship: "household_member",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_scheduling_preferences`.
#[derive(Clone, Copy, Debug)]
pub struct SchedulingPreferenceApi<'a>(#[allow(dead_code)] &'a Client);
impl SchedulingPreferenceApi<'_> {
    /// The list `/services/v2/people/{person_id}/scheduling_preferences`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
    ) -> SchedulingPreferenceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/scheduling_preferences"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        SchedulingPreferenceList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/services/v2/people/{person_id}/scheduling_preferences/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::SchedulingPreference>>,
    ) -> Result<typed::Item<SchedulingPreference>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/scheduling_preferences/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::SchedulingPreference> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_scheduling_preferences` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SchedulingPreferenceList(typed::Query<SchedulingPreference>);
impl SchedulingPreferenceList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<SchedulingPreference> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<SchedulingPreference> {
        self.0.pages()
    }
}
/// Text message settings
///
/// The number of a person for text messages, and what is sent to it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TextSetting {
    /// `id`
    pub id: typed::Id<Self>,
    /// `carrier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// `display_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_number: Option<String>,
    /// `general_emails_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub general_emails_enabled: Option<bool>,
    /// `normalized_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub normalized_number: Option<String>,
    /// `reminders_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders_enabled: Option<bool>,
    /// `scheduling_replies_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduling_replies_enabled: Option<bool>,
    /// `scheduling_requests_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduling_requests_enabled: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TextSetting {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_text_settings",
        json_api: true,
        resource: Some("TextSetting"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "carrier", at: &["carrier"], kind: typed::Kind::Text },
            typed::Field {
                name: "display_number",
                at: &["display_number"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "general_emails_enabled",
                at: &["general_emails_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "normalized_number",
                at: &["normalized_number"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "reminders_enabled",
                at: &["reminders_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduling_replies_enabled",
                at: &["scheduling_replies_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduling_requests_enabled",
                at: &["scheduling_requests_enabled"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_text_settings`.
#[derive(Clone, Copy, Debug)]
pub struct TextSettingApi<'a>(#[allow(dead_code)] &'a Client);
impl TextSettingApi<'_> {
    /// The list `/services/v2/people/{person_id}/text_settings`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
    ) -> TextSettingList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/text_settings"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        TextSettingList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/services/v2/people/{person_id}/text_settings/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::TextSetting>>,
    ) -> Result<typed::Item<TextSetting>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/text_settings/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::TextSetting> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/people/{person_id}/text_settings/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        id: impl Into<typed::Id<super::services::TextSetting>>,
        record: TextSettingChange,
    ) -> Result<typed::Item<TextSetting>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", "/text_settings/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let id: typed::Id<super::services::TextSetting> = id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str(), id.as_str()], record.0).await
    }
}
/// A list of `services_text_settings` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TextSettingList(typed::Query<TextSetting>);
impl TextSettingList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<TextSetting> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<TextSetting> {
        self.0.pages()
    }
}
/// What is to change in a record of `services_text_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct TextSettingChange(typed::Payload);
impl TextSettingChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `general_emails_enabled`
    pub fn general_emails_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["general_emails_enabled"], value))
    }
    /// Without `general_emails_enabled`.
    pub fn clear_general_emails_enabled(self) -> Self {
        Self(self.0.set(&["general_emails_enabled"], serde_json::Value::Null))
    }
    /// `reminders_enabled`
    pub fn reminders_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["reminders_enabled"], value))
    }
    /// Without `reminders_enabled`.
    pub fn clear_reminders_enabled(self) -> Self {
        Self(self.0.set(&["reminders_enabled"], serde_json::Value::Null))
    }
    /// `scheduling_replies_enabled`
    pub fn scheduling_replies_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["scheduling_replies_enabled"], value))
    }
    /// Without `scheduling_replies_enabled`.
    pub fn clear_scheduling_replies_enabled(self) -> Self {
        Self(self.0.set(&["scheduling_replies_enabled"], serde_json::Value::Null))
    }
    /// `scheduling_requests_enabled`
    pub fn scheduling_requests_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["scheduling_requests_enabled"], value))
    }
    /// Without `scheduling_requests_enabled`.
    pub fn clear_scheduling_requests_enabled(self) -> Self {
        Self(self.0.set(&["scheduling_requests_enabled"], serde_json::Value::Null))
    }
}
/// Assigned tags
///
/// The tags in use; the tables of pairs tell on which songs, arrangements and media.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AssignedTags {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The relationship `tag_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_group: Option<typed::Id<super::services::TagGroup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for AssignedTags {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_assigned_tags",
        json_api: true,
        resource: Some("Tag"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "tag_group",
            relationship: "tag_group",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_assigned_tags`.
#[derive(Clone, Copy, Debug)]
pub struct AssignedTagsApi<'a>(#[allow(dead_code)] &'a Client);
impl AssignedTagsApi<'_> {
    /// The list `/services/v2/songs/{song_id}/tags`.
    pub fn list_of_songs(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
    ) -> AssignedTagsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/tags"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        AssignedTagsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[song_id.as_str()],
        ))
    }
    /// The list `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/tags`.
    pub fn list_of_arrangements(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
    ) -> AssignedTagsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/arrangements/", "/tags"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        AssignedTagsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[song_id.as_str(), arrangement_id.as_str()],
        ))
    }
    /// The list `/services/v2/media/{media_id}/tags`.
    pub fn list_of_media(
        &self,
        media_id: impl Into<typed::Id<super::services::Media>>,
    ) -> AssignedTagsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media/", "/tags"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let media_id: typed::Id<super::services::Media> = media_id.into();
        AssignedTagsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[media_id.as_str()],
        ))
    }
    /// One record: `/services/v2/songs/{song_id}/tags/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        id: impl Into<typed::Id<super::services::AssignedTags>>,
    ) -> Result<typed::Item<AssignedTags>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/tags/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let id: typed::Id<super::services::AssignedTags> = id.into();
        typed::one(self.0, &ENDPOINT, &[song_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_assigned_tags` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AssignedTagsList(typed::Query<AssignedTags>);
impl AssignedTagsList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<AssignedTags> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<AssignedTags> {
        self.0.pages()
    }
}
/// Plan times
///
/// The services, rehearsals and other times of a plan, planned and as they went.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `live_ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_ends_at: Option<jiff::Timestamp>,
    /// `live_starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_starts_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `recorded`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
    /// `scheduled_team_ids`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_team_ids: Option<serde_json::Value>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `team_reminders`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_reminders: Option<serde_json::Value>,
    /// `time_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_type: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `assigned_teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_teams: Option<Vec<typed::Id<super::services::Team>>>,
    /// The relationship `assigned_positions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_positions: Option<Vec<typed::Id<super::services::TeamPosition>>>,
    /// The relationship `split_team_rehearsal_assignments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_team_rehearsal_assignments:
        Option<Vec<typed::Id<super::services::SplitTeamRehearsalAssignment>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_times",
        json_api: true,
        resource: Some("PlanTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "live_ends_at",
                at: &["live_ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "live_starts_at",
                at: &["live_starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "recorded", at: &["recorded"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "scheduled_team_ids",
                at: &["scheduled_team_ids"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "team_reminders",
                at: &["team_reminders"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "time_type", at: &["time_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "assigned_teams",
                relationship: "assigned_teams",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "assigned_positions",
                relationship: "assigned_positions",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "split_team_rehearsal_assignments",
                relationship: "split_team_rehearsal_assignments",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plan_times`.
#[derive(Clone, Copy, Debug)]
pub struct PlanTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanTimeApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanTime>>,
    ) -> Result<typed::Item<PlanTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/plan_times/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id, plan_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        record: NewPlanTime,
    ) -> Result<typed::Item<PlanTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/plan_times"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::act(self.0, &ACTION, &[service_type_id, plan_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanTime>>,
        record: PlanTimeChange,
    ) -> Result<typed::Item<PlanTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/plan_times/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanTime> = id.into();
        typed::act(self.0, &ACTION, &[service_type_id, plan_id.as_str(), id.as_str()], record.0)
            .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanTime>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/plan_times/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanTime> = id.into();
        typed::remove::<PlanTime>(
            self.0,
            &ACTION,
            &[service_type_id, plan_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_plan_times` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPlanTime(typed::Payload);
impl NewPlanTime {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `ends_at`
    pub fn ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["ends_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `team_reminders`
    pub fn team_reminders(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["team_reminders"], value))
    }
    /// `time_type`
    pub fn time_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_type"], Into::<String>::into(value)))
    }
    /// `assigned_positions_ids`
    pub fn assigned_positions_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["assigned_positions_ids"], value))
    }
    /// `assigned_teams_ids`
    pub fn assigned_teams_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["assigned_teams_ids"], value))
    }
}
/// What is to change in a record of `services_plan_times`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PlanTimeChange(typed::Payload);
impl PlanTimeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `ends_at`
    pub fn ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["ends_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `ends_at`.
    pub fn clear_ends_at(self) -> Self {
        Self(self.0.set(&["ends_at"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `starts_at`.
    pub fn clear_starts_at(self) -> Self {
        Self(self.0.set(&["starts_at"], serde_json::Value::Null))
    }
    /// `team_reminders`
    pub fn team_reminders(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["team_reminders"], value))
    }
    /// Without `team_reminders`.
    pub fn clear_team_reminders(self) -> Self {
        Self(self.0.set(&["team_reminders"], serde_json::Value::Null))
    }
    /// `time_type`
    pub fn time_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_type"], Into::<String>::into(value)))
    }
    /// Without `time_type`.
    pub fn clear_time_type(self) -> Self {
        Self(self.0.set(&["time_type"], serde_json::Value::Null))
    }
    /// `assigned_positions_ids`
    pub fn assigned_positions_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["assigned_positions_ids"], value))
    }
    /// Without `assigned_positions_ids`.
    pub fn clear_assigned_positions_ids(self) -> Self {
        Self(self.0.set(&["assigned_positions_ids"], serde_json::Value::Null))
    }
    /// `assigned_teams_ids`
    pub fn assigned_teams_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["assigned_teams_ids"], value))
    }
    /// Without `assigned_teams_ids`.
    pub fn clear_assigned_teams_ids(self) -> Self {
        Self(self.0.set(&["assigned_teams_ids"], serde_json::Value::Null))
    }
}
/// Split team rehearsals
///
/// Which part of a split team comes to a rehearsal.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SplitTeamRehearsalAssignment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `schedule_special_service_times`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule_special_service_times: Option<bool>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `time_preference_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_options: Option<Vec<typed::Id<super::services::TimePreferenceOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SplitTeamRehearsalAssignment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_split_team_rehearsal_assignments",
        json_api: true,
        resource: Some("SplitTeamRehearsalAssignment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "schedule_special_service_times",
                at: &["schedule_special_service_times"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "time_preference_options",
                relationship: "time_preference_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_split_team_rehearsal_assignments`.
#[derive(Clone, Copy, Debug)]
pub struct SplitTeamRehearsalAssignmentApi<'a>(#[allow(dead_code)] &'a Client);
impl SplitTeamRehearsalAssignmentApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        plan_time_id: &str,
        id: impl Into<typed::Id<super::services::SplitTeamRehearsalAssignment>>,
    ) -> Result<typed::Item<SplitTeamRehearsalAssignment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &[
                "/services/v2/service_types/",
                "/plans/",
                "/plan_times/",
                "/split_team_rehearsal_assignments/",
                "",
            ],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::SplitTeamRehearsalAssignment> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id, plan_id.as_str(), plan_time_id, id.as_str()],
        )
        .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: &str,
        plan_time_id: &str,
        record: NewSplitTeamRehearsalAssignment,
    ) -> Result<typed::Item<SplitTeamRehearsalAssignment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &[
                    "/services/v2/service_types/",
                    "/plan_times/",
                    "/split_team_rehearsal_assignments",
                ],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[service_type_id, plan_time_id], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: &str,
        plan_time_id: &str,
        id: impl Into<typed::Id<super::services::SplitTeamRehearsalAssignment>>,
        record: SplitTeamRehearsalAssignmentChange,
    ) -> Result<typed::Item<SplitTeamRehearsalAssignment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &[
                    "/services/v2/service_types/",
                    "/plan_times/",
                    "/split_team_rehearsal_assignments/",
                    "",
                ],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::SplitTeamRehearsalAssignment> = id.into();
        typed::act(self.0, &ACTION, &[service_type_id, plan_time_id, id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: &str,
        plan_time_id: &str,
        id: impl Into<typed::Id<super::services::SplitTeamRehearsalAssignment>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &[
                    "/services/v2/service_types/",
                    "/plan_times/",
                    "/split_team_rehearsal_assignments/",
                    "",
                ],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::SplitTeamRehearsalAssignment> = id.into();
        typed::remove::<SplitTeamRehearsalAssignment>(
            self.0,
            &ACTION,
            &[service_type_id, plan_time_id, id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_split_team_rehearsal_assignments` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewSplitTeamRehearsalAssignment(typed::Payload);
impl NewSplitTeamRehearsalAssignment {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `schedule_special_service_times`
    pub fn schedule_special_service_times(self, value: bool) -> Self {
        Self(self.0.set(&["schedule_special_service_times"], value))
    }
    /// `team_id`
    pub fn team_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_id"], Into::<String>::into(value)))
    }
    /// `time_preference_options_ids`
    pub fn time_preference_options_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], value))
    }
}
/// What is to change in a record of `services_split_team_rehearsal_assignments`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct SplitTeamRehearsalAssignmentChange(typed::Payload);
impl SplitTeamRehearsalAssignmentChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `schedule_special_service_times`
    pub fn schedule_special_service_times(self, value: bool) -> Self {
        Self(self.0.set(&["schedule_special_service_times"], value))
    }
    /// Without `schedule_special_service_times`.
    pub fn clear_schedule_special_service_times(self) -> Self {
        Self(self.0.set(&["schedule_special_service_times"], serde_json::Value::Null))
    }
    /// `team_id`
    pub fn team_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_id"], Into::<String>::into(value)))
    }
    /// Without `team_id`.
    pub fn clear_team_id(self) -> Self {
        Self(self.0.set(&["team_id"], serde_json::Value::Null))
    }
    /// `time_preference_options_ids`
    pub fn time_preference_options_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], value))
    }
    /// Without `time_preference_options_ids`.
    pub fn clear_time_preference_options_ids(self) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], serde_json::Value::Null))
    }
}
/// Contributors
///
/// Who worked on a plan lately, and on what.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Contributor {
    /// `id`
    pub id: typed::Id<Self>,
    /// `contributable_action`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributable_action: Option<String>,
    /// `contributable_category`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributable_category: Option<String>,
    /// `contributable_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributable_type: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `full_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// `photo_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_thumbnail_url: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Contributor {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_contributors",
        json_api: true,
        resource: Some("Contributor"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "contributable_action",
                at: &["contributable_action"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "contributable_category",
                at: &["contributable_category"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "contributable_type",
                at: &["contributable_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "full_name", at: &["full_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "photo_thumbnail_url",
                at: &["photo_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `services_contributors`.
#[derive(Clone, Copy, Debug)]
pub struct ContributorApi<'a>(#[allow(dead_code)] &'a Client);
impl ContributorApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/contributors/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Contributor>>,
    ) -> Result<typed::Item<Contributor>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/contributors/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Contributor> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id, plan_id.as_str(), id.as_str()]).await
    }
}
/// Items
///
/// The order of service of plans: songs, headers, media and other items.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Items {
    /// `id`
    pub id: typed::Id<Self>,
    /// `assigned_leader_ids`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_leader_ids: Option<serde_json::Value>,
    /// `assigned_unfilled_position_ids`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_unfilled_position_ids: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `custom_arrangement_sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence: Option<serde_json::Value>,
    /// `custom_arrangement_sequence_full`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence_full: Option<serde_json::Value>,
    /// `custom_arrangement_sequence_short`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence_short: Option<serde_json::Value>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html_details: Option<String>,
    /// `item_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_type: Option<ItemsItemType>,
    /// `key_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `service_position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_position: Option<ItemsServicePosition>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `song`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub song: Option<typed::Id<super::services::Song>>,
    /// The relationship `arrangement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement: Option<typed::Id<super::services::Arrangement>>,
    /// The relationship `key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<typed::Id<super::services::Key>>,
    /// The relationship `selected_layout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_layout: Option<typed::Ref>,
    /// The relationship `selected_background`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_background: Option<typed::Id<super::services::Attachment>>,
    /// The relationship `selected_attachment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_attachment: Option<typed::Id<super::services::Attachment>>,
    /// The relationship `media`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<typed::Id<super::services::Media>>>,
    /// The relationship `item_assignments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_assignments: Option<Vec<typed::Id<super::services::ItemAssignment>>>,
    /// The relationship `item_notes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_notes: Option<Vec<typed::Id<super::services::ItemNote>>>,
    /// The relationship `item_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_times: Option<Vec<typed::Id<super::services::ItemTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Items {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_items",
        json_api: true,
        resource: Some("Item"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "assigned_leader_ids",
                at: &["assigned_leader_ids"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "assigned_unfilled_position_ids",
                at: &["assigned_unfilled_position_ids"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "custom_arrangement_sequence",
                at: &["custom_arrangement_sequence"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "custom_arrangement_sequence_full",
                at: &["custom_arrangement_sequence_full"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "custom_arrangement_sequence_short",
                at: &["custom_arrangement_sequence_short"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "html_details", at: &["html_details"], kind: typed::Kind::Text },
            typed::Field { name: "item_type", at: &["item_type"], kind: typed::Kind::Text },
            typed::Field { name: "key_name", at: &["key_name"], kind: typed::Kind::Text },
            typed::Field { name: "length", at: &["length"], kind: typed::Kind::Integer },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "service_position",
                at: &["service_position"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "song", relationship: "song", many: false, mixed: false },
            typed::Relation {
                name: "arrangement",
                relationship: "arrangement",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "key", relationship: "key", many: false, mixed: false },
            typed::Relation {
                name: "selected_layout",
                relationship: "selected_layout",
                many: false,
                mixed: true,
            },
            typed::Relation {
                name: "selected_background",
                relationship: "selected_background",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "selected_attachment",
                relationship: "selected_attachment",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "media", relationship: "media", many: true, mixed: false },
            typed::Relation {
                name: "item_assignments",
                relationship: "item_assignments",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "item_notes",
                relationship: "item_notes",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "item_times",
                relationship: "item_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_items`.
#[derive(Clone, Copy, Debug)]
pub struct ItemsApi<'a>(#[allow(dead_code)] &'a Client);
impl ItemsApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> ItemsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[(
                "include",
                "media,selected_attachment,item_notes,item_times,item_assignments",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        ItemsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Items>>,
    ) -> Result<typed::Item<Items>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Items> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        record: NewItems,
    ) -> Result<typed::Item<Items>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str(), plan_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Items>>,
        record: ItemsChange,
    ) -> Result<typed::Item<Items>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Items> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Items>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Items> = id.into();
        typed::remove::<Items>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_items` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ItemsList(typed::Query<Items>);
impl ItemsList {
    /// With what `arrangement` leads to: `Item::included`.
    #[inline]
    pub fn include_arrangement(self) -> Self {
        Self(self.0.include("arrangement"))
    }
    /// With what `item_assignments` leads to: `Item::included`.
    #[inline]
    pub fn include_item_assignments(self) -> Self {
        Self(self.0.include("item_assignments"))
    }
    /// With what `item_notes` leads to: `Item::included`.
    #[inline]
    pub fn include_item_notes(self) -> Self {
        Self(self.0.include("item_notes"))
    }
    /// With what `item_times` leads to: `Item::included`.
    #[inline]
    pub fn include_item_times(self) -> Self {
        Self(self.0.include("item_times"))
    }
    /// With what `key` leads to: `Item::included`.
    #[inline]
    pub fn include_key(self) -> Self {
        Self(self.0.include("key"))
    }
    /// With what `media` leads to: `Item::included`.
    #[inline]
    pub fn include_media(self) -> Self {
        Self(self.0.include("media"))
    }
    /// With what `selected_attachment` leads to: `Item::included`.
    #[inline]
    pub fn include_selected_attachment(self) -> Self {
        Self(self.0.include("selected_attachment"))
    }
    /// With what `song` leads to: `Item::included`.
    #[inline]
    pub fn include_song(self) -> Self {
        Self(self.0.include("song"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Items> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Items> {
        self.0.pages()
    }
}
/// What a new record of `services_items` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewItems(typed::Payload);
impl NewItems {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `custom_arrangement_sequence`
    pub fn custom_arrangement_sequence(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["custom_arrangement_sequence"], value))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// HTML.
    pub fn html_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["html_details"], Into::<String>::into(value)))
    }
    /// `item_type`
    pub fn item_type(self, value: impl Into<ItemsItemType>) -> Self {
        Self(self.0.set(&["item_type"], String::from(Into::<ItemsItemType>::into(value))))
    }
    /// Seconds.
    pub fn length(self, value: i64) -> Self {
        Self(self.0.set(&["length"], value))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// `service_position`
    pub fn service_position(self, value: impl Into<ItemsServicePosition>) -> Self {
        Self(
            self.0.set(
                &["service_position"],
                String::from(Into::<ItemsServicePosition>::into(value)),
            ),
        )
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// `copy_item_id`
    pub fn copy_item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["copy_item_id"], Into::<String>::into(value)))
    }
    /// `media_ids`
    pub fn media_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["media_ids"], value))
    }
    /// `selected_attachment_id`
    pub fn selected_attachment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["selected_attachment_id"], Into::<String>::into(value)))
    }
    /// `selected_background_id`
    pub fn selected_background_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["selected_background_id"], Into::<String>::into(value)))
    }
    /// The relationship `song`.
    pub fn song(self, value: impl Into<typed::Id<super::services::Song>>) -> Self {
        Self(self.0.one::<super::services::Song>("song", &value.into()))
    }
    /// The relationship `arrangement`.
    pub fn arrangement(self, value: impl Into<typed::Id<super::services::Arrangement>>) -> Self {
        Self(self.0.one::<super::services::Arrangement>("arrangement", &value.into()))
    }
    /// The relationship `key`.
    pub fn key(self, value: impl Into<typed::Id<super::services::Key>>) -> Self {
        Self(self.0.one::<super::services::Key>("key", &value.into()))
    }
    /// The relationship `selected_layout`.
    pub fn selected_layout(self, value: &typed::Ref) -> Self {
        Self(self.0.refer("selected_layout", value))
    }
}
/// What is to change in a record of `services_items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ItemsChange(typed::Payload);
impl ItemsChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `custom_arrangement_sequence`
    pub fn custom_arrangement_sequence(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["custom_arrangement_sequence"], value))
    }
    /// Without `custom_arrangement_sequence`.
    pub fn clear_custom_arrangement_sequence(self) -> Self {
        Self(self.0.set(&["custom_arrangement_sequence"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// HTML.
    pub fn html_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["html_details"], Into::<String>::into(value)))
    }
    /// Without `html_details`.
    pub fn clear_html_details(self) -> Self {
        Self(self.0.set(&["html_details"], serde_json::Value::Null))
    }
    /// Seconds.
    pub fn length(self, value: i64) -> Self {
        Self(self.0.set(&["length"], value))
    }
    /// Without `length`.
    pub fn clear_length(self) -> Self {
        Self(self.0.set(&["length"], serde_json::Value::Null))
    }
    /// `service_position`
    pub fn service_position(self, value: impl Into<ItemsServicePosition>) -> Self {
        Self(
            self.0.set(
                &["service_position"],
                String::from(Into::<ItemsServicePosition>::into(value)),
            ),
        )
    }
    /// Without `service_position`.
    pub fn clear_service_position(self) -> Self {
        Self(self.0.set(&["service_position"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
    /// `copy_item_id`
    pub fn copy_item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["copy_item_id"], Into::<String>::into(value)))
    }
    /// Without `copy_item_id`.
    pub fn clear_copy_item_id(self) -> Self {
        Self(self.0.set(&["copy_item_id"], serde_json::Value::Null))
    }
    /// `media_ids`
    pub fn media_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["media_ids"], value))
    }
    /// Without `media_ids`.
    pub fn clear_media_ids(self) -> Self {
        Self(self.0.set(&["media_ids"], serde_json::Value::Null))
    }
    /// `selected_attachment_id`
    pub fn selected_attachment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["selected_attachment_id"], Into::<String>::into(value)))
    }
    /// Without `selected_attachment_id`.
    pub fn clear_selected_attachment_id(self) -> Self {
        Self(self.0.set(&["selected_attachment_id"], serde_json::Value::Null))
    }
    /// `selected_background_id`
    pub fn selected_background_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["selected_background_id"], Into::<String>::into(value)))
    }
    /// Without `selected_background_id`.
    pub fn clear_selected_background_id(self) -> Self {
        Self(self.0.set(&["selected_background_id"], serde_json::Value::Null))
    }
    /// The relationship `song`.
    pub fn song(self, value: impl Into<typed::Id<super::services::Song>>) -> Self {
        Self(self.0.one::<super::services::Song>("song", &value.into()))
    }
    /// Without the relationship `song`.
    pub fn clear_song(self) -> Self {
        Self(self.0.unrelate("song"))
    }
    /// The relationship `arrangement`.
    pub fn arrangement(self, value: impl Into<typed::Id<super::services::Arrangement>>) -> Self {
        Self(self.0.one::<super::services::Arrangement>("arrangement", &value.into()))
    }
    /// Without the relationship `arrangement`.
    pub fn clear_arrangement(self) -> Self {
        Self(self.0.unrelate("arrangement"))
    }
    /// The relationship `key`.
    pub fn key(self, value: impl Into<typed::Id<super::services::Key>>) -> Self {
        Self(self.0.one::<super::services::Key>("key", &value.into()))
    }
    /// Without the relationship `key`.
    pub fn clear_key(self) -> Self {
        Self(self.0.unrelate("key"))
    }
    /// The relationship `selected_layout`.
    pub fn selected_layout(self, value: &typed::Ref) -> Self {
        Self(self.0.refer("selected_layout", value))
    }
    /// Without the relationship `selected_layout`.
    pub fn clear_selected_layout(self) -> Self {
        Self(self.0.unrelate("selected_layout"))
    }
}
/// What `item_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ItemsItemType {
    /// `song`
    Song,
    /// `header`
    Header,
    /// `media`
    Media,
    /// `item`
    Item,
    /// A word that the manifest does not know.
    Other(String),
}
impl ItemsItemType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Song => "song",
            Self::Header => "header",
            Self::Media => "media",
            Self::Item => "item",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ItemsItemType {
    fn from(text: &str) -> Self {
        match text {
            "song" => Self::Song,
            "header" => Self::Header,
            "media" => Self::Media,
            "item" => Self::Item,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ItemsItemType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ItemsItemType> for String {
    fn from(word: ItemsItemType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ItemsItemType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `service_position` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ItemsServicePosition {
    /// `pre`
    Pre,
    /// `post`
    Post,
    /// `during`
    During,
    /// A word that the manifest does not know.
    Other(String),
}
impl ItemsServicePosition {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pre => "pre",
            Self::Post => "post",
            Self::During => "during",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ItemsServicePosition {
    fn from(text: &str) -> Self {
        match text {
            "pre" => Self::Pre,
            "post" => Self::Post,
            "during" => Self::During,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ItemsServicePosition {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ItemsServicePosition> for String {
    fn from(word: ItemsServicePosition) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ItemsServicePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Team members
///
/// Who is scheduled for a plan, in which position, and what they answered.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TeamMembers {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_accept_partial`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_accept_partial: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `decline_reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `notification_changed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_changed_at: Option<jiff::Timestamp>,
    /// `notification_changed_by_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_changed_by_name: Option<String>,
    /// `notification_prepared_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_prepared_at: Option<jiff::Timestamp>,
    /// `notification_read_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_read_at: Option<jiff::Timestamp>,
    /// `notification_sender_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_sender_name: Option<String>,
    /// `notification_sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_sent_at: Option<jiff::Timestamp>,
    /// `photo_thumbnail`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_thumbnail: Option<String>,
    /// `prepare_notification`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepare_notification: Option<bool>,
    /// `scheduled_by_is_eligible_for_responds_to`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by_is_eligible_for_responds_to: Option<bool>,
    /// `scheduled_by_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by_name: Option<String>,
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `status_updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_updated_at: Option<jiff::Timestamp>,
    /// `team_position_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position_name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `scheduled_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `responds_to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responds_to: Option<typed::Id<super::services::Person>>,
    /// The relationship `times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// The relationship `service_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// The relationship `time_preference_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_options: Option<Vec<typed::Id<super::services::TimePreferenceOption>>>,
    /// The relationship `declined_plan_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined_plan_times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TeamMembers {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_team_members",
        json_api: true,
        resource: Some("PlanPerson"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "can_accept_partial",
                at: &["can_accept_partial"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "decline_reason",
                at: &["decline_reason"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field {
                name: "notification_changed_at",
                at: &["notification_changed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_changed_by_name",
                at: &["notification_changed_by_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "notification_prepared_at",
                at: &["notification_prepared_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_read_at",
                at: &["notification_read_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_sender_name",
                at: &["notification_sender_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "notification_sent_at",
                at: &["notification_sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "photo_thumbnail",
                at: &["photo_thumbnail"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "prepare_notification",
                at: &["prepare_notification"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduled_by_is_eligible_for_responds_to",
                at: &["scheduled_by_is_eligible_for_responds_to"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduled_by_name",
                at: &["scheduled_by_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "status_updated_at",
                at: &["status_updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "team_position_name",
                at: &["team_position_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "scheduled_by",
                relationship: "scheduled_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "responds_to",
                relationship: "responds_to",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "times", relationship: "times", many: true, mixed: false },
            typed::Relation {
                name: "service_times",
                relationship: "service_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "time_preference_options",
                relationship: "time_preference_options",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "declined_plan_times",
                relationship: "declined_plan_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_team_members`.
#[derive(Clone, Copy, Debug)]
pub struct TeamMembersApi<'a>(#[allow(dead_code)] &'a Client);
impl TeamMembersApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> TeamMembersList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/team_members"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "declined_plan_times")],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        TeamMembersList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::TeamMembers>>,
    ) -> Result<typed::Item<TeamMembers>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/team_members/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::TeamMembers> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        record: NewTeamMembers,
    ) -> Result<typed::Item<TeamMembers>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/team_members"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str(), plan_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::TeamMembers>>,
        record: TeamMembersChange,
    ) -> Result<typed::Item<TeamMembers>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/team_members/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::TeamMembers> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::TeamMembers>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/team_members/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::TeamMembers> = id.into();
        typed::remove::<TeamMembers>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_team_members` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TeamMembersList(typed::Query<TeamMembers>);
impl TeamMembersList {
    /// With what `declined_plan_times` leads to: `Item::included`.
    #[inline]
    pub fn include_declined_plan_times(self) -> Self {
        Self(self.0.include("declined_plan_times"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
    }
    /// With what `plan` leads to: `Item::included`.
    #[inline]
    pub fn include_plan(self) -> Self {
        Self(self.0.include("plan"))
    }
    /// With what `team` leads to: `Item::included`.
    #[inline]
    pub fn include_team(self) -> Self {
        Self(self.0.include("team"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<TeamMembers> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<TeamMembers> {
        self.0.pages()
    }
}
/// What a new record of `services_team_members` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewTeamMembers(typed::Payload);
impl NewTeamMembers {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `decline_reason`
    pub fn decline_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["decline_reason"], Into::<String>::into(value)))
    }
    /// `notes`
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["notes"], Into::<String>::into(value)))
    }
    /// `notification_prepared_at`
    pub fn notification_prepared_at(self, value: jiff::Timestamp) -> Self {
        Self(
            self.0.set(
                &["notification_prepared_at"],
                typed::sent_instant(value, typed::Written::Iso),
            ),
        )
    }
    /// `prepare_notification`
    pub fn prepare_notification(self, value: bool) -> Self {
        Self(self.0.set(&["prepare_notification"], value))
    }
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["status"], Into::<String>::into(value)))
    }
    /// `team_position_name`
    pub fn team_position_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_position_name"], Into::<String>::into(value)))
    }
    /// `declined_plan_times_ids`
    pub fn declined_plan_times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["declined_plan_times_ids"], value))
    }
    /// `service_times_ids`
    pub fn service_times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["service_times_ids"], value))
    }
    /// `time_preference_options_ids`
    pub fn time_preference_options_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], value))
    }
    /// `times_ids`
    pub fn times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["times_ids"], value))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::services::Person>>) -> Self {
        Self(self.0.one::<super::services::Person>("person", &value.into()))
    }
    /// The relationship `team`.
    pub fn team(self, value: impl Into<typed::Id<super::services::Team>>) -> Self {
        Self(self.0.one::<super::services::Team>("team", &value.into()))
    }
    /// The relationship `responds_to`.
    pub fn responds_to(self, value: impl Into<typed::Id<super::services::Person>>) -> Self {
        Self(self.0.one::<super::services::Person>("responds_to", &value.into()))
    }
}
/// What is to change in a record of `services_team_members`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct TeamMembersChange(typed::Payload);
impl TeamMembersChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `decline_reason`
    pub fn decline_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["decline_reason"], Into::<String>::into(value)))
    }
    /// Without `decline_reason`.
    pub fn clear_decline_reason(self) -> Self {
        Self(self.0.set(&["decline_reason"], serde_json::Value::Null))
    }
    /// `notes`
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["notes"], Into::<String>::into(value)))
    }
    /// Without `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.set(&["notes"], serde_json::Value::Null))
    }
    /// `notification_prepared_at`
    pub fn notification_prepared_at(self, value: jiff::Timestamp) -> Self {
        Self(
            self.0.set(
                &["notification_prepared_at"],
                typed::sent_instant(value, typed::Written::Iso),
            ),
        )
    }
    /// Without `notification_prepared_at`.
    pub fn clear_notification_prepared_at(self) -> Self {
        Self(self.0.set(&["notification_prepared_at"], serde_json::Value::Null))
    }
    /// `prepare_notification`
    pub fn prepare_notification(self, value: bool) -> Self {
        Self(self.0.set(&["prepare_notification"], value))
    }
    /// Without `prepare_notification`.
    pub fn clear_prepare_notification(self) -> Self {
        Self(self.0.set(&["prepare_notification"], serde_json::Value::Null))
    }
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["status"], Into::<String>::into(value)))
    }
    /// Without `status`.
    pub fn clear_status(self) -> Self {
        Self(self.0.set(&["status"], serde_json::Value::Null))
    }
    /// `team_position_name`
    pub fn team_position_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_position_name"], Into::<String>::into(value)))
    }
    /// Without `team_position_name`.
    pub fn clear_team_position_name(self) -> Self {
        Self(self.0.set(&["team_position_name"], serde_json::Value::Null))
    }
    /// `declined_plan_times_ids`
    pub fn declined_plan_times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["declined_plan_times_ids"], value))
    }
    /// Without `declined_plan_times_ids`.
    pub fn clear_declined_plan_times_ids(self) -> Self {
        Self(self.0.set(&["declined_plan_times_ids"], serde_json::Value::Null))
    }
    /// `service_times_ids`
    pub fn service_times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["service_times_ids"], value))
    }
    /// Without `service_times_ids`.
    pub fn clear_service_times_ids(self) -> Self {
        Self(self.0.set(&["service_times_ids"], serde_json::Value::Null))
    }
    /// `time_preference_options_ids`
    pub fn time_preference_options_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], value))
    }
    /// Without `time_preference_options_ids`.
    pub fn clear_time_preference_options_ids(self) -> Self {
        Self(self.0.set(&["time_preference_options_ids"], serde_json::Value::Null))
    }
    /// `times_ids`
    pub fn times_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["times_ids"], value))
    }
    /// Without `times_ids`.
    pub fn clear_times_ids(self) -> Self {
        Self(self.0.set(&["times_ids"], serde_json::Value::Null))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::services::Person>>) -> Self {
        Self(self.0.one::<super::services::Person>("person", &value.into()))
    }
    /// Without the relationship `person`.
    pub fn clear_person(self) -> Self {
        Self(self.0.unrelate("person"))
    }
    /// The relationship `team`.
    pub fn team(self, value: impl Into<typed::Id<super::services::Team>>) -> Self {
        Self(self.0.one::<super::services::Team>("team", &value.into()))
    }
    /// Without the relationship `team`.
    pub fn clear_team(self) -> Self {
        Self(self.0.unrelate("team"))
    }
    /// The relationship `responds_to`.
    pub fn responds_to(self, value: impl Into<typed::Id<super::services::Person>>) -> Self {
        Self(self.0.one::<super::services::Person>("responds_to", &value.into()))
    }
    /// Without the relationship `responds_to`.
    pub fn clear_responds_to(self) -> Self {
        Self(self.0.unrelate("responds_to"))
    }
}
/// Team member times
///
/// A team member's answer for one time of a plan.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanPersonTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `plan_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_time: Option<typed::Id<super::services::PlanTime>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `plan_person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_person: Option<typed::Id<super::services::TeamMembers>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanPersonTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_person_times",
        json_api: true,
        resource: Some("PlanPersonTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "plan_time",
                relationship: "plan_time",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "plan_person",
                relationship: "plan_person",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plan_person_times`.
#[derive(Clone, Copy, Debug)]
pub struct PlanPersonTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanPersonTimeApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_person_times`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> PlanPersonTimeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_person_times"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        PlanPersonTimeList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_person_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        id: impl Into<typed::Id<super::services::PlanPersonTime>>,
    ) -> Result<typed::Item<PlanPersonTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_person_times/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let id: typed::Id<super::services::PlanPersonTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `services_plan_person_times` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanPersonTimeList(typed::Query<PlanPersonTime>);
impl PlanPersonTimeList {
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanPersonTime> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanPersonTime> {
        self.0.pages()
    }
}
/// Needed positions
///
/// Positions of a plan that are still to be filled.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NeededPosition {
    /// `id`
    pub id: typed::Id<Self>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `scheduled_to`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_to: Option<String>,
    /// `team_position_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position_name: Option<String>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<typed::Id<super::services::PlanTime>>,
    /// The relationship `time_preference_option`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_option: Option<typed::Id<super::services::TimePreferenceOption>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NeededPosition {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_needed_positions",
        json_api: true,
        resource: Some("NeededPosition"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field { name: "scheduled_to", at: &["scheduled_to"], kind: typed::Kind::Text },
            typed::Field {
                name: "team_position_name",
                at: &["team_position_name"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "time", relationship: "time", many: false, mixed: false },
            typed::Relation {
                name: "time_preference_option",
                relationship: "time_preference_option",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_needed_positions`.
#[derive(Clone, Copy, Debug)]
pub struct NeededPositionApi<'a>(#[allow(dead_code)] &'a Client);
impl NeededPositionApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> NeededPositionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/needed_positions"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        NeededPositionList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::NeededPosition>>,
    ) -> Result<typed::Item<NeededPosition>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/needed_positions/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::NeededPosition> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        record: NewNeededPosition,
    ) -> Result<typed::Item<NeededPosition>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/needed_positions"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str(), plan_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::NeededPosition>>,
        record: NeededPositionChange,
    ) -> Result<typed::Item<NeededPosition>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/needed_positions/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::NeededPosition> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::NeededPosition>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/needed_positions/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::NeededPosition> = id.into();
        typed::remove::<NeededPosition>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_needed_positions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NeededPositionList(typed::Query<NeededPosition>);
impl NeededPositionList {
    /// With what `team` leads to: `Item::included`.
    #[inline]
    pub fn include_team(self) -> Self {
        Self(self.0.include("team"))
    }
    /// With what `time` leads to: `Item::included`.
    #[inline]
    pub fn include_time(self) -> Self {
        Self(self.0.include("time"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<NeededPosition> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<NeededPosition> {
        self.0.pages()
    }
}
/// What a new record of `services_needed_positions` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNeededPosition(typed::Payload);
impl NewNeededPosition {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `quantity`
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set(&["quantity"], value))
    }
    /// `team_id`
    pub fn team_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_id"], Into::<String>::into(value)))
    }
    /// `team_position_id`
    pub fn team_position_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_position_id"], Into::<String>::into(value)))
    }
    /// The relationship `time`.
    pub fn time(self, value: impl Into<typed::Id<super::services::PlanTime>>) -> Self {
        Self(self.0.one::<super::services::PlanTime>("time", &value.into()))
    }
    /// The relationship `time_preference_option`.
    pub fn time_preference_option(
        self,
        value: impl Into<typed::Id<super::services::TimePreferenceOption>>,
    ) -> Self {
        Self(
            self.0.one::<super::services::TimePreferenceOption>(
                "time_preference_option",
                &value.into(),
            ),
        )
    }
}
/// What is to change in a record of `services_needed_positions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NeededPositionChange(typed::Payload);
impl NeededPositionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `quantity`
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set(&["quantity"], value))
    }
    /// Without `quantity`.
    pub fn clear_quantity(self) -> Self {
        Self(self.0.set(&["quantity"], serde_json::Value::Null))
    }
    /// `team_id`
    pub fn team_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_id"], Into::<String>::into(value)))
    }
    /// Without `team_id`.
    pub fn clear_team_id(self) -> Self {
        Self(self.0.set(&["team_id"], serde_json::Value::Null))
    }
    /// `team_position_id`
    pub fn team_position_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["team_position_id"], Into::<String>::into(value)))
    }
    /// Without `team_position_id`.
    pub fn clear_team_position_id(self) -> Self {
        Self(self.0.set(&["team_position_id"], serde_json::Value::Null))
    }
    /// `time_id`
    pub fn time_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_id"], Into::<String>::into(value)))
    }
    /// Without `time_id`.
    pub fn clear_time_id(self) -> Self {
        Self(self.0.set(&["time_id"], serde_json::Value::Null))
    }
    /// `time_preference_option_id`
    pub fn time_preference_option_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_preference_option_id"], Into::<String>::into(value)))
    }
    /// Without `time_preference_option_id`.
    pub fn clear_time_preference_option_id(self) -> Self {
        Self(self.0.set(&["time_preference_option_id"], serde_json::Value::Null))
    }
}
/// Plan notes
///
/// Notes on plans, by category.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanNotes {
    /// `id`
    pub id: typed::Id<Self>,
    /// `category_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// `content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `plan_note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_note_category: Option<typed::Id<super::services::PlanNoteCategory>>,
    /// The relationship `teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<typed::Id<super::services::Team>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanNotes {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_notes",
        json_api: true,
        resource: Some("PlanNote"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "category_name", at: &["category_name"], kind: typed::Kind::Text },
            typed::Field { name: "content", at: &["content"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "plan_note_category",
                relationship: "plan_note_category",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "teams", relationship: "teams", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_plan_notes`.
#[derive(Clone, Copy, Debug)]
pub struct PlanNotesApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanNotesApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> PlanNotesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/notes"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        PlanNotesList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanNotes>>,
    ) -> Result<typed::Item<PlanNotes>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/notes/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanNotes> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        record: NewPlanNotes,
    ) -> Result<typed::Item<PlanNotes>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/notes"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::act(self.0, &ACTION, &[service_type_id.as_str(), plan_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanNotes>>,
        record: PlanNotesChange,
    ) -> Result<typed::Item<PlanNotes>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/notes/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanNotes> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::PlanNotes>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/notes/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::PlanNotes> = id.into();
        typed::remove::<PlanNotes>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_plan_notes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanNotesList(typed::Query<PlanNotes>);
impl PlanNotesList {
    /// Only records whose `created_at` is this.
    #[inline]
    pub fn where_created_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("created_at", &value))
    }
    /// Only records whose `created_at` is more.
    #[inline]
    pub fn where_created_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gt", &value))
    }
    /// Only records whose `created_at` is this or more.
    #[inline]
    pub fn where_created_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gte", &value))
    }
    /// Only records whose `created_at` is less.
    #[inline]
    pub fn where_created_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lt", &value))
    }
    /// Only records whose `created_at` is this or less.
    #[inline]
    pub fn where_created_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lte", &value))
    }
    /// Only records whose `updated_at` is this.
    #[inline]
    pub fn where_updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("updated_at", &value))
    }
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `plan_note_category` leads to: `Item::included`.
    #[inline]
    pub fn include_plan_note_category(self) -> Self {
        Self(self.0.include("plan_note_category"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanNotes> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanNotes> {
        self.0.pages()
    }
}
/// What a new record of `services_plan_notes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPlanNotes(typed::Payload);
impl NewPlanNotes {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// `plan_note_category_id`
    pub fn plan_note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["plan_note_category_id"], Into::<String>::into(value)))
    }
    /// `team_ids`
    pub fn team_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["team_ids"], value))
    }
}
/// What is to change in a record of `services_plan_notes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PlanNotesChange(typed::Payload);
impl PlanNotesChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// Without `content`.
    pub fn clear_content(self) -> Self {
        Self(self.0.set(&["content"], serde_json::Value::Null))
    }
    /// `plan_note_category_id`
    pub fn plan_note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["plan_note_category_id"], Into::<String>::into(value)))
    }
    /// Without `plan_note_category_id`.
    pub fn clear_plan_note_category_id(self) -> Self {
        Self(self.0.set(&["plan_note_category_id"], serde_json::Value::Null))
    }
    /// `team_ids`
    pub fn team_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["team_ids"], value))
    }
    /// Without `team_ids`.
    pub fn clear_team_ids(self) -> Self {
        Self(self.0.set(&["team_ids"], serde_json::Value::Null))
    }
}
/// Attendances
///
/// Which team members checked in for a plan in Check-Ins.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attendance {
    /// `id`
    pub id: typed::Id<Self>,
    /// `check_ins_event_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_ins_event_id: Option<String>,
    /// `check_ins_event_period_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_ins_event_period_id: Option<String>,
    /// `checked_in_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_in_at: Option<jiff::Timestamp>,
    /// The relationship `plan_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_time: Option<typed::Id<super::services::PlanTime>>,
    /// The relationship `plan_person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_person: Option<typed::Id<super::services::TeamMembers>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Attendance {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_attendances",
        json_api: true,
        resource: Some("Attendance"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "check_ins_event_id",
                at: &["check_ins_event_id"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "check_ins_event_period_id",
                at: &["check_ins_event_period_id"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "checked_in_at",
                at: &["checked_in_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "plan_time",
                relationship: "plan_time",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "plan_person",
                relationship: "plan_person",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_attendances`.
#[derive(Clone, Copy, Debug)]
pub struct AttendanceApi<'a>(#[allow(dead_code)] &'a Client);
impl AttendanceApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> AttendanceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/attendances"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        AttendanceList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Attendance>>,
    ) -> Result<typed::Item<Attendance>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/attendances/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Attendance> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
}
/// A list of `services_attendances` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttendanceList(typed::Query<Attendance>);
impl AttendanceList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Attendance> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Attendance> {
        self.0.pages()
    }
}
/// Services Live
///
/// What the connecting user may do in Services Live, per plan.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Live {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_chat`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_chat: Option<bool>,
    /// `can_control`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_control: Option<bool>,
    /// `can_control_video_feed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_control_video_feed: Option<bool>,
    /// `can_take_control`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_take_control: Option<bool>,
    /// `dates`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// `series_title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series_title: Option<String>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The relationship `items`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<typed::Id<super::services::Items>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Live {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_live",
        json_api: true,
        resource: Some("Live"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "can_chat", at: &["can_chat"], kind: typed::Kind::Boolean },
            typed::Field { name: "can_control", at: &["can_control"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "can_control_video_feed",
                at: &["can_control_video_feed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_take_control",
                at: &["can_take_control"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "dates", at: &["dates"], kind: typed::Kind::Text },
            typed::Field { name: "series_title", at: &["series_title"], kind: typed::Kind::Text },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "items",
            relationship: "items",
            many: true,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_live`.
#[derive(Clone, Copy, Debug)]
pub struct LiveApi<'a>(#[allow(dead_code)] &'a Client);
impl LiveApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/live`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> Result<typed::Item<Live>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/live"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str()]).await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/live`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/live"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        typed::remove::<Live>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// Items of templates
///
/// The order of service of plan templates.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanTemplateItems {
    /// `id`
    pub id: typed::Id<Self>,
    /// `assigned_leader_ids`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_leader_ids: Option<serde_json::Value>,
    /// `assigned_unfilled_position_ids`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_unfilled_position_ids: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `custom_arrangement_sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence: Option<serde_json::Value>,
    /// `custom_arrangement_sequence_full`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence_full: Option<serde_json::Value>,
    /// `custom_arrangement_sequence_short`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_arrangement_sequence_short: Option<serde_json::Value>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html_details: Option<String>,
    /// `item_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_type: Option<PlanTemplateItemsItemType>,
    /// `key_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_name: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `service_position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_position: Option<PlanTemplateItemsServicePosition>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `song`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub song: Option<typed::Id<super::services::Song>>,
    /// The relationship `arrangement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement: Option<typed::Id<super::services::Arrangement>>,
    /// The relationship `key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<typed::Id<super::services::Key>>,
    /// The relationship `selected_layout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_layout: Option<typed::Ref>,
    /// The relationship `selected_background`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_background: Option<typed::Id<super::services::Attachment>>,
    /// The relationship `selected_attachment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_attachment: Option<typed::Id<super::services::Attachment>>,
    /// The relationship `media`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<typed::Id<super::services::Media>>>,
    /// The relationship `item_assignments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_assignments: Option<Vec<typed::Id<super::services::ItemAssignment>>>,
    /// The relationship `item_notes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_notes: Option<Vec<typed::Id<super::services::ItemNote>>>,
    /// The relationship `item_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_times: Option<Vec<typed::Id<super::services::ItemTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanTemplateItems {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_template_items",
        json_api: true,
        resource: Some("Item"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "assigned_leader_ids",
                at: &["assigned_leader_ids"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "assigned_unfilled_position_ids",
                at: &["assigned_unfilled_position_ids"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "custom_arrangement_sequence",
                at: &["custom_arrangement_sequence"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "custom_arrangement_sequence_full",
                at: &["custom_arrangement_sequence_full"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "custom_arrangement_sequence_short",
                at: &["custom_arrangement_sequence_short"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "html_details", at: &["html_details"], kind: typed::Kind::Text },
            typed::Field { name: "item_type", at: &["item_type"], kind: typed::Kind::Text },
            typed::Field { name: "key_name", at: &["key_name"], kind: typed::Kind::Text },
            typed::Field { name: "length", at: &["length"], kind: typed::Kind::Integer },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "service_position",
                at: &["service_position"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "song", relationship: "song", many: false, mixed: false },
            typed::Relation {
                name: "arrangement",
                relationship: "arrangement",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "key", relationship: "key", many: false, mixed: false },
            typed::Relation {
                name: "selected_layout",
                relationship: "selected_layout",
                many: false,
                mixed: true,
            },
            typed::Relation {
                name: "selected_background",
                relationship: "selected_background",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "selected_attachment",
                relationship: "selected_attachment",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "media", relationship: "media", many: true, mixed: false },
            typed::Relation {
                name: "item_assignments",
                relationship: "item_assignments",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "item_notes",
                relationship: "item_notes",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "item_times",
                relationship: "item_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plan_template_items`.
#[derive(Clone, Copy, Debug)]
pub struct PlanTemplateItemsApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanTemplateItemsApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
    ) -> PlanTemplateItemsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/items"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "media,selected_attachment")],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        PlanTemplateItemsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_template_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
        id: impl Into<typed::Id<super::services::PlanTemplateItems>>,
    ) -> Result<typed::Item<PlanTemplateItems>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/items/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        let id: typed::Id<super::services::PlanTemplateItems> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id.as_str(), plan_template_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// A list of `services_plan_template_items` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanTemplateItemsList(typed::Query<PlanTemplateItems>);
impl PlanTemplateItemsList {
    /// With what `arrangement` leads to: `Item::included`.
    #[inline]
    pub fn include_arrangement(self) -> Self {
        Self(self.0.include("arrangement"))
    }
    /// With what `item_assignments` leads to: `Item::included`.
    #[inline]
    pub fn include_item_assignments(self) -> Self {
        Self(self.0.include("item_assignments"))
    }
    /// With what `item_notes` leads to: `Item::included`.
    #[inline]
    pub fn include_item_notes(self) -> Self {
        Self(self.0.include("item_notes"))
    }
    /// With what `item_times` leads to: `Item::included`.
    #[inline]
    pub fn include_item_times(self) -> Self {
        Self(self.0.include("item_times"))
    }
    /// With what `key` leads to: `Item::included`.
    #[inline]
    pub fn include_key(self) -> Self {
        Self(self.0.include("key"))
    }
    /// With what `media` leads to: `Item::included`.
    #[inline]
    pub fn include_media(self) -> Self {
        Self(self.0.include("media"))
    }
    /// With what `selected_attachment` leads to: `Item::included`.
    #[inline]
    pub fn include_selected_attachment(self) -> Self {
        Self(self.0.include("selected_attachment"))
    }
    /// With what `song` leads to: `Item::included`.
    #[inline]
    pub fn include_song(self) -> Self {
        Self(self.0.include("song"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanTemplateItems> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanTemplateItems> {
        self.0.pages()
    }
}
/// What `item_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PlanTemplateItemsItemType {
    /// `song`
    Song,
    /// `header`
    Header,
    /// `media`
    Media,
    /// `item`
    Item,
    /// A word that the manifest does not know.
    Other(String),
}
impl PlanTemplateItemsItemType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Song => "song",
            Self::Header => "header",
            Self::Media => "media",
            Self::Item => "item",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PlanTemplateItemsItemType {
    fn from(text: &str) -> Self {
        match text {
            "song" => Self::Song,
            "header" => Self::Header,
            "media" => Self::Media,
            "item" => Self::Item,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PlanTemplateItemsItemType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PlanTemplateItemsItemType> for String {
    fn from(word: PlanTemplateItemsItemType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PlanTemplateItemsItemType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `service_position` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PlanTemplateItemsServicePosition {
    /// `pre`
    Pre,
    /// `post`
    Post,
    /// `during`
    During,
    /// A word that the manifest does not know.
    Other(String),
}
impl PlanTemplateItemsServicePosition {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pre => "pre",
            Self::Post => "post",
            Self::During => "during",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PlanTemplateItemsServicePosition {
    fn from(text: &str) -> Self {
        match text {
            "pre" => Self::Pre,
            "post" => Self::Post,
            "during" => Self::During,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PlanTemplateItemsServicePosition {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PlanTemplateItemsServicePosition> for String {
    fn from(word: PlanTemplateItemsServicePosition) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PlanTemplateItemsServicePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Team members of templates
///
/// Who a template schedules.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanTemplateTeamMembers {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_accept_partial`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_accept_partial: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `decline_reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `notification_changed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_changed_at: Option<jiff::Timestamp>,
    /// `notification_changed_by_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_changed_by_name: Option<String>,
    /// `notification_prepared_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_prepared_at: Option<jiff::Timestamp>,
    /// `notification_read_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_read_at: Option<jiff::Timestamp>,
    /// `notification_sender_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_sender_name: Option<String>,
    /// `notification_sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_sent_at: Option<jiff::Timestamp>,
    /// `photo_thumbnail`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_thumbnail: Option<String>,
    /// `prepare_notification`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepare_notification: Option<bool>,
    /// `scheduled_by_is_eligible_for_responds_to`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by_is_eligible_for_responds_to: Option<bool>,
    /// `scheduled_by_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by_name: Option<String>,
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `status_updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_updated_at: Option<jiff::Timestamp>,
    /// `team_position_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position_name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `scheduled_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `service_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_type: Option<typed::Id<super::services::ServiceType>>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `responds_to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responds_to: Option<typed::Id<super::services::Person>>,
    /// The relationship `times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// The relationship `service_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_times: Option<Vec<typed::Id<super::services::PlanTime>>>,
    /// The relationship `time_preference_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_preference_options: Option<Vec<typed::Id<super::services::TimePreferenceOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanTemplateTeamMembers {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_template_team_members",
        json_api: true,
        resource: Some("PlanPerson"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "can_accept_partial",
                at: &["can_accept_partial"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "decline_reason",
                at: &["decline_reason"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field {
                name: "notification_changed_at",
                at: &["notification_changed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_changed_by_name",
                at: &["notification_changed_by_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "notification_prepared_at",
                at: &["notification_prepared_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_read_at",
                at: &["notification_read_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "notification_sender_name",
                at: &["notification_sender_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "notification_sent_at",
                at: &["notification_sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "photo_thumbnail",
                at: &["photo_thumbnail"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "prepare_notification",
                at: &["prepare_notification"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduled_by_is_eligible_for_responds_to",
                at: &["scheduled_by_is_eligible_for_responds_to"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "scheduled_by_name",
                at: &["scheduled_by_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "status_updated_at",
                at: &["status_updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "team_position_name",
                at: &["team_position_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "scheduled_by",
                relationship: "scheduled_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "service_type",
                relationship: "service_type",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "responds_to",
                relationship: "responds_to",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "times", relationship: "times", many: true, mixed: false },
            typed::Relation {
                name: "service_times",
                relationship: "service_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "time_preference_options",
                relationship: "time_preference_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_plan_template_team_members`.
#[derive(Clone, Copy, Debug)]
pub struct PlanTemplateTeamMembersApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanTemplateTeamMembersApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
    ) -> PlanTemplateTeamMembersList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/team_members"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        PlanTemplateTeamMembersList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_template_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
        id: impl Into<typed::Id<super::services::PlanTemplateTeamMembers>>,
    ) -> Result<typed::Item<PlanTemplateTeamMembers>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/team_members/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        let id: typed::Id<super::services::PlanTemplateTeamMembers> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id.as_str(), plan_template_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// A list of `services_plan_template_team_members` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanTemplateTeamMembersList(typed::Query<PlanTemplateTeamMembers>);
impl PlanTemplateTeamMembersList {
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
    }
    /// With what `plan` leads to: `Item::included`.
    #[inline]
    pub fn include_plan(self) -> Self {
        Self(self.0.include("plan"))
    }
    /// With what `team` leads to: `Item::included`.
    #[inline]
    pub fn include_team(self) -> Self {
        Self(self.0.include("team"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanTemplateTeamMembers> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanTemplateTeamMembers> {
        self.0.pages()
    }
}
/// Notes of templates
///
/// Notes on plan templates, by category.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanTemplateNotes {
    /// `id`
    pub id: typed::Id<Self>,
    /// `category_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// `content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `plan_note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_note_category: Option<typed::Id<super::services::PlanNoteCategory>>,
    /// The relationship `teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<typed::Id<super::services::Team>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlanTemplateNotes {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_plan_template_notes",
        json_api: true,
        resource: Some("PlanNote"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "category_name", at: &["category_name"], kind: typed::Kind::Text },
            typed::Field { name: "content", at: &["content"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "plan_note_category",
                relationship: "plan_note_category",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "teams", relationship: "teams", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_plan_template_notes`.
#[derive(Clone, Copy, Debug)]
pub struct PlanTemplateNotesApi<'a>(#[allow(dead_code)] &'a Client);
impl PlanTemplateNotesApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
    ) -> PlanTemplateNotesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/notes"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        PlanTemplateNotesList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_template_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_template_id: impl Into<typed::Id<super::services::PlanTemplate>>,
        id: impl Into<typed::Id<super::services::PlanTemplateNotes>>,
    ) -> Result<typed::Item<PlanTemplateNotes>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plan_templates/", "/notes/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_template_id: typed::Id<super::services::PlanTemplate> = plan_template_id.into();
        let id: typed::Id<super::services::PlanTemplateNotes> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id.as_str(), plan_template_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// A list of `services_plan_template_notes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PlanTemplateNotesList(typed::Query<PlanTemplateNotes>);
impl PlanTemplateNotesList {
    /// Only records whose `created_at` is this.
    #[inline]
    pub fn where_created_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("created_at", &value))
    }
    /// Only records whose `created_at` is more.
    #[inline]
    pub fn where_created_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gt", &value))
    }
    /// Only records whose `created_at` is this or more.
    #[inline]
    pub fn where_created_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "gte", &value))
    }
    /// Only records whose `created_at` is less.
    #[inline]
    pub fn where_created_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lt", &value))
    }
    /// Only records whose `created_at` is this or less.
    #[inline]
    pub fn where_created_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("created_at", "lte", &value))
    }
    /// Only records whose `updated_at` is this.
    #[inline]
    pub fn where_updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("updated_at", &value))
    }
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `plan_note_category` leads to: `Item::included`.
    #[inline]
    pub fn include_plan_note_category(self) -> Self {
        Self(self.0.include("plan_note_category"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<PlanTemplateNotes> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PlanTemplateNotes> {
        self.0.pages()
    }
}
/// Arrangement sections
///
/// The parts of an arrangement with their lyrics: one record each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ArrangementSections {
    /// `id`
    pub id: typed::Id<Self>,
    /// `sections`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sections: Option<serde_json::Value>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ArrangementSections {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_arrangement_sections",
        json_api: true,
        resource: Some("ArrangementSections"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "sections", at: &["sections"], kind: typed::Kind::Json },
        ],
        relations: &[],
    };
}
/// What can be done with records of `services_arrangement_sections`.
#[derive(Clone, Copy, Debug)]
pub struct ArrangementSectionsApi<'a>(#[allow(dead_code)] &'a Client);
impl ArrangementSectionsApi<'_> {
    /// One record: `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/sections`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        song_id: &str,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
    ) -> Result<typed::Item<ArrangementSections>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/arrangements/", "/sections"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        typed::one(self.0, &ENDPOINT, &[song_id, arrangement_id.as_str()]).await
    }
}
/// Keys
///
/// The musical keys of arrangements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Key {
    /// `id`
    pub id: typed::Id<Self>,
    /// `alternate_keys`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternate_keys: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `ending_key`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending_key: Option<KeyEndingKey>,
    /// `ending_minor`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending_minor: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `starting_key`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starting_key: Option<KeyStartingKey>,
    /// `starting_minor`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starting_minor: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `arrangement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement: Option<typed::Id<super::services::Arrangement>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Key {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_keys",
        json_api: true,
        resource: Some("Key"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "alternate_keys",
                at: &["alternate_keys"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "ending_key", at: &["ending_key"], kind: typed::Kind::Text },
            typed::Field {
                name: "ending_minor",
                at: &["ending_minor"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "starting_key", at: &["starting_key"], kind: typed::Kind::Text },
            typed::Field {
                name: "starting_minor",
                at: &["starting_minor"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "arrangement",
            relationship: "arrangement",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_keys`.
#[derive(Clone, Copy, Debug)]
pub struct KeyApi<'a>(#[allow(dead_code)] &'a Client);
impl KeyApi<'_> {
    /// One record: `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        song_id: &str,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
        id: impl Into<typed::Id<super::services::Key>>,
    ) -> Result<typed::Item<Key>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/arrangements/", "/keys/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        let id: typed::Id<super::services::Key> = id.into();
        typed::one(self.0, &ENDPOINT, &[song_id, arrangement_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        song_id: &str,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
        record: NewKey,
    ) -> Result<typed::Item<Key>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/arrangements/", "/keys"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        typed::act(self.0, &ACTION, &[song_id, arrangement_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        song_id: &str,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
        id: impl Into<typed::Id<super::services::Key>>,
        record: KeyChange,
    ) -> Result<typed::Item<Key>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/arrangements/", "/keys/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        let id: typed::Id<super::services::Key> = id.into();
        typed::act(self.0, &ACTION, &[song_id, arrangement_id.as_str(), id.as_str()], record.0)
            .await
    }
    /// Removes a record: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        song_id: &str,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
        id: impl Into<typed::Id<super::services::Key>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/arrangements/", "/keys/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        let id: typed::Id<super::services::Key> = id.into();
        typed::remove::<Key>(
            self.0,
            &ACTION,
            &[song_id, arrangement_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_keys` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewKey(typed::Payload);
impl NewKey {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `alternate_keys`
    pub fn alternate_keys(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["alternate_keys"], Into::<String>::into(value)))
    }
    /// `ending_key`
    pub fn ending_key(self, value: impl Into<KeyEndingKey>) -> Self {
        Self(self.0.set(&["ending_key"], String::from(Into::<KeyEndingKey>::into(value))))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `starting_key`
    pub fn starting_key(self, value: impl Into<KeyStartingKey>) -> Self {
        Self(self.0.set(&["starting_key"], String::from(Into::<KeyStartingKey>::into(value))))
    }
}
/// What is to change in a record of `services_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct KeyChange(typed::Payload);
impl KeyChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `alternate_keys`
    pub fn alternate_keys(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["alternate_keys"], Into::<String>::into(value)))
    }
    /// Without `alternate_keys`.
    pub fn clear_alternate_keys(self) -> Self {
        Self(self.0.set(&["alternate_keys"], serde_json::Value::Null))
    }
    /// `ending_key`
    pub fn ending_key(self, value: impl Into<KeyEndingKey>) -> Self {
        Self(self.0.set(&["ending_key"], String::from(Into::<KeyEndingKey>::into(value))))
    }
    /// Without `ending_key`.
    pub fn clear_ending_key(self) -> Self {
        Self(self.0.set(&["ending_key"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `starting_key`
    pub fn starting_key(self, value: impl Into<KeyStartingKey>) -> Self {
        Self(self.0.set(&["starting_key"], String::from(Into::<KeyStartingKey>::into(value))))
    }
    /// Without `starting_key`.
    pub fn clear_starting_key(self) -> Self {
        Self(self.0.set(&["starting_key"], serde_json::Value::Null))
    }
}
/// What `ending_key` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum KeyEndingKey {
    /// `Ab`
    Ab,
    /// `A`
    A,
    /// `A#`
    A2,
    /// `Bb`
    Bb,
    /// `B`
    B,
    /// `C`
    C,
    /// `C#`
    C2,
    /// `Db`
    Db,
    /// `D`
    D,
    /// `D#`
    D2,
    /// `Eb`
    Eb,
    /// `E`
    E,
    /// `F`
    F,
    /// `F#`
    F2,
    /// `Gb`
    Gb,
    /// `G`
    G,
    /// `G#`
    G2,
    /// `Abm`
    Abm,
    /// `Am`
    Am,
    /// `A#m`
    AM,
    /// `Bbm`
    Bbm,
    /// `Bm`
    Bm,
    /// `Cm`
    Cm,
    /// `C#m`
    CM,
    /// `Dbm`
    Dbm,
    /// `Dm`
    Dm,
    /// `D#m`
    DM,
    /// `Ebm`
    Ebm,
    /// `Em`
    Em,
    /// `Fm`
    Fm,
    /// `F#m`
    FM,
    /// `Gbm`
    Gbm,
    /// `Gm`
    Gm,
    /// `G#m`
    GM,
    /// A word that the manifest does not know.
    Other(String),
}
impl KeyEndingKey {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ab => "Ab",
            Self::A => "A",
            Self::A2 => "A#",
            Self::Bb => "Bb",
            Self::B => "B",
            Self::C => "C",
            Self::C2 => "C#",
            Self::Db => "Db",
            Self::D => "D",
            Self::D2 => "D#",
            Self::Eb => "Eb",
            Self::E => "E",
            Self::F => "F",
            Self::F2 => "F#",
            Self::Gb => "Gb",
            Self::G => "G",
            Self::G2 => "G#",
            Self::Abm => "Abm",
            Self::Am => "Am",
            Self::AM => "A#m",
            Self::Bbm => "Bbm",
            Self::Bm => "Bm",
            Self::Cm => "Cm",
            Self::CM => "C#m",
            Self::Dbm => "Dbm",
            Self::Dm => "Dm",
            Self::DM => "D#m",
            Self::Ebm => "Ebm",
            Self::Em => "Em",
            Self::Fm => "Fm",
            Self::FM => "F#m",
            Self::Gbm => "Gbm",
            Self::Gm => "Gm",
            Self::GM => "G#m",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for KeyEndingKey {
    fn from(text: &str) -> Self {
        match text {
            "Ab" => Self::Ab,
            "A" => Self::A,
            "A#" => Self::A2,
            "Bb" => Self::Bb,
            "B" => Self::B,
            "C" => Self::C,
            "C#" => Self::C2,
            "Db" => Self::Db,
            "D" => Self::D,
            "D#" => Self::D2,
            "Eb" => Self::Eb,
            "E" => Self::E,
            "F" => Self::F,
            "F#" => Self::F2,
            "Gb" => Self::Gb,
            "G" => Self::G,
            "G#" => Self::G2,
            "Abm" => Self::Abm,
            "Am" => Self::Am,
            "A#m" => Self::AM,
            "Bbm" => Self::Bbm,
            "Bm" => Self::Bm,
            "Cm" => Self::Cm,
            "C#m" => Self::CM,
            "Dbm" => Self::Dbm,
            "Dm" => Self::Dm,
            "D#m" => Self::DM,
            "Ebm" => Self::Ebm,
            "Em" => Self::Em,
            "Fm" => Self::Fm,
            "F#m" => Self::FM,
            "Gbm" => Self::Gbm,
            "Gm" => Self::Gm,
            "G#m" => Self::GM,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for KeyEndingKey {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<KeyEndingKey> for String {
    fn from(word: KeyEndingKey) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for KeyEndingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `starting_key` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum KeyStartingKey {
    /// `Ab`
    Ab,
    /// `A`
    A,
    /// `A#`
    A2,
    /// `Bb`
    Bb,
    /// `B`
    B,
    /// `C`
    C,
    /// `C#`
    C2,
    /// `Db`
    Db,
    /// `D`
    D,
    /// `D#`
    D2,
    /// `Eb`
    Eb,
    /// `E`
    E,
    /// `F`
    F,
    /// `F#`
    F2,
    /// `Gb`
    Gb,
    /// `G`
    G,
    /// `G#`
    G2,
    /// `Abm`
    Abm,
    /// `Am`
    Am,
    /// `A#m`
    AM,
    /// `Bbm`
    Bbm,
    /// `Bm`
    Bm,
    /// `Cm`
    Cm,
    /// `C#m`
    CM,
    /// `Dbm`
    Dbm,
    /// `Dm`
    Dm,
    /// `D#m`
    DM,
    /// `Ebm`
    Ebm,
    /// `Em`
    Em,
    /// `Fm`
    Fm,
    /// `F#m`
    FM,
    /// `Gbm`
    Gbm,
    /// `Gm`
    Gm,
    /// `G#m`
    GM,
    /// A word that the manifest does not know.
    Other(String),
}
impl KeyStartingKey {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ab => "Ab",
            Self::A => "A",
            Self::A2 => "A#",
            Self::Bb => "Bb",
            Self::B => "B",
            Self::C => "C",
            Self::C2 => "C#",
            Self::Db => "Db",
            Self::D => "D",
            Self::D2 => "D#",
            Self::Eb => "Eb",
            Self::E => "E",
            Self::F => "F",
            Self::F2 => "F#",
            Self::Gb => "Gb",
            Self::G => "G",
            Self::G2 => "G#",
            Self::Abm => "Abm",
            Self::Am => "Am",
            Self::AM => "A#m",
            Self::Bbm => "Bbm",
            Self::Bm => "Bm",
            Self::Cm => "Cm",
            Self::CM => "C#m",
            Self::Dbm => "Dbm",
            Self::Dm => "Dm",
            Self::DM => "D#m",
            Self::Ebm => "Ebm",
            Self::Em => "Em",
            Self::Fm => "Fm",
            Self::FM => "F#m",
            Self::Gbm => "Gbm",
            Self::Gm => "Gm",
            Self::GM => "G#m",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for KeyStartingKey {
    fn from(text: &str) -> Self {
        match text {
            "Ab" => Self::Ab,
            "A" => Self::A,
            "A#" => Self::A2,
            "Bb" => Self::Bb,
            "B" => Self::B,
            "C" => Self::C,
            "C#" => Self::C2,
            "Db" => Self::Db,
            "D" => Self::D,
            "D#" => Self::D2,
            "Eb" => Self::Eb,
            "E" => Self::E,
            "F" => Self::F,
            "F#" => Self::F2,
            "Gb" => Self::Gb,
            "G" => Self::G,
            "G#" => Self::G2,
            "Abm" => Self::Abm,
            "Am" => Self::Am,
            "A#m" => Self::AM,
            "Bbm" => Self::Bbm,
            "Bm" => Self::Bm,
            "Cm" => Self::Cm,
            "C#m" => Self::CM,
            "Dbm" => Self::Dbm,
            "Dm" => Self::Dm,
            "D#m" => Self::DM,
            "Ebm" => Self::Ebm,
            "Em" => Self::Em,
            "Fm" => Self::Fm,
            "F#m" => Self::FM,
            "Gbm" => Self::Gbm,
            "Gm" => Self::Gm,
            "G#m" => Self::GM,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for KeyStartingKey {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<KeyStartingKey> for String {
    fn from(word: KeyStartingKey) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for KeyStartingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Attachments
///
/// Files and links of plans, songs, arrangements, keys, items, media and service types.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `allow_mp3_download`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_mp3_download: Option<bool>,
    /// `attachable_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachable_type: Option<String>,
    /// `content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `display_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `downloadable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloadable: Option<bool>,
    /// Bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// Given when a file is uploaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_upload_identifier: Option<String>,
    /// `filename`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// `filetype`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filetype: Option<String>,
    /// `has_preview`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_preview: Option<bool>,
    /// `import_to_item_details`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_to_item_details: Option<bool>,
    /// `licenses_purchased`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses_purchased: Option<i64>,
    /// `licenses_remaining`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses_remaining: Option<i64>,
    /// `licenses_used`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses_used: Option<i64>,
    /// `linked_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_url: Option<String>,
    /// `page_order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_order: Option<String>,
    /// `pco_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pco_type: Option<String>,
    /// `remote_link`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_link: Option<String>,
    /// `streamable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub streamable: Option<bool>,
    /// `thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// `transposable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transposable: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `web_streamable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_streamable: Option<bool>,
    /// The relationship `attachable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachable: Option<typed::Ref>,
    /// The relationship `attachment_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_types: Option<Vec<typed::Id<super::services::AttachmentType>>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::services::Person>>,
    /// The relationship `administrator`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub administrator: Option<typed::Id<super::services::Person>>,
    /// The relationship `zooms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zooms: Option<Vec<typed::Id<super::services::Zoom>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Attachment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_attachments",
        json_api: true,
        resource: Some("Attachment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "allow_mp3_download",
                at: &["allow_mp3_download"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "attachable_type",
                at: &["attachable_type"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "content", at: &["content"], kind: typed::Kind::Text },
            typed::Field { name: "content_type", at: &["content_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "display_name", at: &["display_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "downloadable",
                at: &["downloadable"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "file_size", at: &["file_size"], kind: typed::Kind::Integer },
            typed::Field {
                name: "file_upload_identifier",
                at: &["file_upload_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "filename", at: &["filename"], kind: typed::Kind::Text },
            typed::Field { name: "filetype", at: &["filetype"], kind: typed::Kind::Text },
            typed::Field { name: "has_preview", at: &["has_preview"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "import_to_item_details",
                at: &["import_to_item_details"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "licenses_purchased",
                at: &["licenses_purchased"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "licenses_remaining",
                at: &["licenses_remaining"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "licenses_used",
                at: &["licenses_used"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "linked_url", at: &["linked_url"], kind: typed::Kind::Text },
            typed::Field { name: "page_order", at: &["page_order"], kind: typed::Kind::Text },
            typed::Field { name: "pco_type", at: &["pco_type"], kind: typed::Kind::Text },
            typed::Field { name: "remote_link", at: &["remote_link"], kind: typed::Kind::Text },
            typed::Field { name: "streamable", at: &["streamable"], kind: typed::Kind::Boolean },
            typed::Field { name: "thumbnail_url", at: &["thumbnail_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "transposable",
                at: &["transposable"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
            typed::Field {
                name: "web_streamable",
                at: &["web_streamable"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation {
                name: "attachable",
                relationship: "attachable",
                many: false,
                mixed: true,
            },
            typed::Relation {
                name: "attachment_types",
                relationship: "attachment_types",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "updated_by",
                relationship: "updated_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "administrator",
                relationship: "administrator",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "zooms", relationship: "zooms", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `services_attachments`.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentApi<'a>(#[allow(dead_code)] &'a Client);
impl AttachmentApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments`.
    pub fn list_of_plans(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
    ) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/all_attachments"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "zooms")],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        AttachmentList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str()],
        ))
    }
    /// The list `/services/v2/songs/{song_id}/attachments`.
    pub fn list_of_songs(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
    ) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/attachments"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "zooms")],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        AttachmentList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[song_id.as_str()]))
    }
    /// The list `/services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments`.
    pub fn list_of_arrangements(
        &self,
        song_id: impl Into<typed::Id<super::services::Song>>,
        arrangement_id: impl Into<typed::Id<super::services::Arrangement>>,
    ) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/songs/", "/arrangements/", "/attachments"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "zooms")],
            listing: super::listing_0,
            own_id: false,
        };
        let song_id: typed::Id<super::services::Song> = song_id.into();
        let arrangement_id: typed::Id<super::services::Arrangement> = arrangement_id.into();
        AttachmentList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[song_id.as_str(), arrangement_id.as_str()],
        ))
    }
    /// The list `/services/v2/media/{media_id}/attachments`.
    pub fn list_of_media(
        &self,
        media_id: impl Into<typed::Id<super::services::Media>>,
    ) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/media/", "/attachments"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "zooms")],
            listing: super::listing_0,
            own_id: false,
        };
        let media_id: typed::Id<super::services::Media> = media_id.into();
        AttachmentList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[media_id.as_str()]))
    }
    /// The list `/services/v2/service_types/{service_type_id}/attachments`.
    pub fn list_of_service_types(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
    ) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/attachments"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[("include", "zooms")],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        AttachmentList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        id: impl Into<typed::Id<super::services::Attachment>>,
    ) -> Result<typed::Item<Attachment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/all_attachments/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let id: typed::Id<super::services::Attachment> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id.as_str(), plan_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/songs/{song_id}/attachments`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        song_id: &str,
        record: NewAttachment,
    ) -> Result<typed::Item<Attachment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/attachments"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[song_id], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/songs/{song_id}/attachments/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        song_id: &str,
        id: impl Into<typed::Id<super::services::Attachment>>,
        record: AttachmentChange,
    ) -> Result<typed::Item<Attachment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/attachments/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Attachment> = id.into();
        typed::act(self.0, &ACTION, &[song_id, id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /services/v2/songs/{song_id}/attachments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        song_id: &str,
        id: impl Into<typed::Id<super::services::Attachment>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/songs/", "/attachments/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::services::Attachment> = id.into();
        typed::remove::<Attachment>(
            self.0,
            &ACTION,
            &[song_id, id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_attachments` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttachmentList(typed::Query<Attachment>);
impl AttachmentList {
    /// Only records whose `attachable_type` is this.
    #[inline]
    pub fn where_attachable_type(self, value: &str) -> Self {
        Self(self.0.filter("attachable_type", &value))
    }
    /// Only records whose `licenses_purchased` is this.
    #[inline]
    pub fn where_licenses_purchased(self, value: i64) -> Self {
        Self(self.0.filter("licenses_purchased", &value))
    }
    /// Only records whose `licenses_purchased` is more.
    #[inline]
    pub fn where_licenses_purchased_gt(self, value: i64) -> Self {
        Self(self.0.range("licenses_purchased", "gt", &value))
    }
    /// Only records whose `licenses_purchased` is this or more.
    #[inline]
    pub fn where_licenses_purchased_gte(self, value: i64) -> Self {
        Self(self.0.range("licenses_purchased", "gte", &value))
    }
    /// Only records whose `licenses_purchased` is less.
    #[inline]
    pub fn where_licenses_purchased_lt(self, value: i64) -> Self {
        Self(self.0.range("licenses_purchased", "lt", &value))
    }
    /// Only records whose `licenses_purchased` is this or less.
    #[inline]
    pub fn where_licenses_purchased_lte(self, value: i64) -> Self {
        Self(self.0.range("licenses_purchased", "lte", &value))
    }
    /// Ordered by `attachable_type`.
    #[inline]
    pub fn order_by_attachable_type(self) -> Self {
        Self(self.0.order("attachable_type", false))
    }
    /// Ordered by `attachable_type`, the last one first.
    #[inline]
    pub fn order_by_attachable_type_descending(self) -> Self {
        Self(self.0.order("attachable_type", true))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// Ordered by `deleted_at`.
    #[inline]
    pub fn order_by_deleted_at(self) -> Self {
        Self(self.0.order("deleted_at", false))
    }
    /// Ordered by `deleted_at`, the last one first.
    #[inline]
    pub fn order_by_deleted_at_descending(self) -> Self {
        Self(self.0.order("deleted_at", true))
    }
    /// Ordered by `filename`.
    #[inline]
    pub fn order_by_filename(self) -> Self {
        Self(self.0.order("filename", false))
    }
    /// Ordered by `filename`, the last one first.
    #[inline]
    pub fn order_by_filename_descending(self) -> Self {
        Self(self.0.order("filename", true))
    }
    /// Ordered by `filetype`.
    #[inline]
    pub fn order_by_filetype(self) -> Self {
        Self(self.0.order("filetype", false))
    }
    /// Ordered by `filetype`, the last one first.
    #[inline]
    pub fn order_by_filetype_descending(self) -> Self {
        Self(self.0.order("filetype", true))
    }
    /// With what `zooms` leads to: `Item::included`.
    #[inline]
    pub fn include_zooms(self) -> Self {
        Self(self.0.include("zooms"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Attachment> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Attachment> {
        self.0.pages()
    }
}
/// What a new record of `services_attachments` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewAttachment(typed::Payload);
impl NewAttachment {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// Given when a file is uploaded.
    pub fn file_upload_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["file_upload_identifier"], Into::<String>::into(value)))
    }
    /// `filename`
    pub fn filename(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["filename"], Into::<String>::into(value)))
    }
    /// `import_to_item_details`
    pub fn import_to_item_details(self, value: bool) -> Self {
        Self(self.0.set(&["import_to_item_details"], value))
    }
    /// `page_order`
    pub fn page_order(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["page_order"], Into::<String>::into(value)))
    }
    /// `remote_link`
    pub fn remote_link(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["remote_link"], Into::<String>::into(value)))
    }
    /// The relationship `attachment_types`.
    pub fn attachment_types(
        self,
        value: impl IntoIterator<Item = typed::Id<super::services::AttachmentType>>,
    ) -> Self {
        Self(self.0.many("attachment_types", value))
    }
}
/// What is to change in a record of `services_attachments`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct AttachmentChange(typed::Payload);
impl AttachmentChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// Without `content`.
    pub fn clear_content(self) -> Self {
        Self(self.0.set(&["content"], serde_json::Value::Null))
    }
    /// Given when a file is uploaded.
    pub fn file_upload_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["file_upload_identifier"], Into::<String>::into(value)))
    }
    /// Without `file_upload_identifier`.
    pub fn clear_file_upload_identifier(self) -> Self {
        Self(self.0.set(&["file_upload_identifier"], serde_json::Value::Null))
    }
    /// `filename`
    pub fn filename(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["filename"], Into::<String>::into(value)))
    }
    /// Without `filename`.
    pub fn clear_filename(self) -> Self {
        Self(self.0.set(&["filename"], serde_json::Value::Null))
    }
    /// `import_to_item_details`
    pub fn import_to_item_details(self, value: bool) -> Self {
        Self(self.0.set(&["import_to_item_details"], value))
    }
    /// Without `import_to_item_details`.
    pub fn clear_import_to_item_details(self) -> Self {
        Self(self.0.set(&["import_to_item_details"], serde_json::Value::Null))
    }
    /// `page_order`
    pub fn page_order(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["page_order"], Into::<String>::into(value)))
    }
    /// Without `page_order`.
    pub fn clear_page_order(self) -> Self {
        Self(self.0.set(&["page_order"], serde_json::Value::Null))
    }
    /// `remote_link`
    pub fn remote_link(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["remote_link"], Into::<String>::into(value)))
    }
    /// Without `remote_link`.
    pub fn clear_remote_link(self) -> Self {
        Self(self.0.set(&["remote_link"], serde_json::Value::Null))
    }
    /// The relationship `attachment_types`.
    pub fn attachment_types(
        self,
        value: impl IntoIterator<Item = typed::Id<super::services::AttachmentType>>,
    ) -> Self {
        Self(self.0.many("attachment_types", value))
    }
}
/// Blockout dates
///
/// The single dates of a blockout.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BlockoutDate {
    /// `id`
    pub id: typed::Id<Self>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `ends_at_utc`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at_utc: Option<String>,
    /// `group_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_identifier: Option<String>,
    /// `reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `share`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<bool>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `starts_at_utc`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at_utc: Option<String>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `blockout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blockout: Option<typed::Id<super::services::Blockout>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for BlockoutDate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_blockout_dates",
        json_api: true,
        resource: Some("BlockoutDate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "ends_at_utc", at: &["ends_at_utc"], kind: typed::Kind::Text },
            typed::Field {
                name: "group_identifier",
                at: &["group_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "reason", at: &["reason"], kind: typed::Kind::Text },
            typed::Field { name: "share", at: &["share"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "starts_at_utc", at: &["starts_at_utc"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "blockout",
                relationship: "blockout",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_blockout_dates`.
#[derive(Clone, Copy, Debug)]
pub struct BlockoutDateApi<'a>(#[allow(dead_code)] &'a Client);
impl BlockoutDateApi<'_> {
    /// The list `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        blockout_id: impl Into<typed::Id<super::services::Blockout>>,
    ) -> BlockoutDateList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts/", "/blockout_dates"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let blockout_id: typed::Id<super::services::Blockout> = blockout_id.into();
        BlockoutDateList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str(), blockout_id.as_str()],
        ))
    }
    /// One record: `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_dates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        blockout_id: impl Into<typed::Id<super::services::Blockout>>,
        id: impl Into<typed::Id<super::services::BlockoutDate>>,
    ) -> Result<typed::Item<BlockoutDate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts/", "/blockout_dates/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let blockout_id: typed::Id<super::services::Blockout> = blockout_id.into();
        let id: typed::Id<super::services::BlockoutDate> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), blockout_id.as_str(), id.as_str()])
            .await
    }
}
/// A list of `services_blockout_dates` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BlockoutDateList(typed::Query<BlockoutDate>);
impl BlockoutDateList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<BlockoutDate> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<BlockoutDate> {
        self.0.pages()
    }
}
/// Blockout exceptions
///
/// Dates that a repeating blockout leaves out.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BlockoutException {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<jiff::civil::Date>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `blockout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blockout: Option<typed::Id<super::services::Blockout>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for BlockoutException {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_blockout_exceptions",
        json_api: true,
        resource: Some("BlockoutException"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "date",
                at: &["date"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "blockout",
            relationship: "blockout",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_blockout_exceptions`.
#[derive(Clone, Copy, Debug)]
pub struct BlockoutExceptionApi<'a>(#[allow(dead_code)] &'a Client);
impl BlockoutExceptionApi<'_> {
    /// The list `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        blockout_id: impl Into<typed::Id<super::services::Blockout>>,
    ) -> BlockoutExceptionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts/", "/blockout_exceptions"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let blockout_id: typed::Id<super::services::Blockout> = blockout_id.into();
        BlockoutExceptionList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str(), blockout_id.as_str()],
        ))
    }
    /// One record: `/services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        blockout_id: impl Into<typed::Id<super::services::Blockout>>,
        id: impl Into<typed::Id<super::services::BlockoutException>>,
    ) -> Result<typed::Item<BlockoutException>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/blockouts/", "/blockout_exceptions/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let blockout_id: typed::Id<super::services::Blockout> = blockout_id.into();
        let id: typed::Id<super::services::BlockoutException> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), blockout_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/people/{person_id}/blockouts/{blockout_id}/blockout_exceptions`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        blockout_id: impl Into<typed::Id<super::services::Blockout>>,
        record: NewBlockoutException,
    ) -> Result<typed::Item<BlockoutException>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/people/", "/blockouts/", "/blockout_exceptions"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let blockout_id: typed::Id<super::services::Blockout> = blockout_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str(), blockout_id.as_str()], record.0).await
    }
}
/// A list of `services_blockout_exceptions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BlockoutExceptionList(typed::Query<BlockoutException>);
impl BlockoutExceptionList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<BlockoutException> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<BlockoutException> {
        self.0.pages()
    }
}
/// What a new record of `services_blockout_exceptions` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewBlockoutException(typed::Payload);
impl NewBlockoutException {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `date`
    pub fn date(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["date"], typed::sent_date(value, typed::Written::Iso)))
    }
}
/// Signup sheets
///
/// Open positions of a plan that a person can sign up for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SignupSheet {
    /// `id`
    pub id: typed::Id<Self>,
    /// `display_times`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_times: Option<String>,
    /// `group_key`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_key: Option<String>,
    /// `plan_title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_title: Option<String>,
    /// `position_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position_name: Option<String>,
    /// `sort_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_date: Option<jiff::Timestamp>,
    /// `sort_index`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_index: Option<i64>,
    /// `team_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_name: Option<String>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `team_position`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_position: Option<typed::Id<super::services::TeamPosition>>,
    /// The relationship `team`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<typed::Id<super::services::Team>>,
    /// The relationship `signup_sheet_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_sheet_metadata: Option<Vec<typed::Id<super::services::SignupSheetMetadata>>>,
    /// The relationship `scheduled_people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_people: Option<Vec<typed::Id<super::services::ScheduledPerson>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SignupSheet {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_signup_sheets",
        json_api: true,
        resource: Some("SignupSheet"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "display_times", at: &["display_times"], kind: typed::Kind::Text },
            typed::Field { name: "group_key", at: &["group_key"], kind: typed::Kind::Text },
            typed::Field { name: "plan_title", at: &["plan_title"], kind: typed::Kind::Text },
            typed::Field { name: "position_name", at: &["position_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "sort_date",
                at: &["sort_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "sort_index", at: &["sort_index"], kind: typed::Kind::Integer },
            typed::Field { name: "team_name", at: &["team_name"], kind: typed::Kind::Text },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation {
                name: "team_position",
                relationship: "team_position",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "team", relationship: "team", many: false, mixed: false },
            typed::Relation {
                name: "signup_sheet_metadata",
                relationship: "signup_sheet_metadata",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "scheduled_people",
                relationship: "scheduled_people",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_signup_sheets`.
#[derive(Clone, Copy, Debug)]
pub struct SignupSheetApi<'a>(#[allow(dead_code)] &'a Client);
impl SignupSheetApi<'_> {
    /// One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: &str,
        available_signup_id: impl Into<typed::Id<super::services::AvailableSignup>>,
        id: impl Into<typed::Id<super::services::SignupSheet>>,
    ) -> Result<typed::Item<SignupSheet>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/people/", "/available_signups/", "/signup_sheets/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let available_signup_id: typed::Id<super::services::AvailableSignup> =
            available_signup_id.into();
        let id: typed::Id<super::services::SignupSheet> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id, available_signup_id.as_str(), id.as_str()]).await
    }
}
/// Signup sheet times
///
/// The times of a signup sheet, with what else the person has at that time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SignupSheetMetadata {
    /// `id`
    pub id: typed::Id<Self>,
    /// `conflicts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicts: Option<serde_json::Value>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `time_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_name: Option<String>,
    /// `time_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_type: Option<String>,
    /// The relationship `plan_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_time: Option<typed::Id<super::services::PlanTime>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SignupSheetMetadata {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_signup_sheet_metadata",
        json_api: true,
        resource: Some("SignupSheetMetadata"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "conflicts", at: &["conflicts"], kind: typed::Kind::Json },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "time_name", at: &["time_name"], kind: typed::Kind::Text },
            typed::Field { name: "time_type", at: &["time_type"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "plan_time",
            relationship: "plan_time",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `services_signup_sheet_metadata`.
#[derive(Clone, Copy, Debug)]
pub struct SignupSheetMetadataApi<'a>(#[allow(dead_code)] &'a Client);
impl SignupSheetMetadataApi<'_> {
    /// One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/signup_sheet_metadata/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: &str,
        available_signup_id: impl Into<typed::Id<super::services::AvailableSignup>>,
        signup_sheet_id: &str,
        id: impl Into<typed::Id<super::services::SignupSheetMetadata>>,
    ) -> Result<typed::Item<SignupSheetMetadata>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &[
                "/services/v2/people/",
                "/available_signups/",
                "/signup_sheets/",
                "/signup_sheet_metadata/",
                "",
            ],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let available_signup_id: typed::Id<super::services::AvailableSignup> =
            available_signup_id.into();
        let id: typed::Id<super::services::SignupSheetMetadata> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[person_id, available_signup_id.as_str(), signup_sheet_id, id.as_str()],
        )
        .await
    }
}
/// Scheduled people
///
/// Who is scheduled already for what a signup sheet offers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ScheduledPerson {
    /// `id`
    pub id: typed::Id<Self>,
    /// `full_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// C confirmed, U unconfirmed, D declined; also seen written out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `thumbnail`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `signup_sheet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_sheet: Option<typed::Id<super::services::SignupSheet>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ScheduledPerson {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_scheduled_people",
        json_api: true,
        resource: Some("ScheduledPerson"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "full_name", at: &["full_name"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "thumbnail", at: &["thumbnail"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "signup_sheet",
                relationship: "signup_sheet",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_scheduled_people`.
#[derive(Clone, Copy, Debug)]
pub struct ScheduledPersonApi<'a>(#[allow(dead_code)] &'a Client);
impl ScheduledPersonApi<'_> {
    /// One record: `/services/v2/people/{person_id}/available_signups/{available_signup_id}/signup_sheets/{signup_sheet_id}/scheduled_people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::services::Person>>,
        available_signup_id: impl Into<typed::Id<super::services::AvailableSignup>>,
        signup_sheet_id: impl Into<typed::Id<super::services::SignupSheet>>,
        id: impl Into<typed::Id<super::services::ScheduledPerson>>,
    ) -> Result<typed::Item<ScheduledPerson>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &[
                "/services/v2/people/",
                "/available_signups/",
                "/signup_sheets/",
                "/scheduled_people/",
                "",
            ],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::services::Person> = person_id.into();
        let available_signup_id: typed::Id<super::services::AvailableSignup> =
            available_signup_id.into();
        let signup_sheet_id: typed::Id<super::services::SignupSheet> = signup_sheet_id.into();
        let id: typed::Id<super::services::ScheduledPerson> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[
                person_id.as_str(),
                available_signup_id.as_str(),
                signup_sheet_id.as_str(),
                id.as_str(),
            ],
        )
        .await
    }
}
/// Item notes
///
/// Notes on items of plans, by category.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemNote {
    /// `id`
    pub id: typed::Id<Self>,
    /// `category_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// `content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `item_note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_note_category: Option<typed::Id<super::services::ItemNoteCategory>>,
    /// The relationship `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<typed::Id<super::services::Items>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ItemNote {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_item_notes",
        json_api: true,
        resource: Some("ItemNote"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "category_name", at: &["category_name"], kind: typed::Kind::Text },
            typed::Field { name: "content", at: &["content"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "item_note_category",
                relationship: "item_note_category",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "item", relationship: "item", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `services_item_notes`.
#[derive(Clone, Copy, Debug)]
pub struct ItemNoteApi<'a>(#[allow(dead_code)] &'a Client);
impl ItemNoteApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: &str,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemNote>>,
    ) -> Result<typed::Item<ItemNote>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemNote> = id.into();
        typed::one(self.0, &ENDPOINT, &[service_type_id, plan_id, item_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: &str,
        plan_id: &str,
        item_id: impl Into<typed::Id<super::services::Items>>,
        record: NewItemNote,
    ) -> Result<typed::Item<ItemNote>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_notes"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let item_id: typed::Id<super::services::Items> = item_id.into();
        typed::act(self.0, &ACTION, &[service_type_id, plan_id, item_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: &str,
        plan_id: &str,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemNote>>,
        record: ItemNoteChange,
    ) -> Result<typed::Item<ItemNote>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemNote> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id, plan_id, item_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: &str,
        plan_id: &str,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemNote>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_notes/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemNote> = id.into();
        typed::remove::<ItemNote>(
            self.0,
            &ACTION,
            &[service_type_id, plan_id, item_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_item_notes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewItemNote(typed::Payload);
impl NewItemNote {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// `item_note_category_id`
    pub fn item_note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["item_note_category_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `services_item_notes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ItemNoteChange(typed::Payload);
impl ItemNoteChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `content`
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["content"], Into::<String>::into(value)))
    }
    /// Without `content`.
    pub fn clear_content(self) -> Self {
        Self(self.0.set(&["content"], serde_json::Value::Null))
    }
    /// `item_note_category_id`
    pub fn item_note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["item_note_category_id"], Into::<String>::into(value)))
    }
    /// Without `item_note_category_id`.
    pub fn clear_item_note_category_id(self) -> Self {
        Self(self.0.set(&["item_note_category_id"], serde_json::Value::Null))
    }
}
/// Item times
///
/// When an item began and ended at one time of its plan, and whether it is left out there.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `exclude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_offset: Option<i64>,
    /// `live_end_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_end_at: Option<jiff::Timestamp>,
    /// `live_start_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_start_at: Option<jiff::Timestamp>,
    /// The relationship `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<typed::Id<super::services::Items>>,
    /// The relationship `plan_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_time: Option<typed::Id<super::services::PlanTime>>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ItemTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_item_times",
        json_api: true,
        resource: Some("ItemTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "exclude", at: &["exclude"], kind: typed::Kind::Boolean },
            typed::Field { name: "length", at: &["length"], kind: typed::Kind::Integer },
            typed::Field {
                name: "length_offset",
                at: &["length_offset"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "live_end_at",
                at: &["live_end_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "live_start_at",
                at: &["live_start_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "item", relationship: "item", many: false, mixed: false },
            typed::Relation {
                name: "plan_time",
                relationship: "plan_time",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `services_item_times`.
#[derive(Clone, Copy, Debug)]
pub struct ItemTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl ItemTimeApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemTime>>,
    ) -> Result<typed::Item<ItemTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_times/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemTime> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id, plan_id.as_str(), item_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// Item assignments
///
/// The person or position that an item is assigned to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemAssignment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `assignable_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignable_type: Option<ItemAssignmentAssignableType>,
    /// The relationship `plan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<typed::Id<super::services::Plan>>,
    /// The relationship `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<typed::Id<super::services::Items>>,
    /// The relationship `assignable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignable: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ItemAssignment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_item_assignments",
        json_api: true,
        resource: Some("ItemAssignment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "assignable_type",
                at: &["assignable_type"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "plan", relationship: "plan", many: false, mixed: false },
            typed::Relation { name: "item", relationship: "item", many: false, mixed: false },
            typed::Relation {
                name: "assignable",
                relationship: "assignable",
                many: false,
                mixed: true,
            },
        ],
    };
}
/// What can be done with records of `services_item_assignments`.
#[derive(Clone, Copy, Debug)]
pub struct ItemAssignmentApi<'a>(#[allow(dead_code)] &'a Client);
impl ItemAssignmentApi<'_> {
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemAssignment>>,
    ) -> Result<typed::Item<ItemAssignment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_assignments/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemAssignment> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id, plan_id.as_str(), item_id.as_str(), id.as_str()],
        )
        .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        record: NewItemAssignment,
    ) -> Result<typed::Item<ItemAssignment>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/item_assignments"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id, plan_id.as_str(), item_id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: &str,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::ItemAssignment>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &[
                    "/services/v2/service_types/",
                    "/plans/",
                    "/items/",
                    "/item_assignments/",
                    "",
                ],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::ItemAssignment> = id.into();
        typed::remove::<ItemAssignment>(
            self.0,
            &ACTION,
            &[service_type_id, plan_id.as_str(), item_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_item_assignments` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewItemAssignment(typed::Payload);
impl NewItemAssignment {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `assignable_type`
    pub fn assignable_type(self, value: impl Into<ItemAssignmentAssignableType>) -> Self {
        Self(self.0.set(
            &["assignable_type"],
            String::from(Into::<ItemAssignmentAssignableType>::into(value)),
        ))
    }
    /// The relationship `assignable`.
    pub fn assignable(self, value: &typed::Ref) -> Self {
        Self(self.0.refer("assignable", value))
    }
}
/// What `assignable_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ItemAssignmentAssignableType {
    /// `Person`
    Person,
    /// `TeamPosition`
    TeamPosition,
    /// A word that the manifest does not know.
    Other(String),
}
impl ItemAssignmentAssignableType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "Person",
            Self::TeamPosition => "TeamPosition",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ItemAssignmentAssignableType {
    fn from(text: &str) -> Self {
        match text {
            "Person" => Self::Person,
            "TeamPosition" => Self::TeamPosition,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ItemAssignmentAssignableType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ItemAssignmentAssignableType> for String {
    fn from(word: ItemAssignmentAssignableType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ItemAssignmentAssignableType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Custom slides
///
/// Slides of an item with a text of their own.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomSlide {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `label`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// The relationship `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<typed::Id<super::services::Items>>,
    /// The relationship `attachment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<typed::Id<super::services::Attachment>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for CustomSlide {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_custom_slides",
        json_api: true,
        resource: Some("CustomSlide"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
            typed::Field { name: "enabled", at: &["enabled"], kind: typed::Kind::Boolean },
            typed::Field { name: "label", at: &["label"], kind: typed::Kind::Text },
            typed::Field { name: "order", at: &["order"], kind: typed::Kind::Integer },
        ],
        relations: &[
            typed::Relation { name: "item", relationship: "item", many: false, mixed: false },
            typed::Relation {
                name: "attachment",
                relationship: "attachment",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_custom_slides`.
#[derive(Clone, Copy, Debug)]
pub struct CustomSlideApi<'a>(#[allow(dead_code)] &'a Client);
impl CustomSlideApi<'_> {
    /// The list `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`.
    pub fn list(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
    ) -> CustomSlideList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides"],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        CustomSlideList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[service_type_id.as_str(), plan_id.as_str(), item_id.as_str()],
        ))
    }
    /// One record: `/services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::CustomSlide>>,
    ) -> Result<typed::Item<CustomSlide>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::CustomSlide> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[service_type_id.as_str(), plan_id.as_str(), item_id.as_str(), id.as_str()],
        )
        .await
    }
    /// Makes a record, and gives it: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        record: NewCustomSlide,
    ) -> Result<typed::Item<CustomSlide>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), item_id.as_str()],
            record.0,
        )
        .await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::CustomSlide>>,
        record: CustomSlideChange,
    ) -> Result<typed::Item<CustomSlide>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::CustomSlide> = id.into();
        typed::act(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), item_id.as_str(), id.as_str()],
            record.0,
        )
        .await
    }
    /// Removes a record: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        service_type_id: impl Into<typed::Id<super::services::ServiceType>>,
        plan_id: impl Into<typed::Id<super::services::Plan>>,
        item_id: impl Into<typed::Id<super::services::Items>>,
        id: impl Into<typed::Id<super::services::CustomSlide>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/service_types/", "/plans/", "/items/", "/custom_slides/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let service_type_id: typed::Id<super::services::ServiceType> = service_type_id.into();
        let plan_id: typed::Id<super::services::Plan> = plan_id.into();
        let item_id: typed::Id<super::services::Items> = item_id.into();
        let id: typed::Id<super::services::CustomSlide> = id.into();
        typed::remove::<CustomSlide>(
            self.0,
            &ACTION,
            &[service_type_id.as_str(), plan_id.as_str(), item_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `services_custom_slides` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CustomSlideList(typed::Query<CustomSlide>);
impl CustomSlideList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<CustomSlide> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<CustomSlide> {
        self.0.pages()
    }
}
/// What a new record of `services_custom_slides` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewCustomSlide(typed::Payload);
impl NewCustomSlide {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `body`
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["body"], Into::<String>::into(value)))
    }
    /// `enabled`
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set(&["enabled"], value))
    }
    /// `label`
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["label"], Into::<String>::into(value)))
    }
    /// `order`
    pub fn order(self, value: i64) -> Self {
        Self(self.0.set(&["order"], value))
    }
    /// `attachment_id`
    pub fn attachment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["attachment_id"], Into::<String>::into(value)))
    }
    /// `item_id`
    pub fn item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["item_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `services_custom_slides`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct CustomSlideChange(typed::Payload);
impl CustomSlideChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `body`
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["body"], Into::<String>::into(value)))
    }
    /// Without `body`.
    pub fn clear_body(self) -> Self {
        Self(self.0.set(&["body"], serde_json::Value::Null))
    }
    /// `enabled`
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set(&["enabled"], value))
    }
    /// Without `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.set(&["enabled"], serde_json::Value::Null))
    }
    /// `label`
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["label"], Into::<String>::into(value)))
    }
    /// Without `label`.
    pub fn clear_label(self) -> Self {
        Self(self.0.set(&["label"], serde_json::Value::Null))
    }
    /// `order`
    pub fn order(self, value: i64) -> Self {
        Self(self.0.set(&["order"], value))
    }
    /// Without `order`.
    pub fn clear_order(self) -> Self {
        Self(self.0.set(&["order"], serde_json::Value::Null))
    }
    /// `attachment_id`
    pub fn attachment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["attachment_id"], Into::<String>::into(value)))
    }
    /// Without `attachment_id`.
    pub fn clear_attachment_id(self) -> Self {
        Self(self.0.set(&["attachment_id"], serde_json::Value::Null))
    }
    /// `item_id`
    pub fn item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["item_id"], Into::<String>::into(value)))
    }
    /// Without `item_id`.
    pub fn clear_item_id(self) -> Self {
        Self(self.0.set(&["item_id"], serde_json::Value::Null))
    }
}
/// Zooms
///
/// How a person has zoomed and moved the pages of an attachment.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Zoom {
    /// `id`
    pub id: typed::Id<Self>,
    /// `aspect_ratio`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<f64>,
    /// `x_offset`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_offset: Option<f64>,
    /// `y_offset`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y_offset: Option<f64>,
    /// `zoom_level`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zoom_level: Option<f64>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::services::Person>>,
    /// The relationship `attachable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachable: Option<typed::Ref>,
    /// The relationship `attachment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<typed::Id<super::services::Attachment>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Zoom {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "services_zooms",
        json_api: true,
        resource: Some("Zoom"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "aspect_ratio", at: &["aspect_ratio"], kind: typed::Kind::Number },
            typed::Field { name: "x_offset", at: &["x_offset"], kind: typed::Kind::Number },
            typed::Field { name: "y_offset", at: &["y_offset"], kind: typed::Kind::Number },
            typed::Field { name: "zoom_level", at: &["zoom_level"], kind: typed::Kind::Number },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "attachable",
                relationship: "attachable",
                many: false,
                mixed: true,
            },
            typed::Relation {
                name: "attachment",
                relationship: "attachment",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `services_zooms`.
#[derive(Clone, Copy, Debug)]
pub struct ZoomApi<'a>(#[allow(dead_code)] &'a Client);
impl ZoomApi<'_> {
    /// One record: `/services/v2/attachments/{attachment_id}/zooms/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        attachment_id: impl Into<typed::Id<super::services::Attachment>>,
        id: impl Into<typed::Id<super::services::Zoom>>,
    ) -> Result<typed::Item<Zoom>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/services/v2/attachments/", "/zooms/", ""],
            headers: &[("X-PCO-API-Version", "2018-11-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let attachment_id: typed::Id<super::services::Attachment> = attachment_id.into();
        let id: typed::Id<super::services::Zoom> = id.into();
        typed::one(self.0, &ENDPOINT, &[attachment_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /services/v2/media/{media_id}/attachments/{attachment_id}/zooms`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        media_id: &str,
        attachment_id: impl Into<typed::Id<super::services::Attachment>>,
        record: NewZoom,
    ) -> Result<typed::Item<Zoom>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media/", "/attachments/", "/zooms"],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let attachment_id: typed::Id<super::services::Attachment> = attachment_id.into();
        typed::act(self.0, &ACTION, &[media_id, attachment_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        media_id: &str,
        attachment_id: impl Into<typed::Id<super::services::Attachment>>,
        id: impl Into<typed::Id<super::services::Zoom>>,
        record: ZoomChange,
    ) -> Result<typed::Item<Zoom>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media/", "/attachments/", "/zooms/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let attachment_id: typed::Id<super::services::Attachment> = attachment_id.into();
        let id: typed::Id<super::services::Zoom> = id.into();
        typed::act(self.0, &ACTION, &[media_id, attachment_id.as_str(), id.as_str()], record.0)
            .await
    }
    /// Removes a record: `DELETE /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        media_id: &str,
        attachment_id: impl Into<typed::Id<super::services::Attachment>>,
        id: impl Into<typed::Id<super::services::Zoom>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/services/v2/media/", "/attachments/", "/zooms/", ""],
                headers: &[("X-PCO-API-Version", "2018-11-01")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let attachment_id: typed::Id<super::services::Attachment> = attachment_id.into();
        let id: typed::Id<super::services::Zoom> = id.into();
        typed::remove::<Zoom>(
            self.0,
            &ACTION,
            &[media_id, attachment_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `services_zooms` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewZoom(typed::Payload);
impl NewZoom {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `aspect_ratio`
    pub fn aspect_ratio(self, value: f64) -> Self {
        Self(self.0.set(&["aspect_ratio"], value))
    }
    /// `x_offset`
    pub fn x_offset(self, value: f64) -> Self {
        Self(self.0.set(&["x_offset"], value))
    }
    /// `y_offset`
    pub fn y_offset(self, value: f64) -> Self {
        Self(self.0.set(&["y_offset"], value))
    }
    /// `zoom_level`
    pub fn zoom_level(self, value: f64) -> Self {
        Self(self.0.set(&["zoom_level"], value))
    }
}
/// What is to change in a record of `services_zooms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ZoomChange(typed::Payload);
impl ZoomChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `x_offset`
    pub fn x_offset(self, value: f64) -> Self {
        Self(self.0.set(&["x_offset"], value))
    }
    /// Without `x_offset`.
    pub fn clear_x_offset(self) -> Self {
        Self(self.0.set(&["x_offset"], serde_json::Value::Null))
    }
    /// `y_offset`
    pub fn y_offset(self, value: f64) -> Self {
        Self(self.0.set(&["y_offset"], value))
    }
    /// Without `y_offset`.
    pub fn clear_y_offset(self) -> Self {
        Self(self.0.set(&["y_offset"], serde_json::Value::Null))
    }
    /// `zoom_level`
    pub fn zoom_level(self, value: f64) -> Self {
        Self(self.0.set(&["zoom_level"], value))
    }
    /// Without `zoom_level`.
    pub fn clear_zoom_level(self) -> Self {
        Self(self.0.set(&["zoom_level"], serde_json::Value::Null))
    }
}
