//! What one process has done with its budgets, for reports. It decides nothing.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Budget, Feedback, Quota, Use};

/// What a process has done with a budget since its first request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetUse {
    /// Its name: the limit's, and the credential's or `*` for all of a host. Holds no secret.
    pub budget: String,
    /// Its size in requests, as answers say it, else as it was declared; unknown when nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<u32>,
    /// Its period in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_ms: Option<u64>,
    /// How much of it is used at this moment: what this process sent within the period, and what the last
    /// answer said that others did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<u32>,
    /// Requests of this process that count against it.
    pub sent: u64,
    /// Of them, those that the API refused: too many.
    pub refused: u64,
    /// Milliseconds from the first time that a request was wanted to the last answer.
    pub span_ms: u64,
}

impl BudgetUse {
    /// How many requests the budget allowed in that time, if nobody else had used it: its quota per period,
    /// and one quota at least. Never fewer than were sent: how a time is cut into periods is the API's.
    #[must_use]
    pub fn possible(&self) -> Option<u64> {
        let (requests, period) = (u64::from(self.requests?), self.period_ms?);
        let share = requests.saturating_mul(self.span_ms).div_ceil(period.max(1));
        Some(share.max(requests).max(self.sent)).filter(|possible| *possible > 0)
    }

    /// How many requests are left at this moment, as far as is known.
    #[must_use]
    pub fn left(&self) -> Option<u32> {
        Some(self.requests?.saturating_sub(self.used.unwrap_or(0)))
    }

    /// The part of it that was used, in percent.
    #[must_use]
    pub fn percent(&self) -> Option<u64> {
        Some((self.sent.saturating_mul(100) / self.possible()?).min(100))
    }
}

/// Requests are counted together that end within this part of a period.
const SPANS: u32 = 100;

/// An entry, with the times that its span is made of.
#[derive(Debug, Default)]
struct Account {
    budget: BudgetUse,
    key: String,
    since: Duration,
    /// Requests of this process that may still count, by when the first of some ended.
    recent: VecDeque<(Duration, u32)>,
    /// What others used, as of then.
    others: (u32, Duration),
}

impl Account {
    fn period(&self) -> Option<Duration> {
        self.budget.period_ms.map(Duration::from_millis)
    }

    /// A request has ended.
    fn counts(&mut self, now: Duration) {
        let Some(period) = self.period() else { return };
        self.recent.retain(|(at, _)| *at + period > now);
        match self.recent.back_mut().filter(|(at, _)| now.saturating_sub(*at) < period / SPANS) {
            Some((_, count)) => *count += 1,
            None => self.recent.push_back((now, 1)),
        }
    }

    /// Ours that count now.
    fn ours(&self, now: Duration) -> u32 {
        let Some(period) = self.period() else { return 0 };
        self.recent.iter().filter(|(at, _)| *at + period > now).map(|(_, count)| count).sum()
    }

    /// What is known at this moment.
    fn told(&self, now: Duration) -> BudgetUse {
        let (others, at) = self.others;
        let others = self.period().filter(|period| at + *period > now).map_or(0, |_| others);
        let most = self.budget.requests.unwrap_or(u32::MAX);
        let used = self.period().map(|_| (self.ours(now) + others).min(most));
        BudgetUse { used, ..self.budget.clone() }
    }
}

/// The accounts of a turnstile, in the order in which the budgets were first wanted.
#[derive(Debug, Default)]
pub(super) struct Ledger(Mutex<Vec<Account>>);

impl Ledger {
    fn accounts(&self) -> MutexGuard<'_, Vec<Account>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request is wanted.
    pub(super) fn wanted(&self, budgets: &[Budget], now: Duration) {
        let mut accounts = self.accounts();
        for budget in budgets {
            if accounts.iter().any(|account| account.key == budget.key) {
                continue;
            }
            let quota = budget.declared;
            let name = budget.key.splitn(3, '|').nth(2).unwrap_or_default();
            let name = if name.is_empty() { "requests" } else { name };
            let used = BudgetUse {
                budget: name.to_owned(),
                requests: quota.map(|quota| quota.requests),
                period_ms: quota.map(|quota| super::window::as_ms(quota.period)),
                ..BudgetUse::default()
            };
            let key = budget.key.clone();
            accounts.push(Account { budget: used, key, since: now, ..Account::default() });
        }
    }

    /// A request has ended.
    pub(super) fn ended(&self, budgets: &[Budget], how: Use, now: Duration) {
        let (said, refused) = match how {
            Use::Unsent => return,
            Use::Sent(said) => (said, 0),
            Use::Refused(said, _) => (said, 1),
        };
        let mut accounts = self.accounts();
        for budget in budgets {
            let own = accounts.iter_mut().find(|account| account.key == budget.key);
            let Some(account) = own else { continue };
            account.budget.sent += 1;
            account.budget.span_ms = super::window::as_ms(now.saturating_sub(account.since));
            if !budget.learns {
                account.counts(now);
                continue;
            }
            account.budget.refused += refused;
            let used = account.budget.learn(said);
            account.counts(now);
            if let Some(used) = used {
                account.others = (used.saturating_sub(account.ours(now)), now);
            }
        }
    }

    /// What was done until `now`.
    pub(super) fn told(&self, now: Duration) -> Vec<BudgetUse> {
        self.accounts().iter().map(|account| account.told(now)).collect()
    }
}

impl BudgetUse {
    /// Believes an answer. Tells how much is used, when it says so.
    fn learn(&mut self, said: Feedback) -> Option<u32> {
        if let Some(Quota { requests, period }) = said.quota() {
            (self.requests, self.period_ms) = (Some(requests), Some(super::window::as_ms(period)));
        } else if said.limit.is_some() && said.reset.is_none() {
            self.requests = said.limit;
        }
        let spent = said.limit.zip(said.remaining).map(|(limit, left)| limit.saturating_sub(left));
        said.used.or(spent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_possible() {
        let check = |span_ms, sent, expected: (Option<u64>, Option<u64>)| {
            let quota = (Some(100), Some(20_000));
            let (requests, period_ms) = quota;
            let used = BudgetUse { requests, period_ms, sent, span_ms, ..BudgetUse::default() };
            assert_eq!((used.possible(), used.percent()), expected, "{span_ms} {sent}");
        };
        check(0, 1, (Some(100), Some(1)));
        check(20_000, 100, (Some(100), Some(100)));
        check(30_000, 75, (Some(150), Some(50)));
        check(179_000, 891, (Some(895), Some(99)));
        // five periods were begun, by the API's count
        check(81_000, 500, (Some(500), Some(100)));
        assert_eq!(BudgetUse::default().possible(), None);
    }

    #[test]
    fn answers_are_believed() {
        let ledger = Ledger::default();
        let budget = |key: &str, learns| Budget {
            key: key.to_owned(),
            declared: Some(Quota { requests: 10, period: Duration::from_secs(1) }),
            concurrency: None,
            learns,
        };
        let budgets = [budget("o|me|all", false), budget("o|me|", true)];
        ledger.wanted(&budgets, Duration::from_secs(5));
        ledger.ended(&budgets, Use::Unsent, Duration::from_secs(6));
        let said = Feedback {
            limit: Some(100),
            used: Some(7),
            period: Some(Duration::from_secs(20)),
            ..Feedback::default()
        };
        ledger.ended(&budgets, Use::Sent(said), Duration::from_secs(7));
        ledger.ended(&budgets, Use::Refused(Feedback::default(), None), Duration::from_secs(8));
        let told = ledger.told(Duration::from_secs(8));
        let shown = |at: usize| {
            let BudgetUse { budget, requests, period_ms, used, sent, refused, span_ms } = &told[at];
            (budget.as_str(), *requests, *period_ms, *used, *sent, *refused, *span_ms)
        };
        // of a second's budget, what ended a second ago no longer counts
        assert_eq!(shown(0), ("all", Some(10), Some(1_000), Some(1), 2, 0, 3_000));
        assert_eq!(shown(1), ("requests", Some(100), Some(20_000), Some(8), 2, 1, 3_000));
        let left = |seconds| {
            let told = ledger.told(Duration::from_secs(seconds));
            told.iter().map(|budget| budget.left()).collect::<Vec<_>>()
        };
        assert_eq!(left(8), [Some(9), Some(92)]);
        assert_eq!(left(27), [Some(10), Some(99)], "what others did is forgotten with the answer");
        assert_eq!(left(28), [Some(10), Some(100)]);
    }
}
