//! `connector explain`: what a code means.

use engine_connect::codes;

use crate::args::Explain;
use crate::{Usage, out};

pub(crate) fn run(args: &Explain) -> Result<i32, Usage> {
    let Some(asked) = &args.code else {
        out(&codes::list());
        return Ok(0);
    };
    let page = codes::explained(asked).map_err(|unknown| {
        let near = unknown.near.as_ref().map(|near| format!("{near} ")).unwrap_or_default();
        let hint = format!("{near}`connector explain` lists all codes");
        Usage { code: "E0025", message: unknown.to_string(), hint }
    })?;
    out(&page);
    Ok(0)
}
