//! TLS roots: the system's, or the bundled ones where the system has none.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

use crate::error::BuildError;

/// A TLS configuration. Certificates are only read when they will be needed: it takes a while.
pub(super) fn config(needed: bool) -> Result<ClientConfig, BuildError> {
    let mut roots = RootCertStore::empty();
    if needed {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| BuildError::Http(e.to_string()))?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
