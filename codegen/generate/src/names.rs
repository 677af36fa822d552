//! Names of a manifest as names of a programming language: whatever they hold, what comes out is an
//! identifier, and no two in one place are the same.

use std::collections::HashSet;

/// The words of a name: runs of ASCII letters and digits, parted where a capital follows a small letter.
fn words(name: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in name.chars() {
        let fits = c.is_ascii_alphanumeric();
        let begins =
            !last.is_ascii_alphanumeric() || last.is_ascii_lowercase() && c.is_ascii_uppercase();
        match (fits, begins) {
            (false, _) => {}
            (true, true) => all.push(c.to_ascii_lowercase().to_string()),
            (true, false) => {
                all.last_mut().into_iter().for_each(|word| word.push(c.to_ascii_lowercase()));
            }
        }
        last = c;
    }
    all
}

/// `first_name`; `_` before a digit, `_` for nothing.
#[must_use]
pub fn snake(name: &str) -> String {
    leading(words(name).join("_"))
}

/// `FirstName`.
#[must_use]
pub fn pascal(name: &str) -> String {
    let up = |word: String| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    };
    leading(words(name).into_iter().map(up).collect())
}

fn leading(name: String) -> String {
    match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(c) if c.is_ascii_digit() => format!("n{name}"),
        Some(_) => name,
    }
}

/// Names that are taken in one place.
#[derive(Debug, Default)]
pub struct Taken(HashSet<String>);

impl Taken {
    /// With these to begin with.
    #[must_use]
    pub fn with(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }

    /// A name that is free: this one, or with a number behind it.
    pub fn free(&mut self, name: &str) -> String {
        self.free_with(name, &[])
    }

    /// A name that is free, and is so with each of these behind it.
    pub fn free_with(&mut self, name: &str, behind: &[&str]) -> String {
        let mut wanted = name.to_owned();
        let mut n = 2;
        let all = |wanted: &str| -> Vec<String> {
            std::iter::once("")
                .chain(behind.iter().copied())
                .map(|b| format!("{wanted}{b}"))
                .collect()
        };
        while all(&wanted).iter().any(|name| self.0.contains(name)) {
            wanted = format!("{name}{n}");
            n += 1;
        }
        self.0.extend(all(&wanted));
        wanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_becomes_an_identifier() {
        let check = |name: &str, small: &str, large: &str| {
            assert_eq!((snake(name).as_str(), pascal(name).as_str()), (small, large), "{name}");
        };
        check("people", "people", "People");
        check("first_name", "first_name", "FirstName");
        check("PlanPersonTime", "plan_person_time", "PlanPersonTime");
        check("where[x]-y", "where_x_y", "WhereXY");
        check("2fa", "n2fa", "n2fa");
        check("é", "unnamed", "unnamed");
        check("URL", "url", "Url");
        check("a\"; drop", "a_drop", "ADrop");
    }

    #[test]
    fn no_two_are_the_same() {
        let mut taken = Taken::with(&["id"]);
        let all: Vec<String> = ["a", "a", "id", "a2"].iter().map(|name| taken.free(name)).collect();
        assert_eq!(all, ["a", "a2", "id2", "a22"]);
    }
}
