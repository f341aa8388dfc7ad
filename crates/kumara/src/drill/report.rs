//! The report of a drill: Markdown to keep, and one HTML file with charts that needs nothing from elsewhere.

use std::fmt::Write;

use super::{
    Surge,
    load::Back,
    mix::Action,
    tally::{Outcome, Tally},
    verify::Checked,
};

pub struct Report {
    pub asked: Surge,
    pub capacity: f64,
    pub rate: f64,
    pub surge: Tally,
    pub back: Back,
    pub checked: Checked,
    /// Of the server before the surge, MiB.
    pub before: Option<f64>,
    pub memory: Vec<f64>,
}

/// Lines of one chart.
struct Chart<'a> {
    title: &'a str,
    unit: &'a str,
    lines: Vec<(&'a str, &'a str, Vec<f64>)>,
}

impl Report {
    /// Aims and what was seen.
    fn aims(&self) -> Vec<(&'static str, String, bool)> {
        let goodput = self.surge.goodput() / self.capacity.max(1.0);
        let p99 = self.surge.latency(None, 0.99).as_millis();
        let back = self.back.after.map(|after| after.as_secs_f64());
        vec![
            (
                "goodput at least 90 % of capacity",
                format!("{:.0} % ({:.0} answers a second)", goodput * 100.0, self.surge.goodput()),
                goodput >= 0.9,
            ),
            ("p99 of what was served at most 250 ms", format!("{p99} ms"), p99 <= 250),
            (
                "no acknowledged write lost",
                format!("{} of {} lost", self.checked.lost(), self.checked.all()),
                self.checked.lost() == 0,
            ),
            (
                "normal within 10 s",
                back.map_or("not while it was watched".to_owned(), |after| format!("{after:.1} s")),
                back.is_some_and(|after| after <= 10.0),
            ),
        ]
    }

    pub fn summary(&self) -> String {
        let mut text = String::new();
        for (aim, seen, is_met) in self.aims() {
            let _ = writeln!(text, "  {} {aim}: {seen}", if is_met { "met   " } else { "MISSED" });
        }
        text
    }

    pub fn markdown(&self) -> String {
        let (surge, checked) = (&self.surge, &self.checked);
        let mut text = format!(
            "# Surge drill\n\nThe load generator runs on the same machine as the server and takes part of its processors; latencies count from \
             when a request was due, so its own delays are in them.\n\n| | |\n| --- | --- |\n| capacity | {:.0} answers a second |\n\
             | offered | {:.0} a second ({} × capacity), for {:.0} s |\n| goodput | {:.0} answers a second |\n\
             | generator's own delay | p50 {} ms, p99 {} ms |\n",
            self.capacity,
            self.rate,
            self.asked.factor,
            surge.length.as_secs_f64(),
            surge.goodput(),
            surge.lag(0.5).as_millis(),
            surge.lag(0.99).as_millis(),
        );
        if let (Some(before), Some(most)) = (self.before, self.memory.iter().copied().reduce(f64::max)) {
            let _ = writeln!(text, "| memory of the server | {before:.0} MiB before, {most:.0} MiB at most |");
        }
        let back = &self.back.tally;
        let _ = writeln!(
            text,
            "| after the surge, until normal | {} offered, {} served, {} shed, {} failed |",
            back.count(None, None),
            back.count(None, Some(Outcome::Served)),
            back.count(None, Some(Outcome::Shed)),
            back.count(None, Some(Outcome::Failed)),
        );
        text.push_str("\n| aim | seen | |\n| --- | --- | --- |\n");
        for (aim, seen, is_met) in self.aims() {
            let _ = writeln!(text, "| {aim} | {seen} | {} |", if is_met { "met" } else { "missed" });
        }
        text.push_str("\n| | offered | served | shed | failed | not sent | p50 ms | p95 ms | p99 ms |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        for action in Action::ALL.map(Some).into_iter().chain([None]) {
            let count = |outcome| surge.count(action, outcome);
            let ms = |part| surge.latency(action, part).as_millis();
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                action.map_or("all", Action::name),
                count(None),
                count(Some(Outcome::Served)),
                count(Some(Outcome::Shed)),
                count(Some(Outcome::Failed)),
                count(Some(Outcome::NotSent)),
                ms(0.5),
                ms(0.95),
                ms(0.99)
            );
        }
        let _ = write!(
            text,
            "\n| acknowledged | checked | lost |\n| --- | --: | --: |\n| likes | {} | {} |\n| comments | {} | {} |\n| new members | {} | {} |\n",
            checked.likes,
            checked.lost_likes,
            checked.comments,
            checked.lost_comments,
            checked.members,
            checked.lost_members
        );
        text
    }

    pub fn html(&self) -> String {
        let surge = &self.surge;
        let charts = [
            Chart {
                title: "Requests a second",
                unit: "",
                lines: vec![
                    ("offered", "#8a7f7a", surge.by_second(None)),
                    ("shed", "#f08a3c", surge.by_second(Some(Outcome::Shed))),
                    ("served", "#3e7c59", surge.by_second(Some(Outcome::Served))),
                ],
            },
            Chart {
                title: "Latency of what was served",
                unit: " ms",
                lines: vec![
                    ("p50", "#3e7c59", surge.latency_by_second(0.5)),
                    ("p99", "#8e2a4f", surge.latency_by_second(0.99)),
                ],
            },
            Chart {
                title: "Memory of the server",
                unit: " MiB",
                lines: vec![("resident", "#8e2a4f", self.memory.clone())],
            },
        ];
        let charts: String = charts.iter().map(Chart::svg).collect();
        let tables = escape(&self.markdown());
        format!(
            "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Surge drill</title>\n<style>body{{font:16px/1.5 system-ui;background:#fffaf5;\
             color:#2a1a1f;max-width:900px;margin:2em auto;padding:0 1em}}svg{{width:100%;height:auto}}pre{{overflow:auto;background:#fff;padding:1em}}\
             </style>\n<h1>Surge drill</h1>\n{charts}\n<pre>{tables}</pre>\n</html>\n"
        )
    }
}

impl Chart<'_> {
    fn svg(&self) -> String {
        let (width, height) = (860.0, 220.0);
        let longest = self.lines.iter().map(|(_, _, line)| line.len()).max().unwrap_or(0);
        let most = self.lines.iter().flat_map(|(_, _, line)| line.iter().copied()).fold(1.0, f64::max);
        let mut svg = format!(
            "<h2>{0}</h2>\n<svg viewBox=\"0 0 {width} 260\" role=\"img\" aria-label=\"{0}\"><text x=\"0\" y=\"14\" font-size=\"12\">{most:.0}{1}</text>\
             <line x1=\"0\" y1=\"{height}\" x2=\"{width}\" y2=\"{height}\" stroke=\"#ccc\"/>",
            self.title, self.unit
        );
        for (at, (name, colour, line)) in self.lines.iter().enumerate() {
            let step = width / (longest.max(2) - 1) as f64;
            let points: Vec<String> = line
                .iter()
                .enumerate()
                .map(|(second, value)| {
                    format!("{:.1},{:.1}", second as f64 * step, height - value / most * (height - 20.0))
                })
                .collect();
            let _ = write!(
                svg,
                "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{}\"/><text x=\"{}\" y=\"245\" font-size=\"13\" fill=\"{colour}\">{name}</text>",
                points.join(" "),
                at * 120
            );
        }
        svg.push_str("</svg>\n");
        svg
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
