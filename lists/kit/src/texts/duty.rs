//! The duty that a passage itself names: 违反本条例第三十五条第一款第（一）项、第（二）项规定.

use cailiang::citation::Citation;

use super::statute::whole;

/// A place of the same statute that a passage names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    article: u16,
    inserted: Option<u16>,
    paragraph: Option<u16>,
    item: Option<u16>,
}

impl Named {
    /// Whether a citation points there, or to the whole of which it is a part.
    pub fn is(&self, at: &Citation) -> bool {
        let part = |named: Option<u16>, cited: Option<u16>| named.is_none() || cited.is_none() || named == cited;
        self.same_article(at) && part(self.paragraph, at.paragraph) && part(self.item, at.item)
    }

    pub fn same_article(&self, at: &Citation) -> bool {
        self.article == at.article && self.inserted == at.inserted
    }

    /// The place as a citation.
    pub fn citation(&self) -> Citation {
        Citation { article: self.article, inserted: self.inserted, paragraph: self.paragraph, sentence: None, item: self.item }
    }
}

/// What the passage of `at` says is broken; empty where it names nothing of its own statute.
pub(super) fn named(text: &str, at: &Citation) -> Vec<Named> {
    let mut out = Vec::new();
    for (start, _) in text.match_indices("违反") {
        let rest = text.get(start + "违反".len()..).unwrap_or_default();
        let own = ["本条例的", "本法的", "本规定的", "本办法的", "本条例", "本法", "本规定", "本办法", "本细则"];
        let stripped = own.iter().find_map(|word| rest.strip_prefix(word));
        let same = Named { article: at.article, inserted: at.inserted, paragraph: None, item: None };
        match stripped {
            Some(rest) => places(rest, None, &mut out),
            // 违反第一款、第二款规定的: of this article.
            None if rest.starts_with('第') => places(rest, Some(same), &mut out),
            None => {
                let before = at.paragraph.and_then(|n| n.checked_sub(1)).filter(|n| *n > 0);
                if let Some(rest) = rest.strip_prefix("前款") {
                    let same = Named { paragraph: before, ..same };
                    let found = out.len();
                    places(rest, Some(same.clone()), &mut out);
                    if out.len() == found && before.is_some() {
                        out.push(same);
                    }
                }
            }
        }
    }
    out
}

/// Whether what stands at a byte is for the breach of these duties: the part
/// names none, or one of them, or the nearest part before it in the sentence does.
pub(super) fn reaches(text: &str, byte: usize, at: &Citation, duties: &[Citation]) -> bool {
    // 违反第二十七条规定，或者有下列行为之一的.
    let listed = super::parts::sentence_before(text, byte).contains("下列");
    duties.is_empty() || listed || nearest(text, byte, at).is_none() || names_one(text, byte, at, duties)
}

/// Whether the words before a byte name one of these duties.
pub(super) fn names_one(text: &str, byte: usize, at: &Citation, duties: &[Citation]) -> bool {
    nearest(text, byte, at).is_some_and(|named| duties.iter().any(|d| named.iter().any(|n| n.is(d))))
}

/// What the part before a byte, or the nearest part before it in the sentence, names.
fn nearest(text: &str, byte: usize, at: &Citation) -> Option<Vec<Named>> {
    super::parts::sentence_before(text, byte).rsplit('；').map(|part| named(part, at)).find(|named| !named.is_empty())
}

/// A run of places: 第八条、第十条第一款第（一）项、第（二）项. Each takes over what it does not name.
fn places(mut rest: &str, start: Option<Named>, out: &mut Vec<Named>) {
    let mut last: Option<Named> = start;
    let mut open: Option<Named> = None;
    while let Some((n, unit, tail)) = step(rest) {
        match unit {
            '条' => {
                out.extend(open.take());
                let (inserted, tail) = match tail.strip_prefix('之').and_then(|t| t.chars().next().map(|c| (c, t))) {
                    Some((c, t)) => (whole(&c.to_string()), t.get(c.len_utf8()..).unwrap_or_default()),
                    None => (None, tail),
                };
                open = Some(Named { article: n, inserted, paragraph: None, item: None });
                rest = tail;
            }
            '款' => {
                let Some(base) = open.clone().or_else(|| last.clone()) else { break };
                if base.paragraph.is_some() && open.is_some() || base.item.is_some() {
                    out.extend(open.take());
                }
                open = Some(Named { paragraph: Some(n), item: None, ..base });
                rest = tail;
            }
            _ => {
                let Some(base) = open.clone().or_else(|| last.clone()) else { break };
                if base.item.is_some() {
                    out.extend(open.take());
                }
                open = Some(Named { item: Some(n), ..base });
                rest = tail;
            }
        }
        last = open.clone();
        rest = ["、", "以及", "或者", "和", "及", "或", "的"].iter().find_map(|cut| rest.strip_prefix(cut)).unwrap_or(rest);
    }
    out.extend(open);
}

/// 第三十五条, 第一款, 第（五）项.
fn step(text: &str) -> Option<(u16, char, &str)> {
    let rest = text.strip_prefix('第')?;
    let (at, unit) = rest.char_indices().find(|(_, c)| matches!(c, '条' | '款' | '项'))?;
    let number = rest.get(..at)?.trim_matches(['（', '）', '(', ')']);
    Some((whole(number)?, unit, rest.get(at + unit.len_utf8()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(text: &str, at: &str) -> Vec<String> {
        named(text, &at.parse().expect("a citation")).iter().map(|n| n.citation().to_string()).collect()
    }

    #[test]
    fn the_duty_a_passage_names() {
        assert_eq!(cited("生活垃圾管理责任人违反本条例第三十五条第一款第（一）项、第（二）项规定的，", "68.1"), ["35.1(1)", "35.1(2)"]);
        assert_eq!(cited("对违反本规定第八条、第十条第一款、第二十二条，在禁养区内", "26"), ["8", "10.1", "22"]);
        assert_eq!(cited("违反第一款、第二款规定的，责令改正", "58.4"), ["58.1", "58.2"]);
        assert_eq!(cited("违反前款第（三）项、第（五）项规定的", "26.2"), ["26.1(3)", "26.1(5)"]);
        assert_eq!(cited("违反前款规定的", "32.2"), ["32.1"]);
        assert_eq!(cited("违反本法第四十六条的规定，或者违反本法第五十一条规定，将公路", "77"), ["46", "51"]);
        assert!(cited("违反本条例规定，有下列行为之一的；违反《土地管理法》第五十七条", "52").is_empty());
    }

    #[test]
    fn a_citation_fits_what_is_named() {
        let named = named("违反本条例第三十五条第一款第（一）项规定", &"68".parse().expect("a citation"));
        let fits = |at: &str| named.iter().any(|n| n.is(&at.parse().expect("a citation")));
        assert!(fits("35.1(1)") && fits("35") && !fits("35.1(2)") && !fits("35.2(1)") && !fits("36.1(1)"));
    }
}
