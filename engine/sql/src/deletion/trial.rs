//! A judgement: what is charged, what is counted, what becomes of whom.

use engine_sync::Table;
use engine_sync::deletion::{Cascade, Judged, PASSES, Ruling, Strategy, Suspects, Trial};

use super::{POSITIVE, of_stream, suspect, unlooped};
use crate::query::{Args, Query, Site};

/// The trial's own suspects.
pub(crate) fn charges(
    site: Site<'_>,
    table: &Table,
    trial: &Trial<'_>,
    exists: impl Fn(&str) -> bool,
) -> Vec<Query> {
    let mut all = Vec::new();
    let name = site.name(&table.name);
    for cascade in trial.cascades.iter().filter(|cascade| exists(&cascade.owners.name)) {
        let mut args = Args::default();
        let (column, owners) = (site.reference("t", cascade.column), cascade.owners);
        let mut from = format!(
            "{name} AS t WHERE {column} IN \
             (SELECT {} FROM {} AS o WHERE o.\"_deleted_at\" IS NOT NULL{})",
            site.key(owners, "o"),
            site.name(&owners.name),
            site.own(&mut args, "o"),
        );
        if cascade.listed {
            from.push_str(&format!(
                " AND EXISTS (SELECT 1 FROM {} AS e WHERE {}{} \
                 AND e.\"_deleted_at\" > t.\"_synced_at\")",
                site.name(&owners.name),
                site.has_key(owners, "e", &column),
                site.own(&mut args, "e"),
            ));
        }
        from.push_str(&living_owners(site, &mut args, trial, cascade, &exists));
        all.push(suspect(site, args, (table, "t"), (Strategy::Cascade, "TRUE", false), &from));
    }
    if trial.unreferenced {
        let (mut args, key) = (Args::default(), site.key(table, "t"));
        let mut from = format!("{name} AS t WHERE TRUE");
        for (at, pairs) in table.members.iter().enumerate() {
            // a pair with a parent that has a tombstone, or is not there any more, is none
            let parent = trial.parents.get(at).filter(|parent| exists(&parent.name));
            let living = parent.map_or_else(String::new, |parent| {
                format!(
                    " AND EXISTS (SELECT 1 FROM {} AS d WHERE {}{} AND d.\"_deleted_at\" IS NULL)",
                    site.name(&parent.name),
                    site.has_key(parent, "d", &site.reference("p", &pairs.target_column)),
                    site.own(&mut args, "d"),
                )
            });
            from.push_str(&format!(
                " AND NOT EXISTS (SELECT 1 FROM {} AS p WHERE p.{} = {key}{}{living})",
                site.name(&pairs.name),
                site.name(&pairs.owner_column),
                site.own(&mut args, "p"),
            ));
        }
        all.extend(unlooped(
            site,
            suspect(site, args, (table, "t"), (Strategy::Sweep, "TRUE", false), &from),
        ));
    }
    all
}

/// Of a union whose parents fill one column, a row is spared while one of its owners lives.
fn living_owners(
    site: Site<'_>,
    args: &mut Args,
    trial: &Trial<'_>,
    cascade: &Cascade<'_>,
    exists: impl Fn(&str) -> bool,
) -> String {
    let others = trial.beside(cascade).filter(|owners| exists(&owners.name));
    let spared = others.map(|owners| {
        format!(
            " AND NOT EXISTS (SELECT 1 FROM {} AS l WHERE {}{} AND l.\"_deleted_at\" IS NULL)",
            site.name(&owners.name),
            site.has_key(owners, "l", &site.reference("t", cascade.column)),
            site.own(args, "l"),
        )
    });
    spared.collect()
}

/// Nothing is missing for a tombstone but the guard's word: `engine_sync::deletion::is_provable`.
fn provable() -> String {
    format!("(s.proven OR s.passes >= CASE s.state WHEN 'approved' THEN 1 ELSE {PASSES} END)")
}

/// The suspects of a stream by what a judgement asks, as six numbers.
pub(crate) fn count(site: Site<'_>, stream: &str) -> Query {
    let mut args = Args::default();
    let (own, provable) = (of_stream(site, &mut args, "s", stream), provable());
    let inferred = format!("s.state <> 'approved' AND s.strategy NOT IN {POSITIVE}");
    let positive = format!("s.state <> 'approved' AND s.strategy IN {POSITIVE}");
    args.query(format!(
        "SELECT count(*) FILTER (WHERE {inferred}), \
         count(*) FILTER (WHERE {inferred} AND {provable}), \
         count(*) FILTER (WHERE {positive}), \
         count(*) FILTER (WHERE {positive} AND {provable}), \
         count(*) FILTER (WHERE s.state = 'withheld'), \
         count(*) FILTER (WHERE s.state = 'approved') \
         FROM _engine_suspects AS s WHERE {own}"
    ))
}

/// The suspects of a stream, counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Docket {
    pub(crate) suspects: Suspects,
    positive_proven: u64,
}

impl Docket {
    /// From the answer to [`count`].
    pub(crate) fn new(counts: [i64; 6]) -> Self {
        let [inferred, inferred_proven, positive, positive_proven, withheld, approved] =
            counts.map(|count| u64::try_from(count).unwrap_or_default());
        let suspects = Suspects { inferred, inferred_proven, positive, withheld, approved };
        Self { suspects, positive_proven }
    }

    /// What a ruling does, of which the database set so many tombstones.
    pub(crate) fn judged(&self, ruling: Ruling, alive: u64, deleted: u64) -> Judged {
        let mut judged =
            Judged { deleted, alive: alive.saturating_sub(deleted), ..Judged::default() };
        let Suspects { inferred, inferred_proven, positive, .. } = self.suspects;
        if ruling.withholds_inferred {
            judged.withheld += inferred;
            judged.inferred = inferred;
        } else {
            judged.inferred = inferred_proven;
            judged.suspected += inferred - inferred_proven;
        }
        if ruling.withholds_positive {
            judged.withheld += positive;
        } else {
            judged.suspected += positive - self.positive_proven;
        }
        judged
    }
}

/// A ruling as statements: tombstones (their number is what counts), then the suspects that are none any
/// more, then what becomes of the others.
pub(crate) fn verdict(site: Site<'_>, table: &Table, ruling: Ruling) -> [Query; 3] {
    let free = match (ruling.withholds_inferred, ruling.withholds_positive) {
        (false, false) => "TRUE".to_owned(),
        (true, false) => format!("s.strategy IN {POSITIVE}"),
        (false, true) => format!("s.strategy NOT IN {POSITIVE}"),
        (true, true) => "FALSE".to_owned(),
    };
    let gone = format!("{} AND (s.state = 'approved' OR {free})", provable());
    let (name, now) = (site.name(&table.name), site.now());
    let mut args = Args::default();
    let text = format!(
        "UPDATE {name} AS t SET \"_deleted_at\" = {now}, \"_synced_at\" = {now} \
         FROM _engine_suspects AS s WHERE {} AND {gone} AND {} AND t.\"_deleted_at\" IS NULL{}",
        of_stream(site, &mut args, "s", &table.name),
        site.has_key(table, "t", "s.key"),
        site.own(&mut args, "t"),
    );
    let tombstones = args.query(text);
    let mut args = Args::default();
    let own = of_stream(site, &mut args, "s", &table.name);
    let removed = args.query(format!("DELETE FROM _engine_suspects AS s WHERE {own} AND {gone}"));
    let mut args = Args::default();
    let own = of_stream(site, &mut args, "s", &table.name);
    let state = format!("CASE WHEN {free} THEN 'open' ELSE 'withheld' END");
    let others = args.query(format!(
        "UPDATE _engine_suspects AS s SET state = {state} \
         WHERE {own} AND s.state <> 'approved' AND s.state <> {state}"
    ));
    [tombstones, removed, others]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_lost_between_the_counts() {
        let docket = Docket::new([5, 3, 4, 2, 1, 6]);
        for (inferred, positive) in [(false, false), (false, true), (true, false), (true, true)] {
            let ruling = Ruling { withholds_inferred: inferred, withholds_positive: positive };
            let deleted = if inferred { 0 } else { 3 } + if positive { 0 } else { 2 };
            let judged = docket.judged(ruling, 100, deleted);
            let all = judged.deleted + judged.withheld + judged.suspected;
            assert_eq!(all + 6, docket.suspects.total(), "{ruling:?}");
            assert_eq!(judged.alive, 100 - deleted);
        }
    }
}
