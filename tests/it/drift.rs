//! Changes, deletions and lists that move (docs/torture.md): what the manifests promise is kept.

use tests::torture::drift::worlds;

#[test]
fn what_is_promised_is_kept() {
    let totals = worlds(0, 600, 2, false);
    println!("{}", totals.shown(1.0));
    assert!(totals.good(), "see the seeds above");
}
