//! Ways to authenticate that can be told apart.

use engine_manifest::Problems;
use engine_manifest::problem::code;
use engine_manifest::spec::ConnectorFile;

use crate::settings::AuthPlan;
use crate::stream::Plan;

/// Each way is the chosen one for some config values; else it can't be used at all.
pub(super) fn each_is_chosen(file: &ConnectorFile, plan: &Plan, problems: &mut Problems) {
    let never: Vec<&AuthPlan> = plan.auth.iter().filter(|way| !plan.is_ever_chosen(way)).collect();
    let is_never = |way: &AuthPlan| never.iter().any(|n| n.name == way.name);
    for (at, way) in plan.auth.iter().enumerate().filter(|(_, way)| is_never(way)) {
        let Some((rival, which)) = plan.rival(way) else { continue };
        // of two that exclude each other, the second is the one to change
        if is_never(rival) && which > at {
            continue;
        }
        let Some((name, _)) = file.auth.get_index(at) else { continue };
        let mut keys = way.keys();
        keys.sort_unstable();
        keys.dedup();
        let keys = keys.join("` and `");
        let message = format!(
            "`{}` is never chosen: it needs `{keys}`, and with that `{}` is complete, too",
            way.name, rival.name
        );
        let hint = "ways are told apart by the config keys that are given: use other keys here, or \
                    leave one of the ways out";
        problems.add(code::NEVER_CHOSEN, name.span, message, hint);
    }
}
