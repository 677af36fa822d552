//! What a failure below HTTP means: whether it may go better, and whether the request was sent.

use std::error::Error;

use super::{OffLimits, TransportError};

/// What the causes of a failure say, as types: their texts are for people.
#[derive(Debug, Default)]
struct Causes {
    off_limits: Option<OffLimits>,
    tls: bool,
    /// The head of the answer is too big: it will be so next time.
    too_big: bool,
    /// The connection was closed before the request was written, or the server said that it has not
    /// processed it (RFC 9113 §8.7).
    unsent: bool,
}

impl Causes {
    fn of(error: &(dyn Error + 'static)) -> Self {
        let mut causes = Self::default();
        let mut next = Some(error);
        while let Some(cause) = next {
            causes.look(cause);
            // an I/O error hides the error that it wraps from `source`
            let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
            next = match inner {
                Some(inner) => Some(inner as &(dyn Error + 'static)),
                None => cause.source(),
            };
        }
        causes
    }

    fn look(&mut self, cause: &(dyn Error + 'static)) {
        if let Some(off_limits) = cause.downcast_ref::<OffLimits>() {
            self.off_limits = Some(off_limits.clone());
        }
        self.tls |= cause.is::<rustls::Error>();
        if let Some(hyper) = cause.downcast_ref::<hyper::Error>() {
            // the method that asks for this exists for servers only
            self.too_big |= hyper.is_parse() && hyper.to_string().contains("head is too large");
            self.unsent |= hyper.is_canceled();
        }
        if let Some(h2) = cause.downcast_ref::<h2::Error>().filter(|e| e.is_remote()) {
            let leaving = h2.is_go_away() && h2.reason() == Some(h2::Reason::NO_ERROR);
            let refused = h2.is_reset() && h2.reason() == Some(h2::Reason::REFUSED_STREAM);
            self.unsent |= leaving || refused;
        }
    }
}

/// The failure of an exchange.
pub(super) fn failed(error: &reqwest::Error) -> TransportError {
    let causes = Causes::of(error);
    if let Some(off_limits) = causes.off_limits {
        return off_limits.into();
    }
    let cause = chain(error);
    let what = if error.is_timeout() {
        format!("no answer in time ({cause})")
    } else if causes.too_big {
        format!("the headers of the answer are too many or too big ({cause})")
    } else if error.is_connect() {
        format!("can't connect: {cause}")
    } else if error.is_decode() {
        format!("the answer broke off, or is not encoded as it says: {cause}")
    } else if error.is_body() {
        format!("the answer broke off: {cause}")
    } else {
        cause
    };
    // a certificate that does not fit will not fit next time
    let lasting = causes.tls || causes.too_big || error.is_builder();
    let unsent = error.is_connect() || error.is_builder() || causes.unsent;
    TransportError { what, transient: !lasting, unsent, ..TransportError::default() }
}

/// The causes of an error, without the address (it may carry secrets) and without repetition.
pub(super) fn chain(error: &reqwest::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut next: Option<&dyn Error> = Error::source(error);
    while let Some(cause) = next {
        let text = cause.to_string();
        if !parts.iter().any(|p| p.contains(&text)) {
            parts.push(text);
        }
        next = cause.source();
    }
    if parts.is_empty() { "the request failed".to_owned() } else { parts.join(": ") }
}
