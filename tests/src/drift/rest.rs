//! The source stands still: everything comes together, and then nothing is left to do.

use std::time::Duration;

use engine_sync::deletion::Case;
use engine_sync::destination::Grant;
use engine_sync::{Claim, Destination, Holder, Repair};

use super::book::Class;
use super::economy;
use super::oracle::Mode;
use super::world::World;
use crate::sim::process::{Script, lock};

const MINUTE: Duration = Duration::from_secs(60);
/// Longer than any period that is drawn, and those that add up.
const LONG: Duration = Duration::from_secs(40 * 3600);

/// Two runs for what the next run finds; then all time that any promise takes.
pub async fn rest(world: &mut World) {
    world.quiet = true;
    for _ in 0..2 {
        world.pass(MINUTE).await;
        world.run(Script::Calm, Mode::default()).await;
    }
    long(world).await;
    // what waits for a word gets it; what belonged to it may wait in turn
    let mut allowed = 0;
    while approve(world).await {
        allowed += 1;
        if allowed > 5 {
            return lock(&world.shared.book).complain(Class::Guard, "withheld again and again");
        }
        world.pass(MINUTE).await;
        world.run(Script::Calm, Mode { approved: true }).await;
    }
    if allowed > 0 {
        long(world).await;
    }
    world.pass(MINUTE).await;
    let Some(report) = world.run(Script::Calm, Mode::default()).await else {
        return lock(&world.shared.book).complain(Class::Liveness, "a run in quiet did not end");
    };
    economy::judge(world, &report);
}

async fn long(world: &mut World) {
    for _ in 0..3 {
        world.pass(LONG).await;
        world.run(Script::Calm, Mode::default()).await;
        world.pass(MINUTE).await;
        world.run(Script::Calm, Mode::default()).await;
    }
}

/// The operator allows what is withheld. Says whether anything was.
async fn approve(world: &World) -> bool {
    let memory = &world.shared.memory;
    let withheld: Vec<String> = memory.look(|all| {
        let waits = |s: &&engine_sync::deletion::Suspect| s.case == Case::Withheld;
        let streams = all.suspects.iter().filter(|(_, s)| s.values().any(|s| waits(&s)));
        streams.map(|(stream, _)| stream.clone()).collect()
    });
    let holder = Holder { run_id: "operator".to_owned(), ..Holder::default() };
    let claim = Claim { holder, is_gone: |_| true };
    let Ok(Grant::Granted(lease)) = memory.claim(&claim).await else { return false };
    for stream in &withheld {
        let _ = memory.repair(&lease, "approved", &Repair::Approve(stream.clone())).await;
    }
    let _ = memory.release(&lease).await;
    !withheld.is_empty()
}
