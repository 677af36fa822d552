//! Links and tokens that were followed: following one twice would never end.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// So many are remembered one by one. Of longer lists a single one is kept, further and further back.
const KEPT_MAX: usize = 1 << 16;

/// Remembers what it saw by hashes of 8 bytes, in half a megabyte at most.
#[derive(Debug, Default)]
pub(super) struct Seen {
    hashes: HashSet<u64>,
    /// Past the first ones: Brent's way of finding cycles (1980), the one that is kept and when it is
    /// replaced.
    kept: u64,
    count: u64,
    until: u64,
}

impl Seen {
    /// Whether it was seen before. In a list of more than 65,536 pages a cycle that starts later may go round
    /// up to three times before it is seen.
    pub(super) fn again(&mut self, what: &impl Hash) -> bool {
        let hash = hash_of(what);
        if self.hashes.contains(&hash) {
            return true;
        }
        if self.hashes.len() < KEPT_MAX {
            self.hashes.insert(hash);
            return false;
        }
        if self.count > 0 && hash == self.kept {
            return true;
        }
        if self.count >= self.until {
            (self.kept, self.until) = (hash, 2 * self.count + 1);
        }
        self.count += 1;
        false
    }
}

/// A hash that tells things of one process apart.
pub(super) fn hash_of(what: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_sight_is_noticed() {
        let check = |start: u64, cycle: u64, most: u64| {
            let mut seen = Seen::default();
            let at = |n: u64| if n < start { n } else { start + (n - start) % cycle };
            let noticed = (0..).find(|n| seen.again(&at(*n))).expect("it ends");
            assert!(noticed >= start + cycle && noticed <= most, "{start}, {cycle}: {noticed}");
        };
        check(0, 1, 1);
        check(0, 2, 2);
        check(5, 7, 12);
        check(1000, 50_000, 51_000);
        check(60_000, 1, 60_001);
        check(70_000, 1, 280_000);
        check(100_000, 1_000, 400_000);
    }

    #[test]
    fn what_is_new_is_new_and_memory_is_bounded() {
        let mut seen = Seen::default();
        assert!((0..1_000_000).all(|n| !seen.again(&n)));
        assert!(seen.hashes.len() <= KEPT_MAX);
    }
}
