// Made by `connector generate rust`: change the manifest, not this file.

//! The product `check_ins`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct CheckInsApi<'a>(pub(crate) &'a Client);
impl<'a> CheckInsApi<'a> {
    /// Check-ins
    #[must_use]
    pub fn check_ins(&self) -> CheckInApi<'a> {
        CheckInApi(self.0)
    }
    /// Events
    #[must_use]
    pub fn events(&self) -> EventApi<'a> {
        EventApi(self.0)
    }
    /// Event times
    #[must_use]
    pub fn event_times(&self) -> EventTimeApi<'a> {
        EventTimeApi(self.0)
    }
    /// Headcounts
    #[must_use]
    pub fn headcounts(&self) -> HeadcountApi<'a> {
        HeadcountApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Passes
    #[must_use]
    pub fn passes(&self) -> PassApi<'a> {
        PassApi(self.0)
    }
    /// Stations
    #[must_use]
    pub fn stations(&self) -> StationApi<'a> {
        StationApi(self.0)
    }
    /// Themes
    #[must_use]
    pub fn themes(&self) -> ThemeApi<'a> {
        ThemeApi(self.0)
    }
    /// Labels
    #[must_use]
    pub fn labels(&self) -> LabelApi<'a> {
        LabelApi(self.0)
    }
    /// Options
    #[must_use]
    pub fn options(&self) -> OptionRecordApi<'a> {
        OptionRecordApi(self.0)
    }
    /// Integration links
    #[must_use]
    pub fn integration_links(&self) -> IntegrationLinkApi<'a> {
        IntegrationLinkApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Times of check-ins
    #[must_use]
    pub fn check_in_times(&self) -> CheckInTimeApi<'a> {
        CheckInTimeApi(self.0)
    }
    /// Check-in groups
    #[must_use]
    pub fn check_in_groups(&self) -> CheckInGroupApi<'a> {
        CheckInGroupApi(self.0)
    }
    /// Attendance types
    #[must_use]
    pub fn attendance_types(&self) -> AttendanceTypeApi<'a> {
        AttendanceTypeApi(self.0)
    }
    /// Event periods
    #[must_use]
    pub fn event_periods(&self) -> EventPeriodApi<'a> {
        EventPeriodApi(self.0)
    }
    /// Locations
    #[must_use]
    pub fn locations(&self) -> LocationApi<'a> {
        LocationApi(self.0)
    }
    /// Counts per location and time
    #[must_use]
    pub fn location_event_times(&self) -> LocationEventTimeApi<'a> {
        LocationEventTimeApi(self.0)
    }
    /// People at events
    #[must_use]
    pub fn person_events(&self) -> PersonEventApi<'a> {
        PersonEventApi(self.0)
    }
    /// Labels of events
    #[must_use]
    pub fn event_labels(&self) -> EventLabelApi<'a> {
        EventLabelApi(self.0)
    }
    /// Labels of locations
    #[must_use]
    pub fn location_labels(&self) -> LocationLabelApi<'a> {
        LocationLabelApi(self.0)
    }
    /// Counts per location and period
    #[must_use]
    pub fn location_event_periods(&self) -> LocationEventPeriodApi<'a> {
        LocationEventPeriodApi(self.0)
    }
}
/// Check-ins
///
/// One record per check-in of a person to an event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckIn {
    /// `id`
    pub id: typed::Id<Self>,
    /// `checked_out_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_out_at: Option<jiff::Timestamp>,
    /// `confirmed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// `confirmed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `emergency_contact_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emergency_contact_name: Option<String>,
    /// `emergency_contact_phone_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emergency_contact_phone_number: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Regular, Guest or Volunteer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `medical_notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_notes: Option<String>,
    /// `number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// `one_time_guest`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_time_guest: Option<bool>,
    /// Printed on the labels of a child and of who picks it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_code: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event_period`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_period: Option<typed::Id<super::check_ins::EventPeriod>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::check_ins::Person>>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::check_ins::Event>>,
    /// The relationship `checked_in_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_in_by: Option<typed::Id<super::check_ins::Person>>,
    /// The relationship `checked_out_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_out_by: Option<typed::Id<super::check_ins::Person>>,
    /// The relationship `checked_in_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_in_at: Option<typed::Id<super::check_ins::Station>>,
    /// The relationship `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<typed::Id<super::check_ins::OptionRecord>>>,
    /// The relationship `check_in_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in_times: Option<Vec<typed::Id<super::check_ins::CheckInTime>>>,
    /// The relationship `event_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_times: Option<Vec<typed::Id<super::check_ins::EventTime>>>,
    /// The relationship `locations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<typed::Id<super::check_ins::Location>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for CheckIn {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_check_ins",
        json_api: true,
        resource: Some("CheckIn"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "checked_out_at",
                at: &["checked_out_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "confirmed", at: &["confirmed"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "confirmed_at",
                at: &["confirmed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "emergency_contact_name",
                at: &["emergency_contact_name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "emergency_contact_phone_number",
                at: &["emergency_contact_phone_number"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "medical_notes", at: &["medical_notes"], kind: typed::Kind::Text },
            typed::Field { name: "number", at: &["number"], kind: typed::Kind::Integer },
            typed::Field {
                name: "one_time_guest",
                at: &["one_time_guest"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "security_code", at: &["security_code"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "event_period",
                relationship: "event_period",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation {
                name: "checked_in_by",
                relationship: "checked_in_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "checked_out_by",
                relationship: "checked_out_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "checked_in_at",
                relationship: "checked_in_at",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "options", relationship: "options", many: true, mixed: false },
            typed::Relation {
                name: "check_in_times",
                relationship: "check_in_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "event_times",
                relationship: "event_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "locations",
                relationship: "locations",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_check_ins`.
#[derive(Clone, Copy, Debug)]
pub struct CheckInApi<'a>(#[allow(dead_code)] &'a Client);
impl CheckInApi<'_> {
    /// The list `/check-ins/v2/check_ins`.
    pub fn list(&self) -> CheckInList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/check_ins"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[(
                "include",
                "checked_in_at,checked_in_by,checked_out_by,event,options,check_in_times",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        CheckInList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/check_ins/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::CheckIn>>,
    ) -> Result<typed::Item<CheckIn>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/check_ins/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::CheckIn> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_check_ins` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CheckInList(typed::Query<CheckIn>);
impl CheckInList {
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
    /// Only records whose `security_code` is this.
    #[inline]
    pub fn where_security_code(self, value: &str) -> Self {
        Self(self.0.filter("security_code", &value))
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
    /// Ordered by `checked_out_at`.
    #[inline]
    pub fn order_by_checked_out_at(self) -> Self {
        Self(self.0.order("checked_out_at", false))
    }
    /// Ordered by `checked_out_at`, the last one first.
    #[inline]
    pub fn order_by_checked_out_at_descending(self) -> Self {
        Self(self.0.order("checked_out_at", true))
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
    /// With what `check_in_times` leads to: `Item::included`.
    #[inline]
    pub fn include_check_in_times(self) -> Self {
        Self(self.0.include("check_in_times"))
    }
    /// With what `checked_in_at` leads to: `Item::included`.
    #[inline]
    pub fn include_checked_in_at(self) -> Self {
        Self(self.0.include("checked_in_at"))
    }
    /// With what `checked_in_by` leads to: `Item::included`.
    #[inline]
    pub fn include_checked_in_by(self) -> Self {
        Self(self.0.include("checked_in_by"))
    }
    /// With what `checked_out_by` leads to: `Item::included`.
    #[inline]
    pub fn include_checked_out_by(self) -> Self {
        Self(self.0.include("checked_out_by"))
    }
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
    }
    /// With what `event_period` leads to: `Item::included`.
    #[inline]
    pub fn include_event_period(self) -> Self {
        Self(self.0.include("event_period"))
    }
    /// With what `event_times` leads to: `Item::included`.
    #[inline]
    pub fn include_event_times(self) -> Self {
        Self(self.0.include("event_times"))
    }
    /// With what `locations` leads to: `Item::included`.
    #[inline]
    pub fn include_locations(self) -> Self {
        Self(self.0.include("locations"))
    }
    /// With what `options` leads to: `Item::included`.
    #[inline]
    pub fn include_options(self) -> Self {
        Self(self.0.include("options"))
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
    pub fn records(self) -> typed::Records<CheckIn> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<CheckIn> {
        self.0.pages()
    }
}
/// Events
///
/// What people are checked in to, such as a Sunday.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// `id`
    pub id: typed::Id<Self>,
    /// `app_source`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_source: Option<String>,
    /// `archived_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `enable_services_integration`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_services_integration: Option<bool>,
    /// `frequency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<String>,
    /// Of a connected event of another product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_key: Option<String>,
    /// `location_times_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_times_enabled: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pre_select_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pre_select_enabled: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `campuses`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campuses: Option<Vec<typed::Ref>>,
    /// The relationship `attendance_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance_types: Option<Vec<typed::Id<super::check_ins::AttendanceType>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Event {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_events",
        json_api: true,
        resource: Some("Event"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "app_source", at: &["app_source"], kind: typed::Kind::Text },
            typed::Field {
                name: "archived_at",
                at: &["archived_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "enable_services_integration",
                at: &["enable_services_integration"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "frequency", at: &["frequency"], kind: typed::Kind::Text },
            typed::Field {
                name: "integration_key",
                at: &["integration_key"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "location_times_enabled",
                at: &["location_times_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "pre_select_enabled",
                at: &["pre_select_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "campuses", relationship: "campuses", many: true, mixed: true },
            typed::Relation {
                name: "attendance_types",
                relationship: "attendance_types",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_events`.
#[derive(Clone, Copy, Debug)]
pub struct EventApi<'a>(#[allow(dead_code)] &'a Client);
impl EventApi<'_> {
    /// The list `/check-ins/v2/events`.
    pub fn list(&self) -> EventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "attendance_types")],
            listing: super::listing_0,
            own_id: false,
        };
        EventList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Event>>,
    ) -> Result<typed::Item<Event>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Event> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventList(typed::Query<Event>);
impl EventList {
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
    /// With what `attendance_types` leads to: `Item::included`.
    #[inline]
    pub fn include_attendance_types(self) -> Self {
        Self(self.0.include("attendance_types"))
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
/// Event times
///
/// A time within an event period that people check in for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `day_of_week`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<i64>,
    /// `guest_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_count: Option<i64>,
    /// `hides_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hides_at: Option<jiff::Timestamp>,
    /// `hour`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `minute`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `regular_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regular_count: Option<i64>,
    /// `shows_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows_at: Option<jiff::Timestamp>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `total_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `volunteer_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volunteer_count: Option<i64>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::check_ins::Event>>,
    /// The relationship `event_period`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_period: Option<typed::Id<super::check_ins::EventPeriod>>,
    /// The relationship `headcounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headcounts: Option<Vec<typed::Id<super::check_ins::Headcount>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_event_times",
        json_api: true,
        resource: Some("EventTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "day_of_week", at: &["day_of_week"], kind: typed::Kind::Integer },
            typed::Field { name: "guest_count", at: &["guest_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "hides_at",
                at: &["hides_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "hour", at: &["hour"], kind: typed::Kind::Integer },
            typed::Field { name: "minute", at: &["minute"], kind: typed::Kind::Integer },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "regular_count",
                at: &["regular_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "shows_at",
                at: &["shows_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "total_count", at: &["total_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "volunteer_count",
                at: &["volunteer_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation {
                name: "event_period",
                relationship: "event_period",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "headcounts",
                relationship: "headcounts",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_event_times`.
#[derive(Clone, Copy, Debug)]
pub struct EventTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl EventTimeApi<'_> {
    /// The list `/check-ins/v2/event_times`.
    pub fn list(&self) -> EventTimeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/event_times"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        EventTimeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/event_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::EventTime>>,
    ) -> Result<typed::Item<EventTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/event_times/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::EventTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_event_times` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventTimeList(typed::Query<EventTime>);
impl EventTimeList {
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
    /// Ordered by `shows_at`.
    #[inline]
    pub fn order_by_shows_at(self) -> Self {
        Self(self.0.order("shows_at", false))
    }
    /// Ordered by `shows_at`, the last one first.
    #[inline]
    pub fn order_by_shows_at_descending(self) -> Self {
        Self(self.0.order("shows_at", true))
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
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
    }
    /// With what `event_period` leads to: `Item::included`.
    #[inline]
    pub fn include_event_period(self) -> Self {
        Self(self.0.include("event_period"))
    }
    /// With what `headcounts` leads to: `Item::included`.
    #[inline]
    pub fn include_headcounts(self) -> Self {
        Self(self.0.include("headcounts"))
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
    pub fn records(self) -> typed::Records<EventTime> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventTime> {
        self.0.pages()
    }
}
/// Headcounts
///
/// How many heads of one kind were counted at an event time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Headcount {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `total`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_time: Option<typed::Id<super::check_ins::EventTime>>,
    /// The relationship `attendance_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance_type: Option<typed::Id<super::check_ins::AttendanceType>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Headcount {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_headcounts",
        json_api: true,
        resource: Some("Headcount"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "total", at: &["total"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "event_time",
                relationship: "event_time",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "attendance_type",
                relationship: "attendance_type",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_headcounts`.
#[derive(Clone, Copy, Debug)]
pub struct HeadcountApi<'a>(#[allow(dead_code)] &'a Client);
impl HeadcountApi<'_> {
    /// The list `/check-ins/v2/headcounts`.
    pub fn list(&self) -> HeadcountList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/headcounts"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        HeadcountList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/headcounts/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Headcount>>,
    ) -> Result<typed::Item<Headcount>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/headcounts/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Headcount> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_headcounts` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct HeadcountList(typed::Query<Headcount>);
impl HeadcountList {
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
    /// Ordered by `total`.
    #[inline]
    pub fn order_by_total(self) -> Self {
        Self(self.0.order("total", false))
    }
    /// Ordered by `total`, the last one first.
    #[inline]
    pub fn order_by_total_descending(self) -> Self {
        Self(self.0.order("total", true))
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
    /// With what `attendance_type` leads to: `Item::included`.
    #[inline]
    pub fn include_attendance_type(self) -> Self {
        Self(self.0.include("attendance_type"))
    }
    /// With what `event_time` leads to: `Item::included`.
    #[inline]
    pub fn include_event_time(self) -> Self {
        Self(self.0.include("event_time"))
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
    pub fn records(self) -> typed::Records<Headcount> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Headcount> {
        self.0.pages()
    }
}
/// People
///
/// The people whom Check-Ins knows.
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
    /// `birthdate`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<jiff::civil::Date>,
    /// `check_in_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in_count: Option<i64>,
    /// `child`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `demographic_avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demographic_avatar_url: Option<String>,
    /// `email_addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_addresses: Option<serde_json::Value>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// -1 is pre-kindergarten, 0 kindergarten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<i64>,
    /// `headcounter`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headcounter: Option<bool>,
    /// `ignore_filters`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_filters: Option<bool>,
    /// `last_checked_in_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_checked_in_at: Option<jiff::Timestamp>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `medical_notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_notes: Option<String>,
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
    /// `passed_background_check`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed_background_check: Option<bool>,
    /// `permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<String>,
    /// `phone_numbers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<serde_json::Value>,
    /// `search_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_name: Option<String>,
    /// `top_permission`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_permission: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "addresses", at: &["addresses"], kind: typed::Kind::Json },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "birthdate",
                at: &["birthdate"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "check_in_count",
                at: &["check_in_count"],
                kind: typed::Kind::Integer,
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
                name: "email_addresses",
                at: &["email_addresses"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "grade", at: &["grade"], kind: typed::Kind::Integer },
            typed::Field { name: "headcounter", at: &["headcounter"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "ignore_filters",
                at: &["ignore_filters"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "last_checked_in_at",
                at: &["last_checked_in_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "medical_notes", at: &["medical_notes"], kind: typed::Kind::Text },
            typed::Field { name: "middle_name", at: &["middle_name"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "name_prefix", at: &["name_prefix"], kind: typed::Kind::Text },
            typed::Field { name: "name_suffix", at: &["name_suffix"], kind: typed::Kind::Text },
            typed::Field {
                name: "passed_background_check",
                at: &["passed_background_check"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "permission", at: &["permission"], kind: typed::Kind::Text },
            typed::Field { name: "phone_numbers", at: &["phone_numbers"], kind: typed::Kind::Json },
            typed::Field { name: "search_name", at: &["search_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "top_permission",
                at: &["top_permission"],
                kind: typed::Kind::Text,
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
/// What can be done with records of `check_ins_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/check-ins/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/people"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
    /// Only records whose `headcounter` is this.
    #[inline]
    pub fn where_headcounter(self, value: bool) -> Self {
        Self(self.0.filter("headcounter", &value))
    }
    /// Only records whose `ignore_filters` is this.
    #[inline]
    pub fn where_ignore_filters(self, value: bool) -> Self {
        Self(self.0.filter("ignore_filters", &value))
    }
    /// Only records whose `permission` is this.
    #[inline]
    pub fn where_permission(self, value: &str) -> Self {
        Self(self.0.filter("permission", &value))
    }
    /// Only records whose `search_name` is this.
    #[inline]
    pub fn where_search_name(self, value: &str) -> Self {
        Self(self.0.filter("search_name", &value))
    }
    /// Ordered by `check_in_count`.
    #[inline]
    pub fn order_by_check_in_count(self) -> Self {
        Self(self.0.order("check_in_count", false))
    }
    /// Ordered by `check_in_count`, the last one first.
    #[inline]
    pub fn order_by_check_in_count_descending(self) -> Self {
        Self(self.0.order("check_in_count", true))
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
    /// Ordered by `last_checked_in_at`.
    #[inline]
    pub fn order_by_last_checked_in_at(self) -> Self {
        Self(self.0.order("last_checked_in_at", false))
    }
    /// Ordered by `last_checked_in_at`, the last one first.
    #[inline]
    pub fn order_by_last_checked_in_at_descending(self) -> Self {
        Self(self.0.order("last_checked_in_at", true))
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
/// Passes
///
/// Barcodes and wallet passes that people check in with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Pass {
    /// `id`
    pub id: typed::Id<Self>,
    /// `code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PassKind>,
    /// `send_to`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_to: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::check_ins::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Pass {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_passes",
        json_api: true,
        resource: Some("Pass"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "code", at: &["code"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "send_to", at: &["send_to"], kind: typed::Kind::Text },
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
/// What can be done with records of `check_ins_passes`.
#[derive(Clone, Copy, Debug)]
pub struct PassApi<'a>(#[allow(dead_code)] &'a Client);
impl PassApi<'_> {
    /// The list `/check-ins/v2/passes`.
    pub fn list(&self) -> PassList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/passes"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "person")],
            listing: super::listing_0,
            own_id: false,
        };
        PassList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/passes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Pass>>,
    ) -> Result<typed::Item<Pass>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/passes/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Pass> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_passes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PassList(typed::Query<Pass>);
impl PassList {
    /// Only records whose `code` is this.
    #[inline]
    pub fn where_code(self, value: &str) -> Self {
        Self(self.0.filter("code", &value))
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
    pub fn records(self) -> typed::Records<Pass> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Pass> {
        self.0.pages()
    }
}
/// What `kind` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PassKind {
    /// `barcode`
    Barcode,
    /// `pkpass`
    Pkpass,
    /// A word that the manifest does not know.
    Other(String),
}
impl PassKind {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Barcode => "barcode",
            Self::Pkpass => "pkpass",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PassKind {
    fn from(text: &str) -> Self {
        match text {
            "barcode" => Self::Barcode,
            "pkpass" => Self::Pkpass,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PassKind {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PassKind> for String {
    fn from(word: PassKind) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PassKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Stations
///
/// Devices that check in, or print for others.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Station {
    /// `id`
    pub id: typed::Id<Self>,
    /// `check_in_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in_count: Option<i64>,
    /// `closes_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `input_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_type: Option<StationInputType>,
    /// `input_type_options`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_type_options: Option<StationInputTypeOptions>,
    /// A code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `next_shows_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_shows_at: Option<jiff::Timestamp>,
    /// `online`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// `open_for_check_in`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_for_check_in: Option<bool>,
    /// `timeout_seconds`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::check_ins::Event>>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::check_ins::Location>>,
    /// The relationship `print_station`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_station: Option<typed::Id<super::check_ins::Station>>,
    /// The relationship `theme`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<typed::Id<super::check_ins::Theme>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Station {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_stations",
        json_api: true,
        resource: Some("Station"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "check_in_count",
                at: &["check_in_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "closes_at",
                at: &["closes_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "input_type", at: &["input_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "input_type_options",
                at: &["input_type_options"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "mode", at: &["mode"], kind: typed::Kind::Integer },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "next_shows_at",
                at: &["next_shows_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "online", at: &["online"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "open_for_check_in",
                at: &["open_for_check_in"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "timeout_seconds",
                at: &["timeout_seconds"],
                kind: typed::Kind::Integer,
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
                name: "location",
                relationship: "location",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "print_station",
                relationship: "print_station",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "theme", relationship: "theme", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `check_ins_stations`.
#[derive(Clone, Copy, Debug)]
pub struct StationApi<'a>(#[allow(dead_code)] &'a Client);
impl StationApi<'_> {
    /// The list `/check-ins/v2/stations`.
    pub fn list(&self) -> StationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/stations"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "event,location,print_station,theme")],
            listing: super::listing_0,
            own_id: false,
        };
        StationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/stations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Station>>,
    ) -> Result<typed::Item<Station>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/stations/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Station> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_stations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct StationList(typed::Query<Station>);
impl StationList {
    /// With what `event` leads to: `Item::included`.
    #[inline]
    pub fn include_event(self) -> Self {
        Self(self.0.include("event"))
    }
    /// With what `location` leads to: `Item::included`.
    #[inline]
    pub fn include_location(self) -> Self {
        Self(self.0.include("location"))
    }
    /// With what `print_station` leads to: `Item::included`.
    #[inline]
    pub fn include_print_station(self) -> Self {
        Self(self.0.include("print_station"))
    }
    /// With what `theme` leads to: `Item::included`.
    #[inline]
    pub fn include_theme(self) -> Self {
        Self(self.0.include("theme"))
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
    pub fn records(self) -> typed::Records<Station> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Station> {
        self.0.pages()
    }
}
/// What `input_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum StationInputType {
    /// `scanner`
    Scanner,
    /// `keypad`
    Keypad,
    /// A word that the manifest does not know.
    Other(String),
}
impl StationInputType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scanner => "scanner",
            Self::Keypad => "keypad",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for StationInputType {
    fn from(text: &str) -> Self {
        match text {
            "scanner" => Self::Scanner,
            "keypad" => Self::Keypad,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for StationInputType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<StationInputType> for String {
    fn from(word: StationInputType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for StationInputType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `input_type_options` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum StationInputTypeOptions {
    /// `all_input_types`
    AllInputTypes,
    /// `only_keypad`
    OnlyKeypad,
    /// `only_scanner`
    OnlyScanner,
    /// A word that the manifest does not know.
    Other(String),
}
impl StationInputTypeOptions {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllInputTypes => "all_input_types",
            Self::OnlyKeypad => "only_keypad",
            Self::OnlyScanner => "only_scanner",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for StationInputTypeOptions {
    fn from(text: &str) -> Self {
        match text {
            "all_input_types" => Self::AllInputTypes,
            "only_keypad" => Self::OnlyKeypad,
            "only_scanner" => Self::OnlyScanner,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for StationInputTypeOptions {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<StationInputTypeOptions> for String {
    fn from(word: StationInputTypeOptions) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for StationInputTypeOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Themes
///
/// How a station looks.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Theme {
    /// `id`
    pub id: typed::Id<Self>,
    /// `background_color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `image`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<serde_json::Value>,
    /// `image_thumbnail`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_thumbnail: Option<String>,
    /// `mode`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `text_color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_color: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Theme {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_themes",
        json_api: true,
        resource: Some("Theme"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "background_color",
                at: &["background_color"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "image", at: &["image"], kind: typed::Kind::Json },
            typed::Field {
                name: "image_thumbnail",
                at: &["image_thumbnail"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "mode", at: &["mode"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "text_color", at: &["text_color"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `check_ins_themes`.
#[derive(Clone, Copy, Debug)]
pub struct ThemeApi<'a>(#[allow(dead_code)] &'a Client);
impl ThemeApi<'_> {
    /// The list `/check-ins/v2/themes`.
    pub fn list(&self) -> ThemeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/themes"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ThemeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/themes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Theme>>,
    ) -> Result<typed::Item<Theme>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/themes/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Theme> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_themes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ThemeList(typed::Query<Theme>);
impl ThemeList {
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
    pub fn records(self) -> typed::Records<Theme> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Theme> {
        self.0.pages()
    }
}
/// Labels
///
/// Layouts of printed labels.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `prints_for`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prints_for: Option<String>,
    /// `roll`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The layout itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Label {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_labels",
        json_api: true,
        resource: Some("Label"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "prints_for", at: &["prints_for"], kind: typed::Kind::Text },
            typed::Field { name: "roll", at: &["roll"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "xml", at: &["xml"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `check_ins_labels`.
#[derive(Clone, Copy, Debug)]
pub struct LabelApi<'a>(#[allow(dead_code)] &'a Client);
impl LabelApi<'_> {
    /// The list `/check-ins/v2/labels`.
    pub fn list(&self) -> LabelList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/labels"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        LabelList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/labels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::Label>>,
    ) -> Result<typed::Item<Label>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/labels/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::Label> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_labels` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LabelList(typed::Query<Label>);
impl LabelList {
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
    pub fn records(self) -> typed::Records<Label> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Label> {
        self.0.pages()
    }
}
/// Options
///
/// What can be chosen when somebody is checked in, such as a name tag more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OptionRecord {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<typed::Id<super::check_ins::Label>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for OptionRecord {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_options",
        json_api: true,
        resource: Some("Option"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
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
        relations: &[typed::Relation {
            name: "label",
            relationship: "label",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `check_ins_options`.
#[derive(Clone, Copy, Debug)]
pub struct OptionRecordApi<'a>(#[allow(dead_code)] &'a Client);
impl OptionRecordApi<'_> {
    /// The list `/check-ins/v2/options`.
    pub fn list(&self) -> OptionRecordList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/options"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "label")],
            listing: super::listing_0,
            own_id: false,
        };
        OptionRecordList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/options/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::OptionRecord>>,
    ) -> Result<typed::Item<OptionRecord>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/options/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::OptionRecord> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_options` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct OptionRecordList(typed::Query<OptionRecord>);
impl OptionRecordList {
    /// With what `label` leads to: `Item::included`.
    #[inline]
    pub fn include_label(self) -> Self {
        Self(self.0.include("label"))
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
    pub fn records(self) -> typed::Records<OptionRecord> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<OptionRecord> {
        self.0.pages()
    }
}
/// Integration links
///
/// What an event or a location is connected to in other products.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IntegrationLink {
    /// `id`
    pub id: typed::Id<Self>,
    /// `remote_app`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_app: Option<String>,
    /// `remote_gid`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_gid: Option<String>,
    /// `remote_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<String>,
    /// `remote_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_type: Option<String>,
    /// `sync_future_assignment_types`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_future_assignment_types: Option<bool>,
    /// The relationship `local`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for IntegrationLink {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_integration_links",
        json_api: true,
        resource: Some("IntegrationLink"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "remote_app", at: &["remote_app"], kind: typed::Kind::Text },
            typed::Field { name: "remote_gid", at: &["remote_gid"], kind: typed::Kind::Text },
            typed::Field { name: "remote_id", at: &["remote_id"], kind: typed::Kind::Text },
            typed::Field { name: "remote_type", at: &["remote_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "sync_future_assignment_types",
                at: &["sync_future_assignment_types"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[typed::Relation {
            name: "local",
            relationship: "local",
            many: false,
            mixed: true,
        }],
    };
}
/// What can be done with records of `check_ins_integration_links`.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationLinkApi<'a>(#[allow(dead_code)] &'a Client);
impl IntegrationLinkApi<'_> {
    /// The list `/check-ins/v2/integration_links`.
    pub fn list(&self) -> IntegrationLinkList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/integration_links"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        IntegrationLinkList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/check-ins/v2/integration_links/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::check_ins::IntegrationLink>>,
    ) -> Result<typed::Item<IntegrationLink>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/integration_links/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::check_ins::IntegrationLink> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `check_ins_integration_links` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct IntegrationLinkList(typed::Query<IntegrationLink>);
impl IntegrationLinkList {
    /// Only records whose `remote_gid` is this.
    #[inline]
    pub fn where_remote_gid(self, value: &str) -> Self {
        Self(self.0.filter("remote_gid", &value))
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
    pub fn records(self) -> typed::Records<IntegrationLink> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<IntegrationLink> {
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
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `daily_check_ins`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_check_ins: Option<i64>,
    /// `date_format_pattern`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format_pattern: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "daily_check_ins",
                at: &["daily_check_ins"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "date_format_pattern",
                at: &["date_format_pattern"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `check_ins_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/check-ins/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Times of check-ins
///
/// One record per time and location that a check-in is for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckInTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// Sent to stations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alerts: Option<serde_json::Value>,
    /// Sent to stations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_validated: Option<bool>,
    /// `kind`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Sent to stations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services_integrated: Option<bool>,
    /// The relationship `event_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_time: Option<typed::Id<super::check_ins::EventTime>>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::check_ins::Location>>,
    /// The relationship `check_in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in: Option<typed::Id<super::check_ins::CheckIn>>,
    /// The relationship `pre_check`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pre_check: Option<typed::Ref>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for CheckInTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_check_in_times",
        json_api: true,
        resource: Some("CheckInTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "alerts", at: &["alerts"], kind: typed::Kind::Json },
            typed::Field {
                name: "has_validated",
                at: &["has_validated"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field {
                name: "services_integrated",
                at: &["services_integrated"],
                kind: typed::Kind::Boolean,
            },
        ],
        relations: &[
            typed::Relation {
                name: "event_time",
                relationship: "event_time",
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
                name: "check_in",
                relationship: "check_in",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "pre_check",
                relationship: "pre_check",
                many: false,
                mixed: true,
            },
        ],
    };
}
/// What can be done with records of `check_ins_check_in_times`.
#[derive(Clone, Copy, Debug)]
pub struct CheckInTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl CheckInTimeApi<'_> {
    /// One record: `/check-ins/v2/check_ins/{check_in_id}/check_in_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        check_in_id: impl Into<typed::Id<super::check_ins::CheckIn>>,
        id: impl Into<typed::Id<super::check_ins::CheckInTime>>,
    ) -> Result<typed::Item<CheckInTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/check_ins/", "/check_in_times/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let check_in_id: typed::Id<super::check_ins::CheckIn> = check_in_id.into();
        let id: typed::Id<super::check_ins::CheckInTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[check_in_id.as_str(), id.as_str()]).await
    }
}
/// Check-in groups
///
/// The check-ins that were made, and printed, together at a station.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckInGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `check_ins_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_ins_count: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name_labels_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_labels_count: Option<i64>,
    /// `print_status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_status: Option<CheckInGroupPrintStatus>,
    /// `security_labels_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_labels_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `check_ins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_ins: Option<Vec<typed::Id<super::check_ins::CheckIn>>>,
    /// The relationship `event_period`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_period: Option<typed::Id<super::check_ins::EventPeriod>>,
    /// The relationship `print_station`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_station: Option<typed::Id<super::check_ins::Station>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for CheckInGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_check_in_groups",
        json_api: true,
        resource: Some("CheckInGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "check_ins_count",
                at: &["check_ins_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "name_labels_count",
                at: &["name_labels_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "print_status", at: &["print_status"], kind: typed::Kind::Text },
            typed::Field {
                name: "security_labels_count",
                at: &["security_labels_count"],
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
                name: "check_ins",
                relationship: "check_ins",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "event_period",
                relationship: "event_period",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "print_station",
                relationship: "print_station",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_check_in_groups`.
#[derive(Clone, Copy, Debug)]
pub struct CheckInGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl CheckInGroupApi<'_> {
    /// The list `/check-ins/v2/stations/{station_id}/check_in_groups`.
    pub fn list(
        &self,
        station_id: impl Into<typed::Id<super::check_ins::Station>>,
    ) -> CheckInGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/stations/", "/check_in_groups"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "check_ins,event_period,print_station")],
            listing: super::listing_0,
            own_id: false,
        };
        let station_id: typed::Id<super::check_ins::Station> = station_id.into();
        CheckInGroupList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[station_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/stations/{station_id}/check_in_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        station_id: impl Into<typed::Id<super::check_ins::Station>>,
        id: impl Into<typed::Id<super::check_ins::CheckInGroup>>,
    ) -> Result<typed::Item<CheckInGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/stations/", "/check_in_groups/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let station_id: typed::Id<super::check_ins::Station> = station_id.into();
        let id: typed::Id<super::check_ins::CheckInGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[station_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_check_in_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CheckInGroupList(typed::Query<CheckInGroup>);
impl CheckInGroupList {
    /// With what `check_ins` leads to: `Item::included`.
    #[inline]
    pub fn include_check_ins(self) -> Self {
        Self(self.0.include("check_ins"))
    }
    /// With what `event_period` leads to: `Item::included`.
    #[inline]
    pub fn include_event_period(self) -> Self {
        Self(self.0.include("event_period"))
    }
    /// With what `print_station` leads to: `Item::included`.
    #[inline]
    pub fn include_print_station(self) -> Self {
        Self(self.0.include("print_station"))
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
    pub fn records(self) -> typed::Records<CheckInGroup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<CheckInGroup> {
        self.0.pages()
    }
}
/// What `print_status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum CheckInGroupPrintStatus {
    /// `ready`
    Ready,
    /// `printed`
    Printed,
    /// `canceled`
    Canceled,
    /// `skipped`
    Skipped,
    /// A word that the manifest does not know.
    Other(String),
}
impl CheckInGroupPrintStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::Printed => "printed",
            Self::Canceled => "canceled",
            Self::Skipped => "skipped",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for CheckInGroupPrintStatus {
    fn from(text: &str) -> Self {
        match text {
            "ready" => Self::Ready,
            "printed" => Self::Printed,
            "canceled" => Self::Canceled,
            "skipped" => Self::Skipped,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for CheckInGroupPrintStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<CheckInGroupPrintStatus> for String {
    fn from(word: CheckInGroupPrintStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for CheckInGroupPrintStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Attendance types
///
/// The kinds of heads that are counted at an event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AttendanceType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `limit`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::check_ins::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for AttendanceType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_attendance_types",
        json_api: true,
        resource: Some("AttendanceType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "limit", at: &["limit"], kind: typed::Kind::Integer },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
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
/// What can be done with records of `check_ins_attendance_types`.
#[derive(Clone, Copy, Debug)]
pub struct AttendanceTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl AttendanceTypeApi<'_> {
    /// One record: `/check-ins/v2/events/{event_id}/attendance_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        id: impl Into<typed::Id<super::check_ins::AttendanceType>>,
    ) -> Result<typed::Item<AttendanceType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/attendance_types/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let id: typed::Id<super::check_ins::AttendanceType> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// Event periods
///
/// One occurrence of an event: the week of a weekly one, the day of a daily one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventPeriod {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `guest_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_count: Option<i64>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `regular_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regular_count: Option<i64>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `volunteer_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volunteer_count: Option<i64>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::check_ins::Event>>,
    /// The relationship `event_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_times: Option<Vec<typed::Id<super::check_ins::EventTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventPeriod {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_event_periods",
        json_api: true,
        resource: Some("EventPeriod"),
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
            typed::Field { name: "guest_count", at: &["guest_count"], kind: typed::Kind::Integer },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
            typed::Field {
                name: "regular_count",
                at: &["regular_count"],
                kind: typed::Kind::Integer,
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
            typed::Field {
                name: "volunteer_count",
                at: &["volunteer_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[
            typed::Relation { name: "event", relationship: "event", many: false, mixed: false },
            typed::Relation {
                name: "event_times",
                relationship: "event_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_event_periods`.
#[derive(Clone, Copy, Debug)]
pub struct EventPeriodApi<'a>(#[allow(dead_code)] &'a Client);
impl EventPeriodApi<'_> {
    /// The list `/check-ins/v2/events/{event_id}/event_periods`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::check_ins::Event>>) -> EventPeriodList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_periods"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        EventPeriodList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/events/{event_id}/event_periods/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        id: impl Into<typed::Id<super::check_ins::EventPeriod>>,
    ) -> Result<typed::Item<EventPeriod>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_periods/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let id: typed::Id<super::check_ins::EventPeriod> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_event_periods` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventPeriodList(typed::Query<EventPeriod>);
impl EventPeriodList {
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
    pub fn records(self) -> typed::Records<EventPeriod> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventPeriod> {
        self.0.pages()
    }
}
/// Locations
///
/// Rooms of an event, and folders of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// `id`
    pub id: typed::Id<Self>,
    /// `age_max_in_months`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_max_in_months: Option<i64>,
    /// `age_min_in_months`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_min_in_months: Option<i64>,
    /// `age_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_on: Option<jiff::civil::Date>,
    /// `age_range_by`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_range_by: Option<String>,
    /// `attendees_per_volunteer`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendees_per_volunteer: Option<i64>,
    /// `child_or_adult`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_or_adult: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `effective_date`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<jiff::civil::Date>,
    /// `gender`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// -1 is pre-kindergarten, 0 kindergarten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade_max: Option<i64>,
    /// -1 is pre-kindergarten, 0 kindergarten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade_min: Option<i64>,
    /// Folder, or a location.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `max_occupancy`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_occupancy: Option<i64>,
    /// `milestone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<String>,
    /// `min_volunteers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_volunteers: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `opened`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<bool>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `questions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<serde_json::Value>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `parent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<typed::Id<super::check_ins::Location>>,
    /// The relationship `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<typed::Id<super::check_ins::OptionRecord>>>,
    /// The relationship `locations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<typed::Id<super::check_ins::Location>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Location {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_locations",
        json_api: true,
        resource: Some("Location"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "age_max_in_months",
                at: &["age_max_in_months"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "age_min_in_months",
                at: &["age_min_in_months"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "age_on",
                at: &["age_on"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "age_range_by", at: &["age_range_by"], kind: typed::Kind::Text },
            typed::Field {
                name: "attendees_per_volunteer",
                at: &["attendees_per_volunteer"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "child_or_adult",
                at: &["child_or_adult"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "effective_date",
                at: &["effective_date"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field { name: "gender", at: &["gender"], kind: typed::Kind::Text },
            typed::Field { name: "grade_max", at: &["grade_max"], kind: typed::Kind::Integer },
            typed::Field { name: "grade_min", at: &["grade_min"], kind: typed::Kind::Integer },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field {
                name: "max_occupancy",
                at: &["max_occupancy"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "milestone", at: &["milestone"], kind: typed::Kind::Text },
            typed::Field {
                name: "min_volunteers",
                at: &["min_volunteers"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "opened", at: &["opened"], kind: typed::Kind::Boolean },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field { name: "questions", at: &["questions"], kind: typed::Kind::Json },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "parent", relationship: "parent", many: false, mixed: false },
            typed::Relation { name: "options", relationship: "options", many: true, mixed: false },
            typed::Relation {
                name: "locations",
                relationship: "locations",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_locations`.
#[derive(Clone, Copy, Debug)]
pub struct LocationApi<'a>(#[allow(dead_code)] &'a Client);
impl LocationApi<'_> {
    /// The list `/check-ins/v2/events/{event_id}/locations`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::check_ins::Event>>) -> LocationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/locations"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "options")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        LocationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[event_id.as_str()]))
    }
    /// One record: `/check-ins/v2/events/{event_id}/locations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        id: impl Into<typed::Id<super::check_ins::Location>>,
    ) -> Result<typed::Item<Location>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/locations/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let id: typed::Id<super::check_ins::Location> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_locations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LocationList(typed::Query<Location>);
impl LocationList {
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
    /// With what `locations` leads to: `Item::included`.
    #[inline]
    pub fn include_locations(self) -> Self {
        Self(self.0.include("locations"))
    }
    /// With what `options` leads to: `Item::included`.
    #[inline]
    pub fn include_options(self) -> Self {
        Self(self.0.include("options"))
    }
    /// With what `parent` leads to: `Item::included`.
    #[inline]
    pub fn include_parent(self) -> Self {
        Self(self.0.include("parent"))
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
    pub fn records(self) -> typed::Records<Location> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Location> {
        self.0.pages()
    }
}
/// Counts per location and time
///
/// How many were checked in to a location at an event time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LocationEventTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `guest_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_count: Option<i64>,
    /// `regular_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regular_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `volunteer_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volunteer_count: Option<i64>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::check_ins::Location>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for LocationEventTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_location_event_times",
        json_api: true,
        resource: Some("LocationEventTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "guest_count", at: &["guest_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "regular_count",
                at: &["regular_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "volunteer_count",
                at: &["volunteer_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[typed::Relation {
            name: "location",
            relationship: "location",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `check_ins_location_event_times`.
#[derive(Clone, Copy, Debug)]
pub struct LocationEventTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl LocationEventTimeApi<'_> {
    /// The list `/check-ins/v2/event_times/{event_time_id}/location_event_times`.
    pub fn list(
        &self,
        event_time_id: impl Into<typed::Id<super::check_ins::EventTime>>,
    ) -> LocationEventTimeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/event_times/", "/location_event_times"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "location")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_time_id: typed::Id<super::check_ins::EventTime> = event_time_id.into();
        LocationEventTimeList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_time_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/event_times/{event_time_id}/location_event_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_time_id: impl Into<typed::Id<super::check_ins::EventTime>>,
        id: impl Into<typed::Id<super::check_ins::LocationEventTime>>,
    ) -> Result<typed::Item<LocationEventTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/event_times/", "/location_event_times/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_time_id: typed::Id<super::check_ins::EventTime> = event_time_id.into();
        let id: typed::Id<super::check_ins::LocationEventTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_time_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_location_event_times` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LocationEventTimeList(typed::Query<LocationEventTime>);
impl LocationEventTimeList {
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
    pub fn records(self) -> typed::Records<LocationEventTime> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<LocationEventTime> {
        self.0.pages()
    }
}
/// People at events
///
/// How often a person was checked in to an event, with the first and the last time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonEvent {
    /// `id`
    pub id: typed::Id<Self>,
    /// `check_in_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in_count: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::check_ins::Person>>,
    /// The relationship `first_check_in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_check_in: Option<typed::Id<super::check_ins::CheckIn>>,
    /// The relationship `last_check_in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_check_in: Option<typed::Id<super::check_ins::CheckIn>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PersonEvent {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_person_events",
        json_api: true,
        resource: Some("PersonEvent"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "check_in_count",
                at: &["check_in_count"],
                kind: typed::Kind::Integer,
            },
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
                name: "first_check_in",
                relationship: "first_check_in",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "last_check_in",
                relationship: "last_check_in",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `check_ins_person_events`.
#[derive(Clone, Copy, Debug)]
pub struct PersonEventApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonEventApi<'_> {
    /// The list `/check-ins/v2/events/{event_id}/person_events`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::check_ins::Event>>) -> PersonEventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/person_events"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "first_check_in,last_check_in,person")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        PersonEventList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/events/{event_id}/person_events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        id: impl Into<typed::Id<super::check_ins::PersonEvent>>,
    ) -> Result<typed::Item<PersonEvent>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/person_events/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let id: typed::Id<super::check_ins::PersonEvent> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_person_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonEventList(typed::Query<PersonEvent>);
impl PersonEventList {
    /// With what `first_check_in` leads to: `Item::included`.
    #[inline]
    pub fn include_first_check_in(self) -> Self {
        Self(self.0.include("first_check_in"))
    }
    /// With what `last_check_in` leads to: `Item::included`.
    #[inline]
    pub fn include_last_check_in(self) -> Self {
        Self(self.0.include("last_check_in"))
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
    pub fn records(self) -> typed::Records<PersonEvent> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PersonEvent> {
        self.0.pages()
    }
}
/// Labels of events
///
/// Which label is printed for whom at an event, and how many.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventLabel {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `for_guest`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_guest: Option<bool>,
    /// `for_regular`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_regular: Option<bool>,
    /// `for_volunteer`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_volunteer: Option<bool>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<typed::Id<super::check_ins::Label>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EventLabel {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_event_labels",
        json_api: true,
        resource: Some("EventLabel"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "for_guest", at: &["for_guest"], kind: typed::Kind::Boolean },
            typed::Field { name: "for_regular", at: &["for_regular"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "for_volunteer",
                at: &["for_volunteer"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "label",
            relationship: "label",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `check_ins_event_labels`.
#[derive(Clone, Copy, Debug)]
pub struct EventLabelApi<'a>(#[allow(dead_code)] &'a Client);
impl EventLabelApi<'_> {
    /// The list `/check-ins/v2/events/{event_id}/event_labels`.
    pub fn list(&self, event_id: impl Into<typed::Id<super::check_ins::Event>>) -> EventLabelList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_labels"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "label")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        EventLabelList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[event_id.as_str()]))
    }
    /// One record: `/check-ins/v2/events/{event_id}/event_labels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        id: impl Into<typed::Id<super::check_ins::EventLabel>>,
    ) -> Result<typed::Item<EventLabel>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_labels/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let id: typed::Id<super::check_ins::EventLabel> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_event_labels` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventLabelList(typed::Query<EventLabel>);
impl EventLabelList {
    /// With what `label` leads to: `Item::included`.
    #[inline]
    pub fn include_label(self) -> Self {
        Self(self.0.include("label"))
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
    pub fn records(self) -> typed::Records<EventLabel> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EventLabel> {
        self.0.pages()
    }
}
/// Labels of locations
///
/// Which label is printed for whom at a location, and how many.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LocationLabel {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `for_guest`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_guest: Option<bool>,
    /// `for_regular`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_regular: Option<bool>,
    /// `for_volunteer`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_volunteer: Option<bool>,
    /// `quantity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::check_ins::Location>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for LocationLabel {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_location_labels",
        json_api: true,
        resource: Some("LocationLabel"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "for_guest", at: &["for_guest"], kind: typed::Kind::Boolean },
            typed::Field { name: "for_regular", at: &["for_regular"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "for_volunteer",
                at: &["for_volunteer"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "quantity", at: &["quantity"], kind: typed::Kind::Integer },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "location",
            relationship: "location",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `check_ins_location_labels`.
#[derive(Clone, Copy, Debug)]
pub struct LocationLabelApi<'a>(#[allow(dead_code)] &'a Client);
impl LocationLabelApi<'_> {
    /// The list `/check-ins/v2/labels/{label_id}/location_labels`.
    pub fn list(
        &self,
        label_id: impl Into<typed::Id<super::check_ins::Label>>,
    ) -> LocationLabelList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/labels/", "/location_labels"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "location")],
            listing: super::listing_0,
            own_id: false,
        };
        let label_id: typed::Id<super::check_ins::Label> = label_id.into();
        LocationLabelList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[label_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/labels/{label_id}/location_labels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        label_id: impl Into<typed::Id<super::check_ins::Label>>,
        id: impl Into<typed::Id<super::check_ins::LocationLabel>>,
    ) -> Result<typed::Item<LocationLabel>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/labels/", "/location_labels/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let label_id: typed::Id<super::check_ins::Label> = label_id.into();
        let id: typed::Id<super::check_ins::LocationLabel> = id.into();
        typed::one(self.0, &ENDPOINT, &[label_id.as_str(), id.as_str()]).await
    }
}
/// A list of `check_ins_location_labels` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LocationLabelList(typed::Query<LocationLabel>);
impl LocationLabelList {
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
    pub fn records(self) -> typed::Records<LocationLabel> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<LocationLabel> {
        self.0.pages()
    }
}
/// Counts per location and period
///
/// How many were checked in to a location in an event period.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LocationEventPeriod {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `guest_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_count: Option<i64>,
    /// `regular_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regular_count: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `volunteer_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volunteer_count: Option<i64>,
    /// The relationship `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<typed::Id<super::check_ins::Location>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for LocationEventPeriod {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "check_ins_location_event_periods",
        json_api: true,
        resource: Some("LocationEventPeriod"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "guest_count", at: &["guest_count"], kind: typed::Kind::Integer },
            typed::Field {
                name: "regular_count",
                at: &["regular_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "volunteer_count",
                at: &["volunteer_count"],
                kind: typed::Kind::Integer,
            },
        ],
        relations: &[typed::Relation {
            name: "location",
            relationship: "location",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `check_ins_location_event_periods`.
#[derive(Clone, Copy, Debug)]
pub struct LocationEventPeriodApi<'a>(#[allow(dead_code)] &'a Client);
impl LocationEventPeriodApi<'_> {
    /// The list `/check-ins/v2/events/{event_id}/event_periods/{event_period_id}/location_event_periods`.
    pub fn list(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        event_period_id: impl Into<typed::Id<super::check_ins::EventPeriod>>,
    ) -> LocationEventPeriodList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_periods/", "/location_event_periods"],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[("include", "location")],
            listing: super::listing_0,
            own_id: false,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let event_period_id: typed::Id<super::check_ins::EventPeriod> = event_period_id.into();
        LocationEventPeriodList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[event_id.as_str(), event_period_id.as_str()],
        ))
    }
    /// One record: `/check-ins/v2/events/{event_id}/event_periods/{event_period_id}/location_event_periods/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        event_id: impl Into<typed::Id<super::check_ins::Event>>,
        event_period_id: impl Into<typed::Id<super::check_ins::EventPeriod>>,
        id: impl Into<typed::Id<super::check_ins::LocationEventPeriod>>,
    ) -> Result<typed::Item<LocationEventPeriod>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/check-ins/v2/events/", "/event_periods/", "/location_event_periods/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-28")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let event_id: typed::Id<super::check_ins::Event> = event_id.into();
        let event_period_id: typed::Id<super::check_ins::EventPeriod> = event_period_id.into();
        let id: typed::Id<super::check_ins::LocationEventPeriod> = id.into();
        typed::one(self.0, &ENDPOINT, &[event_id.as_str(), event_period_id.as_str(), id.as_str()])
            .await
    }
}
/// A list of `check_ins_location_event_periods` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LocationEventPeriodList(typed::Query<LocationEventPeriod>);
impl LocationEventPeriodList {
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
    pub fn records(self) -> typed::Records<LocationEventPeriod> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<LocationEventPeriod> {
        self.0.pages()
    }
}
