package fangxin.supervision.particulars;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reports of changes on a title of the office 220102, made on Monday, 2 March 2026, by the shipped terms. */
final class ParticularsFixture {
    static final LocalDate REPORTED = LocalDate.of(2026, 3, 2);
    static final Actor FILER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor COLLEAGUE = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);
    static final ParticularsTermsList TERMS =
            new ParticularsTermsList(1, ParticularsTermsSeed.shipped(), null, Instant.EPOCH);

    private ParticularsFixture() {}

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    static ParticularsKind kind(String code) {
        return TERMS.catalogue().find(code).orElseThrow();
    }

    static ParticularsReport report(String kind, String value, ParticularsChannel channel) {
        return report(kind, value, channel, REPORTED, REPORTED);
    }

    static ParticularsReport report(
            String kind, String value, ParticularsChannel channel, LocalDate changedOn, LocalDate reportedOn) {
        return report(title(), kind, value, channel, changedOn, reportedOn);
    }

    static ParticularsReport report(
            Title title,
            String kind,
            String value,
            ParticularsChannel channel,
            LocalDate changedOn,
            LocalDate reportedOn) {
        return new ParticularsReport(
                ParticularsReport.numberOf(2026, 1),
                title,
                TERMS,
                kind(kind),
                new ParticularsReportInput(title.number(), kind, value, changedOn, null),
                value,
                channel,
                title.owner(),
                by(FILER, reportedOn));
    }

    static ActionStamp by(Actor actor, LocalDate day) {
        return new ActionStamp(actor, at(day, LocalTime.NOON));
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
