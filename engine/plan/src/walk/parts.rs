//! A list that is longer than can be read is read in parts, each between two times.

use jiff::{SignedDuration, Timestamp};

use super::request::shown;
use super::{PageFacts, Position, Window};
use crate::extract::instant;
use crate::stream::{Paging, StreamPlan};

/// A part is not made shorter than this.
const PART_MIN: SignedDuration = SignedDuration::from_secs(2);

impl StreamPlan {
    /// Where a part may begin and end: the time before which there is nothing.
    fn first_time(&self) -> Option<Timestamp> {
        instant(&self.cursor.as_ref()?.until.as_ref()?.1)
    }

    /// A shorter window, when the first page says that this one is too long.
    pub(super) fn shorter(&self, window: &Window, facts: &PageFacts) -> Option<Window> {
        let begin = self.first_time()?;
        let deepest = match &self.paging {
            Paging::Offset { deepest, .. } | Paging::Number { deepest, .. } => (*deepest)?,
            Paging::Single | Paging::Chain(_) => return None,
        };
        let too_long = facts.total.is_some_and(|total| total > deepest);
        if window.position != Position::Start || !too_long || self.walks(window).is_some() {
            return None;
        }
        let from = window.from.as_deref().and_then(instant).unwrap_or(begin);
        let to = window.until.as_deref().and_then(instant).or(window.opened)?;
        let length = to.duration_since(from);
        if length < PART_MIN {
            return None;
        }
        let middle = from.checked_add(length / 2).ok()?;
        Some(Window { until: Some(shown(middle)), ..window.clone() })
    }

    /// The part after the one that ends here: from its end on, inclusive, and at first twice as long.
    pub(super) fn next_part(&self, window: &Window) -> Option<Window> {
        let end = window.until.as_deref()?;
        let to = instant(end)?;
        let from = window.from.as_deref().and_then(instant).or(self.first_time())?;
        let next = match self.cursor.as_ref().and_then(|c| c.step) {
            Some(step) => {
                let opened = window.opened?;
                // the end of the last part is the time at which the first was asked for
                if to >= Timestamp::from_second(opened.as_second()).unwrap_or(opened) {
                    return None;
                }
                Some(to.checked_add(step).map_or(opened, |next| next.min(opened)))
            }
            None => {
                let next = to.checked_add(to.duration_since(from) * 2).ok();
                next.filter(|next| window.opened.is_some_and(|opened| *next < opened))
            }
        };
        Some(Window {
            from: Some(end.to_owned()),
            until: next.map(shown),
            read: 0,
            first: None,
            total: None,
            position: Position::Start,
            // a record may have moved from one part to another
            moved: true,
            ..window.clone()
        })
    }
}
