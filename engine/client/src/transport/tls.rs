//! TLS roots: the system's, or the bundled ones where the system has none.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

use crate::error::BuildError;

/// A TLS configuration as the client has it, for what else a program sends. Certificates are only read when
/// they will be needed: it takes a while.
///
/// # Errors
/// When no version of TLS can be had.
pub fn config(needed: bool) -> Result<ClientConfig, BuildError> {
    let roots = if needed { roots() } else { RootCertStore::empty() };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| BuildError::Http(e.to_string()))?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Set in the process that has no roots of its own.
    const BARE: &str = "ENGINE_TEST_WITHOUT_ROOTS";

    #[test]
    fn a_system_without_roots_gets_the_bundled_ones() {
        if std::env::var_os(BARE).is_some() {
            assert!(rustls_native_certs::load_native_certs().certs.is_empty(), "none are found");
            assert_eq!(roots().len(), webpki_roots::TLS_SERVER_ROOTS.len());
            return;
        }
        let this = std::env::current_exe().expect("a test has a path");
        let mut bare = std::process::Command::new(this);
        bare.args([
            "--exact",
            "transport::tls::tests::a_system_without_roots_gets_the_bundled_ones",
        ]);
        bare.env(BARE, "1").env("SSL_CERT_FILE", "/dev/null").env_remove("SSL_CERT_DIR");
        let output = bare.output().expect("it starts");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    }
}
