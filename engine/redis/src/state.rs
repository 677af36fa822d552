//! A state store in Redis, for runs on several hosts.
//!
//! All of it lives under one prefix, whose hash tag keeps it on one node of a cluster:
//! `{PREFIX}:state` is a hash (key -> version, blank, text), `{PREFIX}:keys` a sorted set of the same
//! keys for scans in their order, `{PREFIX}:schema` the version of this layout. The hash's field with the
//! empty name counts the versions. Every call is one script, thus one moment; nothing ever looks at keys
//! outside the prefix.
//!
//! **Redis must not forget.** Use `maxmemory-policy noeviction`, and `appendonly yes` (with
//! `appendfsync always` where not even a power cut may cost a second of work that is then done again). A
//! store that has lost keys, or has gone back behind what this process wrote, refuses to go on.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::state::{Applied, Condition, Entry, StateStore, Write};
use engine_sync::{DestinationError, Kind};
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, FromRedisValue, Script, ScriptInvocation};

use crate::failed::{address, failed, opening};

/// How long one connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// How long an answer may take before it counts as lost.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);
/// The longest wait between two tries to connect again within one call.
const RECONNECT_WAIT_MAX: Duration = Duration::from_millis(500);
/// The version of the layout.
const SCHEMA: i64 = 1;

/// KEYS: state, keys. Gives up when they do not belong together: something was evicted or deleted.
const WHOLE: &str = r"
local state, keys = KEYS[1], KEYS[2]
local function whole()
  local fields = redis.call('HLEN', state)
  return fields == 0 and redis.call('ZCARD', keys) == 0 or fields == redis.call('ZCARD', keys) + 1
end
if not whole() then return redis.error_reply('TORN') end
";
/// ARGV: keys.
const GET: &str = r"
local found = {}
for i = 1, #ARGV do found[i] = redis.call('HGET', state, ARGV[i]) end
return found
";
/// ARGV: prefix, lower bound, limit.
const SCAN: &str = r"
local found = {}
local names = redis.call('ZRANGEBYLEX', keys, ARGV[2], '(' .. ARGV[1] .. '\255', 'LIMIT', 0, ARGV[3])
for i = 1, #names do
  found[2 * i - 1] = names[i]
  found[2 * i] = redis.call('HGET', state, names[i])
end
return found
";
/// ARGV: the version this process has seen, the number of conditions, key and version of each, then of
/// each write its key, `1` or `0`, and its text. Gives the new version, or 0 for a conflict.
const APPLY: &str = r"
local count = tonumber(redis.call('HGET', state, '') or '0')
if count < tonumber(ARGV[1]) then return redis.error_reply('BEHIND') end
local at = 3
for _ = 1, tonumber(ARGV[2]) do
  local entry = redis.call('HGET', state, ARGV[at])
  local version = entry and string.match(entry, '^%d+') or '0'
  if version ~= ARGV[at + 1] then return 0 end
  at = at + 2
end
local version = string.format('%.0f', redis.call('HINCRBY', state, '', 1))
while at <= #ARGV do
  local key = ARGV[at]
  if ARGV[at + 1] == '1' then
    redis.call('HSET', state, key, version .. ' ' .. ARGV[at + 2])
    redis.call('ZADD', keys, 0, key)
  else
    redis.call('HDEL', state, key)
    redis.call('ZREM', keys, key)
  end
  at = at + 3
end
return tonumber(version)
";

/// A state store in Redis.
pub struct RedisStateStore {
    connection: ConnectionManager,
    keys: [String; 2],
    scripts: Scripts,
    /// The latest version that this process has seen.
    seen: AtomicI64,
}

struct Scripts {
    get: Script,
    scan: Script,
    apply: Script,
}

impl Scripts {
    fn new() -> Self {
        let script = |body: &str| Script::new(&format!("{WHOLE}{body}"));
        Self { get: script(GET), scan: script(SCAN), apply: script(APPLY) }
    }
}

impl std::fmt::Debug for RedisStateStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisStateStore").field("keys", &self.keys).finish_non_exhaustive()
    }
}

impl RedisStateStore {
    /// Connects to the server at `url` (`redis://…`, `redis+unix:///PATH`). Everything is kept under
    /// `prefix`: one prefix for each destination.
    ///
    /// # Errors
    /// When the server can't be reached, refuses the password, or holds a newer layout.
    pub async fn open(url: &str, prefix: &str) -> Outcome<Self> {
        if prefix.is_empty() || prefix.contains(['{', '}']) {
            let message = format!("the prefix `{prefix}` is empty or has braces");
            return Err(DestinationError::new(Kind::Unavailable, message, "choose another"));
        }
        let info = address(url)?;
        let shown = info.addr().to_string();
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(CONNECT_TIMEOUT))
            .set_response_timeout(Some(ANSWER_TIMEOUT))
            .set_number_of_retries(1)
            .set_max_delay(RECONNECT_WAIT_MAX);
        let connect = async {
            let client = Client::open(info)?;
            let mut connection = ConnectionManager::new_with_config(client, config).await?;
            let schema = format!("{{{prefix}}}:schema");
            let mut ask = redis::cmd("GET");
            let found: Option<i64> = ask.arg(&schema).query_async(&mut connection).await?;
            if found.is_none() {
                let mut put = redis::cmd("SET");
                put.arg(&schema).arg(SCHEMA).arg("NX");
                put.query_async::<Option<String>>(&mut connection).await?;
            }
            Ok((connection, found.unwrap_or(SCHEMA)))
        };
        let (connection, found) = connect.await.map_err(|e| opening(&e, &shown))?;
        if found > SCHEMA {
            let message = format!(
                "the state in Redis was written by a newer engine (schema {found}; this one knows \
                 {SCHEMA})"
            );
            return Err(DestinationError::new(Kind::Newer, message, "use that engine"));
        }
        let keys = [format!("{{{prefix}}}:state"), format!("{{{prefix}}}:keys")];
        Ok(Self { connection, keys, scripts: Scripts::new(), seen: AtomicI64::new(0) })
    }

    async fn call<T: FromRedisValue>(&self, call: &mut ScriptInvocation<'_>) -> Outcome<T> {
        for key in &self.keys {
            call.key(key);
        }
        let answer = call.invoke_async(&mut self.connection.clone()).await;
        answer.map_err(|error| forgotten(&error).unwrap_or_else(|| failed(&error)))
    }
}

/// The server has lost what it held.
fn forgotten(error: &redis::RedisError) -> Option<DestinationError> {
    let hint = "set maxmemory-policy noeviction and appendonly yes; then start again with another \
                prefix, or restore the server's data";
    // some versions of the server put a code of their own in front
    let says = |word: &str| error.code() == Some(word) || error.detail() == Some(word);
    let message = match () {
        () if says("TORN") => "Redis has lost a part of the state: keys were evicted or deleted",
        () if says("BEHIND") => "Redis has lost its latest writes: it was restored, or failed over",
        () => return None,
    };
    Some(DestinationError::new(Kind::Other, message, hint))
}

fn entry(text: String) -> Outcome<Entry> {
    let parts = text.split_once(' ');
    let read = parts.and_then(|(version, value)| {
        Some(Entry { version: version.parse().ok()?, value: value.to_owned() })
    });
    read.ok_or_else(|| {
        let message = "a key in Redis holds something that no engine wrote";
        DestinationError::new(Kind::Foreign, message, "choose another prefix")
    })
}

#[async_trait]
impl StateStore for RedisStateStore {
    async fn get(&self, keys: &[&str]) -> Outcome<Vec<Option<Entry>>> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let mut call = self.scripts.get.prepare_invoke();
        for key in keys {
            call.arg(*key);
        }
        let found: Vec<Option<String>> = self.call(&mut call).await?;
        found.into_iter().map(|text| text.map(entry).transpose()).collect()
    }

    async fn scan(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, Entry)>> {
        let from = match after {
            Some(after) if after >= prefix => format!("({after}"),
            _ => format!("[{prefix}"),
        };
        let mut call = self.scripts.scan.prepare_invoke();
        call.arg(prefix).arg(from).arg(limit);
        let found: Vec<(String, String)> = self.call(&mut call).await?;
        found.into_iter().map(|(key, text)| Ok((key, entry(text)?))).collect()
    }

    async fn apply(&self, conditions: &[Condition], writes: &[Write]) -> Outcome<Applied> {
        let mut call = self.scripts.apply.prepare_invoke();
        call.arg(self.seen.load(Ordering::Relaxed)).arg(conditions.len());
        for Condition { key, version } in conditions {
            call.arg(key).arg(*version);
        }
        for Write { key, value } in writes {
            call.arg(key).arg(u8::from(value.is_some())).arg(value.as_deref().unwrap_or_default());
        }
        let version: i64 = self.call(&mut call).await?;
        self.seen.fetch_max(version, Ordering::Relaxed);
        Ok(if version == 0 { Applied::Conflict } else { Applied::Done })
    }

    async fn now(&self) -> Outcome<f64> {
        let time = redis::cmd("TIME").query_async(&mut self.connection.clone()).await;
        let (seconds, micros): (f64, f64) = time.map_err(|e| failed(&e))?;
        Ok(seconds + micros / 1e6)
    }
}
