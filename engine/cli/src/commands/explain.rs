//! `engine explain`: what a code means.

use engine_connect::codes;

use crate::args::Explain;
use crate::exit::Exit;
use crate::output::say;

pub(crate) fn run(args: &Explain) -> Result<i32, Exit> {
    let Some(asked) = &args.code else {
        say(&codes::list());
        return Ok(0);
    };
    let page = codes::explained(asked).map_err(|unknown| {
        let near = unknown.near.as_ref().map(|near| format!("{near} ")).unwrap_or_default();
        let hint = format!("{near}`engine explain` lists all codes");
        Exit::usage("E0025", unknown.to_string(), hint)
    })?;
    say(&page);
    Ok(0)
}
