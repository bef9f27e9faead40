package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.supervision.trigger.PublicDeliveryTerms;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;
import fangxin.supervision.trigger.SupervisionTriggerList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Proceedings on a title of the office 220102, opened on Monday, 2 March 2026, by terms with and without rectification. */
final class SupervisionFixture {
    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    /** Five working days after it. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor DRAFTER = NoticeFixture.officer("handler", Role.HANDLER);
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final Actor HOLDER = new Actor("message", "南关区禾丰便利店", List.of());
    static final SupervisionTriggerList TERMS = new SupervisionTriggerList(
            1,
            new SupervisionTriggerCatalogue(
                    TimeLimit.workingDays(5),
                    new TimeLimit(2, TimeLimit.Unit.YEARS, "default"),
                    new TimeLimit(1, TimeLimit.Unit.YEARS, "default"),
                    List.of(
                            trigger("E2_PENALTY", "SUSPENSION", null),
                            trigger(
                                    "RECHECK_FAILED",
                                    "RECTIFICATION",
                                    new TimeLimit(30, TimeLimit.Unit.DAYS, "default"))),
                    new PublicDeliveryTerms(2, new TimeLimit(30, TimeLimit.Unit.DAYS, "default"), "default")),
            null,
            Instant.EPOCH);

    private SupervisionFixture() {}

    private static SupervisionTrigger trigger(String code, String measure, TimeLimit rectification) {
        LocalizedText text = new LocalizedText(code, code);
        return new SupervisionTrigger(
                code, text, text, measure, TimeLimit.workingDays(5), rectification, text, null, "default", null);
    }

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    /** A proposal whose measure sets no period for putting right. */
    static SupervisionProceeding proposed() {
        return proposed("E2_PENALTY");
    }

    static SupervisionProceeding proposed(String trigger) {
        return new SupervisionProceeding(
                SupervisionProceeding.numberOf(2026, 1),
                title(),
                TERMS,
                TERMS.catalogue().find(trigger).orElseThrow(),
                "受到行政处罚。",
                null,
                false,
                by(OFFICER, OPENED));
    }

    static SupervisionProceeding asked() {
        return asked("E2_PENALTY");
    }

    static SupervisionProceeding asked(String trigger) {
        SupervisionProceeding proceeding = proposed(trigger);
        proceeding.askStatement("hash", true, TERMS, by(OFFICER, OPENED));
        return proceeding;
    }

    /** Asked by a paper, since no account represents the holder. */
    static SupervisionProceeding inDelivery() {
        SupervisionProceeding proceeding = proposed();
        proceeding.askStatement("hash", false, TERMS, by(OFFICER, OPENED));
        return proceeding;
    }

    static SupervisionProceeding heard(String trigger) {
        SupervisionProceeding proceeding = asked(trigger);
        proceeding.endPeriod(TERMS, by(SYSTEM, LAST_DAY.plusDays(1)));
        return proceeding;
    }

    static ActionStamp by(Actor actor, LocalDate day) {
        return new ActionStamp(actor, at(day, LocalTime.NOON));
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
