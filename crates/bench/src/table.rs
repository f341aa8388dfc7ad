//! Tables for people: what was measured beside its budget.

use std::fmt;

/// Columns aligned with spaces, readable in a terminal and, since it has pipes, in Markdown.
pub struct Table {
    title: String,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new<const N: usize>(title: &str, columns: [&str; N]) -> Self {
        Self { title: title.to_owned(), rows: vec![columns.map(str::to_owned).to_vec()] }
    }

    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.to_vec());
    }

    /// A row of `what | measured | budget | verdict`.
    pub fn measured(&mut self, what: &str, measured: f64, budget: Budget) {
        self.row([what.to_owned(), budget.show(measured), budget.to_string(), budget.verdict(measured).to_owned()]);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.first().map_or(0, Vec::len);
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns).map(width).collect();
        writeln!(f, "{}\n", self.title)?;
        for (number, row) in self.rows.iter().enumerate() {
            for (cell, width) in row.iter().zip(&widths) {
                write!(f, "| {cell:width$} ")?;
            }
            writeln!(f, "|")?;
            if number == 0 {
                widths.iter().try_for_each(|width| write!(f, "|{:-<1$}", "", width + 2))?;
                writeln!(f, "|")?;
            }
        }
        Ok(())
    }
}

/// What is allowed, in a unit.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    AtMost(f64, &'static str),
    AtLeast(f64, &'static str),
    /// Measured for information.
    None(&'static str),
}

impl Budget {
    fn show(self, measured: f64) -> String {
        let (Self::AtMost(_, unit) | Self::AtLeast(_, unit) | Self::None(unit)) = self;
        format!("{} {unit}", number(measured))
    }

    fn verdict(self, measured: f64) -> &'static str {
        let kept = match self {
            Self::AtMost(limit, _) => measured <= limit,
            Self::AtLeast(limit, _) => measured >= limit,
            Self::None(_) => return "",
        };
        if kept { "kept" } else { "MISSED" }
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(limit, unit) => write!(f, "≤ {} {unit}", number(*limit)),
            Self::AtLeast(limit, unit) => write!(f, "≥ {} {unit}", number(*limit)),
            Self::None(_) => Ok(()),
        }
    }
}

/// Three significant digits are all that a shared machine gives; whole numbers get their thousands apart.
pub fn number(value: f64) -> String {
    if value.abs() < 100.0 {
        let text = format!("{value:.3}");
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_lines_up_and_says_what_was_missed() {
        let mut table = Table::new("Pages", ["what", "measured", "budget", ""]);
        table.measured("p50", 0.25, Budget::AtMost(0.5, "ms"));
        table.measured("pages", 1_234.4, Budget::AtLeast(1_500.0, "/s"));
        let text = table.to_string();
        assert!(text.contains("| p50   | 0.25 ms  | ≤ 0.5 ms   | kept   |"), "{text}");
        assert!(text.contains("| pages | 1,234 /s | ≥ 1,500 /s | MISSED |"), "{text}");
    }

    #[test]
    fn numbers_read_well() {
        for (value, text) in [(0.5, "0.5"), (2.0, "2"), (1_234_567.0, "1,234,567"), (-1_000.0, "-1,000")] {
            assert_eq!(number(value), text);
        }
    }
}
