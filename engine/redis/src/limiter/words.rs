//! What is said to the script, and what it answers.

use std::time::Duration;

use engine_client::{Asker, Budget, Feedback, Quota, Use};
use redis::aio::MultiplexedConnection;
use redis::{RedisError, Script};

use super::quota;

/// Who lives.
const ALIVE: &str = "engine:{limits}:alive";

/// One call of the script.
pub(super) struct Call {
    keys: Vec<String>,
    args: Vec<String>,
}

/// What the script answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) taken: bool,
    pub(super) wait: Option<Duration>,
    pub(super) members: u32,
    pub(super) budgets: Vec<Of>,
}

/// What it says about one budget.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Of {
    /// The last number given.
    pub(super) number: u64,
    pub(super) quota: Option<Quota>,
}

/// Whole milliseconds; longer than 35,000 years is forever.
fn ms(duration: Duration) -> u64 {
    const FOREVER: u64 = 1 << 50;
    u64::try_from(duration.as_millis()).unwrap_or(FOREVER).min(FOREVER)
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|v| v.to_string()).unwrap_or_default()
}

impl Call {
    fn new(asker: Asker, life: Duration, what: &str) -> Self {
        let args = vec![String::new(), asker.0.to_string(), ms(life).to_string(), what.to_owned()];
        Self { keys: vec![ALIVE.to_owned()], args }
    }

    /// Asks for a place in each budget.
    pub(super) fn take(asker: Asker, life: Duration, budgets: &[Budget]) -> Self {
        let mut call = Self::new(asker, life, "take");
        for budget in budgets {
            call.budget(budget, "");
        }
        call
    }

    /// Gives places back.
    pub(super) fn settle(
        asker: Asker,
        life: Duration,
        budgets: &[Budget],
        slots: &[u64],
        how: Use,
    ) -> Self {
        let (what, said, wait) = match how {
            Use::Unsent => ("unsent", Feedback::default(), None),
            Use::Sent(said) => ("sent", said, None),
            Use::Refused(said, wait) => ("refused", said, wait),
        };
        let mut call = Self::new(asker, life, what);
        call.args.extend([text(said.limit), text(said.used), text(said.remaining)]);
        call.args.extend([text(said.period.map(ms)), text(said.reset.map(ms)), text(wait.map(ms))]);
        for (budget, slot) in budgets.iter().zip(slots) {
            call.budget(budget, &slot.to_string());
        }
        call
    }

    /// Says that an asker lives, and then of each budget what it has in flight.
    pub(super) fn beat(asker: Asker, life: Duration) -> Self {
        Self::new(asker, life, "beat")
    }

    /// Says it about a budget too.
    pub(super) fn budget(&mut self, budget: &Budget, given: &str) {
        self.keys.push(format!("engine:{{limits}}:budget:{}", budget.key));
        let declared = budget.declared.map(|q| q.requests.max(1));
        let period = budget.declared.map(|q| ms(q.period).max(1));
        let learns = u8::from(budget.learns).to_string();
        self.args.extend([text(declared), text(period), text(budget.concurrency), learns]);
        self.args.push(given.to_owned());
    }

    /// Calls the script.
    pub(super) async fn send(
        &self,
        script: &Script,
        connection: &mut MultiplexedConnection,
    ) -> Result<Answer, RedisError> {
        let mut call = script.prepare_invoke();
        for key in &self.keys {
            call.key(key);
        }
        for arg in &self.args {
            call.arg(arg);
        }
        let said: Vec<i64> = call.invoke_async(connection).await?;
        Ok(Answer::of(&said))
    }
}

impl Answer {
    fn of(said: &[i64]) -> Self {
        let number = |n: i64| u64::try_from(n).unwrap_or_default();
        let (head, rest) = said.split_at(said.len().min(3));
        let head = |n: usize| head.get(n).copied().unwrap_or_default();
        let budgets = rest
            .chunks_exact(3)
            .map(|of| Of { number: number(of[0]), quota: quota(number(of[1]), number(of[2])) });
        Self {
            taken: head(0) == 1,
            wait: u64::try_from(head(1)).ok().map(Duration::from_millis),
            members: u32::try_from(head(2)).unwrap_or(u32::MAX),
            budgets: budgets.collect(),
        }
    }
}
