//! A proxy in front of PostgreSQL that can lose an answer: the statement arrives and is done, the client
//! never hears of it. The protocol: https://www.postgresql.org/docs/current/protocol-message-formats.html.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// What becomes of a lost answer's connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// It is closed.
    Closed,
    /// It stays open and silent.
    Silent,
}

/// A proxy.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    /// Of the answers to COMMIT, so many are passed before one is lost; 0 loses the next.
    pass: Arc<AtomicU32>,
    lost: Arc<AtomicU32>,
}

/// How many COMMITs to pass when none is to be lost.
const ALL: u32 = u32::MAX / 2;

impl Proxy {
    /// A proxy in front of `port`.
    pub fn start(port: u16, loss: Loss) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let own = listener.local_addr().expect("it has an address").port();
        let (pass, lost) = (Arc::new(AtomicU32::new(ALL)), Arc::new(AtomicU32::new(0)));
        let shared = (pass.clone(), lost.clone());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(("127.0.0.1", port)) else { continue };
                let (pass, lost) = shared.clone();
                std::thread::spawn(move || serve(client, server, &pass, &lost, loss));
            }
        });
        Self { port: own, pass, lost }
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Passes the answers to `n` COMMITs, and loses the one after them.
    pub fn lose_after(&self, n: u32) {
        self.pass.store(n, Ordering::SeqCst);
    }

    /// How many answers were lost.
    pub fn lost(&self) -> u32 {
        self.lost.load(Ordering::SeqCst)
    }
}

/// Requests go through as they come; the server's messages are looked at one by one.
fn serve(client: TcpStream, server: TcpStream, pass: &AtomicU32, lost: &AtomicU32, loss: Loss) {
    let (mut from, mut to) = (
        client.try_clone().expect("a socket can be cloned"),
        server.try_clone().expect("a socket can be cloned"),
    );
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    });
    let (mut server, mut client) = (server, client);
    let mut head = [0; 5];
    while server.read_exact(&mut head).is_ok() {
        let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
        let mut body = vec![0; length.saturating_sub(4)];
        if server.read_exact(&mut body).is_err() {
            break;
        }
        // CommandComplete: the transaction is done, and this is the answer that says so
        let committed = head[0] == b'C' && body.starts_with(b"COMMIT");
        if committed && pass.fetch_sub(1, Ordering::SeqCst) == 0 {
            pass.store(ALL, Ordering::SeqCst);
            lost.fetch_add(1, Ordering::SeqCst);
            if loss == Loss::Silent {
                // held open until the client gives it up
                let _ = client.read(&mut [0; 1]);
                std::thread::park();
            }
            let _ = client.shutdown(Shutdown::Both);
            break;
        }
        if client.write_all(&head).and_then(|()| client.write_all(&body)).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
}
