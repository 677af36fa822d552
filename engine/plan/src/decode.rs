//! Bodies that are no JSON document: JSON Lines and CSV, rewritten as one JSON list for the extractor.

use std::io::{ErrorKind, Read};

use engine_client::BadBody;
use engine_client::client::json_error;
use flate2::read::MultiGzDecoder;
use serde_json::value::RawValue;

mod rows;
#[cfg(test)]
mod tests;

/// The most bytes a body may have when it is decoded.
pub const LARGEST: usize = 256 << 20;

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Decoding {
    /// One JSON document.
    #[default]
    Json,
    /// A JSON value per line.
    JsonLines,
    /// Rows of texts.
    Csv {
        /// What stands between fields: `,`, `;` or a tab; no quote, no line end.
        delimiter: u8,
        /// Whether the first row has the names; else they are `column_1`, `column_2` and so on.
        header: bool,
    },
}

/// The body as JSON, or `None` when it is that already. It may be compressed with gzip, whatever the
/// headers said.
///
/// # Errors
/// When it is not what it should be; a body that broke off may be whole next time.
pub fn decode(decoding: &Decoding, body: &[u8]) -> Result<Option<Vec<u8>>, BadBody> {
    decode_within(LARGEST, decoding, body)
}

fn decode_within(
    largest: usize,
    decoding: &Decoding,
    body: &[u8],
) -> Result<Option<Vec<u8>>, BadBody> {
    let unzipped = match body.starts_with(&[0x1f, 0x8b]) {
        true => Some(gunzip(largest, body)?),
        false => None,
    };
    let body = unzipped.as_deref().unwrap_or(body);
    match decoding {
        Decoding::Json => Ok(unzipped),
        Decoding::JsonLines => lines(List::new(largest), text(body)?).map(Some),
        Decoding::Csv { delimiter, header } => {
            rows::read(List::new(largest), text(body)?, *delimiter, *header).map(Some)
        }
    }
}

fn too_big(largest: usize) -> BadBody {
    BadBody::lasting(format!("the decoded body has more than {} MiB", largest >> 20))
}

fn gunzip(largest: usize, body: &[u8]) -> Result<Vec<u8>, BadBody> {
    let mut unzipped = Vec::new();
    let room = u64::try_from(largest).unwrap_or(u64::MAX).saturating_add(1);
    let mut reader = MultiGzDecoder::new(body).take(room);
    reader.read_to_end(&mut unzipped).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => BadBody::passing("the gzip data breaks off"),
        _ => BadBody::passing("the gzip data is damaged"),
    })?;
    if unzipped.len() > largest { Err(too_big(largest)) } else { Ok(unzipped) }
}

/// The body as a text, without its byte order mark.
fn text(body: &[u8]) -> Result<&str, BadBody> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    std::str::from_utf8(body).map_err(|error| {
        let line = line_at(body, error.valid_up_to());
        let why = format!("line {line} is not UTF-8");
        // at its end a character may have been cut in two
        BadBody { why, transient: error.error_len().is_none() }
    })
}

/// The number of the line that has this byte.
fn line_at(body: &[u8], at: usize) -> usize {
    body[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// A JSON list that is being written.
struct List {
    json: Vec<u8>,
    largest: usize,
}

impl List {
    fn new(largest: usize) -> Self {
        Self { json: vec![b'['], largest }
    }

    /// Makes room for an item.
    fn item(&mut self) -> Result<&mut Vec<u8>, BadBody> {
        if self.json.len() > self.largest {
            return Err(too_big(self.largest));
        }
        if self.json.len() > 1 {
            self.json.push(b',');
        }
        Ok(&mut self.json)
    }

    fn end(mut self) -> Result<Vec<u8>, BadBody> {
        self.json.push(b']');
        if self.json.len() > self.largest { Err(too_big(self.largest)) } else { Ok(self.json) }
    }
}

fn lines(mut list: List, text: &str) -> Result<Vec<u8>, BadBody> {
    list.json.reserve(text.len());
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let value = line.trim_matches([' ', '\t', '\r', '\n']);
        if value.is_empty() {
            continue;
        }
        let raw: &RawValue = serde_json::from_str(value).map_err(|error| {
            let why = format!("line {} is no JSON value ({})", at + 1, json_error(&error));
            // only a line without an end can be whole next time; else it is an error page, or no JSON Lines
            let transient = !line.ends_with('\n') || error.is_syntax();
            BadBody { why, transient }
        })?;
        list.item()?.extend_from_slice(raw.get().as_bytes());
    }
    list.end()
}
