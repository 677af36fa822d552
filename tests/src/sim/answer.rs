//! What the simulated API answers to a request, as its lists are at that moment.

use url::Url;

use super::source::{List, Record, Source};

/// What is wrong with a page, on purpose.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lies {
    /// The filter is ignored, this time.
    pub unfiltered: bool,
    /// The order is ignored, this time.
    pub unordered: bool,
    /// The total is higher than it is.
    pub more: u64,
    /// The page is empty although there is more.
    pub empty: bool,
}

/// A request, read.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Records to skip.
    pub skip: usize,
    /// Records to give.
    pub take: usize,
    /// The lowest time of change, in seconds.
    pub since: Option<i64>,
    /// That time itself is left out.
    pub strictly: bool,
    /// In the order of change.
    pub ordered: bool,
}

/// A page, and what is true about it.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its body.
    pub body: String,
    /// The keys on it, with their revisions and times.
    pub keys: Vec<(String, u64, i64)>,
    /// No record comes after it.
    pub last: bool,
    /// The list exists.
    pub exists: bool,
}

/// Reads a request's query.
#[must_use]
pub fn asked(url: &Url) -> Asked {
    let mut asked = Asked { take: usize::MAX, ..Asked::default() };
    let (mut page, mut per) = (1usize, None);
    for (name, value) in url.query_pairs() {
        let number = || value.parse::<usize>().unwrap_or(0);
        match name.as_ref() {
            "skip" => asked.skip = number(),
            "take" => asked.take = number(),
            "page" => page = number().max(1),
            "per" => per = Some(number()),
            "updated_since" | "updated_after" => {
                asked.strictly = name == "updated_after";
                asked.since = value.parse::<jiff::Timestamp>().ok().map(|t| t.as_second());
            }
            "sort" => asked.ordered = true,
            _ => {}
        }
    }
    if let Some(per) = per {
        (asked.take, asked.skip) = (per, (page - 1) * per);
    }
    asked
}

/// Answers a request. Nobody could see through a lie that leaves no trace on the page: it is not told.
#[must_use]
pub fn answer(source: &Source, list: List, asked: &Asked, lies: Lies) -> Page {
    let page = lied(source, list, asked, lies);
    let below = page.keys.first().is_some_and(|k| Some(k.2) < asked.since);
    let falls = page.keys.windows(2).any(|pair| pair[1].2 < pair[0].2);
    if source.nature.holes || (below || !lies.unfiltered) && (falls || !lies.unordered) {
        return page;
    }
    lied(source, list, asked, Lies { unfiltered: false, unordered: false, ..lies })
}

fn lied(source: &Source, list: List, asked: &Asked, lies: Lies) -> Page {
    let Some(records) = source.lists.get(&list) else {
        return Page { last: true, ..Page::default() };
    };
    let nature = source.nature;
    let since = asked.since.filter(|_| !nature.unfiltered && !lies.unfiltered);
    let wanted = |r: &&Record| match since {
        Some(since) if asked.strictly => r.at > since,
        Some(since) => r.at >= since,
        None => true,
    };
    let mut found: Vec<&Record> = records.iter().filter(wanted).collect();
    if asked.ordered && !nature.unordered && !lies.unordered {
        found.sort_by_key(|r| (r.at, r.id));
    } else if nature.newest_first {
        found.reverse();
    }
    let total = found.len();
    let page: Vec<&Record> = match lies.empty {
        true => Vec::new(),
        false => found.into_iter().skip(asked.skip).take(asked.take).collect(),
    };
    let last = asked.skip + page.len() >= total;
    let mut body = String::with_capacity(64 + page.iter().map(|r| r.body.len() + 1).sum::<usize>());
    body.push_str("{\"items\":[");
    for (at, record) in page.iter().enumerate() {
        if at > 0 {
            body.push(',');
        }
        body.push_str(&record.body);
    }
    body.push_str("],\"more\":");
    body.push_str(if last { "false" } else { "true" });
    if nature.unfiltered && !nature.holes {
        body.push_str(",\"filters\":[]");
    }
    if nature.unordered && !nature.holes {
        body.push_str(",\"orders\":[]");
    }
    if nature.totals {
        body.push_str(&format!(",\"total\":{}", total as u64 + lies.more));
    }
    body.push('}');
    let keys = page.iter().map(|r| (list.key(r.id), r.rev, r.at)).collect();
    Page { body, keys, last, exists: true }
}
