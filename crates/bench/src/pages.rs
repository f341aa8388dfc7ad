//! `kumara-bench note` and `kumara-bench explore-http`: pages over HTTP, from a server that is running. Load and
//! server share the machine's processors, so what is measured is less than what the server alone could do.

use std::{
    error::Error,
    time::{Duration, Instant},
};

use clap::Args;
use hdrhistogram::Histogram;
use http_body_util::{BodyExt, Empty};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

use crate::table::{Budget, Table};

type Http = Client<HttpConnector, Empty<&'static [u8]>>;

#[derive(Debug, Args)]
pub struct Arguments {
    /// A running server on this machine; start it with wide limits: KUMARA_READS_PER_MINUTE=100000000.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    url: String,
    #[arg(long, default_value_t = 32)]
    clients: usize,
    #[arg(long, default_value_t = 10)]
    seconds: u64,
}

/// `GET /v1/notes/{id}` of one public note, warm.
pub fn note(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    measure(arguments, "Note page over HTTP, signed out", (8_000.0, 5.0), |first| format!("/v1/notes/{first}"))
}

/// `GET /v1/feed/explore`, first page of 20.
pub fn explore(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    measure(arguments, "Explore page of 20 over HTTP, signed out", (800.0, 15.0), |_| "/v1/feed/explore".to_owned())
}

fn measure(
    arguments: &Arguments,
    title: &str,
    (per_second, p99_ms): (f64, f64),
    path: impl Fn(&str) -> String,
) -> Result<(), Box<dyn Error>> {
    if !["http://127.", "http://localhost", "http://[::1]"].iter().any(|own| arguments.url.starts_with(own)) {
        return Err("this makes load: only for a server on this machine".into());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (times, took) = runtime.block_on(async {
        let http: Http = Client::builder(TokioExecutor::new()).build_http();
        let feed =
            get(&http, &format!("{}/v1/feed/explore?limit=1", arguments.url)).await.map_err(|e| e.to_string())?;
        let feed: serde_json::Value = serde_json::from_slice(&feed)?;
        let first = feed["items"][0]["id"].as_str().ok_or("the server has no public note")?;
        let address = format!("{}{}", arguments.url, path(first));
        let began = Instant::now();
        let until = began + Duration::from_secs(arguments.seconds);
        let clients: Vec<_> =
            (0..arguments.clients).map(|_| tokio::spawn(client(http.clone(), address.clone(), until))).collect();
        let mut times = Histogram::new(3)?;
        for client in clients {
            times.add(client.await??)?;
        }
        Ok::<_, Box<dyn Error>>((times, began.elapsed()))
    })?;
    let mut table = Table::new(title, ["what", "measured", "budget", ""]);
    let rate = times.len() as f64 / took.as_secs_f64();
    table.measured("pages, load on the same processors", rate, Budget::AtLeast(per_second, "/s"));
    let ms = |quantile: f64| times.value_at_quantile(quantile) as f64 / 1_000.0;
    table.measured("p50", ms(0.5), Budget::None("ms"));
    table.measured("p99, at full load", ms(0.99), Budget::AtMost(p99_ms, "ms"));
    println!("{table}");
    Ok(())
}

async fn client(http: Http, address: String, until: Instant) -> Result<Histogram<u64>, String> {
    let mut times = Histogram::new_with_bounds(1, 60_000_000, 3).map_err(|e| e.to_string())?;
    while Instant::now() < until {
        let began = Instant::now();
        get(&http, &address).await.map_err(|e| e.to_string())?;
        times.saturating_record(u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    Ok(times)
}

async fn get(http: &Http, address: &str) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let answer = http.get(address.parse()?).await?;
    if !answer.status().is_success() {
        return Err(format!("{address} answered {}", answer.status()).into());
    }
    Ok(answer.into_body().collect().await?.to_bytes().to_vec())
}
