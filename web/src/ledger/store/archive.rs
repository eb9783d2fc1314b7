//! The list files that records were decided on, kept beside them: an old case
//! opens with them even after the site has newer ones.

use super::{
    Trouble,
    base::{LISTS, Mode, Work},
    end, vault,
};
use crate::load;

/// Whether a file of the page may be called so: below the page's own folder, in plain letters.
pub fn may_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    let parts = || name.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
    (1..=200).contains(&name.len()) && name.chars().all(plain) && parts()
}

/// Keeps these list files of the page, by their hashed names, where they are not kept yet.
///
/// # Errors
/// [`Trouble::NoList`] where one cannot be fetched, or what the storage says. Nothing is kept then.
pub async fn keep_lists(names: &[String]) -> Result<(), Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let kept = work.keys(LISTS).await?;
    work.finish().await?;
    let mut files = Vec::new();
    for name in names.iter().filter(|name| !kept.contains(name)) {
        if !may_name(name) {
            return Err(Trouble::NoList);
        }
        files.push((name, load::bytes(name).await.map_err(|_| Trouble::NoList)?));
    }
    if files.is_empty() {
        return Ok(());
    }
    let work = Work::begin(Mode::Write).await?;
    let asked = files.iter().try_for_each(|(name, bytes)| work.put(LISTS, name, Some(&vault::file(bytes))));
    end(work, asked).await
}

/// A list file that is kept.
///
/// # Errors
/// What the storage says.
pub async fn archived(name: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let stored = work.get(LISTS, name).await?;
    work.finish().await?;
    Ok(stored.as_ref().and_then(vault::bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_page() {
        assert!(may_name("lists.1a2b3c4d5e6f.bin") && may_name("places/tianjin.1a2b3c4d5e6f.bin"));
        for name in ["", "/etc", "https://example.com/x", "../x", "a/../b", "a//b", "a?b", ".hidden"] {
            assert!(!may_name(name), "{name}");
        }
    }
}
