//! What can go wrong between the page and its storage.

use std::fmt;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbRequest;

use super::super::record::Record;
use crate::words::ledger::trouble as words;

/// Why something was not read or written. Written as a plain sentence that says what to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The device is full.
    Full,
    /// The browser keeps nothing for this page.
    NoDatabase,
    /// The connection was closed meanwhile.
    Closed,
    /// The records are under a passphrase that has not been entered.
    Locked,
    /// Another page changed the record since it was read: this is how it is now.
    Changed(Box<Record>),
    /// Another page deleted the record since it was read.
    Gone,
    /// Something else changed while a lot was being written.
    Moved,
    /// A record was tampered with or is damaged.
    Damaged,
    /// There is no WebCrypto: the page did not come over https.
    NoCrypto,
    /// The passphrase is not the one.
    WrongPassphrase,
    /// A list file could not be fetched.
    NoList,
    /// Anything else.
    Other,
}

impl Trouble {
    /// What to tell the officer.
    pub fn say(&self) -> &'static str {
        match self {
            Self::Full => words::FULL,
            Self::NoDatabase => words::NO_DATABASE,
            Self::Closed => words::CLOSED,
            Self::Locked => words::LOCKED,
            Self::Changed(_) => words::CHANGED,
            Self::Gone => words::GONE,
            Self::Moved => words::MOVED,
            Self::Damaged => words::DAMAGED,
            Self::NoCrypto => words::NO_CRYPTO,
            Self::WrongPassphrase => words::WRONG_PASSPHRASE,
            Self::NoList => words::NO_LIST,
            Self::Other => words::OTHER,
        }
    }

    /// What the name of a `DOMException` means here.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "QuotaExceededError" => Self::Full,
            "InvalidStateError" | "AbortError" | "VersionError" => Self::Closed,
            "SecurityError" | "NotFoundError" => Self::NoDatabase,
            _ => Self::Other,
        }
    }

    /// What a thrown value means here.
    pub(super) fn thrown(value: &JsValue) -> Self {
        // An error that bubbled to the transaction names the request it began with.
        let inner = value.dyn_ref::<IdbRequest>().and_then(|r| r.error().ok().flatten()).map(JsValue::from);
        let value = inner.as_ref().unwrap_or(value);
        let name = js_sys::Reflect::get(value, &"name".into()).ok().and_then(|n| n.as_string());
        Self::named(&name.unwrap_or_default())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.say())
    }
}

impl From<idb::Error> for Trouble {
    fn from(error: idb::Error) -> Self {
        use idb::Error;
        match error {
            Error::DomException(e) => Self::named(&e.name()),
            Error::IndexedDbNotFound(_) => Self::NoDatabase,
            Error::IndexedDbOpenFailed(v)
            | Error::TransactionOpenFailed(v)
            | Error::ObjectStoreNotFound(v)
            | Error::UpdateFailed(v)
            | Error::DeleteFailed(v)
            | Error::ClearFailed(v)
            | Error::GetFailed(v)
            | Error::GetAllKeysFailed(v)
            | Error::UnexpectedJsType(_, v) => Self::thrown(&v),
            _ => Self::Other,
        }
    }
}
