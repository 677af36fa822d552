//! Who belongs to whom in the fake world. Nothing is stored: everything follows from the numbers.
//!
//! A record has a home: the record below which it is listed, or with which it comes along. Homes are spread
//! evenly: record `n` is at home with record `n` modulo their count. A relationship to the same stream says
//! the same.

use engine_plan::{ListPlan, Relation, StreamPlan};

use crate::change::below;
use crate::data::World;

/// Of so many records, one names a record that is not there, where the manifest says that this may be.
const DANGLING_EVERY: usize = 7;

/// What an `include` stands for.
pub(crate) enum Include<'w> {
    /// The other end of a relationship of the record.
    Relation(&'w Relation),
    /// Records of another stream that point here.
    Back(&'w StreamPlan),
}

impl World {
    /// Which record of `target` a record points to.
    pub(crate) fn points_to(&self, target: &str, number: usize) -> Option<usize> {
        Some(number % self.count(target).max(1)).filter(|_| self.count(target) > 0)
    }

    /// The records of `stream` that point to record `number` of `target`.
    pub(crate) fn pointing_at(&self, stream: &str, target: &str, number: usize) -> Vec<usize> {
        let step = self.count(target).max(1);
        let old = (number..self.count(stream)).step_by(step);
        // what was made is not at home with every n-th, and every n-th not with what was made
        let old = old.filter(|_| number < self.count(target));
        let made = self.made_for(stream, target, &self.id(target, number));
        old.chain(made).filter(|n| self.is_there(stream, *n)).collect()
    }

    /// The records that a list holds below record `number` of its parent. A union shares the records out
    /// among its lists, unless each of them has all.
    pub(crate) fn below(
        &self,
        stream: &StreamPlan,
        list: &ListPlan,
        (parent, number): (&str, usize),
    ) -> Vec<usize> {
        let lists: Vec<&ListPlan> = stream.parents().map(|(list, _)| list).collect();
        if lists.len() <= 1 || !stream.table.members.is_empty() {
            return self.pointing_at(&stream.name, parent, number);
        }
        let own = lists.iter().position(|l| l.prefix == list.prefix).unwrap_or(0);
        let step = self.count(parent).max(1) * lists.len();
        let old = (number * lists.len() + own..self.count(&stream.name)).step_by(step);
        let made = self.made_for(&stream.name, parent, &self.id(parent, number));
        old.chain(made).filter(|n| self.is_there(&stream.name, *n)).collect()
    }

    /// The stream below whose records this one's are, and the one of them.
    pub(crate) fn home<'w>(
        &'w self,
        stream: &'w StreamPlan,
        number: usize,
    ) -> Option<(&'w StreamPlan, usize)> {
        let lists: Vec<_> = stream.parents().collect();
        if number >= self.count(&stream.name) {
            return self.given_home(stream, number);
        }
        let of = |name: &str, number: usize| Some((self.plan.stream(name)?, number));
        match lists.as_slice() {
            [] => {
                let holder = self.holder(stream)?;
                let count = self.count(&holder.name).max(1);
                of(&holder.name, number % count)
            }
            [(_, link)] => of(&link.stream, number % self.count(&link.stream).max(1)),
            several => {
                let (_, link) = several[number % several.len()];
                of(&link.stream, number / several.len() % self.count(&link.stream).max(1))
            }
        }
    }

    /// The record that one which was made belongs to, as it says itself.
    fn given_home<'w>(
        &'w self,
        stream: &'w StreamPlan,
        number: usize,
    ) -> Option<(&'w StreamPlan, usize)> {
        let above = stream.parents().map(|(_, link)| link.stream.as_str());
        let above: Vec<&str> = above.chain(self.holder(stream).map(|h| h.name.as_str())).collect();
        let kept = above.iter().find_map(|parent| {
            let ends = self.given_ends(&stream.name, number, &below(parent))?;
            Some((self.plan.stream(parent)?, self.number(parent, ends.first()?)?))
        });
        kept.or_else(|| self.named_home(stream, number, &above))
    }

    /// The same by a relationship to one of these.
    fn named_home<'w>(
        &'w self,
        stream: &'w StreamPlan,
        number: usize,
        above: &[&str],
    ) -> Option<(&'w StreamPlan, usize)> {
        stream.relations.iter().find_map(|relation| {
            let to = relation.to.iter().find(|to| above.contains(&to.as_str()))?;
            let ends = self.given_ends(&stream.name, number, &relation.name)?;
            Some((self.plan.stream(to)?, self.number(to, ends.first()?)?))
        })
    }

    /// The stream whose records hold those that come along: the one that the last step of the include starts
    /// from.
    pub(crate) fn holder<'w>(&'w self, stream: &'w StreamPlan) -> Option<&'w StreamPlan> {
        let (host, include) = stream.via.first().filter(|_| stream.nested.is_none())?;
        match include.rsplit_once('.') {
            None => self.plan.stream(host),
            Some((way, _)) => {
                let along = |(h, i): &(String, String)| h == host && i == way;
                self.plan.streams.iter().find(|s| s.via.iter().any(along))
            }
        }
    }

    /// A variable of the path that leads to a record: the key of a record above it.
    pub(crate) fn above(&self, stream: &StreamPlan, number: usize, name: &str) -> Option<String> {
        let (home, at) = self.home(stream, number)?;
        let parents = stream.parents().filter_map(|(_, link)| link.variables.last());
        let own =
            parents.map(|(variable, _)| variable).chain(stream.owner.iter().map(|o| &o.column));
        match own.into_iter().any(|variable| variable == name) {
            true => Some(self.id(&home.name, at)),
            false => self.above(home, at, name),
        }
    }

    /// The records of `target` at the other end of a to-many relationship: those that are at home here, or up
    /// to three neighbours.
    pub(crate) fn many(
        &self,
        stream: &StreamPlan,
        target: &StreamPlan,
        number: usize,
    ) -> Vec<usize> {
        if self.holder(target).is_some_and(|holder| holder.name == stream.name) {
            return self.pointing_at(&target.name, &stream.name, number);
        }
        let count = self.count(&target.name);
        (0..3.min(count)).map(|k| (number * 3 + k) % count).collect()
    }

    /// What an include's name stands for in a stream. Records that come along under that very name are meant
    /// first: they have an owner.
    pub(crate) fn include<'w>(&'w self, stream: &'w StreamPlan, name: &str) -> Option<Include<'w>> {
        let last = |include: &str| include.rsplit('.').next() == Some(name);
        let held = |s: &&StreamPlan| {
            s.owner.is_some()
                && s.via.iter().any(|(_, include)| last(include))
                && self.holder(s).is_some_and(|holder| holder.name == stream.name)
        };
        if let Some(held) = self.plan.streams.iter().find(held) {
            return Some(Include::Back(held));
        }
        if let Some(relation) = stream.relations.iter().find(|r| r.name == name) {
            return Some(Include::Relation(relation));
        }
        let comes = |s: &&StreamPlan| {
            s.nested.is_none() && s.via.iter().any(|(host, i)| *host == stream.name && i == name)
        };
        let points = |s: &&StreamPlan| {
            s.local == name
                && s.product == stream.product
                && (s.relations.iter().any(|r| r.to.contains(&stream.name))
                    || s.parents().any(|(_, p)| p.stream == stream.name))
        };
        let mut all = self.plan.streams.iter();
        all.clone().find(comes).or_else(|| all.find(points)).map(Include::Back)
    }

    /// The records that an include adds to a record: stream and number of each.
    pub(crate) fn included<'w>(
        &'w self,
        stream: &'w StreamPlan,
        number: usize,
        include: &Include<'w>,
    ) -> Vec<(&'w StreamPlan, usize)> {
        match include {
            Include::Relation(relation) => self.ends(stream, relation, number),
            Include::Back(from) => {
                let many = from.relations.iter().any(|r| r.many && r.to.contains(&stream.name));
                let numbers = match many && from.owner.is_none() {
                    true => self.holders(from, stream, number),
                    false => self.pointing_at(&from.name, &stream.name, number),
                };
                numbers.into_iter().map(|n| (*from, n)).collect()
            }
        }
    }

    /// The records that are at the other end of a relationship, without those that are not there.
    fn ends<'w>(
        &'w self,
        stream: &StreamPlan,
        relation: &Relation,
        number: usize,
    ) -> Vec<(&'w StreamPlan, usize)> {
        if let Some(given) = self.given_ends(&stream.name, number, &relation.name) {
            return self.given_of(relation, &given);
        }
        let Some(target) = self.target(relation, number) else { return Vec::new() };
        let numbers = match relation.many {
            true => self.many(stream, target, number),
            false => self.end(stream, relation, target, number).into_iter().collect(),
        };
        let is_there = |n: &usize| self.is_there(&target.name, *n);
        numbers.into_iter().filter(is_there).map(|n| (target, n)).collect()
    }

    /// The records that a relationship was given.
    pub(crate) fn given_of<'w>(
        &'w self,
        relation: &Relation,
        ids: &[String],
    ) -> Vec<(&'w StreamPlan, usize)> {
        let one = |id: &String| {
            relation.to.iter().find_map(|to| Some((self.plan.stream(to)?, self.number(to, id)?)))
        };
        ids.iter().filter_map(one).collect()
    }

    /// The stream that a record's relationship leads to: of several, one after the other.
    pub(crate) fn target(&self, relation: &Relation, number: usize) -> Option<&StreamPlan> {
        let name = relation.to.get(number % relation.to.len().max(1))?;
        self.plan.stream(name)
    }

    /// The record that a to-one relationship points to. One that names a deleted record, and sometimes one
    /// that may dangle, names one that is not there.
    pub(crate) fn end(
        &self,
        stream: &StreamPlan,
        relation: &Relation,
        target: &StreamPlan,
        number: usize,
    ) -> Option<usize> {
        let column = format!("{}_id", relation.name);
        let feeds = &target.deletions.feeds;
        let deleted = feeds.iter().any(|f| f.stream == stream.name && f.column == column);
        let home = self.home(stream, number).filter(|(home, _)| home.name == target.name);
        if let Some((_, at)) = home {
            return Some(at);
        }
        let dangles = relation.dangling && number % DANGLING_EVERY == DANGLING_EVERY / 2;
        match deleted || dangles {
            true => Some(self.count(&target.name) + number),
            false => self.points_to(&target.name, number),
        }
    }

    /// The records of `from` whose to-many relationship holds record `number` of `to`.
    fn holders(&self, from: &StreamPlan, to: &StreamPlan, number: usize) -> Vec<usize> {
        let (count, of) = (self.count(&from.name), self.count(&to.name).max(1));
        let mut found = Vec::new();
        for k in 0..3 {
            // (holder * 3 + k) % of == number
            let mut at = number;
            while at < count * 3 + 3 {
                if at >= k && (at - k).is_multiple_of(3) && (at - k) / 3 < count {
                    found.push((at - k) / 3);
                }
                at += of;
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}
