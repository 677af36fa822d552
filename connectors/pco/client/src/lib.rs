// Made by `connector generate rust`: change the manifest, not this file.

//! A typed client of Planning Center Online.
#![forbid(unsafe_code)]
use engine_client::typed::{self, LimitSpec, RuleSpec, Spelling};
#[allow(unused_imports)]
use engine_client::{Auth, BuildError, Builder, Client, Listing, Paging, Verdict};
pub mod api;
pub mod calendar;
pub mod check_ins;
pub mod current;
pub mod giving;
pub mod groups;
pub mod people;
pub mod publishing;
pub mod registrations;
pub mod services;
pub mod webhooks;
/// Planning Center Online through a client that keeps its limits.
#[derive(Clone, Debug)]
pub struct Pco {
    client: Client,
}
impl Pco {
    /// Where the API lives.
    pub const BASE_URL: &'static str = "https://api.planningcenteronline.com";
    /// A client with this credential.
    ///
    /// # Errors
    /// When the machine has no usable certificates.
    pub fn connect(auth: Auth) -> Result<Self, BuildError> {
        Ok(Self::new(Self::builder(Self::BASE_URL)?.auth(auth).build()?))
    }
    /// What a client of this API is built from, to be changed before it is built.
    ///
    /// # Errors
    /// When the address is none.
    pub fn builder(base_url: &str) -> Result<Builder, BuildError> {
        let builder = Client::builder(base_url)?;
        Ok(builder.limits(typed::limits(LIMITS)).rules(typed::rules(RULES)).learn(typed::learn([
            &["X-PCO-API-Request-Rate-Limit"],
            &["X-PCO-API-Request-Rate-Count"],
            &[],
            &["X-PCO-API-Request-Rate-Period"],
            &[],
        ])))
    }
    /// Through a client that is there already.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }
    /// The client below.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
    /// The product people.
    #[must_use]
    pub fn people(&self) -> people::PeopleApi<'_> {
        people::PeopleApi(&self.client)
    }
    /// The product services.
    #[must_use]
    pub fn services(&self) -> services::ServicesApi<'_> {
        services::ServicesApi(&self.client)
    }
    /// The product groups.
    #[must_use]
    pub fn groups(&self) -> groups::GroupsApi<'_> {
        groups::GroupsApi(&self.client)
    }
    /// The product calendar.
    #[must_use]
    pub fn calendar(&self) -> calendar::CalendarApi<'_> {
        calendar::CalendarApi(&self.client)
    }
    /// The product check_ins.
    #[must_use]
    pub fn check_ins(&self) -> check_ins::CheckInsApi<'_> {
        check_ins::CheckInsApi(&self.client)
    }
    /// The product giving.
    #[must_use]
    pub fn giving(&self) -> giving::GivingApi<'_> {
        giving::GivingApi(&self.client)
    }
    /// The product registrations.
    #[must_use]
    pub fn registrations(&self) -> registrations::RegistrationsApi<'_> {
        registrations::RegistrationsApi(&self.client)
    }
    /// The product publishing.
    #[must_use]
    pub fn publishing(&self) -> publishing::PublishingApi<'_> {
        publishing::PublishingApi(&self.client)
    }
    /// The product webhooks.
    #[must_use]
    pub fn webhooks(&self) -> webhooks::WebhooksApi<'_> {
        webhooks::WebhooksApi(&self.client)
    }
    /// The product api.
    #[must_use]
    pub fn api(&self) -> api::ApiApi<'_> {
        api::ApiApi(&self.client)
    }
    /// The product current.
    #[must_use]
    pub fn current(&self) -> current::CurrentApi<'_> {
        current::CurrentApi(&self.client)
    }
}
static LIMITS: &[LimitSpec] = &[
    LimitSpec {
        name: "",
        per_host: false,
        path: None,
        over: None,
        quotas: &[(100u32, 20000u64)],
        concurrency: None,
        apart: false,
    },
    LimitSpec {
        name: "lane1",
        per_host: false,
        path: None,
        over: Some(("offset", 30000u64)),
        quotas: &[(75u32, 20000u64)],
        concurrency: None,
        apart: false,
    },
];
static RULES: &[RuleSpec] = &[
    RuleSpec {
        status: Some(401u16),
        body: Some("BABOON"),
        headers: &[],
        verdict: Verdict::RefreshAuth,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("CAPUCHIN"),
        headers: &[],
        verdict: Verdict::Reconnect,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("PELICAN"),
        headers: &[],
        verdict: Verdict::Forbidden,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("TRASH_PANDA"),
        headers: &[],
        verdict: Verdict::Forbidden,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("bad_scope"),
        headers: &[],
        verdict: Verdict::Forbidden,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("CHINCHILLA"),
        headers: &[],
        verdict: Verdict::Reconnect,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("FLAMINGO"),
        headers: &[],
        verdict: Verdict::Reconnect,
    },
    RuleSpec {
        status: Some(401u16),
        body: Some("LEMMING"),
        headers: &[],
        verdict: Verdict::Reconnect,
    },
    RuleSpec { status: Some(401u16), body: None, headers: &[], verdict: Verdict::Reconnect },
    RuleSpec { status: Some(403u16), body: None, headers: &[], verdict: Verdict::Forbidden },
];
pub(crate) static SPELLING: Spelling = Spelling {
    filter: "where[{field}]",
    range: "where[{field}][{op}]",
    order: "order",
    descending: "-{field}",
    include: "include",
};
pub(crate) fn listing_0() -> Listing {
    Listing::at("/data")
        .paging(Paging::Offset {
            offset: "offset".to_owned(),
            limit: "per_page".to_owned(),
            size: 100u64,
        })
        .total("/meta/total_count")
}
