//! A statute's text: articles, paragraphs, items.

use std::collections::BTreeMap;

use cailiang::{
    citation::{Citation, numeral},
    day::Day,
    lists::Document,
};

use super::number::numbers;

/// A paragraph with its items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub text: String,
    pub items: Vec<(u16, String)>,
}

/// A statute as a folder holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Statute {
    /// The 数据标识 without its year, else the file's name.
    pub id: String,
    /// The heading of the file.
    pub title: String,
    /// The day it takes effect, where the heading says so.
    pub effective: Option<Day>,
    articles: BTreeMap<(u16, Option<u16>), Vec<Paragraph>>,
}

/// The words a citation points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// The paragraph (or its sentence), then the cited item on a line of its own.
    pub text: String,
    /// The paragraph (or its sentence) without its items.
    pub lead: String,
    /// The whole article, for what may stand in another paragraph.
    pub article: String,
}

/// Why a citation points to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lack {
    /// The text does not hold the article.
    Article,
    /// It has no such paragraph; it has this many.
    Paragraph(usize),
    /// It has several paragraphs and the citation names none.
    ParagraphNotNamed(usize),
    /// It has one paragraph only, which is not named.
    ParagraphNamed,
    /// The paragraph has no such sentence.
    Sentence,
    /// The paragraph has no such item.
    Item,
}

impl Statute {
    /// Reads a statute in Markdown; `name` is the file's name without its ending.
    pub fn read(name: &str, text: &str) -> Self {
        let mut statute = Self { id: without_year(name).to_owned(), ..Self::default() };
        let mut article = None;
        for block in half_width(text).replace("\r\n", "\n").split("\n\n").flat_map(|b| b.split('\n')).map(str::trim) {
            if let Some(title) = block.strip_prefix("# ").filter(|_| statute.title.is_empty()) {
                statute.title = plain(title);
            } else if let Some(id) = block.strip_prefix("- 数据标识：") {
                statute.id = without_year(id.trim()).to_owned();
            } else if let Some(rest) = block.strip_prefix("- 施行日期：") {
                statute.effective = rest.get(..10).and_then(|day| day.parse().ok());
            } else if let Some((number, rest)) = heading(block) {
                article = Some(number);
                statute.articles.entry(number).or_default();
                statute.add(article, rest);
            } else if !block.starts_with(['#', '>', '-']) {
                statute.add(article, block);
            } else if block.starts_with('#') {
                article = None;
            }
        }
        statute
    }

    fn add(&mut self, article: Option<(u16, Option<u16>)>, block: &str) {
        let block = close_up(block);
        let block = block.as_str();
        let Some(paragraphs) = article.and_then(|a| self.articles.get_mut(&a)).filter(|_| !block.is_empty()) else { return };
        match (item(block), paragraphs.last_mut()) {
            (Some((n, text)), Some(last)) => last.items.push((n, text.to_owned())),
            _ => paragraphs.push(Paragraph { text: block.to_owned(), items: Vec::new() }),
        }
    }

    /// Whether the statute says that its short periods count working days
    /// (行政处罚法 85；行政强制法 69).
    pub fn short_periods_are_working_days(&self) -> bool {
        self.articles.values().flatten().any(|p| p.text.contains("是指工作日"))
    }

    /// A whole article, where the citation names just that and the article
    /// has several paragraphs.
    pub fn article(&self, at: &Citation) -> Option<Passage> {
        let whole = at.paragraph.is_none() && at.sentence.is_none() && at.item.is_none();
        let paragraphs = self.articles.get(&(at.article, at.inserted)).filter(|p| whole && p.len() > 1)?;
        let text = all(paragraphs);
        let lead = paragraphs.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
        Some(Passage { article: text.clone(), text, lead })
    }

    /// Every article, by its number as citations write it: 49, 120-1.
    pub fn every_article(&self) -> impl Iterator<Item = (String, &[Paragraph])> {
        let number = |(n, inserted): &(u16, Option<u16>)| inserted.map_or_else(|| n.to_string(), |i| format!("{n}-{i}"));
        self.articles.iter().map(move |(at, paragraphs)| (number(at), paragraphs.as_slice()))
    }

    /// The items of the cited paragraph, each with its number.
    pub fn items_beside(&self, at: &Citation) -> Vec<(u16, String)> {
        let Some(paragraphs) = self.articles.get(&(at.article, at.inserted)) else { return Vec::new() };
        let paragraph = paragraphs.get(usize::from(at.paragraph.unwrap_or(1).saturating_sub(1)));
        paragraph.map(|p| p.items.clone()).unwrap_or_default()
    }

    /// The paragraphs of the cited article, where it has several.
    pub fn paragraphs_beside(&self, at: &Citation) -> Vec<(u16, String)> {
        let paragraphs = self.articles.get(&(at.article, at.inserted)).filter(|p| p.len() > 1);
        let numbered = paragraphs.into_iter().flatten().zip(1..);
        numbered.map(|(p, n)| (n, all(std::slice::from_ref(p)))).collect()
    }

    /// The articles right before and after the cited one.
    pub fn articles_beside(&self, at: &Citation) -> Vec<(u16, String)> {
        let beside = [at.article.checked_sub(1), at.article.checked_add(1)].into_iter().flatten();
        beside.filter_map(|n| Some((n, all(self.articles.get(&(n, None))?)))).collect()
    }

    /// The words of a cited place, a whole article included.
    pub fn words_of(&self, at: &Citation) -> Option<String> {
        self.article(at).map(|p| p.text).or_else(|| self.passage(at).ok().map(|p| p.text))
    }

    /// The words a citation points to, items with their numbers, for reading.
    pub fn shown(&self, at: &Citation) -> String {
        let Some(paragraphs) = self.articles.get(&(at.article, at.inserted)) else { return String::new() };
        let one = at.paragraph.and_then(|n| paragraphs.get(usize::from(n) - 1..usize::from(n)));
        let mut lines = Vec::new();
        for paragraph in one.unwrap_or(paragraphs) {
            let sentence = at.sentence.and_then(|n| paragraph.text.split_inclusive('。').nth(usize::from(n) - 1));
            lines.push(sentence.unwrap_or(&paragraph.text).to_owned());
            let items = paragraph.items.iter().filter(|(n, _)| at.item.is_none_or(|item| item == *n));
            lines.extend(items.map(|(n, text)| format!("（{}）{text}", numeral(*n))));
        }
        lines.join("\n")
    }

    /// The words a citation points to.
    pub fn passage(&self, at: &Citation) -> Result<Passage, Lack> {
        let paragraphs = self.articles.get(&(at.article, at.inserted)).ok_or(Lack::Article)?;
        let paragraph = match (at.paragraph, paragraphs.as_slice()) {
            (None, [only]) => only,
            (None, several) => return Err(Lack::ParagraphNotNamed(several.len())),
            (Some(_), [_]) => return Err(Lack::ParagraphNamed),
            (Some(n), several) => several.get(usize::from(n) - 1).ok_or(Lack::Paragraph(several.len()))?,
        };
        let mut text = paragraph.text.clone();
        if let Some(n) = at.sentence {
            let sentence = text.split_inclusive('。').nth(usize::from(n) - 1).ok_or(Lack::Sentence)?;
            text = sentence.to_owned();
        }
        let lead = text.clone();
        if let Some(n) = at.item {
            let (_, item) = paragraph.items.iter().find(|(m, _)| *m == n).ok_or(Lack::Item)?;
            text = format!("{text}\n{item}");
        } else {
            for (_, item) in &paragraph.items {
                text = format!("{text}\n{item}");
            }
        }
        Ok(Passage { text, lead, article: all(paragraphs) })
    }
}

/// Paragraphs and items, a line each.
fn all(paragraphs: &[Paragraph]) -> String {
    let lines = paragraphs.iter().flat_map(|p| std::iter::once(p.text.as_str()).chain(p.items.iter().map(|(_, t)| t.as_str())));
    lines.collect::<Vec<_>>().join("\n")
}

/// The statute for a document, by its id or else by its title: the version of
/// its date, else the only one there is.
pub(super) fn choose<'a>(statutes: &'a [Statute], document: &Document) -> Option<&'a Statute> {
    let title = plain(&document.title);
    let by_id: Vec<&Statute> = statutes.iter().filter(|s| s.id == document.id).collect();
    let same = if by_id.is_empty() { statutes.iter().filter(|s| s.title == title).collect() } else { by_id };
    let dated = same.iter().find(|s| s.effective == Some(document.effective));
    dated.or(same.first().filter(|_| same.len() == 1)).copied()
}

/// A title without 《》, blanks and 中华人民共和国.
fn plain(title: &str) -> String {
    let title: String = title.chars().filter(|c| !c.is_whitespace() && !matches!(c, '《' | '》')).collect();
    title.strip_prefix("中华人民共和国").map(str::to_owned).unwrap_or(title)
}

/// Some texts print their numbers in full-width digits: ３日.
fn half_width(text: &str) -> String {
    let digit = |c: char| u32::from(c).checked_sub(u32::from('０')).and_then(|d| char::from_digit(d, 10));
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// `apl-2021` is `apl`.
fn without_year(id: &str) -> &str {
    match id.rsplit_once('-') {
        Some((front, year)) if year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) => front,
        _ => id,
    }
}

/// `## 第四十九条`, or `第四十九条 违反……` with the text behind it.
fn heading(block: &str) -> Option<((u16, Option<u16>), &str)> {
    let marked = block.starts_with('#');
    let rest = block.trim_start_matches('#').trim_start().strip_prefix('第')?;
    let (number, rest) = rest.split_once('条')?;
    let article = whole(number)?;
    let (inserted, rest) = match rest.strip_prefix('之') {
        Some(after) => {
            let end = after.find(char::is_whitespace).unwrap_or(after.len());
            let (n, after) = after.split_at_checked(end)?;
            (Some(whole(n)?), after)
        }
        None => (None, rest),
    };
    let spaced = rest.is_empty() || rest.starts_with(char::is_whitespace);
    (marked || spaced).then(|| ((article, inserted), rest.trim()))
}

/// The text without the blanks that mirrors set around digits: 处 2 万元以上 5 万元以下.
fn close_up(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let between_letters = out.ends_with(|c: char| c.is_ascii_alphabetic()) && rest.peek().is_some_and(char::is_ascii_alphabetic);
        if !c.is_whitespace() || between_letters {
            out.push(c);
        }
    }
    out
}

/// `（五）……` or `(五)……`.
fn item(block: &str) -> Option<(u16, &str)> {
    let rest = block.strip_prefix(['（', '('])?;
    let (number, text) = rest.split_once(['）', ')'])?;
    Some((whole(number)?, text))
}

/// A text that is one whole number and nothing else.
pub(super) fn whole(text: &str) -> Option<u16> {
    match numbers(text).as_slice() {
        [n] if n.start == 0 && n.end == text.len() => u16::try_from(n.value.trunc().mantissa()).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# 某条例\n\n- 数据标识：x-reg-2020\n- 施行日期：2020-01-01（某条）\n\n> 提示\n\n## 第三条\n\n前句。后句。\n\n## 第一百二十条之一\n\n有下列行为：\n\n(一)甲；\n\n（二）乙。\n\n第二款。\n\n第五条 处 2 万元以上 5 万元以下罚款。\n";

    fn at(text: &str) -> Citation {
        text.parse().expect("a citation")
    }

    #[test]
    fn finds_passages() {
        let statute = Statute::read("x", TEXT);
        assert_eq!((statute.id.as_str(), statute.effective), ("x-reg", Day::new(2020, 1, 1)));
        assert_eq!(statute.passage(&at("120-1.1(2)")).map(|p| p.text), Ok("有下列行为：\n乙。".into()));
        assert_eq!(statute.passage(&at("3s2")).map(|p| p.text), Ok("后句。".into()));
        assert_eq!(statute.passage(&at("5")).map(|p| p.text), Ok("处2万元以上5万元以下罚款。".into()));
        assert_eq!(statute.passage(&at("120-1(1)")), Err(Lack::ParagraphNotNamed(2)));
        assert_eq!(statute.passage(&at("120-1.1(3)")), Err(Lack::Item));
        assert_eq!(statute.passage(&at("3.1")), Err(Lack::ParagraphNamed));
        assert_eq!(statute.passage(&at("4")), Err(Lack::Article));
        assert_eq!(statute.passage(&at("120-1.3")), Err(Lack::Paragraph(2)));
    }
}
