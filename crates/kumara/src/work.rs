//! `kumara work`: background work in a process of its own, beside those that serve; and pausing of queues.

use kumara_server::{Queue, work};

use crate::{
    Common,
    data_lock::DataLock,
    logging, serve,
    start::{self, Failure},
};

pub async fn work(common: Common, only: Vec<Queue>) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    logging::start(&settings.log)?;
    if settings.storage.database_url.is_none() {
        return Err(Failure("the embedded database is served by one process, which does its work too; with --database postgres://… others can help".into()));
    }
    let data_dir = settings.storage.data_dir.clone();
    let Some(_lock) = DataLock::try_take(&data_dir)? else {
        return Err(Failure(format!(
            "another process uses {} already; give this one a folder of its own",
            data_dir.display()
        )));
    };
    let queues = if only.is_empty() { Queue::ALL.into() } else { only };
    let listener = serve::metrics_listener(&settings).await?;
    let metrics = serve::metrics(&settings)?;
    let app = start::application(settings, false, true, queues.clone()).await?;
    let names: Vec<_> = queues.iter().map(|queue| queue.name()).collect();
    println!("\n  Kumara works on {} as node {}\n", names.join(", "), app.node.number());
    let upkeep = tokio::spawn(kumara_server::upkeep(app.clone()));
    if let Some(listener) = listener {
        let routes = serve::metrics_routes(metrics).merge(kumara_server::health_router(app.clone()));
        tokio::spawn(axum::serve(listener, routes).into_future());
    }
    tokio::select! {
        () = serve::wait_for_signal() => tracing::info!("stopping"),
        () = app.node.lost() => tracing::error!("another program has this node's number; stopping"),
    }
    app.stop().await;
    let _ = upkeep.await;
    Ok(())
}

pub async fn list(common: Common) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let db = start::database(&settings, &kumara_model::Clock::system()).await?;
    let paused = work::paused(&db).await?;
    for queue in Queue::ALL {
        println!("{:<13} {}", queue.name(), if paused.contains(&queue) { "paused" } else { "goes on" });
    }
    db.close().await;
    Ok(())
}

pub async fn pause(common: Common, queue: Queue, is_paused: bool) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let db = start::database(&settings, &kumara_model::Clock::system()).await?;
    work::set_paused(&db, queue, is_paused).await?;
    println!("{queue} {} within two seconds", if is_paused { "pauses" } else { "goes on" });
    db.close().await;
    Ok(())
}
