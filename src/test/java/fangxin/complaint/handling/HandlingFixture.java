package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.TimeLimitFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.config.ApplicationClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Fixture for unit tests: complaints in several states, and the parties that act on them. */
final class HandlingFixture {
    static final ComplaintTerms TERMS = TimeLimitFixture.TERMS;
    static final WorkingCalendar CALENDAR = TimeLimitFixture.CALENDAR;
    static final RecordedActor OFFICER = RecordedActor.of(new Actor("officer", "经办人", List.of()));

    private HandlingFixture() {}

    static BusinessMoment moment(String time) {
        return new BusinessMoment(instant(time), CALENDAR);
    }

    static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(ApplicationClock.CHINA).toInstant();
    }

    static HandlingAct by(HandlingParty party, String time) {
        return new HandlingAct(party, OFFICER, moment(time));
    }

    static ReceivedCase received(ComplaintType type, String time, Set<String> tags) {
        return new ReceivedCase(
                type,
                new CaseNumbers("1220000000000001", null),
                "HOTLINE_12315",
                instant(time),
                new CasePlacement("220102", "220102", "220102S01"),
                new ComplainedTrader("甲店", null, "人民大街1号", null, null),
                new ComplaintContent("FOOD", new BigDecimal("120.00"), "过期食品", tags),
                null);
    }

    static ComplaintCase complaint(String time) {
        return new ComplaintCase(
                ComplaintCase.numberOf(2026, 1),
                received(ComplaintType.COMPLAINT, time, Set.of()),
                TERMS,
                by(HandlingParty.PLATFORM, time));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
