// Made by `connector generate rust`: change the manifest, not this file.

//! What the API has.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ResourcesApi<'a>(pub(crate) &'a Client);
impl<'a> ResourcesApi<'a> {
    /// orders
    #[must_use]
    pub fn orders(&self) -> OrdersApi<'a> {
        OrdersApi(self.0)
    }
    /// products
    #[must_use]
    pub fn products(&self) -> ProductsApi<'a> {
        ProductsApi(self.0)
    }
    /// customers
    #[must_use]
    pub fn customers(&self) -> CustomersApi<'a> {
        CustomersApi(self.0)
    }
}
/// A record of `orders`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Orders {
    /// `id`
    pub id: typed::Id<Self>,
    /// `number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `new`, `paid`, `shipped` or `cancelled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// `placed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// In the currency of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<typed::Decimal>,
    /// `discount`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<typed::Decimal>,
    /// `note`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `ship_to.name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ship_to_name: Option<String>,
    /// `ship_to.street`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ship_to_street: Option<String>,
    /// `ship_to.zip`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ship_to_zip: Option<String>,
    /// `ship_to.city`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ship_to_city: Option<String>,
    /// `ship_to.country`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ship_to_country: Option<String>,
    /// One to four of `line`, `product_id`, `sku`, `quantity`, `unit_price`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_items: Option<serde_json::Value>,
    /// `customer_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Orders {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "orders",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "number", at: &["number"], kind: typed::Kind::Text },
            typed::Field { name: "status", at: &["status"], kind: typed::Kind::Text },
            typed::Field { name: "currency", at: &["currency"], kind: typed::Kind::Text },
            typed::Field {
                name: "placed_at",
                at: &["placed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "total", at: &["total"], kind: typed::Kind::Decimal },
            typed::Field { name: "discount", at: &["discount"], kind: typed::Kind::Decimal },
            typed::Field { name: "note", at: &["note"], kind: typed::Kind::Text },
            typed::Field {
                name: "ship_to_name",
                at: &["ship_to", "name"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "ship_to_street",
                at: &["ship_to", "street"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "ship_to_zip", at: &["ship_to", "zip"], kind: typed::Kind::Text },
            typed::Field {
                name: "ship_to_city",
                at: &["ship_to", "city"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "ship_to_country",
                at: &["ship_to", "country"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "line_items", at: &["line_items"], kind: typed::Kind::Json },
            typed::Field { name: "customer_id", at: &["customer_id"], kind: typed::Kind::Id },
        ],
        relations: &[],
    };
}
/// What can be done with records of `orders`.
#[derive(Clone, Copy, Debug)]
pub struct OrdersApi<'a>(#[allow(dead_code)] &'a Client);
impl OrdersApi<'_> {
    /// The list `/orders`.
    pub fn list(&self) -> OrdersList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/orders"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        OrdersList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/orders/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Orders>>,
    ) -> Result<typed::Item<Orders>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/orders/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Orders> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `orders` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct OrdersList(typed::Query<Orders>);
impl OrdersList {
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
    pub fn records(self) -> typed::Records<Orders> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Orders> {
        self.0.pages()
    }
}
/// A record of `products`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Products {
    /// `id`
    pub id: typed::Id<Self>,
    /// `sku`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `price`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<typed::Decimal>,
    /// Negative if oversold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<i64>,
    /// `tags`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<serde_json::Value>,
    /// `weight_kg`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_kg: Option<f64>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Products {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "products",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "sku", at: &["sku"], kind: typed::Kind::Text },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "price", at: &["price"], kind: typed::Kind::Decimal },
            typed::Field { name: "stock", at: &["stock"], kind: typed::Kind::Integer },
            typed::Field { name: "tags", at: &["tags"], kind: typed::Kind::Json },
            typed::Field { name: "weight_kg", at: &["weight_kg"], kind: typed::Kind::Number },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `products`.
#[derive(Clone, Copy, Debug)]
pub struct ProductsApi<'a>(#[allow(dead_code)] &'a Client);
impl ProductsApi<'_> {
    /// The list `/products`.
    pub fn list(&self) -> ProductsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/products"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ProductsList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/products/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Products>>,
    ) -> Result<typed::Item<Products>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/products/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Products> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `products` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ProductsList(typed::Query<Products>);
impl ProductsList {
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
    pub fn records(self) -> typed::Records<Products> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Products> {
        self.0.pages()
    }
}
/// A record of `customers`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Customers {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `email`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `newsletter`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newsletter: Option<bool>,
    /// `credit`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<typed::Decimal>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Customers {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "customers",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "email", at: &["email"], kind: typed::Kind::Text },
            typed::Field { name: "newsletter", at: &["newsletter"], kind: typed::Kind::Boolean },
            typed::Field { name: "credit", at: &["credit"], kind: typed::Kind::Decimal },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `customers`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersApi<'a>(#[allow(dead_code)] &'a Client);
impl CustomersApi<'_> {
    /// The list `/customers`.
    pub fn list(&self) -> CustomersList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/customers"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CustomersList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/customers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Customers>>,
    ) -> Result<typed::Item<Customers>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/customers/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Customers> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /customers`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn create(
        &self,
        record: NewCustomers,
    ) -> Result<typed::Item<Customers>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/customers"],
                headers: &[],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: Some("Idempotency-Key"),
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PUT /customers/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::resources::Customers>>,
        record: CustomersChange,
    ) -> Result<typed::Item<Customers>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/customers/", ""],
                headers: &[],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Put,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::resources::Customers> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /customers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::resources::Customers>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/customers/", ""],
                headers: &[],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::resources::Customers> = id.into();
        typed::remove::<Customers>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `customers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CustomersList(typed::Query<Customers>);
impl CustomersList {
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
    pub fn records(self) -> typed::Records<Customers> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Customers> {
        self.0.pages()
    }
}
/// What a new record of `customers` is made of.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewCustomers(typed::Payload);
impl NewCustomers {
    /// With what the API needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self(typed::Payload::default().set(&["name"], Into::<String>::into(name)))
    }
    /// `email`
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["email"], Into::<String>::into(value)))
    }
    /// `newsletter`
    pub fn newsletter(self, value: bool) -> Self {
        Self(self.0.set(&["newsletter"], value))
    }
    /// With a key of your own (`Idempotency-Key`): the same request is done once.
    pub fn idempotency_key(self, value: impl Into<String>) -> Self {
        Self(self.0.key(value))
    }
}
/// What is to change in a record of `customers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct CustomersChange(typed::Payload);
impl CustomersChange {
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
    /// `email`
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["email"], Into::<String>::into(value)))
    }
    /// Without `email`.
    pub fn clear_email(self) -> Self {
        Self(self.0.set(&["email"], serde_json::Value::Null))
    }
    /// `newsletter`
    pub fn newsletter(self, value: bool) -> Self {
        Self(self.0.set(&["newsletter"], value))
    }
    /// Without `newsletter`.
    pub fn clear_newsletter(self) -> Self {
        Self(self.0.set(&["newsletter"], serde_json::Value::Null))
    }
}
