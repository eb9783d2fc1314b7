//! Where the lists are when nobody says.

use std::path::{Path, PathBuf};

/// The folder with the lists: the one given, else the nearest `lists` folder
/// above the current one, else the one of the checkout this was built from.
pub fn find(given: Option<&Path>) -> PathBuf {
    if let Some(dir) = given {
        return dir.to_path_buf();
    }
    let here = std::env::current_dir().ok();
    let near = here.iter().flat_map(|h| h.ancestors()).flat_map(|dir| [dir.join("lists"), dir.to_path_buf()]);
    near.into_iter().find(|dir| dir.join("national").is_dir()).unwrap_or_else(checkout)
}

/// `lists`, two folders above this crate's manifest's own.
fn checkout() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
