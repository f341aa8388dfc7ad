//! Full-text search of SQLite (FTS5 with trigrams) and of PostgreSQL, used as well as they can be for whole questions:
//! any term may match, and the best by the database's own ranking come first.

use std::error::Error;

use rusqlite::Connection;
use tokio_postgres::{Client, NoTls};

/// Terms of a question that SQLite is asked for.
const MAX_TERMS: usize = 200;

pub struct Sqlite(Connection);

impl Sqlite {
    pub fn new(path: Option<&std::path::Path>) -> Result<Self, Box<dyn Error>> {
        let connection = path.map_or_else(Connection::open_in_memory, Connection::open)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
             CREATE VIRTUAL TABLE notes USING fts5 (title, body, tokenize = 'trigram remove_diacritics 1', content = '');",
        )?;
        Ok(Self(connection))
    }

    pub fn fill<'t>(&mut self, notes: impl Iterator<Item = (usize, &'t str, &'t str)>) -> Result<(), Box<dyn Error>> {
        let all = self.0.transaction()?;
        {
            let mut insert = all.prepare("INSERT INTO notes (rowid, title, body) VALUES (?1, ?2, ?3)")?;
            for (id, title, body) in notes {
                insert.execute((id as i64, title, body))?;
            }
        }
        all.commit()?;
        Ok(())
    }

    /// The ten best. Any three letters in a row may match.
    pub fn search(&self, question: &str) -> Result<Vec<usize>, Box<dyn Error>> {
        let terms = trigrams(question);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let matching = terms.iter().map(|term| format!("\"{term}\"")).collect::<Vec<_>>().join(" OR ");
        let mut select =
            self.0.prepare_cached("SELECT rowid FROM notes WHERE notes MATCH ?1 ORDER BY rank LIMIT 10")?;
        let rows = select.query_map([matching], |row| row.get::<_, i64>(0))?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?.into_iter().map(|id| id as usize).collect())
    }
}

fn trigrams(question: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in question.split(|c: char| !c.is_alphanumeric() && !('\u{900}'..'\u{e7f}').contains(&c)) {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        for three in letters.windows(3) {
            let three: String = three.iter().collect();
            if out.len() < MAX_TERMS && !out.contains(&three) {
                out.push(three);
            }
        }
    }
    out
}

pub struct Postgres {
    client: Client,
    runtime: tokio::runtime::Runtime,
    configuration: &'static str,
}

impl Postgres {
    pub fn new(url: &str, language: &str) -> Result<Self, Box<dyn Error>> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let client = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
            tokio::spawn(connection);
            client
                .batch_execute("CREATE TEMPORARY TABLE notes_search (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
                .await?;
            Ok::<_, tokio_postgres::Error>(client)
        })?;
        // Those that PostgreSQL has; the rest is cut at blanks.
        let configuration = match language {
            "ar" => "arabic",
            "de" => "german",
            "el" => "greek",
            "en" => "english",
            "es" => "spanish",
            "fr" => "french",
            "hi" => "hindi",
            "id" => "indonesian",
            "it" => "italian",
            "pt" => "portuguese",
            "ro" => "romanian",
            "ru" => "russian",
            "tr" => "turkish",
            _ => "simple",
        };
        Ok(Self { client, runtime, configuration })
    }

    pub fn configuration(&self) -> &'static str {
        self.configuration
    }

    pub fn fill<'t>(&self, notes: impl Iterator<Item = (usize, &'t str)>) -> Result<(), Box<dyn Error>> {
        self.runtime.block_on(async {
            let insert = "INSERT INTO notes_search VALUES ($1, to_tsvector($2::TEXT::REGCONFIG, $3))";
            let insert = self.client.prepare(insert).await?;
            for (id, text) in notes {
                self.client.execute(&insert, &[&(id as i64), &self.configuration, &text]).await?;
            }
            self.client.batch_execute("CREATE INDEX ON notes_search USING gin (words)").await?;
            Ok(())
        })
    }

    /// The ten best. Any word may match; ranked by cover density with the length taken into account.
    pub fn search(&self, question: &str) -> Result<Vec<usize>, Box<dyn Error>> {
        self.runtime.block_on(async {
            let select = "SELECT id FROM notes_search, \
                 CAST(replace(CAST(plainto_tsquery($1::TEXT::REGCONFIG, $2) AS TEXT), ' & ', ' | ') AS TSQUERY) asked \
                 WHERE words @@ asked ORDER BY ts_rank(words, asked, 1) DESC, id LIMIT 10";
            let rows = self.client.query(select, &[&self.configuration, &question]).await?;
            Ok(rows.into_iter().map(|row| row.get::<_, i64>(0) as usize).collect())
        })
    }
}
