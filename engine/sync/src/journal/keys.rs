//! The keys of the store. Parts are separated by `!` (0x21); in a part, everything up to `"` (0x22) is
//! written as `"` and two digits. So no part can hold a separator, and keys stand in the order of their
//! parts' bytes, whatever the parts hold.

const SEPARATOR: char = '!';
const ESCAPE: char = '"';

/// What a key of a connection stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// Epoch and holder; changes when the holder does.
    Lease,
    /// When the holder last renewed.
    Heartbeat,
    /// Checkpoints: stream, partition.
    Checkpoint,
    /// Partitions: stream, partition.
    Partition,
    /// Partitions that wait to be read: stream, partition.
    Dirty,
    /// What a table looks like: table.
    Table,
    /// How far a file goes: file.
    File,
    /// Hash and place of each row: file, generation, key.
    Row,
    /// Columns that no manifest declares.
    Evolved,
    /// Runs: run.
    Run,
    /// Streams of runs: run, stream.
    RunStream,
    /// How a stream ended last: stream.
    Last,
    /// Records without a usable key: stream, digest.
    Quarantine,
    /// How many of them: stream.
    Quarantined,
    /// What operators changed: a number that grows.
    Repair,
    /// Passes of a unit that are not over: table, partition.
    Pass,
    /// What a pass has seen: table, partition, number of the pass, key.
    Seen,
    /// Living rows whose records may be gone: table, key.
    Suspect,
    /// Pairs of a file of members, by parent: file, parent, key.
    Member,
    /// Rows by the parent that they name: table, column, parent, key.
    Child,
    /// What is left to do for a table: table.
    Work,
}

impl Space {
    fn letter(self) -> &'static str {
        match self {
            Self::Lease => "lease",
            Self::Heartbeat => "heartbeat",
            Self::Checkpoint => "k",
            Self::Partition => "p",
            Self::Dirty => "d",
            Self::Table => "n",
            Self::File => "f",
            Self::Row => "r",
            Self::Evolved => "e",
            Self::Run => "run",
            Self::RunStream => "runs",
            Self::Last => "last",
            Self::Quarantine => "q",
            Self::Quarantined => "qn",
            Self::Repair => "log",
            Self::Pass => "ps",
            Self::Seen => "s",
            Self::Suspect => "x",
            Self::Member => "m",
            Self::Child => "y",
            Self::Work => "w",
        }
    }
}

/// Writes a part so that it holds no separator and keeps its place in the order.
fn escape(part: &str, into: &mut String) {
    for c in part.chars() {
        if c <= ESCAPE {
            into.push_str(&format!("{ESCAPE}{:02X}", c as u32));
        } else {
            into.push(c);
        }
    }
}

/// The part that was written.
fn unescape(text: &str) -> Option<String> {
    let mut pieces = text.split(ESCAPE);
    let mut part = pieces.next()?.to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_at_checked(2)?;
        part.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
        part.push_str(rest);
    }
    Some(part)
}

fn join(parts: &[&str]) -> String {
    let mut key = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            key.push(SEPARATOR);
        }
        escape(part, &mut key);
    }
    key
}

/// The keys of one connection.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    connection: String,
}

impl Keys {
    pub(super) fn new(connection: &str) -> Self {
        Self { connection: connection.to_owned() }
    }

    /// The key of these parts.
    pub(super) fn of(&self, space: Space, parts: &[&str]) -> String {
        let mut all = vec!["c", &self.connection, space.letter()];
        all.extend_from_slice(parts);
        join(&all)
    }

    /// What all keys with further parts begin with.
    pub(super) fn under(&self, space: Space, parts: &[&str]) -> String {
        self.of(space, parts) + &SEPARATOR.to_string()
    }
}

/// The parts of a key that follow what it begins with.
pub(super) fn rest(key: &str, under: &str) -> Option<Vec<String>> {
    key.strip_prefix(under)?.split(SEPARATOR).map(unescape).collect()
}

/// Whose table it is; one name for all connections of the store.
pub(super) fn owner(file: &str) -> String {
    join(&["t", file])
}

/// The connector that a connection was last run with.
pub(super) fn index(connection: &str) -> String {
    join(&["i", connection])
}

/// What the keys of all connections begin with.
pub(super) const INDEX: &str = "i!";

/// A generation of a file's rows, in a fixed width.
pub(super) fn generation(number: u64) -> String {
    format!("{number:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &[&str] = &[
        "",
        "\0",
        "\0\0",
        "\u{1}",
        "\u{1f}fill",
        " ",
        "!",
        "!!",
        "\"",
        "\"21",
        "\"\"",
        "#",
        "a",
        "a!",
        "a!b",
        "a\"",
        "a\u{1f}b",
        "aa",
        "a~",
        "b",
        "é",
        "\u{ff}",
        "日本",
        "\u{10ffff}",
    ];

    #[test]
    fn keys_keep_the_order_of_their_parts() {
        let keys = Keys::new("a!b");
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for a in HOSTILE {
            pairs.extend(HOSTILE.iter().map(|b| (*a, *b)));
        }
        pairs.sort_by(|x, y| {
            (x.0.as_bytes(), x.1.as_bytes()).cmp(&(y.0.as_bytes(), y.1.as_bytes()))
        });
        let written: Vec<String> =
            pairs.iter().map(|(a, b)| keys.of(Space::Checkpoint, &[a, b])).collect();
        assert!(written.is_sorted_by(|x, y| x.as_bytes() < y.as_bytes()), "in order, no two alike");
        let under = keys.under(Space::Checkpoint, &[]);
        for ((a, b), key) in pairs.iter().zip(&written) {
            assert_eq!(rest(key, &under).as_deref(), Some(&[(*a).to_owned(), (*b).to_owned()][..]));
        }
    }

    #[test]
    fn no_connection_sees_anothers_keys() {
        for a in HOSTILE {
            for b in HOSTILE.iter().filter(|b| *b != a) {
                let (one, other) = (Keys::new(a), Keys::new(b));
                let key = other.of(Space::Partition, &["s", "p"]);
                assert!(!key.starts_with(&one.under(Space::Partition, &[])), "{a:?} {b:?}");
                assert!(!key.starts_with(&other.under(Space::Partition, &["s", "p"])));
            }
        }
        let keys = Keys::new("c");
        assert!(
            !keys.of(Space::Quarantined, &["s"]).starts_with(&keys.under(Space::Quarantine, &[]))
        );
        assert!(!keys.of(Space::RunStream, &["s"]).starts_with(&keys.under(Space::Run, &[])));
    }

    #[test]
    fn what_no_key_holds_is_not_read() {
        let check = |text: &str| assert_eq!(unescape(text), None, "{text}");
        check("\"");
        check("a\"2");
        check("\"zz");
        check("\"é1");
    }
}
