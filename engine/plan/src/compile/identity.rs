//! Whose data it is.

use engine_client::Request;
use engine_manifest::problem::code;
use engine_manifest::spec::{Identity, Named};
use engine_manifest::{Problems, Spanned};

use crate::identity::IdentityPlan;

pub(super) fn one(
    written: &Spanned<Identity>,
    headers: &Named<Spanned<String>>,
    problems: &mut Problems,
) -> Option<IdentityPlan> {
    let Identity { get, account, permissions } = &written.value;
    let (path, query) = get.split_once('?').unwrap_or((get.as_str(), ""));
    let plain = |c: char| c.is_ascii_graphic() && !"{}\"<>\\^`|#".contains(c);
    if !path.starts_with('/') || !get.chars().all(plain) {
        let hint = "a path such as `/me?include=account`, percent-encoded where that is needed";
        problems.add(code::PATH, get.span, "this is no path of one document", hint);
        return None;
    }
    let mut request = Request::get(path);
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        request = request.query(name, value);
    }
    for (name, value) in headers {
        request = request.header(&name.value, &value.value);
    }
    Some(IdentityPlan { request, account: account.clone(), permissions: permissions.clone() })
}
