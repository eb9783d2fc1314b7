//! The papers of cases, as they are printed. `CAILIANG_WRITE=1` writes the
//! expected files anew; read them as a lawyer before they are committed.

use std::{fs, path::Path, sync::OnceLock};

use cailiang::{
    Case, Lists, decide,
    lists::PaperList,
    papers::{Block, Paper, draw, draw_one, html, text},
};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
};
use cailiang_tests::{below, top};

/// Read once: checking the lists takes longest.
fn lists() -> (&'static Lists, Vec<PaperList>) {
    static READ: OnceLock<(Lists, Vec<PaperList>)> = OnceLock::new();
    let (lists, papers) = READ.get_or_init(|| {
        let loaded = cailiang_tests::load_forms();
        (loaded.lists().expect("complete lists"), loaded.papers())
    });
    (lists, papers.clone())
}

fn case(lists: &Lists, name: &str, text: String) -> Case {
    case_file::read(lists, &Source::new(name, text), Format::Toml).unwrap_or_else(|e| panic!("{name}: {e:?}"))
}

fn papers(lists: &Lists, forms: &[PaperList], case: &Case) -> Vec<Paper> {
    draw(lists, forms, case, &decide(lists, case))
}

/// What stands in a file, or what is to stand there from now on.
fn expected(path: &Path, got: &str) -> String {
    if std::env::var_os("CAILIANG_WRITE").is_some() {
        fs::write(path, got).expect("writable");
    }
    fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn every_paper_reads_as_expected() {
    let (lists, forms) = lists();
    let mut printed: Vec<String> = Vec::new();
    for path in below(&top("tests/papers")) {
        let name = path.file_stem().and_then(|n| n.to_str()).expect("a name").to_owned();
        let case = case(lists, &name, fs::read_to_string(&path).expect("a case"));
        let drawn = papers(lists, &forms, &case);
        let got: Vec<String> = drawn.iter().map(text).collect();
        let got = got.join("\n────────\n\n");
        assert!(got == expected(&path.with_extension("txt"), &got), "{name}: the papers differ:\n{got}");
        if ["summary", "may-waive"].contains(&name.as_str()) {
            let page = html(&name, &drawn);
            assert!(page == expected(&path.with_extension("html"), &page), "{name}: the page differs");
        }
        printed.extend(drawn.into_iter().map(|p| p.id));
    }
    // Every paper of the nation is seen once at least; no list holds a text yet that a newer one no longer calls unlawful.
    let seen = |id: &str| id == "no-longer-unlawful" || printed.iter().any(|p| p == id);
    let unseen: Vec<&str> = forms.iter().flat_map(|l| &l.forms).map(|f| f.id.as_str()).filter(|id| !seen(id)).collect();
    assert!(unseen.is_empty(), "no case prints {unseen:?}");
}

/// Golden cases of every kind have papers, and none says what no paper may say.
#[test]
fn no_paper_says_what_is_wrong() {
    let (lists, forms) = lists();
    for golden in cailiang_tests::golden::all().iter().filter(|g| g.expect.get("error").is_none()).step_by(7) {
        let case = case(lists, &golden.name, golden.case.clone());
        let decision = decide(lists, &case);
        let drawn = draw(lists, &forms, &case, &decision);
        assert!(!drawn.is_empty(), "{}: no paper fits {:?}", golden.name, decision.outcome);
        for paper in &drawn {
            let text = text(paper);
            // 种类之和不是法律用语；复议期限不少于六十日；占位不能留在纸上。
            for wrong in ["罚没", "15日内申请复议", "十五日内申请复议", "15日内向区", "{", "}", "（）"] {
                assert!(!text.contains(wrong), "{} {}: {wrong}", golden.name, paper.id);
            }
            let on_the_spot = paper.id == "summary";
            assert!(!on_the_spot || text.contains("应当先申请行政复议"), "{}: the remedy on the spot", golden.name);
            assert!(on_the_spot || !text.contains("应当先申请行政复议"), "{} {}: the remedy", golden.name, paper.id);
        }
    }
}

#[test]
fn only_what_fits_is_drawn() {
    let (lists, forms) = lists();
    let ordinary = case(lists, "ordinary", fs::read_to_string(top("tests/papers/ordinary-hearing.toml")).expect("a case"));
    let why = |id: &str| draw_one(lists, &forms, &ordinary, &decide(lists, &ordinary), id).expect_err("refused").to_string();
    assert!(why("summary").contains("当场处罚"));
    assert!(why("no-penalty").contains("不用于本案的结论"));
    assert!(why("reason").contains("您是不是想写“reasons”？"));
}

/// A chosen route that the law does not allow: the papers keep to the law, the self-check says so.
#[test]
fn a_wrong_route_keeps_the_right_remedy() {
    let (lists, forms) = lists();
    let text_of = fs::read_to_string(top("tests/papers/ordinary-hearing.toml")).expect("a case");
    let wrong = text_of.replace("decision_route = \"ordinary\"", "decision_route = \"summary\"");
    assert_ne!(text_of, wrong);
    let wrong = case(lists, "wrong", wrong);
    let drawn = papers(lists, &forms, &wrong);
    assert!(!drawn.iter().any(|p| p.id == "summary"));
    let of = |id: &str| drawn.iter().find(|p| p.id == id).map(text).expect("drawn");
    assert!(of("penalty").contains("直接向") && of("penalty").contains("按普通程序写"));
    assert!(of("checklist").contains("✗ 程序走对了"));
}

/// Free text of a case can never become markup.
#[test]
fn hostile_text_stays_text() {
    let (lists, forms) = lists();
    let hostile = "<script>alert('1')</script>\\\" onload=x & </style><!--\u{202e}";
    let text_of = fs::read_to_string(top("tests/papers/guardian.toml")).expect("a case");
    let case = case(lists, "hostile", text_of.replace("guardian = \"王某\"", &format!("guardian = \"{hostile}\"")));
    let page = html("</title><script>", &papers(lists, &forms, &case));
    assert!(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=x &amp; &lt;/style&gt;&lt;!--"));
    assert_eq!(page.matches("<script").count(), 0);
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(!page.contains(" style=") && !page.contains('\u{202e}') && !page.contains("http://") && !page.contains("https://"));
}

/// A place below words a paper anew: its own takes the place of the nation's.
#[test]
fn a_place_replaces_the_wording() {
    let (lists, mut forms) = lists();
    let own = |list: &PaperList, place: &str| {
        let mut form = list.forms.iter().find(|f| f.id == "talk").expect("a form").clone();
        form.title = "本地的约谈要点".to_owned();
        PaperList { document: "own".to_owned(), place: place.to_owned(), forms: vec![form], checks: Vec::new(), ..list.clone() }
    };
    let nation = forms.iter().find(|l| l.document == "papers").expect("the nation's").clone();
    forms.push(own(&nation, "tianjin"));
    let text_of = fs::read_to_string(top("tests/papers/may-waive.toml")).expect("a case");
    let titles = |text: String| -> Vec<String> { papers(lists, &forms, &case(lists, "own", text)).into_iter().map(|p| p.title).collect() };
    assert!(titles(format!("place = \"tianjin\"\n{text_of}")).contains(&"本地的约谈要点".to_owned()));
    let elsewhere = titles(text_of);
    assert!(elsewhere.contains(&"约谈、告诫要点".to_owned()) && !elsewhere.contains(&"本地的约谈要点".to_owned()));
}

/// The self-check answers from the facts of the case.
#[test]
fn the_self_check_answers() {
    let (lists, forms) = lists();
    let text_of = fs::read_to_string(top("tests/papers/ordinary-hearing.toml")).expect("a case");
    let mark = |text: &str, what: &str| {
        let case = case(lists, "check", text.to_owned());
        let drawn = draw_one(lists, &forms, &case, &decide(lists, &case), "checklist").expect("fits");
        let found = drawn[0].blocks.iter().find_map(|b| match b {
            Block::Check { mark, text, .. } if format!("{text:?}").contains(what) => Some(*mark),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("no item {what}"))
    };
    use cailiang::papers::Mark::{Open, Well, Wrong};
    let with = |from: &str, to: &str| {
        assert!(text_of.contains(from), "{from}");
        text_of.replace(from, to)
    };
    assert_eq!(mark(&text_of, "不少于两人"), Well);
    assert_eq!(mark(&with("officers_count = 2", "officers_count = 1"), "不少于两人"), Wrong);
    assert_eq!(mark(&with("officers_count = 2\n", ""), "不少于两人"), Open);
    assert_eq!(mark(&text_of, "罚得比告知的更多"), Well);
    assert_eq!(mark(&with("notified_fine = 200000", "notified_fine = 90000"), "罚得比告知的更多"), Wrong);
    assert_eq!(mark(&text_of, "办案期限"), Well);
    assert_eq!(mark(&with("filed_on = 2024-05-08", "filed_on = 2024-01-09"), "办案期限"), Wrong);
    assert_eq!(mark(&with("advance_notice_done = true", "advance_notice_done = false"), "陈述、申辩的权利"), Wrong);
    assert_eq!(mark(&text_of, "期限（工作日）以内送达"), Well);
    assert_eq!(mark(&with("decision_served_on = 2024-07-05", "decision_served_on = 2024-07-20"), "期限（工作日）以内送达"), Wrong);
}
