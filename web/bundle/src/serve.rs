//! A small server for trying the page, on this machine or in its network.

use std::{
    fs::File,
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
    path::{Path, PathBuf},
    thread,
};

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::{Step, media, words};

/// Serves `dist` until it is stopped. Only this port is opened.
pub fn run(dist: &Path, port: u16, everyone: bool) -> Step<()> {
    let ip = if everyone { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let server = Server::http(SocketAddr::from((ip, port))).map_err(|e| words::port_taken(port, e))?;
    println!("\n{}", words::at(SocketAddr::from((Ipv4Addr::LOCALHOST, port))));
    if everyone {
        if let Some(ip) = own_address() {
            println!("{}", words::at(SocketAddr::from((ip, port))));
        }
        println!("{}", words::PLAIN_HTTP);
    }
    println!("{}", words::STOP);
    for request in server.incoming_requests() {
        // One thread a request, so that a phone that stops reading holds up
        // nobody; and one that hangs up is no reason to stop.
        let dist = dist.to_path_buf();
        thread::spawn(move || answer(&dist, request));
    }
    Ok(())
}

/// This machine's address in its network. No packet is sent.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|a| a.ip()).filter(|ip| !ip.is_unspecified())
}

fn answer(dist: &Path, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let Some(path) = site_path(request.url()) else { return request.respond(Response::empty(StatusCode(404))) };
    let accepted = accepted(&request);
    let variants = [("br", ".br"), ("gzip", ".gz")].into_iter().filter(|(name, _)| accepted.iter().any(|a| a == name));
    let compressed = variants.filter_map(|(name, suffix)| Some((File::open(dist.join([&path, suffix].concat())).ok()?, Some(name)))).next();
    let plain = || File::open(dist.join(&path)).ok().filter(|f| f.metadata().is_ok_and(|m| m.is_file())).map(|f| (f, None));
    let Some((file, encoding)) = compressed.or_else(plain) else { return request.respond(Response::empty(StatusCode(404))) };
    let mut response = Response::from_file(file);
    let encoding = encoding.map(|name| ("Content-Encoding", name));
    let headers = [
        ("Content-Type", media::kind(&path)),
        ("Cache-Control", media::cache(&path)),
        ("Content-Security-Policy", media::POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Vary", "Accept-Encoding"),
    ];
    for (name, value) in headers.into_iter().chain(encoding) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The encodings the browser takes; those with `q=0` it does not.
fn accepted(request: &Request) -> Vec<String> {
    let header = request.headers().iter().find(|h| h.field.equiv("Accept-Encoding"));
    let list = header.map(|h| h.value.as_str().to_ascii_lowercase()).unwrap_or_default();
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
