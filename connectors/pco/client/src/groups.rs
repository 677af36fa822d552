// Made by `connector generate rust`: change the manifest, not this file.

//! The product `groups`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct GroupsApi<'a>(pub(crate) &'a Client);
impl<'a> GroupsApi<'a> {
    /// Groups
    #[must_use]
    pub fn groups(&self) -> GroupApi<'a> {
        GroupApi(self.0)
    }
    /// Group types
    #[must_use]
    pub fn group_types(&self) -> GroupTypeApi<'a> {
        GroupTypeApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Group applications
    #[must_use]
    pub fn group_applications(&self) -> GroupApplicationApi<'a> {
        GroupApplicationApi(self.0)
    }
    /// Group events
    #[must_use]
    pub fn events(&self) -> EventApi<'a> {
        EventApi(self.0)
    }
    /// Tag groups
    #[must_use]
    pub fn tag_groups(&self) -> TagGroupApi<'a> {
        TagGroupApi(self.0)
    }
    /// Campuses
    #[must_use]
    pub fn campuses(&self) -> CampusApi<'a> {
        CampusApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Enrollment
    #[must_use]
    pub fn enrollment(&self) -> EnrollmentApi<'a> {
        EnrollmentApi(self.0)
    }
    /// Locations
    #[must_use]
    pub fn location(&self) -> LocationApi<'a> {
        LocationApi(self.0)
    }
    /// Group memberships
    #[must_use]
    pub fn memberships(&self) -> MembershipApi<'a> {
        MembershipApi(self.0)
    }
    /// Attendance
    #[must_use]
    pub fn attendances(&self) -> AttendanceApi<'a> {
        AttendanceApi(self.0)
    }
    /// Answers to invitations
    #[must_use]
    pub fn rsvps(&self) -> RsvpApi<'a> {
        RsvpApi(self.0)
    }
    /// Meeting notes
    #[must_use]
    pub fn notes(&self) -> EventNoteApi<'a> {
        EventNoteApi(self.0)
    }
    /// Group resources
    #[must_use]
    pub fn resources(&self) -> ResourceApi<'a> {
        ResourceApi(self.0)
    }
    /// Tags
    #[must_use]
    pub fn tags(&self) -> TagApi<'a> {
        TagApi(self.0)
    }
    /// Authors of meeting notes
    #[must_use]
    pub fn owner(&self) -> OwnerApi<'a> {
        OwnerApi(self.0)
    }
}
/// Groups
///
/// One record per group, archived ones too.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archive_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_status: Option<String>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `can_create_conversation`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_conversation: Option<bool>,
    /// `can_create_conversation_reason_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_conversation_reason_code: Option<GroupCanCreateConversationReasonCode>,
    /// `chat_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_enabled: Option<bool>,
    /// `contact_email`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `description_as_plain_text`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_as_plain_text: Option<String>,
    /// `direct_messages_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_messages_enabled: Option<bool>,
    /// `events_listed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events_listed: Option<bool>,
    /// `events_visibility`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events_visibility: Option<GroupEventsVisibility>,
    /// Addresses of the picture in several sizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_image: Option<serde_json::Value>,
    /// `leaders_can_search_people_database`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaders_can_search_people_database: Option<bool>,
    /// `listed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<bool>,
    /// `location_type_preference`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_type_preference: Option<GroupLocationTypePreference>,
    /// `members_are_confidential`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members_are_confidential: Option<bool>,
    /// `memberships_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memberships_count: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `public_church_center_web_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_church_center_web_url: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// Nothing else tells which tags a group has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<serde_json::Value>,
    /// `virtual_location_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub virtual_location_url: Option<String>,
    /// `widget_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub widget_status: Option<serde_json::Value>,
    /// The relationship `group_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_type: Option<typed::Id<super::groups::GroupType>>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::groups::Location>>,
    /// The relationship `enrollment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrollment: Option<Vec<typed::Id<super::groups::Enrollment>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Group {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_groups",
        json_api: true,
        resource: Some("Group"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "archive_status",
                at: &["archive_status"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "can_create_conversation",
                at: &["can_create_conversation"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_create_conversation_reason_code",
                at: &["can_create_conversation_reason_code"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "chat_enabled",
                at: &["chat_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "contact_email", at: &["contact_email"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "description_as_plain_text",
                at: &["description_as_plain_text"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "direct_messages_enabled",
                at: &["direct_messages_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "events_listed",
                at: &["events_listed"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "events_visibility",
                at: &["events_visibility"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "header_image", at: &["header_image"], kind: typed::Kind::Json },
            typed::Field {
                name: "leaders_can_search_people_database",
                at: &["leaders_can_search_people_database"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "listed", at: &["listed"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "location_type_preference",
                at: &["location_type_preference"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "members_are_confidential",
                at: &["members_are_confidential"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "memberships_count",
                at: &["memberships_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "public_church_center_web_url",
                at: &["public_church_center_web_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "schedule", at: &["schedule"], kind: typed::Kind::Text },
            typed::Field { name: "tag_ids", at: &["tag_ids"], kind: typed::Kind::Json },
            typed::Field {
                name: "virtual_location_url",
                at: &["virtual_location_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "widget_status", at: &["widget_status"], kind: typed::Kind::Json },
        ],
        relations: &[
            typed::Relation {
                name: "group_type",
                relationship: "group_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "location",
                relationship: "location",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "enrollment",
                relationship: "enrollment",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `groups_groups`.
#[derive(Clone, Copy, Debug)]
pub struct GroupApi<'a>(#[allow(dead_code)] &'a Client);
impl GroupApi<'_> {
    /// The list `/groups/v2/groups`.
    pub fn list(&self) -> GroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[("where[archive_status]", "include"), ("include", "enrollment,location")],
            listing: super::listing_0,
            own_id: false,
        };
        GroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::Group>>,
    ) -> Result<typed::Item<Group>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::Group> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /groups/v2/groups/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::groups::Group>>,
        record: GroupChange,
    ) -> Result<typed::Item<Group>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/groups/v2/groups/", ""],
                headers: &[("X-PCO-API-Version", "2023-07-10")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::groups::Group> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
}
/// A list of `groups_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct GroupList(typed::Query<Group>);
impl GroupList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Ordered by `chat_enabled`.
    #[inline]
    pub fn order_by_chat_enabled(self) -> Self {
        Self(self.0.order("chat_enabled", false))
    }
    /// Ordered by `chat_enabled`, the last one first.
    #[inline]
    pub fn order_by_chat_enabled_descending(self) -> Self {
        Self(self.0.order("chat_enabled", true))
    }
    /// Ordered by `contact_email`.
    #[inline]
    pub fn order_by_contact_email(self) -> Self {
        Self(self.0.order("contact_email", false))
    }
    /// Ordered by `contact_email`, the last one first.
    #[inline]
    pub fn order_by_contact_email_descending(self) -> Self {
        Self(self.0.order("contact_email", true))
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
    /// Ordered by `listed`.
    #[inline]
    pub fn order_by_listed(self) -> Self {
        Self(self.0.order("listed", false))
    }
    /// Ordered by `listed`, the last one first.
    #[inline]
    pub fn order_by_listed_descending(self) -> Self {
        Self(self.0.order("listed", true))
    }
    /// Ordered by `members_are_confidential`.
    #[inline]
    pub fn order_by_members_are_confidential(self) -> Self {
        Self(self.0.order("members_are_confidential", false))
    }
    /// Ordered by `members_are_confidential`, the last one first.
    #[inline]
    pub fn order_by_members_are_confidential_descending(self) -> Self {
        Self(self.0.order("members_are_confidential", true))
    }
    /// Ordered by `memberships_count`.
    #[inline]
    pub fn order_by_memberships_count(self) -> Self {
        Self(self.0.order("memberships_count", false))
    }
    /// Ordered by `memberships_count`, the last one first.
    #[inline]
    pub fn order_by_memberships_count_descending(self) -> Self {
        Self(self.0.order("memberships_count", true))
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
    /// With what `enrollment` leads to: `Item::included`.
    #[inline]
    pub fn include_enrollment(self) -> Self {
        Self(self.0.include("enrollment"))
    }
    /// With what `group_type` leads to: `Item::included`.
    #[inline]
    pub fn include_group_type(self) -> Self {
        Self(self.0.include("group_type"))
    }
    /// With what `location` leads to: `Item::included`.
    #[inline]
    pub fn include_location(self) -> Self {
        Self(self.0.include("location"))
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
    pub fn records(self) -> typed::Records<Group> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Group> {
        self.0.pages()
    }
}
/// What is to change in a record of `groups_groups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct GroupChange(typed::Payload);
impl GroupChange {
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
    /// Free text.
    pub fn schedule(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["schedule"], Into::<String>::into(value)))
    }
    /// Without `schedule`.
    pub fn clear_schedule(self) -> Self {
        Self(self.0.set(&["schedule"], serde_json::Value::Null))
    }
    /// Nothing else tells which tags a group has.
    pub fn tag_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["tag_ids"], value))
    }
    /// Without `tag_ids`.
    pub fn clear_tag_ids(self) -> Self {
        Self(self.0.set(&["tag_ids"], serde_json::Value::Null))
    }
    /// The relationship `group_type`.
    pub fn group_type(self, value: impl Into<typed::Id<super::groups::GroupType>>) -> Self {
        Self(self.0.one::<super::groups::GroupType>("group_type", &value.into()))
    }
    /// Without the relationship `group_type`.
    pub fn clear_group_type(self) -> Self {
        Self(self.0.unrelate("group_type"))
    }
}
/// What `can_create_conversation_reason_code` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum GroupCanCreateConversationReasonCode {
    /// `chat_disabled`
    ChatDisabled,
    /// `group_archived`
    GroupArchived,
    /// `non_member`
    NonMember,
    /// `leaders_only`
    LeadersOnly,
    /// A word that the manifest does not know.
    Other(String),
}
impl GroupCanCreateConversationReasonCode {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChatDisabled => "chat_disabled",
            Self::GroupArchived => "group_archived",
            Self::NonMember => "non_member",
            Self::LeadersOnly => "leaders_only",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for GroupCanCreateConversationReasonCode {
    fn from(text: &str) -> Self {
        match text {
            "chat_disabled" => Self::ChatDisabled,
            "group_archived" => Self::GroupArchived,
            "non_member" => Self::NonMember,
            "leaders_only" => Self::LeadersOnly,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for GroupCanCreateConversationReasonCode {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<GroupCanCreateConversationReasonCode> for String {
    fn from(word: GroupCanCreateConversationReasonCode) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for GroupCanCreateConversationReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `events_visibility` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum GroupEventsVisibility {
    /// `public`
    Public,
    /// `members`
    Members,
    /// A word that the manifest does not know.
    Other(String),
}
impl GroupEventsVisibility {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for GroupEventsVisibility {
    fn from(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "members" => Self::Members,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for GroupEventsVisibility {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<GroupEventsVisibility> for String {
    fn from(word: GroupEventsVisibility) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for GroupEventsVisibility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `location_type_preference` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum GroupLocationTypePreference {
    /// `physical`
    Physical,
    /// `virtual`
    Virtual,
    /// A word that the manifest does not know.
    Other(String),
}
impl GroupLocationTypePreference {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Physical => "physical",
            Self::Virtual => "virtual",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for GroupLocationTypePreference {
    fn from(text: &str) -> Self {
        match text {
            "physical" => Self::Physical,
            "virtual" => Self::Virtual,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for GroupLocationTypePreference {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<GroupLocationTypePreference> for String {
    fn from(word: GroupLocationTypePreference) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for GroupLocationTypePreference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Group types
///
/// The kinds of groups; one of them has the id "unique" instead of a number.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GroupType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `church_center_map_visible`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_map_visible: Option<bool>,
    /// `church_center_visible`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_visible: Option<bool>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// JSON, written as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_group_settings: Option<String>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `public_church_center_web_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_church_center_web_url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for GroupType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_group_types",
        json_api: true,
        resource: Some("GroupType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "church_center_map_visible",
                at: &["church_center_map_visible"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "church_center_visible",
                at: &["church_center_visible"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "default_group_settings",
                at: &["default_group_settings"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field {
                name: "public_church_center_web_url",
                at: &["public_church_center_web_url"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_group_types`.
#[derive(Clone, Copy, Debug)]
pub struct GroupTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl GroupTypeApi<'_> {
    /// The list `/groups/v2/group_types`.
    pub fn list(&self) -> GroupTypeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/group_types"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        GroupTypeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/group_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::GroupType>>,
    ) -> Result<typed::Item<GroupType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/group_types/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::GroupType> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_group_types` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct GroupTypeList(typed::Query<GroupType>);
impl GroupTypeList {
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
    /// Ordered by `position`.
    #[inline]
    pub fn order_by_position(self) -> Self {
        Self(self.0.order("position", false))
    }
    /// Ordered by `position`, the last one first.
    #[inline]
    pub fn order_by_position_descending(self) -> Self {
        Self(self.0.order("position", true))
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
    pub fn records(self) -> typed::Records<GroupType> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<GroupType> {
        self.0.pages()
    }
}
/// People
///
/// The people whom Groups knows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<serde_json::Value>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `child`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `email_addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_addresses: Option<serde_json::Value>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// `phone_numbers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<serde_json::Value>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "addresses", at: &["addresses"], kind: typed::Kind::Json },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field { name: "child", at: &["child"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "email_addresses",
                at: &["email_addresses"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Text },
            typed::Field { name: "phone_numbers", at: &["phone_numbers"], kind: typed::Kind::Json },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/groups/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/people"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
    /// Only records whose `first_name` is this.
    #[inline]
    pub fn where_first_name(self, value: &str) -> Self {
        Self(self.0.filter("first_name", &value))
    }
    /// Only records whose `last_name` is this.
    #[inline]
    pub fn where_last_name(self, value: &str) -> Self {
        Self(self.0.filter("last_name", &value))
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
/// Group applications
///
/// Requests to join a group, and what became of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GroupApplication {
    /// `id`
    pub id: typed::Id<Self>,
    /// `applied_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applied_at: Option<jiff::Timestamp>,
    /// `message`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<GroupApplicationStatus>,
    /// The relationship `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<typed::Id<super::groups::Group>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::groups::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for GroupApplication {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_group_applications",
        json_api: true,
        resource: Some("GroupApplication"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "applied_at",
                at: &["applied_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "message", at: &["message"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "group", relationship: "group", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `groups_group_applications`.
#[derive(Clone, Copy, Debug)]
pub struct GroupApplicationApi<'a>(#[allow(dead_code)] &'a Client);
impl GroupApplicationApi<'_> {
    /// The list `/groups/v2/group_applications`.
    pub fn list(&self) -> GroupApplicationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/group_applications"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        GroupApplicationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/group_applications/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::GroupApplication>>,
    ) -> Result<typed::Item<GroupApplication>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/group_applications/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::GroupApplication> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_group_applications` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct GroupApplicationList(typed::Query<GroupApplication>);
impl GroupApplicationList {
    /// Only records whose `applied_at` is this.
    #[inline]
    pub fn where_applied_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("applied_at", &value))
    }
    /// Only records whose `applied_at` is more.
    #[inline]
    pub fn where_applied_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("applied_at", "gt", &value))
    }
    /// Only records whose `applied_at` is this or more.
    #[inline]
    pub fn where_applied_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("applied_at", "gte", &value))
    }
    /// Only records whose `applied_at` is less.
    #[inline]
    pub fn where_applied_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("applied_at", "lt", &value))
    }
    /// Only records whose `applied_at` is this or less.
    #[inline]
    pub fn where_applied_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("applied_at", "lte", &value))
    }
    /// Only records whose `status` is this.
    #[inline]
    pub fn where_status(self, value: impl Into<GroupApplicationStatus>) -> Self {
        Self(self.0.filter("status", &value.into()))
    }
    /// Ordered by `applied_at`.
    #[inline]
    pub fn order_by_applied_at(self) -> Self {
        Self(self.0.order("applied_at", false))
    }
    /// Ordered by `applied_at`, the last one first.
    #[inline]
    pub fn order_by_applied_at_descending(self) -> Self {
        Self(self.0.order("applied_at", true))
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
    /// With what `group` leads to: `Item::included`.
    #[inline]
    pub fn include_group(self) -> Self {
        Self(self.0.include("group"))
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
    pub fn records(self) -> typed::Records<GroupApplication> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<GroupApplication> {
        self.0.pages()
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum GroupApplicationStatus {
    /// `pending`
    Pending,
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// A word that the manifest does not know.
    Other(String),
}
impl GroupApplicationStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for GroupApplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for GroupApplicationStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<GroupApplicationStatus> for String {
    fn from(word: GroupApplicationStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for GroupApplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Group events
///
/// The meetings of groups, single or repeating.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// `id`
    pub id: typed::Id<Self>,
    /// `attendance_requests_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance_requests_enabled: Option<bool>,
    /// `automated_reminder_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automated_reminder_enabled: Option<bool>,
    /// `canceled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canceled: Option<bool>,
    /// `canceled_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canceled_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// Addresses of the picture in several sizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<serde_json::Value>,
    /// `location_type_preference`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_type_preference: Option<String>,
    /// `multi_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multi_day: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `reminders_sent`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders_sent: Option<bool>,
    /// `reminders_sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders_sent_at: Option<jiff::Timestamp>,
    /// `repeating`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeating: Option<bool>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `virtual_location_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub virtual_location_url: Option<String>,
    /// `visitors_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitors_count: Option<i64>,
    /// The relationship `attendance_submitter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance_submitter: Option<typed::Id<super::groups::Person>>,
    /// The relationship `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<typed::Id<super::groups::Group>>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::groups::Location>>,
    /// The relationship `repeating_event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeating_event: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Event {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_events",
        json_api: true,
        resource: Some("Event"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "attendance_requests_enabled",
                at: &["attendance_requests_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "automated_reminder_enabled",
                at: &["automated_reminder_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "canceled", at: &["canceled"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "canceled_at",
                at: &["canceled_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "image", at: &["image"], kind: typed::Kind::Json },
            typed::Field {
                name: "location_type_preference",
                at: &["location_type_preference"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "multi_day", at: &["multi_day"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "reminders_sent",
                at: &["reminders_sent"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "reminders_sent_at",
                at: &["reminders_sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "repeating", at: &["repeating"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "virtual_location_url",
                at: &["virtual_location_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "visitors_count",
                at: &["visitors_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[
            typed::Relation {
                name: "attendance_submitter",
                relationship: "attendance_submitter",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "group", relationship: "group", many: false, mixed: false },
            typed::Relation {
                name: "location",
                relationship: "location",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "repeating_event",
                relationship: "repeating_event",
                many: false,
                mixed: true,
            },
        ],
    };
}
/// What can be done with records of `groups_events`.
#[derive(Clone, Copy, Debug)]
pub struct EventApi<'a>(#[allow(dead_code)] &'a Client);
impl EventApi<'_> {
    /// The list `/groups/v2/events`.
    pub fn list(&self) -> EventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[("include", "location")],
            listing: super::listing_0,
            own_id: false,
        };
        EventList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::Event>>,
    ) -> Result<typed::Item<Event>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::Event> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventList(typed::Query<Event>);
impl EventList {
    /// Only records whose `ends_at` is this.
    #[inline]
    pub fn where_ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("ends_at", &value))
    }
    /// Only records whose `ends_at` is more.
    #[inline]
    pub fn where_ends_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("ends_at", "gt", &value))
    }
    /// Only records whose `ends_at` is this or more.
    #[inline]
    pub fn where_ends_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("ends_at", "gte", &value))
    }
    /// Only records whose `ends_at` is less.
    #[inline]
    pub fn where_ends_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("ends_at", "lt", &value))
    }
    /// Only records whose `ends_at` is this or less.
    #[inline]
    pub fn where_ends_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("ends_at", "lte", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `starts_at` is this.
    #[inline]
    pub fn where_starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("starts_at", &value))
    }
    /// Only records whose `starts_at` is more.
    #[inline]
    pub fn where_starts_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("starts_at", "gt", &value))
    }
    /// Only records whose `starts_at` is this or more.
    #[inline]
    pub fn where_starts_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("starts_at", "gte", &value))
    }
    /// Only records whose `starts_at` is less.
    #[inline]
    pub fn where_starts_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("starts_at", "lt", &value))
    }
    /// Only records whose `starts_at` is this or less.
    #[inline]
    pub fn where_starts_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("starts_at", "lte", &value))
    }
    /// Ordered by `ends_at`.
    #[inline]
    pub fn order_by_ends_at(self) -> Self {
        Self(self.0.order("ends_at", false))
    }
    /// Ordered by `ends_at`, the last one first.
    #[inline]
    pub fn order_by_ends_at_descending(self) -> Self {
        Self(self.0.order("ends_at", true))
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
    /// Ordered by `starts_at`.
    #[inline]
    pub fn order_by_starts_at(self) -> Self {
        Self(self.0.order("starts_at", false))
    }
    /// Ordered by `starts_at`, the last one first.
    #[inline]
    pub fn order_by_starts_at_descending(self) -> Self {
        Self(self.0.order("starts_at", true))
    }
    /// With what `group` leads to: `Item::included`.
    #[inline]
    pub fn include_group(self) -> Self {
        Self(self.0.include("group"))
    }
    /// With what `location` leads to: `Item::included`.
    #[inline]
    pub fn include_location(self) -> Self {
        Self(self.0.include("location"))
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
    pub fn records(self) -> typed::Records<Event> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Event> {
        self.0.pages()
    }
}
/// Tag groups
///
/// The kinds of tags for groups.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `display_publicly`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_publicly: Option<bool>,
    /// `multiple_options_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_options_enabled: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TagGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_tag_groups",
        json_api: true,
        resource: Some("TagGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "display_publicly",
                at: &["display_publicly"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "multiple_options_enabled",
                at: &["multiple_options_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_tag_groups`.
#[derive(Clone, Copy, Debug)]
pub struct TagGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl TagGroupApi<'_> {
    /// The list `/groups/v2/tag_groups`.
    pub fn list(&self) -> TagGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/tag_groups"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        TagGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/tag_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::TagGroup>>,
    ) -> Result<typed::Item<TagGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/tag_groups/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::TagGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_tag_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TagGroupList(typed::Query<TagGroup>);
impl TagGroupList {
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
    /// Ordered by `position`.
    #[inline]
    pub fn order_by_position(self) -> Self {
        Self(self.0.order("position", false))
    }
    /// Ordered by `position`, the last one first.
    #[inline]
    pub fn order_by_position_descending(self) -> Self {
        Self(self.0.order("position", true))
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
/// Campuses
///
/// The sites of the organization, as Groups knows them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Campus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Campus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_campuses",
        json_api: true,
        resource: Some("Campus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_campuses`.
#[derive(Clone, Copy, Debug)]
pub struct CampusApi<'a>(#[allow(dead_code)] &'a Client);
impl CampusApi<'_> {
    /// The list `/groups/v2/campuses`.
    pub fn list(&self) -> CampusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/campuses"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CampusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/groups/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::groups::Campus>>,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/campuses/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::groups::Campus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `groups_campuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CampusList(typed::Query<Campus>);
impl CampusList {
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
/// Organization
///
/// The organization itself, one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
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
        stream: "groups_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/groups/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Enrollment
///
/// How a group takes in new members, and whether it does so now.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Enrollment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `auto_closed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_closed: Option<bool>,
    /// `auto_closed_reason`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_closed_reason: Option<String>,
    /// `date_limit`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_limit: Option<String>,
    /// `date_limit_reached`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_limit_reached: Option<bool>,
    /// `member_limit`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_limit: Option<i64>,
    /// `member_limit_reached`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_limit_reached: Option<bool>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EnrollmentStatus>,
    /// `strategy`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<EnrollmentStrategy>,
    /// The relationship `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<typed::Id<super::groups::Group>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Enrollment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_enrollment",
        json_api: true,
        resource: Some("Enrollment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "auto_closed", at: &["auto_closed"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "auto_closed_reason",
                at: &["auto_closed_reason"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "date_limit", at: &["date_limit"], kind: typed::Kind::Text },
            typed::Field {
                name: "date_limit_reached",
                at: &["date_limit_reached"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "member_limit",
                at: &["member_limit"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "member_limit_reached",
                at: &["member_limit_reached"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "strategy", at: &["strategy"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "group",
            relationship: "group",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `groups_enrollment`.
#[derive(Clone, Copy, Debug)]
pub struct EnrollmentApi<'a>(#[allow(dead_code)] &'a Client);
impl EnrollmentApi<'_> {
    /// One record: `/groups/v2/groups/{group_id}/enrollment`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
    ) -> Result<typed::Item<Enrollment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", "/enrollment"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        typed::one(self.0, &ENDPOINT, &[group_id.as_str()]).await
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EnrollmentStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `full`
    Full,
    /// `private`
    Private,
    /// A word that the manifest does not know.
    Other(String),
}
impl EnrollmentStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Full => "full",
            Self::Private => "private",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EnrollmentStatus {
    fn from(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            "full" => Self::Full,
            "private" => Self::Private,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EnrollmentStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EnrollmentStatus> for String {
    fn from(word: EnrollmentStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EnrollmentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `strategy` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EnrollmentStrategy {
    /// `request_to_join`
    RequestToJoin,
    /// `open_signup`
    OpenSignup,
    /// `closed`
    Closed,
    /// A word that the manifest does not know.
    Other(String),
}
impl EnrollmentStrategy {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestToJoin => "request_to_join",
            Self::OpenSignup => "open_signup",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EnrollmentStrategy {
    fn from(text: &str) -> Self {
        match text {
            "request_to_join" => Self::RequestToJoin,
            "open_signup" => Self::OpenSignup,
            "closed" => Self::Closed,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EnrollmentStrategy {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EnrollmentStrategy> for String {
    fn from(word: EnrollmentStrategy) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EnrollmentStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Locations
///
/// Where groups and their meetings take place.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// `id`
    pub id: typed::Id<Self>,
    /// hidden, approximate or exact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_preference: Option<LocationDisplayPreference>,
    /// `full_formatted_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_formatted_address: Option<String>,
    /// `latitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// `longitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `radius`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radius: Option<String>,
    /// `strategy`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Location {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_location",
        json_api: true,
        resource: Some("Location"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "display_preference",
                at: &["display_preference"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "full_formatted_address",
                at: &["full_formatted_address"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "latitude", at: &["latitude"], kind: typed::Kind::Number },
            typed::Field { name: "longitude", at: &["longitude"], kind: typed::Kind::Number },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "radius", at: &["radius"], kind: typed::Kind::Text },
            typed::Field { name: "strategy", at: &["strategy"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_location`.
#[derive(Clone, Copy, Debug)]
pub struct LocationApi<'a>(#[allow(dead_code)] &'a Client);
impl LocationApi<'_> {}
/// What `display_preference` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum LocationDisplayPreference {
    /// `hidden`
    Hidden,
    /// `approximate`
    Approximate,
    /// `exact`
    Exact,
    /// A word that the manifest does not know.
    Other(String),
}
impl LocationDisplayPreference {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hidden => "hidden",
            Self::Approximate => "approximate",
            Self::Exact => "exact",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for LocationDisplayPreference {
    fn from(text: &str) -> Self {
        match text {
            "hidden" => Self::Hidden,
            "approximate" => Self::Approximate,
            "exact" => Self::Exact,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for LocationDisplayPreference {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<LocationDisplayPreference> for String {
    fn from(word: LocationDisplayPreference) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for LocationDisplayPreference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Group memberships
///
/// Who belongs to a group, since when and in which role.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Membership {
    /// `id`
    pub id: typed::Id<Self>,
    /// `joined_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined_at: Option<jiff::Timestamp>,
    /// `role`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<MembershipRole>,
    /// The relationship `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<typed::Id<super::groups::Group>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::groups::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Membership {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_memberships",
        json_api: true,
        resource: Some("Membership"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "joined_at",
                at: &["joined_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "role", at: &["role"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "group", relationship: "group", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `groups_memberships`.
#[derive(Clone, Copy, Debug)]
pub struct MembershipApi<'a>(#[allow(dead_code)] &'a Client);
impl MembershipApi<'_> {
    /// The list `/groups/v2/groups/{group_id}/memberships`.
    pub fn list(&self, group_id: impl Into<typed::Id<super::groups::Group>>) -> MembershipList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", "/memberships"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        MembershipList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[group_id.as_str()]))
    }
    /// One record: `/groups/v2/groups/{group_id}/memberships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
        id: impl Into<typed::Id<super::groups::Membership>>,
    ) -> Result<typed::Item<Membership>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", "/memberships/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        let id: typed::Id<super::groups::Membership> = id.into();
        typed::one(self.0, &ENDPOINT, &[group_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /groups/v2/groups/{group_id}/memberships`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
        record: NewMembership,
    ) -> Result<typed::Item<Membership>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/groups/v2/groups/", "/memberships"],
                headers: &[("X-PCO-API-Version", "2023-07-10")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        typed::act(self.0, &ACTION, &[group_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /groups/v2/groups/{group_id}/memberships/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
        id: impl Into<typed::Id<super::groups::Membership>>,
        record: MembershipChange,
    ) -> Result<typed::Item<Membership>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/groups/v2/groups/", "/memberships/", ""],
                headers: &[("X-PCO-API-Version", "2023-07-10")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        let id: typed::Id<super::groups::Membership> = id.into();
        typed::act(self.0, &ACTION, &[group_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /groups/v2/groups/{group_id}/memberships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
        id: impl Into<typed::Id<super::groups::Membership>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/groups/v2/groups/", "/memberships/", ""],
                headers: &[("X-PCO-API-Version", "2023-07-10")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        let id: typed::Id<super::groups::Membership> = id.into();
        typed::remove::<Membership>(
            self.0,
            &ACTION,
            &[group_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `groups_memberships` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MembershipList(typed::Query<Membership>);
impl MembershipList {
    /// Only records whose `role` is this.
    #[inline]
    pub fn where_role(self, value: impl Into<MembershipRole>) -> Self {
        Self(self.0.filter("role", &value.into()))
    }
    /// Ordered by `joined_at`.
    #[inline]
    pub fn order_by_joined_at(self) -> Self {
        Self(self.0.order("joined_at", false))
    }
    /// Ordered by `joined_at`, the last one first.
    #[inline]
    pub fn order_by_joined_at_descending(self) -> Self {
        Self(self.0.order("joined_at", true))
    }
    /// Ordered by `role`.
    #[inline]
    pub fn order_by_role(self) -> Self {
        Self(self.0.order("role", false))
    }
    /// Ordered by `role`, the last one first.
    #[inline]
    pub fn order_by_role_descending(self) -> Self {
        Self(self.0.order("role", true))
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
    pub fn records(self) -> typed::Records<Membership> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Membership> {
        self.0.pages()
    }
}
/// What a new record of `groups_memberships` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewMembership(typed::Payload);
impl NewMembership {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `joined_at`
    pub fn joined_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["joined_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `role`
    pub fn role(self, value: impl Into<MembershipRole>) -> Self {
        Self(self.0.set(&["role"], String::from(Into::<MembershipRole>::into(value))))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::groups::Person>>) -> Self {
        Self(self.0.one::<super::groups::Person>("person", &value.into()))
    }
}
/// What is to change in a record of `groups_memberships`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct MembershipChange(typed::Payload);
impl MembershipChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `joined_at`
    pub fn joined_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["joined_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `joined_at`.
    pub fn clear_joined_at(self) -> Self {
        Self(self.0.set(&["joined_at"], serde_json::Value::Null))
    }
    /// `role`
    pub fn role(self, value: impl Into<MembershipRole>) -> Self {
        Self(self.0.set(&["role"], String::from(Into::<MembershipRole>::into(value))))
    }
    /// Without `role`.
    pub fn clear_role(self) -> Self {
        Self(self.0.set(&["role"], serde_json::Value::Null))
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
/// What `role` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum MembershipRole {
    /// `member`
    Member,
    /// `leader`
    Leader,
    /// A word that the manifest does not know.
    Other(String),
}
impl MembershipRole {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Member => "member",
            Self::Leader => "leader",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for MembershipRole {
    fn from(text: &str) -> Self {
        match text {
            "member" => Self::Member,
            "leader" => Self::Leader,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for MembershipRole {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<MembershipRole> for String {
    fn from(word: MembershipRole) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for MembershipRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Attendance
///
/// One person of a meeting, and whether that person was there.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attendance {
    /// `id`
    pub id: typed::Id<Self>,
    /// `attended`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attended: Option<bool>,
    /// member, leader, visitor or applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<AttendanceRole>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::groups::Person>>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::groups::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Attendance {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_attendances",
        json_api: true,
        resource: Some("Attendance"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "attended", at: &["attended"], kind: typed::Kind::Boolean },
            typed::Field { name: "role", at: &["role"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `groups_attendances`.
#[derive(Clone, Copy, Debug)]
pub struct AttendanceApi<'a>(#[allow(dead_code)] &'a Client);
impl AttendanceApi<'_> {
    /// The list `/groups/v2/events/{event_id}/attendances`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::groups::Event>>) -> AttendanceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/attendances"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        AttendanceList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[event_id.as_str()]))
    }
    /// One record: `/groups/v2/events/{event_id}/attendances/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::groups::Event>>,
        id: impl Into<typed::Id<super::groups::Attendance>>,
    ) -> Result<typed::Item<Attendance>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/attendances/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        let id: typed::Id<super::groups::Attendance> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `groups_attendances` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttendanceList(typed::Query<Attendance>);
impl AttendanceList {
    /// Only records whose `role` is this.
    #[inline]
    pub fn where_role(self, value: impl Into<AttendanceRole>) -> Self {
        Self(self.0.filter("role", &value.into()))
    }
    /// Ordered by `role`.
    #[inline]
    pub fn order_by_role(self) -> Self {
        Self(self.0.order("role", false))
    }
    /// Ordered by `role`, the last one first.
    #[inline]
    pub fn order_by_role_descending(self) -> Self {
        Self(self.0.order("role", true))
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
    pub fn records(self) -> typed::Records<Attendance> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Attendance> {
        self.0.pages()
    }
}
/// What `role` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum AttendanceRole {
    /// `member`
    Member,
    /// `leader`
    Leader,
    /// `visitor`
    Visitor,
    /// `applicant`
    Applicant,
    /// A word that the manifest does not know.
    Other(String),
}
impl AttendanceRole {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Member => "member",
            Self::Leader => "leader",
            Self::Visitor => "visitor",
            Self::Applicant => "applicant",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for AttendanceRole {
    fn from(text: &str) -> Self {
        match text {
            "member" => Self::Member,
            "leader" => Self::Leader,
            "visitor" => Self::Visitor,
            "applicant" => Self::Applicant,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for AttendanceRole {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<AttendanceRole> for String {
    fn from(word: AttendanceRole) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for AttendanceRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Answers to invitations
///
/// What a person answered to the invitation to a meeting.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Rsvp {
    /// `id`
    pub id: typed::Id<Self>,
    /// `response`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<RsvpResponse>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::groups::Event>>,
    /// The relationship `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<typed::Id<super::groups::Group>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::groups::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Rsvp {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_rsvps",
        json_api: true,
        resource: Some("RSVP"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "response", at: &["response"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation { name: "group", relationship: "group", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `groups_rsvps`.
#[derive(Clone, Copy, Debug)]
pub struct RsvpApi<'a>(#[allow(dead_code)] &'a Client);
impl RsvpApi<'_> {
    /// The list `/groups/v2/events/{event_id}/rsvps`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::groups::Event>>) -> RsvpList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/rsvps"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        RsvpList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[event_id.as_str()]))
    }
    /// One record: `/groups/v2/events/{event_id}/rsvps/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::groups::Event>>,
        id: impl Into<typed::Id<super::groups::Rsvp>>,
    ) -> Result<typed::Item<Rsvp>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/rsvps/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        let id: typed::Id<super::groups::Rsvp> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `groups_rsvps` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RsvpList(typed::Query<Rsvp>);
impl RsvpList {
    /// Only records whose `response` is this.
    #[inline]
    pub fn where_response(self, value: impl Into<RsvpResponse>) -> Self {
        Self(self.0.filter("response", &value.into()))
    }
    /// Ordered by `response`.
    #[inline]
    pub fn order_by_response(self) -> Self {
        Self(self.0.order("response", false))
    }
    /// Ordered by `response`, the last one first.
    #[inline]
    pub fn order_by_response_descending(self) -> Self {
        Self(self.0.order("response", true))
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
    pub fn records(self) -> typed::Records<Rsvp> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Rsvp> {
        self.0.pages()
    }
}
/// What `response` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum RsvpResponse {
    /// `awaiting_response`
    AwaitingResponse,
    /// `yes`
    Yes,
    /// `no`
    No,
    /// `maybe`
    Maybe,
    /// `not_sent`
    NotSent,
    /// A word that the manifest does not know.
    Other(String),
}
impl RsvpResponse {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwaitingResponse => "awaiting_response",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Maybe => "maybe",
            Self::NotSent => "not_sent",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for RsvpResponse {
    fn from(text: &str) -> Self {
        match text {
            "awaiting_response" => Self::AwaitingResponse,
            "yes" => Self::Yes,
            "no" => Self::No,
            "maybe" => Self::Maybe,
            "not_sent" => Self::NotSent,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for RsvpResponse {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<RsvpResponse> for String {
    fn from(word: RsvpResponse) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for RsvpResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Meeting notes
///
/// Notes that were written about a meeting.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventNote {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The relationship `annotatable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotatable: Option<typed::Id<super::groups::Event>>,
    /// The relationship `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<typed::Id<super::groups::Owner>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventNote {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_notes",
        json_api: true,
        resource: Some("EventNote"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "annotatable",
                relationship: "annotatable",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "owner", relationship: "owner", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `groups_notes`.
#[derive(Clone, Copy, Debug)]
pub struct EventNoteApi<'a>(#[allow(dead_code)] &'a Client);
impl EventNoteApi<'_> {
    /// The list `/groups/v2/events/{event_id}/notes`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::groups::Event>>) -> EventNoteList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/notes"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[("include", "owner")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        EventNoteList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[event_id.as_str()]))
    }
    /// One record: `/groups/v2/events/{event_id}/notes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::groups::Event>>,
        id: impl Into<typed::Id<super::groups::EventNote>>,
    ) -> Result<typed::Item<EventNote>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/events/", "/notes/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::groups::Event> = event_id.into();
        let id: typed::Id<super::groups::EventNote> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `groups_notes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventNoteList(typed::Query<EventNote>);
impl EventNoteList {
    /// With what `owner` leads to: `Item::included`.
    #[inline]
    pub fn include_owner(self) -> Self {
        Self(self.0.include("owner"))
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
    pub fn records(self) -> typed::Records<EventNote> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventNote> {
        self.0.pages()
    }
}
/// Group resources
///
/// Files and links for the members or leaders of a group, or of all groups of a type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Resource {
    /// `id`
    pub id: typed::Id<Self>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `last_updated`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// File or link.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `visibility`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<ResourceVisibility>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::groups::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Resource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_resources",
        json_api: true,
        resource: Some("Resource"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "last_updated",
                at: &["last_updated"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
            typed::Field { name: "visibility", at: &["visibility"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "created_by",
            relationship: "created_by",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `groups_resources`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceApi<'_> {
    /// The list `/groups/v2/groups/{group_id}/resources`.
    pub fn list_of_groups(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
    ) -> ResourceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", "/resources"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        ResourceList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[group_id.as_str()]))
    }
    /// The list `/groups/v2/group_types/{group_type_id}/resources`.
    pub fn list_of_group_types(
        &self,
        group_type_id: impl Into<typed::Id<super::groups::GroupType>>,
    ) -> ResourceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/group_types/", "/resources"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let group_type_id: typed::Id<super::groups::GroupType> = group_type_id.into();
        ResourceList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[group_type_id.as_str()],
        ))
    }
    /// One record: `/groups/v2/groups/{group_id}/resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        group_id: impl Into<typed::Id<super::groups::Group>>,
        id: impl Into<typed::Id<super::groups::Resource>>,
    ) -> Result<typed::Item<Resource>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/groups/", "/resources/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let group_id: typed::Id<super::groups::Group> = group_id.into();
        let id: typed::Id<super::groups::Resource> = id.into();
        typed::one(self.0, &ENDPOINT, &[group_id.as_str(), id.as_str()]).await
    }
}
/// A list of `groups_resources` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceList(typed::Query<Resource>);
impl ResourceList {
    /// Ordered by `last_updated`.
    #[inline]
    pub fn order_by_last_updated(self) -> Self {
        Self(self.0.order("last_updated", false))
    }
    /// Ordered by `last_updated`, the last one first.
    #[inline]
    pub fn order_by_last_updated_descending(self) -> Self {
        Self(self.0.order("last_updated", true))
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
    pub fn records(self) -> typed::Records<Resource> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Resource> {
        self.0.pages()
    }
}
/// What `visibility` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ResourceVisibility {
    /// `leaders`
    Leaders,
    /// `members`
    Members,
    /// A word that the manifest does not know.
    Other(String),
}
impl ResourceVisibility {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leaders => "leaders",
            Self::Members => "members",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ResourceVisibility {
    fn from(text: &str) -> Self {
        match text {
            "leaders" => Self::Leaders,
            "members" => Self::Members,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ResourceVisibility {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ResourceVisibility> for String {
    fn from(word: ResourceVisibility) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ResourceVisibility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Tags
///
/// Tags for groups; groups.tag_ids tells which group has which.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The relationship `tag_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_group: Option<typed::Id<super::groups::TagGroup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Tag {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_tags",
        json_api: true,
        resource: Some("Tag"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
        ],
        relations: &[typed::Relation {
            name: "tag_group",
            relationship: "tag_group",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `groups_tags`.
#[derive(Clone, Copy, Debug)]
pub struct TagApi<'a>(#[allow(dead_code)] &'a Client);
impl TagApi<'_> {
    /// The list `/groups/v2/tag_groups/{tag_group_id}/tags`.
    pub fn list(&self, tag_group_id: impl Into<typed::Id<super::groups::TagGroup>>) -> TagList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/tag_groups/", "/tags"],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let tag_group_id: typed::Id<super::groups::TagGroup> = tag_group_id.into();
        TagList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[tag_group_id.as_str()]))
    }
    /// One record: `/groups/v2/tag_groups/{tag_group_id}/tags/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        tag_group_id: impl Into<typed::Id<super::groups::TagGroup>>,
        id: impl Into<typed::Id<super::groups::Tag>>,
    ) -> Result<typed::Item<Tag>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/groups/v2/tag_groups/", "/tags/", ""],
            headers: &[("X-PCO-API-Version", "2023-07-10")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let tag_group_id: typed::Id<super::groups::TagGroup> = tag_group_id.into();
        let id: typed::Id<super::groups::Tag> = id.into();
        typed::one(self.0, &ENDPOINT, &[tag_group_id.as_str(), id.as_str()]).await
    }
}
/// A list of `groups_tags` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TagList(typed::Query<Tag>);
impl TagList {
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
    /// Ordered by `position`.
    #[inline]
    pub fn order_by_position(self) -> Self {
        Self(self.0.order("position", false))
    }
    /// Ordered by `position`, the last one first.
    #[inline]
    pub fn order_by_position_descending(self) -> Self {
        Self(self.0.order("position", true))
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
    pub fn records(self) -> typed::Records<Tag> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Tag> {
        self.0.pages()
    }
}
/// Authors of meeting notes
///
/// The people who wrote notes about meetings.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// `id`
    pub id: typed::Id<Self>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Owner {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "groups_owner",
        json_api: true,
        resource: Some("Owner"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `groups_owner`.
#[derive(Clone, Copy, Debug)]
pub struct OwnerApi<'a>(#[allow(dead_code)] &'a Client);
impl OwnerApi<'_> {}
