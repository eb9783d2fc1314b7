//! The words around papers.

pub const PAPERS: &str = "案件文书";
pub const A_CASE: &str = "案件";
pub const BETWEEN_PAPERS: &str = "\n════════════════════════\n\n";
