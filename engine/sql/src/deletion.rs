//! Seen marks, suspects and tombstones: what a commit and a judgement do to them, as statements.

use std::collections::{BTreeMap, HashMap};

use engine_sync::deletion::{Case, Judged, PASSES, Ruling, Strategy, Suspect, Suspects, Trial};
use engine_sync::{Accused, Batch, ColumnKind, Commit, Layout, Repair, Sweep, Table, Within};

use crate::query::{Arg, Args, Dialect, Query, Site};

/// The strategies by the source's own word.
const POSITIVE: &str = "('feed', 'flag', 'probe')";

/// The rows of a commit that go to one table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) table: &'a Table,
    pub(crate) batch: Option<&'a Batch<'a>>,
    pub(crate) sweep: Option<Sweep<'a>>,
    pub(crate) refill: bool,
}

/// A commit's own rows and those of other streams, in the order of their tables: transactions that lock
/// several rows lock them in one order.
pub(crate) fn parts<'a>(commit: &'a Commit<'_>) -> Vec<Part<'a>> {
    let Commit { table, batch, sweep, refill, .. } = *commit;
    let also = commit.also.iter().map(|also| Part {
        table: also.table,
        batch: Some(also.batch),
        sweep: also.sweep,
        refill: false,
    });
    let mut all: Vec<Part<'_>> =
        std::iter::once(Part { table, batch, sweep, refill }).chain(also).collect();
    all.sort_by(|a, b| a.table.name.cmp(&b.table.name));
    all
}

/// Whether a commit ends a pass, which may take long.
pub(crate) fn ends(commit: &Commit<'_>) -> bool {
    parts(commit).iter().any(|part| part.sweep.is_some_and(|sweep| sweep.ends.is_some()))
}

/// What a table's columns really hold, where that is known.
pub(crate) type KindOf<'a> = &'a (dyn Fn(&str, &str) -> Option<ColumnKind> + Sync);

/// What a commit says about what is there, once its rows were written.
pub(crate) fn evidence(site: Site<'_>, commit: &Commit<'_>) -> Vec<Query> {
    let partition = commit.advance().partition();
    let mut all = Vec::new();
    let parts = parts(commit);
    // a pass may begin without a page
    for part in parts.iter().filter(|part| part.sweep.is_some_and(|sweep| sweep.begins)) {
        all.push(unsee(site, &part.table.name, partition, None));
    }
    for part in parts {
        let Some(batch) = part.batch.filter(|batch| !batch.keys.is_empty()) else { continue };
        all.extend(acquit(site, part.table, batch));
        if let Some(sweep) = part.sweep {
            all.push(see(site, &part.table.name, partition, sweep.generation, batch));
        }
    }
    if let (Some((member, parent)), Some(batch)) = (commit.member, commit.batch) {
        all.push(join(site, commit.table, member, parent, batch));
    }
    all
}

/// What follows from the end of the passes that end with this commit.
pub(crate) fn endings(site: Site<'_>, commit: &Commit<'_>, kind: KindOf<'_>) -> Vec<Query> {
    let partition = commit.advance().partition();
    let mut all = Vec::new();
    for part in parts(commit) {
        let Some(sweep) = part.sweep.filter(|sweep| sweep.ends.is_some()) else { continue };
        let end = end(site, part.table, partition, sweep, kind);
        all.extend(end.into_iter().flat_map(|end| unlooped(site, end)));
        all.push(unsee(site, &part.table.name, partition, Some(sweep.generation)));
    }
    all
}

fn texts(batch: &Batch<'_>, meant: impl Fn(usize) -> bool) -> Vec<String> {
    let keys = batch.keys.iter().enumerate().filter(|(row, _)| meant(*row));
    keys.map(|(_, key)| key.clone().into_owned()).collect()
}

/// Records that came are no suspects; those that say themselves that they are gone, are.
fn acquit(site: Site<'_>, table: &Table, batch: &Batch<'_>) -> Vec<Query> {
    let flagged = |row: usize| batch.flagged.binary_search(&row).is_ok();
    let mut all = Vec::new();
    if batch.flagged.len() < batch.keys.len() {
        let mut args = Args::default();
        let own = of_stream(site, &mut args, "s", &table.name);
        let keys = site.keys(&mut args, texts(batch, |row| !flagged(row)));
        let text = format!(
            "DELETE FROM _engine_suspects AS s WHERE {own} AND s.key IN (SELECT k.key FROM {keys} AS k)"
        );
        all.push(args.query(text));
    }
    if !batch.flagged.is_empty() {
        all.push(accuse(site, table, texts(batch, flagged), Strategy::Flag));
    }
    all
}

/// The rows of one of the engine's tables that belong to a stream.
fn of_stream(site: Site<'_>, args: &mut Args, alias: &str, stream: &str) -> String {
    let (connection, stream) = (args.text(site.connection), args.text(stream));
    format!("{alias}.connection = {connection} AND {alias}.stream = {stream}")
}

/// The marks of a pass.
fn of_pass(
    site: Site<'_>,
    args: &mut Args,
    stream: &str,
    partition: &str,
    generation: u64,
) -> String {
    let stream = of_stream(site, args, "m", stream);
    let (partition, number) = (args.text(partition), args.number(generation.cast_signed()));
    format!("{stream} AND m.partition = {partition} AND m.generation = {number}")
}

fn see(site: Site<'_>, stream: &str, partition: &str, generation: u64, batch: &Batch<'_>) -> Query {
    let mut args = Args::default();
    let (connection, stream) = (args.text(site.connection), args.text(stream));
    let (partition, number) = (args.text(partition), args.number(generation.cast_signed()));
    let keys = site.keys(&mut args, texts(batch, |_| true));
    args.query(format!(
        "INSERT INTO _engine_seen (connection, stream, partition, generation, key) \
         SELECT {connection}, {stream}, {partition}, {number}, k.key FROM {keys} AS k \
         WHERE TRUE ON CONFLICT DO NOTHING"
    ))
}

/// Drops the marks of a pass, or of all passes of a unit.
fn unsee(site: Site<'_>, stream: &str, partition: &str, generation: Option<u64>) -> Query {
    let mut args = Args::default();
    let meant = match generation {
        Some(generation) => of_pass(site, &mut args, stream, partition, generation),
        None => {
            let stream = of_stream(site, &mut args, "m", stream);
            format!("{stream} AND m.partition = {}", args.text(partition))
        }
    };
    args.query(format!("DELETE FROM _engine_seen AS m WHERE {meant}"))
}

/// The rows belong to this parent too.
fn join(site: Site<'_>, table: &Table, member: usize, parent: &str, batch: &Batch<'_>) -> Query {
    let pairs = &table.members[member];
    let (owner, target) = (site.name(&pairs.owner_column), site.name(&pairs.target_column));
    let mut args = Args::default();
    let (column, value) = match site.layout {
        Layout::Separate => ("", String::new()),
        Layout::Shared => ("\"_connection\", ", format!("{}, ", args.text(site.connection))),
    };
    let parent = args.text(parent);
    let keys = site.keys(&mut args, texts(batch, |_| true));
    args.query(format!(
        "INSERT INTO {} ({column}{owner}, {target}, \"_type\") \
         SELECT {value}k.key, {parent}, '' FROM {keys} AS k WHERE TRUE ON CONFLICT DO NOTHING",
        site.name(&pairs.name)
    ))
}

/// Living rows become suspects, or suspects have one more accusation. `from` are tables and conditions
/// in which the row is `t`.
fn suspect(
    site: Site<'_>,
    mut args: Args,
    table: &Table,
    (strategy, proven, pass): (Strategy, bool, bool),
    from: &str,
) -> Query {
    let own = site.own(&mut args, "t");
    let (connection, stream) = (args.text(site.connection), args.text(&table.name));
    let (key, now) = (site.key(table, "t"), site.now());
    let (word, proven, passes) =
        (strategy.word(), if proven { "TRUE" } else { "FALSE" }, i32::from(pass));
    args.query(format!(
        "INSERT INTO _engine_suspects AS s \
         (connection, stream, key, strategy, proven, passes, state, since) \
         SELECT {connection}, {stream}, {key}, '{word}', {proven}, {passes}, 'open', {now} \
         FROM {from} AND t.\"_deleted_at\" IS NULL{own} ORDER BY 3 \
         ON CONFLICT (connection, stream, key) DO UPDATE SET \
         strategy = CASE WHEN excluded.strategy IN {POSITIVE} AND s.strategy NOT IN {POSITIVE} \
         THEN excluded.strategy ELSE s.strategy END, \
         proven = s.proven OR excluded.proven, passes = s.passes + excluded.passes"
    ))
}

fn accuse(site: Site<'_>, table: &Table, keys: Vec<String>, strategy: Strategy) -> Query {
    let mut args = Args::default();
    let keys = site.keys(&mut args, keys);
    // SQLite joins in the order that is written: the keys look for their rows
    let from = format!(
        "{keys} AS k CROSS JOIN {} AS t WHERE {}",
        site.name(&table.name),
        site.has_key(table, "t", "k.key")
    );
    suspect(site, args, table, (strategy, true, false), &from)
}

/// Everybody who is accused, each once, by table and strategy: the first strategy counts, but a positive
/// one beats the others.
pub(crate) fn accusations(
    site: Site<'_>,
    all: &[Accused<'_>],
    exists: impl Fn(&str) -> bool,
) -> Vec<Query> {
    let mut tables: BTreeMap<&str, (&Table, HashMap<&str, Strategy>)> = BTreeMap::new();
    // no row has a key with a zero byte, and PostgreSQL can't even ask for it
    let meant = |a: &&Accused<'_>| exists(&a.table.name) && !a.key.contains('\0');
    for accused in all.iter().filter(meant) {
        let (_, keys) =
            tables.entry(&accused.table.name).or_insert((accused.table, HashMap::new()));
        let known = keys.entry(&accused.key).or_insert(accused.strategy);
        if accused.strategy.is_positive() && !known.is_positive() {
            *known = accused.strategy;
        }
    }
    let mut queries = Vec::new();
    for (table, keys) in tables.into_values() {
        let mut strategies: BTreeMap<&str, (Strategy, Vec<String>)> = BTreeMap::new();
        for (key, strategy) in keys {
            let (_, keys) = strategies.entry(strategy.word()).or_insert((strategy, Vec::new()));
            keys.push(key.to_owned());
        }
        let each = strategies.into_values();
        queries.extend(each.map(|(strategy, keys)| accuse(site, table, keys, strategy)));
    }
    queries
}

/// A statement that looks for rows without a partner. PostgreSQL guesses that a pass has a mark or two,
/// and would compare each row with each mark.
fn unlooped(site: Site<'_>, query: Query) -> Vec<Query> {
    match site.dialect {
        Dialect::Sqlite => vec![query],
        Dialect::Postgres => {
            let loops = |word| Query::plain(&format!("SET LOCAL enable_nestloop = {word}"));
            vec![loops("off"), query, loops("on")]
        }
    }
}

/// What a pass has not seen.
fn end(
    site: Site<'_>,
    table: &Table,
    partition: &str,
    sweep: Sweep<'_>,
    kind: KindOf<'_>,
) -> Option<Query> {
    let ending = sweep.ends?;
    let mut args = Args::default();
    let pass = of_pass(site, &mut args, &table.name, partition, sweep.generation);
    let unseen = |key: &str| {
        format!("NOT EXISTS (SELECT 1 FROM _engine_seen AS m WHERE {pass} AND m.key = {key})")
    };
    let within = match ending.within {
        Within::All => String::new(),
        Within::Parent { column, value } => {
            format!(" AND {} = {}", site.reference("t", column), args.text(value))
        }
        Within::Since { column, from } => {
            let declared = table.columns.iter().find(|c| c.name == column).map(|c| c.kind);
            let kind = kind(&table.name, column).or(declared).unwrap_or(ColumnKind::Text);
            let column = format!("t.{}", site.name(column));
            format!(" AND {}", site.since(&column, kind, &args.text(from)))
        }
        Within::Members { .. } if !ending.proven => return None,
        Within::Members { member, parent } => {
            let pairs = &table.members[member];
            let owner = format!("p.{}", site.name(&pairs.owner_column));
            let parent = format!("p.{} = {}", site.name(&pairs.target_column), args.text(parent));
            let own = site.own(&mut args, "p");
            let text = format!(
                "DELETE FROM {} AS p WHERE {parent}{own} AND {}",
                site.name(&pairs.name),
                unseen(&owner)
            );
            return Some(args.query(text));
        }
    };
    let key = site.key(table, "t");
    let from = format!("{} AS t WHERE {}{within}", site.name(&table.name), unseen(&key));
    Some(suspect(site, args, table, (ending.strategy, ending.proven, true), &from))
}

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
        let from = format!(
            "{name} AS t WHERE {} IN (SELECT {} FROM {} AS o WHERE o.\"_deleted_at\" IS NOT NULL{})",
            site.reference("t", cascade.column),
            site.key(cascade.owners, "o"),
            site.name(&cascade.owners.name),
            site.own(&mut args, "o"),
        );
        all.push(suspect(site, args, table, (Strategy::Cascade, true, false), &from));
    }
    if trial.unreferenced {
        let (mut args, key) = (Args::default(), site.key(table, "t"));
        let mut from = format!("{name} AS t WHERE TRUE");
        for pairs in &table.members {
            from.push_str(&format!(
                " AND NOT EXISTS (SELECT 1 FROM {} AS p WHERE p.{} = {key}{})",
                site.name(&pairs.name),
                site.name(&pairs.owner_column),
                site.own(&mut args, "p"),
            ));
        }
        all.extend(unlooped(
            site,
            suspect(site, args, table, (Strategy::Sweep, true, false), &from),
        ));
    }
    all
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

/// How many rows of a table live.
pub(crate) fn living(site: Site<'_>, table: &Table) -> Query {
    let mut args = Args::default();
    let (name, own) = (site.name(&table.name), site.own(&mut args, "t"));
    args.query(format!("SELECT count(*) FROM {name} AS t WHERE t.\"_deleted_at\" IS NULL{own}"))
}

/// Key, hash and whether there is a tombstone, of those of the keys that are stored.
pub(crate) fn known(site: Site<'_>, table: &Table, keys: &[&str]) -> Query {
    let mut args = Args::default();
    let asked = keys.iter().filter(|key| !key.contains('\0')).map(|key| (*key).to_owned());
    let keys = site.keys(&mut args, asked.collect());
    let text = format!(
        "SELECT k.key, t.\"_hash\", CAST(CASE WHEN t.\"_deleted_at\" IS NULL THEN 0 ELSE 1 END AS bigint) \
         FROM {keys} AS k CROSS JOIN {} AS t WHERE {}{}",
        site.name(&table.name),
        site.has_key(table, "t", "k.key"),
        site.own(&mut args, "t"),
    );
    args.query(text)
}

/// A stream's suspects in the order of their keys.
pub(crate) fn suspected(site: Site<'_>, stream: &str, after: Option<&str>, limit: u32) -> Query {
    let mut args = Args::default();
    let own = of_stream(site, &mut args, "s", stream);
    // no key is empty
    let after = args.text(after.unwrap_or_default());
    let (since, limit) = (site.shown("s.since"), args.number(limit.into()));
    args.query(format!(
        "SELECT s.key, s.strategy, CAST(CASE WHEN s.proven THEN 1 ELSE 0 END AS bigint), s.passes, \
         s.state, {since} FROM _engine_suspects AS s \
         WHERE {own} AND s.key > {after} ORDER BY s.key LIMIT {limit}"
    ))
}

/// Whether the database has suspects at all, as a number.
pub(crate) fn knows_suspects(site: Site<'_>) -> Query {
    Query::plain(match site.dialect {
        Dialect::Sqlite => {
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_engine_suspects'"
        }
        Dialect::Postgres => "SELECT count(to_regclass('_engine_suspects'))",
    })
}

/// A row of [`suspected`].
pub(crate) fn a_suspect(row: Vec<Arg>) -> Option<Suspect> {
    use Arg::{Number, Text};
    let row = <[Arg; 6]>::try_from(row).ok()?;
    let [Text(key), Text(word), Number(proven), Number(passes), Text(state), Text(since)] = row
    else {
        return None;
    };
    // words that no engine wrote: the least is made of them
    let strategy = Strategy::from_word(&word).unwrap_or(Strategy::Sweep);
    let case = Case::from_word(&state).unwrap_or_default();
    let passes = u32::try_from(passes).unwrap_or(u32::MAX);
    Some(Suspect { key, strategy, proven: proven != 0, passes, case, since })
}

/// Pairs of rows with a tombstone, then (the last statement) the rows.
pub(crate) fn purge(site: Site<'_>, table: &Table) -> Vec<Query> {
    let name = site.name(&table.name);
    let pairs = table.links.iter().chain(&table.members).map(|pairs| {
        let mut args = Args::default();
        let text = format!(
            "DELETE FROM {} AS p WHERE p.{} IN \
             (SELECT {} FROM {name} AS t WHERE t.\"_deleted_at\" IS NOT NULL{}){}",
            site.name(&pairs.name),
            site.name(&pairs.owner_column),
            site.key(table, "t"),
            site.own(&mut args, "t"),
            site.own(&mut args, "p"),
        );
        args.query(text)
    });
    let mut all: Vec<Query> = pairs.collect();
    let mut args = Args::default();
    let own = site.own(&mut args, "t");
    all.push(
        args.query(format!("DELETE FROM {name} AS t WHERE t.\"_deleted_at\" IS NOT NULL{own}")),
    );
    all
}

/// An operator's word on the suspects of a stream.
pub(crate) fn rule(site: Site<'_>, repair: &Repair) -> Option<Query> {
    let (stream, from, to) = match repair {
        Repair::Approve(stream) => (stream, "('withheld')", Some(Case::Approved)),
        Repair::Withhold(stream) => (stream, "('approved')", Some(Case::Withheld)),
        Repair::Discard(stream) => (stream, "('withheld', 'approved')", None),
        Repair::Forget(_) | Repair::Put(_) => return None,
    };
    let mut args = Args::default();
    let meant = format!("{} AND s.state IN {from}", of_stream(site, &mut args, "s", stream));
    Some(args.query(match to {
        None => format!("DELETE FROM _engine_suspects AS s WHERE {meant}"),
        Some(to) => {
            // passes and proofs are counted anew
            let anew = if to == Case::Approved { ", passes = 0, proven = FALSE" } else { "" };
            format!("UPDATE _engine_suspects AS s SET state = '{}'{anew} WHERE {meant}", to.word())
        }
    }))
}

/// Drops everything that is known about what was seen and not seen of a stream.
pub(crate) fn forget(site: Site<'_>, stream: &str) -> [Query; 2] {
    ["_engine_seen", "_engine_suspects"].map(|table| {
        let mut args = Args::default();
        let own = of_stream(site, &mut args, "s", stream);
        args.query(format!("DELETE FROM {table} AS s WHERE {own}"))
    })
}

/// Whether a table is this connection's, and there.
pub(crate) fn exists(site: Site<'_>, table: &str) -> Query {
    let mut args = Args::default();
    let (connection, name) = (args.text(site.connection), args.text(table));
    let there = match site.dialect {
        Dialect::Sqlite => {
            format!("EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = {name})")
        }
        Dialect::Postgres => {
            format!("to_regclass({}) IS NOT NULL", args.text(&site.name(table)))
        }
    };
    args.query(format!(
        "SELECT count(*) FROM _engine_tables WHERE connection = {connection} AND name = {name} \
         AND {there}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_positive_strategies() {
        let all = ["sweep", "window", "cascade", "feed", "flag", "probe"];
        let positive = |word: &&str| Strategy::from_word(word).is_some_and(Strategy::is_positive);
        let words: Vec<_> = all.iter().filter(|w| positive(w)).map(|w| format!("'{w}'")).collect();
        assert_eq!(format!("({})", words.join(", ")), POSITIVE);
    }

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
