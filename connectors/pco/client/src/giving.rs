// Made by `connector generate rust`: change the manifest, not this file.

//! The product `giving`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct GivingApi<'a>(pub(crate) &'a Client);
impl<'a> GivingApi<'a> {
    /// Donations
    #[must_use]
    pub fn donations(&self) -> DonationApi<'a> {
        DonationApi(self.0)
    }
    /// Batches
    #[must_use]
    pub fn batches(&self) -> BatchApi<'a> {
        BatchApi(self.0)
    }
    /// Batch groups
    #[must_use]
    pub fn batch_groups(&self) -> BatchGroupApi<'a> {
        BatchGroupApi(self.0)
    }
    /// Recurring donations
    #[must_use]
    pub fn recurring_donations(&self) -> RecurringDonationApi<'a> {
        RecurringDonationApi(self.0)
    }
    /// In-kind donations
    #[must_use]
    pub fn in_kind_donations(&self) -> InKindDonationApi<'a> {
        InKindDonationApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Funds
    #[must_use]
    pub fn funds(&self) -> FundApi<'a> {
        FundApi(self.0)
    }
    /// Campuses
    #[must_use]
    pub fn campuses(&self) -> CampusApi<'a> {
        CampusApi(self.0)
    }
    /// Labels
    #[must_use]
    pub fn labels(&self) -> LabelApi<'a> {
        LabelApi(self.0)
    }
    /// Payment sources
    #[must_use]
    pub fn payment_sources(&self) -> PaymentSourceApi<'a> {
        PaymentSourceApi(self.0)
    }
    /// Pledges
    #[must_use]
    pub fn pledges(&self) -> PledgeApi<'a> {
        PledgeApi(self.0)
    }
    /// Pledge campaigns
    #[must_use]
    pub fn pledge_campaigns(&self) -> PledgeCampaignApi<'a> {
        PledgeCampaignApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Designations
    #[must_use]
    pub fn designations(&self) -> DesignationApi<'a> {
        DesignationApi(self.0)
    }
    /// Donation notes
    #[must_use]
    pub fn note(&self) -> NoteApi<'a> {
        NoteApi(self.0)
    }
    /// Refunds
    #[must_use]
    pub fn refund(&self) -> RefundApi<'a> {
        RefundApi(self.0)
    }
    /// Designation refunds
    #[must_use]
    pub fn designation_refunds(&self) -> DesignationRefundApi<'a> {
        DesignationRefundApi(self.0)
    }
    /// Recurring donation designations
    #[must_use]
    pub fn recurring_donation_designations(&self) -> RecurringDonationDesignationApi<'a> {
        RecurringDonationDesignationApi(self.0)
    }
    /// Payment methods
    #[must_use]
    pub fn payment_methods(&self) -> PaymentMethodApi<'a> {
        PaymentMethodApi(self.0)
    }
}
/// Donations
///
/// One record per gift, whatever became of the payment: pending, succeeded or failed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Donation {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// `completed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// In minor units: 0 or negative
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<i64>,
    /// The donor added the fee to the gift
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_covered: Option<bool>,
    /// `fee_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_currency: Option<String>,
    /// `memo`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// `payment_brand`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_brand: Option<String>,
    /// api, sms, mobile_app, web, admin or other
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_channel: Option<DonationPaymentChannel>,
    /// `payment_check_dated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_check_dated_at: Option<jiff::civil::Date>,
    /// `payment_check_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_check_number: Option<i64>,
    /// `payment_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_identifier: Option<String>,
    /// `payment_last4`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_last4: Option<String>,
    /// ach, cash, check or card
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<DonationPaymentMethod>,
    /// credit, debit, prepaid or unknown
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_sub: Option<DonationPaymentMethodSub>,
    /// pending, succeeded or failed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_status: Option<DonationPaymentStatus>,
    /// When it was given; can be set by hand
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<jiff::Timestamp>,
    /// `refundable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refundable: Option<bool>,
    /// `refunded`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded: Option<bool>,
    /// Unknown whether a changed label or note moves it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `batch`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<typed::Id<super::giving::Batch>>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::giving::Campus>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::giving::Person>>,
    /// The relationship `payment_source`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_source: Option<typed::Id<super::giving::PaymentSource>>,
    /// The relationship `labels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<typed::Id<super::giving::Label>>>,
    /// The relationship `recurring_donation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring_donation: Option<typed::Id<super::giving::RecurringDonation>>,
    /// The relationship `designations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designations: Option<Vec<typed::Id<super::giving::Designation>>>,
    /// The relationship `note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Vec<typed::Id<super::giving::Note>>>,
    /// The relationship `refund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<Vec<typed::Id<super::giving::Refund>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Donation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_donations",
        json_api: true,
        resource: Some("Donation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
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
            typed::Field { name: "fee_cents", at: &["fee_cents"], kind: typed::Kind::Integer },
            typed::Field { name: "fee_covered", at: &["fee_covered"], kind: typed::Kind::Boolean },
            typed::Field { name: "fee_currency", at: &["fee_currency"], kind: typed::Kind::Text },
            typed::Field { name: "memo", at: &["memo"], kind: typed::Kind::Text },
            typed::Field { name: "payment_brand", at: &["payment_brand"], kind: typed::Kind::Text },
            typed::Field {
                name: "payment_channel",
                at: &["payment_channel"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "payment_check_dated_at",
                at: &["payment_check_dated_at"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "payment_check_number",
                at: &["payment_check_number"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "payment_identifier",
                at: &["payment_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "payment_last4", at: &["payment_last4"], kind: typed::Kind::Text },
            typed::Field {
                name: "payment_method",
                at: &["payment_method"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "payment_method_sub",
                at: &["payment_method_sub"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "payment_status",
                at: &["payment_status"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "received_at",
                at: &["received_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "refundable", at: &["refundable"], kind: typed::Kind::Boolean },
            typed::Field { name: "refunded", at: &["refunded"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "batch", relationship: "batch", many: false, mixed: false },
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "payment_source",
                relationship: "payment_source",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "labels", relationship: "labels", many: true, mixed: false },
            typed::Relation {
                name: "recurring_donation",
                relationship: "recurring_donation",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "designations",
                relationship: "designations",
                many: true,
                mixed: false,
            },
            typed::Relation { name: "note", relationship: "note", many: true, mixed: false },
            typed::Relation { name: "refund", relationship: "refund", many: true, mixed: false },
        ],
    };
}
/// What can be done with records of `giving_donations`.
#[derive(Clone, Copy, Debug)]
pub struct DonationApi<'a>(#[allow(dead_code)] &'a Client);
impl DonationApi<'_> {
    /// The list `/giving/v2/donations`.
    pub fn list(&self) -> DonationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[("include", "labels,designations,note,refund,refund.designation_refunds")],
            listing: super::listing_0,
            own_id: false,
        };
        DonationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/donations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Donation>>,
    ) -> Result<typed::Item<Donation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Donation> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/batches/{batch_id}/donations`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        batch_id: impl Into<typed::Id<super::giving::Batch>>,
        record: NewDonation,
    ) -> Result<typed::Item<Donation>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batches/", "/donations"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let batch_id: typed::Id<super::giving::Batch> = batch_id.into();
        typed::act(self.0, &ACTION, &[batch_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /giving/v2/donations/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::Donation>>,
        record: DonationChange,
    ) -> Result<typed::Item<Donation>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/donations/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Donation> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/donations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::Donation>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/donations/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Donation> = id.into();
        typed::remove::<Donation>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `giving_donations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct DonationList(typed::Query<Donation>);
impl DonationList {
    /// Only records whose `completed_at` is this.
    #[inline]
    pub fn where_completed_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("completed_at", &value))
    }
    /// Only records whose `completed_at` is more.
    #[inline]
    pub fn where_completed_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("completed_at", "gt", &value))
    }
    /// Only records whose `completed_at` is this or more.
    #[inline]
    pub fn where_completed_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("completed_at", "gte", &value))
    }
    /// Only records whose `completed_at` is less.
    #[inline]
    pub fn where_completed_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("completed_at", "lt", &value))
    }
    /// Only records whose `completed_at` is this or less.
    #[inline]
    pub fn where_completed_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("completed_at", "lte", &value))
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
    /// Only records whose `payment_method` is this.
    #[inline]
    pub fn where_payment_method(self, value: impl Into<DonationPaymentMethod>) -> Self {
        Self(self.0.filter("payment_method", &value.into()))
    }
    /// Only records whose `received_at` is this.
    #[inline]
    pub fn where_received_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.filter("received_at", &value))
    }
    /// Only records whose `received_at` is more.
    #[inline]
    pub fn where_received_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("received_at", "gt", &value))
    }
    /// Only records whose `received_at` is this or more.
    #[inline]
    pub fn where_received_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("received_at", "gte", &value))
    }
    /// Only records whose `received_at` is less.
    #[inline]
    pub fn where_received_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("received_at", "lt", &value))
    }
    /// Only records whose `received_at` is this or less.
    #[inline]
    pub fn where_received_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("received_at", "lte", &value))
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
    /// Ordered by `received_at`.
    #[inline]
    pub fn order_by_received_at(self) -> Self {
        Self(self.0.order("received_at", false))
    }
    /// Ordered by `received_at`, the last one first.
    #[inline]
    pub fn order_by_received_at_descending(self) -> Self {
        Self(self.0.order("received_at", true))
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
    /// With what `designations` leads to: `Item::included`.
    #[inline]
    pub fn include_designations(self) -> Self {
        Self(self.0.include("designations"))
    }
    /// With what `labels` leads to: `Item::included`.
    #[inline]
    pub fn include_labels(self) -> Self {
        Self(self.0.include("labels"))
    }
    /// With what `note` leads to: `Item::included`.
    #[inline]
    pub fn include_note(self) -> Self {
        Self(self.0.include("note"))
    }
    /// With what `refund` leads to: `Item::included`.
    #[inline]
    pub fn include_refund(self) -> Self {
        Self(self.0.include("refund"))
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
    pub fn records(self) -> typed::Records<Donation> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Donation> {
        self.0.pages()
    }
}
/// What a new record of `giving_donations` is made of.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewDonation(typed::Payload);
impl NewDonation {
    /// With what the API needs.
    pub fn new(payment_method: impl Into<DonationPaymentMethod>) -> Self {
        Self(typed::Payload::default().set(
            &["payment_method"],
            String::from(Into::<DonationPaymentMethod>::into(payment_method)),
        ))
    }
    /// In minor units: 0 or negative
    pub fn fee_cents(self, value: i64) -> Self {
        Self(self.0.set(&["fee_cents"], value))
    }
    /// `payment_brand`
    pub fn payment_brand(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["payment_brand"], Into::<String>::into(value)))
    }
    /// `payment_check_dated_at`
    pub fn payment_check_dated_at(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["payment_check_dated_at"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// `payment_check_number`
    pub fn payment_check_number(self, value: i64) -> Self {
        Self(self.0.set(&["payment_check_number"], value))
    }
    /// `payment_last4`
    pub fn payment_last4(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["payment_last4"], Into::<String>::into(value)))
    }
    /// credit, debit, prepaid or unknown
    pub fn payment_method_sub(self, value: impl Into<DonationPaymentMethodSub>) -> Self {
        Self(self.0.set(
            &["payment_method_sub"],
            String::from(Into::<DonationPaymentMethodSub>::into(value)),
        ))
    }
    /// When it was given; can be set by hand
    pub fn received_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["received_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `batch_id`
    pub fn batch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["batch_id"], Into::<String>::into(value)))
    }
    /// `labels_ids`
    pub fn labels_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["labels_ids"], value))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: impl Into<typed::Id<super::giving::Campus>>) -> Self {
        Self(self.0.one::<super::giving::Campus>("campus", &value.into()))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::giving::Person>>) -> Self {
        Self(self.0.one::<super::giving::Person>("person", &value.into()))
    }
    /// The relationship `payment_source`.
    pub fn payment_source(self, value: impl Into<typed::Id<super::giving::PaymentSource>>) -> Self {
        Self(self.0.one::<super::giving::PaymentSource>("payment_source", &value.into()))
    }
}
/// What is to change in a record of `giving_donations`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct DonationChange(typed::Payload);
impl DonationChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// In minor units: 0 or negative
    pub fn fee_cents(self, value: i64) -> Self {
        Self(self.0.set(&["fee_cents"], value))
    }
    /// Without `fee_cents`.
    pub fn clear_fee_cents(self) -> Self {
        Self(self.0.set(&["fee_cents"], serde_json::Value::Null))
    }
    /// `payment_brand`
    pub fn payment_brand(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["payment_brand"], Into::<String>::into(value)))
    }
    /// Without `payment_brand`.
    pub fn clear_payment_brand(self) -> Self {
        Self(self.0.set(&["payment_brand"], serde_json::Value::Null))
    }
    /// `payment_check_dated_at`
    pub fn payment_check_dated_at(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["payment_check_dated_at"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Without `payment_check_dated_at`.
    pub fn clear_payment_check_dated_at(self) -> Self {
        Self(self.0.set(&["payment_check_dated_at"], serde_json::Value::Null))
    }
    /// `payment_check_number`
    pub fn payment_check_number(self, value: i64) -> Self {
        Self(self.0.set(&["payment_check_number"], value))
    }
    /// Without `payment_check_number`.
    pub fn clear_payment_check_number(self) -> Self {
        Self(self.0.set(&["payment_check_number"], serde_json::Value::Null))
    }
    /// `payment_last4`
    pub fn payment_last4(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["payment_last4"], Into::<String>::into(value)))
    }
    /// Without `payment_last4`.
    pub fn clear_payment_last4(self) -> Self {
        Self(self.0.set(&["payment_last4"], serde_json::Value::Null))
    }
    /// ach, cash, check or card
    pub fn payment_method(self, value: impl Into<DonationPaymentMethod>) -> Self {
        Self(
            self.0
                .set(&["payment_method"], String::from(Into::<DonationPaymentMethod>::into(value))),
        )
    }
    /// Without `payment_method`.
    pub fn clear_payment_method(self) -> Self {
        Self(self.0.set(&["payment_method"], serde_json::Value::Null))
    }
    /// credit, debit, prepaid or unknown
    pub fn payment_method_sub(self, value: impl Into<DonationPaymentMethodSub>) -> Self {
        Self(self.0.set(
            &["payment_method_sub"],
            String::from(Into::<DonationPaymentMethodSub>::into(value)),
        ))
    }
    /// Without `payment_method_sub`.
    pub fn clear_payment_method_sub(self) -> Self {
        Self(self.0.set(&["payment_method_sub"], serde_json::Value::Null))
    }
    /// When it was given; can be set by hand
    pub fn received_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["received_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `received_at`.
    pub fn clear_received_at(self) -> Self {
        Self(self.0.set(&["received_at"], serde_json::Value::Null))
    }
    /// `batch_id`
    pub fn batch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["batch_id"], Into::<String>::into(value)))
    }
    /// Without `batch_id`.
    pub fn clear_batch_id(self) -> Self {
        Self(self.0.set(&["batch_id"], serde_json::Value::Null))
    }
    /// `labels_ids`
    pub fn labels_ids(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["labels_ids"], value))
    }
    /// Without `labels_ids`.
    pub fn clear_labels_ids(self) -> Self {
        Self(self.0.set(&["labels_ids"], serde_json::Value::Null))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: impl Into<typed::Id<super::giving::Campus>>) -> Self {
        Self(self.0.one::<super::giving::Campus>("campus", &value.into()))
    }
    /// Without the relationship `campus`.
    pub fn clear_campus(self) -> Self {
        Self(self.0.unrelate("campus"))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::giving::Person>>) -> Self {
        Self(self.0.one::<super::giving::Person>("person", &value.into()))
    }
    /// Without the relationship `person`.
    pub fn clear_person(self) -> Self {
        Self(self.0.unrelate("person"))
    }
    /// The relationship `payment_source`.
    pub fn payment_source(self, value: impl Into<typed::Id<super::giving::PaymentSource>>) -> Self {
        Self(self.0.one::<super::giving::PaymentSource>("payment_source", &value.into()))
    }
    /// Without the relationship `payment_source`.
    pub fn clear_payment_source(self) -> Self {
        Self(self.0.unrelate("payment_source"))
    }
}
/// What `payment_channel` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum DonationPaymentChannel {
    /// `api`
    Api,
    /// `sms`
    Sms,
    /// `mobile_app`
    MobileApp,
    /// `web`
    Web,
    /// `admin`
    Admin,
    /// `other`
    Other2,
    /// A word that the manifest does not know.
    Other(String),
}
impl DonationPaymentChannel {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "api",
            Self::Sms => "sms",
            Self::MobileApp => "mobile_app",
            Self::Web => "web",
            Self::Admin => "admin",
            Self::Other2 => "other",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for DonationPaymentChannel {
    fn from(text: &str) -> Self {
        match text {
            "api" => Self::Api,
            "sms" => Self::Sms,
            "mobile_app" => Self::MobileApp,
            "web" => Self::Web,
            "admin" => Self::Admin,
            "other" => Self::Other2,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for DonationPaymentChannel {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<DonationPaymentChannel> for String {
    fn from(word: DonationPaymentChannel) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for DonationPaymentChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `payment_method` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum DonationPaymentMethod {
    /// `ach`
    Ach,
    /// `cash`
    Cash,
    /// `check`
    Check,
    /// `card`
    Card,
    /// A word that the manifest does not know.
    Other(String),
}
impl DonationPaymentMethod {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ach",
            Self::Cash => "cash",
            Self::Check => "check",
            Self::Card => "card",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for DonationPaymentMethod {
    fn from(text: &str) -> Self {
        match text {
            "ach" => Self::Ach,
            "cash" => Self::Cash,
            "check" => Self::Check,
            "card" => Self::Card,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for DonationPaymentMethod {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<DonationPaymentMethod> for String {
    fn from(word: DonationPaymentMethod) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for DonationPaymentMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `payment_method_sub` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum DonationPaymentMethodSub {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    Unknown,
    /// A word that the manifest does not know.
    Other(String),
}
impl DonationPaymentMethodSub {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "credit",
            Self::Debit => "debit",
            Self::Prepaid => "prepaid",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for DonationPaymentMethodSub {
    fn from(text: &str) -> Self {
        match text {
            "credit" => Self::Credit,
            "debit" => Self::Debit,
            "prepaid" => Self::Prepaid,
            "unknown" => Self::Unknown,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for DonationPaymentMethodSub {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<DonationPaymentMethodSub> for String {
    fn from(word: DonationPaymentMethodSub) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for DonationPaymentMethodSub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `payment_status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum DonationPaymentStatus {
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// A word that the manifest does not know.
    Other(String),
}
impl DonationPaymentStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for DonationPaymentStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "succeeded" => Self::Succeeded,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for DonationPaymentStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<DonationPaymentStatus> for String {
    fn from(word: DonationPaymentStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for DonationPaymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Batches
///
/// One record per batch of donations that are entered and committed together.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Batch {
    /// `id`
    pub id: typed::Id<Self>,
    /// `committed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `donations_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donations_count: Option<i64>,
    /// in_progress, committed, or on the way there
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_cents: Option<i64>,
    /// `total_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_currency: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `batch_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_group: Option<typed::Id<super::giving::BatchGroup>>,
    /// The relationship `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<typed::Id<super::giving::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Batch {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_batches",
        json_api: true,
        resource: Some("Batch"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "committed_at",
                at: &["committed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "donations_count",
                at: &["donations_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "total_cents", at: &["total_cents"], kind: typed::Kind::Integer },
            typed::Field {
                name: "total_currency",
                at: &["total_currency"],
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
                name: "batch_group",
                relationship: "batch_group",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "owner", relationship: "owner", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `giving_batches`.
#[derive(Clone, Copy, Debug)]
pub struct BatchApi<'a>(#[allow(dead_code)] &'a Client);
impl BatchApi<'_> {
    /// The list `/giving/v2/batches`.
    pub fn list(&self) -> BatchList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/batches"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[("include", "owner")],
            listing: super::listing_0,
            own_id: false,
        };
        BatchList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/batches/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Batch>>,
    ) -> Result<typed::Item<Batch>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/batches/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Batch> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/batches`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewBatch,
    ) -> Result<typed::Item<Batch>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batches"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/batches/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::Batch>>,
        record: BatchChange,
    ) -> Result<typed::Item<Batch>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batches/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Batch> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/batches/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::Batch>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batches/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Batch> = id.into();
        typed::remove::<Batch>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `giving_batches` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BatchList(typed::Query<Batch>);
impl BatchList {
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
    /// With what `batch_group` leads to: `Item::included`.
    #[inline]
    pub fn include_batch_group(self) -> Self {
        Self(self.0.include("batch_group"))
    }
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
    pub fn records(self) -> typed::Records<Batch> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Batch> {
        self.0.pages()
    }
}
/// What a new record of `giving_batches` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewBatch(typed::Payload);
impl NewBatch {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `batch_group_id`
    pub fn batch_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["batch_group_id"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `giving_batches`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct BatchChange(typed::Payload);
impl BatchChange {
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
    /// `batch_group_id`
    pub fn batch_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["batch_group_id"], Into::<String>::into(value)))
    }
    /// Without `batch_group_id`.
    pub fn clear_batch_group_id(self) -> Self {
        Self(self.0.set(&["batch_group_id"], serde_json::Value::Null))
    }
}
/// Batch groups
///
/// One record per group of batches.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGroup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `committed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `status`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_cents: Option<i64>,
    /// `total_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_currency: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<typed::Id<super::giving::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for BatchGroup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_batch_groups",
        json_api: true,
        resource: Some("BatchGroup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "committed", at: &["committed"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "total_cents", at: &["total_cents"], kind: typed::Kind::Integer },
            typed::Field {
                name: "total_currency",
                at: &["total_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "owner",
            relationship: "owner",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_batch_groups`.
#[derive(Clone, Copy, Debug)]
pub struct BatchGroupApi<'a>(#[allow(dead_code)] &'a Client);
impl BatchGroupApi<'_> {
    /// The list `/giving/v2/batch_groups`.
    pub fn list(&self) -> BatchGroupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/batch_groups"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[("include", "owner")],
            listing: super::listing_0,
            own_id: false,
        };
        BatchGroupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/batch_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::BatchGroup>>,
    ) -> Result<typed::Item<BatchGroup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/batch_groups/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::BatchGroup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/batch_groups`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewBatchGroup,
    ) -> Result<typed::Item<BatchGroup>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batch_groups"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/batch_groups/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::BatchGroup>>,
        record: BatchGroupChange,
    ) -> Result<typed::Item<BatchGroup>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batch_groups/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::BatchGroup> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/batch_groups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::BatchGroup>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/batch_groups/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::BatchGroup> = id.into();
        typed::remove::<BatchGroup>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `giving_batch_groups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BatchGroupList(typed::Query<BatchGroup>);
impl BatchGroupList {
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
    pub fn records(self) -> typed::Records<BatchGroup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<BatchGroup> {
        self.0.pages()
    }
}
/// What a new record of `giving_batch_groups` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewBatchGroup(typed::Payload);
impl NewBatchGroup {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `giving_batch_groups`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct BatchGroupChange(typed::Payload);
impl BatchGroupChange {
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
}
/// Recurring donations
///
/// One record per gift that repeats by itself.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecurringDonation {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `last_donation_received_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_donation_received_at: Option<jiff::Timestamp>,
    /// `next_occurrence`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_occurrence: Option<jiff::Timestamp>,
    /// `release_hold_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_hold_at: Option<jiff::Timestamp>,
    /// How it repeats
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<serde_json::Value>,
    /// active, indefinite_hold or temporary_hold
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RecurringDonationStatus>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::giving::Person>>,
    /// The relationship `designations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designations: Option<Vec<typed::Id<super::giving::Designation>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for RecurringDonation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_recurring_donations",
        json_api: true,
        resource: Some("RecurringDonation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "last_donation_received_at",
                at: &["last_donation_received_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "next_occurrence",
                at: &["next_occurrence"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "release_hold_at",
                at: &["release_hold_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "schedule", at: &["schedule"], kind: typed::Kind::Json },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "designations",
                relationship: "designations",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `giving_recurring_donations`.
#[derive(Clone, Copy, Debug)]
pub struct RecurringDonationApi<'a>(#[allow(dead_code)] &'a Client);
impl RecurringDonationApi<'_> {
    /// The list `/giving/v2/recurring_donations`.
    pub fn list(&self) -> RecurringDonationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/recurring_donations"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[("include", "designations.fund,designations")],
            listing: super::listing_0,
            own_id: false,
        };
        RecurringDonationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/recurring_donations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::RecurringDonation>>,
    ) -> Result<typed::Item<RecurringDonation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/recurring_donations/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::RecurringDonation> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `giving_recurring_donations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RecurringDonationList(typed::Query<RecurringDonation>);
impl RecurringDonationList {
    /// With what `designations` leads to: `Item::included`.
    #[inline]
    pub fn include_designations(self) -> Self {
        Self(self.0.include("designations"))
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
    pub fn records(self) -> typed::Records<RecurringDonation> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<RecurringDonation> {
        self.0.pages()
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum RecurringDonationStatus {
    /// `active`
    Active,
    /// `indefinite_hold`
    IndefiniteHold,
    /// `temporary_hold`
    TemporaryHold,
    /// A word that the manifest does not know.
    Other(String),
}
impl RecurringDonationStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::IndefiniteHold => "indefinite_hold",
            Self::TemporaryHold => "temporary_hold",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for RecurringDonationStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "indefinite_hold" => Self::IndefiniteHold,
            "temporary_hold" => Self::TemporaryHold,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for RecurringDonationStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<RecurringDonationStatus> for String {
    fn from(word: RecurringDonationStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for RecurringDonationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// In-kind donations
///
/// One record per gift of goods or services.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InKindDonation {
    /// `id`
    pub id: typed::Id<Self>,
    /// `acknowledgment_last_sent_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledgment_last_sent_at: Option<jiff::Timestamp>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `exchange_details`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_details: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fair_market_value_cents: Option<i64>,
    /// `fair_market_value_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fair_market_value_currency: Option<String>,
    /// `internal_notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal_notes: Option<String>,
    /// `received_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<jiff::civil::Date>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `valuation_details`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valuation_details: Option<String>,
    /// The relationship `fund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<typed::Id<super::giving::Fund>>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::giving::Person>>,
    /// The relationship `campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campus: Option<typed::Id<super::giving::Campus>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for InKindDonation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_in_kind_donations",
        json_api: true,
        resource: Some("InKindDonation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "acknowledgment_last_sent_at",
                at: &["acknowledgment_last_sent_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "exchange_details",
                at: &["exchange_details"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "fair_market_value_cents",
                at: &["fair_market_value_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "fair_market_value_currency",
                at: &["fair_market_value_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "internal_notes",
                at: &["internal_notes"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "received_on",
                at: &["received_on"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "valuation_details",
                at: &["valuation_details"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[
            typed::Relation { name: "fund", relationship: "fund", many: false, mixed: false },
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation { name: "campus", relationship: "campus", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `giving_in_kind_donations`.
#[derive(Clone, Copy, Debug)]
pub struct InKindDonationApi<'a>(#[allow(dead_code)] &'a Client);
impl InKindDonationApi<'_> {
    /// The list `/giving/v2/in_kind_donations`.
    pub fn list(&self) -> InKindDonationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/in_kind_donations"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        InKindDonationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/in_kind_donations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::InKindDonation>>,
    ) -> Result<typed::Item<InKindDonation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/in_kind_donations/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::InKindDonation> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/in_kind_donations`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewInKindDonation,
    ) -> Result<typed::Item<InKindDonation>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/in_kind_donations"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/in_kind_donations/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::InKindDonation>>,
        record: InKindDonationChange,
    ) -> Result<typed::Item<InKindDonation>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/in_kind_donations/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::InKindDonation> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/in_kind_donations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::InKindDonation>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/in_kind_donations/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::InKindDonation> = id.into();
        typed::remove::<InKindDonation>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `giving_in_kind_donations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct InKindDonationList(typed::Query<InKindDonation>);
impl InKindDonationList {
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
    /// Only records whose `received_on` is this.
    #[inline]
    pub fn where_received_on(self, value: jiff::civil::Date) -> Self {
        Self(self.0.filter("received_on", &value))
    }
    /// Only records whose `received_on` is more.
    #[inline]
    pub fn where_received_on_gt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("received_on", "gt", &value))
    }
    /// Only records whose `received_on` is this or more.
    #[inline]
    pub fn where_received_on_gte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("received_on", "gte", &value))
    }
    /// Only records whose `received_on` is less.
    #[inline]
    pub fn where_received_on_lt(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("received_on", "lt", &value))
    }
    /// Only records whose `received_on` is this or less.
    #[inline]
    pub fn where_received_on_lte(self, value: jiff::civil::Date) -> Self {
        Self(self.0.range("received_on", "lte", &value))
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
    /// Ordered by `received_on`.
    #[inline]
    pub fn order_by_received_on(self) -> Self {
        Self(self.0.order("received_on", false))
    }
    /// Ordered by `received_on`, the last one first.
    #[inline]
    pub fn order_by_received_on_descending(self) -> Self {
        Self(self.0.order("received_on", true))
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
    /// With what `fund` leads to: `Item::included`.
    #[inline]
    pub fn include_fund(self) -> Self {
        Self(self.0.include("fund"))
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
    pub fn records(self) -> typed::Records<InKindDonation> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<InKindDonation> {
        self.0.pages()
    }
}
/// What a new record of `giving_in_kind_donations` is made of.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewInKindDonation(typed::Payload);
impl NewInKindDonation {
    /// With what the API needs.
    pub fn new(description: impl Into<String>, received_on: jiff::civil::Date) -> Self {
        Self(
            typed::Payload::default()
                .set(&["description"], Into::<String>::into(description))
                .set(&["received_on"], typed::sent_date(received_on, typed::Written::Iso)),
        )
    }
    /// `exchange_details`
    pub fn exchange_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["exchange_details"], Into::<String>::into(value)))
    }
    /// In minor units
    pub fn fair_market_value_cents(self, value: i64) -> Self {
        Self(self.0.set(&["fair_market_value_cents"], value))
    }
    /// `fair_market_value_currency`
    pub fn fair_market_value_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["fair_market_value_currency"], Into::<String>::into(value)))
    }
    /// `internal_notes`
    pub fn internal_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["internal_notes"], Into::<String>::into(value)))
    }
    /// `valuation_details`
    pub fn valuation_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["valuation_details"], Into::<String>::into(value)))
    }
    /// The relationship `fund`.
    pub fn fund(self, value: impl Into<typed::Id<super::giving::Fund>>) -> Self {
        Self(self.0.one::<super::giving::Fund>("fund", &value.into()))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::giving::Person>>) -> Self {
        Self(self.0.one::<super::giving::Person>("person", &value.into()))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: impl Into<typed::Id<super::giving::Campus>>) -> Self {
        Self(self.0.one::<super::giving::Campus>("campus", &value.into()))
    }
}
/// What is to change in a record of `giving_in_kind_donations`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct InKindDonationChange(typed::Payload);
impl InKindDonationChange {
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
    /// `exchange_details`
    pub fn exchange_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["exchange_details"], Into::<String>::into(value)))
    }
    /// Without `exchange_details`.
    pub fn clear_exchange_details(self) -> Self {
        Self(self.0.set(&["exchange_details"], serde_json::Value::Null))
    }
    /// In minor units
    pub fn fair_market_value_cents(self, value: i64) -> Self {
        Self(self.0.set(&["fair_market_value_cents"], value))
    }
    /// Without `fair_market_value_cents`.
    pub fn clear_fair_market_value_cents(self) -> Self {
        Self(self.0.set(&["fair_market_value_cents"], serde_json::Value::Null))
    }
    /// `fair_market_value_currency`
    pub fn fair_market_value_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["fair_market_value_currency"], Into::<String>::into(value)))
    }
    /// Without `fair_market_value_currency`.
    pub fn clear_fair_market_value_currency(self) -> Self {
        Self(self.0.set(&["fair_market_value_currency"], serde_json::Value::Null))
    }
    /// `internal_notes`
    pub fn internal_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["internal_notes"], Into::<String>::into(value)))
    }
    /// Without `internal_notes`.
    pub fn clear_internal_notes(self) -> Self {
        Self(self.0.set(&["internal_notes"], serde_json::Value::Null))
    }
    /// `received_on`
    pub fn received_on(self, value: jiff::civil::Date) -> Self {
        Self(self.0.set(&["received_on"], typed::sent_date(value, typed::Written::Iso)))
    }
    /// Without `received_on`.
    pub fn clear_received_on(self) -> Self {
        Self(self.0.set(&["received_on"], serde_json::Value::Null))
    }
    /// `valuation_details`
    pub fn valuation_details(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["valuation_details"], Into::<String>::into(value)))
    }
    /// Without `valuation_details`.
    pub fn clear_valuation_details(self) -> Self {
        Self(self.0.set(&["valuation_details"], serde_json::Value::Null))
    }
    /// The relationship `fund`.
    pub fn fund(self, value: impl Into<typed::Id<super::giving::Fund>>) -> Self {
        Self(self.0.one::<super::giving::Fund>("fund", &value.into()))
    }
    /// Without the relationship `fund`.
    pub fn clear_fund(self) -> Self {
        Self(self.0.unrelate("fund"))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::giving::Person>>) -> Self {
        Self(self.0.one::<super::giving::Person>("person", &value.into()))
    }
    /// Without the relationship `person`.
    pub fn clear_person(self) -> Self {
        Self(self.0.unrelate("person"))
    }
    /// The relationship `campus`.
    pub fn campus(self, value: impl Into<typed::Id<super::giving::Campus>>) -> Self {
        Self(self.0.one::<super::giving::Campus>("campus", &value.into()))
    }
    /// Without the relationship `campus`.
    pub fn clear_campus(self) -> Self {
        Self(self.0.unrelate("campus"))
    }
}
/// People
///
/// One record per person as Giving knows them, donors and others.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<serde_json::Value>,
    /// `donor_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donor_number: Option<i64>,
    /// `email_addresses`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_addresses: Option<serde_json::Value>,
    /// `first_donated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_donated_at: Option<jiff::Timestamp>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// administrator, reviewer, counter or bookkeeper
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<PersonPermissions>,
    /// `phone_numbers`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<serde_json::Value>,
    /// The relationship `primary_campus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_campus: Option<typed::Id<super::giving::Campus>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "addresses", at: &["addresses"], kind: typed::Kind::Json },
            typed::Field {
                name: "donor_number",
                at: &["donor_number"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "email_addresses",
                at: &["email_addresses"],
                kind: typed::Kind::Json,
            },
            typed::Field {
                name: "first_donated_at",
                at: &["first_donated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "permissions", at: &["permissions"], kind: typed::Kind::Text },
            typed::Field { name: "phone_numbers", at: &["phone_numbers"], kind: typed::Kind::Json },
        ],
        relations: &[typed::Relation {
            name: "primary_campus",
            relationship: "primary_campus",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/giving/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/people"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /giving/v2/people/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::Person>>,
        record: PersonChange,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Person> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
}
/// A list of `giving_people` that is about to be read.
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
/// What is to change in a record of `giving_people`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PersonChange(typed::Payload);
impl PersonChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `donor_number`
    pub fn donor_number(self, value: i64) -> Self {
        Self(self.0.set(&["donor_number"], value))
    }
    /// Without `donor_number`.
    pub fn clear_donor_number(self) -> Self {
        Self(self.0.set(&["donor_number"], serde_json::Value::Null))
    }
}
/// What `permissions` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PersonPermissions {
    /// `administrator`
    Administrator,
    /// `reviewer`
    Reviewer,
    /// `counter`
    Counter,
    /// `bookkeeper`
    Bookkeeper,
    /// A word that the manifest does not know.
    Other(String),
}
impl PersonPermissions {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Administrator => "administrator",
            Self::Reviewer => "reviewer",
            Self::Counter => "counter",
            Self::Bookkeeper => "bookkeeper",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PersonPermissions {
    fn from(text: &str) -> Self {
        match text {
            "administrator" => Self::Administrator,
            "reviewer" => Self::Reviewer,
            "counter" => Self::Counter,
            "bookkeeper" => Self::Bookkeeper,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PersonPermissions {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PersonPermissions> for String {
    fn from(word: PersonPermissions) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PersonPermissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Funds
///
/// One record per purpose that can be given to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Fund {
    /// `id`
    pub id: typed::Id<Self>,
    /// `color`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `color_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_identifier: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `default`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// `deletable`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletable: Option<bool>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ledger_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ledger_code: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `slug`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// everywhere, admin_only, nowhere or hidden
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<FundVisibility>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Fund {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_funds",
        json_api: true,
        resource: Some("Fund"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "color", at: &["color"], kind: typed::Kind::Text },
            typed::Field {
                name: "color_identifier",
                at: &["color_identifier"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "default", at: &["default"], kind: typed::Kind::Boolean },
            typed::Field { name: "deletable", at: &["deletable"], kind: typed::Kind::Boolean },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "ledger_code", at: &["ledger_code"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "slug", at: &["slug"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "visibility", at: &["visibility"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_funds`.
#[derive(Clone, Copy, Debug)]
pub struct FundApi<'a>(#[allow(dead_code)] &'a Client);
impl FundApi<'_> {
    /// The list `/giving/v2/funds`.
    pub fn list(&self) -> FundList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/funds"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        FundList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/funds/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Fund>>,
    ) -> Result<typed::Item<Fund>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/funds/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Fund> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/funds`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(&self, record: NewFund) -> Result<typed::Item<Fund>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/funds"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/funds/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::Fund>>,
        record: FundChange,
    ) -> Result<typed::Item<Fund>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/funds/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Fund> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/funds/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::Fund>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/funds/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Fund> = id.into();
        typed::remove::<Fund>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `giving_funds` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FundList(typed::Query<Fund>);
impl FundList {
    /// Only records whose `default` is this.
    #[inline]
    pub fn where_default(self, value: bool) -> Self {
        Self(self.0.filter("default", &value))
    }
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Only records whose `visibility` is this.
    #[inline]
    pub fn where_visibility(self, value: impl Into<FundVisibility>) -> Self {
        Self(self.0.filter("visibility", &value.into()))
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
    pub fn records(self) -> typed::Records<Fund> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Fund> {
        self.0.pages()
    }
}
/// What a new record of `giving_funds` is made of.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewFund(typed::Payload);
impl NewFund {
    /// With what the API needs.
    pub fn new(
        color_identifier: i64,
        name: impl Into<String>,
        visibility: impl Into<FundVisibility>,
    ) -> Self {
        Self(
            typed::Payload::default()
                .set(&["color_identifier"], color_identifier)
                .set(&["name"], Into::<String>::into(name))
                .set(&["visibility"], String::from(Into::<FundVisibility>::into(visibility))),
        )
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `ledger_code`
    pub fn ledger_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["ledger_code"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `giving_funds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct FundChange(typed::Payload);
impl FundChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `color_identifier`
    pub fn color_identifier(self, value: i64) -> Self {
        Self(self.0.set(&["color_identifier"], value))
    }
    /// Without `color_identifier`.
    pub fn clear_color_identifier(self) -> Self {
        Self(self.0.set(&["color_identifier"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `ledger_code`
    pub fn ledger_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["ledger_code"], Into::<String>::into(value)))
    }
    /// Without `ledger_code`.
    pub fn clear_ledger_code(self) -> Self {
        Self(self.0.set(&["ledger_code"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// everywhere, admin_only, nowhere or hidden
    pub fn visibility(self, value: impl Into<FundVisibility>) -> Self {
        Self(self.0.set(&["visibility"], String::from(Into::<FundVisibility>::into(value))))
    }
    /// Without `visibility`.
    pub fn clear_visibility(self) -> Self {
        Self(self.0.set(&["visibility"], serde_json::Value::Null))
    }
}
/// What `visibility` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum FundVisibility {
    /// `everywhere`
    Everywhere,
    /// `admin_only`
    AdminOnly,
    /// `nowhere`
    Nowhere,
    /// `hidden`
    Hidden,
    /// A word that the manifest does not know.
    Other(String),
}
impl FundVisibility {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Everywhere => "everywhere",
            Self::AdminOnly => "admin_only",
            Self::Nowhere => "nowhere",
            Self::Hidden => "hidden",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for FundVisibility {
    fn from(text: &str) -> Self {
        match text {
            "everywhere" => Self::Everywhere,
            "admin_only" => Self::AdminOnly,
            "nowhere" => Self::Nowhere,
            "hidden" => Self::Hidden,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for FundVisibility {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<FundVisibility> for String {
    fn from(word: FundVisibility) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for FundVisibility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Campuses
///
/// One record per campus; its id may differ from that in People.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Campus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<serde_json::Value>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Campus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_campuses",
        json_api: true,
        resource: Some("Campus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "address", at: &["address"], kind: typed::Kind::Json },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_campuses`.
#[derive(Clone, Copy, Debug)]
pub struct CampusApi<'a>(#[allow(dead_code)] &'a Client);
impl CampusApi<'_> {
    /// The list `/giving/v2/campuses`.
    pub fn list(&self) -> CampusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/campuses"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CampusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Campus>>,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/campuses/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Campus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `giving_campuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CampusList(typed::Query<Campus>);
impl CampusList {
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
/// Labels
///
/// One record per label that donations can carry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// `id`
    pub id: typed::Id<Self>,
    /// `slug`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Label {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_labels",
        json_api: true,
        resource: Some("Label"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "slug", at: &["slug"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_labels`.
#[derive(Clone, Copy, Debug)]
pub struct LabelApi<'a>(#[allow(dead_code)] &'a Client);
impl LabelApi<'_> {
    /// The list `/giving/v2/labels`.
    pub fn list(&self) -> LabelList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/labels"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        LabelList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/labels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Label>>,
    ) -> Result<typed::Item<Label>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/labels/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Label> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/labels`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewLabel,
    ) -> Result<typed::Item<Label>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/labels"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/labels/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::Label>>,
        record: LabelChange,
    ) -> Result<typed::Item<Label>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/labels/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Label> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/labels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::Label>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/labels/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::Label> = id.into();
        typed::remove::<Label>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `giving_labels` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LabelList(typed::Query<Label>);
impl LabelList {
    /// Only records whose `slug` is this.
    #[inline]
    pub fn where_slug(self, value: &str) -> Self {
        Self(self.0.filter("slug", &value))
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
    pub fn records(self) -> typed::Records<Label> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Label> {
        self.0.pages()
    }
}
/// What a new record of `giving_labels` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewLabel(typed::Payload);
impl NewLabel {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `slug`
    pub fn slug(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["slug"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `giving_labels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct LabelChange(typed::Payload);
impl LabelChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
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
/// Payment sources
///
/// One record per way in which gifts arrive outside of Giving, such as a fund at a foundation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PaymentSource {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `payment_source_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_source_type: Option<PaymentSourcePaymentSourceType>,
    /// active or archived
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentSourceStatus>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PaymentSource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_payment_sources",
        json_api: true,
        resource: Some("PaymentSource"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "payment_source_type",
                at: &["payment_source_type"],
                kind: typed::Kind::Text,
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
/// What can be done with records of `giving_payment_sources`.
#[derive(Clone, Copy, Debug)]
pub struct PaymentSourceApi<'a>(#[allow(dead_code)] &'a Client);
impl PaymentSourceApi<'_> {
    /// The list `/giving/v2/payment_sources`.
    pub fn list(&self) -> PaymentSourceList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/payment_sources"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PaymentSourceList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/payment_sources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::PaymentSource>>,
    ) -> Result<typed::Item<PaymentSource>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/payment_sources/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::PaymentSource> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/payment_sources`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewPaymentSource,
    ) -> Result<typed::Item<PaymentSource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/payment_sources"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
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
    /// Changes a record, and gives it: `PATCH /giving/v2/payment_sources/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::giving::PaymentSource>>,
        record: PaymentSourceChange,
    ) -> Result<typed::Item<PaymentSource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/payment_sources/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::PaymentSource> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/payment_sources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::giving::PaymentSource>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/payment_sources/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::PaymentSource> = id.into();
        typed::remove::<PaymentSource>(self.0, &ACTION, &[id.as_str()], typed::Payload::default())
            .await
    }
}
/// A list of `giving_payment_sources` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PaymentSourceList(typed::Query<PaymentSource>);
impl PaymentSourceList {
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
    pub fn records(self) -> typed::Records<PaymentSource> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PaymentSource> {
        self.0.pages()
    }
}
/// What a new record of `giving_payment_sources` is made of.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPaymentSource(typed::Payload);
impl NewPaymentSource {
    /// With what the API needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self(typed::Payload::default().set(&["name"], Into::<String>::into(name)))
    }
    /// `payment_source_type`
    pub fn payment_source_type(self, value: impl Into<PaymentSourcePaymentSourceType>) -> Self {
        Self(self.0.set(
            &["payment_source_type"],
            String::from(Into::<PaymentSourcePaymentSourceType>::into(value)),
        ))
    }
    /// active or archived
    pub fn status(self, value: impl Into<PaymentSourceStatus>) -> Self {
        Self(self.0.set(&["status"], String::from(Into::<PaymentSourceStatus>::into(value))))
    }
}
/// What is to change in a record of `giving_payment_sources`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PaymentSourceChange(typed::Payload);
impl PaymentSourceChange {
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
    /// `payment_source_type`
    pub fn payment_source_type(self, value: impl Into<PaymentSourcePaymentSourceType>) -> Self {
        Self(self.0.set(
            &["payment_source_type"],
            String::from(Into::<PaymentSourcePaymentSourceType>::into(value)),
        ))
    }
    /// Without `payment_source_type`.
    pub fn clear_payment_source_type(self) -> Self {
        Self(self.0.set(&["payment_source_type"], serde_json::Value::Null))
    }
    /// active or archived
    pub fn status(self, value: impl Into<PaymentSourceStatus>) -> Self {
        Self(self.0.set(&["status"], String::from(Into::<PaymentSourceStatus>::into(value))))
    }
    /// Without `status`.
    pub fn clear_status(self) -> Self {
        Self(self.0.set(&["status"], serde_json::Value::Null))
    }
}
/// What `payment_source_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PaymentSourcePaymentSourceType {
    /// `direct_from_donor`
    DirectFromDonor,
    /// `donor_advised_fund`
    DonorAdvisedFund,
    /// `qualified_charitable_distribution`
    QualifiedCharitableDistribution,
    /// A word that the manifest does not know.
    Other(String),
}
impl PaymentSourcePaymentSourceType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DirectFromDonor => "direct_from_donor",
            Self::DonorAdvisedFund => "donor_advised_fund",
            Self::QualifiedCharitableDistribution => "qualified_charitable_distribution",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PaymentSourcePaymentSourceType {
    fn from(text: &str) -> Self {
        match text {
            "direct_from_donor" => Self::DirectFromDonor,
            "donor_advised_fund" => Self::DonorAdvisedFund,
            "qualified_charitable_distribution" => Self::QualifiedCharitableDistribution,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PaymentSourcePaymentSourceType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PaymentSourcePaymentSourceType> for String {
    fn from(word: PaymentSourcePaymentSourceType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PaymentSourcePaymentSourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `status` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PaymentSourceStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A word that the manifest does not know.
    Other(String),
}
impl PaymentSourceStatus {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PaymentSourceStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PaymentSourceStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PaymentSourceStatus> for String {
    fn from(word: PaymentSourceStatus) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PaymentSourceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Pledges
///
/// One record per promise of a person, or of two jointly, to give to a campaign.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Pledge {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donated_total_cents: Option<i64>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint_giver_amount_cents: Option<i64>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint_giver_donated_total_cents: Option<i64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::giving::Person>>,
    /// The relationship `pledge_campaign`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pledge_campaign: Option<typed::Id<super::giving::PledgeCampaign>>,
    /// The relationship `joint_giver`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint_giver: Option<typed::Id<super::giving::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Pledge {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_pledges",
        json_api: true,
        resource: Some("Pledge"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "donated_total_cents",
                at: &["donated_total_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "joint_giver_amount_cents",
                at: &["joint_giver_amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "joint_giver_donated_total_cents",
                at: &["joint_giver_donated_total_cents"],
                kind: typed::Kind::Integer,
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
                name: "pledge_campaign",
                relationship: "pledge_campaign",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "joint_giver",
                relationship: "joint_giver",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `giving_pledges`.
#[derive(Clone, Copy, Debug)]
pub struct PledgeApi<'a>(#[allow(dead_code)] &'a Client);
impl PledgeApi<'_> {
    /// The list `/giving/v2/pledges`.
    pub fn list(&self) -> PledgeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/pledges"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[("include", "joint_giver")],
            listing: super::listing_0,
            own_id: false,
        };
        PledgeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/pledges/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::Pledge>>,
    ) -> Result<typed::Item<Pledge>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/pledges/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::Pledge> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /giving/v2/people/{person_id}/pledges`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        person_id: impl Into<typed::Id<super::giving::Person>>,
        record: NewPledge,
    ) -> Result<typed::Item<Pledge>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", "/pledges"],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let person_id: typed::Id<super::giving::Person> = person_id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /giving/v2/people/{person_id}/pledges/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        person_id: impl Into<typed::Id<super::giving::Person>>,
        id: impl Into<typed::Id<super::giving::Pledge>>,
        record: PledgeChange,
    ) -> Result<typed::Item<Pledge>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", "/pledges/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::giving::Person> = person_id.into();
        let id: typed::Id<super::giving::Pledge> = id.into();
        typed::act(self.0, &ACTION, &[person_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/people/{person_id}/pledges/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        person_id: impl Into<typed::Id<super::giving::Person>>,
        id: impl Into<typed::Id<super::giving::Pledge>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", "/pledges/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let person_id: typed::Id<super::giving::Person> = person_id.into();
        let id: typed::Id<super::giving::Pledge> = id.into();
        typed::remove::<Pledge>(
            self.0,
            &ACTION,
            &[person_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `giving_pledges` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PledgeList(typed::Query<Pledge>);
impl PledgeList {
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
    /// With what `joint_giver` leads to: `Item::included`.
    #[inline]
    pub fn include_joint_giver(self) -> Self {
        Self(self.0.include("joint_giver"))
    }
    /// With what `pledge_campaign` leads to: `Item::included`.
    #[inline]
    pub fn include_pledge_campaign(self) -> Self {
        Self(self.0.include("pledge_campaign"))
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
    pub fn records(self) -> typed::Records<Pledge> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Pledge> {
        self.0.pages()
    }
}
/// What a new record of `giving_pledges` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewPledge(typed::Payload);
impl NewPledge {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// In minor units
    pub fn amount_cents(self, value: i64) -> Self {
        Self(self.0.set(&["amount_cents"], value))
    }
    /// The relationship `person`.
    pub fn person(self, value: impl Into<typed::Id<super::giving::Person>>) -> Self {
        Self(self.0.one::<super::giving::Person>("person", &value.into()))
    }
    /// The relationship `pledge_campaign`.
    pub fn pledge_campaign(
        self,
        value: impl Into<typed::Id<super::giving::PledgeCampaign>>,
    ) -> Self {
        Self(self.0.one::<super::giving::PledgeCampaign>("pledge_campaign", &value.into()))
    }
}
/// What is to change in a record of `giving_pledges`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PledgeChange(typed::Payload);
impl PledgeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// In minor units
    pub fn amount_cents(self, value: i64) -> Self {
        Self(self.0.set(&["amount_cents"], value))
    }
    /// Without `amount_cents`.
    pub fn clear_amount_cents(self) -> Self {
        Self(self.0.set(&["amount_cents"], serde_json::Value::Null))
    }
    /// `person_id`
    pub fn person_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["person_id"], Into::<String>::into(value)))
    }
    /// Without `person_id`.
    pub fn clear_person_id(self) -> Self {
        Self(self.0.set(&["person_id"], serde_json::Value::Null))
    }
    /// `pledge_campaign_id`
    pub fn pledge_campaign_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["pledge_campaign_id"], Into::<String>::into(value)))
    }
    /// Without `pledge_campaign_id`.
    pub fn clear_pledge_campaign_id(self) -> Self {
        Self(self.0.set(&["pledge_campaign_id"], serde_json::Value::Null))
    }
}
/// Pledge campaigns
///
/// One record per campaign that people can pledge to, with what it received.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PledgeCampaign {
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
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal_cents: Option<i64>,
    /// `goal_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal_currency: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_total_from_pledges_cents: Option<i64>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_total_outside_of_pledges_cents: Option<i64>,
    /// `show_goal_in_church_center`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_goal_in_church_center: Option<bool>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `fund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<typed::Id<super::giving::Fund>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PledgeCampaign {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_pledge_campaigns",
        json_api: true,
        resource: Some("PledgeCampaign"),
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
            typed::Field { name: "goal_cents", at: &["goal_cents"], kind: typed::Kind::Integer },
            typed::Field { name: "goal_currency", at: &["goal_currency"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "received_total_from_pledges_cents",
                at: &["received_total_from_pledges_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "received_total_outside_of_pledges_cents",
                at: &["received_total_outside_of_pledges_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "show_goal_in_church_center",
                at: &["show_goal_in_church_center"],
                kind: typed::Kind::Boolean,
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
        relations: &[typed::Relation {
            name: "fund",
            relationship: "fund",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_pledge_campaigns`.
#[derive(Clone, Copy, Debug)]
pub struct PledgeCampaignApi<'a>(#[allow(dead_code)] &'a Client);
impl PledgeCampaignApi<'_> {
    /// The list `/giving/v2/pledge_campaigns`.
    pub fn list(&self) -> PledgeCampaignList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/pledge_campaigns"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PledgeCampaignList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/giving/v2/pledge_campaigns/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::giving::PledgeCampaign>>,
    ) -> Result<typed::Item<PledgeCampaign>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/pledge_campaigns/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::giving::PledgeCampaign> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        person_id: &str,
        pledge_id: &str,
        id: impl Into<typed::Id<super::giving::PledgeCampaign>>,
        record: PledgeCampaignChange,
    ) -> Result<typed::Item<PledgeCampaign>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", "/pledges/", "/pledge_campaign/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::PledgeCampaign> = id.into();
        typed::act(self.0, &ACTION, &[person_id, pledge_id, id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}/pledge_campaign/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        person_id: &str,
        pledge_id: &str,
        id: impl Into<typed::Id<super::giving::PledgeCampaign>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/giving/v2/people/", "/pledges/", "/pledge_campaign/", ""],
                headers: &[("X-PCO-API-Version", "2019-10-18")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::giving::PledgeCampaign> = id.into();
        typed::remove::<PledgeCampaign>(
            self.0,
            &ACTION,
            &[person_id, pledge_id, id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// A list of `giving_pledge_campaigns` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PledgeCampaignList(typed::Query<PledgeCampaign>);
impl PledgeCampaignList {
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
    /// With what `fund` leads to: `Item::included`.
    #[inline]
    pub fn include_fund(self) -> Self {
        Self(self.0.include("fund"))
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
    pub fn records(self) -> typed::Records<PledgeCampaign> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PledgeCampaign> {
        self.0.pages()
    }
}
/// What is to change in a record of `giving_pledge_campaigns`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct PledgeCampaignChange(typed::Payload);
impl PledgeCampaignChange {
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
    /// `ends_at`
    pub fn ends_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["ends_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `ends_at`.
    pub fn clear_ends_at(self) -> Self {
        Self(self.0.set(&["ends_at"], serde_json::Value::Null))
    }
    /// In minor units
    pub fn goal_cents(self, value: i64) -> Self {
        Self(self.0.set(&["goal_cents"], value))
    }
    /// Without `goal_cents`.
    pub fn clear_goal_cents(self) -> Self {
        Self(self.0.set(&["goal_cents"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `show_goal_in_church_center`
    pub fn show_goal_in_church_center(self, value: bool) -> Self {
        Self(self.0.set(&["show_goal_in_church_center"], value))
    }
    /// Without `show_goal_in_church_center`.
    pub fn clear_show_goal_in_church_center(self) -> Self {
        Self(self.0.set(&["show_goal_in_church_center"], serde_json::Value::Null))
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `starts_at`.
    pub fn clear_starts_at(self) -> Self {
        Self(self.0.set(&["starts_at"], serde_json::Value::Null))
    }
    /// The relationship `fund`.
    pub fn fund(self, value: impl Into<typed::Id<super::giving::Fund>>) -> Self {
        Self(self.0.one::<super::giving::Fund>("fund", &value.into()))
    }
    /// Without the relationship `fund`.
    pub fn clear_fund(self) -> Self {
        Self(self.0.unrelate("fund"))
    }
}
/// Organization
///
/// The church itself, one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `text2give_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text2give_enabled: Option<bool>,
    /// `time_zone`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "text2give_enabled",
                at: &["text2give_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "time_zone", at: &["time_zone"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/giving/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Designations
///
/// One record per part of a donation, with the fund it goes to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Designation {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// In minor units: 0 or negative
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<i64>,
    /// The relationship `fund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<typed::Id<super::giving::Fund>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Designation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_designations",
        json_api: true,
        resource: Some("Designation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "fee_cents", at: &["fee_cents"], kind: typed::Kind::Integer },
        ],
        relations: &[typed::Relation {
            name: "fund",
            relationship: "fund",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_designations`.
#[derive(Clone, Copy, Debug)]
pub struct DesignationApi<'a>(#[allow(dead_code)] &'a Client);
impl DesignationApi<'_> {
    /// One record: `/giving/v2/donations/{donation_id}/designations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        donation_id: impl Into<typed::Id<super::giving::Donation>>,
        id: impl Into<typed::Id<super::giving::Designation>>,
    ) -> Result<typed::Item<Designation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations/", "/designations/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let donation_id: typed::Id<super::giving::Donation> = donation_id.into();
        let id: typed::Id<super::giving::Designation> = id.into();
        typed::one(self.0, &ENDPOINT, &[donation_id.as_str(), id.as_str()]).await
    }
}
/// Donation notes
///
/// The internal note on a donation, at most one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// `id`
    pub id: typed::Id<Self>,
    /// `body`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Note {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_note",
        json_api: true,
        resource: Some("Note"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "body", at: &["body"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_note`.
#[derive(Clone, Copy, Debug)]
pub struct NoteApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteApi<'_> {
    /// One record: `/giving/v2/donations/{donation_id}/note`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        donation_id: impl Into<typed::Id<super::giving::Donation>>,
    ) -> Result<typed::Item<Note>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations/", "/note"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let donation_id: typed::Id<super::giving::Donation> = donation_id.into();
        typed::one(self.0, &ENDPOINT, &[donation_id.as_str()]).await
    }
}
/// Refunds
///
/// The refund of a donation, at most one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Refund {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<i64>,
    /// `fee_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_currency: Option<String>,
    /// `gateway_identifier`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway_identifier: Option<String>,
    /// `refunded_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `designation_refunds`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designation_refunds: Option<Vec<typed::Id<super::giving::DesignationRefund>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Refund {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_refund",
        json_api: true,
        resource: Some("Refund"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "fee_cents", at: &["fee_cents"], kind: typed::Kind::Integer },
            typed::Field { name: "fee_currency", at: &["fee_currency"], kind: typed::Kind::Text },
            typed::Field {
                name: "gateway_identifier",
                at: &["gateway_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "refunded_at",
                at: &["refunded_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "designation_refunds",
            relationship: "designation_refunds",
            many: true,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_refund`.
#[derive(Clone, Copy, Debug)]
pub struct RefundApi<'a>(#[allow(dead_code)] &'a Client);
impl RefundApi<'_> {
    /// One record: `/giving/v2/donations/{donation_id}/refund`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        donation_id: impl Into<typed::Id<super::giving::Donation>>,
    ) -> Result<typed::Item<Refund>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations/", "/refund"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let donation_id: typed::Id<super::giving::Donation> = donation_id.into();
        typed::one(self.0, &ENDPOINT, &[donation_id.as_str()]).await
    }
}
/// Designation refunds
///
/// One record per designation that was refunded.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DesignationRefund {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<i64>,
    /// The relationship `designation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designation: Option<typed::Id<super::giving::Designation>>,
    /// The relationship `fund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<typed::Id<super::giving::Fund>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for DesignationRefund {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_designation_refunds",
        json_api: true,
        resource: Some("DesignationRefund"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "fee_cents", at: &["fee_cents"], kind: typed::Kind::Integer },
        ],
        relations: &[
            typed::Relation {
                name: "designation",
                relationship: "designation",
                many: false,
                mixed: false,
            },
            typed::Relation { name: "fund", relationship: "fund", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `giving_designation_refunds`.
#[derive(Clone, Copy, Debug)]
pub struct DesignationRefundApi<'a>(#[allow(dead_code)] &'a Client);
impl DesignationRefundApi<'_> {
    /// One record: `/giving/v2/donations/{donation_id}/refund/designation_refunds/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        donation_id: impl Into<typed::Id<super::giving::Donation>>,
        id: impl Into<typed::Id<super::giving::DesignationRefund>>,
    ) -> Result<typed::Item<DesignationRefund>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/donations/", "/refund/designation_refunds/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let donation_id: typed::Id<super::giving::Donation> = donation_id.into();
        let id: typed::Id<super::giving::DesignationRefund> = id.into();
        typed::one(self.0, &ENDPOINT, &[donation_id.as_str(), id.as_str()]).await
    }
}
/// Recurring donation designations
///
/// One record per part of a recurring donation, with the fund it goes to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecurringDonationDesignation {
    /// `id`
    pub id: typed::Id<Self>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// `amount_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_currency: Option<String>,
    /// The relationship `fund`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<typed::Id<super::giving::Fund>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for RecurringDonationDesignation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_recurring_donation_designations",
        json_api: true,
        resource: Some("RecurringDonationDesignation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "amount_cents",
                at: &["amount_cents"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "amount_currency",
                at: &["amount_currency"],
                kind: typed::Kind::Text,
            },
        ],
        relations: &[typed::Relation {
            name: "fund",
            relationship: "fund",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `giving_recurring_donation_designations`.
#[derive(Clone, Copy, Debug)]
pub struct RecurringDonationDesignationApi<'a>(#[allow(dead_code)] &'a Client);
impl RecurringDonationDesignationApi<'_> {
    /// One record: `/giving/v2/recurring_donations/{recurring_donation_id}/designations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        recurring_donation_id: impl Into<typed::Id<super::giving::RecurringDonation>>,
        id: impl Into<typed::Id<super::giving::RecurringDonationDesignation>>,
    ) -> Result<typed::Item<RecurringDonationDesignation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/recurring_donations/", "/designations/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let recurring_donation_id: typed::Id<super::giving::RecurringDonation> =
            recurring_donation_id.into();
        let id: typed::Id<super::giving::RecurringDonationDesignation> = id.into();
        typed::one(self.0, &ENDPOINT, &[recurring_donation_id.as_str(), id.as_str()]).await
    }
}
/// Payment methods
///
/// One record per card or bank account that a person stored, without its number.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// `id`
    pub id: typed::Id<Self>,
    /// `brand`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Month and year of a card
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    /// `last4`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last4: Option<String>,
    /// `method_subtype`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method_subtype: Option<String>,
    /// card, us_bank_account or au_becs_debit
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method_type: Option<PaymentMethodMethodType>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `verified`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PaymentMethod {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "giving_payment_methods",
        json_api: true,
        resource: Some("PaymentMethod"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "brand", at: &["brand"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "expiration", at: &["expiration"], kind: typed::Kind::Text },
            typed::Field { name: "last4", at: &["last4"], kind: typed::Kind::Text },
            typed::Field {
                name: "method_subtype",
                at: &["method_subtype"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "method_type", at: &["method_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "verified", at: &["verified"], kind: typed::Kind::Boolean },
        ],
        relations: &[],
    };
}
/// What can be done with records of `giving_payment_methods`.
#[derive(Clone, Copy, Debug)]
pub struct PaymentMethodApi<'a>(#[allow(dead_code)] &'a Client);
impl PaymentMethodApi<'_> {
    /// The list `/giving/v2/people/{person_id}/payment_methods`.
    pub fn list(
        &self,
        person_id: impl Into<typed::Id<super::giving::Person>>,
    ) -> PaymentMethodList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/people/", "/payment_methods"],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let person_id: typed::Id<super::giving::Person> = person_id.into();
        PaymentMethodList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[person_id.as_str()],
        ))
    }
    /// One record: `/giving/v2/people/{person_id}/payment_methods/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        person_id: impl Into<typed::Id<super::giving::Person>>,
        id: impl Into<typed::Id<super::giving::PaymentMethod>>,
    ) -> Result<typed::Item<PaymentMethod>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/giving/v2/people/", "/payment_methods/", ""],
            headers: &[("X-PCO-API-Version", "2019-10-18")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let person_id: typed::Id<super::giving::Person> = person_id.into();
        let id: typed::Id<super::giving::PaymentMethod> = id.into();
        typed::one(self.0, &ENDPOINT, &[person_id.as_str(), id.as_str()]).await
    }
}
/// A list of `giving_payment_methods` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PaymentMethodList(typed::Query<PaymentMethod>);
impl PaymentMethodList {
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
    pub fn records(self) -> typed::Records<PaymentMethod> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PaymentMethod> {
        self.0.pages()
    }
}
/// What `method_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum PaymentMethodMethodType {
    /// `card`
    Card,
    /// `us_bank_account`
    UsBankAccount,
    /// `au_becs_debit`
    AuBecsDebit,
    /// A word that the manifest does not know.
    Other(String),
}
impl PaymentMethodMethodType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::UsBankAccount => "us_bank_account",
            Self::AuBecsDebit => "au_becs_debit",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for PaymentMethodMethodType {
    fn from(text: &str) -> Self {
        match text {
            "card" => Self::Card,
            "us_bank_account" => Self::UsBankAccount,
            "au_becs_debit" => Self::AuBecsDebit,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for PaymentMethodMethodType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<PaymentMethodMethodType> for String {
    fn from(word: PaymentMethodMethodType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for PaymentMethodMethodType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
