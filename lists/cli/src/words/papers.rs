//! The words around papers.

pub const PAPERS: &str = "案件文书";
pub const A_CASE: &str = "案件";
pub const BETWEEN_PAPERS: &str = "\n════════════════════════\n\n";
/// No form was in force when the case was decided.
pub const NO_FORMS_THEN: &str = "没有适合这个案件的文书样式：作出决定的时候，清单里还没有施行的样式；请按当时的文本和格式写";
