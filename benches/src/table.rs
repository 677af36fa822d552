//! Tables for people, in text.

/// The middle of some figures.
#[must_use]
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    let Some(last) = figures.len().checked_sub(1) else { return 0.0 };
    (figures[last / 2] + figures[last.div_ceil(2)]) / 2.0
}

/// A figure with as many decimals as it needs.
#[must_use]
pub fn shown(figure: f64) -> String {
    match figure {
        f if f < 10.0 => format!("{f:.2}"),
        f if f < 100.0 => format!("{f:.1}"),
        f => format!("{f:.0}"),
    }
}

/// Prints a table: the first column to the left, the others to the right.
pub fn print(titles: &[&str], rows: &[Vec<String>]) {
    let titles: Vec<String> = titles.iter().map(|title| (*title).to_owned()).collect();
    let all = || std::iter::once(&titles).chain(rows);
    let width = |at: usize| all().filter_map(|row| row.get(at)).map(|c| c.chars().count()).max();
    for row in all() {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let width = width(at).unwrap_or_default();
            if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        println!("{}", cells.collect::<Vec<_>>().join("  "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_found() {
        let check = |figures: &[f64], expected: &str| {
            assert_eq!(shown(median(figures.iter().copied())), expected, "{figures:?}");
        };
        check(&[], "0.00");
        check(&[300.0], "300");
        check(&[3.0, 1.0, 2.0], "2.00");
        check(&[40.0, 10.0, 30.0, 20.0], "25.0");
    }
}
