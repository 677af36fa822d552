//! How lists are paged.

use engine_manifest::values::JsonPath;

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Paging {
    /// One page.
    Single,
    /// By records to skip.
    Offset {
        /// The parameter with the number of records to skip.
        offset: String,
        /// The parameter with the page size.
        limit: Option<String>,
        /// Records per page.
        page_size: u64,
        /// Where the total is.
        total: Option<JsonPath>,
        /// What is there while more follows.
        more: Option<JsonPath>,
        /// Records beyond this many are not asked for.
        deepest: Option<u64>,
    },
    /// By the number of the page.
    Number {
        /// The parameter with the number of the page.
        page: String,
        /// The parameter with the page size.
        limit: Option<String>,
        /// Records per page.
        page_size: Option<u64>,
        /// The first page's number.
        first: u64,
        /// Where the total is.
        total: Option<JsonPath>,
        /// What is there while more follows.
        more: Option<JsonPath>,
        /// Records beyond this many are not asked for.
        deepest: Option<u64>,
    },
    /// By what each page says about the next.
    Chain(Chain),
}

impl Paging {
    /// Records on a full page, where that is known.
    #[must_use]
    pub fn page_size(&self) -> Option<u64> {
        let size = match self {
            Self::Single => None,
            Self::Offset { page_size, .. } => Some(*page_size),
            Self::Number { page_size, .. } => *page_size,
            Self::Chain(chain) => chain.page_size,
        };
        size.filter(|size| *size > 0)
    }

    /// The field of a page's last record that asks for the next page.
    #[must_use]
    pub fn last_field(&self) -> Option<&str> {
        match self {
            Self::Chain(Chain { from: ChainFrom::Last(field), .. }) => Some(field),
            _ => None,
        }
    }
}

/// Pages that each say how to ask for the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Chain {
    /// Where a page says it.
    pub from: ChainFrom,
    /// The parameter that sends it; empty where the request's own texts say it. `None`: it is an address.
    pub send: Option<String>,
    /// The parameter with the page size.
    pub limit: Option<String>,
    /// Records per page.
    pub page_size: Option<u64>,
    /// Where the total is.
    pub total: Option<JsonPath>,
    /// What is there while more follows.
    pub more: Option<JsonPath>,
    /// It goes on after the last record, whatever is added or removed meanwhile.
    pub stable: bool,
}

/// Where a page says how to ask for the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChainFrom {
    /// In the body.
    Body(JsonPath),
    /// In a header.
    Header(String),
    /// In the `Link` header (RFC 8288 §3).
    LinkHeader,
    /// In a field of its last record.
    Last(String),
}
