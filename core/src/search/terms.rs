//! A query cut into its words.

/// The words of a query, in capitals as the lists have them; a run of digits
/// is a word of its own (城市道路42).
pub fn terms(query: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in query.split(|c: char| c.is_whitespace() || "，,、。；？?！!：《》“”'’".contains(c)) {
        let mut current = String::new();
        for c in word.chars() {
            let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '(' | ')' | '-');
            if current.chars().next_back().is_some_and(|last| number(last) != number(c)) {
                out.push(std::mem::take(&mut current));
            }
            current.push(c.to_ascii_uppercase());
        }
        out.push(current);
    }
    // “第42条” leaves 第 and 条 behind, which say nothing by themselves.
    let cited = out.iter().any(|t| numbered(t));
    out.retain(|t| !(t.is_empty() || (cited && matches!(t.as_str(), "第" | "条"))));
    out
}

/// Whether a word names an article: 42, 49.1(5), 第四十二条.
pub fn cites(term: &str) -> bool {
    numbered(term) || (term.starts_with('第') && term.contains('条'))
}

fn numbered(term: &str) -> bool {
    term.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_number_is_a_word_of_its_own() {
        assert_eq!(terms("城市道路 第42条"), ["城市道路", "42"]);
        assert_eq!(terms("《燃气》49.1(5)"), ["燃气", "49.1(5)"]);
        assert_eq!(terms("第四十二条"), ["第四十二条"]);
        assert_eq!(terms("谁管？Ktv，扰民"), ["谁管", "KTV", "扰民"]);
        assert!(cites("49.1(5)") && cites("第四十二条") && !cites("占路"));
    }
}
