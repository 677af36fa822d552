//! Seen marks, suspects and tombstones: what a commit and a judgement do to them, as statements.

use std::collections::{BTreeMap, HashMap};

use engine_sync::deletion::{Case, Strategy, Suspect};
use engine_sync::destination::{Lists, Recent};
use engine_sync::{
    Accused, Batch, ColumnKind, Commit, Layout, Proof, Repair, Sweep, Table, Within,
};

use crate::query::{Arg, Args, Dialect, Query, Site};

mod trial;

pub(crate) use trial::{Docket, charges, count, verdict};

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

/// Whether anybody is suspected: mostly, nobody is.
pub(crate) fn any_suspect(site: Site<'_>) -> Query {
    let mut args = Args::default();
    let connection = args.text(site.connection);
    args.query(format!(
        "SELECT count(*) FROM (SELECT 1 FROM _engine_suspects WHERE connection = {connection} LIMIT 1) AS s"
    ))
}

/// What a commit says about what is there, once its rows were written. `suspects`: there are some.
pub(crate) fn evidence(site: Site<'_>, commit: &Commit<'_>, suspects: bool) -> Vec<Query> {
    let partition = commit.advance().partition();
    let mut all = Vec::new();
    let parts = parts(commit);
    // a pass may begin without a page
    for part in parts.iter().filter(|part| part.sweep.is_some_and(|sweep| sweep.begins)) {
        all.push(unsee(site, &part.table.name, partition, None));
    }
    for part in parts {
        let Some(batch) = part.batch.filter(|batch| !batch.keys.is_empty()) else { continue };
        all.extend(acquit(site, part.table, batch, suspects));
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
    let (mut all, mut dropped) = (Vec::new(), Vec::new());
    for part in parts(commit) {
        let Some(sweep) = part.sweep.filter(|sweep| sweep.ends.is_some()) else { continue };
        let end = end(site, commit, (part.table, sweep), kind);
        all.extend(end.into_iter().flat_map(|end| unlooped(site, end)));
        dropped.push(unsee(site, &part.table.name, partition, Some(sweep.generation)));
    }
    // the marks of one table may be the proof for another
    all.extend(dropped);
    all
}

/// Whether a pass is proof, as an expression: it has seen as many records as the list has. `rows`: how many
/// rows it has seen, where that is known; it saves counting the marks that are different.
fn proof(
    site: Site<'_>,
    args: &mut Args,
    commit: &Commit<'_>,
    pass: (&str, Sweep<'_>),
    rows: Option<&str>,
) -> String {
    let (table, sweep) = pass;
    match sweep.ends.map(|ending| ending.proof) {
        Some(Proof::Seen(count)) => {
            let partition = commit.advance().partition();
            let pass = of_pass(site, args, table, partition, sweep.generation);
            let count = args.number(i64::try_from(count).unwrap_or(i64::MAX));
            let all = format!(
                "(SELECT CAST(coalesce(sum(m.count), 0) AS bigint) FROM _engine_seen AS m WHERE {pass})"
            );
            let known = rows.map_or_else(String::new, |rows| {
                format!(" WHEN {all} = {count} AND {rows} = {count} THEN TRUE")
            });
            let different = format!(
                "(SELECT count(*) FROM (SELECT DISTINCT key FROM {} AS a) AS d)",
                site.marks(&pass)
            );
            // a record that moves comes twice
            format!("(CASE WHEN {all} < {count} THEN FALSE{known} ELSE {different} = {count} END)")
        }
        Some(Proof::AsHost) => match commit.sweep {
            Some(host) if !host.ends.is_some_and(|e| e.proof == Proof::AsHost) => {
                proof(site, args, commit, (&commit.table.name, host), None)
            }
            _ => "FALSE".to_owned(),
        },
        Some(Proof::None) | None => "FALSE".to_owned(),
    }
}

fn texts(batch: &Batch<'_>, meant: impl Fn(usize) -> bool) -> Vec<String> {
    let keys = batch.keys.iter().enumerate().filter(|(row, _)| meant(*row));
    keys.map(|(_, key)| key.clone().into_owned()).collect()
}

/// Records that came are no suspects; those that say themselves that they are gone, are.
fn acquit(site: Site<'_>, table: &Table, batch: &Batch<'_>, suspects: bool) -> Vec<Query> {
    let flagged = |row: usize| batch.flagged.binary_search(&row).is_ok();
    let mut all = Vec::new();
    if suspects && batch.flagged.len() < batch.keys.len() {
        let mut args = Args::default();
        let own = of_stream(site, &mut args, "s", &table.name);
        let among = site.among(&mut args, texts(batch, |row| !flagged(row)));
        let text = format!("DELETE FROM _engine_suspects AS s WHERE {own} AND s.key {among}");
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

/// The records of a page were seen: one row for all of them, as a row for each costs more than to write
/// the records.
fn see(site: Site<'_>, stream: &str, partition: &str, generation: u64, batch: &Batch<'_>) -> Query {
    let mut args = Args::default();
    let (connection, stream) = (args.text(site.connection), args.text(stream));
    let (partition, number) = (args.text(partition), args.number(generation.cast_signed()));
    let count = args.number(i64::try_from(batch.keys.len()).unwrap_or(i64::MAX));
    let keys = args.texts(texts(batch, |_| true));
    args.query(format!(
        "INSERT INTO _engine_seen (connection, stream, partition, generation, count, keys) \
         VALUES ({connection}, {stream}, {partition}, {number}, {count}, {keys})"
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
/// in which the row is `row`.
fn suspect(
    site: Site<'_>,
    mut args: Args,
    (table, row): (&Table, &str),
    (strategy, proven, pass): (Strategy, &str, bool),
    from: &str,
) -> Query {
    let own = site.own(&mut args, row);
    let (connection, stream) = (args.text(site.connection), args.text(&table.name));
    let (key, now) = (site.key(table, row), site.now());
    // transactions that lock several rows lock them in one order; SQLite has one at a time
    let order = if site.dialect == Dialect::Postgres { " ORDER BY 3" } else { "" };
    let (word, passes) = (strategy.word(), i32::from(pass));
    args.query(format!(
        "INSERT INTO _engine_suspects AS s \
         (connection, stream, key, strategy, proven, passes, state, since) \
         SELECT {connection}, {stream}, {key}, '{word}', {proven}, {passes}, 'open', {now} \
         FROM {from} AND {row}.\"_deleted_at\" IS NULL{own}{order} \
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
    suspect(site, args, (table, "t"), (strategy, "TRUE", false), &from)
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
    commit: &Commit<'_>,
    (table, sweep): (&Table, Sweep<'_>),
    kind: KindOf<'_>,
) -> Option<Query> {
    let ending = sweep.ends?;
    let partition = commit.advance().partition();
    let mut args = Args::default();
    let pass = of_pass(site, &mut args, &table.name, partition, sweep.generation);
    let within = match ending.within {
        Within::All => String::new(),
        Within::Parent { column, value } => {
            format!(" AND {} = {}", site.reference("r", column), args.text(value))
        }
        Within::Since { column, from } => {
            let declared = table.columns.iter().find(|c| c.name == column).map(|c| c.kind);
            let kind = kind(&table.name, column).or(declared).unwrap_or(ColumnKind::Text);
            let column = format!("r.{}", site.name(column));
            format!(" AND {}", site.since(&column, kind, &args.text(from)))
        }
        Within::Members { .. } if ending.proof == Proof::None => return None,
        Within::Members { member, parent } => {
            let pairs = &table.members[member];
            let owner = format!("p.{}", site.name(&pairs.owner_column));
            let parent = format!("p.{} = {}", site.name(&pairs.target_column), args.text(parent));
            let own = site.own(&mut args, "p");
            let proven = proof(site, &mut args, commit, (&table.name, sweep), None);
            let text = format!(
                "DELETE FROM {} AS p WHERE {parent}{own} AND {proven} AND {}",
                site.name(&pairs.name),
                site.unseen(&owner, &pass)
            );
            return Some(args.query(text));
        }
    };
    let name = site.name(&table.name);
    if site.dialect == Dialect::Postgres {
        // each row is looked at once, and the marks are counted only where one is missing
        let proven = proof(site, &mut args, commit, (&table.name, sweep), None);
        let unseen = site.unseen(&site.key(table, "r"), &pass);
        let from = format!("{name} AS r WHERE {unseen}{within}");
        return Some(suspect(site, args, (table, "r"), (ending.strategy, &proven, true), &from));
    }
    // both sides come in order, and are compared like that: a subquery with an order is left as it is only
    // where it has a limit (https://sqlite.org/optoverview.html#flattening)
    let (key, marks) = (site.key(table, "r"), site.marks(&pass));
    let rows = format!("{name} AS r WHERE TRUE{within}{}", site.own(&mut args, "r"));
    let missing = format!(
        "SELECT {key} AS key FROM {rows} EXCEPT SELECT key FROM {marks} ORDER BY 1 LIMIT -1"
    );
    let seen = format!("((SELECT count(*) FROM {rows}) - (SELECT count(*) FROM missing))");
    let proven = proof(site, &mut args, commit, (&table.name, sweep), Some(&seen));
    let same = site.has_key(table, "t", "k.key");
    let from = format!("missing AS k CROSS JOIN {name} AS t WHERE {same}");
    let found = suspect(site, args, (table, "t"), (ending.strategy, &proven, true), &from);
    Some(Query {
        text: format!("WITH missing AS MATERIALIZED ({missing}) {}", found.text),
        ..found
    })
}

/// How many rows of a table live, and are recent.
pub(crate) fn living(site: Site<'_>, table: &Table, recent: Option<Recent<'_>>) -> Query {
    let mut args = Args::default();
    let name = site.name(&table.name);
    let since = recent.map(|Recent { column, from }| {
        let kind = table.columns.iter().find(|c| c.name == column).map(|c| c.kind);
        let column = format!("t.{}", site.name(column));
        let since = site.since(&column, kind.unwrap_or(ColumnKind::Text), &args.text(from));
        format!(" AND ({column} IS NULL OR {since})")
    });
    let own = since.unwrap_or_default() + &site.own(&mut args, "t");
    if own.is_empty() && site.dialect == Dialect::Sqlite {
        // both counts need an index alone, and no row
        return Query::plain(&format!(
            "SELECT (SELECT count(*) FROM {name}) - \
             (SELECT count(*) FROM {name} WHERE \"_deleted_at\" IS NOT NULL)"
        ));
    }
    args.query(format!("SELECT count(*) FROM {name} AS t WHERE t.\"_deleted_at\" IS NULL{own}"))
}

/// How many lists have living rows, and how many pages these fill.
pub(crate) fn lists(site: Site<'_>, table: &Table, lists: Lists<'_>) -> Query {
    let mut args = Args::default();
    let Lists { column, page, stride } = lists;
    let (page, stride) = (page.clamp(1, u64::from(u32::MAX)), stride.clamp(1, u64::from(u32::MAX)));
    let own = site.own(&mut args, "t");
    let text = format!(
        "SELECT count(*), CAST(coalesce(sum(CASE WHEN l.n <= {page} THEN 1 \
         ELSE 1 + (l.n - {page} + {stride} - 1) / {stride} END), 0) AS bigint) \
         FROM (SELECT count(*) AS n FROM {name} AS t WHERE t.\"_deleted_at\" IS NULL{own} \
         GROUP BY t.{column}) AS l",
        name = site.name(&table.name),
        column = site.name(column),
    );
    args.query(text)
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
}
