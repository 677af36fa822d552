//! How lists are paged, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::spanned::Spanned;
use crate::values::JsonPath;

/// How a list is paged.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Pagination {
    /// The whole list is one page.
    None(NoPagination),
    /// The answer is one record, not a list; null, or 404 below a parent that is there, is none.
    Single(NoPagination),
    /// By the number of records to skip.
    Offset(OffsetPagination),
    /// By the number of the page.
    PageNumber(PageNumberPagination),
    /// By the address of the next page, which the answer holds.
    NextLink(NextLinkPagination),
    /// By a token that stands for the next page, which the answer holds.
    Token(TokenPagination),
}

/// One page has no settings.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoPagination {}

/// Paging by the number of records to skip.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OffsetPagination {
    /// The query parameter with the number of records to skip. Not needed where a parameter, a header or the
    /// body says `{{ page.offset }}`.
    pub offset: Option<Spanned<String>>,
    /// The query parameter with the page size.
    pub limit: Option<Spanned<String>>,
    /// Records asked for per page.
    pub page_size: Spanned<u32>,
    /// How many records the whole list has, when the answer says.
    pub total: Option<JsonPath>,
    /// Present and not null while more pages follow, such as `$.links.next` (JSON:API's default).
    pub more: Option<JsonPath>,
    /// Records beyond this many can't be asked for, or should not be. A list that is longer is read in
    /// parts, where the cursor has an `until`.
    pub deepest: Option<Spanned<u32>>,
}

/// Paging by the number of the page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageNumberPagination {
    /// The query parameter with the number of the page. Not needed where a parameter, a header or the body
    /// says `{{ page.number }}`.
    pub page: Option<Spanned<String>>,
    /// The query parameter with the page size.
    pub limit: Option<Spanned<String>>,
    /// Records asked for per page.
    pub page_size: Option<Spanned<u32>>,
    /// The number of the first page: 1 when not said.
    pub first: Option<u32>,
    /// How many records the whole list has, when the answer says.
    pub total: Option<JsonPath>,
    /// Present, not null and not false while more pages follow. Without it an empty page is the end.
    pub more: Option<JsonPath>,
    /// Records beyond this many can't be asked for, or should not be. A list that is longer is read in
    /// parts, where the cursor has an `until`.
    pub deepest: Option<Spanned<u32>>,
}

/// Paging by the address of the next page. It is followed below `base_url` only.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NextLinkPagination {
    /// Where the answer has it, such as `$.next`. The `Link` header (RFC 8288, `rel="next"`) when not said.
    pub body: Option<JsonPath>,
    /// The query parameter with the page size, on the first page: links carry it on.
    pub limit: Option<Spanned<String>>,
    /// Records asked for per page.
    pub page_size: Option<Spanned<u32>>,
    /// How many records the whole list has, when the answer says.
    pub total: Option<JsonPath>,
    /// Links go on after the last record, whatever is added or removed meanwhile. Links that only count pages
    /// or records do not; behind a cursor such a list is read until two readings agree.
    #[serde(default)]
    pub stable: bool,
}

/// Paging by a token.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenPagination {
    /// Where the token comes from.
    pub from: TokenSource,
    /// The query parameter that sends it. Not needed where a parameter, a header or the body says
    /// `{{ page.token }}`.
    pub send: Option<Spanned<String>>,
    /// The query parameter with the page size.
    pub limit: Option<Spanned<String>>,
    /// Records asked for per page.
    pub page_size: Option<Spanned<u32>>,
    /// Present, not null and not false while more pages follow, such as `$.has_more`. Without it the list
    /// ends where no token comes; tokens of the last record need it, or an empty page ends the list.
    pub more: Option<JsonPath>,
    /// How many records the whole list has, when the answer says.
    pub total: Option<JsonPath>,
}

/// Where a token comes from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TokenSource {
    /// A place in the body, such as `$.paging.next.after`.
    Body(JsonPath),
    /// A header of the answer.
    Header(Spanned<String>),
    /// A field of the page's last record, such as `id`.
    Last(Spanned<String>),
}
