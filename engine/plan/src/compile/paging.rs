//! How a list is paged.

use super::{header_name, parameter};
use crate::stream::{Chain, ChainFrom, DialectPlan, Paging};
use engine_manifest::problem::code;
use engine_manifest::spec::{
    NextLinkPagination, OffsetPagination, PageNumberPagination, Pagination, TokenPagination,
    TokenSource,
};
use engine_manifest::{Problems, Spanned};

/// What is written for a stream, or else for its product or the connector; without it a list is one page.
pub(super) fn one(
    written: Option<&Spanned<Pagination>>,
    dialect: &DialectPlan,
    problems: &mut Problems,
) -> Paging {
    let Some(pagination) = written else {
        return Paging::Single;
    };
    let whole = matches!(dialect, DialectPlan::Json { records } if records.0.is_empty());
    if reads_beside(&pagination.value) && whole && !problems.lacks("dialect") {
        let message = "the whole answer is the list: nothing can stand beside it";
        let hint = "name the list's place, such as `dialect: { json: { records: $.items } }`";
        problems.add(code::DIALECT, pagination.span, message, hint);
    }
    for name in parameters(&pagination.value).into_iter().flatten() {
        parameter(name, problems);
    }
    if let Pagination::Token(TokenPagination { from: TokenSource::Header(name), .. }) =
        &pagination.value
    {
        header_name(name, problems);
    }
    match &pagination.value {
        Pagination::None(_) | Pagination::Single(_) => Paging::Single,
        Pagination::Offset(p) => offset(p, problems),
        Pagination::NextLink(p) => Paging::Chain(link_chain(p, problems)),
        Pagination::Token(p) => Paging::Chain(token_chain(p, problems)),
        Pagination::PageNumber(p) => number(p, problems),
    }
}

/// The query parameters that it names.
fn parameters(pagination: &Pagination) -> [Option<&Spanned<String>>; 2] {
    match pagination {
        Pagination::None(_) | Pagination::Single(_) => [None, None],
        Pagination::Offset(p) => [p.offset.as_ref(), p.limit.as_ref()],
        Pagination::PageNumber(p) => [p.page.as_ref(), p.limit.as_ref()],
        Pagination::NextLink(p) => [None, p.limit.as_ref()],
        Pagination::Token(p) => [p.send.as_ref(), p.limit.as_ref()],
    }
}

/// Whether something beside the records is read in the body.
fn reads_beside(pagination: &Pagination) -> bool {
    match pagination {
        Pagination::None(_) | Pagination::Single(_) => false,
        Pagination::Offset(p) => p.total.is_some() || p.more.is_some(),
        Pagination::PageNumber(p) => p.total.is_some() || p.more.is_some(),
        Pagination::NextLink(p) => p.total.is_some() || p.body.is_some(),
        Pagination::Token(p) => {
            p.total.is_some() || p.more.is_some() || matches!(p.from, TokenSource::Body(_))
        }
    }
}

fn size(size: &Spanned<u32>, problems: &mut Problems) -> u64 {
    if size.value == 0 {
        problems.add(code::PAGINATION, size.span, "a page of no records", "at least 1");
    }
    u64::from(size.value.max(1))
}

/// A parameter needs its value.
fn sized(limit: Option<&Spanned<String>>, size: Option<&Spanned<u32>>, problems: &mut Problems) {
    if let (Some(limit), None) = (limit, size)
        && !problems.lacks("page_size")
    {
        let hint = "add `page_size`, or leave `limit` out";
        let message = "a parameter for the page size, but no page size";
        problems.add(code::PAGE_SIZE, limit.span, message, hint);
    }
}

fn offset(p: &OffsetPagination, problems: &mut Problems) -> Paging {
    Paging::Offset {
        offset: text(&p.offset).unwrap_or_default(),
        limit: text(&p.limit),
        page_size: size(&p.page_size, problems),
        total: p.total.clone(),
        more: p.more.clone(),
        deepest: p.deepest.as_ref().map(|d| size(d, problems)),
    }
}

fn number(p: &PageNumberPagination, problems: &mut Problems) -> Paging {
    sized(p.limit.as_ref(), p.page_size.as_ref(), problems);
    Paging::Number {
        page: text(&p.page).unwrap_or_default(),
        limit: text(&p.limit),
        page_size: p.page_size.as_ref().map(|s| size(s, problems)),
        first: u64::from(p.first.unwrap_or(1)),
        total: p.total.clone(),
        more: p.more.clone(),
        deepest: p.deepest.as_ref().map(|d| size(d, problems)),
    }
}

fn link_chain(p: &NextLinkPagination, problems: &mut Problems) -> Chain {
    sized(p.limit.as_ref(), p.page_size.as_ref(), problems);
    Chain {
        from: p.body.clone().map_or(ChainFrom::LinkHeader, ChainFrom::Body),
        send: None,
        limit: text(&p.limit),
        page_size: p.page_size.as_ref().map(|s| size(s, problems)),
        total: p.total.clone(),
        more: None,
        stable: p.stable,
    }
}

fn token_chain(p: &TokenPagination, problems: &mut Problems) -> Chain {
    sized(p.limit.as_ref(), p.page_size.as_ref(), problems);
    Chain {
        from: match &p.from {
            TokenSource::Body(path) => ChainFrom::Body(path.clone()),
            TokenSource::Header(name) => ChainFrom::Header(name.value.clone()),
            TokenSource::Last(field) => ChainFrom::Last(field.value.clone()),
        },
        send: Some(text(&p.send).unwrap_or_default()),
        limit: text(&p.limit),
        page_size: p.page_size.as_ref().map(|s| size(s, problems)),
        total: p.total.clone(),
        more: p.more.clone(),
        stable: true,
    }
}

fn text(text: &Option<Spanned<String>>) -> Option<String> {
    text.as_ref().map(|t| t.value.clone())
}
