//! TLS to a PostgreSQL server with a certificate of the test's own: what each `sslmode` lets through and what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::{path::Path, process::Command};

use kumara_model::Clock;
use kumara_store::{Database, DatabaseConfig, StoreError, testing::TestServer};

/// An authority, and a server's certificate that it signed for `localhost` alone.
fn make_certificates(folder: &Path) {
    openssl(
        folder,
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=ours \
                     -addext basicConstraints=critical,CA:TRUE -keyout ours.key -out ours.pem",
    );
    openssl(
        folder,
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=theirs \
                     -addext basicConstraints=critical,CA:TRUE -keyout theirs.key -out theirs.pem",
    );
    openssl(
        folder,
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=server \
                     -keyout server.key -out server.csr",
    );
    std::fs::write(folder.join("names"), "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n").unwrap();
    openssl(
        folder,
        "x509 -req -days 2 -in server.csr -CA ours.pem -CAkey ours.key -CAcreateserial -extfile names \
                     -out server.pem",
    );
}

fn openssl(folder: &Path, arguments: &str) {
    let ran = Command::new("openssl").args(arguments.split_whitespace()).current_dir(folder).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

/// Connects as the program does, schema and all.
async fn connect(address: String) -> Result<(), StoreError> {
    let config = DatabaseConfig::Postgres { url: address, pool: 1, replica: None };
    let db = Database::open(config, Clock::system()).await?;
    db.close().await;
    Ok(())
}

#[tokio::test]
async fn each_word_lets_through_what_it_says() {
    let Some(server) = TestServer::start(|folder| {
        make_certificates(folder);
        let file = |name: &str| folder.join(name).display().to_string();
        // Whoever comes without TLS is turned away, so that what gets in was encrypted.
        std::fs::write(folder.join("hba"), "hostssl all all 127.0.0.1/32 trust\n").unwrap();
        format!(
            "-c ssl=on -c ssl_cert_file={} -c ssl_key_file={} -c hba_file={}",
            file("server.pem"),
            file("server.key"),
            file("hba")
        )
    }) else {
        return;
    };
    let file = |name: &str| format!("sslrootcert={}", server.folder().join(name).display());
    let (ours, theirs) = (file("ours.pem"), file("theirs.pem"));
    let by_number = |query: &str| server.url("postgres", query);
    let by_name = |query: &str| by_number(query).replace("127.0.0.1", "localhost");

    for address in [
        by_number(""),
        by_number("sslmode=prefer"),
        by_number("sslmode=require"),
        by_number(&format!("sslmode=require&{ours}")),
        by_number(&format!("sslmode=verify-ca&{ours}")),
        by_name(&format!("sslmode=verify-ca&{ours}")),
        by_name(&format!("sslmode=verify-full&{ours}")),
    ] {
        connect(address.clone()).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }
    for (address, why) in [
        (by_number("sslmode=disable"), "no pg_hba.conf entry"),
        // By another authority than the one that stands behind the server.
        (by_number(&format!("sslmode=require&{theirs}")), "certificate"),
        (by_number(&format!("sslmode=verify-ca&{theirs}")), "certificate"),
        (by_name(&format!("sslmode=verify-full&{theirs}")), "certificate"),
        // The machine's own authorities don't know it.
        (by_name("sslmode=verify-full"), "certificate"),
        // By another name than its certificate has.
        (by_number(&format!("sslmode=verify-full&{ours}")), "not valid for name"),
        (by_number("sslmode=perhaps"), "sslmode"),
    ] {
        let error = connect(address.clone()).await.expect_err(&address);
        assert!(matches!(error, StoreError::Unreachable(_)), "{address}: {error:?}");
        assert!(error.to_string().contains(why), "{address}: {error}");
    }
}

#[tokio::test]
async fn a_server_without_tls_gets_nobody_who_wants_it() {
    let Some(server) = TestServer::start(|_| "-c ssl=off".to_owned()) else { return };
    connect(server.url("postgres", "sslmode=prefer")).await.unwrap();
    for word in ["require", "verify-ca", "verify-full"] {
        let error = connect(server.url("postgres", &format!("sslmode={word}"))).await.expect_err(word);
        assert!(error.to_string().contains("TLS"), "{word}: {error}");
    }
}
