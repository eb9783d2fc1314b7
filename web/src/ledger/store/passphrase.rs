//! The passphrase: setting, changing and removing it rewrites every record in
//! one transaction; where that fails, the old one stays valid.

use super::{
    super::crypto,
    Snapshot, Trouble,
    base::{META, Mode, RECORDS, SEAL, Work},
    end, snapshot, still_all, told,
    vault::{self, Vault},
};

/// Whether the records are under a passphrase.
///
/// # Errors
/// What the storage says.
pub async fn is_sealed() -> Result<bool, Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let meta = work.get(META, SEAL).await?;
    work.finish().await?;
    Ok(meta.is_some())
}

/// Opens the records with the passphrase, until the page is closed or [`lock`]ed.
///
/// # Errors
/// [`Trouble::WrongPassphrase`], or what the storage says.
pub async fn unlock(passphrase: &str) -> Result<(), Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let meta = work.get(META, SEAL).await?;
    work.finish().await?;
    if let Some(seal) = vault::seal(meta.as_ref())? {
        vault::hold(Some(&crypto::key_again(passphrase, &seal).await?));
    }
    Ok(())
}

/// Forgets the key.
pub fn lock() {
    vault::hold(None);
    told::tell();
}

/// Seals all records anew under a passphrase; an empty one leaves them unsealed. They must be open.
///
/// # Errors
/// What the storage says, or [`Trouble::Damaged`] where a record cannot be read. Then all is as before.
pub async fn set_passphrase(passphrase: &str) -> Result<(), Trouble> {
    let Snapshot { meta, rows } = snapshot().await?;
    let before = Vault::of(meta.as_ref())?;
    let after = match passphrase {
        "" => Vault::Plain,
        passphrase => Vault::Sealed(crypto::new_key(passphrase).await?),
    };
    let mut new = Vec::new();
    for (id, stored) in &rows {
        new.push((id, after.close(&before.open(id, stored).await?).await?));
    }
    let after_meta = after.meta()?;
    let work = Work::begin(Mode::Write).await?;
    let asked = async {
        still_all(&work, &meta, &rows).await?;
        work.put(META, SEAL, after_meta.as_ref())?;
        new.iter().try_for_each(|(id, row)| work.put(RECORDS, id, Some(row)))
    };
    let asked = asked.await;
    end(work, asked).await?;
    vault::hold(match &after {
        Vault::Plain => None,
        Vault::Sealed(key) => Some(key),
    });
    Ok(())
}
