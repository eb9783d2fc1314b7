//! The ledger as JSON: `{ "app": "cailiang", "format": 1, "records": [...] }`,
//! each record a line; under a passphrase its envelope, with `sealed` and `data` instead of `records`.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use super::{
    super::{
        crypto::{self, Seal},
        record::Record,
        store::Trouble,
    },
    check,
};
use crate::words::ledger::import as words;

const APP: &str = "cailiang";
const FORMAT: u32 = 1;
/// The name an export is sealed under.
const NAME: &str = "export";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    app: String,
    format: u32,
    #[serde(default)]
    records: Vec<Record>,
    #[serde(default)]
    sealed: Option<Seal>,
    #[serde(default)]
    data: String,
}

/// What a JSON file holds.
pub enum Content {
    /// Records, checked.
    Records(Vec<Record>),
    /// Records under a passphrase: [`unseal`] opens them.
    Sealed(Seal, Vec<u8>),
}

/// Records as a file.
pub fn write(records: &[Record]) -> String {
    let mut out = "{\"app\":\"cailiang\",\"format\":1,\"records\":[".to_owned();
    for (n, record) in records.iter().enumerate() {
        out.push_str(if n == 0 { "\n" } else { ",\n" });
        // Texts and numbers always can be written.
        out.push_str(&serde_json::to_string(record).unwrap_or_default());
    }
    out.push_str("\n]}\n");
    out
}

/// Records as a file under a passphrase of its own.
///
/// # Errors
/// Where there is no WebCrypto.
pub async fn write_sealed(records: &[Record], passphrase: &str) -> Result<String, Trouble> {
    let key = crypto::new_key(passphrase).await?;
    let data = STANDARD.encode(key.close(NAME, &write(records)).await?);
    let file = File { app: APP.to_owned(), format: FORMAT, records: Vec::new(), sealed: Some(key.seal), data };
    serde_json::to_string(&file).map_err(|_| Trouble::Other)
}

/// The records of a sealed file.
///
/// # Errors
/// A sentence for the officer.
pub async fn unseal(passphrase: &str, seal: &Seal, data: &[u8]) -> Result<Vec<Record>, String> {
    let say = |t: Trouble| t.say().to_owned();
    let key = crypto::key_again(passphrase, seal).await.map_err(say)?;
    match read(&key.open(NAME, data).await.map_err(say)?)? {
        Content::Records(records) => Ok(records),
        Content::Sealed(..) => Err(words::NOT_OURS.to_owned()),
    }
}

/// What a file holds.
///
/// # Errors
/// One sentence about what is wrong with it, with the line.
pub fn read(text: &str) -> Result<Content, String> {
    let file: File = serde_json::from_str(text).map_err(|e| words::bad_json(e.line(), e.is_data()))?;
    if file.app != APP {
        return Err(words::NOT_OURS.to_owned());
    }
    if file.format != FORMAT {
        return Err(words::NEWER.to_owned());
    }
    match file.sealed {
        Some(seal) => Ok(Content::Sealed(seal, STANDARD.decode(file.data).map_err(|_| words::NOT_OURS.to_owned())?)),
        None => Ok(Content::Records(check::records(file.records, &words::nth)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::check::tests::full, *};

    fn records(text: &str) -> Result<Vec<Record>, String> {
        match read(text)? {
            Content::Records(records) => Ok(records),
            Content::Sealed(..) => Err("sealed".to_owned()),
        }
    }

    #[test]
    fn comes_back() {
        let other = Record { id: "b".to_owned(), ..full() };
        let all = vec![full(), other];
        assert_eq!(records(&write(&all)), Ok(all));
    }

    #[test]
    fn hostile_files_are_refused() {
        let one = serde_json::to_string(&full()).unwrap_or_default();
        let file = |record: &str| ["{\"app\":\"cailiang\",\"format\":1,\"records\":[", record, "]}"].concat();
        assert!(records(&file(&one)).is_ok());
        let deep = "[".repeat(100_000);
        let proto = one.replacen('{', "{\"__proto__\":{\"x\":1},", 1);
        let typed = one.replacen("\"50.50\"", "50.5", 1);
        let kind = one.replacen("\"penalty\"", "\"execution\"", 1);
        let double = one.replacen('{', "{\"id\":\"x\",", 1);
        for broken in [&deep, &proto, &typed, &kind, &double, "{}", "[]", "1", ""] {
            assert!(records(&file(broken)).is_err() || broken.is_empty());
            assert!(records(broken).is_err());
        }
        assert_eq!(records("{\"app\":\"other\",\"format\":1}"), Err(words::NOT_OURS.to_owned()));
        assert_eq!(records("{\"app\":\"cailiang\",\"format\":2}"), Err(words::NEWER.to_owned()));
        assert_eq!(records("{\"app\":\"cailiang\",\n\n\"format\":x"), Err(words::bad_json(3, false)));
    }
}
