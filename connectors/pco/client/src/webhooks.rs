// Made by `connector generate rust`: change the manifest, not this file.

//! The product `webhooks`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct WebhooksApi<'a>(pub(crate) &'a Client);
impl<'a> WebhooksApi<'a> {
    /// Available events
    #[must_use]
    pub fn available_events(&self) -> AvailableEventApi<'a> {
        AvailableEventApi(self.0)
    }
    /// Webhook subscriptions
    #[must_use]
    pub fn webhook_subscriptions(&self) -> WebhookSubscriptionApi<'a> {
        WebhookSubscriptionApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Events
    #[must_use]
    pub fn events(&self) -> EventApi<'a> {
        EventApi(self.0)
    }
    /// Deliveries
    #[must_use]
    pub fn deliveries(&self) -> DeliveryApi<'a> {
        DeliveryApi(self.0)
    }
}
/// Available events
///
/// One record per kind of event that can be subscribed to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AvailableEvent {
    /// `id`
    pub id: typed::Id<Self>,
    /// `action`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// `app`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `resource`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `version`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for AvailableEvent {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "webhooks_available_events",
        json_api: true,
        resource: Some("AvailableEvent"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "action", at: &["action"], kind: typed::Kind::Text },
            typed::Field { name: "app", at: &["app"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "resource", at: &["resource"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
            typed::Field { name: "version", at: &["version"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `webhooks_available_events`.
#[derive(Clone, Copy, Debug)]
pub struct AvailableEventApi<'a>(#[allow(dead_code)] &'a Client);
impl AvailableEventApi<'_> {
    /// The list `/webhooks/v2/available_events`.
    pub fn list(&self) -> AvailableEventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/available_events"],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AvailableEventList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/webhooks/v2/available_events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::webhooks::AvailableEvent>>,
    ) -> Result<typed::Item<AvailableEvent>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/available_events/", ""],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::webhooks::AvailableEvent> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `webhooks_available_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AvailableEventList(typed::Query<AvailableEvent>);
impl AvailableEventList {
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
    pub fn records(self) -> typed::Records<AvailableEvent> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<AvailableEvent> {
        self.0.pages()
    }
}
/// Webhook subscriptions
///
/// One record per kind of event and the address it is sent to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// `id`
    pub id: typed::Id<Self>,
    /// Planning Center turns it off when deliveries keep failing
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `application_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for WebhookSubscription {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "webhooks_webhook_subscriptions",
        json_api: true,
        resource: Some("WebhookSubscription"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "active", at: &["active"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "application_id",
                at: &["application_id"],
                kind: typed::Kind::Text,
            },
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
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `webhooks_webhook_subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct WebhookSubscriptionApi<'a>(#[allow(dead_code)] &'a Client);
impl WebhookSubscriptionApi<'_> {
    /// The list `/webhooks/v2/webhook_subscriptions`.
    pub fn list(&self) -> WebhookSubscriptionList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions"],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        WebhookSubscriptionList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/webhooks/v2/webhook_subscriptions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
    ) -> Result<typed::Item<WebhookSubscription>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions/", ""],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::webhooks::WebhookSubscription> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /webhooks/v2/webhook_subscriptions`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewWebhookSubscription,
    ) -> Result<typed::Item<WebhookSubscription>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/webhooks/v2/webhook_subscriptions"],
                headers: &[("X-PCO-API-Version", "2022-10-20")],
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
    /// Changes a record, and gives it: `PATCH /webhooks/v2/webhook_subscriptions/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
        record: WebhookSubscriptionChange,
    ) -> Result<typed::Item<WebhookSubscription>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/webhooks/v2/webhook_subscriptions/", ""],
                headers: &[("X-PCO-API-Version", "2022-10-20")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::webhooks::WebhookSubscription> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /webhooks/v2/webhook_subscriptions/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/webhooks/v2/webhook_subscriptions/", ""],
                headers: &[("X-PCO-API-Version", "2022-10-20")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::webhooks::WebhookSubscription> = id.into();
        typed::remove::<WebhookSubscription>(
            self.0,
            &ACTION,
            &[id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `webhooks_webhook_subscriptions` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WebhookSubscriptionList(typed::Query<WebhookSubscription>);
impl WebhookSubscriptionList {
    /// Only records whose `application_id` is this.
    #[inline]
    pub fn where_application_id(self, value: &str) -> Self {
        Self(self.0.filter("application_id", &value))
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
    pub fn records(self) -> typed::Records<WebhookSubscription> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<WebhookSubscription> {
        self.0.pages()
    }
}
/// What a new record of `webhooks_webhook_subscriptions` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewWebhookSubscription(typed::Payload);
impl NewWebhookSubscription {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Planning Center turns it off when deliveries keep failing
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set(&["active"], value))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `webhooks_webhook_subscriptions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct WebhookSubscriptionChange(typed::Payload);
impl WebhookSubscriptionChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Planning Center turns it off when deliveries keep failing
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set(&["active"], value))
    }
    /// Without `active`.
    pub fn clear_active(self) -> Self {
        Self(self.0.set(&["active"], serde_json::Value::Null))
    }
}
/// Organization
///
/// The account, by its id only.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "webhooks_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `webhooks_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/webhooks/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2"],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Events
///
/// One record per event of a subscription, with the records that were sent.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// JSON as a text
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    /// pending, delivered, failed, skipped, duplicated or ignored_...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStatus>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `uuid`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The relationship `subscription`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<typed::Id<super::webhooks::WebhookSubscription>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::people::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Event {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "webhooks_events",
        json_api: true,
        resource: Some("Event"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "payload", at: &["payload"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "uuid", at: &["uuid"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "subscription",
                relationship: "subscription",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `webhooks_events`.
#[derive(Clone, Copy, Debug)]
pub struct EventApi<'a>(#[allow(dead_code)] &'a Client);
impl EventApi<'_> {
    /// The list `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events`.
    pub fn list(
        &self,
        webhook_subscription_id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
    ) -> EventList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions/", "/events"],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let webhook_subscription_id: typed::Id<super::webhooks::WebhookSubscription> =
            webhook_subscription_id.into();
        EventList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[webhook_subscription_id.as_str()],
        ))
    }
    /// One record: `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        webhook_subscription_id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
        id: impl Into<typed::Id<super::webhooks::Event>>,
    ) -> Result<typed::Item<Event>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions/", "/events/", ""],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let webhook_subscription_id: typed::Id<super::webhooks::WebhookSubscription> =
            webhook_subscription_id.into();
        let id: typed::Id<super::webhooks::Event> = id.into();
        typed::one(self.0, &ENDPOINT, &[webhook_subscription_id.as_str(), id.as_str()]).await
    }
}
/// A list of `webhooks_events` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EventList(typed::Query<Event>);
impl EventList {
    /// Only records whose `status` is this.
    #[inline]
    pub fn where_status(self, value: impl Into<EventStatus>) -> Self {
        Self(self.0.filter("status", &value.into()))
    }
    /// Only records whose `uuid` is this.
    #[inline]
    pub fn where_uuid(self, value: &str) -> Self {
        Self(self.0.filter("uuid", &value))
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
    pub fn records(self) -> typed::Records<Event> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Event> {
        self.0.pages()
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EventStatus {
    /// `pending`
    Pending,
    /// `delivered`
    Delivered,
    /// `failed`
    Failed,
    /// `skipped`
    Skipped,
    /// `duplicated`
    Duplicated,
    /// `ignored_failed`
    IgnoredFailed,
    /// `ignored_skipped`
    IgnoredSkipped,
    /// `ignored_duplicated`
    IgnoredDuplicated,
    /// A word that the manifest does not know.
    Other(String),
}
impl EventStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
            Self::Duplicated => "duplicated",
            Self::IgnoredFailed => "ignored_failed",
            Self::IgnoredSkipped => "ignored_skipped",
            Self::IgnoredDuplicated => "ignored_duplicated",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EventStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "delivered" => Self::Delivered,
            "failed" => Self::Failed,
            "skipped" => Self::Skipped,
            "duplicated" => Self::Duplicated,
            "ignored_failed" => Self::IgnoredFailed,
            "ignored_skipped" => Self::IgnoredSkipped,
            "ignored_duplicated" => Self::IgnoredDuplicated,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EventStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EventStatus> for String {
    fn from(word: EventStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EventStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Deliveries
///
/// One record per attempt to deliver an event, with the answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Delivery {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `object_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_url: Option<String>,
    /// JSON as a text
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_body: Option<String>,
    /// `request_headers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_headers: Option<String>,
    /// `response_body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_body: Option<String>,
    /// `response_headers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_headers: Option<String>,
    /// The HTTP status of the answer
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// `timing`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<f64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<typed::Id<super::webhooks::Event>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Delivery {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "webhooks_deliveries",
        json_api: true,
        resource: Some("Delivery"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "object_url", at: &["object_url"], kind: typed::Kind::Text },
            typed::Field { name: "request_body", at: &["request_body"], kind: typed::Kind::Text },
            typed::Field {
                name: "request_headers",
                at: &["request_headers"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "response_body", at: &["response_body"], kind: typed::Kind::Text },
            typed::Field {
                name: "response_headers",
                at: &["response_headers"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Integer },
            typed::Field { name: "timing", at: &["timing"], kind: typed::Kind::Number },
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
/// What can be done with records of `webhooks_deliveries`.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryApi<'a>(#[allow(dead_code)] &'a Client);
impl DeliveryApi<'_> {
    /// The list `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries`.
    pub fn list(
        &self,
        webhook_subscription_id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
        event_id: impl Into<typed::Id<super::webhooks::Event>>,
    ) -> DeliveryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions/", "/events/", "/deliveries"],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let webhook_subscription_id: typed::Id<super::webhooks::WebhookSubscription> =
            webhook_subscription_id.into();
        let event_id: typed::Id<super::webhooks::Event> = event_id.into();
        DeliveryList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[webhook_subscription_id.as_str(), event_id.as_str()],
        ))
    }
    /// One record: `/webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        webhook_subscription_id: impl Into<typed::Id<super::webhooks::WebhookSubscription>>,
        event_id: impl Into<typed::Id<super::webhooks::Event>>,
        id: impl Into<typed::Id<super::webhooks::Delivery>>,
    ) -> Result<typed::Item<Delivery>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/webhooks/v2/webhook_subscriptions/", "/events/", "/deliveries/", ""],
            headers: &[("X-PCO-API-Version", "2022-10-20")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let webhook_subscription_id: typed::Id<super::webhooks::WebhookSubscription> =
            webhook_subscription_id.into();
        let event_id: typed::Id<super::webhooks::Event> = event_id.into();
        let id: typed::Id<super::webhooks::Delivery> = id.into();
        typed::one(
            self.0,
            &ENDPOINT,
            &[webhook_subscription_id.as_str(), event_id.as_str(), id.as_str()],
        )
        .await
    }
}
/// A list of `webhooks_deliveries` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct DeliveryList(typed::Query<Delivery>);
impl DeliveryList {
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
    pub fn records(self) -> typed::Records<Delivery> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Delivery> {
        self.0.pages()
    }
}
