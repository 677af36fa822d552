//! Whose hosts the connector speaks to.

use engine_manifest::problem::code;
use engine_manifest::spec::Auth;
use engine_manifest::{Manifest, Problems, Spanned};
use url::Url;

use crate::host::{is_local, owned};

pub(super) fn lint(manifest: &Manifest, warnings: &mut Problems) {
    let file = &manifest.connector;
    let Ok(base) = Url::parse(&file.base_url) else { return };
    if base.scheme() == "http" && !is_local(&base) {
        let message =
            "`http://` is not encrypted: whoever stands between reads and alters the answers";
        let hint = "write `https://` if the API answers there";
        warnings.warn(code::CLEARTEXT, file.base_url.span, message, hint);
    }
    for form in file.auth.values() {
        match form {
            Auth::OAuth2(oauth) => {
                elsewhere(&base, &oauth.token_url, warnings);
                oauth.authorize_url.iter().for_each(|url| elsewhere(&base, url, warnings));
            }
            Auth::Session(session) => elsewhere(&base, &session.login, warnings),
            Auth::Basic { .. } | Auth::Bearer { .. } | Auth::ApiKey(_) => {}
        }
    }
}

/// Credentials that go to a host of another owner than the API's.
fn elsewhere(base: &Url, text: &Spanned<String>, warnings: &mut Problems) {
    let Ok(url) = Url::parse(text) else { return }; // a path below the base
    if owned(&url) != owned(base) {
        let (host, api) = (url.host_str().unwrap_or_default(), base.host_str().unwrap_or_default());
        let message = format!("credentials go to `{host}`, which is not of the API's host `{api}`");
        let hint = "a path below `base_url` is safest; if the API's documentation names this host, say \
                    so: `# allow C0502: …`";
        warnings.warn(code::FOREIGN_HOST, text.span, message, hint);
    }
}
