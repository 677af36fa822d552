//! What one process has done with its budgets, for reports. It decides nothing.

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
    /// How much of it is used, by everybody, as the last answer said.
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
    /// and one quota at least.
    #[must_use]
    pub fn possible(&self) -> Option<u64> {
        let (requests, period) = (u64::from(self.requests?), self.period_ms?);
        let share = requests.saturating_mul(self.span_ms).div_ceil(period.max(1));
        Some(share.max(requests)).filter(|possible| *possible > 0)
    }

    /// The part of it that was used, in percent.
    #[must_use]
    pub fn percent(&self) -> Option<u64> {
        Some((self.sent.saturating_mul(100) / self.possible()?).min(100))
    }
}

/// An entry, with the times that its span is made of.
#[derive(Debug, Default)]
struct Account {
    budget: BudgetUse,
    key: String,
    since: Duration,
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
            accounts.push(Account { budget: used, key: budget.key.clone(), since: now });
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
            let Some(Account { budget: used, since, .. }) = own else { continue };
            used.sent += 1;
            used.span_ms = super::window::as_ms(now.saturating_sub(*since));
            if budget.learns {
                used.refused += refused;
                used.learn(said);
            }
        }
    }

    /// What was done so far.
    pub(super) fn told(&self) -> Vec<BudgetUse> {
        self.accounts().iter().map(|account| account.budget.clone()).collect()
    }
}

impl BudgetUse {
    fn learn(&mut self, said: Feedback) {
        if let Some(Quota { requests, period }) = said.quota() {
            (self.requests, self.period_ms) = (Some(requests), Some(super::window::as_ms(period)));
        } else if said.limit.is_some() && said.reset.is_none() {
            self.requests = said.limit;
        }
        let spent = said.limit.zip(said.remaining).map(|(limit, left)| limit.saturating_sub(left));
        self.used = said.used.or(spent).or(self.used);
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
        check(179_000, 900, (Some(895), Some(100)));
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
        let told = ledger.told();
        let shown = |at: usize| {
            let BudgetUse { budget, requests, period_ms, used, sent, refused, span_ms } = &told[at];
            (budget.as_str(), *requests, *period_ms, *used, *sent, *refused, *span_ms)
        };
        assert_eq!(shown(0), ("all", Some(10), Some(1_000), None, 2, 0, 3_000));
        assert_eq!(shown(1), ("requests", Some(100), Some(20_000), Some(7), 2, 1, 3_000));
    }
}
