// Made by `connector generate rust`: change the manifest, not this file.

//! The product `people`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct PeopleApi<'a>(pub(crate) &'a Client);
impl<'a> PeopleApi<'a> {
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// E-mail addresses
    #[must_use]
    pub fn emails(&self) -> EmailApi<'a> {
        EmailApi(self.0)
    }
    /// Phone numbers
    #[must_use]
    pub fn phone_numbers(&self) -> PhoneNumberApi<'a> {
        PhoneNumberApi(self.0)
    }
    /// Postal addresses
    #[must_use]
    pub fn addresses(&self) -> AddressApi<'a> {
        AddressApi(self.0)
    }
    /// Social profiles
    #[must_use]
    pub fn social_profiles(&self) -> SocialProfileApi<'a> {
        SocialProfileApi(self.0)
    }
    /// Background checks
    #[must_use]
    pub fn background_checks(&self) -> BackgroundCheckApi<'a> {
        BackgroundCheckApi(self.0)
    }
    /// Households
    #[must_use]
    pub fn households(&self) -> HouseholdApi<'a> {
        HouseholdApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Statistics
    #[must_use]
    pub fn stats(&self) -> OrganizationStatisticsApi<'a> {
        OrganizationStatisticsApi(self.0)
    }
    /// Birthdays
    #[must_use]
    pub fn birthday_people(&self) -> BirthdayPeopleApi<'a> {
        BirthdayPeopleApi(self.0)
    }
    /// Campuses
    #[must_use]
    pub fn campuses(&self) -> CampusApi<'a> {
        CampusApi(self.0)
    }
    /// Custom tabs
    #[must_use]
    pub fn tabs(&self) -> TabApi<'a> {
        TabApi(self.0)
    }
    /// Custom field definitions
    #[must_use]
    pub fn field_definitions(&self) -> FieldDefinitionApi<'a> {
        FieldDefinitionApi(self.0)
    }
    /// Custom field values
    #[must_use]
    pub fn field_data(&self) -> FieldDatumApi<'a> {
        FieldDatumApi(self.0)
    }
    /// List categories
    #[must_use]
    pub fn list_categories(&self) -> ListCategoryApi<'a> {
        ListCategoryApi(self.0)
    }
    /// Lists
    #[must_use]
    pub fn lists(&self) -> ListApi<'a> {
        ListApi(self.0)
    }
    /// Note categories
    #[must_use]
    pub fn note_categories(&self) -> NoteCategoryApi<'a> {
        NoteCategoryApi(self.0)
    }
    /// Note category subscriptions
    #[must_use]
    pub fn note_category_subscriptions(&self) -> NoteCategorySubscriptionApi<'a> {
        NoteCategorySubscriptionApi(self.0)
    }
    /// Notes
    #[must_use]
    pub fn notes(&self) -> NoteApi<'a> {
        NoteApi(self.0)
    }
    /// Workflows
    #[must_use]
    pub fn workflows(&self) -> WorkflowApi<'a> {
        WorkflowApi(self.0)
    }
    /// Workflow workload
    #[must_use]
    pub fn workflow_assignee_summaries(&self) -> WorkflowAssigneeSummaryApi<'a> {
        WorkflowAssigneeSummaryApi(self.0)
    }
    /// Form categories
    #[must_use]
    pub fn form_categories(&self) -> FormCategoryApi<'a> {
        FormCategoryApi(self.0)
    }
    /// Forms
    #[must_use]
    pub fn forms(&self) -> FormApi<'a> {
        FormApi(self.0)
    }
    /// Message groups
    #[must_use]
    pub fn message_groups(&self) -> MessageGroupApi<'a> {
        MessageGroupApi(self.0)
    }
    /// Messages
    #[must_use]
    pub fn messages(&self) -> MessageApi<'a> {
        MessageApi(self.0)
    }
    /// Imports
    #[must_use]
    pub fn people_imports(&self) -> PeopleImportApi<'a> {
        PeopleImportApi(self.0)
    }
    /// Reports
    #[must_use]
    pub fn reports(&self) -> ReportApi<'a> {
        ReportApi(self.0)
    }
    /// Products
    #[must_use]
    pub fn apps(&self) -> AppApi<'a> {
        AppApi(self.0)
    }
    /// Inactive reasons
    #[must_use]
    pub fn inactive_reasons(&self) -> InactiveReasonApi<'a> {
        InactiveReasonApi(self.0)
    }
    /// Marital statuses
    #[must_use]
    pub fn marital_statuses(&self) -> MaritalStatusApi<'a> {
        MaritalStatusApi(self.0)
    }
    /// Membership types
    #[must_use]
    pub fn membership_types(&self) -> MembershipTypeApi<'a> {
        MembershipTypeApi(self.0)
    }
    /// Name prefixes
    #[must_use]
    pub fn name_prefixes(&self) -> NamePrefixApi<'a> {
        NamePrefixApi(self.0)
    }
    /// Name suffixes
    #[must_use]
    pub fn name_suffixes(&self) -> NameSuffixApi<'a> {
        NameSuffixApi(self.0)
    }
    /// Schools
    #[must_use]
    pub fn school_options(&self) -> SchoolOptionApi<'a> {
        SchoolOptionApi(self.0)
    }
    /// Grades
    #[must_use]
    pub fn grades(&self) -> GradeApi<'a> {
        GradeApi(self.0)
    }
    /// Mobile carriers
    #[must_use]
    pub fn carriers(&self) -> CarrierApi<'a> {
        CarrierApi(self.0)
    }
    /// Custom senders
    #[must_use]
    pub fn custom_senders(&self) -> CustomSenderApi<'a> {
        CustomSenderApi(self.0)
    }
    /// Spam addresses
    #[must_use]
    pub fn spam_email_addresses(&self) -> SpamEmailAddressApi<'a> {
        SpamEmailAddressApi(self.0)
    }
    /// Product access
    #[must_use]
    pub fn person_apps(&self) -> PersonAppApi<'a> {
        PersonAppApi(self.0)
    }
    /// Platform notifications
    #[must_use]
    pub fn platform_notifications(&self) -> PlatformNotificationApi<'a> {
        PlatformNotificationApi(self.0)
    }
    /// Connected people
    #[must_use]
    pub fn connected_people(&self) -> ConnectedPersonApi<'a> {
        ConnectedPersonApi(self.0)
    }
    /// Person mergers
    #[must_use]
    pub fn person_mergers(&self) -> PersonMergerApi<'a> {
        PersonMergerApi(self.0)
    }
    /// Household memberships
    #[must_use]
    pub fn household_memberships(&self) -> HouseholdMembershipApi<'a> {
        HouseholdMembershipApi(self.0)
    }
    /// Service times
    #[must_use]
    pub fn service_times(&self) -> ServiceTimeApi<'a> {
        ServiceTimeApi(self.0)
    }
    /// Custom field options
    #[must_use]
    pub fn field_options(&self) -> FieldOptionApi<'a> {
        FieldOptionApi(self.0)
    }
    /// List results
    #[must_use]
    pub fn list_results(&self) -> ListResultApi<'a> {
        ListResultApi(self.0)
    }
    /// List shares
    #[must_use]
    pub fn list_shares(&self) -> ListShareApi<'a> {
        ListShareApi(self.0)
    }
    /// Mailchimp status
    #[must_use]
    pub fn mailchimp_sync_status(&self) -> MailchimpSyncStatusApi<'a> {
        MailchimpSyncStatusApi(self.0)
    }
    /// List stars
    #[must_use]
    pub fn star(&self) -> ListStarApi<'a> {
        ListStarApi(self.0)
    }
    /// List rules
    #[must_use]
    pub fn rules(&self) -> RuleApi<'a> {
        RuleApi(self.0)
    }
    /// Note category shares
    #[must_use]
    pub fn note_category_shares(&self) -> NoteCategoryShareApi<'a> {
        NoteCategoryShareApi(self.0)
    }
    /// Workflow categories
    #[must_use]
    pub fn workflow_categories(&self) -> WorkflowCategoryApi<'a> {
        WorkflowCategoryApi(self.0)
    }
    /// Workflow shares
    #[must_use]
    pub fn workflow_shares(&self) -> WorkflowShareApi<'a> {
        WorkflowShareApi(self.0)
    }
    /// Workflow steps
    #[must_use]
    pub fn steps(&self) -> WorkflowStepApi<'a> {
        WorkflowStepApi(self.0)
    }
    /// Workflow workload by workflow
    #[must_use]
    pub fn workflow_assignee_workflow_summaries(&self) -> WorkflowAssigneeWorkflowSummaryApi<'a> {
        WorkflowAssigneeWorkflowSummaryApi(self.0)
    }
    /// Workflow cards per person
    #[must_use]
    pub fn workflow_cards(&self) -> WorkflowCardsApi<'a> {
        WorkflowCardsApi(self.0)
    }
    /// Workflow cards
    #[must_use]
    pub fn cards(&self) -> CardsApi<'a> {
        CardsApi(self.0)
    }
    /// Form fields
    #[must_use]
    pub fn fields(&self) -> FormFieldApi<'a> {
        FormFieldApi(self.0)
    }
    /// Form submissions
    #[must_use]
    pub fn form_submissions(&self) -> FormSubmissionApi<'a> {
        FormSubmissionApi(self.0)
    }
    /// Import histories
    #[must_use]
    pub fn histories(&self) -> PeopleImportHistoryApi<'a> {
        PeopleImportHistoryApi(self.0)
    }
    /// Import conflicts
    #[must_use]
    pub fn conflicts(&self) -> PeopleImportConflictApi<'a> {
        PeopleImportConflictApi(self.0)
    }
    /// List conditions
    #[must_use]
    pub fn conditions(&self) -> ConditionApi<'a> {
        ConditionApi(self.0)
    }
    /// Workflow step workload
    #[must_use]
    pub fn assignee_summaries(&self) -> WorkflowStepAssigneeSummaryApi<'a> {
        WorkflowStepAssigneeSummaryApi(self.0)
    }
    /// Workflow card activities
    #[must_use]
    pub fn activities(&self) -> WorkflowCardActivityApi<'a> {
        WorkflowCardActivityApi(self.0)
    }
    /// Workflow card notes
    #[must_use]
    pub fn workflow_card_notes(&self) -> WorkflowCardNoteApi<'a> {
        WorkflowCardNoteApi(self.0)
    }
    /// Form field options
    #[must_use]
    pub fn options(&self) -> FormFieldOptionApi<'a> {
        FormFieldOptionApi(self.0)
    }
    /// Form field conditions
    #[must_use]
    pub fn form_field_conditions(&self) -> FormFieldConditionApi<'a> {
        FormFieldConditionApi(self.0)
    }
    /// Form answers
    #[must_use]
    pub fn form_submission_values(&self) -> FormSubmissionValueApi<'a> {
        FormSubmissionValueApi(self.0)
    }
}
/// People
///
/// One record per person, active or inactive.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `accounting_administrator`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounting_administrator: Option<bool>,
    /// `anniversary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anniversary: Option<jiff::civil::Date>,
    /// Address of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// `birthdate`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<jiff::civil::Date>,
    /// `can_create_forms`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_forms: Option<bool>,
    /// `can_email_lists`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_email_lists: Option<bool>,
    /// `child`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Address of a stand-in picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demographic_avatar_url: Option<String>,
    /// `directory_shared_info`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directory_shared_info: Option<serde_json::Value>,
    /// `directory_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directory_status: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// `given_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// -1 is pre-kindergarten, 0 kindergarten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<i64>,
    /// `graduation_year`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graduation_year: Option<i64>,
    /// `inactivated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inactivated_at: Option<jiff::Timestamp>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `login_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_identifier: Option<String>,
    /// Does not move updated_at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_notes: Option<String>,
    /// `membership`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<String>,
    /// Shown to Organization Administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mfa_configured: Option<bool>,
    /// `middle_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Changing it does not move updated_at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed_background_check: Option<bool>,
    /// `people_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_permissions: Option<String>,
    /// `remote_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<i64>,
    /// `resource_permission_flags`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_permission_flags: Option<serde_json::Value>,
    /// `school_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school_type: Option<String>,
    /// `site_administrator`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_administrator: Option<bool>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PersonStatus>,
    /// `stripe_customer_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stripe_customer_identifier: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `primary_campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_campus: Option<typed::Id<super::people::Campus>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// The relationship `inactive_reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inactive_reason: Option<typed::Id<super::people::InactiveReason>>,
    /// The relationship `marital_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<typed::Id<super::people::MaritalStatus>>,
    /// The relationship `name_prefix`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<typed::Id<super::people::NamePrefix>>,
    /// The relationship `name_suffix`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_suffix: Option<typed::Id<super::people::NameSuffix>>,
    /// The relationship `school`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school: Option<typed::Id<super::people::SchoolOption>>,
    /// The relationship `addresses`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<typed::Id<super::people::Address>>>,
    /// The relationship `emails`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<typed::Id<super::people::Email>>>,
    /// The relationship `field_data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_data: Option<Vec<typed::Id<super::people::FieldDatum>>>,
    /// The relationship `households`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub households: Option<Vec<typed::Id<super::people::Household>>>,
    /// The relationship `person_apps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_apps: Option<Vec<typed::Id<super::people::PersonApp>>>,
    /// The relationship `phone_numbers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<Vec<typed::Id<super::people::PhoneNumber>>>,
    /// The relationship `platform_notifications`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_notifications: Option<Vec<typed::Id<super::people::PlatformNotification>>>,
    /// The relationship `social_profiles`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social_profiles: Option<Vec<typed::Id<super::people::SocialProfile>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "accounting_administrator",
                at: &["accounting_administrator"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "anniversary",
                at: &["anniversary"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "avatar", at: &["avatar"], kind: typed::Kind::Text },
            typed::Field {
                name: "birthdate",
                at: &["birthdate"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "can_create_forms",
                at: &["can_create_forms"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_email_lists",
                at: &["can_email_lists"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "child", at: &["child"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "demographic_avatar_url",
                at: &["demographic_avatar_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "directory_shared_info",
                at: &["directory_shared_info"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "directory_status",
                at: &["directory_status"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "given_name", at: &["given_name"], kind: typed::Kind::Text },
            typed::Field { name: "grade", at: &["grade"], kind: typed::Kind::Integer },
            typed::Field {
                name: "graduation_year",
                at: &["graduation_year"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "inactivated_at",
                at: &["inactivated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "login_identifier",
                at: &["login_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "medical_notes", at: &["medical_notes"], kind: typed::Kind::Text },
            typed::Field { name: "membership", at: &["membership"], kind: typed::Kind::Text },
            typed::Field {
                name: "mfa_configured",
                at: &["mfa_configured"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "middle_name", at: &["middle_name"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "nickname", at: &["nickname"], kind: typed::Kind::Text },
            typed::Field {
                name: "passed_background_check",
                at: &["passed_background_check"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "people_permissions",
                at: &["people_permissions"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "remote_id", at: &["remote_id"], kind: typed::Kind::Integer },
            typed::Field {
                name: "resource_permission_flags",
                at: &["resource_permission_flags"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "school_type", at: &["school_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "site_administrator",
                at: &["site_administrator"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "stripe_customer_identifier",
                at: &["stripe_customer_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "primary_campus",
                relationship: "primary_campus",
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
                name: "inactive_reason",
                relationship: "inactive_reason",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "marital_status",
                relationship: "marital_status",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "name_prefix",
                relationship: "name_prefix",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "name_suffix",
                relationship: "name_suffix",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "school", relationship: "school", many: false, mixed: false },
            typed::Relation {
                name: "addresses",
                relationship: "addresses",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "emails", relationship: "emails", many: true, mixed: false },
            typed::Relation {
                name: "field_data",
                relationship: "field_data",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "households",
                relationship: "households",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "person_apps",
                relationship: "person_apps",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "phone_numbers",
                relationship: "phone_numbers",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "platform_notifications",
                relationship: "platform_notifications",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "social_profiles",
                relationship: "social_profiles",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/people/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[(
                "include",
                "inactive_reason,marital_status,name_prefix,name_suffix,school,person_apps,platform_notifications",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewPerson,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/people/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Person>>,
        record: PersonChange,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Person> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Person>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Person> = id.into();
        typed::remove::<Person>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
    /// Only records whose `accounting_administrator` is this.
    #[inline]
    pub fn where_accounting_administrator(self, value: bool) -> Self {
        Self(self.0.filter("accounting_administrator", &value))
    }
    /// Only records whose `anniversary` is this.
    #[inline]
    pub fn where_anniversary(self, value: jiff::civil::Date) -> Self {
        Self(self.0.filter("anniversary", &value))
    }
    /// Only records whose `anniversary` is more.
    #[inline]
    pub fn where_anniversary_gt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("anniversary", "gt", &value))
    }
    /// Only records whose `anniversary` is this or more.
    #[inline]
    pub fn where_anniversary_gte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("anniversary", "gte", &value))
    }
    /// Only records whose `anniversary` is less.
    #[inline]
    pub fn where_anniversary_lt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("anniversary", "lt", &value))
    }
    /// Only records whose `anniversary` is this or less.
    #[inline]
    pub fn where_anniversary_lte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("anniversary", "lte", &value))
    }
    /// Only records whose `birthdate` is this.
    #[inline]
    pub fn where_birthdate(self, value: jiff::civil::Date) -> Self {
        Self(self.0.filter("birthdate", &value))
    }
    /// Only records whose `birthdate` is more.
    #[inline]
    pub fn where_birthdate_gt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("birthdate", "gt", &value))
    }
    /// Only records whose `birthdate` is this or more.
    #[inline]
    pub fn where_birthdate_gte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("birthdate", "gte", &value))
    }
    /// Only records whose `birthdate` is less.
    #[inline]
    pub fn where_birthdate_lt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("birthdate", "lt", &value))
    }
    /// Only records whose `birthdate` is this or less.
    #[inline]
    pub fn where_birthdate_lte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("birthdate", "lte", &value))
    }
    /// Only records whose `child` is this.
    #[inline]
    pub fn where_child(self, value: bool) -> Self {
        Self(self.0.filter("child", &value))
    }
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
    /// Only records whose `first_name` is this.
    #[inline]
    pub fn where_first_name(self, value: &str) -> Self {
        Self(self.0.filter("first_name", &value))
    }
    /// Only records whose `gender` is this.
    #[inline]
    pub fn where_gender(self, value: &str) -> Self {
        Self(self.0.filter("gender", &value))
    }
    /// Only records whose `given_name` is this.
    #[inline]
    pub fn where_given_name(self, value: &str) -> Self {
        Self(self.0.filter("given_name", &value))
    }
    /// Only records whose `grade` is this.
    #[inline]
    pub fn where_grade(self, value: i64) -> Self {
        Self(self.0.filter("grade", &value))
    }
    /// Only records whose `grade` is more.
    #[inline]
    pub fn where_grade_gt(self, value: i64) -> Self {
        Self(self.0.range("grade", "gt", &value))
    }
    /// Only records whose `grade` is this or more.
    #[inline]
    pub fn where_grade_gte(self, value: i64) -> Self {
        Self(self.0.range("grade", "gte", &value))
    }
    /// Only records whose `grade` is less.
    #[inline]
    pub fn where_grade_lt(self, value: i64) -> Self {
        Self(self.0.range("grade", "lt", &value))
    }
    /// Only records whose `grade` is this or less.
    #[inline]
    pub fn where_grade_lte(self, value: i64) -> Self {
        Self(self.0.range("grade", "lte", &value))
    }
    /// Only records whose `graduation_year` is this.
    #[inline]
    pub fn where_graduation_year(self, value: i64) -> Self {
        Self(self.0.filter("graduation_year", &value))
    }
    /// Only records whose `graduation_year` is more.
    #[inline]
    pub fn where_graduation_year_gt(self, value: i64) -> Self {
        Self(self.0.range("graduation_year", "gt", &value))
    }
    /// Only records whose `graduation_year` is this or more.
    #[inline]
    pub fn where_graduation_year_gte(self, value: i64) -> Self {
        Self(self.0.range("graduation_year", "gte", &value))
    }
    /// Only records whose `graduation_year` is less.
    #[inline]
    pub fn where_graduation_year_lt(self, value: i64) -> Self {
        Self(self.0.range("graduation_year", "lt", &value))
    }
    /// Only records whose `graduation_year` is this or less.
    #[inline]
    pub fn where_graduation_year_lte(self, value: i64) -> Self {
        Self(self.0.range("graduation_year", "lte", &value))
    }
    /// Only records whose `inactivated_at` is this.
    #[inline]
    pub fn where_inactivated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("inactivated_at", &value))
    }
    /// Only records whose `inactivated_at` is more.
    #[inline]
    pub fn where_inactivated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("inactivated_at", "gt", &value))
    }
    /// Only records whose `inactivated_at` is this or more.
    #[inline]
    pub fn where_inactivated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("inactivated_at", "gte", &value))
    }
    /// Only records whose `inactivated_at` is less.
    #[inline]
    pub fn where_inactivated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("inactivated_at", "lt", &value))
    }
    /// Only records whose `inactivated_at` is this or less.
    #[inline]
    pub fn where_inactivated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("inactivated_at", "lte", &value))
    }
    /// Only records whose `last_name` is this.
    #[inline]
    pub fn where_last_name(self, value: &str) -> Self {
        Self(self.0.filter("last_name", &value))
    }
    /// Only records whose `medical_notes` is this.
    #[inline]
    pub fn where_medical_notes(self, value: &str) -> Self {
        Self(self.0.filter("medical_notes", &value))
    }
    /// Only records whose `membership` is this.
    #[inline]
    pub fn where_membership(self, value: &str) -> Self {
        Self(self.0.filter("membership", &value))
    }
    /// Only records whose `mfa_configured` is this.
    #[inline]
    pub fn where_mfa_configured(self, value: bool) -> Self {
        Self(self.0.filter("mfa_configured", &value))
    }
    /// Only records whose `middle_name` is this.
    #[inline]
    pub fn where_middle_name(self, value: &str) -> Self {
        Self(self.0.filter("middle_name", &value))
    }
    /// Only records whose `nickname` is this.
    #[inline]
    pub fn where_nickname(self, value: &str) -> Self {
        Self(self.0.filter("nickname", &value))
    }
    /// Only records whose `people_permissions` is this.
    #[inline]
    pub fn where_people_permissions(self, value: &str) -> Self {
        Self(self.0.filter("people_permissions", &value))
    }
    /// Only records whose `remote_id` is this.
    #[inline]
    pub fn where_remote_id(self, value: i64) -> Self {
        Self(self.0.filter("remote_id", &value))
    }
    /// Only records whose `remote_id` is more.
    #[inline]
    pub fn where_remote_id_gt(self, value: i64) -> Self {
        Self(self.0.range("remote_id", "gt", &value))
    }
    /// Only records whose `remote_id` is this or more.
    #[inline]
    pub fn where_remote_id_gte(self, value: i64) -> Self {
        Self(self.0.range("remote_id", "gte", &value))
    }
    /// Only records whose `remote_id` is less.
    #[inline]
    pub fn where_remote_id_lt(self, value: i64) -> Self {
        Self(self.0.range("remote_id", "lt", &value))
    }
    /// Only records whose `remote_id` is this or less.
    #[inline]
    pub fn where_remote_id_lte(self, value: i64) -> Self {
        Self(self.0.range("remote_id", "lte", &value))
    }
    /// Only records whose `site_administrator` is this.
    #[inline]
    pub fn where_site_administrator(self, value: bool) -> Self {
        Self(self.0.filter("site_administrator", &value))
    }
    /// Only records whose `status` is this.
    #[inline]
    pub fn where_status(self, value: impl Into<PersonStatus>) -> Self {
        Self(self.0.filter("status", &value.into()))
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
    /// Ordered by `accounting_administrator`.
    #[inline]
    pub fn order_by_accounting_administrator(self) -> Self {
        Self(self.0.order("accounting_administrator", false))
    }
    /// Ordered by `accounting_administrator`, the last one first.
    #[inline]
    pub fn order_by_accounting_administrator_descending(self) -> Self {
        Self(self.0.order("accounting_administrator", true))
    }
    /// Ordered by `anniversary`.
    #[inline]
    pub fn order_by_anniversary(self) -> Self {
        Self(self.0.order("anniversary", false))
    }
    /// Ordered by `anniversary`, the last one first.
    #[inline]
    pub fn order_by_anniversary_descending(self) -> Self {
        Self(self.0.order("anniversary", true))
    }
    /// Ordered by `birthdate`.
    #[inline]
    pub fn order_by_birthdate(self) -> Self {
        Self(self.0.order("birthdate", false))
    }
    /// Ordered by `birthdate`, the last one first.
    #[inline]
    pub fn order_by_birthdate_descending(self) -> Self {
        Self(self.0.order("birthdate", true))
    }
    /// Ordered by `child`.
    #[inline]
    pub fn order_by_child(self) -> Self {
        Self(self.0.order("child", false))
    }
    /// Ordered by `child`, the last one first.
    #[inline]
    pub fn order_by_child_descending(self) -> Self {
        Self(self.0.order("child", true))
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
    /// Ordered by `gender`.
    #[inline]
    pub fn order_by_gender(self) -> Self {
        Self(self.0.order("gender", false))
    }
    /// Ordered by `gender`, the last one first.
    #[inline]
    pub fn order_by_gender_descending(self) -> Self {
        Self(self.0.order("gender", true))
    }
    /// Ordered by `given_name`.
    #[inline]
    pub fn order_by_given_name(self) -> Self {
        Self(self.0.order("given_name", false))
    }
    /// Ordered by `given_name`, the last one first.
    #[inline]
    pub fn order_by_given_name_descending(self) -> Self {
        Self(self.0.order("given_name", true))
    }
    /// Ordered by `grade`.
    #[inline]
    pub fn order_by_grade(self) -> Self {
        Self(self.0.order("grade", false))
    }
    /// Ordered by `grade`, the last one first.
    #[inline]
    pub fn order_by_grade_descending(self) -> Self {
        Self(self.0.order("grade", true))
    }
    /// Ordered by `graduation_year`.
    #[inline]
    pub fn order_by_graduation_year(self) -> Self {
        Self(self.0.order("graduation_year", false))
    }
    /// Ordered by `graduation_year`, the last one first.
    #[inline]
    pub fn order_by_graduation_year_descending(self) -> Self {
        Self(self.0.order("graduation_year", true))
    }
    /// Ordered by `inactivated_at`.
    #[inline]
    pub fn order_by_inactivated_at(self) -> Self {
        Self(self.0.order("inactivated_at", false))
    }
    /// Ordered by `inactivated_at`, the last one first.
    #[inline]
    pub fn order_by_inactivated_at_descending(self) -> Self {
        Self(self.0.order("inactivated_at", true))
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
    /// Ordered by `membership`.
    #[inline]
    pub fn order_by_membership(self) -> Self {
        Self(self.0.order("membership", false))
    }
    /// Ordered by `membership`, the last one first.
    #[inline]
    pub fn order_by_membership_descending(self) -> Self {
        Self(self.0.order("membership", true))
    }
    /// Ordered by `middle_name`.
    #[inline]
    pub fn order_by_middle_name(self) -> Self {
        Self(self.0.order("middle_name", false))
    }
    /// Ordered by `middle_name`, the last one first.
    #[inline]
    pub fn order_by_middle_name_descending(self) -> Self {
        Self(self.0.order("middle_name", true))
    }
    /// Ordered by `nickname`.
    #[inline]
    pub fn order_by_nickname(self) -> Self {
        Self(self.0.order("nickname", false))
    }
    /// Ordered by `nickname`, the last one first.
    #[inline]
    pub fn order_by_nickname_descending(self) -> Self {
        Self(self.0.order("nickname", true))
    }
    /// Ordered by `people_permissions`.
    #[inline]
    pub fn order_by_people_permissions(self) -> Self {
        Self(self.0.order("people_permissions", false))
    }
    /// Ordered by `people_permissions`, the last one first.
    #[inline]
    pub fn order_by_people_permissions_descending(self) -> Self {
        Self(self.0.order("people_permissions", true))
    }
    /// Ordered by `remote_id`.
    #[inline]
    pub fn order_by_remote_id(self) -> Self {
        Self(self.0.order("remote_id", false))
    }
    /// Ordered by `remote_id`, the last one first.
    #[inline]
    pub fn order_by_remote_id_descending(self) -> Self {
        Self(self.0.order("remote_id", true))
    }
    /// Ordered by `site_administrator`.
    #[inline]
    pub fn order_by_site_administrator(self) -> Self {
        Self(self.0.order("site_administrator", false))
    }
    /// Ordered by `site_administrator`, the last one first.
    #[inline]
    pub fn order_by_site_administrator_descending(self) -> Self {
        Self(self.0.order("site_administrator", true))
    }
    /// Ordered by `status`.
    #[inline]
    pub fn order_by_status(self) -> Self {
        Self(self.0.order("status", false))
    }
    /// Ordered by `status`, the last one first.
    #[inline]
    pub fn order_by_status_descending(self) -> Self {
        Self(self.0.order("status", true))
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
    /// With what `addresses` leads to: `Item::included`.
    #[inline]
    pub fn include_addresses(self) -> Self {
        Self(self.0.include("addresses"))
    }
    /// With what `emails` leads to: `Item::included`.
    #[inline]
    pub fn include_emails(self) -> Self {
        Self(self.0.include("emails"))
    }
    /// With what `field_data` leads to: `Item::included`.
    #[inline]
    pub fn include_field_data(self) -> Self {
        Self(self.0.include("field_data"))
    }
    /// With what `households` leads to: `Item::included`.
    #[inline]
    pub fn include_households(self) -> Self {
        Self(self.0.include("households"))
    }
    /// With what `inactive_reason` leads to: `Item::included`.
    #[inline]
    pub fn include_inactive_reason(self) -> Self {
        Self(self.0.include("inactive_reason"))
    }
    /// With what `marital_status` leads to: `Item::included`.
    #[inline]
    pub fn include_marital_status(self) -> Self {
        Self(self.0.include("marital_status"))
    }
    /// With what `name_prefix` leads to: `Item::included`.
    #[inline]
    pub fn include_name_prefix(self) -> Self {
        Self(self.0.include("name_prefix"))
    }
    /// With what `name_suffix` leads to: `Item::included`.
    #[inline]
    pub fn include_name_suffix(self) -> Self {
        Self(self.0.include("name_suffix"))
    }
    /// With what `person_apps` leads to: `Item::included`.
    #[inline]
    pub fn include_person_apps(self) -> Self {
        Self(self.0.include("person_apps"))
    }
    /// With what `phone_numbers` leads to: `Item::included`.
    #[inline]
    pub fn include_phone_numbers(self) -> Self {
        Self(self.0.include("phone_numbers"))
    }
    /// With what `platform_notifications` leads to: `Item::included`.
    #[inline]
    pub fn include_platform_notifications(self) -> Self {
        Self(self.0.include("platform_notifications"))
    }
    /// With what `primary_campus` leads to: `Item::included`.
    #[inline]
    pub fn include_primary_campus(self) -> Self {
        Self(self.0.include("primary_campus"))
    }
    /// With what `school` leads to: `Item::included`.
    #[inline]
    pub fn include_school(self) -> Self {
        Self(self.0.include("school"))
    }
    /// With what `social_profiles` leads to: `Item::included`.
    #[inline]
    pub fn include_social_profiles(self) -> Self {
        Self(self.0.include("social_profiles"))
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
/// What a new record of `people_people` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPerson(typed::Payload);
impl NewPerson {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `accounting_administrator`
    pub fn accounting_administrator(self, value: bool) -> Self {
        Self(self.0.set(&["accounting_administrator"], value))
    }
    /// `anniversary`
    pub fn anniversary(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["anniversary"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Address of the picture.
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["avatar"], Into::<String>::into(value)))
    }
    /// `birthdate`
    pub fn birthdate(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["birthdate"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// `child`
    pub fn child(self, value: bool) -> Self {
        Self(self.0.set(&["child"], value))
    }
    /// `first_name`
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["first_name"], Into::<String>::into(value)))
    }
    /// `gender`
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["gender"], Into::<String>::into(value)))
    }
    /// `given_name`
    pub fn given_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["given_name"], Into::<String>::into(value)))
    }
    /// -1 is pre-kindergarten, 0 kindergarten.
    pub fn grade(self, value: i64) -> Self {
        Self(self.0.set(&["grade"], value))
    }
    /// `graduation_year`
    pub fn graduation_year(self, value: i64) -> Self {
        Self(self.0.set(&["graduation_year"], value))
    }
    /// `inactivated_at`
    pub fn inactivated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["inactivated_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `last_name`
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["last_name"], Into::<String>::into(value)))
    }
    /// Does not move updated_at.
    pub fn medical_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["medical_notes"], Into::<String>::into(value)))
    }
    /// `membership`
    pub fn membership(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["membership"], Into::<String>::into(value)))
    }
    /// `middle_name`
    pub fn middle_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["middle_name"], Into::<String>::into(value)))
    }
    /// `nickname`
    pub fn nickname(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["nickname"], Into::<String>::into(value)))
    }
    /// `people_permissions`
    pub fn people_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["people_permissions"], Into::<String>::into(value)))
    }
    /// `remote_id`
    pub fn remote_id(self, value: i64) -> Self {
        Self(self.0.set(&["remote_id"], value))
    }
    /// `site_administrator`
    pub fn site_administrator(self, value: bool) -> Self {
        Self(self.0.set(&["site_administrator"], value))
    }
    /// `status`
    pub fn status(self, value: impl Into<PersonStatus>) -> Self {
        Self(self.0.set(&["status"], String::from(Into::<PersonStatus>::into(value))))
    }
    /// `stripe_customer_identifier`
    pub fn stripe_customer_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["stripe_customer_identifier"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_people`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PersonChange(typed::Payload);
impl PersonChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `accounting_administrator`
    pub fn accounting_administrator(self, value: bool) -> Self {
        Self(self.0.set(&["accounting_administrator"], value))
    }
    /// Without `accounting_administrator`.
    pub fn clear_accounting_administrator(self) -> Self {
        Self(self.0.set(&["accounting_administrator"], serde_json::Value::Null))
    }
    /// `anniversary`
    pub fn anniversary(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["anniversary"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Without `anniversary`.
    pub fn clear_anniversary(self) -> Self {
        Self(self.0.set(&["anniversary"], serde_json::Value::Null))
    }
    /// Address of the picture.
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["avatar"], Into::<String>::into(value)))
    }
    /// Without `avatar`.
    pub fn clear_avatar(self) -> Self {
        Self(self.0.set(&["avatar"], serde_json::Value::Null))
    }
    /// `birthdate`
    pub fn birthdate(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["birthdate"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Without `birthdate`.
    pub fn clear_birthdate(self) -> Self {
        Self(self.0.set(&["birthdate"], serde_json::Value::Null))
    }
    /// `child`
    pub fn child(self, value: bool) -> Self {
        Self(self.0.set(&["child"], value))
    }
    /// Without `child`.
    pub fn clear_child(self) -> Self {
        Self(self.0.set(&["child"], serde_json::Value::Null))
    }
    /// `first_name`
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["first_name"], Into::<String>::into(value)))
    }
    /// Without `first_name`.
    pub fn clear_first_name(self) -> Self {
        Self(self.0.set(&["first_name"], serde_json::Value::Null))
    }
    /// `gender`
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["gender"], Into::<String>::into(value)))
    }
    /// Without `gender`.
    pub fn clear_gender(self) -> Self {
        Self(self.0.set(&["gender"], serde_json::Value::Null))
    }
    /// `given_name`
    pub fn given_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["given_name"], Into::<String>::into(value)))
    }
    /// Without `given_name`.
    pub fn clear_given_name(self) -> Self {
        Self(self.0.set(&["given_name"], serde_json::Value::Null))
    }
    /// -1 is pre-kindergarten, 0 kindergarten.
    pub fn grade(self, value: i64) -> Self {
        Self(self.0.set(&["grade"], value))
    }
    /// Without `grade`.
    pub fn clear_grade(self) -> Self {
        Self(self.0.set(&["grade"], serde_json::Value::Null))
    }
    /// `graduation_year`
    pub fn graduation_year(self, value: i64) -> Self {
        Self(self.0.set(&["graduation_year"], value))
    }
    /// Without `graduation_year`.
    pub fn clear_graduation_year(self) -> Self {
        Self(self.0.set(&["graduation_year"], serde_json::Value::Null))
    }
    /// `inactivated_at`
    pub fn inactivated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["inactivated_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `inactivated_at`.
    pub fn clear_inactivated_at(self) -> Self {
        Self(self.0.set(&["inactivated_at"], serde_json::Value::Null))
    }
    /// `last_name`
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["last_name"], Into::<String>::into(value)))
    }
    /// Without `last_name`.
    pub fn clear_last_name(self) -> Self {
        Self(self.0.set(&["last_name"], serde_json::Value::Null))
    }
    /// Does not move updated_at.
    pub fn medical_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["medical_notes"], Into::<String>::into(value)))
    }
    /// Without `medical_notes`.
    pub fn clear_medical_notes(self) -> Self {
        Self(self.0.set(&["medical_notes"], serde_json::Value::Null))
    }
    /// `membership`
    pub fn membership(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["membership"], Into::<String>::into(value)))
    }
    /// Without `membership`.
    pub fn clear_membership(self) -> Self {
        Self(self.0.set(&["membership"], serde_json::Value::Null))
    }
    /// `middle_name`
    pub fn middle_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["middle_name"], Into::<String>::into(value)))
    }
    /// Without `middle_name`.
    pub fn clear_middle_name(self) -> Self {
        Self(self.0.set(&["middle_name"], serde_json::Value::Null))
    }
    /// `nickname`
    pub fn nickname(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["nickname"], Into::<String>::into(value)))
    }
    /// Without `nickname`.
    pub fn clear_nickname(self) -> Self {
        Self(self.0.set(&["nickname"], serde_json::Value::Null))
    }
    /// `people_permissions`
    pub fn people_permissions(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["people_permissions"], Into::<String>::into(value)))
    }
    /// Without `people_permissions`.
    pub fn clear_people_permissions(self) -> Self {
        Self(self.0.set(&["people_permissions"], serde_json::Value::Null))
    }
    /// `remote_id`
    pub fn remote_id(self, value: i64) -> Self {
        Self(self.0.set(&["remote_id"], value))
    }
    /// Without `remote_id`.
    pub fn clear_remote_id(self) -> Self {
        Self(self.0.set(&["remote_id"], serde_json::Value::Null))
    }
    /// `site_administrator`
    pub fn site_administrator(self, value: bool) -> Self {
        Self(self.0.set(&["site_administrator"], value))
    }
    /// Without `site_administrator`.
    pub fn clear_site_administrator(self) -> Self {
        Self(self.0.set(&["site_administrator"], serde_json::Value::Null))
    }
    /// `status`
    pub fn status(self, value: impl Into<PersonStatus>) -> Self {
        Self(self.0.set(&["status"], String::from(Into::<PersonStatus>::into(value))))
    }
    /// Without `status`.
    pub fn clear_status(self) -> Self {
        Self(self.0.set(&["status"], serde_json::Value::Null))
    }
    /// `stripe_customer_identifier`
    pub fn stripe_customer_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["stripe_customer_identifier"], Into::<String>::into(value)))
    }
    /// Without `stripe_customer_identifier`.
    pub fn clear_stripe_customer_identifier(self) -> Self {
        Self(self.0.set(&["stripe_customer_identifier"], serde_json::Value::Null))
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PersonStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A word that the manifest does not know.
    Other(String),
}
impl PersonStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PersonStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PersonStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PersonStatus> for String {
    fn from(word: PersonStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PersonStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// E-mail addresses
///
/// One record per e-mail address of a person.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Email {
    /// `id`
    pub id: typed::Id<Self>,
    /// `address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `blocked`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `location`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `primary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Email {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_emails",
        json_api: true,
        resource: Some("Email"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "address", at: &["address"], kind: typed::Kind::Text },
            typed::Field { name: "blocked", at: &["blocked"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "location", at: &["location"], kind: typed::Kind::Text },
            typed::Field { name: "primary", at: &["primary"], kind: typed::Kind::Boolean },
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
/// What can be done with records of `people_emails`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'a>(#[allow(dead_code)] &'a Client);
impl EmailApi<'_> {
    /// The list `/people/v2/emails`.
    pub fn list(&self) -> EmailList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/emails"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        EmailList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/emails/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Email>>,
    ) -> Result<typed::Item<Email>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/emails/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Email> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/emails`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewEmail,
    ) -> Result<typed::Item<Email>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/emails"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/emails/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Email>>,
        record: EmailChange,
    ) -> Result<typed::Item<Email>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/emails/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Email> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/emails/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Email>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/emails/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Email> = id.into();
        typed::remove::<Email>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_emails` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EmailList(typed::Query<Email>);
impl EmailList {
    /// Only records whose `address` is this.
    #[inline]
    pub fn where_address(self, value: &str) -> Self {
        Self(self.0.filter("address", &value))
    }
    /// Only records whose `blocked` is this.
    #[inline]
    pub fn where_blocked(self, value: bool) -> Self {
        Self(self.0.filter("blocked", &value))
    }
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
    /// Only records whose `location` is this.
    #[inline]
    pub fn where_location(self, value: &str) -> Self {
        Self(self.0.filter("location", &value))
    }
    /// Only records whose `primary` is this.
    #[inline]
    pub fn where_primary(self, value: bool) -> Self {
        Self(self.0.filter("primary", &value))
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
    /// Ordered by `address`.
    #[inline]
    pub fn order_by_address(self) -> Self {
        Self(self.0.order("address", false))
    }
    /// Ordered by `address`, the last one first.
    #[inline]
    pub fn order_by_address_descending(self) -> Self {
        Self(self.0.order("address", true))
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
    /// Ordered by `location`.
    #[inline]
    pub fn order_by_location(self) -> Self {
        Self(self.0.order("location", false))
    }
    /// Ordered by `location`, the last one first.
    #[inline]
    pub fn order_by_location_descending(self) -> Self {
        Self(self.0.order("location", true))
    }
    /// Ordered by `primary`.
    #[inline]
    pub fn order_by_primary(self) -> Self {
        Self(self.0.order("primary", false))
    }
    /// Ordered by `primary`, the last one first.
    #[inline]
    pub fn order_by_primary_descending(self) -> Self {
        Self(self.0.order("primary", true))
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
    pub fn records(self) -> typed::Records<Email> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Email> {
        self.0.pages()
    }
}
/// What a new record of `people_emails` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEmail(typed::Payload);
impl NewEmail {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `address`
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["address"], Into::<String>::into(value)))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
}
/// What is to change in a record of `people_emails`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EmailChange(typed::Payload);
impl EmailChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `address`
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["address"], Into::<String>::into(value)))
    }
    /// Without `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.set(&["address"], serde_json::Value::Null))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// Without `location`.
    pub fn clear_location(self) -> Self {
        Self(self.0.set(&["location"], serde_json::Value::Null))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
    /// Without `primary`.
    pub fn clear_primary(self) -> Self {
        Self(self.0.set(&["primary"], serde_json::Value::Null))
    }
}
/// Phone numbers
///
/// One record per phone number of a person, as entered and in standard forms.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// `id`
    pub id: typed::Id<Self>,
    /// `carrier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// `country_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `e164`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e164: Option<String>,
    /// `formatted_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formatted_number: Option<String>,
    /// `international`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international: Option<String>,
    /// `location`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `national`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national: Option<String>,
    /// `number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `primary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PhoneNumber {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_phone_numbers",
        json_api: true,
        resource: Some("PhoneNumber"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "carrier", at: &["carrier"], kind: typed::Kind::Text },
            typed::Field { name: "country_code", at: &["country_code"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "e164", at: &["e164"], kind: typed::Kind::Text },
            typed::Field {
                name: "formatted_number",
                at: &["formatted_number"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "international", at: &["international"], kind: typed::Kind::Text },
            typed::Field { name: "location", at: &["location"], kind: typed::Kind::Text },
            typed::Field { name: "national", at: &["national"], kind: typed::Kind::Text },
            typed::Field { name: "number", at: &["number"], kind: typed::Kind::Text },
            typed::Field { name: "primary", at: &["primary"], kind: typed::Kind::Boolean },
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
/// What can be done with records of `people_phone_numbers`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumberApi<'a>(#[allow(dead_code)] &'a Client);
impl PhoneNumberApi<'_> {
    /// The list `/people/v2/phone_numbers`.
    pub fn list(&self) -> PhoneNumberList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/phone_numbers"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PhoneNumberList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/phone_numbers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::PhoneNumber>>,
    ) -> Result<typed::Item<PhoneNumber>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/phone_numbers/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::PhoneNumber> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/phone_numbers`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewPhoneNumber,
    ) -> Result<typed::Item<PhoneNumber>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/phone_numbers"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/phone_numbers/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::PhoneNumber>>,
        record: PhoneNumberChange,
    ) -> Result<typed::Item<PhoneNumber>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/phone_numbers/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::PhoneNumber> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/phone_numbers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::PhoneNumber>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/phone_numbers/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::PhoneNumber> = id.into();
        typed::remove::<PhoneNumber>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_phone_numbers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PhoneNumberList(typed::Query<PhoneNumber>);
impl PhoneNumberList {
    /// Only records whose `carrier` is this.
    #[inline]
    pub fn where_carrier(self, value: &str) -> Self {
        Self(self.0.filter("carrier", &value))
    }
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
    /// Only records whose `location` is this.
    #[inline]
    pub fn where_location(self, value: &str) -> Self {
        Self(self.0.filter("location", &value))
    }
    /// Only records whose `number` is this.
    #[inline]
    pub fn where_number(self, value: &str) -> Self {
        Self(self.0.filter("number", &value))
    }
    /// Only records whose `primary` is this.
    #[inline]
    pub fn where_primary(self, value: bool) -> Self {
        Self(self.0.filter("primary", &value))
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
    /// Ordered by `carrier`.
    #[inline]
    pub fn order_by_carrier(self) -> Self {
        Self(self.0.order("carrier", false))
    }
    /// Ordered by `carrier`, the last one first.
    #[inline]
    pub fn order_by_carrier_descending(self) -> Self {
        Self(self.0.order("carrier", true))
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
    /// Ordered by `location`.
    #[inline]
    pub fn order_by_location(self) -> Self {
        Self(self.0.order("location", false))
    }
    /// Ordered by `location`, the last one first.
    #[inline]
    pub fn order_by_location_descending(self) -> Self {
        Self(self.0.order("location", true))
    }
    /// Ordered by `number`.
    #[inline]
    pub fn order_by_number(self) -> Self {
        Self(self.0.order("number", false))
    }
    /// Ordered by `number`, the last one first.
    #[inline]
    pub fn order_by_number_descending(self) -> Self {
        Self(self.0.order("number", true))
    }
    /// Ordered by `primary`.
    #[inline]
    pub fn order_by_primary(self) -> Self {
        Self(self.0.order("primary", false))
    }
    /// Ordered by `primary`, the last one first.
    #[inline]
    pub fn order_by_primary_descending(self) -> Self {
        Self(self.0.order("primary", true))
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
    pub fn records(self) -> typed::Records<PhoneNumber> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PhoneNumber> {
        self.0.pages()
    }
}
/// What a new record of `people_phone_numbers` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPhoneNumber(typed::Payload);
impl NewPhoneNumber {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `carrier`
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["carrier"], Into::<String>::into(value)))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// `number`
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["number"], Into::<String>::into(value)))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
}
/// What is to change in a record of `people_phone_numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PhoneNumberChange(typed::Payload);
impl PhoneNumberChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `carrier`
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["carrier"], Into::<String>::into(value)))
    }
    /// Without `carrier`.
    pub fn clear_carrier(self) -> Self {
        Self(self.0.set(&["carrier"], serde_json::Value::Null))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// Without `location`.
    pub fn clear_location(self) -> Self {
        Self(self.0.set(&["location"], serde_json::Value::Null))
    }
    /// `number`
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["number"], Into::<String>::into(value)))
    }
    /// Without `number`.
    pub fn clear_number(self) -> Self {
        Self(self.0.set(&["number"], serde_json::Value::Null))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
    /// Without `primary`.
    pub fn clear_primary(self) -> Self {
        Self(self.0.set(&["primary"], serde_json::Value::Null))
    }
}
/// Postal addresses
///
/// One record per postal address of a person.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// `id`
    pub id: typed::Id<Self>,
    /// `city`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `country_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `country_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `location`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `primary`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// `state`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `street_line_1`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_line_1: Option<String>,
    /// `street_line_2`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_line_2: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `zip`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Address {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_addresses",
        json_api: true,
        resource: Some("Address"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "city", at: &["city"], kind: typed::Kind::Text },
            typed::Field { name: "country_code", at: &["country_code"], kind: typed::Kind::Text },
            typed::Field { name: "country_name", at: &["country_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "location", at: &["location"], kind: typed::Kind::Text },
            typed::Field { name: "primary", at: &["primary"], kind: typed::Kind::Boolean },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field { name: "street_line_1", at: &["street_line_1"], kind: typed::Kind::Text },
            typed::Field { name: "street_line_2", at: &["street_line_2"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "zip", at: &["zip"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "person",
            relationship: "person",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_addresses`.
#[derive(Clone, Copy, Debug)]
pub struct AddressApi<'a>(#[allow(dead_code)] &'a Client);
impl AddressApi<'_> {
    /// The list `/people/v2/addresses`.
    pub fn list(&self) -> AddressList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/addresses"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AddressList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/addresses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Address>>,
    ) -> Result<typed::Item<Address>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/addresses/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Address> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/addresses`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewAddress,
    ) -> Result<typed::Item<Address>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/addresses"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/addresses/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Address>>,
        record: AddressChange,
    ) -> Result<typed::Item<Address>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/addresses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Address> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/addresses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Address>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/addresses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Address> = id.into();
        typed::remove::<Address>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_addresses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AddressList(typed::Query<Address>);
impl AddressList {
    /// Only records whose `city` is this.
    #[inline]
    pub fn where_city(self, value: &str) -> Self {
        Self(self.0.filter("city", &value))
    }
    /// Only records whose `country_code` is this.
    #[inline]
    pub fn where_country_code(self, value: &str) -> Self {
        Self(self.0.filter("country_code", &value))
    }
    /// Only records whose `location` is this.
    #[inline]
    pub fn where_location(self, value: &str) -> Self {
        Self(self.0.filter("location", &value))
    }
    /// Only records whose `primary` is this.
    #[inline]
    pub fn where_primary(self, value: bool) -> Self {
        Self(self.0.filter("primary", &value))
    }
    /// Only records whose `state` is this.
    #[inline]
    pub fn where_state(self, value: &str) -> Self {
        Self(self.0.filter("state", &value))
    }
    /// Only records whose `street_line_1` is this.
    #[inline]
    pub fn where_street_line_1(self, value: &str) -> Self {
        Self(self.0.filter("street_line_1", &value))
    }
    /// Only records whose `street_line_2` is this.
    #[inline]
    pub fn where_street_line_2(self, value: &str) -> Self {
        Self(self.0.filter("street_line_2", &value))
    }
    /// Only records whose `zip` is this.
    #[inline]
    pub fn where_zip(self, value: &str) -> Self {
        Self(self.0.filter("zip", &value))
    }
    /// Ordered by `city`.
    #[inline]
    pub fn order_by_city(self) -> Self {
        Self(self.0.order("city", false))
    }
    /// Ordered by `city`, the last one first.
    #[inline]
    pub fn order_by_city_descending(self) -> Self {
        Self(self.0.order("city", true))
    }
    /// Ordered by `country_code`.
    #[inline]
    pub fn order_by_country_code(self) -> Self {
        Self(self.0.order("country_code", false))
    }
    /// Ordered by `country_code`, the last one first.
    #[inline]
    pub fn order_by_country_code_descending(self) -> Self {
        Self(self.0.order("country_code", true))
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
    /// Ordered by `location`.
    #[inline]
    pub fn order_by_location(self) -> Self {
        Self(self.0.order("location", false))
    }
    /// Ordered by `location`, the last one first.
    #[inline]
    pub fn order_by_location_descending(self) -> Self {
        Self(self.0.order("location", true))
    }
    /// Ordered by `primary`.
    #[inline]
    pub fn order_by_primary(self) -> Self {
        Self(self.0.order("primary", false))
    }
    /// Ordered by `primary`, the last one first.
    #[inline]
    pub fn order_by_primary_descending(self) -> Self {
        Self(self.0.order("primary", true))
    }
    /// Ordered by `state`.
    #[inline]
    pub fn order_by_state(self) -> Self {
        Self(self.0.order("state", false))
    }
    /// Ordered by `state`, the last one first.
    #[inline]
    pub fn order_by_state_descending(self) -> Self {
        Self(self.0.order("state", true))
    }
    /// Ordered by `street_line_1`.
    #[inline]
    pub fn order_by_street_line_1(self) -> Self {
        Self(self.0.order("street_line_1", false))
    }
    /// Ordered by `street_line_1`, the last one first.
    #[inline]
    pub fn order_by_street_line_1_descending(self) -> Self {
        Self(self.0.order("street_line_1", true))
    }
    /// Ordered by `street_line_2`.
    #[inline]
    pub fn order_by_street_line_2(self) -> Self {
        Self(self.0.order("street_line_2", false))
    }
    /// Ordered by `street_line_2`, the last one first.
    #[inline]
    pub fn order_by_street_line_2_descending(self) -> Self {
        Self(self.0.order("street_line_2", true))
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
    /// Ordered by `zip`.
    #[inline]
    pub fn order_by_zip(self) -> Self {
        Self(self.0.order("zip", false))
    }
    /// Ordered by `zip`, the last one first.
    #[inline]
    pub fn order_by_zip_descending(self) -> Self {
        Self(self.0.order("zip", true))
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
    pub fn records(self) -> typed::Records<Address> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Address> {
        self.0.pages()
    }
}
/// What a new record of `people_addresses` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewAddress(typed::Payload);
impl NewAddress {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `city`
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["city"], Into::<String>::into(value)))
    }
    /// `country_code`
    pub fn country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["country_code"], Into::<String>::into(value)))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
    /// `state`
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["state"], Into::<String>::into(value)))
    }
    /// `street_line_1`
    pub fn street_line_1(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street_line_1"], Into::<String>::into(value)))
    }
    /// `street_line_2`
    pub fn street_line_2(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street_line_2"], Into::<String>::into(value)))
    }
    /// `zip`
    pub fn zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["zip"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_addresses`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct AddressChange(typed::Payload);
impl AddressChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `city`
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["city"], Into::<String>::into(value)))
    }
    /// Without `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.set(&["city"], serde_json::Value::Null))
    }
    /// `country_code`
    pub fn country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["country_code"], Into::<String>::into(value)))
    }
    /// Without `country_code`.
    pub fn clear_country_code(self) -> Self {
        Self(self.0.set(&["country_code"], serde_json::Value::Null))
    }
    /// `location`
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["location"], Into::<String>::into(value)))
    }
    /// Without `location`.
    pub fn clear_location(self) -> Self {
        Self(self.0.set(&["location"], serde_json::Value::Null))
    }
    /// `primary`
    pub fn primary(self, value: bool) -> Self {
        Self(self.0.set(&["primary"], value))
    }
    /// Without `primary`.
    pub fn clear_primary(self) -> Self {
        Self(self.0.set(&["primary"], serde_json::Value::Null))
    }
    /// `state`
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["state"], Into::<String>::into(value)))
    }
    /// Without `state`.
    pub fn clear_state(self) -> Self {
        Self(self.0.set(&["state"], serde_json::Value::Null))
    }
    /// `street_line_1`
    pub fn street_line_1(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street_line_1"], Into::<String>::into(value)))
    }
    /// Without `street_line_1`.
    pub fn clear_street_line_1(self) -> Self {
        Self(self.0.set(&["street_line_1"], serde_json::Value::Null))
    }
    /// `street_line_2`
    pub fn street_line_2(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street_line_2"], Into::<String>::into(value)))
    }
    /// Without `street_line_2`.
    pub fn clear_street_line_2(self) -> Self {
        Self(self.0.set(&["street_line_2"], serde_json::Value::Null))
    }
    /// `zip`
    pub fn zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["zip"], Into::<String>::into(value)))
    }
    /// Without `zip`.
    pub fn clear_zip(self) -> Self {
        Self(self.0.set(&["zip"], serde_json::Value::Null))
    }
}
/// Social profiles
///
/// One record per address of a person on a social network.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SocialProfile {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `site`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `verified`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SocialProfile {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_social_profiles",
        json_api: true,
        resource: Some("SocialProfile"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "site", at: &["site"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
            typed::Field { name: "verified", at: &["verified"], kind: typed::Kind::Boolean },
        ],
        relations: &[typed::Relation {
            name: "person",
            relationship: "person",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_social_profiles`.
#[derive(Clone, Copy, Debug)]
pub struct SocialProfileApi<'a>(#[allow(dead_code)] &'a Client);
impl SocialProfileApi<'_> {
    /// The list `/people/v2/social_profiles`.
    pub fn list(&self) -> SocialProfileList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/social_profiles"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "person")],
            listing: super::listing_0,
            own_id: false,
        };
        SocialProfileList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/social_profiles/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::SocialProfile>>,
    ) -> Result<typed::Item<SocialProfile>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/social_profiles/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::SocialProfile> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/social_profiles`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewSocialProfile,
    ) -> Result<typed::Item<SocialProfile>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/social_profiles"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/social_profiles/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::SocialProfile>>,
        record: SocialProfileChange,
    ) -> Result<typed::Item<SocialProfile>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/social_profiles/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::SocialProfile> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/social_profiles/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::SocialProfile>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/social_profiles/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::SocialProfile> = id.into();
        typed::remove::<SocialProfile>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_social_profiles` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SocialProfileList(typed::Query<SocialProfile>);
impl SocialProfileList {
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
    /// Only records whose `site` is this.
    #[inline]
    pub fn where_site(self, value: &str) -> Self {
        Self(self.0.filter("site", &value))
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
    /// Only records whose `url` is this.
    #[inline]
    pub fn where_url(self, value: &str) -> Self {
        Self(self.0.filter("url", &value))
    }
    /// Only records whose `verified` is this.
    #[inline]
    pub fn where_verified(self, value: bool) -> Self {
        Self(self.0.filter("verified", &value))
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
    /// Ordered by `site`.
    #[inline]
    pub fn order_by_site(self) -> Self {
        Self(self.0.order("site", false))
    }
    /// Ordered by `site`, the last one first.
    #[inline]
    pub fn order_by_site_descending(self) -> Self {
        Self(self.0.order("site", true))
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
    /// Ordered by `url`.
    #[inline]
    pub fn order_by_url(self) -> Self {
        Self(self.0.order("url", false))
    }
    /// Ordered by `url`, the last one first.
    #[inline]
    pub fn order_by_url_descending(self) -> Self {
        Self(self.0.order("url", true))
    }
    /// Ordered by `verified`.
    #[inline]
    pub fn order_by_verified(self) -> Self {
        Self(self.0.order("verified", false))
    }
    /// Ordered by `verified`, the last one first.
    #[inline]
    pub fn order_by_verified_descending(self) -> Self {
        Self(self.0.order("verified", true))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<SocialProfile> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<SocialProfile> {
        self.0.pages()
    }
}
/// What a new record of `people_social_profiles` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewSocialProfile(typed::Payload);
impl NewSocialProfile {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `site`
    pub fn site(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["site"], Into::<String>::into(value)))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
    /// `verified`
    pub fn verified(self, value: bool) -> Self {
        Self(self.0.set(&["verified"], value))
    }
}
/// What is to change in a record of `people_social_profiles`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct SocialProfileChange(typed::Payload);
impl SocialProfileChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `site`
    pub fn site(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["site"], Into::<String>::into(value)))
    }
    /// Without `site`.
    pub fn clear_site(self) -> Self {
        Self(self.0.set(&["site"], serde_json::Value::Null))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
    /// Without `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.set(&["url"], serde_json::Value::Null))
    }
    /// `verified`
    pub fn verified(self, value: bool) -> Self {
        Self(self.0.set(&["verified"], value))
    }
    /// Without `verified`.
    pub fn clear_verified(self) -> Self {
        Self(self.0.set(&["verified"], serde_json::Value::Null))
    }
}
/// Background checks
///
/// One record per background check of a person, with its outcome.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BackgroundCheck {
    /// `id`
    pub id: typed::Id<Self>,
    /// `completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// `current`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<bool>,
    /// `expires_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<jiff::civil::Date>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `report_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_url: Option<String>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `status_updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for BackgroundCheck {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_background_checks",
        json_api: true,
        resource: Some("BackgroundCheck"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "completed_at",
                at: &["completed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "current", at: &["current"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "expires_on",
                at: &["expires_on"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
            typed::Field { name: "report_url", at: &["report_url"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "status_updated_at",
                at: &["status_updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_background_checks`.
#[derive(Clone, Copy, Debug)]
pub struct BackgroundCheckApi<'a>(#[allow(dead_code)] &'a Client);
impl BackgroundCheckApi<'_> {
    /// The list `/people/v2/background_checks`.
    pub fn list(&self) -> BackgroundCheckList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/background_checks"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        BackgroundCheckList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/background_checks/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::BackgroundCheck>>,
    ) -> Result<typed::Item<BackgroundCheck>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/background_checks/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::BackgroundCheck> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/background_checks`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewBackgroundCheck,
    ) -> Result<typed::Item<BackgroundCheck>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/background_checks"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/background_checks/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::BackgroundCheck>>,
        record: BackgroundCheckChange,
    ) -> Result<typed::Item<BackgroundCheck>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/background_checks/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::BackgroundCheck> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/background_checks/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::BackgroundCheck>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/background_checks/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::BackgroundCheck> = id.into();
        typed::remove::<BackgroundCheck>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_background_checks` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BackgroundCheckList(typed::Query<BackgroundCheck>);
impl BackgroundCheckList {
    /// Only records whose `expires_on` is this.
    #[inline]
    pub fn where_expires_on(self, value: jiff::civil::Date) -> Self {
        Self(self.0.filter("expires_on", &value))
    }
    /// Only records whose `expires_on` is more.
    #[inline]
    pub fn where_expires_on_gt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("expires_on", "gt", &value))
    }
    /// Only records whose `expires_on` is this or more.
    #[inline]
    pub fn where_expires_on_gte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("expires_on", "gte", &value))
    }
    /// Only records whose `expires_on` is less.
    #[inline]
    pub fn where_expires_on_lt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("expires_on", "lt", &value))
    }
    /// Only records whose `expires_on` is this or less.
    #[inline]
    pub fn where_expires_on_lte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("expires_on", "lte", &value))
    }
    /// Only records whose `status_updated_at` is this.
    #[inline]
    pub fn where_status_updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("status_updated_at", &value))
    }
    /// Only records whose `status_updated_at` is more.
    #[inline]
    pub fn where_status_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("status_updated_at", "gt", &value))
    }
    /// Only records whose `status_updated_at` is this or more.
    #[inline]
    pub fn where_status_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("status_updated_at", "gte", &value))
    }
    /// Only records whose `status_updated_at` is less.
    #[inline]
    pub fn where_status_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("status_updated_at", "lt", &value))
    }
    /// Only records whose `status_updated_at` is this or less.
    #[inline]
    pub fn where_status_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("status_updated_at", "lte", &value))
    }
    /// Ordered by `expires_on`.
    #[inline]
    pub fn order_by_expires_on(self) -> Self {
        Self(self.0.order("expires_on", false))
    }
    /// Ordered by `expires_on`, the last one first.
    #[inline]
    pub fn order_by_expires_on_descending(self) -> Self {
        Self(self.0.order("expires_on", true))
    }
    /// Ordered by `status_updated_at`.
    #[inline]
    pub fn order_by_status_updated_at(self) -> Self {
        Self(self.0.order("status_updated_at", false))
    }
    /// Ordered by `status_updated_at`, the last one first.
    #[inline]
    pub fn order_by_status_updated_at_descending(self) -> Self {
        Self(self.0.order("status_updated_at", true))
    }
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<BackgroundCheck> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<BackgroundCheck> {
        self.0.pages()
    }
}
/// What a new record of `people_background_checks` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewBackgroundCheck(typed::Payload);
impl NewBackgroundCheck {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `completed_at`
    pub fn completed_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["completed_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `expires_on`
    pub fn expires_on(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["expires_on"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// `note`
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note"], Into::<String>::into(value)))
    }
    /// `report_url`
    pub fn report_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["report_url"], Into::<String>::into(value)))
    }
    /// `status`
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["status"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_background_checks`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct BackgroundCheckChange(typed::Payload);
impl BackgroundCheckChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `note`
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note"], Into::<String>::into(value)))
    }
    /// Without `note`.
    pub fn clear_note(self) -> Self {
        Self(self.0.set(&["note"], serde_json::Value::Null))
    }
    /// `report_url`
    pub fn report_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["report_url"], Into::<String>::into(value)))
    }
    /// Without `report_url`.
    pub fn clear_report_url(self) -> Self {
        Self(self.0.set(&["report_url"], serde_json::Value::Null))
    }
    /// `status`
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["status"], Into::<String>::into(value)))
    }
    /// Without `status`.
    pub fn clear_status(self) -> Self {
        Self(self.0.set(&["status"], serde_json::Value::Null))
    }
}
/// Households
///
/// Groups of people who belong together, with one primary contact.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Household {
    /// `id`
    pub id: typed::Id<Self>,
    /// Address of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `member_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `primary_contact_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_contact_name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `primary_contact`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_contact: Option<typed::Id<super::people::Person>>,
    /// The relationship `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<typed::Id<super::people::Person>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Household {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_households",
        json_api: true,
        resource: Some("Household"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar", at: &["avatar"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "member_count",
                at: &["member_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "primary_contact_name",
                at: &["primary_contact_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "primary_contact",
                relationship: "primary_contact",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "people", relationship: "people", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `people_households`.
#[derive(Clone, Copy, Debug)]
pub struct HouseholdApi<'a>(#[allow(dead_code)] &'a Client);
impl HouseholdApi<'_> {
    /// The list `/people/v2/households`.
    pub fn list(&self) -> HouseholdList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/households"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        HouseholdList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/households/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Household>>,
    ) -> Result<typed::Item<Household>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/households/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Household> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/households`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewHousehold,
    ) -> Result<typed::Item<Household>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/households/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Household>>,
        record: HouseholdChange,
    ) -> Result<typed::Item<Household>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Household> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/households/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Household>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Household> = id.into();
        typed::remove::<Household>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_households` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct HouseholdList(typed::Query<Household>);
impl HouseholdList {
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
    /// Only records whose `member_count` is this.
    #[inline]
    pub fn where_member_count(self, value: i64) -> Self {
        Self(self.0.filter("member_count", &value))
    }
    /// Only records whose `member_count` is more.
    #[inline]
    pub fn where_member_count_gt(self, value: i64) -> Self {
        Self(self.0.range("member_count", "gt", &value))
    }
    /// Only records whose `member_count` is this or more.
    #[inline]
    pub fn where_member_count_gte(self, value: i64) -> Self {
        Self(self.0.range("member_count", "gte", &value))
    }
    /// Only records whose `member_count` is less.
    #[inline]
    pub fn where_member_count_lt(self, value: i64) -> Self {
        Self(self.0.range("member_count", "lt", &value))
    }
    /// Only records whose `member_count` is this or less.
    #[inline]
    pub fn where_member_count_lte(self, value: i64) -> Self {
        Self(self.0.range("member_count", "lte", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `primary_contact_name` is this.
    #[inline]
    pub fn where_primary_contact_name(self, value: &str) -> Self {
        Self(self.0.filter("primary_contact_name", &value))
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
    /// Ordered by `member_count`.
    #[inline]
    pub fn order_by_member_count(self) -> Self {
        Self(self.0.order("member_count", false))
    }
    /// Ordered by `member_count`, the last one first.
    #[inline]
    pub fn order_by_member_count_descending(self) -> Self {
        Self(self.0.order("member_count", true))
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
    /// Ordered by `primary_contact_name`.
    #[inline]
    pub fn order_by_primary_contact_name(self) -> Self {
        Self(self.0.order("primary_contact_name", false))
    }
    /// Ordered by `primary_contact_name`, the last one first.
    #[inline]
    pub fn order_by_primary_contact_name_descending(self) -> Self {
        Self(self.0.order("primary_contact_name", true))
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
    pub fn records(self) -> typed::Records<Household> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Household> {
        self.0.pages()
    }
}
/// What a new record of `people_households` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewHousehold(typed::Payload);
impl NewHousehold {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Address of the picture.
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["avatar"], Into::<String>::into(value)))
    }
    /// `member_count`
    pub fn member_count(self, value: i64) -> Self {
        Self(self.0.set(&["member_count"], value))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `primary_contact_id`
    pub fn primary_contact_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["primary_contact_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_households`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct HouseholdChange(typed::Payload);
impl HouseholdChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Address of the picture.
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["avatar"], Into::<String>::into(value)))
    }
    /// Without `avatar`.
    pub fn clear_avatar(self) -> Self {
        Self(self.0.set(&["avatar"], serde_json::Value::Null))
    }
    /// `member_count`
    pub fn member_count(self, value: i64) -> Self {
        Self(self.0.set(&["member_count"], value))
    }
    /// Without `member_count`.
    pub fn clear_member_count(self) -> Self {
        Self(self.0.set(&["member_count"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `primary_contact_id`
    pub fn primary_contact_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["primary_contact_id"], Into::<String>::into(value)))
    }
    /// Without `primary_contact_id`.
    pub fn clear_primary_contact_id(self) -> Self {
        Self(self.0.set(&["primary_contact_id"], serde_json::Value::Null))
    }
}
/// Organization
///
/// The church itself; one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `church_center_subdomain`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_subdomain: Option<String>,
    /// `contact_website`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_website: Option<String>,
    /// `country_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// A code; arrives as a number or as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format: Option<String>,
    /// `grades`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grades: Option<serde_json::Value>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "church_center_subdomain",
                at: &["church_center_subdomain"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "contact_website",
                at: &["contact_website"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "country_code", at: &["country_code"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "date_format", at: &["date_format"], kind: typed::Kind::Text },
            typed::Field { name: "grades", at: &["grades"], kind: typed::Kind::Json },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/people/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Statistics
///
/// Figures about the whole organization; one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OrganizationStatistics {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for OrganizationStatistics {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_stats",
        json_api: true,
        resource: Some("OrganizationStatistics"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `people_stats`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationStatisticsApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationStatisticsApi<'_> {
    /// One record: `/people/v2/stats`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<OrganizationStatistics>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/stats"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Birthdays
///
/// Who has a birthday soon; one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BirthdayPeople {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for BirthdayPeople {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_birthday_people",
        json_api: true,
        resource: Some("BirthdayPeople"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `people_birthday_people`.
#[derive(Clone, Copy, Debug)]
pub struct BirthdayPeopleApi<'a>(#[allow(dead_code)] &'a Client);
impl BirthdayPeopleApi<'_> {
    /// One record: `/people/v2/birthday_people`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<BirthdayPeople>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/birthday_people"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Campuses
///
/// The sites of the organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Campus {
    /// `id`
    pub id: typed::Id<Self>,
    /// Address of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `church_center_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_enabled: Option<bool>,
    /// `city`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `contact_email_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email_address: Option<String>,
    /// `country`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// A code; arrives as a number or as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format: Option<String>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `geolocation_set_manually`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geolocation_set_manually: Option<bool>,
    /// `latitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// `longitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `state`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `street`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// `time_zone_raw`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone_raw: Option<String>,
    /// `twenty_four_hour_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twenty_four_hour_time: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `website`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// `zip`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::people::Organization>>,
    /// The relationship `lists`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lists: Option<Vec<typed::Id<super::people::List>>>,
    /// The relationship `service_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_times: Option<Vec<typed::Id<super::people::ServiceTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Campus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_campuses",
        json_api: true,
        resource: Some("Campus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "church_center_enabled",
                at: &["church_center_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "city", at: &["city"], kind: typed::Kind::Text },
            typed::Field {
                name: "contact_email_address",
                at: &["contact_email_address"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "country", at: &["country"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "date_format", at: &["date_format"], kind: typed::Kind::Text },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "geolocation_set_manually",
                at: &["geolocation_set_manually"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "latitude", at: &["latitude"], kind: typed::Kind::Number },
            typed::Field { name: "longitude", at: &["longitude"], kind: typed::Kind::Number },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "phone_number", at: &["phone_number"], kind: typed::Kind::Text },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field { name: "street", at: &["street"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone_raw", at: &["time_zone_raw"], kind: typed::Kind::Text },
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
            typed::Field { name: "website", at: &["website"], kind: typed::Kind::Text },
            typed::Field { name: "zip", at: &["zip"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "lists", relationship: "lists", many: true, mixed: false },
            typed::Relation {
                name: "service_times",
                relationship: "service_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_campuses`.
#[derive(Clone, Copy, Debug)]
pub struct CampusApi<'a>(#[allow(dead_code)] &'a Client);
impl CampusApi<'_> {
    /// The list `/people/v2/campuses`.
    pub fn list(&self) -> CampusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/campuses"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CampusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Campus>>,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/campuses/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Campus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/campuses`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewCampus,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Campus>>,
        record: CampusChange,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Campus> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Campus>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Campus> = id.into();
        typed::remove::<Campus>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_campuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CampusList(typed::Query<Campus>);
impl CampusList {
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
    /// With what `lists` leads to: `Item::included`.
    #[inline]
    pub fn include_lists(self) -> Self {
        Self(self.0.include("lists"))
    }
    /// With what `service_times` leads to: `Item::included`.
    #[inline]
    pub fn include_service_times(self) -> Self {
        Self(self.0.include("service_times"))
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
    pub fn records(self) -> typed::Records<Campus> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Campus> {
        self.0.pages()
    }
}
/// What a new record of `people_campuses` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewCampus(typed::Payload);
impl NewCampus {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `church_center_enabled`
    pub fn church_center_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["church_center_enabled"], value))
    }
    /// `city`
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["city"], Into::<String>::into(value)))
    }
    /// `contact_email_address`
    pub fn contact_email_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["contact_email_address"], Into::<String>::into(value)))
    }
    /// `country`
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["country"], Into::<String>::into(value)))
    }
    /// A code; arrives as a number or as a text.
    pub fn date_format(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["date_format"], Into::<String>::into(value)))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `geolocation_set_manually`
    pub fn geolocation_set_manually(self, value: bool) -> Self {
        Self(self.0.set(&["geolocation_set_manually"], value))
    }
    /// `latitude`
    pub fn latitude(self, value: f64) -> Self {
        Self(self.0.set(&["latitude"], value))
    }
    /// `longitude`
    pub fn longitude(self, value: f64) -> Self {
        Self(self.0.set(&["longitude"], value))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `phone_number`
    pub fn phone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["phone_number"], Into::<String>::into(value)))
    }
    /// `state`
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["state"], Into::<String>::into(value)))
    }
    /// `street`
    pub fn street(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street"], Into::<String>::into(value)))
    }
    /// `time_zone`
    pub fn time_zone(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_zone"], Into::<String>::into(value)))
    }
    /// `twenty_four_hour_time`
    pub fn twenty_four_hour_time(self, value: bool) -> Self {
        Self(self.0.set(&["twenty_four_hour_time"], value))
    }
    /// `website`
    pub fn website(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["website"], Into::<String>::into(value)))
    }
    /// `zip`
    pub fn zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["zip"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_campuses`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct CampusChange(typed::Payload);
impl CampusChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `church_center_enabled`
    pub fn church_center_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["church_center_enabled"], value))
    }
    /// Without `church_center_enabled`.
    pub fn clear_church_center_enabled(self) -> Self {
        Self(self.0.set(&["church_center_enabled"], serde_json::Value::Null))
    }
    /// `city`
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["city"], Into::<String>::into(value)))
    }
    /// Without `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.set(&["city"], serde_json::Value::Null))
    }
    /// `contact_email_address`
    pub fn contact_email_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["contact_email_address"], Into::<String>::into(value)))
    }
    /// Without `contact_email_address`.
    pub fn clear_contact_email_address(self) -> Self {
        Self(self.0.set(&["contact_email_address"], serde_json::Value::Null))
    }
    /// `country`
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["country"], Into::<String>::into(value)))
    }
    /// Without `country`.
    pub fn clear_country(self) -> Self {
        Self(self.0.set(&["country"], serde_json::Value::Null))
    }
    /// A code; arrives as a number or as a text.
    pub fn date_format(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["date_format"], Into::<String>::into(value)))
    }
    /// Without `date_format`.
    pub fn clear_date_format(self) -> Self {
        Self(self.0.set(&["date_format"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `geolocation_set_manually`
    pub fn geolocation_set_manually(self, value: bool) -> Self {
        Self(self.0.set(&["geolocation_set_manually"], value))
    }
    /// Without `geolocation_set_manually`.
    pub fn clear_geolocation_set_manually(self) -> Self {
        Self(self.0.set(&["geolocation_set_manually"], serde_json::Value::Null))
    }
    /// `latitude`
    pub fn latitude(self, value: f64) -> Self {
        Self(self.0.set(&["latitude"], value))
    }
    /// Without `latitude`.
    pub fn clear_latitude(self) -> Self {
        Self(self.0.set(&["latitude"], serde_json::Value::Null))
    }
    /// `longitude`
    pub fn longitude(self, value: f64) -> Self {
        Self(self.0.set(&["longitude"], value))
    }
    /// Without `longitude`.
    pub fn clear_longitude(self) -> Self {
        Self(self.0.set(&["longitude"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `phone_number`
    pub fn phone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["phone_number"], Into::<String>::into(value)))
    }
    /// Without `phone_number`.
    pub fn clear_phone_number(self) -> Self {
        Self(self.0.set(&["phone_number"], serde_json::Value::Null))
    }
    /// `state`
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["state"], Into::<String>::into(value)))
    }
    /// Without `state`.
    pub fn clear_state(self) -> Self {
        Self(self.0.set(&["state"], serde_json::Value::Null))
    }
    /// `street`
    pub fn street(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["street"], Into::<String>::into(value)))
    }
    /// Without `street`.
    pub fn clear_street(self) -> Self {
        Self(self.0.set(&["street"], serde_json::Value::Null))
    }
    /// `time_zone`
    pub fn time_zone(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["time_zone"], Into::<String>::into(value)))
    }
    /// Without `time_zone`.
    pub fn clear_time_zone(self) -> Self {
        Self(self.0.set(&["time_zone"], serde_json::Value::Null))
    }
    /// `twenty_four_hour_time`
    pub fn twenty_four_hour_time(self, value: bool) -> Self {
        Self(self.0.set(&["twenty_four_hour_time"], value))
    }
    /// Without `twenty_four_hour_time`.
    pub fn clear_twenty_four_hour_time(self) -> Self {
        Self(self.0.set(&["twenty_four_hour_time"], serde_json::Value::Null))
    }
    /// `website`
    pub fn website(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["website"], Into::<String>::into(value)))
    }
    /// Without `website`.
    pub fn clear_website(self) -> Self {
        Self(self.0.set(&["website"], serde_json::Value::Null))
    }
    /// `zip`
    pub fn zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["zip"], Into::<String>::into(value)))
    }
    /// Without `zip`.
    pub fn clear_zip(self) -> Self {
        Self(self.0.set(&["zip"], serde_json::Value::Null))
    }
}
/// Custom tabs
///
/// The tabs of profiles that hold custom fields.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tab {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `slug`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The relationship `field_definitions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_definitions: Option<Vec<typed::Id<super::people::FieldDefinition>>>,
    /// The relationship `field_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_options: Option<Vec<typed::Id<super::people::FieldOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Tab {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_tabs",
        json_api: true,
        resource: Some("Tab"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "slug", at: &["slug"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "field_definitions",
                relationship: "field_definitions",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "field_options",
                relationship: "field_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_tabs`.
#[derive(Clone, Copy, Debug)]
pub struct TabApi<'a>(#[allow(dead_code)] &'a Client);
impl TabApi<'_> {
    /// The list `/people/v2/tabs`.
    pub fn list(&self) -> TabList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/tabs"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        TabList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/tabs/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Tab>>,
    ) -> Result<typed::Item<Tab>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/tabs/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Tab> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/tabs`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(&self, record: NewTab) -> Result<typed::Item<Tab>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/tabs"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/tabs/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Tab>>,
        record: TabChange,
    ) -> Result<typed::Item<Tab>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/tabs/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Tab> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/tabs/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Tab>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/tabs/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Tab> = id.into();
        typed::remove::<Tab>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_tabs` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TabList(typed::Query<Tab>);
impl TabList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `sequence` is this.
    #[inline]
    pub fn where_sequence(self, value: i64) -> Self {
        Self(self.0.filter("sequence", &value))
    }
    /// Only records whose `sequence` is more.
    #[inline]
    pub fn where_sequence_gt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gt", &value))
    }
    /// Only records whose `sequence` is this or more.
    #[inline]
    pub fn where_sequence_gte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gte", &value))
    }
    /// Only records whose `sequence` is less.
    #[inline]
    pub fn where_sequence_lt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lt", &value))
    }
    /// Only records whose `sequence` is this or less.
    #[inline]
    pub fn where_sequence_lte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lte", &value))
    }
    /// Only records whose `slug` is this.
    #[inline]
    pub fn where_slug(self, value: &str) -> Self {
        Self(self.0.filter("slug", &value))
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
    /// Ordered by `slug`.
    #[inline]
    pub fn order_by_slug(self) -> Self {
        Self(self.0.order("slug", false))
    }
    /// Ordered by `slug`, the last one first.
    #[inline]
    pub fn order_by_slug_descending(self) -> Self {
        Self(self.0.order("slug", true))
    }
    /// With what `field_definitions` leads to: `Item::included`.
    #[inline]
    pub fn include_field_definitions(self) -> Self {
        Self(self.0.include("field_definitions"))
    }
    /// With what `field_options` leads to: `Item::included`.
    #[inline]
    pub fn include_field_options(self) -> Self {
        Self(self.0.include("field_options"))
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
    pub fn records(self) -> typed::Records<Tab> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Tab> {
        self.0.pages()
    }
}
/// What a new record of `people_tabs` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewTab(typed::Payload);
impl NewTab {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
}
/// What is to change in a record of `people_tabs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct TabChange(typed::Payload);
impl TabChange {
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
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
}
/// Custom field definitions
///
/// The custom fields that the organization added to profiles; deleted ones are marked.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldDefinition {
    /// `id`
    pub id: typed::Id<Self>,
    /// `config`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<String>,
    /// `data_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `slug`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The relationship `tab`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tab: Option<typed::Id<super::people::Tab>>,
    /// The relationship `field_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_options: Option<Vec<typed::Id<super::people::FieldOption>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FieldDefinition {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_field_definitions",
        json_api: true,
        resource: Some("FieldDefinition"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "config", at: &["config"], kind: typed::Kind::Text },
            typed::Field { name: "data_type", at: &["data_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "deleted_at",
                at: &["deleted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "slug", at: &["slug"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "tab", relationship: "tab", many: false, mixed: false },
            typed::Relation {
                name: "field_options",
                relationship: "field_options",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_field_definitions`.
#[derive(Clone, Copy, Debug)]
pub struct FieldDefinitionApi<'a>(#[allow(dead_code)] &'a Client);
impl FieldDefinitionApi<'_> {
    /// The list `/people/v2/field_definitions`.
    pub fn list(&self) -> FieldDefinitionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/field_definitions"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("filter", "include_deleted"), ("include", "field_options")],
            listing: super::listing_0,
            own_id: false,
        };
        FieldDefinitionList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/field_definitions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::FieldDefinition>>,
    ) -> Result<typed::Item<FieldDefinition>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/field_definitions/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::FieldDefinition> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/tabs/{tab_id}/field_definitions`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        tab_id: impl Into<typed::Id<super::people::Tab>>,
        record: NewFieldDefinition,
    ) -> Result<typed::Item<FieldDefinition>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/tabs/", "/field_definitions"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let tab_id: typed::Id<super::people::Tab> = tab_id.into();
        typed::act(self.0, &ACTION, &[tab_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/field_definitions/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::FieldDefinition>>,
        record: FieldDefinitionChange,
    ) -> Result<typed::Item<FieldDefinition>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_definitions/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FieldDefinition> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/field_definitions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::FieldDefinition>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_definitions/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FieldDefinition> = id.into();
        typed::remove::<FieldDefinition>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_field_definitions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FieldDefinitionList(typed::Query<FieldDefinition>);
impl FieldDefinitionList {
    /// Only records whose `config` is this.
    #[inline]
    pub fn where_config(self, value: &str) -> Self {
        Self(self.0.filter("config", &value))
    }
    /// Only records whose `data_type` is this.
    #[inline]
    pub fn where_data_type(self, value: &str) -> Self {
        Self(self.0.filter("data_type", &value))
    }
    /// Only records whose `deleted_at` is this.
    #[inline]
    pub fn where_deleted_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("deleted_at", &value))
    }
    /// Only records whose `deleted_at` is more.
    #[inline]
    pub fn where_deleted_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "gt", &value))
    }
    /// Only records whose `deleted_at` is this or more.
    #[inline]
    pub fn where_deleted_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "gte", &value))
    }
    /// Only records whose `deleted_at` is less.
    #[inline]
    pub fn where_deleted_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "lt", &value))
    }
    /// Only records whose `deleted_at` is this or less.
    #[inline]
    pub fn where_deleted_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "lte", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `sequence` is this.
    #[inline]
    pub fn where_sequence(self, value: i64) -> Self {
        Self(self.0.filter("sequence", &value))
    }
    /// Only records whose `sequence` is more.
    #[inline]
    pub fn where_sequence_gt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gt", &value))
    }
    /// Only records whose `sequence` is this or more.
    #[inline]
    pub fn where_sequence_gte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gte", &value))
    }
    /// Only records whose `sequence` is less.
    #[inline]
    pub fn where_sequence_lt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lt", &value))
    }
    /// Only records whose `sequence` is this or less.
    #[inline]
    pub fn where_sequence_lte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lte", &value))
    }
    /// Only records whose `slug` is this.
    #[inline]
    pub fn where_slug(self, value: &str) -> Self {
        Self(self.0.filter("slug", &value))
    }
    /// Only records whose `tab_id` is this.
    #[inline]
    pub fn where_tab_id(self, value: &str) -> Self {
        Self(self.0.filter("tab_id", &value))
    }
    /// Ordered by `config`.
    #[inline]
    pub fn order_by_config(self) -> Self {
        Self(self.0.order("config", false))
    }
    /// Ordered by `config`, the last one first.
    #[inline]
    pub fn order_by_config_descending(self) -> Self {
        Self(self.0.order("config", true))
    }
    /// Ordered by `data_type`.
    #[inline]
    pub fn order_by_data_type(self) -> Self {
        Self(self.0.order("data_type", false))
    }
    /// Ordered by `data_type`, the last one first.
    #[inline]
    pub fn order_by_data_type_descending(self) -> Self {
        Self(self.0.order("data_type", true))
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
    /// Ordered by `slug`.
    #[inline]
    pub fn order_by_slug(self) -> Self {
        Self(self.0.order("slug", false))
    }
    /// Ordered by `slug`, the last one first.
    #[inline]
    pub fn order_by_slug_descending(self) -> Self {
        Self(self.0.order("slug", true))
    }
    /// Ordered by `tab_id`.
    #[inline]
    pub fn order_by_tab_id(self) -> Self {
        Self(self.0.order("tab_id", false))
    }
    /// Ordered by `tab_id`, the last one first.
    #[inline]
    pub fn order_by_tab_id_descending(self) -> Self {
        Self(self.0.order("tab_id", true))
    }
    /// With what `field_options` leads to: `Item::included`.
    #[inline]
    pub fn include_field_options(self) -> Self {
        Self(self.0.include("field_options"))
    }
    /// With what `tab` leads to: `Item::included`.
    #[inline]
    pub fn include_tab(self) -> Self {
        Self(self.0.include("tab"))
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
    pub fn records(self) -> typed::Records<FieldDefinition> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FieldDefinition> {
        self.0.pages()
    }
}
/// What a new record of `people_field_definitions` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFieldDefinition(typed::Payload);
impl NewFieldDefinition {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `config`
    pub fn config(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["config"], Into::<String>::into(value)))
    }
    /// `data_type`
    pub fn data_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["data_type"], Into::<String>::into(value)))
    }
    /// `deleted_at`
    pub fn deleted_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["deleted_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// `slug`
    pub fn slug(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["slug"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_field_definitions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FieldDefinitionChange(typed::Payload);
impl FieldDefinitionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `config`
    pub fn config(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["config"], Into::<String>::into(value)))
    }
    /// Without `config`.
    pub fn clear_config(self) -> Self {
        Self(self.0.set(&["config"], serde_json::Value::Null))
    }
    /// `data_type`
    pub fn data_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["data_type"], Into::<String>::into(value)))
    }
    /// Without `data_type`.
    pub fn clear_data_type(self) -> Self {
        Self(self.0.set(&["data_type"], serde_json::Value::Null))
    }
    /// `deleted_at`
    pub fn deleted_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["deleted_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `deleted_at`.
    pub fn clear_deleted_at(self) -> Self {
        Self(self.0.set(&["deleted_at"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
    /// `slug`
    pub fn slug(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["slug"], Into::<String>::into(value)))
    }
    /// Without `slug`.
    pub fn clear_slug(self) -> Self {
        Self(self.0.set(&["slug"], serde_json::Value::Null))
    }
}
/// Custom field values
///
/// One record per custom field that is filled in on a profile.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldDatum {
    /// `id`
    pub id: typed::Id<Self>,
    /// Address of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<serde_json::Value>,
    /// `file_content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_content_type: Option<String>,
    /// `file_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `file_size`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The relationship `field_definition`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_definition: Option<typed::Id<super::people::FieldDefinition>>,
    /// The relationship `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FieldDatum {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_field_data",
        json_api: true,
        resource: Some("FieldDatum"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "file", at: &["file"], kind: typed::Kind::Json },
            typed::Field {
                name: "file_content_type",
                at: &["file_content_type"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "file_name", at: &["file_name"], kind: typed::Kind::Text },
            typed::Field { name: "file_size", at: &["file_size"], kind: typed::Kind::Integer },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "field_definition",
                relationship: "field_definition",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "customizable",
                relationship: "customizable",
                many: false,
                mixed: true,
            },
        ],
    };
}
/// What can be done with records of `people_field_data`.
#[derive(Clone, Copy, Debug)]
pub struct FieldDatumApi<'a>(#[allow(dead_code)] &'a Client);
impl FieldDatumApi<'_> {
    /// The list `/people/v2/field_data`.
    pub fn list(&self) -> FieldDatumList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/field_data"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FieldDatumList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/field_data/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::FieldDatum>>,
    ) -> Result<typed::Item<FieldDatum>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/field_data/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::FieldDatum> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{customizable_id}/field_data`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        customizable_id: impl Into<typed::Id<super::people::Person>>,
        record: NewFieldDatum,
    ) -> Result<typed::Item<FieldDatum>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/field_data"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let customizable_id: typed::Id<super::people::Person> = customizable_id.into();
        typed::act(self.0, &ACTION, &[customizable_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/field_data/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::FieldDatum>>,
        record: FieldDatumChange,
    ) -> Result<typed::Item<FieldDatum>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_data/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FieldDatum> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/field_data/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::FieldDatum>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_data/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FieldDatum> = id.into();
        typed::remove::<FieldDatum>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_field_data` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FieldDatumList(typed::Query<FieldDatum>);
impl FieldDatumList {
    /// Only records whose `file` is this.
    #[inline]
    pub fn where_file(self, value: &str) -> Self {
        Self(self.0.filter("file", &value))
    }
    /// Only records whose `file_content_type` is this.
    #[inline]
    pub fn where_file_content_type(self, value: &str) -> Self {
        Self(self.0.filter("file_content_type", &value))
    }
    /// Only records whose `file_name` is this.
    #[inline]
    pub fn where_file_name(self, value: &str) -> Self {
        Self(self.0.filter("file_name", &value))
    }
    /// Only records whose `file_size` is this.
    #[inline]
    pub fn where_file_size(self, value: i64) -> Self {
        Self(self.0.filter("file_size", &value))
    }
    /// Only records whose `file_size` is more.
    #[inline]
    pub fn where_file_size_gt(self, value: i64) -> Self {
        Self(self.0.range("file_size", "gt", &value))
    }
    /// Only records whose `file_size` is this or more.
    #[inline]
    pub fn where_file_size_gte(self, value: i64) -> Self {
        Self(self.0.range("file_size", "gte", &value))
    }
    /// Only records whose `file_size` is less.
    #[inline]
    pub fn where_file_size_lt(self, value: i64) -> Self {
        Self(self.0.range("file_size", "lt", &value))
    }
    /// Only records whose `file_size` is this or less.
    #[inline]
    pub fn where_file_size_lte(self, value: i64) -> Self {
        Self(self.0.range("file_size", "lte", &value))
    }
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `file`.
    #[inline]
    pub fn order_by_file(self) -> Self {
        Self(self.0.order("file", false))
    }
    /// Ordered by `file`, the last one first.
    #[inline]
    pub fn order_by_file_descending(self) -> Self {
        Self(self.0.order("file", true))
    }
    /// Ordered by `file_content_type`.
    #[inline]
    pub fn order_by_file_content_type(self) -> Self {
        Self(self.0.order("file_content_type", false))
    }
    /// Ordered by `file_content_type`, the last one first.
    #[inline]
    pub fn order_by_file_content_type_descending(self) -> Self {
        Self(self.0.order("file_content_type", true))
    }
    /// Ordered by `file_name`.
    #[inline]
    pub fn order_by_file_name(self) -> Self {
        Self(self.0.order("file_name", false))
    }
    /// Ordered by `file_name`, the last one first.
    #[inline]
    pub fn order_by_file_name_descending(self) -> Self {
        Self(self.0.order("file_name", true))
    }
    /// Ordered by `file_size`.
    #[inline]
    pub fn order_by_file_size(self) -> Self {
        Self(self.0.order("file_size", false))
    }
    /// Ordered by `file_size`, the last one first.
    #[inline]
    pub fn order_by_file_size_descending(self) -> Self {
        Self(self.0.order("file_size", true))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
    }
    /// With what `field_definition` leads to: `Item::included`.
    #[inline]
    pub fn include_field_definition(self) -> Self {
        Self(self.0.include("field_definition"))
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
    pub fn records(self) -> typed::Records<FieldDatum> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FieldDatum> {
        self.0.pages()
    }
}
/// What a new record of `people_field_data` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFieldDatum(typed::Payload);
impl NewFieldDatum {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// `field_definition_id`
    pub fn field_definition_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["field_definition_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_field_data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FieldDatumChange(typed::Payload);
impl FieldDatumChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
    /// `field_definition_id`
    pub fn field_definition_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["field_definition_id"], Into::<String>::into(value)))
    }
    /// Without `field_definition_id`.
    pub fn clear_field_definition_id(self) -> Self {
        Self(self.0.set(&["field_definition_id"], serde_json::Value::Null))
    }
}
/// List categories
///
/// The categories of lists.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::people::Organization>>,
    /// The relationship `lists`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lists: Option<Vec<typed::Id<super::people::List>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ListCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_list_categories",
        json_api: true,
        resource: Some("ListCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "lists", relationship: "lists", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `people_list_categories`.
#[derive(Clone, Copy, Debug)]
pub struct ListCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl ListCategoryApi<'_> {
    /// The list `/people/v2/list_categories`.
    pub fn list(&self) -> ListCategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/list_categories"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ListCategoryList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/list_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::ListCategory>>,
    ) -> Result<typed::Item<ListCategory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/list_categories/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::ListCategory> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/list_categories`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewListCategory,
    ) -> Result<typed::Item<ListCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/list_categories"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/list_categories/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::ListCategory>>,
        record: ListCategoryChange,
    ) -> Result<typed::Item<ListCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/list_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::ListCategory> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/list_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::ListCategory>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/list_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::ListCategory> = id.into();
        typed::remove::<ListCategory>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_list_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ListCategoryList(typed::Query<ListCategory>);
impl ListCategoryList {
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
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `organization_id` is this.
    #[inline]
    pub fn where_organization_id(self, value: &str) -> Self {
        Self(self.0.filter("organization_id", &value))
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
    /// Ordered by `organization_id`.
    #[inline]
    pub fn order_by_organization_id(self) -> Self {
        Self(self.0.order("organization_id", false))
    }
    /// Ordered by `organization_id`, the last one first.
    #[inline]
    pub fn order_by_organization_id_descending(self) -> Self {
        Self(self.0.order("organization_id", true))
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
    /// With what `lists` leads to: `Item::included`.
    #[inline]
    pub fn include_lists(self) -> Self {
        Self(self.0.include("lists"))
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
    pub fn records(self) -> typed::Records<ListCategory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ListCategory> {
        self.0.pages()
    }
}
/// What a new record of `people_list_categories` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewListCategory(typed::Payload);
impl NewListCategory {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_list_categories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ListCategoryChange(typed::Payload);
impl ListCategoryChange {
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
}
/// Lists
///
/// Saved searches over people; who is on one is a list result.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct List {
    /// `id`
    pub id: typed::Id<Self>,
    /// `active_automations_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_automations_count: Option<i64>,
    /// `auto_generated_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_generated_name: Option<bool>,
    /// `auto_refresh`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_refresh: Option<bool>,
    /// `auto_refresh_frequency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_refresh_frequency: Option<String>,
    /// `automations_active`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automations_active: Option<bool>,
    /// `automations_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automations_count: Option<i64>,
    /// `batch_completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_completed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `has_inactive_results`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_inactive_results: Option<bool>,
    /// `include_inactive`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_inactive: Option<bool>,
    /// `invalid`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalid: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `name_or_description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_or_description: Option<String>,
    /// `paused_automations_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_automations_count: Option<i64>,
    /// By the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recently_viewed: Option<bool>,
    /// `refreshed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed_at: Option<jiff::Timestamp>,
    /// `return_original_if_none`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_original_if_none: Option<bool>,
    /// `returns`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// By the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starred: Option<bool>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `subset`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subset: Option<String>,
    /// `total_people`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_people: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::people::Campus>>,
    /// The relationship `category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<typed::Id<super::people::ListCategory>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::people::Person>>,
    /// The relationship `mailchimp_sync_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailchimp_sync_status: Option<Vec<typed::Id<super::people::MailchimpSyncStatus>>>,
    /// The relationship `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<typed::Id<super::people::Person>>>,
    /// The relationship `rules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<typed::Id<super::people::Rule>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for List {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_lists",
        json_api: true,
        resource: Some("List"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "active_automations_count",
                at: &["active_automations_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "auto_generated_name",
                at: &["auto_generated_name"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "auto_refresh",
                at: &["auto_refresh"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "auto_refresh_frequency",
                at: &["auto_refresh_frequency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "automations_active",
                at: &["automations_active"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "automations_count",
                at: &["automations_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "batch_completed_at",
                at: &["batch_completed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "has_inactive_results",
                at: &["has_inactive_results"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "include_inactive",
                at: &["include_inactive"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "invalid", at: &["invalid"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "name_or_description",
                at: &["name_or_description"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "paused_automations_count",
                at: &["paused_automations_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "recently_viewed",
                at: &["recently_viewed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "refreshed_at",
                at: &["refreshed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "return_original_if_none",
                at: &["return_original_if_none"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "returns", at: &["returns"], kind: typed::Kind::Text },
            typed::Field { name: "starred", at: &["starred"], kind: typed::Kind::Boolean },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "subset", at: &["subset"], kind: typed::Kind::Text },
            typed::Field {
                name: "total_people",
                at: &["total_people"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
            typed::Relation {
                name: "category",
                relationship: "category",
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
            typed::Relation {
                name: "mailchimp_sync_status",
                relationship: "mailchimp_sync_status",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "people", relationship: "people", many: true, mixed: false },
            typed::Relation { name: "rules", relationship: "rules", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `people_lists`.
#[derive(Clone, Copy, Debug)]
pub struct ListApi<'a>(#[allow(dead_code)] &'a Client);
impl ListApi<'_> {
    /// The list `/people/v2/lists`.
    pub fn list(&self) -> ListList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[(
                "include",
                "campus,category,created_by,updated_by,shares,mailchimp_sync_status",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        ListList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/lists/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::List>>,
    ) -> Result<typed::Item<List>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::List> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_lists` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ListList(typed::Query<List>);
impl ListList {
    /// Only records whose `batch_completed_at` is this.
    #[inline]
    pub fn where_batch_completed_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("batch_completed_at", &value))
    }
    /// Only records whose `batch_completed_at` is more.
    #[inline]
    pub fn where_batch_completed_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("batch_completed_at", "gt", &value))
    }
    /// Only records whose `batch_completed_at` is this or more.
    #[inline]
    pub fn where_batch_completed_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("batch_completed_at", "gte", &value))
    }
    /// Only records whose `batch_completed_at` is less.
    #[inline]
    pub fn where_batch_completed_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("batch_completed_at", "lt", &value))
    }
    /// Only records whose `batch_completed_at` is this or less.
    #[inline]
    pub fn where_batch_completed_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("batch_completed_at", "lte", &value))
    }
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
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    /// Ordered by `active_automations_count`.
    #[inline]
    pub fn order_by_active_automations_count(self) -> Self {
        Self(self.0.order("active_automations_count", false))
    }
    /// Ordered by `active_automations_count`, the last one first.
    #[inline]
    pub fn order_by_active_automations_count_descending(self) -> Self {
        Self(self.0.order("active_automations_count", true))
    }
    /// Ordered by `auto_refresh_frequency`.
    #[inline]
    pub fn order_by_auto_refresh_frequency(self) -> Self {
        Self(self.0.order("auto_refresh_frequency", false))
    }
    /// Ordered by `auto_refresh_frequency`, the last one first.
    #[inline]
    pub fn order_by_auto_refresh_frequency_descending(self) -> Self {
        Self(self.0.order("auto_refresh_frequency", true))
    }
    /// Ordered by `automations_count`.
    #[inline]
    pub fn order_by_automations_count(self) -> Self {
        Self(self.0.order("automations_count", false))
    }
    /// Ordered by `automations_count`, the last one first.
    #[inline]
    pub fn order_by_automations_count_descending(self) -> Self {
        Self(self.0.order("automations_count", true))
    }
    /// Ordered by `batch_completed_at`.
    #[inline]
    pub fn order_by_batch_completed_at(self) -> Self {
        Self(self.0.order("batch_completed_at", false))
    }
    /// Ordered by `batch_completed_at`, the last one first.
    #[inline]
    pub fn order_by_batch_completed_at_descending(self) -> Self {
        Self(self.0.order("batch_completed_at", true))
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
    /// Ordered by `name_or_description`.
    #[inline]
    pub fn order_by_name_or_description(self) -> Self {
        Self(self.0.order("name_or_description", false))
    }
    /// Ordered by `name_or_description`, the last one first.
    #[inline]
    pub fn order_by_name_or_description_descending(self) -> Self {
        Self(self.0.order("name_or_description", true))
    }
    /// Ordered by `refreshed_at`.
    #[inline]
    pub fn order_by_refreshed_at(self) -> Self {
        Self(self.0.order("refreshed_at", false))
    }
    /// Ordered by `refreshed_at`, the last one first.
    #[inline]
    pub fn order_by_refreshed_at_descending(self) -> Self {
        Self(self.0.order("refreshed_at", true))
    }
    /// Ordered by `starred`.
    #[inline]
    pub fn order_by_starred(self) -> Self {
        Self(self.0.order("starred", false))
    }
    /// Ordered by `starred`, the last one first.
    #[inline]
    pub fn order_by_starred_descending(self) -> Self {
        Self(self.0.order("starred", true))
    }
    /// Ordered by `total_people`.
    #[inline]
    pub fn order_by_total_people(self) -> Self {
        Self(self.0.order("total_people", false))
    }
    /// Ordered by `total_people`, the last one first.
    #[inline]
    pub fn order_by_total_people_descending(self) -> Self {
        Self(self.0.order("total_people", true))
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
    /// With what `campus` leads to: `Item::included`.
    #[inline]
    pub fn include_campus(self) -> Self {
        Self(self.0.include("campus"))
    }
    /// With what `category` leads to: `Item::included`.
    #[inline]
    pub fn include_category(self) -> Self {
        Self(self.0.include("category"))
    }
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `mailchimp_sync_status` leads to: `Item::included`.
    #[inline]
    pub fn include_mailchimp_sync_status(self) -> Self {
        Self(self.0.include("mailchimp_sync_status"))
    }
    /// With what `people` leads to: `Item::included`.
    #[inline]
    pub fn include_people(self) -> Self {
        Self(self.0.include("people"))
    }
    /// With what `rules` leads to: `Item::included`.
    #[inline]
    pub fn include_rules(self) -> Self {
        Self(self.0.include("rules"))
    }
    /// With what `updated_by` leads to: `Item::included`.
    #[inline]
    pub fn include_updated_by(self) -> Self {
        Self(self.0.include("updated_by"))
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
    pub fn records(self) -> typed::Records<List> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<List> {
        self.0.pages()
    }
}
/// Note categories
///
/// The categories of notes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NoteCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `locked`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::people::Organization>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NoteCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_note_categories",
        json_api: true,
        resource: Some("NoteCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "locked", at: &["locked"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "organization",
            relationship: "organization",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_note_categories`.
#[derive(Clone, Copy, Debug)]
pub struct NoteCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteCategoryApi<'_> {
    /// The list `/people/v2/note_categories`.
    pub fn list(&self) -> NoteCategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/note_categories"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "shares")],
            listing: super::listing_0,
            own_id: false,
        };
        NoteCategoryList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/note_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::NoteCategory>>,
    ) -> Result<typed::Item<NoteCategory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/note_categories/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::NoteCategory> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/note_categories`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewNoteCategory,
    ) -> Result<typed::Item<NoteCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/note_categories/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::NoteCategory>>,
        record: NoteCategoryChange,
    ) -> Result<typed::Item<NoteCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NoteCategory> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/note_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::NoteCategory>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NoteCategory> = id.into();
        typed::remove::<NoteCategory>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_note_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NoteCategoryList(typed::Query<NoteCategory>);
impl NoteCategoryList {
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
    /// Only records whose `locked` is this.
    #[inline]
    pub fn where_locked(self, value: bool) -> Self {
        Self(self.0.filter("locked", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `organization_id` is this.
    #[inline]
    pub fn where_organization_id(self, value: &str) -> Self {
        Self(self.0.filter("organization_id", &value))
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
    /// Ordered by `locked`.
    #[inline]
    pub fn order_by_locked(self) -> Self {
        Self(self.0.order("locked", false))
    }
    /// Ordered by `locked`, the last one first.
    #[inline]
    pub fn order_by_locked_descending(self) -> Self {
        Self(self.0.order("locked", true))
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
    /// Ordered by `organization_id`.
    #[inline]
    pub fn order_by_organization_id(self) -> Self {
        Self(self.0.order("organization_id", false))
    }
    /// Ordered by `organization_id`, the last one first.
    #[inline]
    pub fn order_by_organization_id_descending(self) -> Self {
        Self(self.0.order("organization_id", true))
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
    pub fn records(self) -> typed::Records<NoteCategory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<NoteCategory> {
        self.0.pages()
    }
}
/// What a new record of `people_note_categories` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNoteCategory(typed::Payload);
impl NewNoteCategory {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_note_categories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NoteCategoryChange(typed::Payload);
impl NoteCategoryChange {
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
}
/// Note category subscriptions
///
/// Who is told of new notes of a category.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NoteCategorySubscription {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_category: Option<typed::Id<super::people::NoteCategory>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NoteCategorySubscription {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_note_category_subscriptions",
        json_api: true,
        resource: Some("NoteCategorySubscription"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "note_category",
                relationship: "note_category",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_note_category_subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct NoteCategorySubscriptionApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteCategorySubscriptionApi<'_> {
    /// The list `/people/v2/note_category_subscriptions`.
    pub fn list(&self) -> NoteCategorySubscriptionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/note_category_subscriptions"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        NoteCategorySubscriptionList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/note_category_subscriptions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::NoteCategorySubscription>>,
    ) -> Result<typed::Item<NoteCategorySubscription>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/note_category_subscriptions/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::NoteCategorySubscription> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_note_category_subscriptions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NoteCategorySubscriptionList(typed::Query<NoteCategorySubscription>);
impl NoteCategorySubscriptionList {
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
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<NoteCategorySubscription> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<NoteCategorySubscription> {
        self.0.pages()
    }
}
/// Notes
///
/// One record per note on a profile.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `display_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_date: Option<jiff::Timestamp>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_category: Option<typed::Id<super::people::NoteCategory>>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::people::Organization>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Note {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_notes",
        json_api: true,
        resource: Some("Note"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "display_date",
                at: &["display_date"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "note_category",
                relationship: "note_category",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_notes`.
#[derive(Clone, Copy, Debug)]
pub struct NoteApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteApi<'_> {
    /// The list `/people/v2/notes`.
    pub fn list(&self) -> NoteList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/notes"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        NoteList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Note>>,
    ) -> Result<typed::Item<Note>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/notes/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Note> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/notes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        record: NewNote,
    ) -> Result<typed::Item<Note>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/notes"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/notes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Note>>,
        record: NoteChange,
    ) -> Result<typed::Item<Note>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/notes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Note> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Note>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/notes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Note> = id.into();
        typed::remove::<Note>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_notes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NoteList(typed::Query<Note>);
impl NoteList {
    /// Only records whose `note` is this.
    #[inline]
    pub fn where_note(self, value: &str) -> Self {
        Self(self.0.filter("note", &value))
    }
    /// Only records whose `note_category_id` is this.
    #[inline]
    pub fn where_note_category_id(self, value: &str) -> Self {
        Self(self.0.filter("note_category_id", &value))
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
    /// Ordered by `display_date`.
    #[inline]
    pub fn order_by_display_date(self) -> Self {
        Self(self.0.order("display_date", false))
    }
    /// Ordered by `display_date`, the last one first.
    #[inline]
    pub fn order_by_display_date_descending(self) -> Self {
        Self(self.0.order("display_date", true))
    }
    /// Ordered by `note`.
    #[inline]
    pub fn order_by_note(self) -> Self {
        Self(self.0.order("note", false))
    }
    /// Ordered by `note`, the last one first.
    #[inline]
    pub fn order_by_note_descending(self) -> Self {
        Self(self.0.order("note", true))
    }
    /// Ordered by `note_category_id`.
    #[inline]
    pub fn order_by_note_category_id(self) -> Self {
        Self(self.0.order("note_category_id", false))
    }
    /// Ordered by `note_category_id`, the last one first.
    #[inline]
    pub fn order_by_note_category_id_descending(self) -> Self {
        Self(self.0.order("note_category_id", true))
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
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<Note> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Note> {
        self.0.pages()
    }
}
/// What a new record of `people_notes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNote(typed::Payload);
impl NewNote {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `created_at`
    pub fn created_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["created_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `display_date`
    pub fn display_date(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["display_date"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `note`
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note"], Into::<String>::into(value)))
    }
    /// `note_category_id`
    pub fn note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note_category_id"], Into::<String>::into(value)))
    }
    /// `updated_at`
    pub fn updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["updated_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
}
/// What is to change in a record of `people_notes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NoteChange(typed::Payload);
impl NoteChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `created_at`
    pub fn created_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["created_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `created_at`.
    pub fn clear_created_at(self) -> Self {
        Self(self.0.set(&["created_at"], serde_json::Value::Null))
    }
    /// `display_date`
    pub fn display_date(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["display_date"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `display_date`.
    pub fn clear_display_date(self) -> Self {
        Self(self.0.set(&["display_date"], serde_json::Value::Null))
    }
    /// `note`
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note"], Into::<String>::into(value)))
    }
    /// Without `note`.
    pub fn clear_note(self) -> Self {
        Self(self.0.set(&["note"], serde_json::Value::Null))
    }
    /// `note_category_id`
    pub fn note_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note_category_id"], Into::<String>::into(value)))
    }
    /// Without `note_category_id`.
    pub fn clear_note_category_id(self) -> Self {
        Self(self.0.set(&["note_category_id"], serde_json::Value::Null))
    }
    /// `updated_at`
    pub fn updated_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["updated_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `updated_at`.
    pub fn clear_updated_at(self) -> Self {
        Self(self.0.set(&["updated_at"], serde_json::Value::Null))
    }
}
/// Workflows
///
/// One record per workflow; deleted ones are marked.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Workflow {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `completed_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_card_count: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// Of the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_due_soon_card_count: Option<i64>,
    /// Of the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_overdue_card_count: Option<i64>,
    /// Of the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_ready_card_count: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// By the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recently_viewed: Option<bool>,
    /// `total_cards_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_cards_count: Option<i64>,
    /// `total_overdue_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_overdue_card_count: Option<i64>,
    /// `total_ready_and_snoozed_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_ready_and_snoozed_card_count: Option<i64>,
    /// `total_ready_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_ready_card_count: Option<i64>,
    /// `total_steps_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_steps_count: Option<i64>,
    /// `total_unassigned_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_unassigned_card_count: Option<i64>,
    /// `total_unassigned_steps_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_unassigned_steps_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `workflow_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow_category: Option<typed::Id<super::people::WorkflowCategory>>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::people::Campus>>,
    /// The relationship `steps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<typed::Id<super::people::WorkflowStep>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Workflow {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflows",
        json_api: true,
        resource: Some("Workflow"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "completed_card_count",
                at: &["completed_card_count"],
                kind: typed::Kind::Integer,
            },
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
                name: "my_due_soon_card_count",
                at: &["my_due_soon_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "my_overdue_card_count",
                at: &["my_overdue_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "my_ready_card_count",
                at: &["my_ready_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "recently_viewed",
                at: &["recently_viewed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "total_cards_count",
                at: &["total_cards_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_overdue_card_count",
                at: &["total_overdue_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_ready_and_snoozed_card_count",
                at: &["total_ready_and_snoozed_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_ready_card_count",
                at: &["total_ready_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_steps_count",
                at: &["total_steps_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_unassigned_card_count",
                at: &["total_unassigned_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "total_unassigned_steps_count",
                at: &["total_unassigned_steps_count"],
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
                name: "workflow_category",
                relationship: "workflow_category",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
            typed::Relation { name: "steps", relationship: "steps", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `people_workflows`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowApi<'_> {
    /// The list `/people/v2/workflows`.
    pub fn list(&self) -> WorkflowList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("filter", "with_deleted"), ("include", "category,shares")],
            listing: super::listing_0,
            own_id: false,
        };
        WorkflowList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/workflows/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Workflow>>,
    ) -> Result<typed::Item<Workflow>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Workflow> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/workflows`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewWorkflow,
    ) -> Result<typed::Item<Workflow>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/workflows/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Workflow>>,
        record: WorkflowChange,
    ) -> Result<typed::Item<Workflow>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Workflow> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/workflows/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Workflow>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Workflow> = id.into();
        typed::remove::<Workflow>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_workflows` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowList(typed::Query<Workflow>);
impl WorkflowList {
    /// Only records whose `archived_at` is this.
    #[inline]
    pub fn where_archived_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("archived_at", &value))
    }
    /// Only records whose `archived_at` is more.
    #[inline]
    pub fn where_archived_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("archived_at", "gt", &value))
    }
    /// Only records whose `archived_at` is this or more.
    #[inline]
    pub fn where_archived_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("archived_at", "gte", &value))
    }
    /// Only records whose `archived_at` is less.
    #[inline]
    pub fn where_archived_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("archived_at", "lt", &value))
    }
    /// Only records whose `archived_at` is this or less.
    #[inline]
    pub fn where_archived_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("archived_at", "lte", &value))
    }
    /// Only records whose `campus_id` is this.
    #[inline]
    pub fn where_campus_id(self, value: &str) -> Self {
        Self(self.0.filter("campus_id", &value))
    }
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
    /// Only records whose `deleted_at` is this.
    #[inline]
    pub fn where_deleted_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("deleted_at", &value))
    }
    /// Only records whose `deleted_at` is more.
    #[inline]
    pub fn where_deleted_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "gt", &value))
    }
    /// Only records whose `deleted_at` is this or more.
    #[inline]
    pub fn where_deleted_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "gte", &value))
    }
    /// Only records whose `deleted_at` is less.
    #[inline]
    pub fn where_deleted_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "lt", &value))
    }
    /// Only records whose `deleted_at` is this or less.
    #[inline]
    pub fn where_deleted_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("deleted_at", "lte", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    /// Only records whose `workflow_category_id` is this.
    #[inline]
    pub fn where_workflow_category_id(self, value: &str) -> Self {
        Self(self.0.filter("workflow_category_id", &value))
    }
    /// Ordered by `archived_at`.
    #[inline]
    pub fn order_by_archived_at(self) -> Self {
        Self(self.0.order("archived_at", false))
    }
    /// Ordered by `archived_at`, the last one first.
    #[inline]
    pub fn order_by_archived_at_descending(self) -> Self {
        Self(self.0.order("archived_at", true))
    }
    /// Ordered by `campus_id`.
    #[inline]
    pub fn order_by_campus_id(self) -> Self {
        Self(self.0.order("campus_id", false))
    }
    /// Ordered by `campus_id`, the last one first.
    #[inline]
    pub fn order_by_campus_id_descending(self) -> Self {
        Self(self.0.order("campus_id", true))
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
    /// Ordered by `my_ready_card_count`.
    #[inline]
    pub fn order_by_my_ready_card_count(self) -> Self {
        Self(self.0.order("my_ready_card_count", false))
    }
    /// Ordered by `my_ready_card_count`, the last one first.
    #[inline]
    pub fn order_by_my_ready_card_count_descending(self) -> Self {
        Self(self.0.order("my_ready_card_count", true))
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
    /// Ordered by `total_overdue_card_count`.
    #[inline]
    pub fn order_by_total_overdue_card_count(self) -> Self {
        Self(self.0.order("total_overdue_card_count", false))
    }
    /// Ordered by `total_overdue_card_count`, the last one first.
    #[inline]
    pub fn order_by_total_overdue_card_count_descending(self) -> Self {
        Self(self.0.order("total_overdue_card_count", true))
    }
    /// Ordered by `total_ready_card_count`.
    #[inline]
    pub fn order_by_total_ready_card_count(self) -> Self {
        Self(self.0.order("total_ready_card_count", false))
    }
    /// Ordered by `total_ready_card_count`, the last one first.
    #[inline]
    pub fn order_by_total_ready_card_count_descending(self) -> Self {
        Self(self.0.order("total_ready_card_count", true))
    }
    /// Ordered by `total_unassigned_card_count`.
    #[inline]
    pub fn order_by_total_unassigned_card_count(self) -> Self {
        Self(self.0.order("total_unassigned_card_count", false))
    }
    /// Ordered by `total_unassigned_card_count`, the last one first.
    #[inline]
    pub fn order_by_total_unassigned_card_count_descending(self) -> Self {
        Self(self.0.order("total_unassigned_card_count", true))
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
    /// Ordered by `workflow_category_id`.
    #[inline]
    pub fn order_by_workflow_category_id(self) -> Self {
        Self(self.0.order("workflow_category_id", false))
    }
    /// Ordered by `workflow_category_id`, the last one first.
    #[inline]
    pub fn order_by_workflow_category_id_descending(self) -> Self {
        Self(self.0.order("workflow_category_id", true))
    }
    /// With what `steps` leads to: `Item::included`.
    #[inline]
    pub fn include_steps(self) -> Self {
        Self(self.0.include("steps"))
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
    pub fn records(self) -> typed::Records<Workflow> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Workflow> {
        self.0.pages()
    }
}
/// What a new record of `people_workflows` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewWorkflow(typed::Payload);
impl NewWorkflow {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `campus_id`
    pub fn campus_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["campus_id"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `workflow_category_id`
    pub fn workflow_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["workflow_category_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_workflows`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct WorkflowChange(typed::Payload);
impl WorkflowChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `campus_id`
    pub fn campus_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["campus_id"], Into::<String>::into(value)))
    }
    /// Without `campus_id`.
    pub fn clear_campus_id(self) -> Self {
        Self(self.0.set(&["campus_id"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `workflow_category_id`
    pub fn workflow_category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["workflow_category_id"], Into::<String>::into(value)))
    }
    /// Without `workflow_category_id`.
    pub fn clear_workflow_category_id(self) -> Self {
        Self(self.0.set(&["workflow_category_id"], serde_json::Value::Null))
    }
}
/// Workflow workload
///
/// How many cards are ready, snoozed or overdue, per assignee.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowAssigneeSummary {
    /// `id`
    pub id: typed::Id<Self>,
    /// `overdue_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue_count: Option<i64>,
    /// `ready_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_count: Option<i64>,
    /// `snoozed_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_count: Option<i64>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowAssigneeSummary {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_assignee_summaries",
        json_api: true,
        resource: Some("WorkflowAssigneeSummary"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "overdue_count",
                at: &["overdue_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "ready_count", at: &["ready_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "snoozed_count",
                at: &["snoozed_count"],
                kind: typed::Kind::Integer,
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
/// What can be done with records of `people_workflow_assignee_summaries`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowAssigneeSummaryApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowAssigneeSummaryApi<'_> {
    /// The list `/people/v2/workflow_assignee_summaries`.
    pub fn list(&self) -> WorkflowAssigneeSummaryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflow_assignee_summaries"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        WorkflowAssigneeSummaryList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/workflow_assignee_summaries/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::WorkflowAssigneeSummary>>,
    ) -> Result<typed::Item<WorkflowAssigneeSummary>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflow_assignee_summaries/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::WorkflowAssigneeSummary> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_workflow_assignee_summaries` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowAssigneeSummaryList(typed::Query<WorkflowAssigneeSummary>);
impl WorkflowAssigneeSummaryList {
    /// Ordered by `overdue_count`.
    #[inline]
    pub fn order_by_overdue_count(self) -> Self {
        Self(self.0.order("overdue_count", false))
    }
    /// Ordered by `overdue_count`, the last one first.
    #[inline]
    pub fn order_by_overdue_count_descending(self) -> Self {
        Self(self.0.order("overdue_count", true))
    }
    /// Ordered by `ready_count`.
    #[inline]
    pub fn order_by_ready_count(self) -> Self {
        Self(self.0.order("ready_count", false))
    }
    /// Ordered by `ready_count`, the last one first.
    #[inline]
    pub fn order_by_ready_count_descending(self) -> Self {
        Self(self.0.order("ready_count", true))
    }
    /// Ordered by `snoozed_count`.
    #[inline]
    pub fn order_by_snoozed_count(self) -> Self {
        Self(self.0.order("snoozed_count", false))
    }
    /// Ordered by `snoozed_count`, the last one first.
    #[inline]
    pub fn order_by_snoozed_count_descending(self) -> Self {
        Self(self.0.order("snoozed_count", true))
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
    pub fn records(self) -> typed::Records<WorkflowAssigneeSummary> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowAssigneeSummary> {
        self.0.pages()
    }
}
/// Form categories
///
/// The categories of forms.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_form_categories",
        json_api: true,
        resource: Some("FormCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
        relations: &[],
    };
}
/// What can be done with records of `people_form_categories`.
#[derive(Clone, Copy, Debug)]
pub struct FormCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl FormCategoryApi<'_> {
    /// The list `/people/v2/form_categories`.
    pub fn list(&self) -> FormCategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/form_categories"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FormCategoryList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/form_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::FormCategory>>,
    ) -> Result<typed::Item<FormCategory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/form_categories/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::FormCategory> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/form_categories`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewFormCategory,
    ) -> Result<typed::Item<FormCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/form_categories"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/form_categories/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::FormCategory>>,
        record: FormCategoryChange,
    ) -> Result<typed::Item<FormCategory>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/form_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FormCategory> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/form_categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::FormCategory>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/form_categories/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::FormCategory> = id.into();
        typed::remove::<FormCategory>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_form_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormCategoryList(typed::Query<FormCategory>);
impl FormCategoryList {
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
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    pub fn records(self) -> typed::Records<FormCategory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FormCategory> {
        self.0.pages()
    }
}
/// What a new record of `people_form_categories` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFormCategory(typed::Payload);
impl NewFormCategory {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_form_categories`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FormCategoryChange(typed::Payload);
impl FormCategoryChange {
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
}
/// Forms
///
/// One record per form that people can fill in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Form {
    /// `id`
    pub id: typed::Id<Self>,
    /// `active`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `archived`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// By the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_manage: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `deleted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `login_required`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_required: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `public_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// By the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recently_viewed: Option<bool>,
    /// `send_submission_notification_to_submitter`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_submission_notification_to_submitter: Option<bool>,
    /// `submission_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::people::Campus>>,
    /// The relationship `form_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_category: Option<typed::Id<super::people::FormCategory>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Form {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_forms",
        json_api: true,
        resource: Some("Form"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "active", at: &["active"], kind: typed::Kind::Boolean },
            typed::Field { name: "archived", at: &["archived"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "can_manage", at: &["can_manage"], kind: typed::Kind::Boolean },
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
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "login_required",
                at: &["login_required"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "public_url", at: &["public_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "recently_viewed",
                at: &["recently_viewed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "send_submission_notification_to_submitter",
                at: &["send_submission_notification_to_submitter"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "submission_count",
                at: &["submission_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
            typed::Relation {
                name: "form_category",
                relationship: "form_category",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_forms`.
#[derive(Clone, Copy, Debug)]
pub struct FormApi<'a>(#[allow(dead_code)] &'a Client);
impl FormApi<'_> {
    /// The list `/people/v2/forms`.
    pub fn list(&self) -> FormList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FormList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/forms/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Form>>,
    ) -> Result<typed::Item<Form>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Form> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_forms` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormList(typed::Query<Form>);
impl FormList {
    /// Only records whose `active` is this.
    #[inline]
    pub fn where_active(self, value: bool) -> Self {
        Self(self.0.filter("active", &value))
    }
    /// Ordered by `active`.
    #[inline]
    pub fn order_by_active(self) -> Self {
        Self(self.0.order("active", false))
    }
    /// Ordered by `active`, the last one first.
    #[inline]
    pub fn order_by_active_descending(self) -> Self {
        Self(self.0.order("active", true))
    }
    /// Ordered by `archived_at`.
    #[inline]
    pub fn order_by_archived_at(self) -> Self {
        Self(self.0.order("archived_at", false))
    }
    /// Ordered by `archived_at`, the last one first.
    #[inline]
    pub fn order_by_archived_at_descending(self) -> Self {
        Self(self.0.order("archived_at", true))
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
    /// Ordered by `description`.
    #[inline]
    pub fn order_by_description(self) -> Self {
        Self(self.0.order("description", false))
    }
    /// Ordered by `description`, the last one first.
    #[inline]
    pub fn order_by_description_descending(self) -> Self {
        Self(self.0.order("description", true))
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
    /// Ordered by `submission_count`.
    #[inline]
    pub fn order_by_submission_count(self) -> Self {
        Self(self.0.order("submission_count", false))
    }
    /// Ordered by `submission_count`, the last one first.
    #[inline]
    pub fn order_by_submission_count_descending(self) -> Self {
        Self(self.0.order("submission_count", true))
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
    /// With what `campus` leads to: `Item::included`.
    #[inline]
    pub fn include_campus(self) -> Self {
        Self(self.0.include("campus"))
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
    pub fn records(self) -> typed::Records<Form> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Form> {
        self.0.pages()
    }
}
/// Message groups
///
/// One record per message that was sent to many at once.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `contains_user_generated_content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contains_user_generated_content: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `from_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    /// `message_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_count: Option<i64>,
    /// `message_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_type: Option<String>,
    /// `reply_to_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to_address: Option<String>,
    /// `reply_to_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to_name: Option<String>,
    /// `subject`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `system_message`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_message: Option<bool>,
    /// `transactional_message`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transactional_message: Option<bool>,
    /// `uuid`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The relationship `app`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<typed::Id<super::people::App>>,
    /// The relationship `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<typed::Id<super::people::Person>>,
    /// The relationship `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<typed::Id<super::people::Message>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for MessageGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_message_groups",
        json_api: true,
        resource: Some("MessageGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "contains_user_generated_content",
                at: &["contains_user_generated_content"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "from_address", at: &["from_address"], kind: typed::Kind::Text },
            typed::Field {
                name: "message_count",
                at: &["message_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "message_type", at: &["message_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "reply_to_address",
                at: &["reply_to_address"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "reply_to_name", at: &["reply_to_name"], kind: typed::Kind::Text },
            typed::Field { name: "subject", at: &["subject"], kind: typed::Kind::Text },
            typed::Field {
                name: "system_message",
                at: &["system_message"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "transactional_message",
                at: &["transactional_message"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "uuid", at: &["uuid"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "app", relationship: "app", many: false, mixed: false },
            typed::Relation { name: "from", relationship: "from", many: false, mixed: false },
            typed::Relation {
                name: "messages",
                relationship: "messages",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_message_groups`.
#[derive(Clone, Copy, Debug)]
pub struct MessageGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl MessageGroupApi<'_> {
    /// The list `/people/v2/message_groups`.
    pub fn list(&self) -> MessageGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/message_groups"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "app,from")],
            listing: super::listing_0,
            own_id: false,
        };
        MessageGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/message_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::MessageGroup>>,
    ) -> Result<typed::Item<MessageGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/message_groups/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::MessageGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_message_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MessageGroupList(typed::Query<MessageGroup>);
impl MessageGroupList {
    /// Only records whose `contains_user_generated_content` is this.
    #[inline]
    pub fn where_contains_user_generated_content(self, value: bool) -> Self {
        Self(self.0.filter("contains_user_generated_content", &value))
    }
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
    /// Only records whose `from_address` is this.
    #[inline]
    pub fn where_from_address(self, value: &str) -> Self {
        Self(self.0.filter("from_address", &value))
    }
    /// Only records whose `message_count` is this.
    #[inline]
    pub fn where_message_count(self, value: i64) -> Self {
        Self(self.0.filter("message_count", &value))
    }
    /// Only records whose `message_count` is more.
    #[inline]
    pub fn where_message_count_gt(self, value: i64) -> Self {
        Self(self.0.range("message_count", "gt", &value))
    }
    /// Only records whose `message_count` is this or more.
    #[inline]
    pub fn where_message_count_gte(self, value: i64) -> Self {
        Self(self.0.range("message_count", "gte", &value))
    }
    /// Only records whose `message_count` is less.
    #[inline]
    pub fn where_message_count_lt(self, value: i64) -> Self {
        Self(self.0.range("message_count", "lt", &value))
    }
    /// Only records whose `message_count` is this or less.
    #[inline]
    pub fn where_message_count_lte(self, value: i64) -> Self {
        Self(self.0.range("message_count", "lte", &value))
    }
    /// Only records whose `message_type` is this.
    #[inline]
    pub fn where_message_type(self, value: &str) -> Self {
        Self(self.0.filter("message_type", &value))
    }
    /// Only records whose `reply_to_address` is this.
    #[inline]
    pub fn where_reply_to_address(self, value: &str) -> Self {
        Self(self.0.filter("reply_to_address", &value))
    }
    /// Only records whose `reply_to_name` is this.
    #[inline]
    pub fn where_reply_to_name(self, value: &str) -> Self {
        Self(self.0.filter("reply_to_name", &value))
    }
    /// Only records whose `subject` is this.
    #[inline]
    pub fn where_subject(self, value: &str) -> Self {
        Self(self.0.filter("subject", &value))
    }
    /// Only records whose `system_message` is this.
    #[inline]
    pub fn where_system_message(self, value: bool) -> Self {
        Self(self.0.filter("system_message", &value))
    }
    /// Only records whose `transactional_message` is this.
    #[inline]
    pub fn where_transactional_message(self, value: bool) -> Self {
        Self(self.0.filter("transactional_message", &value))
    }
    /// Only records whose `uuid` is this.
    #[inline]
    pub fn where_uuid(self, value: &str) -> Self {
        Self(self.0.filter("uuid", &value))
    }
    /// Ordered by `contains_user_generated_content`.
    #[inline]
    pub fn order_by_contains_user_generated_content(self) -> Self {
        Self(self.0.order("contains_user_generated_content", false))
    }
    /// Ordered by `contains_user_generated_content`, the last one first.
    #[inline]
    pub fn order_by_contains_user_generated_content_descending(self) -> Self {
        Self(self.0.order("contains_user_generated_content", true))
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
    /// Ordered by `from_address`.
    #[inline]
    pub fn order_by_from_address(self) -> Self {
        Self(self.0.order("from_address", false))
    }
    /// Ordered by `from_address`, the last one first.
    #[inline]
    pub fn order_by_from_address_descending(self) -> Self {
        Self(self.0.order("from_address", true))
    }
    /// Ordered by `message_count`.
    #[inline]
    pub fn order_by_message_count(self) -> Self {
        Self(self.0.order("message_count", false))
    }
    /// Ordered by `message_count`, the last one first.
    #[inline]
    pub fn order_by_message_count_descending(self) -> Self {
        Self(self.0.order("message_count", true))
    }
    /// Ordered by `message_type`.
    #[inline]
    pub fn order_by_message_type(self) -> Self {
        Self(self.0.order("message_type", false))
    }
    /// Ordered by `message_type`, the last one first.
    #[inline]
    pub fn order_by_message_type_descending(self) -> Self {
        Self(self.0.order("message_type", true))
    }
    /// Ordered by `reply_to_address`.
    #[inline]
    pub fn order_by_reply_to_address(self) -> Self {
        Self(self.0.order("reply_to_address", false))
    }
    /// Ordered by `reply_to_address`, the last one first.
    #[inline]
    pub fn order_by_reply_to_address_descending(self) -> Self {
        Self(self.0.order("reply_to_address", true))
    }
    /// Ordered by `reply_to_name`.
    #[inline]
    pub fn order_by_reply_to_name(self) -> Self {
        Self(self.0.order("reply_to_name", false))
    }
    /// Ordered by `reply_to_name`, the last one first.
    #[inline]
    pub fn order_by_reply_to_name_descending(self) -> Self {
        Self(self.0.order("reply_to_name", true))
    }
    /// Ordered by `subject`.
    #[inline]
    pub fn order_by_subject(self) -> Self {
        Self(self.0.order("subject", false))
    }
    /// Ordered by `subject`, the last one first.
    #[inline]
    pub fn order_by_subject_descending(self) -> Self {
        Self(self.0.order("subject", true))
    }
    /// Ordered by `system_message`.
    #[inline]
    pub fn order_by_system_message(self) -> Self {
        Self(self.0.order("system_message", false))
    }
    /// Ordered by `system_message`, the last one first.
    #[inline]
    pub fn order_by_system_message_descending(self) -> Self {
        Self(self.0.order("system_message", true))
    }
    /// Ordered by `transactional_message`.
    #[inline]
    pub fn order_by_transactional_message(self) -> Self {
        Self(self.0.order("transactional_message", false))
    }
    /// Ordered by `transactional_message`, the last one first.
    #[inline]
    pub fn order_by_transactional_message_descending(self) -> Self {
        Self(self.0.order("transactional_message", true))
    }
    /// Ordered by `uuid`.
    #[inline]
    pub fn order_by_uuid(self) -> Self {
        Self(self.0.order("uuid", false))
    }
    /// Ordered by `uuid`, the last one first.
    #[inline]
    pub fn order_by_uuid_descending(self) -> Self {
        Self(self.0.order("uuid", true))
    }
    /// With what `app` leads to: `Item::included`.
    #[inline]
    pub fn include_app(self) -> Self {
        Self(self.0.include("app"))
    }
    /// With what `from` leads to: `Item::included`.
    #[inline]
    pub fn include_from(self) -> Self {
        Self(self.0.include("from"))
    }
    /// With what `messages` leads to: `Item::included`.
    #[inline]
    pub fn include_messages(self) -> Self {
        Self(self.0.include("messages"))
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
    pub fn records(self) -> typed::Records<MessageGroup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<MessageGroup> {
        self.0.pages()
    }
}
/// Messages
///
/// One record per message and recipient, without its text.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// `id`
    pub id: typed::Id<Self>,
    /// `app_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// `bounced_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounced_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `delivery_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_status: Option<String>,
    /// Address of the attachment. Few users see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<serde_json::Value>,
    /// `from_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    /// `from_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MessageKind>,
    /// `message_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_type: Option<String>,
    /// `read_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<jiff::Timestamp>,
    /// `reject_reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// `rejection_notification_sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejection_notification_sent_at: Option<jiff::Timestamp>,
    /// `sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<jiff::Timestamp>,
    /// `subject`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `to_addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_addresses: Option<String>,
    /// The relationship `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<typed::Id<super::people::Person>>,
    /// The relationship `to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<typed::Id<super::people::Person>>,
    /// The relationship `message_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_group: Option<typed::Id<super::people::MessageGroup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Message {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_messages",
        json_api: true,
        resource: Some("Message"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "app_name", at: &["app_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "bounced_at",
                at: &["bounced_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "delivery_status",
                at: &["delivery_status"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "file", at: &["file"], kind: typed::Kind::Json },
            typed::Field { name: "from_address", at: &["from_address"], kind: typed::Kind::Text },
            typed::Field { name: "from_name", at: &["from_name"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "message_type", at: &["message_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "read_at",
                at: &["read_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "reject_reason", at: &["reject_reason"], kind: typed::Kind::Text },
            typed::Field {
                name: "rejection_notification_sent_at",
                at: &["rejection_notification_sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "sent_at",
                at: &["sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "subject", at: &["subject"], kind: typed::Kind::Text },
            typed::Field { name: "to_addresses", at: &["to_addresses"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "from", relationship: "from", many: false, mixed: false },
            typed::Relation { name: "to", relationship: "to", many: false, mixed: false },
            typed::Relation {
                name: "message_group",
                relationship: "message_group",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_messages`.
#[derive(Clone, Copy, Debug)]
pub struct MessageApi<'a>(#[allow(dead_code)] &'a Client);
impl MessageApi<'_> {
    /// The list `/people/v2/messages`.
    pub fn list(&self) -> MessageList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/messages"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        MessageList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/messages/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Message>>,
    ) -> Result<typed::Item<Message>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/messages/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Message> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_messages` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MessageList(typed::Query<Message>);
impl MessageList {
    /// Only records whose `app_name` is this.
    #[inline]
    pub fn where_app_name(self, value: &str) -> Self {
        Self(self.0.filter("app_name", &value))
    }
    /// Only records whose `bounced_at` is this.
    #[inline]
    pub fn where_bounced_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("bounced_at", &value))
    }
    /// Only records whose `bounced_at` is more.
    #[inline]
    pub fn where_bounced_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("bounced_at", "gt", &value))
    }
    /// Only records whose `bounced_at` is this or more.
    #[inline]
    pub fn where_bounced_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("bounced_at", "gte", &value))
    }
    /// Only records whose `bounced_at` is less.
    #[inline]
    pub fn where_bounced_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("bounced_at", "lt", &value))
    }
    /// Only records whose `bounced_at` is this or less.
    #[inline]
    pub fn where_bounced_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("bounced_at", "lte", &value))
    }
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
    /// Only records whose `delivery_status` is this.
    #[inline]
    pub fn where_delivery_status(self, value: &str) -> Self {
        Self(self.0.filter("delivery_status", &value))
    }
    /// Only records whose `file` is this.
    #[inline]
    pub fn where_file(self, value: &str) -> Self {
        Self(self.0.filter("file", &value))
    }
    /// Only records whose `from_address` is this.
    #[inline]
    pub fn where_from_address(self, value: &str) -> Self {
        Self(self.0.filter("from_address", &value))
    }
    /// Only records whose `kind` is this.
    #[inline]
    pub fn where_kind(self, value: impl Into<MessageKind>) -> Self {
        Self(self.0.filter("kind", &value.into()))
    }
    /// Only records whose `reject_reason` is this.
    #[inline]
    pub fn where_reject_reason(self, value: &str) -> Self {
        Self(self.0.filter("reject_reason", &value))
    }
    /// Only records whose `rejection_notification_sent_at` is this.
    #[inline]
    pub fn where_rejection_notification_sent_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("rejection_notification_sent_at", &value))
    }
    /// Only records whose `rejection_notification_sent_at` is more.
    #[inline]
    pub fn where_rejection_notification_sent_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("rejection_notification_sent_at", "gt", &value))
    }
    /// Only records whose `rejection_notification_sent_at` is this or more.
    #[inline]
    pub fn where_rejection_notification_sent_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("rejection_notification_sent_at", "gte", &value))
    }
    /// Only records whose `rejection_notification_sent_at` is less.
    #[inline]
    pub fn where_rejection_notification_sent_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("rejection_notification_sent_at", "lt", &value))
    }
    /// Only records whose `rejection_notification_sent_at` is this or less.
    #[inline]
    pub fn where_rejection_notification_sent_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("rejection_notification_sent_at", "lte", &value))
    }
    /// Only records whose `sent_at` is this.
    #[inline]
    pub fn where_sent_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("sent_at", &value))
    }
    /// Only records whose `sent_at` is more.
    #[inline]
    pub fn where_sent_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("sent_at", "gt", &value))
    }
    /// Only records whose `sent_at` is this or more.
    #[inline]
    pub fn where_sent_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("sent_at", "gte", &value))
    }
    /// Only records whose `sent_at` is less.
    #[inline]
    pub fn where_sent_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("sent_at", "lt", &value))
    }
    /// Only records whose `sent_at` is this or less.
    #[inline]
    pub fn where_sent_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("sent_at", "lte", &value))
    }
    /// Only records whose `subject` is this.
    #[inline]
    pub fn where_subject(self, value: &str) -> Self {
        Self(self.0.filter("subject", &value))
    }
    /// Only records whose `to_addresses` is this.
    #[inline]
    pub fn where_to_addresses(self, value: &str) -> Self {
        Self(self.0.filter("to_addresses", &value))
    }
    /// Ordered by `app_name`.
    #[inline]
    pub fn order_by_app_name(self) -> Self {
        Self(self.0.order("app_name", false))
    }
    /// Ordered by `app_name`, the last one first.
    #[inline]
    pub fn order_by_app_name_descending(self) -> Self {
        Self(self.0.order("app_name", true))
    }
    /// Ordered by `bounced_at`.
    #[inline]
    pub fn order_by_bounced_at(self) -> Self {
        Self(self.0.order("bounced_at", false))
    }
    /// Ordered by `bounced_at`, the last one first.
    #[inline]
    pub fn order_by_bounced_at_descending(self) -> Self {
        Self(self.0.order("bounced_at", true))
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
    /// Ordered by `delivery_status`.
    #[inline]
    pub fn order_by_delivery_status(self) -> Self {
        Self(self.0.order("delivery_status", false))
    }
    /// Ordered by `delivery_status`, the last one first.
    #[inline]
    pub fn order_by_delivery_status_descending(self) -> Self {
        Self(self.0.order("delivery_status", true))
    }
    /// Ordered by `file`.
    #[inline]
    pub fn order_by_file(self) -> Self {
        Self(self.0.order("file", false))
    }
    /// Ordered by `file`, the last one first.
    #[inline]
    pub fn order_by_file_descending(self) -> Self {
        Self(self.0.order("file", true))
    }
    /// Ordered by `from_address`.
    #[inline]
    pub fn order_by_from_address(self) -> Self {
        Self(self.0.order("from_address", false))
    }
    /// Ordered by `from_address`, the last one first.
    #[inline]
    pub fn order_by_from_address_descending(self) -> Self {
        Self(self.0.order("from_address", true))
    }
    /// Ordered by `from_name`.
    #[inline]
    pub fn order_by_from_name(self) -> Self {
        Self(self.0.order("from_name", false))
    }
    /// Ordered by `from_name`, the last one first.
    #[inline]
    pub fn order_by_from_name_descending(self) -> Self {
        Self(self.0.order("from_name", true))
    }
    /// Ordered by `kind`.
    #[inline]
    pub fn order_by_kind(self) -> Self {
        Self(self.0.order("kind", false))
    }
    /// Ordered by `kind`, the last one first.
    #[inline]
    pub fn order_by_kind_descending(self) -> Self {
        Self(self.0.order("kind", true))
    }
    /// Ordered by `reject_reason`.
    #[inline]
    pub fn order_by_reject_reason(self) -> Self {
        Self(self.0.order("reject_reason", false))
    }
    /// Ordered by `reject_reason`, the last one first.
    #[inline]
    pub fn order_by_reject_reason_descending(self) -> Self {
        Self(self.0.order("reject_reason", true))
    }
    /// Ordered by `rejection_notification_sent_at`.
    #[inline]
    pub fn order_by_rejection_notification_sent_at(self) -> Self {
        Self(self.0.order("rejection_notification_sent_at", false))
    }
    /// Ordered by `rejection_notification_sent_at`, the last one first.
    #[inline]
    pub fn order_by_rejection_notification_sent_at_descending(self) -> Self {
        Self(self.0.order("rejection_notification_sent_at", true))
    }
    /// Ordered by `sent_at`.
    #[inline]
    pub fn order_by_sent_at(self) -> Self {
        Self(self.0.order("sent_at", false))
    }
    /// Ordered by `sent_at`, the last one first.
    #[inline]
    pub fn order_by_sent_at_descending(self) -> Self {
        Self(self.0.order("sent_at", true))
    }
    /// Ordered by `subject`.
    #[inline]
    pub fn order_by_subject(self) -> Self {
        Self(self.0.order("subject", false))
    }
    /// Ordered by `subject`, the last one first.
    #[inline]
    pub fn order_by_subject_descending(self) -> Self {
        Self(self.0.order("subject", true))
    }
    /// Ordered by `to_addresses`.
    #[inline]
    pub fn order_by_to_addresses(self) -> Self {
        Self(self.0.order("to_addresses", false))
    }
    /// Ordered by `to_addresses`, the last one first.
    #[inline]
    pub fn order_by_to_addresses_descending(self) -> Self {
        Self(self.0.order("to_addresses", true))
    }
    /// With what `message_group` leads to: `Item::included`.
    #[inline]
    pub fn include_message_group(self) -> Self {
        Self(self.0.include("message_group"))
    }
    /// With what `to` leads to: `Item::included`.
    #[inline]
    pub fn include_to(self) -> Self {
        Self(self.0.include("to"))
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
    pub fn records(self) -> typed::Records<Message> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Message> {
        self.0.pages()
    }
}
/// What `kind` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum MessageKind {
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `church_center_message`
    ChurchCenterMessage,
    /// A word that the manifest does not know.
    Other(String),
}
impl MessageKind {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::ChurchCenterMessage => "church_center_message",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for MessageKind {
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "sms" => Self::Sms,
            "church_center_message" => Self::ChurchCenterMessage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for MessageKind {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<MessageKind> for String {
    fn from(word: MessageKind) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for MessageKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Imports
///
/// One record per import of people from a file.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PeopleImport {
    /// `id`
    pub id: typed::Id<Self>,
    /// `attribs`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribs: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `processed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processed_at: Option<jiff::Timestamp>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PeopleImportStatus>,
    /// `undone_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// The relationship `undone_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone_by: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PeopleImport {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_people_imports",
        json_api: true,
        resource: Some("PeopleImport"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "attribs", at: &["attribs"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "processed_at",
                at: &["processed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "undone_at",
                at: &["undone_at"],
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
                name: "undone_by",
                relationship: "undone_by",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_people_imports`.
#[derive(Clone, Copy, Debug)]
pub struct PeopleImportApi<'a>(#[allow(dead_code)] &'a Client);
impl PeopleImportApi<'_> {
    /// The list `/people/v2/people_imports`.
    pub fn list(&self) -> PeopleImportList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PeopleImportList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/people_imports/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::PeopleImport>>,
    ) -> Result<typed::Item<PeopleImport>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::PeopleImport> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_people_imports` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PeopleImportList(typed::Query<PeopleImport>);
impl PeopleImportList {
    /// Only records whose `status` is this.
    #[inline]
    pub fn where_status(self, value: impl Into<PeopleImportStatus>) -> Self {
        Self(self.0.filter("status", &value.into()))
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
    pub fn records(self) -> typed::Records<PeopleImport> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PeopleImport> {
        self.0.pages()
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PeopleImportStatus {
    /// `matching`
    Matching,
    /// `processing_preview`
    ProcessingPreview,
    /// `previewing`
    Previewing,
    /// `processing_import`
    ProcessingImport,
    /// `complete`
    Complete,
    /// `undone`
    Undone,
    /// `undoing`
    Undoing,
    /// A word that the manifest does not know.
    Other(String),
}
impl PeopleImportStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matching => "matching",
            Self::ProcessingPreview => "processing_preview",
            Self::Previewing => "previewing",
            Self::ProcessingImport => "processing_import",
            Self::Complete => "complete",
            Self::Undone => "undone",
            Self::Undoing => "undoing",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PeopleImportStatus {
    fn from(text: &str) -> Self {
        match text {
            "matching" => Self::Matching,
            "processing_preview" => Self::ProcessingPreview,
            "previewing" => Self::Previewing,
            "processing_import" => Self::ProcessingImport,
            "complete" => Self::Complete,
            "undone" => Self::Undone,
            "undoing" => Self::Undoing,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PeopleImportStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PeopleImportStatus> for String {
    fn from(word: PeopleImportStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PeopleImportStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Reports
///
/// One record per custom report, with its template.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Report {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_reports",
        json_api: true,
        resource: Some("Report"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
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
/// What can be done with records of `people_reports`.
#[derive(Clone, Copy, Debug)]
pub struct ReportApi<'a>(#[allow(dead_code)] &'a Client);
impl ReportApi<'_> {
    /// The list `/people/v2/reports`.
    pub fn list(&self) -> ReportList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/reports"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "created_by,updated_by")],
            listing: super::listing_0,
            own_id: false,
        };
        ReportList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/reports/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Report>>,
    ) -> Result<typed::Item<Report>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/reports/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Report> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/reports`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewReport,
    ) -> Result<typed::Item<Report>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/reports"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/reports/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::Report>>,
        record: ReportChange,
    ) -> Result<typed::Item<Report>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/reports/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Report> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/reports/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::Report>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/reports/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::Report> = id.into();
        typed::remove::<Report>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `people_reports` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ReportList(typed::Query<Report>);
impl ReportList {
    /// Only records whose `body` is this.
    #[inline]
    pub fn where_body(self, value: &str) -> Self {
        Self(self.0.filter("body", &value))
    }
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
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    /// Ordered by `body`.
    #[inline]
    pub fn order_by_body(self) -> Self {
        Self(self.0.order("body", false))
    }
    /// Ordered by `body`, the last one first.
    #[inline]
    pub fn order_by_body_descending(self) -> Self {
        Self(self.0.order("body", true))
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
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `updated_by` leads to: `Item::included`.
    #[inline]
    pub fn include_updated_by(self) -> Self {
        Self(self.0.include("updated_by"))
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
    pub fn records(self) -> typed::Records<Report> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Report> {
        self.0.pages()
    }
}
/// What a new record of `people_reports` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewReport(typed::Payload);
impl NewReport {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `body`
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["body"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_reports`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ReportChange(typed::Payload);
impl ReportChange {
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
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
}
/// Products
///
/// The Planning Center products that the organization uses.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct App {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for App {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_apps",
        json_api: true,
        resource: Some("App"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_apps`.
#[derive(Clone, Copy, Debug)]
pub struct AppApi<'a>(#[allow(dead_code)] &'a Client);
impl AppApi<'_> {
    /// The list `/people/v2/apps`.
    pub fn list(&self) -> AppList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/apps"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AppList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/apps/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::App>>,
    ) -> Result<typed::Item<App>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/apps/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::App> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_apps` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AppList(typed::Query<App>);
impl AppList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `url` is this.
    #[inline]
    pub fn where_url(self, value: &str) -> Self {
        Self(self.0.filter("url", &value))
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
    /// Ordered by `url`.
    #[inline]
    pub fn order_by_url(self) -> Self {
        Self(self.0.order("url", false))
    }
    /// Ordered by `url`, the last one first.
    #[inline]
    pub fn order_by_url_descending(self) -> Self {
        Self(self.0.order("url", true))
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
    pub fn records(self) -> typed::Records<App> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<App> {
        self.0.pages()
    }
}
/// Inactive reasons
///
/// Why people are inactive; the choices.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InactiveReason {
    /// `id`
    pub id: typed::Id<Self>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for InactiveReason {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_inactive_reasons",
        json_api: true,
        resource: Some("InactiveReason"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_inactive_reasons`.
#[derive(Clone, Copy, Debug)]
pub struct InactiveReasonApi<'a>(#[allow(dead_code)] &'a Client);
impl InactiveReasonApi<'_> {
    /// The list `/people/v2/inactive_reasons`.
    pub fn list(&self) -> InactiveReasonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/inactive_reasons"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        InactiveReasonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/inactive_reasons/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::InactiveReason>>,
    ) -> Result<typed::Item<InactiveReason>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/inactive_reasons/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::InactiveReason> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/inactive_reasons`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewInactiveReason,
    ) -> Result<typed::Item<InactiveReason>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/inactive_reasons"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/inactive_reasons/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::InactiveReason>>,
        record: InactiveReasonChange,
    ) -> Result<typed::Item<InactiveReason>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/inactive_reasons/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::InactiveReason> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/inactive_reasons/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::InactiveReason>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/inactive_reasons/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::InactiveReason> = id.into();
        typed::remove::<InactiveReason>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_inactive_reasons` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct InactiveReasonList(typed::Query<InactiveReason>);
impl InactiveReasonList {
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<InactiveReason> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<InactiveReason> {
        self.0.pages()
    }
}
/// What a new record of `people_inactive_reasons` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewInactiveReason(typed::Payload);
impl NewInactiveReason {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_inactive_reasons`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct InactiveReasonChange(typed::Payload);
impl InactiveReasonChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// Marital statuses
///
/// The choices for a marital status.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MaritalStatus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for MaritalStatus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_marital_statuses",
        json_api: true,
        resource: Some("MaritalStatus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_marital_statuses`.
#[derive(Clone, Copy, Debug)]
pub struct MaritalStatusApi<'a>(#[allow(dead_code)] &'a Client);
impl MaritalStatusApi<'_> {
    /// The list `/people/v2/marital_statuses`.
    pub fn list(&self) -> MaritalStatusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/marital_statuses"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        MaritalStatusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/marital_statuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::MaritalStatus>>,
    ) -> Result<typed::Item<MaritalStatus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/marital_statuses/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::MaritalStatus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/marital_statuses`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewMaritalStatus,
    ) -> Result<typed::Item<MaritalStatus>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/marital_statuses"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/marital_statuses/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::MaritalStatus>>,
        record: MaritalStatusChange,
    ) -> Result<typed::Item<MaritalStatus>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/marital_statuses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::MaritalStatus> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/marital_statuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::MaritalStatus>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/marital_statuses/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::MaritalStatus> = id.into();
        typed::remove::<MaritalStatus>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_marital_statuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MaritalStatusList(typed::Query<MaritalStatus>);
impl MaritalStatusList {
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<MaritalStatus> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<MaritalStatus> {
        self.0.pages()
    }
}
/// What a new record of `people_marital_statuses` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewMaritalStatus(typed::Payload);
impl NewMaritalStatus {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_marital_statuses`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct MaritalStatusChange(typed::Payload);
impl MaritalStatusChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// Membership types
///
/// The choices for the membership of people, who carry it as text.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MembershipType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for MembershipType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_membership_types",
        json_api: true,
        resource: Some("MembershipType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_membership_types`.
#[derive(Clone, Copy, Debug)]
pub struct MembershipTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl MembershipTypeApi<'_> {
    /// The list `/people/v2/membership_types`.
    pub fn list(&self) -> MembershipTypeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/membership_types"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        MembershipTypeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/membership_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::MembershipType>>,
    ) -> Result<typed::Item<MembershipType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/membership_types/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::MembershipType> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Removes a record: `DELETE /people/v2/membership_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::MembershipType>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/membership_types/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::MembershipType> = id.into();
        typed::remove::<MembershipType>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_membership_types` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MembershipTypeList(typed::Query<MembershipType>);
impl MembershipTypeList {
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<MembershipType> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<MembershipType> {
        self.0.pages()
    }
}
/// Name prefixes
///
/// The choices for what stands before a name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NamePrefix {
    /// `id`
    pub id: typed::Id<Self>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NamePrefix {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_name_prefixes",
        json_api: true,
        resource: Some("NamePrefix"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_name_prefixes`.
#[derive(Clone, Copy, Debug)]
pub struct NamePrefixApi<'a>(#[allow(dead_code)] &'a Client);
impl NamePrefixApi<'_> {
    /// The list `/people/v2/name_prefixes`.
    pub fn list(&self) -> NamePrefixList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/name_prefixes"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        NamePrefixList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/name_prefixes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::NamePrefix>>,
    ) -> Result<typed::Item<NamePrefix>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/name_prefixes/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::NamePrefix> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/name_prefixes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewNamePrefix,
    ) -> Result<typed::Item<NamePrefix>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_prefixes"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/name_prefixes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::NamePrefix>>,
        record: NamePrefixChange,
    ) -> Result<typed::Item<NamePrefix>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_prefixes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NamePrefix> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/name_prefixes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::NamePrefix>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_prefixes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NamePrefix> = id.into();
        typed::remove::<NamePrefix>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_name_prefixes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NamePrefixList(typed::Query<NamePrefix>);
impl NamePrefixList {
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<NamePrefix> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<NamePrefix> {
        self.0.pages()
    }
}
/// What a new record of `people_name_prefixes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNamePrefix(typed::Payload);
impl NewNamePrefix {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_name_prefixes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NamePrefixChange(typed::Payload);
impl NamePrefixChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// Name suffixes
///
/// The choices for what stands behind a name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NameSuffix {
    /// `id`
    pub id: typed::Id<Self>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NameSuffix {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_name_suffixes",
        json_api: true,
        resource: Some("NameSuffix"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_name_suffixes`.
#[derive(Clone, Copy, Debug)]
pub struct NameSuffixApi<'a>(#[allow(dead_code)] &'a Client);
impl NameSuffixApi<'_> {
    /// The list `/people/v2/name_suffixes`.
    pub fn list(&self) -> NameSuffixList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/name_suffixes"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        NameSuffixList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/name_suffixes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::NameSuffix>>,
    ) -> Result<typed::Item<NameSuffix>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/name_suffixes/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::NameSuffix> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/name_suffixes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewNameSuffix,
    ) -> Result<typed::Item<NameSuffix>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_suffixes"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/name_suffixes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::NameSuffix>>,
        record: NameSuffixChange,
    ) -> Result<typed::Item<NameSuffix>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_suffixes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NameSuffix> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/name_suffixes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::NameSuffix>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/name_suffixes/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::NameSuffix> = id.into();
        typed::remove::<NameSuffix>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_name_suffixes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct NameSuffixList(typed::Query<NameSuffix>);
impl NameSuffixList {
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<NameSuffix> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<NameSuffix> {
        self.0.pages()
    }
}
/// What a new record of `people_name_suffixes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNameSuffix(typed::Payload);
impl NewNameSuffix {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_name_suffixes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NameSuffixChange(typed::Payload);
impl NameSuffixChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// Schools
///
/// The schools that people can attend.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchoolOption {
    /// `id`
    pub id: typed::Id<Self>,
    /// `beginning_grade`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beginning_grade: Option<String>,
    /// `ending_grade`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending_grade: Option<String>,
    /// `school_types`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school_types: Option<serde_json::Value>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SchoolOption {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_school_options",
        json_api: true,
        resource: Some("SchoolOption"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "beginning_grade",
                at: &["beginning_grade"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "ending_grade", at: &["ending_grade"], kind: typed::Kind::Text },
            typed::Field { name: "school_types", at: &["school_types"], kind: typed::Kind::Json },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_school_options`.
#[derive(Clone, Copy, Debug)]
pub struct SchoolOptionApi<'a>(#[allow(dead_code)] &'a Client);
impl SchoolOptionApi<'_> {
    /// The list `/people/v2/school_options`.
    pub fn list(&self) -> SchoolOptionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/school_options"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        SchoolOptionList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/school_options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::SchoolOption>>,
    ) -> Result<typed::Item<SchoolOption>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/school_options/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::SchoolOption> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/school_options`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewSchoolOption,
    ) -> Result<typed::Item<SchoolOption>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/school_options"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
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
    /// Changes a record, and gives it: `PATCH /people/v2/school_options/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::people::SchoolOption>>,
        record: SchoolOptionChange,
    ) -> Result<typed::Item<SchoolOption>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/school_options/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::SchoolOption> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/school_options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::people::SchoolOption>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/school_options/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::people::SchoolOption> = id.into();
        typed::remove::<SchoolOption>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `people_school_options` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SchoolOptionList(typed::Query<SchoolOption>);
impl SchoolOptionList {
    /// Only records whose `beginning_grade` is this.
    #[inline]
    pub fn where_beginning_grade(self, value: &str) -> Self {
        Self(self.0.filter("beginning_grade", &value))
    }
    /// Only records whose `ending_grade` is this.
    #[inline]
    pub fn where_ending_grade(self, value: &str) -> Self {
        Self(self.0.filter("ending_grade", &value))
    }
    /// Only records whose `school_types` is this.
    #[inline]
    pub fn where_school_types(self, value: &str) -> Self {
        Self(self.0.filter("school_types", &value))
    }
    /// Only records whose `sequence` is this.
    #[inline]
    pub fn where_sequence(self, value: i64) -> Self {
        Self(self.0.filter("sequence", &value))
    }
    /// Only records whose `sequence` is more.
    #[inline]
    pub fn where_sequence_gt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gt", &value))
    }
    /// Only records whose `sequence` is this or more.
    #[inline]
    pub fn where_sequence_gte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "gte", &value))
    }
    /// Only records whose `sequence` is less.
    #[inline]
    pub fn where_sequence_lt(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lt", &value))
    }
    /// Only records whose `sequence` is this or less.
    #[inline]
    pub fn where_sequence_lte(self, value: i64) -> Self {
        Self(self.0.range("sequence", "lte", &value))
    }
    /// Only records whose `value` is this.
    #[inline]
    pub fn where_value(self, value: &str) -> Self {
        Self(self.0.filter("value", &value))
    }
    /// Ordered by `beginning_grade`.
    #[inline]
    pub fn order_by_beginning_grade(self) -> Self {
        Self(self.0.order("beginning_grade", false))
    }
    /// Ordered by `beginning_grade`, the last one first.
    #[inline]
    pub fn order_by_beginning_grade_descending(self) -> Self {
        Self(self.0.order("beginning_grade", true))
    }
    /// Ordered by `ending_grade`.
    #[inline]
    pub fn order_by_ending_grade(self) -> Self {
        Self(self.0.order("ending_grade", false))
    }
    /// Ordered by `ending_grade`, the last one first.
    #[inline]
    pub fn order_by_ending_grade_descending(self) -> Self {
        Self(self.0.order("ending_grade", true))
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
    /// Ordered by `value`.
    #[inline]
    pub fn order_by_value(self) -> Self {
        Self(self.0.order("value", false))
    }
    /// Ordered by `value`, the last one first.
    #[inline]
    pub fn order_by_value_descending(self) -> Self {
        Self(self.0.order("value", true))
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
    pub fn records(self) -> typed::Records<SchoolOption> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<SchoolOption> {
        self.0.pages()
    }
}
/// What a new record of `people_school_options` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewSchoolOption(typed::Payload);
impl NewSchoolOption {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `beginning_grade`
    pub fn beginning_grade(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["beginning_grade"], Into::<String>::into(value)))
    }
    /// `ending_grade`
    pub fn ending_grade(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["ending_grade"], Into::<String>::into(value)))
    }
    /// `school_types`
    pub fn school_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["school_types"], value))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_school_options`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct SchoolOptionChange(typed::Payload);
impl SchoolOptionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `beginning_grade`
    pub fn beginning_grade(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["beginning_grade"], Into::<String>::into(value)))
    }
    /// Without `beginning_grade`.
    pub fn clear_beginning_grade(self) -> Self {
        Self(self.0.set(&["beginning_grade"], serde_json::Value::Null))
    }
    /// `ending_grade`
    pub fn ending_grade(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["ending_grade"], Into::<String>::into(value)))
    }
    /// Without `ending_grade`.
    pub fn clear_ending_grade(self) -> Self {
        Self(self.0.set(&["ending_grade"], serde_json::Value::Null))
    }
    /// `school_types`
    pub fn school_types(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["school_types"], value))
    }
    /// Without `school_types`.
    pub fn clear_school_types(self) -> Self {
        Self(self.0.set(&["school_types"], serde_json::Value::Null))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// Grades
///
/// The names of the school grades.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Grade {
    /// `id`
    pub id: typed::Id<Self>,
    /// What grade of people holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<i64>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Grade {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_grades",
        json_api: true,
        resource: Some("Grade"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "key", at: &["key"], kind: typed::Kind::Integer },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_grades`.
#[derive(Clone, Copy, Debug)]
pub struct GradeApi<'a>(#[allow(dead_code)] &'a Client);
impl GradeApi<'_> {
    /// The list `/people/v2/grades`.
    pub fn list(&self) -> GradeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/grades"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        GradeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/grades/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Grade>>,
    ) -> Result<typed::Item<Grade>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/grades/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Grade> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_grades` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct GradeList(typed::Query<Grade>);
impl GradeList {
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
    pub fn records(self) -> typed::Records<Grade> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Grade> {
        self.0.pages()
    }
}
/// Mobile carriers
///
/// The mobile phone companies that People knows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Carrier {
    /// `id`
    pub id: typed::Id<Self>,
    /// `international`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Carrier {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_carriers",
        json_api: true,
        resource: Some("Carrier"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "international",
                at: &["international"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_carriers`.
#[derive(Clone, Copy, Debug)]
pub struct CarrierApi<'a>(#[allow(dead_code)] &'a Client);
impl CarrierApi<'_> {
    /// The list `/people/v2/carriers`.
    pub fn list(&self) -> CarrierList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/carriers"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CarrierList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/carriers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::Carrier>>,
    ) -> Result<typed::Item<Carrier>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/carriers/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::Carrier> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_carriers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CarrierList(typed::Query<Carrier>);
impl CarrierList {
    /// Ordered by `international`.
    #[inline]
    pub fn order_by_international(self) -> Self {
        Self(self.0.order("international", false))
    }
    /// Ordered by `international`, the last one first.
    #[inline]
    pub fn order_by_international_descending(self) -> Self {
        Self(self.0.order("international", true))
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
    pub fn records(self) -> typed::Records<Carrier> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Carrier> {
        self.0.pages()
    }
}
/// Custom senders
///
/// Addresses of their own that messages may be sent from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomSender {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `email_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// `expired`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `verification_requested_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_requested_at: Option<jiff::Timestamp>,
    /// `verification_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<String>,
    /// `verified`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// `verified_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<jiff::Timestamp>,
    /// The relationship `custom_sender_shares`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_sender_shares: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for CustomSender {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_custom_senders",
        json_api: true,
        resource: Some("CustomSender"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "email_address", at: &["email_address"], kind: typed::Kind::Text },
            typed::Field { name: "expired", at: &["expired"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "verification_requested_at",
                at: &["verification_requested_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "verification_status",
                at: &["verification_status"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "verified", at: &["verified"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "verified_at",
                at: &["verified_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "custom_sender_shares",
            relationship: "custom_sender_shares",
            many: false,
            mixed: true,
        }],
    };
}
/// What can be done with records of `people_custom_senders`.
#[derive(Clone, Copy, Debug)]
pub struct CustomSenderApi<'a>(#[allow(dead_code)] &'a Client);
impl CustomSenderApi<'_> {
    /// The list `/people/v2/custom_senders`.
    pub fn list(&self) -> CustomSenderList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/custom_senders"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CustomSenderList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/custom_senders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::CustomSender>>,
    ) -> Result<typed::Item<CustomSender>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/custom_senders/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::CustomSender> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_custom_senders` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CustomSenderList(typed::Query<CustomSender>);
impl CustomSenderList {
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
    pub fn records(self) -> typed::Records<CustomSender> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<CustomSender> {
        self.0.pages()
    }
}
/// Spam addresses
///
/// E-mail addresses that were marked as spam.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SpamEmailAddress {
    /// `id`
    pub id: typed::Id<Self>,
    /// `address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SpamEmailAddress {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_spam_email_addresses",
        json_api: true,
        resource: Some("SpamEmailAddress"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "address", at: &["address"], kind: typed::Kind::Text },
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
        relations: &[],
    };
}
/// What can be done with records of `people_spam_email_addresses`.
#[derive(Clone, Copy, Debug)]
pub struct SpamEmailAddressApi<'a>(#[allow(dead_code)] &'a Client);
impl SpamEmailAddressApi<'_> {
    /// The list `/people/v2/spam_email_addresses`.
    pub fn list(&self) -> SpamEmailAddressList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/spam_email_addresses"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        SpamEmailAddressList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/spam_email_addresses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::SpamEmailAddress>>,
    ) -> Result<typed::Item<SpamEmailAddress>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/spam_email_addresses/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::SpamEmailAddress> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_spam_email_addresses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SpamEmailAddressList(typed::Query<SpamEmailAddress>);
impl SpamEmailAddressList {
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
    pub fn records(self) -> typed::Records<SpamEmailAddress> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<SpamEmailAddress> {
        self.0.pages()
    }
}
/// Product access
///
/// Which product a person has access to, and with which permissions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonApp {
    /// `id`
    pub id: typed::Id<Self>,
    /// `allow_pco_login`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_pco_login: Option<bool>,
    /// `people_permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_permissions: Option<PersonAppPeoplePermissions>,
    /// The relationship `app`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<typed::Id<super::people::App>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PersonApp {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_person_apps",
        json_api: true,
        resource: Some("PersonApp"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "allow_pco_login",
                at: &["allow_pco_login"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "people_permissions",
                at: &["people_permissions"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "app", relationship: "app", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_person_apps`.
#[derive(Clone, Copy, Debug)]
pub struct PersonAppApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonAppApi<'_> {
    /// One record: `/people/v2/people/{person_id}/person_apps/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        id: impl Into<typed::Id<super::people::PersonApp>>,
    ) -> Result<typed::Item<PersonApp>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/person_apps/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let id: typed::Id<super::people::PersonApp> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// What `people_permissions` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PersonAppPeoplePermissions {
    /// `no_access`
    NoAccess,
    /// `viewer`
    Viewer,
    /// `editor`
    Editor,
    /// A word that the manifest does not know.
    Other(String),
}
impl PersonAppPeoplePermissions {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "no_access",
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PersonAppPeoplePermissions {
    fn from(text: &str) -> Self {
        match text {
            "no_access" => Self::NoAccess,
            "viewer" => Self::Viewer,
            "editor" => Self::Editor,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PersonAppPeoplePermissions {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PersonAppPeoplePermissions> for String {
    fn from(word: PersonAppPeoplePermissions) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PersonAppPeoplePermissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Platform notifications
///
/// A notice that Planning Center shows to a person until it is dismissed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlatformNotification {
    /// `id`
    pub id: typed::Id<Self>,
    /// `html`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PlatformNotification {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_platform_notifications",
        json_api: true,
        resource: Some("PlatformNotification"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "html", at: &["html"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_platform_notifications`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformNotificationApi<'a>(#[allow(dead_code)] &'a Client);
impl PlatformNotificationApi<'_> {
    /// One record: `/people/v2/people/{person_id}/platform_notifications/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        id: impl Into<typed::Id<super::people::PlatformNotification>>,
    ) -> Result<typed::Item<PlatformNotification>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/platform_notifications/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let id: typed::Id<super::people::PlatformNotification> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// Connected people
///
/// The profile of the same person in another organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ConnectedPerson {
    /// `id`
    pub id: typed::Id<Self>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// `given_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `middle_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// `nickname`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `organization_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ConnectedPerson {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_connected_people",
        json_api: true,
        resource: Some("ConnectedPerson"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "given_name", at: &["given_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "middle_name", at: &["middle_name"], kind: typed::Kind::Text },
            typed::Field { name: "nickname", at: &["nickname"], kind: typed::Kind::Text },
            typed::Field {
                name: "organization_name",
                at: &["organization_name"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[typed::Relation {
            name: "organization",
            relationship: "organization",
            many: false,
            mixed: true,
        }],
    };
}
/// What can be done with records of `people_connected_people`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectedPersonApi<'a>(#[allow(dead_code)] &'a Client);
impl ConnectedPersonApi<'_> {
    /// The list `/people/v2/people/{person_id}/connected_people`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
    ) -> ConnectedPersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/connected_people"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        ConnectedPersonList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people/{person_id}/connected_people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        id: impl Into<typed::Id<super::people::ConnectedPerson>>,
    ) -> Result<typed::Item<ConnectedPerson>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/connected_people/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let id: typed::Id<super::people::ConnectedPerson> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_connected_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ConnectedPersonList(typed::Query<ConnectedPerson>);
impl ConnectedPersonList {
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
    pub fn records(self) -> typed::Records<ConnectedPerson> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ConnectedPerson> {
        self.0.pages()
    }
}
/// Person mergers
///
/// Which person was merged into which; the removed one no longer exists.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonMerger {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// The relationship `person_to_keep`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_to_keep: Option<typed::Id<super::people::Person>>,
    /// The relationship `person_to_remove`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_to_remove: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PersonMerger {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_person_mergers",
        json_api: true,
        resource: Some("PersonMerger"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "person_to_keep",
                relationship: "person_to_keep",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "person_to_remove",
                relationship: "person_to_remove",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_person_mergers`.
#[derive(Clone, Copy, Debug)]
pub struct PersonMergerApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonMergerApi<'_> {
    /// The list `/people/v2/person_mergers`.
    pub fn list(&self) -> PersonMergerList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/person_mergers"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonMergerList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/people/v2/person_mergers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::people::PersonMerger>>,
    ) -> Result<typed::Item<PersonMerger>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/person_mergers/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::people::PersonMerger> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `people_person_mergers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonMergerList(typed::Query<PersonMerger>);
impl PersonMergerList {
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
    /// Only records whose `person_to_keep_id` is this.
    #[inline]
    pub fn where_person_to_keep_id(self, value: &str) -> Self {
        Self(self.0.filter("person_to_keep_id", &value))
    }
    /// Only records whose `person_to_remove_id` is this.
    #[inline]
    pub fn where_person_to_remove_id(self, value: &str) -> Self {
        Self(self.0.filter("person_to_remove_id", &value))
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
    pub fn records(self) -> typed::Records<PersonMerger> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PersonMerger> {
        self.0.pages()
    }
}
/// Household memberships
///
/// Who belongs to a household, and in which role.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HouseholdMembership {
    /// `id`
    pub id: typed::Id<Self>,
    /// `household_role`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household_role: Option<HouseholdMembershipHouseholdRole>,
    /// `pending`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<bool>,
    /// `person_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_name: Option<String>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for HouseholdMembership {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_household_memberships",
        json_api: true,
        resource: Some("HouseholdMembership"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "household_role",
                at: &["household_role"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "pending", at: &["pending"], kind: typed::Kind::Boolean },
            typed::Field { name: "person_name", at: &["person_name"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "person",
            relationship: "person",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_household_memberships`.
#[derive(Clone, Copy, Debug)]
pub struct HouseholdMembershipApi<'a>(#[allow(dead_code)] &'a Client);
impl HouseholdMembershipApi<'_> {
    /// The list `/people/v2/households/{household_id}/household_memberships`.
    pub fn list(
        &self,
        household_id: impl Into<typed::Id<super::people::Household>>,
    ) -> HouseholdMembershipList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/households/", "/household_memberships"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let household_id: typed::Id<super::people::Household> = household_id.into();
        HouseholdMembershipList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[household_id.as_str()],
        ))
    }
    /// One record: `/people/v2/households/{household_id}/household_memberships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        household_id: impl Into<typed::Id<super::people::Household>>,
        id: impl Into<typed::Id<super::people::HouseholdMembership>>,
    ) -> Result<typed::Item<HouseholdMembership>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/households/", "/household_memberships/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let household_id: typed::Id<super::people::Household> = household_id.into();
        let id: typed::Id<super::people::HouseholdMembership> = id.into();
        typed::one(self.0, &ENDPOINT, &[household_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/households/{household_id}/household_memberships`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        household_id: impl Into<typed::Id<super::people::Household>>,
        record: NewHouseholdMembership,
    ) -> Result<typed::Item<HouseholdMembership>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households/", "/household_memberships"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let household_id: typed::Id<super::people::Household> = household_id.into();
        typed::act(self.0, &ACTION, &[household_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/households/{household_id}/household_memberships/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        household_id: impl Into<typed::Id<super::people::Household>>,
        id: impl Into<typed::Id<super::people::HouseholdMembership>>,
        record: HouseholdMembershipChange,
    ) -> Result<typed::Item<HouseholdMembership>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households/", "/household_memberships/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let household_id: typed::Id<super::people::Household> = household_id.into();
        let id: typed::Id<super::people::HouseholdMembership> = id.into();
        typed::act(self.0, &ACTION, &[household_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/households/{household_id}/household_memberships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        household_id: impl Into<typed::Id<super::people::Household>>,
        id: impl Into<typed::Id<super::people::HouseholdMembership>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/households/", "/household_memberships/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let household_id: typed::Id<super::people::Household> = household_id.into();
        let id: typed::Id<super::people::HouseholdMembership> = id.into();
        typed::remove::<HouseholdMembership>(
            self.0,
            &ACTION,
            &[household_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_household_memberships` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct HouseholdMembershipList(typed::Query<HouseholdMembership>);
impl HouseholdMembershipList {
    /// Only records whose `pending` is this.
    #[inline]
    pub fn where_pending(self, value: bool) -> Self {
        Self(self.0.filter("pending", &value))
    }
    /// Only records whose `person_name` is this.
    #[inline]
    pub fn where_person_name(self, value: &str) -> Self {
        Self(self.0.filter("person_name", &value))
    }
    /// Ordered by `pending`.
    #[inline]
    pub fn order_by_pending(self) -> Self {
        Self(self.0.order("pending", false))
    }
    /// Ordered by `pending`, the last one first.
    #[inline]
    pub fn order_by_pending_descending(self) -> Self {
        Self(self.0.order("pending", true))
    }
    /// Ordered by `person_name`.
    #[inline]
    pub fn order_by_person_name(self) -> Self {
        Self(self.0.order("person_name", false))
    }
    /// Ordered by `person_name`, the last one first.
    #[inline]
    pub fn order_by_person_name_descending(self) -> Self {
        Self(self.0.order("person_name", true))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<HouseholdMembership> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<HouseholdMembership> {
        self.0.pages()
    }
}
/// What a new record of `people_household_memberships` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewHouseholdMembership(typed::Payload);
impl NewHouseholdMembership {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `pending`
    pub fn pending(self, value: bool) -> Self {
        Self(self.0.set(&["pending"], value))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_household_memberships`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct HouseholdMembershipChange(typed::Payload);
impl HouseholdMembershipChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `pending`
    pub fn pending(self, value: bool) -> Self {
        Self(self.0.set(&["pending"], value))
    }
    /// Without `pending`.
    pub fn clear_pending(self) -> Self {
        Self(self.0.set(&["pending"], serde_json::Value::Null))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// Without `person_id`.
    pub fn clear_person_id(self) -> Self {
        Self(self.0.set(&["person_id"], serde_json::Value::Null))
    }
}
/// What `household_role` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum HouseholdMembershipHouseholdRole {
    /// `adult`
    Adult,
    /// `child_or_dependent`
    ChildOrDependent,
    /// `other_adult`
    OtherAdult,
    /// `parent_guardian`
    ParentGuardian,
    /// A word that the manifest does not know.
    Other(String),
}
impl HouseholdMembershipHouseholdRole {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adult => "adult",
            Self::ChildOrDependent => "child_or_dependent",
            Self::OtherAdult => "other_adult",
            Self::ParentGuardian => "parent_guardian",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for HouseholdMembershipHouseholdRole {
    fn from(text: &str) -> Self {
        match text {
            "adult" => Self::Adult,
            "child_or_dependent" => Self::ChildOrDependent,
            "other_adult" => Self::OtherAdult,
            "parent_guardian" => Self::ParentGuardian,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for HouseholdMembershipHouseholdRole {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<HouseholdMembershipHouseholdRole> for String {
    fn from(word: HouseholdMembershipHouseholdRole) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for HouseholdMembershipHouseholdRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Service times
///
/// When services regularly begin at a campus.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ServiceTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<ServiceTimeDay>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `start_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::people::Organization>>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::people::Campus>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ServiceTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_service_times",
        json_api: true,
        resource: Some("ServiceTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "day", at: &["day"], kind: typed::Kind::Text },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "start_time", at: &["start_time"], kind: typed::Kind::Integer },
        ],
        relations: &[
            typed::Relation {
                name: "organization",
                relationship: "organization",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_service_times`.
#[derive(Clone, Copy, Debug)]
pub struct ServiceTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl ServiceTimeApi<'_> {
    /// The list `/people/v2/campuses/{campus_id}/service_times`.
    pub fn list(&self, campus_id: impl Into<typed::Id<super::people::Campus>>) -> ServiceTimeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/campuses/", "/service_times"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let campus_id: typed::Id<super::people::Campus> = campus_id.into();
        ServiceTimeList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[campus_id.as_str()],
        ))
    }
    /// One record: `/people/v2/campuses/{campus_id}/service_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        campus_id: impl Into<typed::Id<super::people::Campus>>,
        id: impl Into<typed::Id<super::people::ServiceTime>>,
    ) -> Result<typed::Item<ServiceTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/campuses/", "/service_times/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let campus_id: typed::Id<super::people::Campus> = campus_id.into();
        let id: typed::Id<super::people::ServiceTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[campus_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/campuses/{campus_id}/service_times`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        campus_id: impl Into<typed::Id<super::people::Campus>>,
        record: NewServiceTime,
    ) -> Result<typed::Item<ServiceTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses/", "/service_times"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let campus_id: typed::Id<super::people::Campus> = campus_id.into();
        typed::act(self.0, &ACTION, &[campus_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/campuses/{campus_id}/service_times/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        campus_id: impl Into<typed::Id<super::people::Campus>>,
        id: impl Into<typed::Id<super::people::ServiceTime>>,
        record: ServiceTimeChange,
    ) -> Result<typed::Item<ServiceTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses/", "/service_times/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let campus_id: typed::Id<super::people::Campus> = campus_id.into();
        let id: typed::Id<super::people::ServiceTime> = id.into();
        typed::act(self.0, &ACTION, &[campus_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/campuses/{campus_id}/service_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        campus_id: impl Into<typed::Id<super::people::Campus>>,
        id: impl Into<typed::Id<super::people::ServiceTime>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/campuses/", "/service_times/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let campus_id: typed::Id<super::people::Campus> = campus_id.into();
        let id: typed::Id<super::people::ServiceTime> = id.into();
        typed::remove::<ServiceTime>(
            self.0,
            &ACTION,
            &[campus_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_service_times` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ServiceTimeList(typed::Query<ServiceTime>);
impl ServiceTimeList {
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
    pub fn records(self) -> typed::Records<ServiceTime> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ServiceTime> {
        self.0.pages()
    }
}
/// What a new record of `people_service_times` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewServiceTime(typed::Payload);
impl NewServiceTime {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `day`
    pub fn day(self, value: impl Into<ServiceTimeDay>) -> Self {
        Self(self.0.set(&["day"], String::from(Into::<ServiceTimeDay>::into(value))))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `start_time`
    pub fn start_time(self, value: i64) -> Self {
        Self(self.0.set(&["start_time"], value))
    }
}
/// What is to change in a record of `people_service_times`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ServiceTimeChange(typed::Payload);
impl ServiceTimeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `day`
    pub fn day(self, value: impl Into<ServiceTimeDay>) -> Self {
        Self(self.0.set(&["day"], String::from(Into::<ServiceTimeDay>::into(value))))
    }
    /// Without `day`.
    pub fn clear_day(self) -> Self {
        Self(self.0.set(&["day"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `start_time`
    pub fn start_time(self, value: i64) -> Self {
        Self(self.0.set(&["start_time"], value))
    }
    /// Without `start_time`.
    pub fn clear_start_time(self) -> Self {
        Self(self.0.set(&["start_time"], serde_json::Value::Null))
    }
}
/// What `day` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ServiceTimeDay {
    /// `sunday`
    Sunday,
    /// `monday`
    Monday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// `thursday`
    Thursday,
    /// `friday`
    Friday,
    /// `saturday`
    Saturday,
    /// A word that the manifest does not know.
    Other(String),
}
impl ServiceTimeDay {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sunday => "sunday",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ServiceTimeDay {
    fn from(text: &str) -> Self {
        match text {
            "sunday" => Self::Sunday,
            "monday" => Self::Monday,
            "tuesday" => Self::Tuesday,
            "wednesday" => Self::Wednesday,
            "thursday" => Self::Thursday,
            "friday" => Self::Friday,
            "saturday" => Self::Saturday,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ServiceTimeDay {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ServiceTimeDay> for String {
    fn from(word: ServiceTimeDay) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ServiceTimeDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Custom field options
///
/// One record per choice of a custom field that offers choices.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldOption {
    /// `id`
    pub id: typed::Id<Self>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The relationship `field_definition`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_definition: Option<typed::Id<super::people::FieldDefinition>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FieldOption {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_field_options",
        json_api: true,
        resource: Some("FieldOption"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "value", at: &["value"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "field_definition",
            relationship: "field_definition",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_field_options`.
#[derive(Clone, Copy, Debug)]
pub struct FieldOptionApi<'a>(#[allow(dead_code)] &'a Client);
impl FieldOptionApi<'_> {
    /// One record: `/people/v2/field_definitions/{field_definition_id}/field_options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        field_definition_id: impl Into<typed::Id<super::people::FieldDefinition>>,
        id: impl Into<typed::Id<super::people::FieldOption>>,
    ) -> Result<typed::Item<FieldOption>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/field_definitions/", "/field_options/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let field_definition_id: typed::Id<super::people::FieldDefinition> =
            field_definition_id.into();
        let id: typed::Id<super::people::FieldOption> = id.into();
        typed::one(self.0, &ENDPOINT, &[field_definition_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/field_definitions/{field_definition_id}/field_options`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        field_definition_id: impl Into<typed::Id<super::people::FieldDefinition>>,
        record: NewFieldOption,
    ) -> Result<typed::Item<FieldOption>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_definitions/", "/field_options"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let field_definition_id: typed::Id<super::people::FieldDefinition> =
            field_definition_id.into();
        typed::act(self.0, &ACTION, &[field_definition_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/field_definitions/{field_definition_id}/field_options/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        field_definition_id: impl Into<typed::Id<super::people::FieldDefinition>>,
        id: impl Into<typed::Id<super::people::FieldOption>>,
        record: FieldOptionChange,
    ) -> Result<typed::Item<FieldOption>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_definitions/", "/field_options/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let field_definition_id: typed::Id<super::people::FieldDefinition> =
            field_definition_id.into();
        let id: typed::Id<super::people::FieldOption> = id.into();
        typed::act(self.0, &ACTION, &[field_definition_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/field_definitions/{field_definition_id}/field_options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        field_definition_id: impl Into<typed::Id<super::people::FieldDefinition>>,
        id: impl Into<typed::Id<super::people::FieldOption>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/field_definitions/", "/field_options/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let field_definition_id: typed::Id<super::people::FieldDefinition> =
            field_definition_id.into();
        let id: typed::Id<super::people::FieldOption> = id.into();
        typed::remove::<FieldOption>(
            self.0,
            &ACTION,
            &[field_definition_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `people_field_options` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFieldOption(typed::Payload);
impl NewFieldOption {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_field_options`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FieldOptionChange(typed::Payload);
impl FieldOptionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
    /// `value`
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["value"], Into::<String>::into(value)))
    }
    /// Without `value`.
    pub fn clear_value(self) -> Self {
        Self(self.0.set(&["value"], serde_json::Value::Null))
    }
}
/// List results
///
/// Who is on a list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListResult {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<typed::Id<super::people::List>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ListResult {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_list_results",
        json_api: true,
        resource: Some("ListResult"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "list", relationship: "list", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_list_results`.
#[derive(Clone, Copy, Debug)]
pub struct ListResultApi<'a>(#[allow(dead_code)] &'a Client);
impl ListResultApi<'_> {
    /// The list `/people/v2/lists/{list_id}/list_results`.
    pub fn list(&self, list_id: impl Into<typed::Id<super::people::List>>) -> ListResultList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/list_results"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        ListResultList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[list_id.as_str()]))
    }
    /// One record: `/people/v2/lists/{list_id}/list_results/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::ListResult>>,
    ) -> Result<typed::Item<ListResult>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/list_results/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::ListResult> = id.into();
        typed::one(self.0, &ENDPOINT, &[list_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_list_results` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ListResultList(typed::Query<ListResult>);
impl ListResultList {
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
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<ListResult> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ListResult> {
        self.0.pages()
    }
}
/// List shares
///
/// With whom a list is shared, and with which permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListShare {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `group`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<ListShareGroup>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<ListSharePermission>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ListShare {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_list_shares",
        json_api: true,
        resource: Some("ListShare"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "group", at: &["group"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "permission", at: &["permission"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "person",
            relationship: "person",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_list_shares`.
#[derive(Clone, Copy, Debug)]
pub struct ListShareApi<'a>(#[allow(dead_code)] &'a Client);
impl ListShareApi<'_> {
    /// One record: `/people/v2/lists/{list_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::ListShare>>,
    ) -> Result<typed::Item<ListShare>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/shares/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::ListShare> = id.into();
        typed::one(self.0, &ENDPOINT, &[list_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/lists/{list_id}/shares`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        record: NewListShare,
    ) -> Result<typed::Item<ListShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/lists/", "/shares"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        typed::act(self.0, &ACTION, &[list_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/lists/{list_id}/shares/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::ListShare>>,
        record: ListShareChange,
    ) -> Result<typed::Item<ListShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/lists/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::ListShare> = id.into();
        typed::act(self.0, &ACTION, &[list_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/lists/{list_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::ListShare>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/lists/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::ListShare> = id.into();
        typed::remove::<ListShare>(
            self.0,
            &ACTION,
            &[list_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `people_list_shares` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewListShare(typed::Payload);
impl NewListShare {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<ListShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<ListShareGroup>::into(value))))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<ListSharePermission>) -> Self {
        Self(self.0.set(&["permission"], String::from(Into::<ListSharePermission>::into(value))))
    }
}
/// What is to change in a record of `people_list_shares`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ListShareChange(typed::Payload);
impl ListShareChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<ListShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<ListShareGroup>::into(value))))
    }
    /// Without `group`.
    pub fn clear_group(self) -> Self {
        Self(self.0.set(&["group"], serde_json::Value::Null))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<ListSharePermission>) -> Self {
        Self(self.0.set(&["permission"], String::from(Into::<ListSharePermission>::into(value))))
    }
    /// Without `permission`.
    pub fn clear_permission(self) -> Self {
        Self(self.0.set(&["permission"], serde_json::Value::Null))
    }
}
/// What `group` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ListShareGroup {
    /// `No Access`
    NoAccess,
    /// `Viewer`
    Viewer,
    /// `Editor`
    Editor,
    /// `Manager`
    Manager,
    /// A word that the manifest does not know.
    Other(String),
}
impl ListShareGroup {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "No Access",
            Self::Viewer => "Viewer",
            Self::Editor => "Editor",
            Self::Manager => "Manager",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ListShareGroup {
    fn from(text: &str) -> Self {
        match text {
            "No Access" => Self::NoAccess,
            "Viewer" => Self::Viewer,
            "Editor" => Self::Editor,
            "Manager" => Self::Manager,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ListShareGroup {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ListShareGroup> for String {
    fn from(word: ListShareGroup) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ListShareGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `permission` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ListSharePermission {
    /// `view`
    View,
    /// `manage`
    Manage,
    /// A word that the manifest does not know.
    Other(String),
}
impl ListSharePermission {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::Manage => "manage",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ListSharePermission {
    fn from(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "manage" => Self::Manage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ListSharePermission {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ListSharePermission> for String {
    fn from(word: ListSharePermission) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ListSharePermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Mailchimp status
///
/// How the last transfer of a list to Mailchimp went.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MailchimpSyncStatus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// `error`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// `progress`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<i64>,
    /// `segment_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<i64>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for MailchimpSyncStatus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_mailchimp_sync_status",
        json_api: true,
        resource: Some("MailchimpSyncStatus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "completed_at",
                at: &["completed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "error", at: &["error"], kind: typed::Kind::Text },
            typed::Field { name: "progress", at: &["progress"], kind: typed::Kind::Integer },
            typed::Field { name: "segment_id", at: &["segment_id"], kind: typed::Kind::Integer },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_mailchimp_sync_status`.
#[derive(Clone, Copy, Debug)]
pub struct MailchimpSyncStatusApi<'a>(#[allow(dead_code)] &'a Client);
impl MailchimpSyncStatusApi<'_> {
    /// One record: `/people/v2/lists/{list_id}/mailchimp_sync_status/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::MailchimpSyncStatus>>,
    ) -> Result<typed::Item<MailchimpSyncStatus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/mailchimp_sync_status/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::MailchimpSyncStatus> = id.into();
        typed::one(self.0, &ENDPOINT, &[list_id.as_str(), id.as_str()]).await
    }
}
/// List stars
///
/// Since when a list is starred by the user who asks.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListStar {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ListStar {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_star",
        json_api: true,
        resource: Some("ListStar"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_star`.
#[derive(Clone, Copy, Debug)]
pub struct ListStarApi<'a>(#[allow(dead_code)] &'a Client);
impl ListStarApi<'_> {
    /// One record: `/people/v2/lists/{list_id}/star`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
    ) -> Result<typed::Item<ListStar>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/star"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        typed::one(self.0, &ENDPOINT, &[list_id.as_str()]).await
    }
    /// Removes a record: `DELETE /people/v2/lists/{list_id}/star`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/lists/", "/star"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        typed::remove::<ListStar>(self.0, &ACTION, &[list_id.as_str()], typed::Payload::default())
            .await
    }
}
/// List rules
///
/// A set of conditions that decides who is on a list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Rule {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `subset`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subset: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `conditions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<typed::Id<super::people::Condition>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Rule {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_rules",
        json_api: true,
        resource: Some("Rule"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "subset", at: &["subset"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "conditions",
            relationship: "conditions",
            many: true,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_rules`.
#[derive(Clone, Copy, Debug)]
pub struct RuleApi<'a>(#[allow(dead_code)] &'a Client);
impl RuleApi<'_> {
    /// The list `/people/v2/lists/{list_id}/rules`.
    pub fn list(&self, list_id: impl Into<typed::Id<super::people::List>>) -> RuleList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/rules"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "conditions")],
            listing: super::listing_0,
            own_id: false,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        RuleList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[list_id.as_str()]))
    }
    /// One record: `/people/v2/lists/{list_id}/rules/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: impl Into<typed::Id<super::people::List>>,
        id: impl Into<typed::Id<super::people::Rule>>,
    ) -> Result<typed::Item<Rule>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/rules/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let list_id: typed::Id<super::people::List> = list_id.into();
        let id: typed::Id<super::people::Rule> = id.into();
        typed::one(self.0, &ENDPOINT, &[list_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_rules` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RuleList(typed::Query<Rule>);
impl RuleList {
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
    /// Only records whose `subset` is this.
    #[inline]
    pub fn where_subset(self, value: &str) -> Self {
        Self(self.0.filter("subset", &value))
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
    /// Ordered by `subset`.
    #[inline]
    pub fn order_by_subset(self) -> Self {
        Self(self.0.order("subset", false))
    }
    /// Ordered by `subset`, the last one first.
    #[inline]
    pub fn order_by_subset_descending(self) -> Self {
        Self(self.0.order("subset", true))
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
    /// With what `conditions` leads to: `Item::included`.
    #[inline]
    pub fn include_conditions(self) -> Self {
        Self(self.0.include("conditions"))
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
    pub fn records(self) -> typed::Records<Rule> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Rule> {
        self.0.pages()
    }
}
/// Note category shares
///
/// Who may see, write or manage the notes of a category.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NoteCategoryShare {
    /// `id`
    pub id: typed::Id<Self>,
    /// `group`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<NoteCategoryShareGroup>,
    /// `permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<NoteCategorySharePermission>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `note_category`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_category: Option<typed::Id<super::people::NoteCategory>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NoteCategoryShare {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_note_category_shares",
        json_api: true,
        resource: Some("NoteCategoryShare"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "group", at: &["group"], kind: typed::Kind::Text },
            typed::Field { name: "permission", at: &["permission"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "note_category",
                relationship: "note_category",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_note_category_shares`.
#[derive(Clone, Copy, Debug)]
pub struct NoteCategoryShareApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteCategoryShareApi<'_> {
    /// One record: `/people/v2/note_categories/{note_category_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        note_category_id: impl Into<typed::Id<super::people::NoteCategory>>,
        id: impl Into<typed::Id<super::people::NoteCategoryShare>>,
    ) -> Result<typed::Item<NoteCategoryShare>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/note_categories/", "/shares/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let note_category_id: typed::Id<super::people::NoteCategory> = note_category_id.into();
        let id: typed::Id<super::people::NoteCategoryShare> = id.into();
        typed::one(self.0, &ENDPOINT, &[note_category_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/note_categories/{note_category_id}/shares`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        note_category_id: impl Into<typed::Id<super::people::NoteCategory>>,
        record: NewNoteCategoryShare,
    ) -> Result<typed::Item<NoteCategoryShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories/", "/shares"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let note_category_id: typed::Id<super::people::NoteCategory> = note_category_id.into();
        typed::act(self.0, &ACTION, &[note_category_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/note_categories/{note_category_id}/shares/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        note_category_id: impl Into<typed::Id<super::people::NoteCategory>>,
        id: impl Into<typed::Id<super::people::NoteCategoryShare>>,
        record: NoteCategoryShareChange,
    ) -> Result<typed::Item<NoteCategoryShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let note_category_id: typed::Id<super::people::NoteCategory> = note_category_id.into();
        let id: typed::Id<super::people::NoteCategoryShare> = id.into();
        typed::act(self.0, &ACTION, &[note_category_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/note_categories/{note_category_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        note_category_id: impl Into<typed::Id<super::people::NoteCategory>>,
        id: impl Into<typed::Id<super::people::NoteCategoryShare>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/note_categories/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let note_category_id: typed::Id<super::people::NoteCategory> = note_category_id.into();
        let id: typed::Id<super::people::NoteCategoryShare> = id.into();
        typed::remove::<NoteCategoryShare>(
            self.0,
            &ACTION,
            &[note_category_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `people_note_category_shares` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewNoteCategoryShare(typed::Payload);
impl NewNoteCategoryShare {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<NoteCategoryShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<NoteCategoryShareGroup>::into(value))))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<NoteCategorySharePermission>) -> Self {
        Self(
            self.0.set(
                &["permission"],
                String::from(Into::<NoteCategorySharePermission>::into(value)),
            ),
        )
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_note_category_shares`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NoteCategoryShareChange(typed::Payload);
impl NoteCategoryShareChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<NoteCategoryShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<NoteCategoryShareGroup>::into(value))))
    }
    /// Without `group`.
    pub fn clear_group(self) -> Self {
        Self(self.0.set(&["group"], serde_json::Value::Null))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<NoteCategorySharePermission>) -> Self {
        Self(
            self.0.set(
                &["permission"],
                String::from(Into::<NoteCategorySharePermission>::into(value)),
            ),
        )
    }
    /// Without `permission`.
    pub fn clear_permission(self) -> Self {
        Self(self.0.set(&["permission"], serde_json::Value::Null))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// Without `person_id`.
    pub fn clear_person_id(self) -> Self {
        Self(self.0.set(&["person_id"], serde_json::Value::Null))
    }
}
/// What `group` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum NoteCategoryShareGroup {
    /// `No Access`
    NoAccess,
    /// `Viewer`
    Viewer,
    /// `Editor`
    Editor,
    /// `Manager`
    Manager,
    /// A word that the manifest does not know.
    Other(String),
}
impl NoteCategoryShareGroup {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "No Access",
            Self::Viewer => "Viewer",
            Self::Editor => "Editor",
            Self::Manager => "Manager",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for NoteCategoryShareGroup {
    fn from(text: &str) -> Self {
        match text {
            "No Access" => Self::NoAccess,
            "Viewer" => Self::Viewer,
            "Editor" => Self::Editor,
            "Manager" => Self::Manager,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for NoteCategoryShareGroup {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<NoteCategoryShareGroup> for String {
    fn from(word: NoteCategoryShareGroup) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for NoteCategoryShareGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `permission` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum NoteCategorySharePermission {
    /// `view`
    View,
    /// `view_create`
    ViewCreate,
    /// `manage`
    Manage,
    /// A word that the manifest does not know.
    Other(String),
}
impl NoteCategorySharePermission {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::ViewCreate => "view_create",
            Self::Manage => "manage",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for NoteCategorySharePermission {
    fn from(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "view_create" => Self::ViewCreate,
            "manage" => Self::Manage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for NoteCategorySharePermission {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<NoteCategorySharePermission> for String {
    fn from(word: NoteCategorySharePermission) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for NoteCategorySharePermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Workflow categories
///
/// The categories of workflows, as far as a workflow has one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowCategory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowCategory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_categories",
        json_api: true,
        resource: Some("WorkflowCategory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
        relations: &[],
    };
}
/// What can be done with records of `people_workflow_categories`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowCategoryApi<'_> {}
/// Workflow shares
///
/// With whom a workflow is shared, and with which permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowShare {
    /// `id`
    pub id: typed::Id<Self>,
    /// `group`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<WorkflowShareGroup>,
    /// `permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<WorkflowSharePermission>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `workflow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<typed::Id<super::people::Workflow>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowShare {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_shares",
        json_api: true,
        resource: Some("WorkflowShare"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "group", at: &["group"], kind: typed::Kind::Text },
            typed::Field { name: "permission", at: &["permission"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "workflow",
                relationship: "workflow",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_workflow_shares`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowShareApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowShareApi<'_> {
    /// One record: `/people/v2/workflows/{workflow_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowShare>>,
    ) -> Result<typed::Item<WorkflowShare>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/shares/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowShare> = id.into();
        typed::one(self.0, &ENDPOINT, &[workflow_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/shares`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        record: NewWorkflowShare,
    ) -> Result<typed::Item<WorkflowShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/shares"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/shares/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowShare>>,
        record: WorkflowShareChange,
    ) -> Result<typed::Item<WorkflowShare>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowShare> = id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/workflows/{workflow_id}/shares/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowShare>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/shares/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowShare> = id.into();
        typed::remove::<WorkflowShare>(
            self.0,
            &ACTION,
            &[workflow_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `people_workflow_shares` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewWorkflowShare(typed::Payload);
impl NewWorkflowShare {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<WorkflowShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<WorkflowShareGroup>::into(value))))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<WorkflowSharePermission>) -> Self {
        Self(
            self.0.set(&["permission"], String::from(Into::<WorkflowSharePermission>::into(value))),
        )
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_workflow_shares`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct WorkflowShareChange(typed::Payload);
impl WorkflowShareChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `group`
    pub fn group(self, value: impl Into<WorkflowShareGroup>) -> Self {
        Self(self.0.set(&["group"], String::from(Into::<WorkflowShareGroup>::into(value))))
    }
    /// Without `group`.
    pub fn clear_group(self) -> Self {
        Self(self.0.set(&["group"], serde_json::Value::Null))
    }
    /// `permission`
    pub fn permission(self, value: impl Into<WorkflowSharePermission>) -> Self {
        Self(
            self.0.set(&["permission"], String::from(Into::<WorkflowSharePermission>::into(value))),
        )
    }
    /// Without `permission`.
    pub fn clear_permission(self) -> Self {
        Self(self.0.set(&["permission"], serde_json::Value::Null))
    }
}
/// What `group` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum WorkflowShareGroup {
    /// `No Access`
    NoAccess,
    /// `Viewer`
    Viewer,
    /// `Editor`
    Editor,
    /// `Manager`
    Manager,
    /// A word that the manifest does not know.
    Other(String),
}
impl WorkflowShareGroup {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAccess => "No Access",
            Self::Viewer => "Viewer",
            Self::Editor => "Editor",
            Self::Manager => "Manager",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for WorkflowShareGroup {
    fn from(text: &str) -> Self {
        match text {
            "No Access" => Self::NoAccess,
            "Viewer" => Self::Viewer,
            "Editor" => Self::Editor,
            "Manager" => Self::Manager,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for WorkflowShareGroup {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<WorkflowShareGroup> for String {
    fn from(word: WorkflowShareGroup) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for WorkflowShareGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `permission` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum WorkflowSharePermission {
    /// `view`
    View,
    /// `manage_cards`
    ManageCards,
    /// `manage`
    Manage,
    /// A word that the manifest does not know.
    Other(String),
}
impl WorkflowSharePermission {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::ManageCards => "manage_cards",
            Self::Manage => "manage",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for WorkflowSharePermission {
    fn from(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "manage_cards" => Self::ManageCards,
            "manage" => Self::Manage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for WorkflowSharePermission {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<WorkflowSharePermission> for String {
    fn from(word: WorkflowSharePermission) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for WorkflowSharePermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Workflow steps
///
/// One record per step of a workflow.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// `id`
    pub id: typed::Id<Self>,
    /// `auto_snooze_days`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_snooze_days: Option<i64>,
    /// `auto_snooze_interval`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_snooze_interval: Option<WorkflowStepAutoSnoozeInterval>,
    /// `auto_snooze_value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_snooze_value: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// In days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_response_time_in_days: Option<i64>,
    /// Of the user who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_ready_card_count: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `total_ready_card_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_ready_card_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `default_assignee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_assignee: Option<typed::Id<super::people::Person>>,
    /// The relationship `workflow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<typed::Id<super::people::Workflow>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowStep {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_steps",
        json_api: true,
        resource: Some("WorkflowStep"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "auto_snooze_days",
                at: &["auto_snooze_days"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "auto_snooze_interval",
                at: &["auto_snooze_interval"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "auto_snooze_value",
                at: &["auto_snooze_value"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "expected_response_time_in_days",
                at: &["expected_response_time_in_days"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "my_ready_card_count",
                at: &["my_ready_card_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "total_ready_card_count",
                at: &["total_ready_card_count"],
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
                name: "default_assignee",
                relationship: "default_assignee",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "workflow",
                relationship: "workflow",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_steps`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowStepApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowStepApi<'_> {
    /// The list `/people/v2/workflows/{workflow_id}/steps`.
    pub fn list(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
    ) -> WorkflowStepList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/steps"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        WorkflowStepList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[workflow_id.as_str()],
        ))
    }
    /// One record: `/people/v2/workflows/{workflow_id}/steps/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowStep>>,
    ) -> Result<typed::Item<WorkflowStep>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/steps/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowStep> = id.into();
        typed::one(self.0, &ENDPOINT, &[workflow_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/steps`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        record: NewWorkflowStep,
    ) -> Result<typed::Item<WorkflowStep>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/steps"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/steps/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowStep>>,
        record: WorkflowStepChange,
    ) -> Result<typed::Item<WorkflowStep>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/steps/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowStep> = id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/workflows/{workflow_id}/steps/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::WorkflowStep>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/steps/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::WorkflowStep> = id.into();
        typed::remove::<WorkflowStep>(
            self.0,
            &ACTION,
            &[workflow_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_steps` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowStepList(typed::Query<WorkflowStep>);
impl WorkflowStepList {
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
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    /// With what `default_assignee` leads to: `Item::included`.
    #[inline]
    pub fn include_default_assignee(self) -> Self {
        Self(self.0.include("default_assignee"))
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
    pub fn records(self) -> typed::Records<WorkflowStep> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowStep> {
        self.0.pages()
    }
}
/// What a new record of `people_steps` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewWorkflowStep(typed::Payload);
impl NewWorkflowStep {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `auto_snooze_interval`
    pub fn auto_snooze_interval(self, value: impl Into<WorkflowStepAutoSnoozeInterval>) -> Self {
        Self(self.0.set(
            &["auto_snooze_interval"],
            String::from(Into::<WorkflowStepAutoSnoozeInterval>::into(value)),
        ))
    }
    /// `auto_snooze_value`
    pub fn auto_snooze_value(self, value: i64) -> Self {
        Self(self.0.set(&["auto_snooze_value"], value))
    }
    /// `default_assignee_id`
    pub fn default_assignee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_assignee_id"], Into::<String>::into(value)))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// In days.
    pub fn expected_response_time_in_days(self, value: i64) -> Self {
        Self(self.0.set(&["expected_response_time_in_days"], value))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
}
/// What is to change in a record of `people_steps`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct WorkflowStepChange(typed::Payload);
impl WorkflowStepChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `auto_snooze_interval`
    pub fn auto_snooze_interval(self, value: impl Into<WorkflowStepAutoSnoozeInterval>) -> Self {
        Self(self.0.set(
            &["auto_snooze_interval"],
            String::from(Into::<WorkflowStepAutoSnoozeInterval>::into(value)),
        ))
    }
    /// Without `auto_snooze_interval`.
    pub fn clear_auto_snooze_interval(self) -> Self {
        Self(self.0.set(&["auto_snooze_interval"], serde_json::Value::Null))
    }
    /// `auto_snooze_value`
    pub fn auto_snooze_value(self, value: i64) -> Self {
        Self(self.0.set(&["auto_snooze_value"], value))
    }
    /// Without `auto_snooze_value`.
    pub fn clear_auto_snooze_value(self) -> Self {
        Self(self.0.set(&["auto_snooze_value"], serde_json::Value::Null))
    }
    /// `default_assignee_id`
    pub fn default_assignee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_assignee_id"], Into::<String>::into(value)))
    }
    /// Without `default_assignee_id`.
    pub fn clear_default_assignee_id(self) -> Self {
        Self(self.0.set(&["default_assignee_id"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// In days.
    pub fn expected_response_time_in_days(self, value: i64) -> Self {
        Self(self.0.set(&["expected_response_time_in_days"], value))
    }
    /// Without `expected_response_time_in_days`.
    pub fn clear_expected_response_time_in_days(self) -> Self {
        Self(self.0.set(&["expected_response_time_in_days"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `sequence`
    pub fn sequence(self, value: i64) -> Self {
        Self(self.0.set(&["sequence"], value))
    }
    /// Without `sequence`.
    pub fn clear_sequence(self) -> Self {
        Self(self.0.set(&["sequence"], serde_json::Value::Null))
    }
}
/// What `auto_snooze_interval` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum WorkflowStepAutoSnoozeInterval {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A word that the manifest does not know.
    Other(String),
}
impl WorkflowStepAutoSnoozeInterval {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for WorkflowStepAutoSnoozeInterval {
    fn from(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for WorkflowStepAutoSnoozeInterval {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<WorkflowStepAutoSnoozeInterval> for String {
    fn from(word: WorkflowStepAutoSnoozeInterval) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for WorkflowStepAutoSnoozeInterval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Workflow workload by workflow
///
/// How many cards of a workflow are ready, snoozed or overdue, per assignee.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowAssigneeWorkflowSummary {
    /// `id`
    pub id: typed::Id<Self>,
    /// `overdue_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue_count: Option<i64>,
    /// `ready_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_count: Option<i64>,
    /// `snoozed_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_count: Option<i64>,
    /// `workflow_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow_name: Option<String>,
    /// The relationship `workflow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<typed::Id<super::people::Workflow>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowAssigneeWorkflowSummary {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_assignee_workflow_summaries",
        json_api: true,
        resource: Some("WorkflowAssigneeWorkflowSummary"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "overdue_count",
                at: &["overdue_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "ready_count", at: &["ready_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "snoozed_count",
                at: &["snoozed_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "workflow_name", at: &["workflow_name"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "workflow",
                relationship: "workflow",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_workflow_assignee_workflow_summaries`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowAssigneeWorkflowSummaryApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowAssigneeWorkflowSummaryApi<'_> {
    /// The list `/people/v2/people/{person_id}/workflow_assignee_workflow_summaries`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
    ) -> WorkflowAssigneeWorkflowSummaryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_assignee_workflow_summaries"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        WorkflowAssigneeWorkflowSummaryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people/{person_id}/workflow_assignee_workflow_summaries/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        id: impl Into<typed::Id<super::people::WorkflowAssigneeWorkflowSummary>>,
    ) -> Result<typed::Item<WorkflowAssigneeWorkflowSummary>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_assignee_workflow_summaries/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let id: typed::Id<super::people::WorkflowAssigneeWorkflowSummary> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_workflow_assignee_workflow_summaries` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowAssigneeWorkflowSummaryList(typed::Query<WorkflowAssigneeWorkflowSummary>);
impl WorkflowAssigneeWorkflowSummaryList {
    /// Ordered by `overdue_count`.
    #[inline]
    pub fn order_by_overdue_count(self) -> Self {
        Self(self.0.order("overdue_count", false))
    }
    /// Ordered by `overdue_count`, the last one first.
    #[inline]
    pub fn order_by_overdue_count_descending(self) -> Self {
        Self(self.0.order("overdue_count", true))
    }
    /// Ordered by `ready_count`.
    #[inline]
    pub fn order_by_ready_count(self) -> Self {
        Self(self.0.order("ready_count", false))
    }
    /// Ordered by `ready_count`, the last one first.
    #[inline]
    pub fn order_by_ready_count_descending(self) -> Self {
        Self(self.0.order("ready_count", true))
    }
    /// Ordered by `snoozed_count`.
    #[inline]
    pub fn order_by_snoozed_count(self) -> Self {
        Self(self.0.order("snoozed_count", false))
    }
    /// Ordered by `snoozed_count`, the last one first.
    #[inline]
    pub fn order_by_snoozed_count_descending(self) -> Self {
        Self(self.0.order("snoozed_count", true))
    }
    /// Ordered by `workflow_name`.
    #[inline]
    pub fn order_by_workflow_name(self) -> Self {
        Self(self.0.order("workflow_name", false))
    }
    /// Ordered by `workflow_name`, the last one first.
    #[inline]
    pub fn order_by_workflow_name_descending(self) -> Self {
        Self(self.0.order("workflow_name", true))
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
    pub fn records(self) -> typed::Records<WorkflowAssigneeWorkflowSummary> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowAssigneeWorkflowSummary> {
        self.0.pages()
    }
}
/// Workflow cards per person
///
/// The same cards as in the table of cards, with the person whose they are in the path.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowCards {
    /// `id`
    pub id: typed::Id<Self>,
    /// Grows by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculated_due_at_in_days_ago: Option<i64>,
    /// `completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `flagged_for_notification_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flagged_for_notification_at: Option<jiff::Timestamp>,
    /// `moved_to_step_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to_step_at: Option<jiff::Timestamp>,
    /// `overdue`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// `removed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<jiff::Timestamp>,
    /// `snooze_until`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snooze_until: Option<jiff::Timestamp>,
    /// `stage`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// `sticky_assignment`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sticky_assignment: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `assignee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<typed::Id<super::people::Person>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `workflow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<typed::Id<super::people::Workflow>>,
    /// The relationship `current_step`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_step: Option<typed::Id<super::people::WorkflowStep>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowCards {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_cards",
        json_api: true,
        resource: Some("WorkflowCard"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "calculated_due_at_in_days_ago",
                at: &["calculated_due_at_in_days_ago"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "completed_at",
                at: &["completed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "flagged_for_notification_at",
                at: &["flagged_for_notification_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "moved_to_step_at",
                at: &["moved_to_step_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "overdue", at: &["overdue"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "removed_at",
                at: &["removed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "snooze_until",
                at: &["snooze_until"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "stage", at: &["stage"], kind: typed::Kind::Text },
            typed::Field {
                name: "sticky_assignment",
                at: &["sticky_assignment"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "assignee",
                relationship: "assignee",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "workflow",
                relationship: "workflow",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "current_step",
                relationship: "current_step",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_workflow_cards`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCardsApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowCardsApi<'_> {
    /// The list `/people/v2/people/{person_id}/workflow_cards`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
    ) -> WorkflowCardsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        WorkflowCardsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people/{person_id}/workflow_cards/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        id: impl Into<typed::Id<super::people::WorkflowCards>>,
    ) -> Result<typed::Item<WorkflowCards>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let id: typed::Id<super::people::WorkflowCards> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_workflow_cards` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowCardsList(typed::Query<WorkflowCards>);
impl WorkflowCardsList {
    /// Only records whose `overdue` is this.
    #[inline]
    pub fn where_overdue(self, value: bool) -> Self {
        Self(self.0.filter("overdue", &value))
    }
    /// Only records whose `stage` is this.
    #[inline]
    pub fn where_stage(self, value: &str) -> Self {
        Self(self.0.filter("stage", &value))
    }
    /// Ordered by `completed_at`.
    #[inline]
    pub fn order_by_completed_at(self) -> Self {
        Self(self.0.order("completed_at", false))
    }
    /// Ordered by `completed_at`, the last one first.
    #[inline]
    pub fn order_by_completed_at_descending(self) -> Self {
        Self(self.0.order("completed_at", true))
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
    /// Ordered by `flagged_for_notification_at`.
    #[inline]
    pub fn order_by_flagged_for_notification_at(self) -> Self {
        Self(self.0.order("flagged_for_notification_at", false))
    }
    /// Ordered by `flagged_for_notification_at`, the last one first.
    #[inline]
    pub fn order_by_flagged_for_notification_at_descending(self) -> Self {
        Self(self.0.order("flagged_for_notification_at", true))
    }
    /// Ordered by `moved_to_step_at`.
    #[inline]
    pub fn order_by_moved_to_step_at(self) -> Self {
        Self(self.0.order("moved_to_step_at", false))
    }
    /// Ordered by `moved_to_step_at`, the last one first.
    #[inline]
    pub fn order_by_moved_to_step_at_descending(self) -> Self {
        Self(self.0.order("moved_to_step_at", true))
    }
    /// Ordered by `removed_at`.
    #[inline]
    pub fn order_by_removed_at(self) -> Self {
        Self(self.0.order("removed_at", false))
    }
    /// Ordered by `removed_at`, the last one first.
    #[inline]
    pub fn order_by_removed_at_descending(self) -> Self {
        Self(self.0.order("removed_at", true))
    }
    /// Ordered by `stage`.
    #[inline]
    pub fn order_by_stage(self) -> Self {
        Self(self.0.order("stage", false))
    }
    /// Ordered by `stage`, the last one first.
    #[inline]
    pub fn order_by_stage_descending(self) -> Self {
        Self(self.0.order("stage", true))
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
    /// With what `assignee` leads to: `Item::included`.
    #[inline]
    pub fn include_assignee(self) -> Self {
        Self(self.0.include("assignee"))
    }
    /// With what `current_step` leads to: `Item::included`.
    #[inline]
    pub fn include_current_step(self) -> Self {
        Self(self.0.include("current_step"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
    }
    /// With what `workflow` leads to: `Item::included`.
    #[inline]
    pub fn include_workflow(self) -> Self {
        Self(self.0.include("workflow"))
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
    pub fn records(self) -> typed::Records<WorkflowCards> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowCards> {
        self.0.pages()
    }
}
/// Workflow cards
///
/// One record per person in a workflow, with the step it has come to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Cards {
    /// `id`
    pub id: typed::Id<Self>,
    /// Grows by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculated_due_at_in_days_ago: Option<i64>,
    /// `completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `flagged_for_notification_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flagged_for_notification_at: Option<jiff::Timestamp>,
    /// `moved_to_step_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to_step_at: Option<jiff::Timestamp>,
    /// `overdue`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// `removed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<jiff::Timestamp>,
    /// `snooze_until`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snooze_until: Option<jiff::Timestamp>,
    /// `stage`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// `sticky_assignment`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sticky_assignment: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `assignee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<typed::Id<super::people::Person>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `workflow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<typed::Id<super::people::Workflow>>,
    /// The relationship `current_step`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_step: Option<typed::Id<super::people::WorkflowStep>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Cards {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_cards",
        json_api: true,
        resource: Some("WorkflowCard"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "calculated_due_at_in_days_ago",
                at: &["calculated_due_at_in_days_ago"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "completed_at",
                at: &["completed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "flagged_for_notification_at",
                at: &["flagged_for_notification_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "moved_to_step_at",
                at: &["moved_to_step_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "overdue", at: &["overdue"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "removed_at",
                at: &["removed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "snooze_until",
                at: &["snooze_until"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "stage", at: &["stage"], kind: typed::Kind::Text },
            typed::Field {
                name: "sticky_assignment",
                at: &["sticky_assignment"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "assignee",
                relationship: "assignee",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "workflow",
                relationship: "workflow",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "current_step",
                relationship: "current_step",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_cards`.
#[derive(Clone, Copy, Debug)]
pub struct CardsApi<'a>(#[allow(dead_code)] &'a Client);
impl CardsApi<'_> {
    /// The list `/people/v2/workflows/{workflow_id}/cards`.
    pub fn list(&self, workflow_id: impl Into<typed::Id<super::people::Workflow>>) -> CardsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/cards"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        CardsList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[workflow_id.as_str()]))
    }
    /// One record: `/people/v2/workflows/{workflow_id}/cards/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::Cards>>,
    ) -> Result<typed::Item<Cards>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/cards/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::Cards> = id.into();
        typed::one(self.0, &ENDPOINT, &[workflow_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /people/v2/workflows/{workflow_id}/cards`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        record: NewCards,
    ) -> Result<typed::Item<Cards>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/cards"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /people/v2/workflows/{workflow_id}/cards/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::Cards>>,
        record: CardsChange,
    ) -> Result<typed::Item<Cards>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/cards/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::Cards> = id.into();
        typed::act(self.0, &ACTION, &[workflow_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /people/v2/workflows/{workflow_id}/cards/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        id: impl Into<typed::Id<super::people::Cards>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/workflows/", "/cards/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let id: typed::Id<super::people::Cards> = id.into();
        typed::remove::<Cards>(
            self.0,
            &ACTION,
            &[workflow_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_cards` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CardsList(typed::Query<Cards>);
impl CardsList {
    /// Only records whose `overdue` is this.
    #[inline]
    pub fn where_overdue(self, value: bool) -> Self {
        Self(self.0.filter("overdue", &value))
    }
    /// Only records whose `stage` is this.
    #[inline]
    pub fn where_stage(self, value: &str) -> Self {
        Self(self.0.filter("stage", &value))
    }
    /// Ordered by `completed_at`.
    #[inline]
    pub fn order_by_completed_at(self) -> Self {
        Self(self.0.order("completed_at", false))
    }
    /// Ordered by `completed_at`, the last one first.
    #[inline]
    pub fn order_by_completed_at_descending(self) -> Self {
        Self(self.0.order("completed_at", true))
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
    /// Ordered by `flagged_for_notification_at`.
    #[inline]
    pub fn order_by_flagged_for_notification_at(self) -> Self {
        Self(self.0.order("flagged_for_notification_at", false))
    }
    /// Ordered by `flagged_for_notification_at`, the last one first.
    #[inline]
    pub fn order_by_flagged_for_notification_at_descending(self) -> Self {
        Self(self.0.order("flagged_for_notification_at", true))
    }
    /// Ordered by `moved_to_step_at`.
    #[inline]
    pub fn order_by_moved_to_step_at(self) -> Self {
        Self(self.0.order("moved_to_step_at", false))
    }
    /// Ordered by `moved_to_step_at`, the last one first.
    #[inline]
    pub fn order_by_moved_to_step_at_descending(self) -> Self {
        Self(self.0.order("moved_to_step_at", true))
    }
    /// Ordered by `removed_at`.
    #[inline]
    pub fn order_by_removed_at(self) -> Self {
        Self(self.0.order("removed_at", false))
    }
    /// Ordered by `removed_at`, the last one first.
    #[inline]
    pub fn order_by_removed_at_descending(self) -> Self {
        Self(self.0.order("removed_at", true))
    }
    /// Ordered by `stage`.
    #[inline]
    pub fn order_by_stage(self) -> Self {
        Self(self.0.order("stage", false))
    }
    /// Ordered by `stage`, the last one first.
    #[inline]
    pub fn order_by_stage_descending(self) -> Self {
        Self(self.0.order("stage", true))
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
    /// With what `assignee` leads to: `Item::included`.
    #[inline]
    pub fn include_assignee(self) -> Self {
        Self(self.0.include("assignee"))
    }
    /// With what `current_step` leads to: `Item::included`.
    #[inline]
    pub fn include_current_step(self) -> Self {
        Self(self.0.include("current_step"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
    }
    /// With what `workflow` leads to: `Item::included`.
    #[inline]
    pub fn include_workflow(self) -> Self {
        Self(self.0.include("workflow"))
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
    pub fn records(self) -> typed::Records<Cards> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Cards> {
        self.0.pages()
    }
}
/// What a new record of `people_cards` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewCards(typed::Payload);
impl NewCards {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `sticky_assignment`
    pub fn sticky_assignment(self, value: bool) -> Self {
        Self(self.0.set(&["sticky_assignment"], value))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// `assignee_id`
    pub fn assignee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["assignee_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `people_cards`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct CardsChange(typed::Payload);
impl CardsChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `sticky_assignment`
    pub fn sticky_assignment(self, value: bool) -> Self {
        Self(self.0.set(&["sticky_assignment"], value))
    }
    /// Without `sticky_assignment`.
    pub fn clear_sticky_assignment(self) -> Self {
        Self(self.0.set(&["sticky_assignment"], serde_json::Value::Null))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// Without `person_id`.
    pub fn clear_person_id(self) -> Self {
        Self(self.0.set(&["person_id"], serde_json::Value::Null))
    }
    /// `assignee_id`
    pub fn assignee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["assignee_id"], Into::<String>::into(value)))
    }
    /// Without `assignee_id`.
    pub fn clear_assignee_id(self) -> Self {
        Self(self.0.set(&["assignee_id"], serde_json::Value::Null))
    }
}
/// Form fields
///
/// One record per question or heading of a form.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormField {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `field_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FormFieldFieldType>,
    /// `label`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `settings`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `form`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<typed::Id<super::people::Form>>,
    /// The relationship `fieldable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fieldable: Option<typed::Ref>,
    /// The relationship `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<typed::Id<super::people::FormFieldOption>>>,
    /// The relationship `form_field_conditions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_field_conditions: Option<Vec<typed::Id<super::people::FormFieldCondition>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormField {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_fields",
        json_api: true,
        resource: Some("FormField"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "field_type", at: &["field_type"], kind: typed::Kind::Text },
            typed::Field { name: "label", at: &["label"], kind: typed::Kind::Text },
            typed::Field { name: "required", at: &["required"], kind: typed::Kind::Boolean },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field { name: "settings", at: &["settings"], kind: typed::Kind::Json },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "form", relationship: "form", many: false, mixed: false },
            typed::Relation {
                name: "fieldable",
                relationship: "fieldable",
                many: false,
                mixed: true,
            },
            typed::Relation { name: "options", relationship: "options", many: true, mixed: false },
            typed::Relation {
                name: "form_field_conditions",
                relationship: "form_field_conditions",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_fields`.
#[derive(Clone, Copy, Debug)]
pub struct FormFieldApi<'a>(#[allow(dead_code)] &'a Client);
impl FormFieldApi<'_> {
    /// The list `/people/v2/forms/{form_id}/fields`.
    pub fn list(&self, form_id: impl Into<typed::Id<super::people::Form>>) -> FormFieldList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/fields"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "options")],
            listing: super::listing_0,
            own_id: false,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        FormFieldList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[form_id.as_str()]))
    }
    /// One record: `/people/v2/forms/{form_id}/fields/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: impl Into<typed::Id<super::people::Form>>,
        id: impl Into<typed::Id<super::people::FormField>>,
    ) -> Result<typed::Item<FormField>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/fields/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        let id: typed::Id<super::people::FormField> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_fields` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormFieldList(typed::Query<FormField>);
impl FormFieldList {
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
    /// With what `options` leads to: `Item::included`.
    #[inline]
    pub fn include_options(self) -> Self {
        Self(self.0.include("options"))
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
    pub fn records(self) -> typed::Records<FormField> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FormField> {
        self.0.pages()
    }
}
/// What `field_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum FormFieldFieldType {
    /// `string`
    String,
    /// `text`
    Text,
    /// `checkboxes`
    Checkboxes,
    /// `dropdown`
    Dropdown,
    /// `date`
    Date,
    /// `phone_number`
    PhoneNumber,
    /// `address`
    Address,
    /// `birthday`
    Birthday,
    /// `gender`
    Gender,
    /// `custom_field`
    CustomField,
    /// `note`
    Note,
    /// `workflow`
    Workflow,
    /// `heading`
    Heading,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `file`
    File,
    /// `medical`
    Medical,
    /// A word that the manifest does not know.
    Other(String),
}
impl FormFieldFieldType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Text => "text",
            Self::Checkboxes => "checkboxes",
            Self::Dropdown => "dropdown",
            Self::Date => "date",
            Self::PhoneNumber => "phone_number",
            Self::Address => "address",
            Self::Birthday => "birthday",
            Self::Gender => "gender",
            Self::CustomField => "custom_field",
            Self::Note => "note",
            Self::Workflow => "workflow",
            Self::Heading => "heading",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::File => "file",
            Self::Medical => "medical",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for FormFieldFieldType {
    fn from(text: &str) -> Self {
        match text {
            "string" => Self::String,
            "text" => Self::Text,
            "checkboxes" => Self::Checkboxes,
            "dropdown" => Self::Dropdown,
            "date" => Self::Date,
            "phone_number" => Self::PhoneNumber,
            "address" => Self::Address,
            "birthday" => Self::Birthday,
            "gender" => Self::Gender,
            "custom_field" => Self::CustomField,
            "note" => Self::Note,
            "workflow" => Self::Workflow,
            "heading" => Self::Heading,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "file" => Self::File,
            "medical" => Self::Medical,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for FormFieldFieldType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<FormFieldFieldType> for String {
    fn from(word: FormFieldFieldType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for FormFieldFieldType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Form submissions
///
/// One record per form that somebody has filled in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormSubmission {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `requires_verification`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_verification: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `verified`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `form`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<typed::Id<super::people::Form>>,
    /// The relationship `form_submission_values`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_submission_values: Option<Vec<typed::Id<super::people::FormSubmissionValue>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormSubmission {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_form_submissions",
        json_api: true,
        resource: Some("FormSubmission"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "requires_verification",
                at: &["requires_verification"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "verified", at: &["verified"], kind: typed::Kind::Boolean },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "form", relationship: "form", many: false, mixed: false },
            typed::Relation {
                name: "form_submission_values",
                relationship: "form_submission_values",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_form_submissions`.
#[derive(Clone, Copy, Debug)]
pub struct FormSubmissionApi<'a>(#[allow(dead_code)] &'a Client);
impl FormSubmissionApi<'_> {
    /// The list `/people/v2/forms/{form_id}/form_submissions`.
    pub fn list(&self, form_id: impl Into<typed::Id<super::people::Form>>) -> FormSubmissionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/form_submissions"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "form_submission_values")],
            listing: super::listing_0,
            own_id: false,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        FormSubmissionList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[form_id.as_str()],
        ))
    }
    /// One record: `/people/v2/forms/{form_id}/form_submissions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: impl Into<typed::Id<super::people::Form>>,
        id: impl Into<typed::Id<super::people::FormSubmission>>,
    ) -> Result<typed::Item<FormSubmission>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/form_submissions/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        let id: typed::Id<super::people::FormSubmission> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_form_submissions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormSubmissionList(typed::Query<FormSubmission>);
impl FormSubmissionList {
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
    /// With what `form` leads to: `Item::included`.
    #[inline]
    pub fn include_form(self) -> Self {
        Self(self.0.include("form"))
    }
    /// With what `form_submission_values` leads to: `Item::included`.
    #[inline]
    pub fn include_form_submission_values(self) -> Self {
        Self(self.0.include("form_submission_values"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<FormSubmission> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FormSubmission> {
        self.0.pages()
    }
}
/// Import histories
///
/// One record per person or household that an import created or changed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PeopleImportHistory {
    /// `id`
    pub id: typed::Id<Self>,
    /// `conflicting_changes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_changes: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `household`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<typed::Id<super::people::Household>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PeopleImportHistory {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_histories",
        json_api: true,
        resource: Some("PeopleImportHistory"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "conflicting_changes",
                at: &["conflicting_changes"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "household",
                relationship: "household",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_histories`.
#[derive(Clone, Copy, Debug)]
pub struct PeopleImportHistoryApi<'a>(#[allow(dead_code)] &'a Client);
impl PeopleImportHistoryApi<'_> {
    /// The list `/people/v2/people_imports/{people_import_id}/histories`.
    pub fn list(
        &self,
        people_import_id: impl Into<typed::Id<super::people::PeopleImport>>,
    ) -> PeopleImportHistoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports/", "/histories"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[("include", "household,person")],
            listing: super::listing_0,
            own_id: false,
        };
        let people_import_id: typed::Id<super::people::PeopleImport> = people_import_id.into();
        PeopleImportHistoryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[people_import_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people_imports/{people_import_id}/histories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        people_import_id: impl Into<typed::Id<super::people::PeopleImport>>,
        id: impl Into<typed::Id<super::people::PeopleImportHistory>>,
    ) -> Result<typed::Item<PeopleImportHistory>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports/", "/histories/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let people_import_id: typed::Id<super::people::PeopleImport> = people_import_id.into();
        let id: typed::Id<super::people::PeopleImportHistory> = id.into();
        typed::one(self.0, &ENDPOINT, &[people_import_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_histories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PeopleImportHistoryList(typed::Query<PeopleImportHistory>);
impl PeopleImportHistoryList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// With what `household` leads to: `Item::included`.
    #[inline]
    pub fn include_household(self) -> Self {
        Self(self.0.include("household"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<PeopleImportHistory> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PeopleImportHistory> {
        self.0.pages()
    }
}
/// Import conflicts
///
/// One record per row of an import that needs a decision, or could not be read.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PeopleImportConflict {
    /// `id`
    pub id: typed::Id<Self>,
    /// `conflicting_changes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_changes: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `data`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// `ignore`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore: Option<bool>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `message`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PeopleImportConflict {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_conflicts",
        json_api: true,
        resource: Some("PeopleImportConflict"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "conflicting_changes",
                at: &["conflicting_changes"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "data", at: &["data"], kind: typed::Kind::Text },
            typed::Field { name: "ignore", at: &["ignore"], kind: typed::Kind::Boolean },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "message", at: &["message"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_conflicts`.
#[derive(Clone, Copy, Debug)]
pub struct PeopleImportConflictApi<'a>(#[allow(dead_code)] &'a Client);
impl PeopleImportConflictApi<'_> {
    /// The list `/people/v2/people_imports/{people_import_id}/conflicts`.
    pub fn list(
        &self,
        people_import_id: impl Into<typed::Id<super::people::PeopleImport>>,
    ) -> PeopleImportConflictList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports/", "/conflicts"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let people_import_id: typed::Id<super::people::PeopleImport> = people_import_id.into();
        PeopleImportConflictList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[people_import_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people_imports/{people_import_id}/conflicts/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        people_import_id: impl Into<typed::Id<super::people::PeopleImport>>,
        id: impl Into<typed::Id<super::people::PeopleImportConflict>>,
    ) -> Result<typed::Item<PeopleImportConflict>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people_imports/", "/conflicts/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let people_import_id: typed::Id<super::people::PeopleImport> = people_import_id.into();
        let id: typed::Id<super::people::PeopleImportConflict> = id.into();
        typed::one(self.0, &ENDPOINT, &[people_import_id.as_str(), id.as_str()]).await
    }
}
/// A list of `people_conflicts` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PeopleImportConflictList(typed::Query<PeopleImportConflict>);
impl PeopleImportConflictList {
    /// Only records whose `kind` is this.
    #[inline]
    pub fn where_kind(self, value: &str) -> Self {
        Self(self.0.filter("kind", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
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
    pub fn records(self) -> typed::Records<PeopleImportConflict> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PeopleImportConflict> {
        self.0.pages()
    }
}
/// List conditions
///
/// One condition of a rule, such as a field with a comparison and a value.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// `id`
    pub id: typed::Id<Self>,
    /// `application`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    /// `comparison`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `definition_class`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition_class: Option<String>,
    /// `definition_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition_identifier: Option<String>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `settings`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Condition {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_conditions",
        json_api: true,
        resource: Some("Condition"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "application", at: &["application"], kind: typed::Kind::Text },
            typed::Field { name: "comparison", at: &["comparison"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "definition_class",
                at: &["definition_class"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "definition_identifier",
                at: &["definition_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "settings", at: &["settings"], kind: typed::Kind::Json },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "created_by",
            relationship: "created_by",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `people_conditions`.
#[derive(Clone, Copy, Debug)]
pub struct ConditionApi<'a>(#[allow(dead_code)] &'a Client);
impl ConditionApi<'_> {
    /// One record: `/people/v2/lists/{list_id}/rules/{rule_id}/conditions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        list_id: &str,
        rule_id: impl Into<typed::Id<super::people::Rule>>,
        id: impl Into<typed::Id<super::people::Condition>>,
    ) -> Result<typed::Item<Condition>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/lists/", "/rules/", "/conditions/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let rule_id: typed::Id<super::people::Rule> = rule_id.into();
        let id: typed::Id<super::people::Condition> = id.into();
        typed::one(self.0, &ENDPOINT, &[list_id, rule_id.as_str(), id.as_str()]).await
    }
}
/// Workflow step workload
///
/// How many cards of a step are ready or snoozed, per assignee.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowStepAssigneeSummary {
    /// `id`
    pub id: typed::Id<Self>,
    /// `ready_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_count: Option<i64>,
    /// `snoozed_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_count: Option<i64>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// The relationship `step`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<typed::Id<super::people::WorkflowStep>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowStepAssigneeSummary {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_assignee_summaries",
        json_api: true,
        resource: Some("WorkflowStepAssigneeSummary"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "ready_count", at: &["ready_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "snoozed_count",
                at: &["snoozed_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "step", relationship: "step", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `people_assignee_summaries`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowStepAssigneeSummaryApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowStepAssigneeSummaryApi<'_> {
    /// The list `/people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries`.
    pub fn list(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        workflow_step_id: impl Into<typed::Id<super::people::WorkflowStep>>,
    ) -> WorkflowStepAssigneeSummaryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/steps/", "/assignee_summaries"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let workflow_step_id: typed::Id<super::people::WorkflowStep> = workflow_step_id.into();
        WorkflowStepAssigneeSummaryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[workflow_id.as_str(), workflow_step_id.as_str()],
        ))
    }
    /// One record: `/people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        workflow_id: impl Into<typed::Id<super::people::Workflow>>,
        workflow_step_id: impl Into<typed::Id<super::people::WorkflowStep>>,
        id: impl Into<typed::Id<super::people::WorkflowStepAssigneeSummary>>,
    ) -> Result<typed::Item<WorkflowStepAssigneeSummary>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/workflows/", "/steps/", "/assignee_summaries/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let workflow_id: typed::Id<super::people::Workflow> = workflow_id.into();
        let workflow_step_id: typed::Id<super::people::WorkflowStep> = workflow_step_id.into();
        let id: typed::Id<super::people::WorkflowStepAssigneeSummary> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[workflow_id.as_str(), workflow_step_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// A list of `people_assignee_summaries` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowStepAssigneeSummaryList(typed::Query<WorkflowStepAssigneeSummary>);
impl WorkflowStepAssigneeSummaryList {
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
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
    pub fn records(self) -> typed::Records<WorkflowStepAssigneeSummary> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowStepAssigneeSummary> {
        self.0.pages()
    }
}
/// Workflow card activities
///
/// What happened to a card, event by event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowCardActivity {
    /// `id`
    pub id: typed::Id<Self>,
    /// `attachments_meta`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments_meta: Option<serde_json::Value>,
    /// Addresses of the files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments_urls: Option<serde_json::Value>,
    /// `automation_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automation_url: Option<String>,
    /// `comment`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// `content`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `content_is_html`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_is_html: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `form_submission_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_submission_url: Option<String>,
    /// `person_avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_avatar_url: Option<String>,
    /// `person_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_name: Option<String>,
    /// `reassigned_to_avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reassigned_to_avatar_url: Option<String>,
    /// `reassigned_to_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reassigned_to_name: Option<String>,
    /// `subject`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The relationship `workflow_card`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow_card: Option<typed::Id<super::people::WorkflowCards>>,
    /// The relationship `workflow_step`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow_step: Option<typed::Id<super::people::WorkflowStep>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowCardActivity {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_activities",
        json_api: true,
        resource: Some("WorkflowCardActivity"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "attachments_meta",
                at: &["attachments_meta"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "attachments_urls",
                at: &["attachments_urls"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "automation_url",
                at: &["automation_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "comment", at: &["comment"], kind: typed::Kind::Text },
            typed::Field { name: "content", at: &["content"], kind: typed::Kind::Text },
            typed::Field {
                name: "content_is_html",
                at: &["content_is_html"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "form_submission_url",
                at: &["form_submission_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "person_avatar_url",
                at: &["person_avatar_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "person_name", at: &["person_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "reassigned_to_avatar_url",
                at: &["reassigned_to_avatar_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "reassigned_to_name",
                at: &["reassigned_to_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "subject", at: &["subject"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "workflow_card",
                relationship: "workflow_card",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "workflow_step",
                relationship: "workflow_step",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_activities`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCardActivityApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowCardActivityApi<'_> {
    /// The list `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
    ) -> WorkflowCardActivityList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards/", "/activities"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        WorkflowCardActivityList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str(), workflow_card_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
        id: impl Into<typed::Id<super::people::WorkflowCardActivity>>,
    ) -> Result<typed::Item<WorkflowCardActivity>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards/", "/activities/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        let id: typed::Id<super::people::WorkflowCardActivity> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), workflow_card_id.as_str(), id.as_str()])
            .await
    }
    /// Removes a record: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
        id: impl Into<typed::Id<super::people::WorkflowCardActivity>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/workflow_cards/", "/activities/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        let id: typed::Id<super::people::WorkflowCardActivity> = id.into();
        typed::remove::<WorkflowCardActivity>(
            self.0,
            &ACTION,
            &[person_id.as_str(), workflow_card_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_activities` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowCardActivityList(typed::Query<WorkflowCardActivity>);
impl WorkflowCardActivityList {
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
    pub fn records(self) -> typed::Records<WorkflowCardActivity> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowCardActivity> {
        self.0.pages()
    }
}
/// Workflow card notes
///
/// One record per note on a card.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkflowCardNote {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WorkflowCardNote {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_workflow_card_notes",
        json_api: true,
        resource: Some("WorkflowCardNote"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `people_workflow_card_notes`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCardNoteApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkflowCardNoteApi<'_> {
    /// The list `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
    ) -> WorkflowCardNoteList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards/", "/notes"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        WorkflowCardNoteList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str(), workflow_card_id.as_str()],
        ))
    }
    /// One record: `/people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
        id: impl Into<typed::Id<super::people::WorkflowCardNote>>,
    ) -> Result<typed::Item<WorkflowCardNote>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/people/", "/workflow_cards/", "/notes/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        let id: typed::Id<super::people::WorkflowCardNote> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), workflow_card_id.as_str(), id.as_str()])
            .await
    }
    /// Makes a record, and gives it: `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::people::Person>>,
        workflow_card_id: impl Into<typed::Id<super::people::WorkflowCards>>,
        record: NewWorkflowCardNote,
    ) -> Result<typed::Item<WorkflowCardNote>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/people/", "/workflow_cards/", "/notes"],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::people::Person> = person_id.into();
        let workflow_card_id: typed::Id<super::people::WorkflowCards> = workflow_card_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str(), workflow_card_id.as_str()], record.0)
            .await
    }
}
/// A list of `people_workflow_card_notes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkflowCardNoteList(typed::Query<WorkflowCardNote>);
impl WorkflowCardNoteList {
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
    pub fn records(self) -> typed::Records<WorkflowCardNote> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WorkflowCardNote> {
        self.0.pages()
    }
}
/// What a new record of `people_workflow_card_notes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewWorkflowCardNote(typed::Payload);
impl NewWorkflowCardNote {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `note`
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["note"], Into::<String>::into(value)))
    }
}
/// Form field options
///
/// One record per choice of a form field.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormFieldOption {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `label`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `sequence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `form_field`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_field: Option<typed::Id<super::people::FormField>>,
    /// The relationship `optionable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optionable: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormFieldOption {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_options",
        json_api: true,
        resource: Some("FormFieldOption"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "label", at: &["label"], kind: typed::Kind::Text },
            typed::Field { name: "sequence", at: &["sequence"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "form_field",
                relationship: "form_field",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "optionable",
                relationship: "optionable",
                many: false,
                mixed: true,
            },
        ],
    };
}
/// What can be done with records of `people_options`.
#[derive(Clone, Copy, Debug)]
pub struct FormFieldOptionApi<'a>(#[allow(dead_code)] &'a Client);
impl FormFieldOptionApi<'_> {
    /// One record: `/people/v2/forms/{form_id}/fields/{form_field_id}/options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: &str,
        form_field_id: impl Into<typed::Id<super::people::FormField>>,
        id: impl Into<typed::Id<super::people::FormFieldOption>>,
    ) -> Result<typed::Item<FormFieldOption>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/fields/", "/options/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_field_id: typed::Id<super::people::FormField> = form_field_id.into();
        let id: typed::Id<super::people::FormFieldOption> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id, form_field_id.as_str(), id.as_str()]).await
    }
}
/// Form field conditions
///
/// When a form field is shown: the answer to another field that it depends on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormFieldCondition {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `trigger_form_field_option_value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_form_field_option_value: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `form_field`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_field: Option<typed::Id<super::people::FormField>>,
    /// The relationship `trigger_form_field`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_form_field: Option<typed::Id<super::people::FormField>>,
    /// The relationship `trigger_form_field_option`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_form_field_option: Option<typed::Id<super::people::FormFieldOption>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormFieldCondition {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_form_field_conditions",
        json_api: true,
        resource: Some("FormFieldCondition"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "trigger_form_field_option_value",
                at: &["trigger_form_field_option_value"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "form_field",
                relationship: "form_field",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "trigger_form_field",
                relationship: "trigger_form_field",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "trigger_form_field_option",
                relationship: "trigger_form_field_option",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_form_field_conditions`.
#[derive(Clone, Copy, Debug)]
pub struct FormFieldConditionApi<'a>(#[allow(dead_code)] &'a Client);
impl FormFieldConditionApi<'_> {
    /// The list `/people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions`.
    pub fn list(
        &self,
        form_id: impl Into<typed::Id<super::people::Form>>,
        form_field_id: impl Into<typed::Id<super::people::FormField>>,
    ) -> FormFieldConditionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/fields/", "/form_field_conditions"],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        let form_field_id: typed::Id<super::people::FormField> = form_field_id.into();
        FormFieldConditionList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[form_id.as_str(), form_field_id.as_str()],
        ))
    }
    /// One record: `/people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: impl Into<typed::Id<super::people::Form>>,
        form_field_id: impl Into<typed::Id<super::people::FormField>>,
        id: impl Into<typed::Id<super::people::FormFieldCondition>>,
    ) -> Result<typed::Item<FormFieldCondition>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/fields/", "/form_field_conditions/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        let form_field_id: typed::Id<super::people::FormField> = form_field_id.into();
        let id: typed::Id<super::people::FormFieldCondition> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id.as_str(), form_field_id.as_str(), id.as_str()])
            .await
    }
    /// Removes a record: `DELETE /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        form_id: impl Into<typed::Id<super::people::Form>>,
        form_field_id: impl Into<typed::Id<super::people::FormField>>,
        id: impl Into<typed::Id<super::people::FormFieldCondition>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/people/v2/forms/", "/fields/", "/form_field_conditions/", ""],
                headers: &[("X-PCO-API-Version", "2026-06-04")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let form_id: typed::Id<super::people::Form> = form_id.into();
        let form_field_id: typed::Id<super::people::FormField> = form_field_id.into();
        let id: typed::Id<super::people::FormFieldCondition> = id.into();
        typed::remove::<FormFieldCondition>(
            self.0,
            &ACTION,
            &[form_id.as_str(), form_field_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `people_form_field_conditions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormFieldConditionList(typed::Query<FormFieldCondition>);
impl FormFieldConditionList {
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
    pub fn records(self) -> typed::Records<FormFieldCondition> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<FormFieldCondition> {
        self.0.pages()
    }
}
/// Form answers
///
/// One record per field that somebody has filled in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FormSubmissionValue {
    /// `id`
    pub id: typed::Id<Self>,
    /// The uploaded files with their addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<serde_json::Value>,
    /// `display_value`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_value: Option<String>,
    /// The relationship `form_field`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_field: Option<typed::Id<super::people::FormField>>,
    /// The relationship `form_field_option`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_field_option: Option<typed::Id<super::people::FormFieldOption>>,
    /// The relationship `form_submission`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_submission: Option<typed::Id<super::people::FormSubmission>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for FormSubmissionValue {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "people_form_submission_values",
        json_api: true,
        resource: Some("FormSubmissionValue"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "attachments", at: &["attachments"], kind: typed::Kind::Json },
            typed::Field { name: "display_value", at: &["display_value"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "form_field",
                relationship: "form_field",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "form_field_option",
                relationship: "form_field_option",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "form_submission",
                relationship: "form_submission",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `people_form_submission_values`.
#[derive(Clone, Copy, Debug)]
pub struct FormSubmissionValueApi<'a>(#[allow(dead_code)] &'a Client);
impl FormSubmissionValueApi<'_> {
    /// One record: `/people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: &str,
        form_submission_id: impl Into<typed::Id<super::people::FormSubmission>>,
        id: impl Into<typed::Id<super::people::FormSubmissionValue>>,
    ) -> Result<typed::Item<FormSubmissionValue>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/people/v2/forms/", "/form_submissions/", "/form_submission_values/", ""],
            headers: &[("X-PCO-API-Version", "2026-06-04")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_submission_id: typed::Id<super::people::FormSubmission> =
            form_submission_id.into();
        let id: typed::Id<super::people::FormSubmissionValue> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id, form_submission_id.as_str(), id.as_str()]).await
    }
}
