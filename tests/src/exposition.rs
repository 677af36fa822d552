//! A strict reader of Prometheus' text format 0.0.4: what it takes, any scraper takes.
//! <https://github.com/prometheus/docs/blob/main/content/docs/instrumenting/exposition_formats.md>

use std::collections::{BTreeMap, BTreeSet};

/// What was exposed.
#[derive(Debug, Default)]
pub struct Exposition {
    /// The type of each family.
    pub types: BTreeMap<String, String>,
    /// Series (name and labels, in the order of the labels' names) and their values.
    pub series: BTreeMap<(String, Labels), f64>,
}

/// Labels by name.
pub type Labels = BTreeMap<String, String>;

impl Exposition {
    /// The one series of this name with these labels.
    pub fn value(&self, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
        let labels = labels.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        self.series.get(&(name.to_owned(), labels)).copied()
    }

    /// The sum of all series of a name that have these labels.
    pub fn sum(&self, name: &str, labels: &[(&str, &str)]) -> f64 {
        let has = |own: &Labels| labels.iter().all(|(n, v)| own.get(*n).is_some_and(|o| o == v));
        self.series.iter().filter(|((n, own), _)| n == name && has(own)).map(|(_, v)| v).sum()
    }
}

fn is_name(text: &str, colon: bool) -> bool {
    let first = |c: char| c.is_ascii_alphabetic() || c == '_' || colon && c == ':';
    text.starts_with(first) && text.chars().all(|c| first(c) || c.is_ascii_digit())
}

/// Reads all of it.
///
/// # Errors
/// The first line that is wrong, and why.
pub fn read(text: &str) -> Result<Exposition, String> {
    if !text.is_empty() && !text.ends_with('\n') {
        return Err("the last line has no end".to_owned());
    }
    let mut all = Exposition::default();
    let (mut family, mut closed) = (String::new(), BTreeSet::new());
    for (at, line) in text.lines().enumerate() {
        let wrong = |why: &str| format!("line {}: {why}: {line}", at + 1);
        if line.trim().is_empty() {
            continue;
        }
        if let Some(comment) = line.strip_prefix("# ") {
            let mut words = comment.splitn(3, ' ');
            let (word, name, rest) = (words.next(), words.next(), words.next());
            let (Some(word @ ("HELP" | "TYPE")), Some(name)) = (word, name) else { continue };
            if !is_name(name, true) {
                return Err(wrong("no name of a metric"));
            }
            if name != family {
                if !closed.insert(std::mem::replace(&mut family, name.to_owned())) {
                    return Err(wrong("a family in two places"));
                }
                if closed.contains(name) {
                    return Err(wrong("a family in two places"));
                }
            }
            if word == "TYPE" {
                let kind = rest.unwrap_or_default();
                if !["counter", "gauge", "histogram", "summary", "untyped"].contains(&kind) {
                    return Err(wrong("no type"));
                }
                if all.types.insert(name.to_owned(), kind.to_owned()).is_some() {
                    return Err(wrong("a type stands twice"));
                }
            }
            continue;
        }
        let (name, labels, value) = sample(line).map_err(|why| wrong(&why))?;
        let base = base(&all, &name).ok_or_else(|| wrong("a sample without its type before it"))?;
        if base != family {
            return Err(wrong("a sample outside its family"));
        }
        if all.types[&base] == "counter" && !(value >= 0.0 && value.is_finite()) {
            return Err(wrong("a counter that is no count"));
        }
        if all.series.insert((name, labels), value).is_some() {
            return Err(wrong("a series stands twice"));
        }
    }
    histograms(&all)?;
    Ok(all)
}

/// The family that a sample's name belongs to.
fn base(all: &Exposition, name: &str) -> Option<String> {
    if all.types.contains_key(name) {
        return Some(name.to_owned());
    }
    ["_bucket", "_sum", "_count"].iter().find_map(|end| {
        let base = name.strip_suffix(end)?;
        (all.types.get(base)? == "histogram").then(|| base.to_owned())
    })
}

fn sample(line: &str) -> Result<(String, Labels, f64), String> {
    let end = line.find(['{', ' ']).ok_or("no value")?;
    let (name, mut rest) = line.split_at(end);
    if !is_name(name, true) {
        return Err("no name of a metric".to_owned());
    }
    let mut labels = Labels::new();
    if let Some(inner) = rest.strip_prefix('{') {
        rest = inner;
        loop {
            if let Some(after) = rest.strip_prefix('}') {
                rest = after;
                break;
            }
            let (label, after) = rest.split_once("=\"").ok_or("a label without a value")?;
            if !is_name(label, false) {
                return Err(format!("`{label}` is no label"));
            }
            let (value, after) = quoted(after)?;
            if labels.insert(label.to_owned(), value).is_some() {
                return Err(format!("the label `{label}` stands twice"));
            }
            rest = after.strip_prefix(',').unwrap_or(after);
        }
    }
    let value = rest.strip_prefix(' ').ok_or("no space before the value")?;
    let number = match value {
        "+Inf" => f64::INFINITY,
        "-Inf" => f64::NEG_INFINITY,
        "NaN" => f64::NAN,
        text => text.parse().map_err(|_| format!("`{text}` is no number"))?,
    };
    Ok((name.to_owned(), labels, number))
}

/// What stands before the closing quote, and what comes after it.
fn quoted(text: &str) -> Result<(String, &str), String> {
    let (mut value, mut chars) = (String::new(), text.char_indices());
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((value, &text[at + 1..])),
            '\\' => match chars.next() {
                Some((_, 'n')) => value.push('\n'),
                Some((_, c @ ('\\' | '"'))) => value.push(c),
                _ => return Err("an escape that is none".to_owned()),
            },
            c => value.push(c),
        }
    }
    Err("a value without its end".to_owned())
}

/// Buckets grow, end with +Inf, and agree with the count.
fn histograms(all: &Exposition) -> Result<(), String> {
    for (name, _) in all.types.iter().filter(|(_, kind)| *kind == "histogram") {
        let mut groups: BTreeMap<Labels, Vec<(f64, f64)>> = BTreeMap::new();
        for ((_, labels), value) in
            all.series.iter().filter(|((own, _), _)| *own == format!("{name}_bucket"))
        {
            let mut labels = labels.clone();
            let le = labels.remove("le").ok_or_else(|| format!("{name}: a bucket without le"))?;
            let le = if le == "+Inf" { f64::INFINITY } else { le.parse().map_err(|_| le)? };
            groups.entry(labels).or_default().push((le, *value));
        }
        for (labels, mut buckets) in groups {
            buckets.sort_by(|a, b| a.0.total_cmp(&b.0));
            let count = all.series.get(&(format!("{name}_count"), labels.clone()));
            let last = buckets.last().filter(|(le, _)| le.is_infinite()).map(|(_, count)| count);
            if count.is_none() || last != count {
                return Err(format!("{name}{labels:?}: +Inf is {last:?}, the count {count:?}"));
            }
            if !buckets.is_sorted_by(|a, b| a.1 <= b.1) {
                return Err(format!("{name}{labels:?}: buckets that shrink"));
            }
            if !all.series.contains_key(&(format!("{name}_sum"), labels)) {
                return Err(format!("{name}: no sum"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_refused() {
        let good = "# HELP a_total All.\n# TYPE a_total counter\na_total{x=\"1\"} 2\na_total{x=\"\\\"\"} 0\n";
        let all = read(good).expect("it is right");
        assert_eq!(
            (all.value("a_total", &[("x", "1")]), all.sum("a_total", &[])),
            (Some(2.0), 2.0)
        );
        for bad in [
            "a_total 1\n",
            "# TYPE a counter\na 1",
            "# TYPE a counter\na -1\n",
            "# TYPE a counter\na{x=\"1} 1\n",
            "# TYPE a counter\na{x=1} 1\n",
            "# TYPE a counter\na 1\na 1\n",
            "# TYPE a counter\na one\n",
            "# TYPE a counter\na 1\n# TYPE b gauge\nb 1\n# TYPE a counter\n",
            "# TYPE a counter\n# TYPE b gauge\na 1\n",
            "# TYPE a wheel\na 1\n",
            "# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n",
            "# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
