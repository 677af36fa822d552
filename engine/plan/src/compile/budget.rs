//! Rate limits: from what is written to what requests count against.

use engine_client::{LearnHeaders, Limit, Limits, Per, Quota};
use engine_manifest::problem::code;
use engine_manifest::spec::{
    Lane, Learn, Limits as LimitsSpec, Pagination, PerSpec, Quota as QuotaSpec,
};
use engine_manifest::{Problems, Spanned};

use super::{header_name, pattern};

/// The limits, the most special last, and the headers that correct them.
pub(super) fn all(
    written: &LimitsSpec,
    pagination: Option<&Spanned<Pagination>>,
    problems: &mut Problems,
) -> (Limits, LearnHeaders) {
    let LimitsSpec { per, quota, learn, concurrency, lanes } = written;
    let per = match per {
        None | Some(PerSpec::Credential) => Per::Credential,
        Some(PerSpec::Host) => Per::Host,
    };
    let general = Limit {
        per,
        quotas: quotas(&quota.0, problems),
        concurrency: at_once(concurrency.as_ref(), problems),
        ..Limit::default()
    };
    let mut limits = vec![general];
    for (number, lane) in lanes.iter().enumerate() {
        let name = format!("lane{}", number + 1);
        limits.extend(one(lane, name, per, pagination, problems));
    }
    (Limits(limits), learned(learn, problems))
}

fn one(
    lane: &Spanned<Lane>,
    name: String,
    per: Per,
    pagination: Option<&Spanned<Pagination>>,
    problems: &mut Problems,
) -> Option<Limit> {
    let Lane { offset_over, path, quota, concurrency, apart } = &lane.value;
    if offset_over.is_none() && path.is_none() {
        let hint = "give `offset_over`, a `path` pattern, or both";
        problems.add(code::LIMIT, lane.span, "a lane for every request", hint);
        return None;
    }
    let over = match (offset_over, pagination.map(|p| &p.value)) {
        (None, _) => None,
        (Some(most), Some(Pagination::Offset(paging))) => {
            Some((paging.offset.as_ref()?.value.clone(), most.value))
        }
        (Some(most), _) => {
            let hint = "declare `pagination: { offset: … }` at the top";
            let message = "there are no offsets: lists are not paged by offset";
            problems.add(code::LIMIT, most.span, message, hint);
            return None;
        }
    };
    let path = match path {
        Some(path) => Some(pattern(path, problems)?),
        None => None,
    };
    let quotas = quotas(&quota.0, problems);
    let concurrency = at_once(concurrency.as_ref(), problems);
    Some(Limit { name, per, path, over, quotas, concurrency, apart: *apart })
}

fn quotas(written: &[QuotaSpec], problems: &mut Problems) -> Vec<Quota> {
    let mut all = Vec::new();
    for QuotaSpec { requests, period } in written {
        if requests.value == 0 {
            problems.add(code::LIMIT, requests.span, "no request could ever be sent", "at least 1");
        }
        if period.0.is_zero() {
            let hint = "a duration such as `20s`";
            problems.add(code::LIMIT, period.span, "a period of nothing", hint);
        }
        all.push(Quota { requests: requests.value, period: period.0 });
    }
    all
}

fn at_once(written: Option<&Spanned<u32>>, problems: &mut Problems) -> Option<u32> {
    let written = written?;
    if written.value == 0 {
        problems.add(code::LIMIT, written.span, "no request could ever be sent", "at least 1");
    }
    Some(written.value)
}

fn learned(written: &Learn, problems: &mut Problems) -> LearnHeaders {
    let Learn { limit, used, remaining, period, reset } = written;
    let mut header = |name: &Option<Spanned<String>>| -> Vec<String> {
        let name = name.as_ref().filter(|name| header_name(name, problems));
        name.map(|name| name.value.clone()).into_iter().collect()
    };
    let learn = LearnHeaders {
        limit: header(limit),
        used: header(used),
        remaining: header(remaining),
        period: header(period),
        reset: header(reset),
    };
    if learn == LearnHeaders::none() { LearnHeaders::default() } else { learn }
}
