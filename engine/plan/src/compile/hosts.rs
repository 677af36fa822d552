//! Where credentials are sent.

use engine_manifest::Problems;
use engine_manifest::problem::code;
use engine_manifest::spec::ConnectorFile;
use url::Url;

use crate::host::is_local;

/// Credentials never travel in clear: only the operator can choose such an address.
pub(super) fn in_clear(file: &ConnectorFile, problems: &mut Problems) {
    let Ok(url) = Url::parse(&file.base_url) else { return };
    if url.scheme() == "http" && !file.auth.is_empty() && !is_local(&url) {
        let message = "credentials would be sent in clear: `http://` is not encrypted";
        let hint = "write `https://`; an operator can still set another `base_url`";
        problems.add(code::SECRET_IN_CLEAR, file.base_url.span, message, hint);
    }
}
