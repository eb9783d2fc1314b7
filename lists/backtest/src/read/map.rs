//! A column map: which column of an office's table is which fact, and what its words mean.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A column map, as its TOML file says it.
///
/// ```
/// let map = cailiang_backtest::read::ColumnMap::read(r#"
///     [columns]
///     "案由" = "violation"
///     [values.violation]
///     "乱倒垃圾" = "household-waste-dump"
///     [fixed]
///     place = "beijing"
/// "#);
/// assert!(map.is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnMap {
    /// Heading → fact, or `violation`, `place`, `outcome`, `fine`, `number`; empty for a column that is not needed.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// For a fact: the words in its cells → what a case file writes.
    #[serde(default)]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// What holds for every row.
    #[serde(default)]
    pub fixed: BTreeMap<String, String>,
}

impl ColumnMap {
    /// Reads a map.
    ///
    /// # Errors
    /// What is wrong with it, in toml's own words with line and column.
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|e| e.to_string())
    }
}
