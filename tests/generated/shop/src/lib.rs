// Made by `connector generate rust`: change the manifest, not this file.

//! A typed client of Basketry.
#![forbid(unsafe_code)]
use engine_client::typed::{self, LimitSpec, RuleSpec, Spelling};
#[allow(unused_imports)]
use engine_client::{Auth, BuildError, Builder, Client, Listing, Paging, Verdict};
pub mod resources;
/// Basketry through a client that keeps its limits.
#[derive(Clone, Debug)]
pub struct Shop {
    client: Client,
}
impl Shop {
    /// Where the API lives.
    pub const BASE_URL: &'static str = "https://demo.basketry.example/api/2.3";
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
        Ok(builder.limits(typed::limits(LIMITS)).rules(typed::rules(RULES)))
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
    /// All that there is.
    #[must_use]
    pub fn resources(&self) -> resources::ResourcesApi<'_> {
        resources::ResourcesApi(&self.client)
    }
}
static LIMITS: &[LimitSpec] = &[LimitSpec {
    name: "",
    per_host: false,
    path: None,
    over: None,
    quotas: &[],
    concurrency: Some(2u32),
    apart: false,
}];
static RULES: &[RuleSpec] = &[];
pub(crate) static SPELLING: Spelling =
    Spelling { filter: "", range: "", order: "", descending: "", include: "" };
pub(crate) fn listing_0() -> Listing {
    Listing::at("").paging(Paging::Offset {
        offset: "offset".to_owned(),
        limit: "limit".to_owned(),
        size: 250u64,
    })
}
