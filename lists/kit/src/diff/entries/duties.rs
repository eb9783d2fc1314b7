//! Things to do, with their periods.

use cailiang::lists::{DutyRule, Who};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn duty<'a>(reader: Reader<'a>, rule: &'a DutyRule) -> Entry<'a> {
    let DutyRule {
        id,
        at,
        text,
        days,
        working,
        working_by_place,
        months,
        hours,
        after,
        before,
        day_after,
        after_remedies,
        restarts_on,
        extended_by,
        extended_with,
        extended_days,
        not_counted,
        done_on,
        gives,
        starts,
        once_started,
        who,
        on,
        violations,
        fine_only,
        when,
        circumstances,
        on_site,
        with_order,
        with_hearing,
        with_approval,
    } = rule;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.text(words::PERIOD, words::period(*days, *working, *months, *hours));
    f.text(words::TO_DO, text);
    f.flag(words::WORKING_BY_PLACE, *working_by_place);
    f.fact(words::AFTER, after);
    f.flag(words::BEFORE, *before);
    f.text(words::DAY_AFTER, day_after);
    f.flag(words::AFTER_REMEDIES, *after_remedies);
    f.fact(words::RESTARTS_ON, restarts_on);
    f.fact(words::EXTENDED_BY, extended_by);
    f.fact(words::EXTENDED_WITH, extended_with);
    f.may(words::EXTENDED_DAYS, extended_days.as_ref());
    f.fact(words::NOT_COUNTED, not_counted);
    f.fact(words::DONE_ON, done_on);
    f.fact(words::GIVES, gives);
    f.flag(words::STARTS, *starts);
    f.flag(words::ONCE_STARTED, *once_started);
    f.text(words::WHO, if *who == Who::Organ { words::THE_ORGAN } else { words::THE_PARTY });
    f.set(words::ON, on.iter().map(|c| words::closing(*c).to_owned()));
    f.acts(words::ACTS, violations);
    f.flag(words::FINE_ONLY, *fine_only);
    f.condition(words::WHEN, when);
    f.set(words::CIRCUMSTANCES, circumstances.iter().cloned());
    f.flag(words::IF_ON_SITE, *on_site);
    f.flag(words::WITH_ORDER, *with_order);
    f.flag(words::WITH_HEARING, *with_hearing);
    f.text(words::WITH_APPROVAL, with_approval);
    let mut entry = Entry::new(What::Duty, format!("{id} {at} {text}"), words::duty(text), f);
    entry.alike = vec![format!("{id} {at}"), id.clone()];
    entry.at = at.to_string();
    entry.violations = reader.violations(violations);
    entry.when = vec![when];
    entry
}
