// Made by `connector generate rust`: change the manifest, not this file.

//! The product `calendar`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct CalendarApi<'a>(pub(crate) &'a Client);
impl<'a> CalendarApi<'a> {
    /// Calendars
    #[must_use]
    pub fn calendars(&self) -> Calendar2Api<'a> {
        Calendar2Api(self.0)
    }
    /// Events
    #[must_use]
    pub fn events(&self) -> EventApi<'a> {
        EventApi(self.0)
    }
    /// Event dates
    #[must_use]
    pub fn event_instances(&self) -> EventInstanceApi<'a> {
        EventInstanceApi(self.0)
    }
    /// Attachments
    #[must_use]
    pub fn attachments(&self) -> AttachmentApi<'a> {
        AttachmentApi(self.0)
    }
    /// Tag groups
    #[must_use]
    pub fn tag_groups(&self) -> TagGroupApi<'a> {
        TagGroupApi(self.0)
    }
    /// Tags
    #[must_use]
    pub fn tags(&self) -> TagApi<'a> {
        TagApi(self.0)
    }
    /// Feeds
    #[must_use]
    pub fn feeds(&self) -> FeedApi<'a> {
        FeedApi(self.0)
    }
    /// Rooms and resources
    #[must_use]
    pub fn resources(&self) -> ResourceApi<'a> {
        ResourceApi(self.0)
    }
    /// Resource folders
    #[must_use]
    pub fn resource_folders(&self) -> ResourceFolderApi<'a> {
        ResourceFolderApi(self.0)
    }
    /// Resource questions
    #[must_use]
    pub fn resource_questions(&self) -> ResourceQuestionApi<'a> {
        ResourceQuestionApi(self.0)
    }
    /// Approval groups
    #[must_use]
    pub fn resource_approval_groups(&self) -> ResourceApprovalGroupApi<'a> {
        ResourceApprovalGroupApi(self.0)
    }
    /// Room setups
    #[must_use]
    pub fn room_setups(&self) -> RoomSetupApi<'a> {
        RoomSetupApi(self.0)
    }
    /// Resource requests
    #[must_use]
    pub fn event_resource_requests(&self) -> EventResourceRequestApi<'a> {
        EventResourceRequestApi(self.0)
    }
    /// Bookings
    #[must_use]
    pub fn resource_bookings(&self) -> ResourceBookingApi<'a> {
        ResourceBookingApi(self.0)
    }
    /// Conflicts
    #[must_use]
    pub fn conflicts(&self) -> ConflictApi<'a> {
        ConflictApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Report templates
    #[must_use]
    pub fn report_templates(&self) -> ReportTemplateApi<'a> {
        ReportTemplateApi(self.0)
    }
    /// Jobs
    #[must_use]
    pub fn job_statuses(&self) -> JobStatusApi<'a> {
        JobStatusApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Times
    #[must_use]
    pub fn event_times(&self) -> EventTimeApi<'a> {
        EventTimeApi(self.0)
    }
    /// Event connections
    #[must_use]
    pub fn event_connections(&self) -> EventConnectionApi<'a> {
        EventConnectionApi(self.0)
    }
    /// Required approvals
    #[must_use]
    pub fn required_approvals(&self) -> RequiredApprovalApi<'a> {
        RequiredApprovalApi(self.0)
    }
    /// Resource suggestions
    #[must_use]
    pub fn resource_suggestions(&self) -> ResourceSuggestionApi<'a> {
        ResourceSuggestionApi(self.0)
    }
    /// Rooms with setups
    #[must_use]
    pub fn containing_resource(&self) -> ContainingResourceApi<'a> {
        ContainingResourceApi(self.0)
    }
    /// Answers in resource requests
    #[must_use]
    pub fn answers(&self) -> EventResourceAnswerApi<'a> {
        EventResourceAnswerApi(self.0)
    }
}
/// Calendars
///
/// The calendars that events belong to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Calendar2 {
    /// `id`
    pub id: typed::Id<Self>,
    /// `access`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<String>,
    /// `access_restricted`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_restricted: Option<bool>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<Calendar2Color>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `default`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
impl typed::Model for Calendar2 {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_calendars",
        json_api: true,
        resource: Some("Calendar"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "access", at: &["access"], kind: typed::Kind::Text },
            typed::Field {
                name: "access_restricted",
                at: &["access_restricted"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "default", at: &["default"], kind: typed::Kind::Boolean },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
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
/// What can be done with records of `calendar_calendars`.
#[derive(Clone, Copy, Debug)]
pub struct Calendar2Api<'a>(#[allow(dead_code)] &'a Client);
impl Calendar2Api<'_> {
    /// The list `/calendar/v2/calendars`.
    pub fn list(&self) -> Calendar2List {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/calendars"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        Calendar2List(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/calendars/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Calendar2>>,
    ) -> Result<typed::Item<Calendar2>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/calendars/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Calendar2> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_calendars` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct Calendar2List(typed::Query<Calendar2>);
impl Calendar2List {
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
    pub fn records(self) -> typed::Records<Calendar2> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Calendar2> {
        self.0.pages()
    }
}
/// What `color` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum Calendar2Color {
    /// `blue`
    Blue,
    /// `aqua`
    Aqua,
    /// `teal`
    Teal,
    /// `green`
    Green,
    /// `yellow`
    Yellow,
    /// `orange`
    Orange,
    /// `pink`
    Pink,
    /// `purple`
    Purple,
    /// `magenta`
    Magenta,
    /// `indigo`
    Indigo,
    /// `aqua_bold`
    AquaBold,
    /// `teal_bold`
    TealBold,
    /// `orange_bold`
    OrangeBold,
    /// `magenta_bold`
    MagentaBold,
    /// A word that the manifest does not know.
    Other(String),
}
impl Calendar2Color {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blue => "blue",
            Self::Aqua => "aqua",
            Self::Teal => "teal",
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Orange => "orange",
            Self::Pink => "pink",
            Self::Purple => "purple",
            Self::Magenta => "magenta",
            Self::Indigo => "indigo",
            Self::AquaBold => "aqua_bold",
            Self::TealBold => "teal_bold",
            Self::OrangeBold => "orange_bold",
            Self::MagentaBold => "magenta_bold",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for Calendar2Color {
    fn from(text: &str) -> Self {
        match text {
            "blue" => Self::Blue,
            "aqua" => Self::Aqua,
            "teal" => Self::Teal,
            "green" => Self::Green,
            "yellow" => Self::Yellow,
            "orange" => Self::Orange,
            "pink" => Self::Pink,
            "purple" => Self::Purple,
            "magenta" => Self::Magenta,
            "indigo" => Self::Indigo,
            "aqua_bold" => Self::AquaBold,
            "teal_bold" => Self::TealBold,
            "orange_bold" => Self::OrangeBold,
            "magenta_bold" => Self::MagentaBold,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for Calendar2Color {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<Calendar2Color> for String {
    fn from(word: Calendar2Color) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for Calendar2Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Events
///
/// One record per event, with what all its dates have in common.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// `id`
    pub id: typed::Id<Self>,
    /// A is approved, P pending, R rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_status: Option<EventApprovalStatus>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `featured`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub featured: Option<bool>,
    /// `image_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// `link_only`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_only: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Changing it does not move updated_at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_approved: Option<i64>,
    /// Changing it does not move updated_at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_rejected: Option<i64>,
    /// `registration_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_url: Option<String>,
    /// Plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `visible_in_church_center`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_in_church_center: Option<bool>,
    /// The relationship `calendar`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<typed::Id<super::calendar::Calendar2>>,
    /// The relationship `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `feed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed: Option<typed::Id<super::calendar::Feed>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<typed::Id<super::calendar::Tag>>>,
    /// The relationship `attachments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<typed::Id<super::calendar::Attachment>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Event {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_events",
        json_api: true,
        resource: Some("Event"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "approval_status",
                at: &["approval_status"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "featured", at: &["featured"], kind: typed::Kind::Boolean },
            typed::Field { name: "image_url", at: &["image_url"], kind: typed::Kind::Text },
            typed::Field { name: "link_only", at: &["link_only"], kind: typed::Kind::Boolean },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "percent_approved",
                at: &["percent_approved"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "percent_rejected",
                at: &["percent_rejected"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "registration_url",
                at: &["registration_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "summary", at: &["summary"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "visible_in_church_center",
                at: &["visible_in_church_center"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation {
                name: "calendar",
                relationship: "calendar",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "owner", relationship: "owner", many: false, mixed: false },
            typed::Relation { name: "feed", relationship: "feed", many: false, mixed: false },
            typed::Relation { name: "tags", relationship: "tags", many: true, mixed: false },
            typed::Relation {
                name: "attachments",
                relationship: "attachments",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_events`.
#[derive(Clone, Copy, Debug)]
pub struct EventApi<'a>(#[allow(dead_code)] &'a Client);
impl EventApi<'_> {
    /// The list `/calendar/v2/events`.
    pub fn list(&self) -> EventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/events"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "feed,tags")],
            listing: super::listing_0,
            own_id: false,
        };
        EventList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Event>>,
    ) -> Result<typed::Item<Event>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/events/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Event> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventList(typed::Query<Event>);
impl EventList {
    /// Only records whose `approval_status` is this.
    #[inline]
    pub fn where_approval_status(self, value: impl Into<EventApprovalStatus>) -> Self {
        Self(self.0.filter("approval_status", &value.into()))
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
    /// Only records whose `featured` is this.
    #[inline]
    pub fn where_featured(self, value: bool) -> Self {
        Self(self.0.filter("featured", &value))
    }
    /// Only records whose `link_only` is this.
    #[inline]
    pub fn where_link_only(self, value: bool) -> Self {
        Self(self.0.filter("link_only", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `percent_approved` is this.
    #[inline]
    pub fn where_percent_approved(self, value: i64) -> Self {
        Self(self.0.filter("percent_approved", &value))
    }
    /// Only records whose `percent_approved` is more.
    #[inline]
    pub fn where_percent_approved_gt(self, value: i64) -> Self {
        Self(self.0.range("percent_approved", "gt", &value))
    }
    /// Only records whose `percent_approved` is this or more.
    #[inline]
    pub fn where_percent_approved_gte(self, value: i64) -> Self {
        Self(self.0.range("percent_approved", "gte", &value))
    }
    /// Only records whose `percent_approved` is less.
    #[inline]
    pub fn where_percent_approved_lt(self, value: i64) -> Self {
        Self(self.0.range("percent_approved", "lt", &value))
    }
    /// Only records whose `percent_approved` is this or less.
    #[inline]
    pub fn where_percent_approved_lte(self, value: i64) -> Self {
        Self(self.0.range("percent_approved", "lte", &value))
    }
    /// Only records whose `percent_rejected` is this.
    #[inline]
    pub fn where_percent_rejected(self, value: i64) -> Self {
        Self(self.0.filter("percent_rejected", &value))
    }
    /// Only records whose `percent_rejected` is more.
    #[inline]
    pub fn where_percent_rejected_gt(self, value: i64) -> Self {
        Self(self.0.range("percent_rejected", "gt", &value))
    }
    /// Only records whose `percent_rejected` is this or more.
    #[inline]
    pub fn where_percent_rejected_gte(self, value: i64) -> Self {
        Self(self.0.range("percent_rejected", "gte", &value))
    }
    /// Only records whose `percent_rejected` is less.
    #[inline]
    pub fn where_percent_rejected_lt(self, value: i64) -> Self {
        Self(self.0.range("percent_rejected", "lt", &value))
    }
    /// Only records whose `percent_rejected` is this or less.
    #[inline]
    pub fn where_percent_rejected_lte(self, value: i64) -> Self {
        Self(self.0.range("percent_rejected", "lte", &value))
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
    /// Only records whose `visible_in_church_center` is this.
    #[inline]
    pub fn where_visible_in_church_center(self, value: bool) -> Self {
        Self(self.0.filter("visible_in_church_center", &value))
    }
    /// With what `attachments` leads to: `Item::included`.
    #[inline]
    pub fn include_attachments(self) -> Self {
        Self(self.0.include("attachments"))
    }
    /// With what `calendar` leads to: `Item::included`.
    #[inline]
    pub fn include_calendar(self) -> Self {
        Self(self.0.include("calendar"))
    }
    /// With what `feed` leads to: `Item::included`.
    #[inline]
    pub fn include_feed(self) -> Self {
        Self(self.0.include("feed"))
    }
    /// With what `owner` leads to: `Item::included`.
    #[inline]
    pub fn include_owner(self) -> Self {
        Self(self.0.include("owner"))
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
    pub fn records(self) -> typed::Records<Event> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Event> {
        self.0.pages()
    }
}
/// What `approval_status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EventApprovalStatus {
    /// `A`
    A,
    /// `P`
    P,
    /// `R`
    R,
    /// A word that the manifest does not know.
    Other(String),
}
impl EventApprovalStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::P => "P",
            Self::R => "R",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EventApprovalStatus {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "P" => Self::P,
            "R" => Self::R,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EventApprovalStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EventApprovalStatus> for String {
    fn from(word: EventApprovalStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EventApprovalStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Event dates
///
/// One record per date on which an event takes place.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventInstance {
    /// `id`
    pub id: typed::Id<Self>,
    /// `all_day_event`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_day_event: Option<bool>,
    /// There even if the event is not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_url: Option<String>,
    /// `compact_recurrence_description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compact_recurrence_description: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `image_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `location`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the public is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_ends_at: Option<jiff::Timestamp>,
    /// What the public is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_starts_at: Option<jiff::Timestamp>,
    /// `recurrence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// `recurrence_description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_description: Option<String>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<typed::Id<super::calendar::Tag>>>,
    /// The relationship `event_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_times: Option<Vec<typed::Id<super::calendar::EventTime>>>,
    /// The relationship `resource_bookings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_bookings: Option<Vec<typed::Id<super::calendar::ResourceBooking>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventInstance {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_event_instances",
        json_api: true,
        resource: Some("EventInstance"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "all_day_event",
                at: &["all_day_event"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "church_center_url",
                at: &["church_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "compact_recurrence_description",
                at: &["compact_recurrence_description"],
                kind: typed::Kind::Text,
            },
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
            typed::Field { name: "image_url", at: &["image_url"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "location", at: &["location"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "published_ends_at",
                at: &["published_ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "published_starts_at",
                at: &["published_starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "recurrence", at: &["recurrence"], kind: typed::Kind::Text },
            typed::Field {
                name: "recurrence_description",
                at: &["recurrence_description"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation { name: "tags", relationship: "tags", many: true, mixed: false },
            typed::Relation {
                name: "event_times",
                relationship: "event_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "resource_bookings",
                relationship: "resource_bookings",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_event_instances`.
#[derive(Clone, Copy, Debug)]
pub struct EventInstanceApi<'a>(#[allow(dead_code)] &'a Client);
impl EventInstanceApi<'_> {
    /// The list `/calendar/v2/event_instances`.
    pub fn list(&self) -> EventInstanceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_instances"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "tags,event_times")],
            listing: super::listing_0,
            own_id: false,
        };
        EventInstanceList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/event_instances/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::EventInstance>>,
    ) -> Result<typed::Item<EventInstance>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_instances/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::EventInstance> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_event_instances` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventInstanceList(typed::Query<EventInstance>);
impl EventInstanceList {
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
    /// Only records whose `kind` is this.
    #[inline]
    pub fn where_kind(self, value: &str) -> Self {
        Self(self.0.filter("kind", &value))
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
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
    }
    /// With what `event_times` leads to: `Item::included`.
    #[inline]
    pub fn include_event_times(self) -> Self {
        Self(self.0.include("event_times"))
    }
    /// With what `resource_bookings` leads to: `Item::included`.
    #[inline]
    pub fn include_resource_bookings(self) -> Self {
        Self(self.0.include("resource_bookings"))
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
    pub fn records(self) -> typed::Records<EventInstance> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventInstance> {
        self.0.pages()
    }
}
/// Attachments
///
/// Files that are attached to events.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// `id`
    pub id: typed::Id<Self>,
    /// `content_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// In bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Address of the file; may be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Attachment {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_attachments",
        json_api: true,
        resource: Some("Attachment"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "content_type", at: &["content_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "file_size", at: &["file_size"], kind: typed::Kind::Integer },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "event",
            relationship: "event",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_attachments`.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentApi<'a>(#[allow(dead_code)] &'a Client);
impl AttachmentApi<'_> {
    /// The list `/calendar/v2/attachments`.
    pub fn list(&self) -> AttachmentList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/attachments"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AttachmentList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/attachments/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Attachment>>,
    ) -> Result<typed::Item<Attachment>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/attachments/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Attachment> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_attachments` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttachmentList(typed::Query<Attachment>);
impl AttachmentList {
    /// Only records whose `content_type` is this.
    #[inline]
    pub fn where_content_type(self, value: &str) -> Self {
        Self(self.0.filter("content_type", &value))
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
    /// Only records whose `description` is this.
    #[inline]
    pub fn where_description(self, value: &str) -> Self {
        Self(self.0.filter("description", &value))
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
    /// Ordered by `content_type`.
    #[inline]
    pub fn order_by_content_type(self) -> Self {
        Self(self.0.order("content_type", false))
    }
    /// Ordered by `content_type`, the last one first.
    #[inline]
    pub fn order_by_content_type_descending(self) -> Self {
        Self(self.0.order("content_type", true))
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
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
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
/// Tag groups
///
/// The kinds of tags.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `required`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `events`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<typed::Id<super::calendar::Event>>>,
    /// The relationship `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<typed::Id<super::calendar::Tag>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for TagGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_tag_groups",
        json_api: true,
        resource: Some("TagGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "required", at: &["required"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "events", relationship: "events", many: true, mixed: false },
            typed::Relation { name: "tags", relationship: "tags", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `calendar_tag_groups`.
#[derive(Clone, Copy, Debug)]
pub struct TagGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl TagGroupApi<'_> {
    /// The list `/calendar/v2/tag_groups`.
    pub fn list(&self) -> TagGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/tag_groups"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        TagGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/tag_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::TagGroup>>,
    ) -> Result<typed::Item<TagGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/tag_groups/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::TagGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/tag_groups`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewTagGroup,
    ) -> Result<typed::Item<TagGroup>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tag_groups"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
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
    /// Changes a record, and gives it: `PATCH /calendar/v2/tag_groups/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::TagGroup>>,
        record: TagGroupChange,
    ) -> Result<typed::Item<TagGroup>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tag_groups/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::TagGroup> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/tag_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::TagGroup>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tag_groups/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::TagGroup> = id.into();
        typed::remove::<TagGroup>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `calendar_tag_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TagGroupList(typed::Query<TagGroup>);
impl TagGroupList {
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
    /// With what `events` leads to: `Item::included`.
    #[inline]
    pub fn include_events(self) -> Self {
        Self(self.0.include("events"))
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
/// What a new record of `calendar_tag_groups` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewTagGroup(typed::Payload);
impl NewTagGroup {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `required`
    pub fn required(self, value: bool) -> Self {
        Self(self.0.set(&["required"], value))
    }
}
/// What is to change in a record of `calendar_tag_groups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct TagGroupChange(typed::Payload);
impl TagGroupChange {
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
    /// `required`
    pub fn required(self, value: bool) -> Self {
        Self(self.0.set(&["required"], value))
    }
    /// Without `required`.
    pub fn clear_required(self) -> Self {
        Self(self.0.set(&["required"], serde_json::Value::Null))
    }
}
/// Tags
///
/// Tags of events and of their dates; campuses can be tags, too.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// `id`
    pub id: typed::Id<Self>,
    /// `church_center_category`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_category: Option<bool>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<f64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `tag_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_group: Option<typed::Id<super::calendar::TagGroup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Tag {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_tags",
        json_api: true,
        resource: Some("Tag"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "church_center_category",
                at: &["church_center_category"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Number },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "tag_group",
            relationship: "tag_group",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_tags`.
#[derive(Clone, Copy, Debug)]
pub struct TagApi<'a>(#[allow(dead_code)] &'a Client);
impl TagApi<'_> {
    /// The list `/calendar/v2/tags`.
    pub fn list(&self) -> TagList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/tags"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "tag_group")],
            listing: super::listing_0,
            own_id: false,
        };
        TagList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/tags/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Tag>>,
    ) -> Result<typed::Item<Tag>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/tags/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Tag> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/tags`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(&self, record: NewTag) -> Result<typed::Item<Tag>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tags"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
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
    /// Changes a record, and gives it: `PATCH /calendar/v2/tags/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::Tag>>,
        record: TagChange,
    ) -> Result<typed::Item<Tag>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tags/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::Tag> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/tags/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::Tag>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/tags/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::Tag> = id.into();
        typed::remove::<Tag>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `calendar_tags` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TagList(typed::Query<Tag>);
impl TagList {
    /// Only records whose `church_center_category` is this.
    #[inline]
    pub fn where_church_center_category(self, value: bool) -> Self {
        Self(self.0.filter("church_center_category", &value))
    }
    /// Only records whose `color` is this.
    #[inline]
    pub fn where_color(self, value: &str) -> Self {
        Self(self.0.filter("color", &value))
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
    /// Only records whose `position` is this.
    #[inline]
    pub fn where_position(self, value: f64) -> Self {
        Self(self.0.filter("position", &value))
    }
    /// Only records whose `position` is more.
    #[inline]
    pub fn where_position_gt(self, value: f64) -> Self {
        Self(self.0.range("position", "gt", &value))
    }
    /// Only records whose `position` is this or more.
    #[inline]
    pub fn where_position_gte(self, value: f64) -> Self {
        Self(self.0.range("position", "gte", &value))
    }
    /// Only records whose `position` is less.
    #[inline]
    pub fn where_position_lt(self, value: f64) -> Self {
        Self(self.0.range("position", "lt", &value))
    }
    /// Only records whose `position` is this or less.
    #[inline]
    pub fn where_position_lte(self, value: f64) -> Self {
        Self(self.0.range("position", "lte", &value))
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
    /// With what `tag_group` leads to: `Item::included`.
    #[inline]
    pub fn include_tag_group(self) -> Self {
        Self(self.0.include("tag_group"))
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
/// What a new record of `calendar_tags` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewTag(typed::Payload);
impl NewTag {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `church_center_category`
    pub fn church_center_category(self, value: bool) -> Self {
        Self(self.0.set(&["church_center_category"], value))
    }
    /// `color`
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["color"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `position`
    pub fn position(self, value: f64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// `events_ids`
    pub fn events_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["events_ids"], value))
    }
    /// `tag_group_id`
    pub fn tag_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["tag_group_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `calendar_tags`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct TagChange(typed::Payload);
impl TagChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `church_center_category`
    pub fn church_center_category(self, value: bool) -> Self {
        Self(self.0.set(&["church_center_category"], value))
    }
    /// Without `church_center_category`.
    pub fn clear_church_center_category(self) -> Self {
        Self(self.0.set(&["church_center_category"], serde_json::Value::Null))
    }
    /// `color`
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["color"], Into::<String>::into(value)))
    }
    /// Without `color`.
    pub fn clear_color(self) -> Self {
        Self(self.0.set(&["color"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `position`
    pub fn position(self, value: f64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// Without `position`.
    pub fn clear_position(self) -> Self {
        Self(self.0.set(&["position"], serde_json::Value::Null))
    }
    /// `events_ids`
    pub fn events_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["events_ids"], value))
    }
    /// Without `events_ids`.
    pub fn clear_events_ids(self) -> Self {
        Self(self.0.set(&["events_ids"], serde_json::Value::Null))
    }
    /// `tag_group_id`
    pub fn tag_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["tag_group_id"], Into::<String>::into(value)))
    }
    /// Without `tag_group_id`.
    pub fn clear_tag_group_id(self) -> Self {
        Self(self.0.set(&["tag_group_id"], serde_json::Value::Null))
    }
}
/// Feeds
///
/// Sources that events are imported from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Feed {
    /// `id`
    pub id: typed::Id<Self>,
    /// `can_delete`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_delete: Option<bool>,
    /// `default_church_center_visibility`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_church_center_visibility: Option<FeedDefaultChurchCenterVisibility>,
    /// A deletion has begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleting: Option<bool>,
    /// `feed_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed_type: Option<FeedFeedType>,
    /// `imported_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `prefix_event_names`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix_event_names: Option<bool>,
    /// `source_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `sync_campus_tags`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_campus_tags: Option<bool>,
    /// The relationship `event_owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_owner: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `default_calendar`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_calendar: Option<typed::Id<super::calendar::Calendar2>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Feed {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_feeds",
        json_api: true,
        resource: Some("Feed"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "can_delete", at: &["can_delete"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "default_church_center_visibility",
                at: &["default_church_center_visibility"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "deleting", at: &["deleting"], kind: typed::Kind::Boolean },
            typed::Field { name: "feed_type", at: &["feed_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "imported_at",
                at: &["imported_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "prefix_event_names",
                at: &["prefix_event_names"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "source_id", at: &["source_id"], kind: typed::Kind::Text },
            typed::Field {
                name: "sync_campus_tags",
                at: &["sync_campus_tags"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation {
                name: "event_owner",
                relationship: "event_owner",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "default_calendar",
                relationship: "default_calendar",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_feeds`.
#[derive(Clone, Copy, Debug)]
pub struct FeedApi<'a>(#[allow(dead_code)] &'a Client);
impl FeedApi<'_> {
    /// The list `/calendar/v2/feeds`.
    pub fn list(&self) -> FeedList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/feeds"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FeedList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/feeds/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Feed>>,
    ) -> Result<typed::Item<Feed>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/feeds/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Feed> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_feeds` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FeedList(typed::Query<Feed>);
impl FeedList {
    /// Only records whose `feed_type` is this.
    #[inline]
    pub fn where_feed_type(self, value: impl Into<FeedFeedType>) -> Self {
        Self(self.0.filter("feed_type", &value.into()))
    }
    /// Only records whose `source_id` is this.
    #[inline]
    pub fn where_source_id(self, value: &str) -> Self {
        Self(self.0.filter("source_id", &value))
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
    pub fn records(self) -> typed::Records<Feed> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Feed> {
        self.0.pages()
    }
}
/// What `default_church_center_visibility` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum FeedDefaultChurchCenterVisibility {
    /// `hidden`
    Hidden,
    /// `published`
    Published,
    /// A word that the manifest does not know.
    Other(String),
}
impl FeedDefaultChurchCenterVisibility {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hidden => "hidden",
            Self::Published => "published",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for FeedDefaultChurchCenterVisibility {
    fn from(text: &str) -> Self {
        match text {
            "hidden" => Self::Hidden,
            "published" => Self::Published,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for FeedDefaultChurchCenterVisibility {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<FeedDefaultChurchCenterVisibility> for String {
    fn from(word: FeedDefaultChurchCenterVisibility) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for FeedDefaultChurchCenterVisibility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `feed_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum FeedFeedType {
    /// `registrations`
    Registrations,
    /// `groups`
    Groups,
    /// `ical`
    Ical,
    /// `form`
    Form,
    /// A word that the manifest does not know.
    Other(String),
}
impl FeedFeedType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Registrations => "registrations",
            Self::Groups => "groups",
            Self::Ical => "ical",
            Self::Form => "form",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for FeedFeedType {
    fn from(text: &str) -> Self {
        match text {
            "registrations" => Self::Registrations,
            "groups" => Self::Groups,
            "ical" => Self::Ical,
            "form" => Self::Form,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for FeedFeedType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<FeedFeedType> for String {
    fn from(word: FeedFeedType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for FeedFeedType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Rooms and resources
///
/// Rooms and things that can be booked.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Resource {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `expires_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<jiff::Timestamp>,
    /// `home_location`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_location: Option<String>,
    /// `image`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<serde_json::Value>,
    /// Room or Resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folders that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_name: Option<String>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `serial_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `resource_approval_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_approval_groups: Option<Vec<typed::Id<super::calendar::ResourceApprovalGroup>>>,
    /// The relationship `resource_folder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_folder: Option<typed::Id<super::calendar::ResourceFolder>>,
    /// The relationship `room_setups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_setups: Option<Vec<typed::Id<super::calendar::RoomSetup>>>,
    /// The relationship `resource_questions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_questions: Option<Vec<typed::Id<super::calendar::ResourceQuestion>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Resource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resources",
        json_api: true,
        resource: Some("Resource"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "expires_at",
                at: &["expires_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "home_location", at: &["home_location"], kind: typed::Kind::Text },
            typed::Field { name: "image", at: &["image"], kind: typed::Kind::Json },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "path_name", at: &["path_name"], kind: typed::Kind::Text },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field { name: "serial_number", at: &["serial_number"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "resource_approval_groups",
                relationship: "resource_approval_groups",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "resource_folder",
                relationship: "resource_folder",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "room_setups",
                relationship: "room_setups",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "resource_questions",
                relationship: "resource_questions",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_resources`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceApi<'_> {
    /// The list `/calendar/v2/resources`.
    pub fn list(&self) -> ResourceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resources"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "resource_approval_groups,resource_folder,room_setups")],
            listing: super::listing_0,
            own_id: false,
        };
        ResourceList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Resource>>,
    ) -> Result<typed::Item<Resource>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resources/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Resource> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/resources`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewResource,
    ) -> Result<typed::Item<Resource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resources"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
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
    /// Changes a record, and gives it: `PATCH /calendar/v2/resources/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::Resource>>,
        record: ResourceChange,
    ) -> Result<typed::Item<Resource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resources/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::Resource> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::Resource>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resources/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::Resource> = id.into();
        typed::remove::<Resource>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `calendar_resources` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceList(typed::Query<Resource>);
impl ResourceList {
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
    /// Only records whose `path_name` is this.
    #[inline]
    pub fn where_path_name(self, value: &str) -> Self {
        Self(self.0.filter("path_name", &value))
    }
    /// Only records whose `serial_number` is this.
    #[inline]
    pub fn where_serial_number(self, value: &str) -> Self {
        Self(self.0.filter("serial_number", &value))
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
    /// Ordered by `expires_at`.
    #[inline]
    pub fn order_by_expires_at(self) -> Self {
        Self(self.0.order("expires_at", false))
    }
    /// Ordered by `expires_at`, the last one first.
    #[inline]
    pub fn order_by_expires_at_descending(self) -> Self {
        Self(self.0.order("expires_at", true))
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
    /// With what `resource_approval_groups` leads to: `Item::included`.
    #[inline]
    pub fn include_resource_approval_groups(self) -> Self {
        Self(self.0.include("resource_approval_groups"))
    }
    /// With what `resource_folder` leads to: `Item::included`.
    #[inline]
    pub fn include_resource_folder(self) -> Self {
        Self(self.0.include("resource_folder"))
    }
    /// With what `resource_questions` leads to: `Item::included`.
    #[inline]
    pub fn include_resource_questions(self) -> Self {
        Self(self.0.include("resource_questions"))
    }
    /// With what `room_setups` leads to: `Item::included`.
    #[inline]
    pub fn include_room_setups(self) -> Self {
        Self(self.0.include("room_setups"))
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
/// What a new record of `calendar_resources` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewResource(typed::Payload);
impl NewResource {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `expires_at`
    pub fn expires_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["expires_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `home_location`
    pub fn home_location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["home_location"], Into::<String>::into(value)))
    }
    /// Room or Resource.
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["kind"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `quantity`
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set(&["quantity"], value))
    }
    /// `serial_number`
    pub fn serial_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["serial_number"], Into::<String>::into(value)))
    }
    /// `resource_approval_group_ids`
    pub fn resource_approval_group_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["resource_approval_group_ids"], value))
    }
    /// `resource_folder_id`
    pub fn resource_folder_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["resource_folder_id"], Into::<String>::into(value)))
    }
    /// `room_setup_ids`
    pub fn room_setup_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["room_setup_ids"], value))
    }
}
/// What is to change in a record of `calendar_resources`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ResourceChange(typed::Payload);
impl ResourceChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `expires_at`
    pub fn expires_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["expires_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.set(&["expires_at"], serde_json::Value::Null))
    }
    /// `home_location`
    pub fn home_location(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["home_location"], Into::<String>::into(value)))
    }
    /// Without `home_location`.
    pub fn clear_home_location(self) -> Self {
        Self(self.0.set(&["home_location"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `quantity`
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set(&["quantity"], value))
    }
    /// Without `quantity`.
    pub fn clear_quantity(self) -> Self {
        Self(self.0.set(&["quantity"], serde_json::Value::Null))
    }
    /// `serial_number`
    pub fn serial_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["serial_number"], Into::<String>::into(value)))
    }
    /// Without `serial_number`.
    pub fn clear_serial_number(self) -> Self {
        Self(self.0.set(&["serial_number"], serde_json::Value::Null))
    }
    /// `resource_approval_group_ids`
    pub fn resource_approval_group_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["resource_approval_group_ids"], value))
    }
    /// Without `resource_approval_group_ids`.
    pub fn clear_resource_approval_group_ids(self) -> Self {
        Self(self.0.set(&["resource_approval_group_ids"], serde_json::Value::Null))
    }
    /// `resource_folder_id`
    pub fn resource_folder_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["resource_folder_id"], Into::<String>::into(value)))
    }
    /// Without `resource_folder_id`.
    pub fn clear_resource_folder_id(self) -> Self {
        Self(self.0.set(&["resource_folder_id"], serde_json::Value::Null))
    }
    /// `room_setup_ids`
    pub fn room_setup_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["room_setup_ids"], value))
    }
    /// Without `room_setup_ids`.
    pub fn clear_room_setup_ids(self) -> Self {
        Self(self.0.set(&["room_setup_ids"], serde_json::Value::Null))
    }
}
/// Resource folders
///
/// Folders for rooms and for resources.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceFolder {
    /// `id`
    pub id: typed::Id<Self>,
    /// Ids of the folders above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ancestry: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `path_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `resources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<typed::Id<super::calendar::Resource>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ResourceFolder {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resource_folders",
        json_api: true,
        resource: Some("ResourceFolder"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "ancestry", at: &["ancestry"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "path_name", at: &["path_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "resources",
            relationship: "resources",
            many: true,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_resource_folders`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceFolderApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceFolderApi<'_> {
    /// The list `/calendar/v2/resource_folders`.
    pub fn list(&self) -> ResourceFolderList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_folders"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ResourceFolderList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/resource_folders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceFolder>>,
    ) -> Result<typed::Item<ResourceFolder>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_folders/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::ResourceFolder> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/resource_folders`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewResourceFolder,
    ) -> Result<typed::Item<ResourceFolder>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resource_folders"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
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
    /// Changes a record, and gives it: `PATCH /calendar/v2/resource_folders/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceFolder>>,
        record: ResourceFolderChange,
    ) -> Result<typed::Item<ResourceFolder>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resource_folders/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ResourceFolder> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/resource_folders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceFolder>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resource_folders/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ResourceFolder> = id.into();
        typed::remove::<ResourceFolder>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `calendar_resource_folders` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceFolderList(typed::Query<ResourceFolder>);
impl ResourceFolderList {
    /// Only records whose `ancestry` is this.
    #[inline]
    pub fn where_ancestry(self, value: &str) -> Self {
        Self(self.0.filter("ancestry", &value))
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
    /// Only records whose `path_name` is this.
    #[inline]
    pub fn where_path_name(self, value: &str) -> Self {
        Self(self.0.filter("path_name", &value))
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
    /// Ordered by `ancestry`.
    #[inline]
    pub fn order_by_ancestry(self) -> Self {
        Self(self.0.order("ancestry", false))
    }
    /// Ordered by `ancestry`, the last one first.
    #[inline]
    pub fn order_by_ancestry_descending(self) -> Self {
        Self(self.0.order("ancestry", true))
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
    /// With what `resources` leads to: `Item::included`.
    #[inline]
    pub fn include_resources(self) -> Self {
        Self(self.0.include("resources"))
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
    pub fn records(self) -> typed::Records<ResourceFolder> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ResourceFolder> {
        self.0.pages()
    }
}
/// What a new record of `calendar_resource_folders` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewResourceFolder(typed::Payload);
impl NewResourceFolder {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `kind`
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["kind"], Into::<String>::into(value)))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `resource_folder_id`
    pub fn resource_folder_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["resource_folder_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `calendar_resource_folders`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ResourceFolderChange(typed::Payload);
impl ResourceFolderChange {
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
    /// `resource_folder_id`
    pub fn resource_folder_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["resource_folder_id"], Into::<String>::into(value)))
    }
    /// Without `resource_folder_id`.
    pub fn clear_resource_folder_id(self) -> Self {
        Self(self.0.set(&["resource_folder_id"], serde_json::Value::Null))
    }
}
/// Resource questions
///
/// Questions that are asked when a room or resource is requested.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceQuestion {
    /// `id`
    pub id: typed::Id<Self>,
    /// `choices`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceQuestionKind>,
    /// `multiple_select`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_select: Option<bool>,
    /// `optional`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `question`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ResourceQuestion {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resource_questions",
        json_api: true,
        resource: Some("ResourceQuestion"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "choices", at: &["choices"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field {
                name: "multiple_select",
                at: &["multiple_select"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "optional", at: &["optional"], kind: typed::Kind::Boolean },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field { name: "question", at: &["question"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "resource",
            relationship: "resource",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_resource_questions`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceQuestionApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceQuestionApi<'_> {
    /// The list `/calendar/v2/resource_questions`.
    pub fn list(&self) -> ResourceQuestionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_questions"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ResourceQuestionList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/resource_questions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceQuestion>>,
    ) -> Result<typed::Item<ResourceQuestion>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_questions/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::ResourceQuestion> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/resources/{resource_id}/resource_questions`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        resource_id: impl Into<typed::Id<super::calendar::Resource>>,
        record: NewResourceQuestion,
    ) -> Result<typed::Item<ResourceQuestion>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resources/", "/resource_questions"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let resource_id: typed::Id<super::calendar::Resource> = resource_id.into();
        typed::act(self.0, &ACTION, &[resource_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /calendar/v2/resource_questions/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceQuestion>>,
        record: ResourceQuestionChange,
    ) -> Result<typed::Item<ResourceQuestion>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resource_questions/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ResourceQuestion> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/resource_questions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceQuestion>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/resource_questions/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ResourceQuestion> = id.into();
        typed::remove::<ResourceQuestion>(
            self.0,
            &ACTION,
            &[id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `calendar_resource_questions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceQuestionList(typed::Query<ResourceQuestion>);
impl ResourceQuestionList {
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
    /// Only records whose `kind` is this.
    #[inline]
    pub fn where_kind(self, value: impl Into<ResourceQuestionKind>) -> Self {
        Self(self.0.filter("kind", &value.into()))
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
    pub fn records(self) -> typed::Records<ResourceQuestion> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ResourceQuestion> {
        self.0.pages()
    }
}
/// What a new record of `calendar_resource_questions` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewResourceQuestion(typed::Payload);
impl NewResourceQuestion {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `choices`
    pub fn choices(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["choices"], Into::<String>::into(value)))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `kind`
    pub fn kind(self, value: impl Into<ResourceQuestionKind>) -> Self {
        Self(self.0.set(&["kind"], String::from(Into::<ResourceQuestionKind>::into(value))))
    }
    /// `multiple_select`
    pub fn multiple_select(self, value: bool) -> Self {
        Self(self.0.set(&["multiple_select"], value))
    }
    /// `optional`
    pub fn optional(self, value: bool) -> Self {
        Self(self.0.set(&["optional"], value))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// `question`
    pub fn question(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["question"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `calendar_resource_questions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ResourceQuestionChange(typed::Payload);
impl ResourceQuestionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `choices`
    pub fn choices(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["choices"], Into::<String>::into(value)))
    }
    /// Without `choices`.
    pub fn clear_choices(self) -> Self {
        Self(self.0.set(&["choices"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `kind`
    pub fn kind(self, value: impl Into<ResourceQuestionKind>) -> Self {
        Self(self.0.set(&["kind"], String::from(Into::<ResourceQuestionKind>::into(value))))
    }
    /// Without `kind`.
    pub fn clear_kind(self) -> Self {
        Self(self.0.set(&["kind"], serde_json::Value::Null))
    }
    /// `multiple_select`
    pub fn multiple_select(self, value: bool) -> Self {
        Self(self.0.set(&["multiple_select"], value))
    }
    /// Without `multiple_select`.
    pub fn clear_multiple_select(self) -> Self {
        Self(self.0.set(&["multiple_select"], serde_json::Value::Null))
    }
    /// `optional`
    pub fn optional(self, value: bool) -> Self {
        Self(self.0.set(&["optional"], value))
    }
    /// Without `optional`.
    pub fn clear_optional(self) -> Self {
        Self(self.0.set(&["optional"], serde_json::Value::Null))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// Without `position`.
    pub fn clear_position(self) -> Self {
        Self(self.0.set(&["position"], serde_json::Value::Null))
    }
    /// `question`
    pub fn question(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["question"], Into::<String>::into(value)))
    }
    /// Without `question`.
    pub fn clear_question(self) -> Self {
        Self(self.0.set(&["question"], serde_json::Value::Null))
    }
}
/// What `kind` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ResourceQuestionKind {
    /// `dropdown`
    Dropdown,
    /// `paragraph`
    Paragraph,
    /// `text`
    Text,
    /// `yesno`
    Yesno,
    /// `section_header`
    SectionHeader,
    /// A word that the manifest does not know.
    Other(String),
}
impl ResourceQuestionKind {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dropdown => "dropdown",
            Self::Paragraph => "paragraph",
            Self::Text => "text",
            Self::Yesno => "yesno",
            Self::SectionHeader => "section_header",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ResourceQuestionKind {
    fn from(text: &str) -> Self {
        match text {
            "dropdown" => Self::Dropdown,
            "paragraph" => Self::Paragraph,
            "text" => Self::Text,
            "yesno" => Self::Yesno,
            "section_header" => Self::SectionHeader,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ResourceQuestionKind {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ResourceQuestionKind> for String {
    fn from(word: ResourceQuestionKind) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ResourceQuestionKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Approval groups
///
/// People who approve requests for rooms and resources together.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceApprovalGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `form_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_count: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `resource_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_count: Option<i64>,
    /// `room_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<typed::Id<super::calendar::Person>>>,
    /// The relationship `resources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<typed::Id<super::calendar::Resource>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ResourceApprovalGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resource_approval_groups",
        json_api: true,
        resource: Some("ResourceApprovalGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "form_count", at: &["form_count"], kind: typed::Kind::Integer },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "resource_count",
                at: &["resource_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "room_count", at: &["room_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "people", relationship: "people", many: true, mixed: false },
            typed::Relation {
                name: "resources",
                relationship: "resources",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_resource_approval_groups`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceApprovalGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceApprovalGroupApi<'_> {
    /// The list `/calendar/v2/resource_approval_groups`.
    pub fn list(&self) -> ResourceApprovalGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_approval_groups"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "people")],
            listing: super::listing_0,
            own_id: false,
        };
        ResourceApprovalGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/resource_approval_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceApprovalGroup>>,
    ) -> Result<typed::Item<ResourceApprovalGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_approval_groups/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::ResourceApprovalGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_resource_approval_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceApprovalGroupList(typed::Query<ResourceApprovalGroup>);
impl ResourceApprovalGroupList {
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
    /// With what `people` leads to: `Item::included`.
    #[inline]
    pub fn include_people(self) -> Self {
        Self(self.0.include("people"))
    }
    /// With what `resources` leads to: `Item::included`.
    #[inline]
    pub fn include_resources(self) -> Self {
        Self(self.0.include("resources"))
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
    pub fn records(self) -> typed::Records<ResourceApprovalGroup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ResourceApprovalGroup> {
        self.0.pages()
    }
}
/// Room setups
///
/// How rooms can be set up.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomSetup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `diagram`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagram: Option<serde_json::Value>,
    /// `diagram_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagram_thumbnail_url: Option<String>,
    /// `diagram_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagram_url: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `room_setup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_setup: Option<typed::Id<super::calendar::RoomSetup>>,
    /// The relationship `resource_suggestions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_suggestions: Option<Vec<typed::Id<super::calendar::ResourceSuggestion>>>,
    /// The relationship `containing_resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub containing_resource: Option<typed::Id<super::calendar::ContainingResource>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for RoomSetup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_room_setups",
        json_api: true,
        resource: Some("RoomSetup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "diagram", at: &["diagram"], kind: typed::Kind::Json },
            typed::Field {
                name: "diagram_thumbnail_url",
                at: &["diagram_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "diagram_url", at: &["diagram_url"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "room_setup",
                relationship: "room_setup",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "resource_suggestions",
                relationship: "resource_suggestions",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "containing_resource",
                relationship: "containing_resource",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_room_setups`.
#[derive(Clone, Copy, Debug)]
pub struct RoomSetupApi<'a>(#[allow(dead_code)] &'a Client);
impl RoomSetupApi<'_> {
    /// The list `/calendar/v2/room_setups`.
    pub fn list(&self) -> RoomSetupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/room_setups"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "resource_suggestions,containing_resource")],
            listing: super::listing_0,
            own_id: false,
        };
        RoomSetupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/room_setups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::RoomSetup>>,
    ) -> Result<typed::Item<RoomSetup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/room_setups/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::RoomSetup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_room_setups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RoomSetupList(typed::Query<RoomSetup>);
impl RoomSetupList {
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
    /// With what `containing_resource` leads to: `Item::included`.
    #[inline]
    pub fn include_containing_resource(self) -> Self {
        Self(self.0.include("containing_resource"))
    }
    /// With what `resource_suggestions` leads to: `Item::included`.
    #[inline]
    pub fn include_resource_suggestions(self) -> Self {
        Self(self.0.include("resource_suggestions"))
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
    pub fn records(self) -> typed::Records<RoomSetup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<RoomSetup> {
        self.0.pages()
    }
}
/// Resource requests
///
/// Requests for a room or resource for an event, and whether they are approved.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventResourceRequest {
    /// `id`
    pub id: typed::Id<Self>,
    /// `approval_sent`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_sent: Option<bool>,
    /// A is approved, P pending, R rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_status: Option<EventResourceRequestApprovalStatus>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `visible_on_kiosks`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_on_kiosks: Option<bool>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// The relationship `event_resource_request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_resource_request: Option<typed::Id<super::calendar::EventResourceRequest>>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `room_setup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_setup: Option<typed::Id<super::calendar::RoomSetup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventResourceRequest {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_event_resource_requests",
        json_api: true,
        resource: Some("EventResourceRequest"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "approval_sent",
                at: &["approval_sent"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "approval_status",
                at: &["approval_status"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "notes", at: &["notes"], kind: typed::Kind::Text },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "visible_on_kiosks",
                at: &["visible_on_kiosks"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation {
                name: "resource",
                relationship: "resource",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "event_resource_request",
                relationship: "event_resource_request",
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
                name: "room_setup",
                relationship: "room_setup",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_event_resource_requests`.
#[derive(Clone, Copy, Debug)]
pub struct EventResourceRequestApi<'a>(#[allow(dead_code)] &'a Client);
impl EventResourceRequestApi<'_> {
    /// The list `/calendar/v2/event_resource_requests`.
    pub fn list(&self) -> EventResourceRequestList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_resource_requests"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        EventResourceRequestList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/event_resource_requests/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::EventResourceRequest>>,
    ) -> Result<typed::Item<EventResourceRequest>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_resource_requests/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::EventResourceRequest> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_event_resource_requests` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventResourceRequestList(typed::Query<EventResourceRequest>);
impl EventResourceRequestList {
    /// Only records whose `approval_sent` is this.
    #[inline]
    pub fn where_approval_sent(self, value: bool) -> Self {
        Self(self.0.filter("approval_sent", &value))
    }
    /// Only records whose `approval_status` is this.
    #[inline]
    pub fn where_approval_status(
        self,
        value: impl Into<EventResourceRequestApprovalStatus>,
    ) -> Self {
        Self(self.0.filter("approval_status", &value.into()))
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
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
    }
    /// With what `resource` leads to: `Item::included`.
    #[inline]
    pub fn include_resource(self) -> Self {
        Self(self.0.include("resource"))
    }
    /// With what `room_setup` leads to: `Item::included`.
    #[inline]
    pub fn include_room_setup(self) -> Self {
        Self(self.0.include("room_setup"))
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
    pub fn records(self) -> typed::Records<EventResourceRequest> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventResourceRequest> {
        self.0.pages()
    }
}
/// What `approval_status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EventResourceRequestApprovalStatus {
    /// `A`
    A,
    /// `P`
    P,
    /// `R`
    R,
    /// A word that the manifest does not know.
    Other(String),
}
impl EventResourceRequestApprovalStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::P => "P",
            Self::R => "R",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EventResourceRequestApprovalStatus {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "P" => Self::P,
            "R" => Self::R,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EventResourceRequestApprovalStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EventResourceRequestApprovalStatus> for String {
    fn from(word: EventResourceRequestApprovalStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EventResourceRequestApprovalStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Bookings
///
/// When a room or resource is taken by which date of an event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceBooking {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// The relationship `event_instance`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_instance: Option<typed::Id<super::calendar::EventInstance>>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// The relationship `event_resource_request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_resource_request: Option<typed::Id<super::calendar::EventResourceRequest>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ResourceBooking {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resource_bookings",
        json_api: true,
        resource: Some("ResourceBooking"),
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
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation {
                name: "event_instance",
                relationship: "event_instance",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "resource",
                relationship: "resource",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "event_resource_request",
                relationship: "event_resource_request",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_resource_bookings`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceBookingApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceBookingApi<'_> {
    /// The list `/calendar/v2/resource_bookings`.
    pub fn list(&self) -> ResourceBookingList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_bookings"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "event_resource_request")],
            listing: super::listing_0,
            own_id: false,
        };
        ResourceBookingList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/resource_bookings/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::ResourceBooking>>,
    ) -> Result<typed::Item<ResourceBooking>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_bookings/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::ResourceBooking> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_resource_bookings` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResourceBookingList(typed::Query<ResourceBooking>);
impl ResourceBookingList {
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
    /// With what `event_resource_request` leads to: `Item::included`.
    #[inline]
    pub fn include_event_resource_request(self) -> Self {
        Self(self.0.include("event_resource_request"))
    }
    /// With what `resource` leads to: `Item::included`.
    #[inline]
    pub fn include_resource(self) -> Self {
        Self(self.0.include("resource"))
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
    pub fn records(self) -> typed::Records<ResourceBooking> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ResourceBooking> {
        self.0.pages()
    }
}
/// Conflicts
///
/// Two requests for the same room or resource at the same time, and who won.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Conflict {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `resolved_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// The relationship `resolved_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_by: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `winner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub winner: Option<typed::Id<super::calendar::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Conflict {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_conflicts",
        json_api: true,
        resource: Some("Conflict"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
            typed::Field {
                name: "resolved_at",
                at: &["resolved_at"],
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
                name: "resource",
                relationship: "resource",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "resolved_by",
                relationship: "resolved_by",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "winner", relationship: "winner", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `calendar_conflicts`.
#[derive(Clone, Copy, Debug)]
pub struct ConflictApi<'a>(#[allow(dead_code)] &'a Client);
impl ConflictApi<'_> {
    /// The list `/calendar/v2/conflicts`.
    pub fn list(&self) -> ConflictList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/conflicts"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ConflictList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/conflicts/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Conflict>>,
    ) -> Result<typed::Item<Conflict>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/conflicts/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Conflict> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_conflicts` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ConflictList(typed::Query<Conflict>);
impl ConflictList {
    /// Ordered by `resolved_at`.
    #[inline]
    pub fn order_by_resolved_at(self) -> Self {
        Self(self.0.order("resolved_at", false))
    }
    /// Ordered by `resolved_at`, the last one first.
    #[inline]
    pub fn order_by_resolved_at_descending(self) -> Self {
        Self(self.0.order("resolved_at", true))
    }
    /// With what `resolved_by` leads to: `Item::included`.
    #[inline]
    pub fn include_resolved_by(self) -> Self {
        Self(self.0.include("resolved_by"))
    }
    /// With what `resource` leads to: `Item::included`.
    #[inline]
    pub fn include_resource(self) -> Self {
        Self(self.0.include("resource"))
    }
    /// With what `winner` leads to: `Item::included`.
    #[inline]
    pub fn include_winner(self) -> Self {
        Self(self.0.include("winner"))
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
    pub fn records(self) -> typed::Records<Conflict> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Conflict> {
        self.0.pages()
    }
}
/// People
///
/// The people whom Calendar knows, with their rights there.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `can_edit_people`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_edit_people: Option<bool>,
    /// `can_edit_resources`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_edit_resources: Option<bool>,
    /// `can_edit_rooms`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_edit_rooms: Option<bool>,
    /// `child`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<bool>,
    /// `contact_data`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_data: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `event_permissions_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_permissions_type: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// `has_access`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_access: Option<bool>,
    /// `has_full_access_to_any_calendar`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_full_access_to_any_calendar: Option<bool>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `member_of_approval_groups`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_of_approval_groups: Option<bool>,
    /// `middle_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `name_prefix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<String>,
    /// `name_suffix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_suffix: Option<String>,
    /// `pending_request_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_request_count: Option<i64>,
    /// `people_permissions_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_permissions_type: Option<String>,
    /// `permissions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<i64>,
    /// `resolves_conflicts`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolves_conflicts: Option<bool>,
    /// `resources_permissions_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources_permissions_type: Option<String>,
    /// `room_permissions_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_permissions_type: Option<String>,
    /// `site_administrator`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_administrator: Option<bool>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PersonStatus>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "can_edit_people",
                at: &["can_edit_people"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_edit_resources",
                at: &["can_edit_resources"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "can_edit_rooms",
                at: &["can_edit_rooms"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "child", at: &["child"], kind: typed::Kind::Boolean },
            typed::Field { name: "contact_data", at: &["contact_data"], kind: typed::Kind::Json },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "event_permissions_type",
                at: &["event_permissions_type"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "has_access", at: &["has_access"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "has_full_access_to_any_calendar",
                at: &["has_full_access_to_any_calendar"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "member_of_approval_groups",
                at: &["member_of_approval_groups"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "middle_name", at: &["middle_name"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "name_prefix", at: &["name_prefix"], kind: typed::Kind::Text },
            typed::Field { name: "name_suffix", at: &["name_suffix"], kind: typed::Kind::Text },
            typed::Field {
                name: "pending_request_count",
                at: &["pending_request_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "people_permissions_type",
                at: &["people_permissions_type"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Integer },
            typed::Field {
                name: "resolves_conflicts",
                at: &["resolves_conflicts"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "resources_permissions_type",
                at: &["resources_permissions_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "room_permissions_type",
                at: &["room_permissions_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "site_administrator",
                at: &["site_administrator"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `calendar_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/calendar/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/people"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
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
    /// Only records whose `last_name` is this.
    #[inline]
    pub fn where_last_name(self, value: &str) -> Self {
        Self(self.0.filter("last_name", &value))
    }
    /// Only records whose `middle_name` is this.
    #[inline]
    pub fn where_middle_name(self, value: &str) -> Self {
        Self(self.0.filter("middle_name", &value))
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
    /// Ordered by `resolves_conflicts`.
    #[inline]
    pub fn order_by_resolves_conflicts(self) -> Self {
        Self(self.0.order("resolves_conflicts", false))
    }
    /// Ordered by `resolves_conflicts`, the last one first.
    #[inline]
    pub fn order_by_resolves_conflicts_descending(self) -> Self {
        Self(self.0.order("resolves_conflicts", true))
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
    pub fn records(self) -> typed::Records<Person> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Person> {
        self.0.pages()
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
    /// `pending`
    Pending,
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
            Self::Pending => "pending",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PersonStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            "pending" => Self::Pending,
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
/// Report templates
///
/// Templates of reports.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReportTemplate {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
impl typed::Model for ReportTemplate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_report_templates",
        json_api: true,
        resource: Some("ReportTemplate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
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
/// What can be done with records of `calendar_report_templates`.
#[derive(Clone, Copy, Debug)]
pub struct ReportTemplateApi<'a>(#[allow(dead_code)] &'a Client);
impl ReportTemplateApi<'_> {
    /// The list `/calendar/v2/report_templates`.
    pub fn list(&self) -> ReportTemplateList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/report_templates"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ReportTemplateList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/report_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::ReportTemplate>>,
    ) -> Result<typed::Item<ReportTemplate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/report_templates/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::ReportTemplate> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/report_templates`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewReportTemplate,
    ) -> Result<typed::Item<ReportTemplate>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/report_templates"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
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
    /// Changes a record, and gives it: `PATCH /calendar/v2/report_templates/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::calendar::ReportTemplate>>,
        record: ReportTemplateChange,
    ) -> Result<typed::Item<ReportTemplate>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/report_templates/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ReportTemplate> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/report_templates/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::calendar::ReportTemplate>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/report_templates/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::calendar::ReportTemplate> = id.into();
        typed::remove::<ReportTemplate>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `calendar_report_templates` that is about to be read.
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
/// What a new record of `calendar_report_templates` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewReportTemplate(typed::Payload);
impl NewReportTemplate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `body`
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["body"], Into::<String>::into(value)))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `calendar_report_templates`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ReportTemplateChange(typed::Payload);
impl ReportTemplateChange {
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
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
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
/// Jobs
///
/// Work that Calendar does in the background.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JobStatus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `errors`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<serde_json::Value>,
    /// `message`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `retries`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retries: Option<i64>,
    /// `started_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<jiff::Timestamp>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for JobStatus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_job_statuses",
        json_api: true,
        resource: Some("JobStatus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "errors", at: &["errors"], kind: typed::Kind::Json },
            typed::Field { name: "message", at: &["message"], kind: typed::Kind::Text },
            typed::Field { name: "retries", at: &["retries"], kind: typed::Kind::Integer },
            typed::Field {
                name: "started_at",
                at: &["started_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `calendar_job_statuses`.
#[derive(Clone, Copy, Debug)]
pub struct JobStatusApi<'a>(#[allow(dead_code)] &'a Client);
impl JobStatusApi<'_> {
    /// The list `/calendar/v2/job_statuses`.
    pub fn list(&self) -> JobStatusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/job_statuses"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        JobStatusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/calendar/v2/job_statuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::calendar::JobStatus>>,
    ) -> Result<typed::Item<JobStatus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/job_statuses/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::calendar::JobStatus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `calendar_job_statuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct JobStatusList(typed::Query<JobStatus>);
impl JobStatusList {
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
    pub fn records(self) -> typed::Records<JobStatus> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<JobStatus> {
        self.0.pages()
    }
}
/// Organization
///
/// The organization itself, one record with its settings.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `calendar_starts_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_starts_on: Option<String>,
    /// As in strftime.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format: Option<OrganizationDateFormat>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `onboarding`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onboarding: Option<bool>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// `twenty_four_hour_time`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twenty_four_hour_time: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "calendar_starts_on",
                at: &["calendar_starts_on"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "date_format", at: &["date_format"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "onboarding", at: &["onboarding"], kind: typed::Kind::Boolean },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
            typed::Field {
                name: "twenty_four_hour_time",
                at: &["twenty_four_hour_time"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `calendar_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/calendar/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// What `date_format` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum OrganizationDateFormat {
    /// `%d/%m/%Y`
    DMY,
    /// `%m/%d/%Y`
    MDY,
    /// A word that the manifest does not know.
    Other(String),
}
impl OrganizationDateFormat {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DMY => "%d/%m/%Y",
            Self::MDY => "%m/%d/%Y",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for OrganizationDateFormat {
    fn from(text: &str) -> Self {
        match text {
            "%d/%m/%Y" => Self::DMY,
            "%m/%d/%Y" => Self::MDY,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for OrganizationDateFormat {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<OrganizationDateFormat> for String {
    fn from(word: OrganizationDateFormat) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for OrganizationDateFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Times
///
/// The times within one date of an event, such as setup, service and teardown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `visible_on_kiosks`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_on_kiosks: Option<bool>,
    /// `visible_on_widget_and_ical`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_on_widget_and_ical: Option<bool>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_event_times",
        json_api: true,
        resource: Some("EventTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "visible_on_kiosks",
                at: &["visible_on_kiosks"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "visible_on_widget_and_ical",
                at: &["visible_on_widget_and_ical"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[typed::Relation {
            name: "event",
            relationship: "event",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_event_times`.
#[derive(Clone, Copy, Debug)]
pub struct EventTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl EventTimeApi<'_> {
    /// One record: `/calendar/v2/event_instances/{event_instance_id}/event_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_instance_id: impl Into<typed::Id<super::calendar::EventInstance>>,
        id: impl Into<typed::Id<super::calendar::EventTime>>,
    ) -> Result<typed::Item<EventTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_instances/", "/event_times/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_instance_id: typed::Id<super::calendar::EventInstance> = event_instance_id.into();
        let id: typed::Id<super::calendar::EventTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_instance_id.as_str(), id.as_str()]).await
    }
}
/// Event connections
///
/// What an event is connected to in other products, such as a group or a signup.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventConnection {
    /// `id`
    pub id: typed::Id<Self>,
    /// `connected_to_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_to_id: Option<String>,
    /// `connected_to_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_to_name: Option<String>,
    /// `connected_to_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_to_type: Option<String>,
    /// `connected_to_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_to_url: Option<String>,
    /// `product_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// `promoted`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promoted: Option<bool>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::calendar::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventConnection {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_event_connections",
        json_api: true,
        resource: Some("EventConnection"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "connected_to_id",
                at: &["connected_to_id"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "connected_to_name",
                at: &["connected_to_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "connected_to_type",
                at: &["connected_to_type"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "connected_to_url",
                at: &["connected_to_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "product_name", at: &["product_name"], kind: typed::Kind::Text },
            typed::Field { name: "promoted", at: &["promoted"], kind: typed::Kind::Boolean },
        ],
        relations: &[typed::Relation {
            name: "event",
            relationship: "event",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_event_connections`.
#[derive(Clone, Copy, Debug)]
pub struct EventConnectionApi<'a>(#[allow(dead_code)] &'a Client);
impl EventConnectionApi<'_> {
    /// The list `/calendar/v2/events/{event_id}/event_connections`.
    pub fn list(
        &self,
        event_id: impl Into<typed::Id<super::calendar::Event>>,
    ) -> EventConnectionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/events/", "/event_connections"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::calendar::Event> = event_id.into();
        EventConnectionList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_id.as_str()],
        ))
    }
    /// One record: `/calendar/v2/events/{event_id}/event_connections/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::calendar::Event>>,
        id: impl Into<typed::Id<super::calendar::EventConnection>>,
    ) -> Result<typed::Item<EventConnection>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/events/", "/event_connections/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::calendar::Event> = event_id.into();
        let id: typed::Id<super::calendar::EventConnection> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /calendar/v2/events/{event_id}/event_connections`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        event_id: impl Into<typed::Id<super::calendar::Event>>,
        record: NewEventConnection,
    ) -> Result<typed::Item<EventConnection>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/events/", "/event_connections"],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let event_id: typed::Id<super::calendar::Event> = event_id.into();
        typed::act(self.0, &ACTION, &[event_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /calendar/v2/events/{event_id}/event_connections/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        event_id: impl Into<typed::Id<super::calendar::Event>>,
        id: impl Into<typed::Id<super::calendar::EventConnection>>,
        record: EventConnectionChange,
    ) -> Result<typed::Item<EventConnection>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/events/", "/event_connections/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let event_id: typed::Id<super::calendar::Event> = event_id.into();
        let id: typed::Id<super::calendar::EventConnection> = id.into();
        typed::act(self.0, &ACTION, &[event_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /calendar/v2/events/{event_id}/event_connections/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        event_id: impl Into<typed::Id<super::calendar::Event>>,
        id: impl Into<typed::Id<super::calendar::EventConnection>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/calendar/v2/events/", "/event_connections/", ""],
                headers: &[("X-PCO-API-Version", "2022-07-07")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let event_id: typed::Id<super::calendar::Event> = event_id.into();
        let id: typed::Id<super::calendar::EventConnection> = id.into();
        typed::remove::<EventConnection>(
            self.0,
            &ACTION,
            &[event_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `calendar_event_connections` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventConnectionList(typed::Query<EventConnection>);
impl EventConnectionList {
    /// Only records whose `connected_to_id` is this.
    #[inline]
    pub fn where_connected_to_id(self, value: &str) -> Self {
        Self(self.0.filter("connected_to_id", &value))
    }
    /// Only records whose `product_name` is this.
    #[inline]
    pub fn where_product_name(self, value: &str) -> Self {
        Self(self.0.filter("product_name", &value))
    }
    /// Only records whose `promoted` is this.
    #[inline]
    pub fn where_promoted(self, value: bool) -> Self {
        Self(self.0.filter("promoted", &value))
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
    pub fn records(self) -> typed::Records<EventConnection> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventConnection> {
        self.0.pages()
    }
}
/// What a new record of `calendar_event_connections` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEventConnection(typed::Payload);
impl NewEventConnection {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `connected_to_id`
    pub fn connected_to_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_id"], Into::<String>::into(value)))
    }
    /// `connected_to_name`
    pub fn connected_to_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_name"], Into::<String>::into(value)))
    }
    /// `connected_to_type`
    pub fn connected_to_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_type"], Into::<String>::into(value)))
    }
    /// `product_name`
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["product_name"], Into::<String>::into(value)))
    }
    /// `promoted`
    pub fn promoted(self, value: bool) -> Self {
        Self(self.0.set(&["promoted"], value))
    }
}
/// What is to change in a record of `calendar_event_connections`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EventConnectionChange(typed::Payload);
impl EventConnectionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `connected_to_id`
    pub fn connected_to_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_id"], Into::<String>::into(value)))
    }
    /// Without `connected_to_id`.
    pub fn clear_connected_to_id(self) -> Self {
        Self(self.0.set(&["connected_to_id"], serde_json::Value::Null))
    }
    /// `connected_to_name`
    pub fn connected_to_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_name"], Into::<String>::into(value)))
    }
    /// Without `connected_to_name`.
    pub fn clear_connected_to_name(self) -> Self {
        Self(self.0.set(&["connected_to_name"], serde_json::Value::Null))
    }
    /// `connected_to_type`
    pub fn connected_to_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["connected_to_type"], Into::<String>::into(value)))
    }
    /// Without `connected_to_type`.
    pub fn clear_connected_to_type(self) -> Self {
        Self(self.0.set(&["connected_to_type"], serde_json::Value::Null))
    }
    /// `product_name`
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["product_name"], Into::<String>::into(value)))
    }
    /// Without `product_name`.
    pub fn clear_product_name(self) -> Self {
        Self(self.0.set(&["product_name"], serde_json::Value::Null))
    }
    /// `promoted`
    pub fn promoted(self, value: bool) -> Self {
        Self(self.0.set(&["promoted"], value))
    }
    /// Without `promoted`.
    pub fn clear_promoted(self) -> Self {
        Self(self.0.set(&["promoted"], serde_json::Value::Null))
    }
}
/// Required approvals
///
/// Which approval group must approve requests for which room or resource.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RequiredApproval {
    /// `id`
    pub id: typed::Id<Self>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for RequiredApproval {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_required_approvals",
        json_api: true,
        resource: Some("RequiredApproval"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[typed::Relation {
            name: "resource",
            relationship: "resource",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `calendar_required_approvals`.
#[derive(Clone, Copy, Debug)]
pub struct RequiredApprovalApi<'a>(#[allow(dead_code)] &'a Client);
impl RequiredApprovalApi<'_> {
    /// The list `/calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals`.
    pub fn list(
        &self,
        resource_approval_group_id: impl Into<typed::Id<super::calendar::ResourceApprovalGroup>>,
    ) -> RequiredApprovalList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_approval_groups/", "/required_approvals"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[("include", "resource")],
            listing: super::listing_0,
            own_id: false,
        };
        let resource_approval_group_id: typed::Id<super::calendar::ResourceApprovalGroup> =
            resource_approval_group_id.into();
        RequiredApprovalList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[resource_approval_group_id.as_str()],
        ))
    }
    /// One record: `/calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        resource_approval_group_id: impl Into<typed::Id<super::calendar::ResourceApprovalGroup>>,
        id: impl Into<typed::Id<super::calendar::RequiredApproval>>,
    ) -> Result<typed::Item<RequiredApproval>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/resource_approval_groups/", "/required_approvals/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let resource_approval_group_id: typed::Id<super::calendar::ResourceApprovalGroup> =
            resource_approval_group_id.into();
        let id: typed::Id<super::calendar::RequiredApproval> = id.into();
        typed::one(self.0, &ENDPOINT, &[resource_approval_group_id.as_str(), id.as_str()]).await
    }
}
/// A list of `calendar_required_approvals` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RequiredApprovalList(typed::Query<RequiredApproval>);
impl RequiredApprovalList {
    /// With what `resource` leads to: `Item::included`.
    #[inline]
    pub fn include_resource(self) -> Self {
        Self(self.0.include("resource"))
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
    pub fn records(self) -> typed::Records<RequiredApproval> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<RequiredApproval> {
        self.0.pages()
    }
}
/// Resource suggestions
///
/// Resources that are suggested along with a room setup.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceSuggestion {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `resource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<typed::Id<super::calendar::Resource>>,
    /// The relationship `room_setup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_setup: Option<typed::Id<super::calendar::RoomSetup>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ResourceSuggestion {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_resource_suggestions",
        json_api: true,
        resource: Some("ResourceSuggestion"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "resource",
                relationship: "resource",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "room_setup",
                relationship: "room_setup",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_resource_suggestions`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceSuggestionApi<'a>(#[allow(dead_code)] &'a Client);
impl ResourceSuggestionApi<'_> {
    /// One record: `/calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        room_setup_id: impl Into<typed::Id<super::calendar::RoomSetup>>,
        id: impl Into<typed::Id<super::calendar::ResourceSuggestion>>,
    ) -> Result<typed::Item<ResourceSuggestion>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/room_setups/", "/resource_suggestions/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let room_setup_id: typed::Id<super::calendar::RoomSetup> = room_setup_id.into();
        let id: typed::Id<super::calendar::ResourceSuggestion> = id.into();
        typed::one(self.0, &ENDPOINT, &[room_setup_id.as_str(), id.as_str()]).await
    }
}
/// Rooms with setups
///
/// The rooms that room setups belong to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ContainingResource {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ContainingResource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_containing_resource",
        json_api: true,
        resource: Some("ContainingResource"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `calendar_containing_resource`.
#[derive(Clone, Copy, Debug)]
pub struct ContainingResourceApi<'a>(#[allow(dead_code)] &'a Client);
impl ContainingResourceApi<'_> {}
/// Answers in resource requests
///
/// What was answered to the questions of a room or resource.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventResourceAnswer {
    /// `id`
    pub id: typed::Id<Self>,
    /// `answer`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `db_answer`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub db_answer: Option<String>,
    /// `question`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `updated_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<typed::Id<super::calendar::Person>>,
    /// The relationship `resource_question`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_question: Option<typed::Id<super::calendar::ResourceQuestion>>,
    /// The relationship `event_resource_request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_resource_request: Option<typed::Id<super::calendar::EventResourceRequest>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventResourceAnswer {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "calendar_answers",
        json_api: true,
        resource: Some("EventResourceAnswer"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "answer", at: &["answer"], kind: typed::Kind::Json },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "db_answer", at: &["db_answer"], kind: typed::Kind::Text },
            typed::Field { name: "question", at: &["question"], kind: typed::Kind::Json },
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
                name: "resource_question",
                relationship: "resource_question",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "event_resource_request",
                relationship: "event_resource_request",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `calendar_answers`.
#[derive(Clone, Copy, Debug)]
pub struct EventResourceAnswerApi<'a>(#[allow(dead_code)] &'a Client);
impl EventResourceAnswerApi<'_> {
    /// The list `/calendar/v2/event_resource_requests/{event_resource_request_id}/answers`.
    pub fn list(
        &self,
        event_resource_request_id: impl Into<typed::Id<super::calendar::EventResourceRequest>>,
    ) -> EventResourceAnswerList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_resource_requests/", "/answers"],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let event_resource_request_id: typed::Id<super::calendar::EventResourceRequest> =
            event_resource_request_id.into();
        EventResourceAnswerList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_resource_request_id.as_str()],
        ))
    }
    /// One record: `/calendar/v2/event_resource_requests/{event_resource_request_id}/answers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_resource_request_id: impl Into<typed::Id<super::calendar::EventResourceRequest>>,
        id: impl Into<typed::Id<super::calendar::EventResourceAnswer>>,
    ) -> Result<typed::Item<EventResourceAnswer>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/calendar/v2/event_resource_requests/", "/answers/", ""],
            headers: &[("X-PCO-API-Version", "2022-07-07")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_resource_request_id: typed::Id<super::calendar::EventResourceRequest> =
            event_resource_request_id.into();
        let id: typed::Id<super::calendar::EventResourceAnswer> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_resource_request_id.as_str(), id.as_str()]).await
    }
}
/// A list of `calendar_answers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventResourceAnswerList(typed::Query<EventResourceAnswer>);
impl EventResourceAnswerList {
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
    pub fn records(self) -> typed::Records<EventResourceAnswer> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventResourceAnswer> {
        self.0.pages()
    }
}
