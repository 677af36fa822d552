//! Lists that end too soon, or cost more than they should.

use engine_manifest::problem::code;
use engine_manifest::spec::Pagination;
use engine_manifest::{Manifest, Problems, Spanned};

use super::Both;
use crate::decode::Decoding;
use crate::expression::Namespace;
use crate::stream::Paging;
use crate::walk::JOINED_MIN;

pub(super) fn lint(manifest: &Manifest, streams: &[Both<'_>], warnings: &mut Problems) {
    // what comes with others' answers is no list, and a file comes whole
    let is_list = |s: &&Both<'_>| !s.plan.lists.is_empty() && s.plan.decoding == Decoding::Json;
    let mut silent: Vec<&Both<'_>> = Vec::new();
    for stream in streams.iter().filter(is_list) {
        let inherited = stream.inherited(manifest);
        let Some(written) = stream.spec.pagination.as_ref().or(inherited) else {
            silent.push(stream);
            continue;
        };
        let none = |p: &Spanned<Pagination>| matches!(p.value, Pagination::None(_));
        if none(written) && inherited.is_some_and(|p| !none(p)) {
            let message = format!(
                "one page of `{}` is read, while the lists beside it are paged: the rest would be missing",
                stream.name
            );
            let hint = "leave `pagination: none` out; if the list always comes whole, say so: \
                        `# allow C0505: …`";
            warnings.warn(code::ONE_PAGE, written.span, message, hint);
        }
        sizes(stream, written, warnings);
    }
    unpaged(&silent, warnings);
}

/// Lists of which nobody says how they are paged.
fn unpaged(silent: &[&Both<'_>], warnings: &mut Problems) {
    let Some(first) = silent.first() else { return };
    let others = match silent.len() - 1 {
        0 => String::new(),
        1 => " and of one stream more".to_owned(),
        n => format!(" and of {n} streams more"),
    };
    let message =
        format!("nobody says how the list of `{}`{others} is paged: one page is read", first.name);
    let hint = "declare `pagination: …` as the API documents it, or `pagination: none` for lists that \
                come whole";
    warnings.warn(code::ONE_PAGE, first.name.span, message, hint);
}

fn sizes(stream: &Both<'_>, written: &Spanned<Pagination>, warnings: &mut Problems) {
    let (size, limit) = match &written.value {
        Pagination::None(_) | Pagination::Single(_) => return,
        Pagination::Offset(p) => (Some(&p.page_size), p.limit.as_ref()),
        Pagination::PageNumber(p) => (p.page_size.as_ref(), p.limit.as_ref()),
        Pagination::NextLink(p) => (p.page_size.as_ref(), p.limit.as_ref()),
        Pagination::Token(p) => (p.page_size.as_ref(), p.limit.as_ref()),
    };
    let Some(size) = size else { return };
    // an offset reckons with the size of pages, whether it is sent or not
    let needed = matches!(stream.plan.paging, Paging::Offset { .. });
    if !needed && limit.is_none() && !stream.plan.ask.names(Namespace::Page, "size") {
        let message = "`page_size` is never sent: the API chooses how long a page is";
        let hint = "name its parameter, such as `limit: per_page`, or leave `page_size` out";
        warnings.warn(code::SIZE_NOT_SENT, size.span, message, hint);
    }
    let joins = matches!(stream.plan.paging, Paging::Offset { .. });
    if joins && u64::from(size.value) < JOINED_MIN {
        let message = format!(
            "pages of fewer than {JOINED_MIN} records can't begin with the last one of the page before: \
             nothing shows whether the list moved"
        );
        let hint = "ask for as many as the API gives, such as `page_size: 100`";
        warnings.warn(code::TINY_PAGE, size.span, message, hint);
    } else if size.value == 1 {
        let hint = "ask for as many as the API gives, such as `page_size: 100`";
        warnings.warn(code::TINY_PAGE, size.span, "a request for every single record", hint);
    }
}
