//! A small server for trying the page, on this machine or in its network.

use std::{
    fs,
    io::{self, Read, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use crate::{Step, media, words};

/// The longest head of a request that is read, bytes.
const HEAD_LIMIT: usize = 16 * 1024;

/// How long a silent connection is kept. Browsers open some in advance.
const PATIENCE: Duration = Duration::from_secs(20);

/// Serves `dist` until it is stopped. Only this port is opened.
pub fn run(dist: &Path, port: u16, everyone: bool) -> Step<()> {
    let ip = if everyone { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let listener = TcpListener::bind(SocketAddr::from((ip, port))).map_err(|e| words::port_taken(port, e))?;
    println!("\n{}", words::at(SocketAddr::from((Ipv4Addr::LOCALHOST, port))));
    if everyone {
        if let Some(ip) = own_address() {
            println!("{}", words::at(SocketAddr::from((ip, port))));
        }
        println!("{}", words::PLAIN_HTTP);
    }
    println!("{}", words::STOP);
    for connection in listener.incoming().flatten() {
        // One thread a connection, so that one that stays silent or stops
        // reading holds up nobody; one that hangs up is no reason to stop.
        let dist = dist.to_path_buf();
        thread::spawn(move || answer(&dist, connection));
    }
    Ok(())
}

/// This machine's address in its network. No packet is sent.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|a| a.ip()).filter(|ip| !ip.is_unspecified())
}

/// Answers one request and closes the connection.
fn answer(dist: &Path, mut connection: TcpStream) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let head = head(&mut connection)?;
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    let whole = request.parse(&head).is_ok_and(|status| status.is_complete());
    let (true, Some(method), Some(url)) = (whole, request.method, request.path) else { return bare(&mut connection, "400 Bad Request") };
    if !matches!(method, "GET" | "HEAD") {
        return bare(&mut connection, "405 Method Not Allowed");
    }
    let accepted = accepted(request.headers);
    let Some((path, body, encoding)) = site_path(url).and_then(|path| file(dist, path, &accepted)) else {
        return bare(&mut connection, "404 Not Found");
    };
    let length = body.len().to_string();
    let mut fields = vec![
        ("Content-Type", media::kind(&path)),
        ("Content-Length", &length),
        ("Cache-Control", media::cache(&path)),
        ("Content-Security-Policy", media::POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Vary", "Accept-Encoding"),
        ("Connection", "close"),
    ];
    fields.extend(encoding.map(|name| ("Content-Encoding", name)));
    let fields: String = fields.into_iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    connection.write_all(format!("HTTP/1.1 200 OK\r\n{fields}\r\n").as_bytes())?;
    if method == "GET" {
        connection.write_all(&body)?;
    }
    connection.flush()
}

/// Reads up to the empty line that ends a request's head.
fn head(connection: &mut TcpStream) -> io::Result<Vec<u8>> {
    let (mut head, mut part) = (Vec::new(), [0; 2048]);
    while head.len() < HEAD_LIMIT && !head.windows(4).any(|w| w == b"\r\n\r\n") {
        let read = connection.read(&mut part)?;
        if read == 0 {
            break;
        }
        head.extend(part.iter().take(read));
    }
    Ok(head)
}

fn bare(connection: &mut TcpStream, status: &str) -> io::Result<()> {
    connection.write_all(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes())
}

/// A file of the site, compressed the best way the browser takes.
fn file(dist: &Path, path: String, accepted: &[String]) -> Option<(String, Vec<u8>, Option<&'static str>)> {
    let variants = [("br", ".br"), ("gzip", ".gz")].into_iter().filter(|(name, _)| accepted.iter().any(|a| a == name));
    let compressed = variants.filter_map(|(name, suffix)| Some((fs::read(dist.join([&path, suffix].concat())).ok()?, Some(name)))).next();
    let (body, encoding) = compressed.or_else(|| Some((fs::read(dist.join(&path)).ok()?, None)))?;
    Some((path, body, encoding))
}

/// The encodings the browser takes; those with `q=0` it does not.
fn accepted(headers: &[httparse::Header<'_>]) -> Vec<String> {
    let header = headers.iter().find(|h| h.name.eq_ignore_ascii_case("Accept-Encoding"));
    let list = header.map(|h| String::from_utf8_lossy(h.value).to_ascii_lowercase()).unwrap_or_default();
    let refused = |parts: &str| parts.replace(' ', "").ends_with(";q=0");
    list.split(',').filter(|p| !refused(p)).map(|p| p.split(';').next().unwrap_or_default().trim().to_owned()).collect()
}

/// The file a URL asks for, below the folder; `None` for anything that could lead out of it.
fn site_path(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = |part: &str| {
        !part.is_empty() && !part.starts_with('.') && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    };
    if path.is_empty() {
        return Some("index.html".to_owned());
    }
    let parts: Vec<&str> = path.split('/').collect();
    parts.iter().all(|p| plain(p)).then(|| PathBuf::from_iter(parts).to_str().map(str::to_owned)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_folder() {
        assert_eq!(site_path("/").as_deref(), Some("index.html"));
        assert_eq!(site_path("/lists/apl-1.bin?x").as_deref(), Some("lists/apl-1.bin"));
        for url in ["/../Cargo.toml", "/lists/../../x", "/%2e%2e/x", "//etc/passwd", "/lists\\..\\x", "/.git/config", "etc", "/a//b"] {
            assert_eq!(site_path(url), None, "{url}");
        }
    }
}
