//! Generated lists of any size: acts, one statute's clauses, and a benchmark of
//! five tiers over area, repetition and correction for each.

use cailiang_lists::Source;

/// How many acts one file holds.
const PER_FILE: usize = 100;

/// The sources of so many acts, each with the place it belongs to.
pub fn sources(acts: usize) -> Vec<(Source, String)> {
    let files = (0..acts).step_by(PER_FILE).enumerate();
    files
        .flat_map(|(number, first)| {
            let acts = first..(first + PER_FILE).min(acts);
            let part =
                |kind: &str, place: &str, text: String| (Source::new(format!("corpus/{kind}-{number}.toml"), text), place.to_owned());
            let catalogue = heading(&format!("acts-{number}"), "规范性文件") + &join(acts.clone(), act);
            let statute = heading(&format!("statute-{number}"), "法律") + &join(acts.clone(), clause);
            let graded = heading(&format!("benchmark-{number}"), "规范性文件") + &join(acts, |n| benchmark(n, number));
            [part("acts", "national", catalogue), part("statute", "national", statute), part("benchmark", "national", graded)]
        })
        .collect()
}

fn join(acts: std::ops::Range<usize>, write: impl Fn(usize) -> String) -> String {
    acts.map(write).collect()
}

fn heading(id: &str, rank: &str) -> String {
    format!("[document]\nformat = 2\nid = \"{id}\"\ntitle = \"{id}\"\nrank = \"{rank}\"\neffective = 2020-01-01\nstatus = \"样例\"\n")
}

fn act(n: usize) -> String {
    format!("\n[[violation]]\nid = \"corpus-{n}\"\nname = \"第{n}种行为\"\ntopic = \"样例\"\nkeywords = [\"样例{n}\"]\n")
}

fn clause(n: usize) -> String {
    let at = n % PER_FILE + 1;
    format!(
        "\n[[clause]]\nviolation = \"corpus-{n}\"\nduty = \"{at}\"\nat = \"{at}\"\norder = \"责令改正\"\nfines = [\n  {{ force = \"可以\", everyone = \"2万元以下\" }},\n]\n"
    )
}

/// Bounds differ from act to act, so that nothing can be remembered.
fn benchmark(n: usize, file: usize) -> String {
    let at = n % PER_FILE + 1;
    let (a, b, c) = (1 + n % 3, 5 + n % 7, 20 + n % 11);
    let tier = |name: &str, degree: &str, fine: &str, when: String| {
        format!("  {{ name = \"{name}\", degree = \"{degree}\", everyone = \"{fine}\", {when} }},\n")
    };
    let tiers = [
        tier("轻微", "从轻", "1000元以下", format!("all_of = {{ area_m2 = \"{a}以下\", repeat_count = \"1以下\" }}")),
        tier("较轻", "从轻", "超过1000元，2000元以下", format!("all_of = {{ area_m2 = \"超过{a}，{b}以下\", repeat_count = \"1以下\" }}")),
        tier("一般", "一般", "超过2000元，8000元以下", format!("all_of = {{ area_m2 = \"超过{b}，{c}以下\", repeat_count = \"1以下\" }}")),
        tier("较重", "从重", "超过8000元，1.4万元以下", format!("all_of = {{ area_m2 = \"{c}以下\", repeat_count = \"2\" }}")),
        tier("严重", "从重", "超过1.4万元，2万元以下", format!("any_of = [{{ area_m2 = \"超过{c}\" }}, {{ repeat_count = \"3以上\" }}]")),
    ];
    format!(
        "\n[[benchmark]]\nitem = \"{n}\"\nviolation = \"corpus-{n}\"\nclause = \"statute-{file}#{at}\"\nhit = \"最重\"\ntiers = [\n{}]\n",
        tiers.concat()
    )
}
