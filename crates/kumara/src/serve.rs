//! `kumara serve`: the listeners, the demo, and a stop that loses nothing.

use std::{net::SocketAddr, time::Duration};

use kumara_server::{App, Queue, Settings};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::{
    net::{TcpListener, TcpSocket},
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use crate::{
    Common,
    connections::{self, Bounds},
    data_lock::DataLock,
    demo, demo_life, logging,
    start::{self, Failure},
};

/// Connections that the system holds until they are taken.
const BACKLOG: u32 = 1_024;

pub async fn serve(common: Common, listen: Option<SocketAddr>, demo_seed: Option<u64>) -> Result<(), Failure> {
    let mut settings = start::settings(&common)?;
    if let Some(listen) = listen {
        settings.http.listen = listen;
    }
    logging::start(&settings.log)?;
    let data_dir = settings.storage.data_dir.clone();
    let Some(_lock) = DataLock::try_take(&data_dir)? else {
        return Err(Failure(format!("another process serves {} already", data_dir.display())));
    };
    let metrics = metrics(&settings)?;
    // Bound before the work starts, so that an address in use is said at once. Connections are refused until it is done:
    // a balancer takes them to another node.
    let address = settings.http.listen;
    let cant_listen = |e: std::io::Error| Failure(format!("can't listen on {address}: {e}"));
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }.map_err(cant_listen)?;
    socket.set_reuseaddr(true).map_err(cant_listen)?;
    socket.bind(address).map_err(cant_listen)?;
    let metrics_listener = metrics_listener(&settings).await?;

    let queues = if settings.work.while_serving { Queue::ALL.into() } else { Vec::new() };
    let app = start::application(settings.clone(), demo_seed.is_some(), true, queues).await?;
    if let Some(seed) = demo_seed {
        let (members, later) = demo::fill(&app, seed).await?;
        tokio::spawn(demo_life::live(app.clone(), members, later, seed));
    }
    app.counts_as_serving();
    let listener = socket.listen(BACKLOG).map_err(cant_listen)?;
    greet(&app, &settings);

    let (stop, stopped) = watch::channel(false);
    let (draining, drain) = (app.clone(), Duration::from_millis(settings.http.drain_ms));
    tokio::spawn(async move {
        tokio::select! {
            () = wait_for_signal() => {
                tracing::info!("stopping");
                draining.node.drain();
                tokio::time::sleep(drain).await;
            }
            // Ids that are made now could be another node's too.
            () = draining.node.lost() => tracing::error!("another program has this node's number; stopping"),
        }
        let _ = stop.send(true);
    });
    let upkeep = tokio::spawn(kumara_server::upkeep(app.clone()));
    if let Some(listener) = metrics_listener {
        let routes = metrics_routes(metrics);
        tokio::spawn(axum::serve(listener, routes).with_graceful_shutdown(until(stopped.clone())).into_future());
    }

    let bounds = Bounds {
        connections: settings.http.max_connections,
        head: Duration::from_millis(settings.http.head_timeout_ms),
    };
    let serving = connections::serve(listener, kumara_server::router(app.clone()), bounds, until(stopped.clone()));
    let patience = Duration::from_millis(settings.http.shutdown_ms);
    tokio::select! {
        () = serving => {}
        // Open connections get their time, but not for ever.
        () = async { until(stopped).await; tokio::time::sleep(patience).await } => {
            tracing::warn!("some requests were still running");
        }
    }
    app.stop().await;
    // It gives back what it holds, so that another node goes on at once.
    let _ = tokio::time::timeout(Duration::from_secs(2), upkeep).await;
    Ok(())
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // An error says that the sender is gone, which is a stop too.
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

pub async fn wait_for_signal() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

pub async fn metrics_listener(settings: &Settings) -> Result<Option<TcpListener>, Failure> {
    let Some(address) = settings.http.metrics_listen else { return Ok(None) };
    TcpListener::bind(address).await.map(Some).map_err(|e| Failure(format!("can't listen on {address}: {e}")))
}

pub fn metrics_routes(metrics: PrometheusHandle) -> axum::Router {
    axum::Router::new().route("/metrics", axum::routing::get(move || async move { metrics.render() }))
}

pub fn metrics(settings: &Settings) -> Result<PrometheusHandle, Failure> {
    let builder = PrometheusBuilder::new()
        .set_buckets(&[0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0])
        .map_err(|e| Failure(e.to_string()))?;
    let handle = if settings.http.metrics_listen.is_some() {
        builder.install_recorder().map_err(|e| Failure(e.to_string()))?
    } else {
        builder.build_recorder().handle()
    };
    Ok(handle)
}

/// What whoever started the server needs to know.
fn greet(app: &App, settings: &Settings) {
    let address = settings.community.public_url.clone().unwrap_or_else(|| format!("http://{}", settings.http.listen));
    println!("\n  Kumara is serving {address}");
    println!("  Data is kept in {}", settings.storage.data_dir.display());
    if app.community.is_demo {
        println!("  This is a demo: its members and notes are made up. Sign in with any valid phone number;");
        println!("  the code is shown on the page.");
    }
    if app.community.needs_owner()
        && let Some(code) = app.community.claim_code()
    {
        println!("  It has no owner yet. Sign in, then become the owner with the code {code}");
    }
    println!();
}
