//! What names a person in running text, and what stands in its place.
//!
//! A sentence that reads a little oddly does no harm; a name that is left in does.

use super::words;

/// A piece of text and what stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// What kind of thing it is, in words.
    pub what: &'static str,
    /// What was written.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// Everything in these texts that names somebody: numbers, dates of birth, addresses, names.
pub fn swaps(texts: &[&str]) -> Vec<Swap> {
    let mut out: Vec<Swap> = Vec::new();
    for text in texts {
        for swap in numbers(text).into_iter().chain(births(text)).chain(addresses(text)).chain(names(text)) {
            if !out.contains(&swap) {
                out.push(swap);
            }
        }
    }
    // The longest first, so that no part of it is taken out before the whole.
    out.sort_by_key(|swap| std::cmp::Reverse(swap.was.len()));
    out
}

/// The text with all of it swapped.
pub fn clean(text: &str, swaps: &[Swap]) -> String {
    swaps.iter().fold(text.to_owned(), |text, swap| text.replace(&swap.was, &swap.now))
}

/// Numbers of papers, telephones, plates.
fn numbers(text: &str) -> Vec<Swap> {
    let mut out = Vec::new();
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        let (what, now) = match (part.len(), digits) {
            (18, 17..) | (15, 15) => (words::ID_NUMBER, words::SOME_NUMBER),
            (11, 11) => (words::TELEPHONE, words::SOME_TELEPHONE),
            (6 | 7, 3..) if part.starts_with(|c: char| c.is_ascii_uppercase()) => (words::PLATE, words::SOME_PLATE),
            _ => continue,
        };
        out.push(Swap { what, was: part.to_owned(), now: now.to_owned() });
    }
    out
}

/// Dates that are said to be a birth: 2010年3月2日生, 生于2010年3月2日.
fn births(text: &str) -> Vec<Swap> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices('年') {
        let before = text.get(..at).unwrap_or_default();
        let year: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        let rest = text.get(at..).unwrap_or_default();
        let len: usize = rest.chars().take_while(|c| c.is_ascii_digit() || "年月日".contains(*c)).map(char::len_utf8).sum();
        let after = rest.get(len..).unwrap_or_default();
        let lead =
            before.strip_suffix(|c: char| c.is_ascii_digit()).map_or(before, |_| before.trim_end_matches(|c: char| c.is_ascii_digit()));
        let born = words::AFTER_BIRTH.iter().any(|w| after.starts_with(w)) || words::BEFORE_BIRTH.iter().any(|w| lead.ends_with(w));
        if year.len() == 4 && born {
            let was = [before.get(before.len() - 4..).unwrap_or_default(), rest.get(..len).unwrap_or_default()].concat();
            out.push(Swap { what: words::BIRTH, was, now: words::SOME_DAY.to_owned() });
        }
    }
    out
}

/// Where somebody lives: 住 and what follows, where it has a number.
fn addresses(text: &str) -> Vec<Swap> {
    let mut out = Vec::new();
    for mark in words::BEFORE_ADDRESS {
        for (at, _) in text.match_indices(mark) {
            let was: String =
                text.get(at + mark.len()..).unwrap_or_default().chars().take_while(|c| !"，。；、：（）,;".contains(*c)).collect();
            if was.chars().any(|c| words::ADDRESS_SIGNS.contains(c)) {
                out.push(Swap { what: words::ADDRESS, was, now: words::SOME_ADDRESS.to_owned() });
            }
        }
    }
    out
}

/// Names after a word for a person: a surname that is common, and one or two characters.
fn names(text: &str) -> Vec<Swap> {
    let mut out = Vec::new();
    for mark in words::BEFORE_NAMES {
        for (at, _) in text.match_indices(mark) {
            let rest = text.get(at + mark.len()..).unwrap_or_default().trim_start_matches(['：', ':', '“', ' ', '是', '叫']);
            let surname = words::SURNAMES.iter().find(|s| rest.starts_with(**s));
            let Some((surname, given)) = surname.and_then(|s| Some((*s, rest.strip_prefix(s)?))) else { continue };
            let given: String = given.chars().take(2).take_while(|c| is_name(*c)).collect();
            if !given.is_empty() && !given.starts_with('某') {
                out.push(Swap { what: words::NAME, was: [surname, &given].concat(), now: [surname, "某"].concat() });
            }
        }
    }
    out
}

fn is_name(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c) && !words::NO_NAME.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_left_who_could_be_found() {
        let title = "王建国家门口的火";
        let story = "当事人王建国（男，2010年3月2日生，身份证号120101201003021234，住和平区南京路12号，电话13800138000）点了火，邻居李秀英报警。妈妈刘芳说：罚我。车牌津A12B45。";
        let swaps = swaps(&[title, story]);
        let cleaned = [clean(title, &swaps), clean(story, &swaps)].concat();
        for part in ["王建国", "2010", "1201012010", "南京路", "138001", "李秀英", "刘芳", "A12B45"] {
            assert!(!cleaned.contains(part), "{part}: {cleaned}");
        }
        assert!(cleaned.starts_with("王某家门口的火") && cleaned.contains("邻居李某报警") && cleaned.contains("妈妈刘某说"), "{cleaned}");
    }

    #[test]
    fn an_ordinary_story_stays_as_it_is() {
        let story = "2024年5月6日，老沈扔了3张沙发，罚200元。当事人是一家公司，负责人说不知道。住在附近的居民投诉。";
        assert_eq!(swaps(&[story]), []);
    }
}
