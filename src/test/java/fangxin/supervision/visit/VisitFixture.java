package fangxin.supervision.visit;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Visits to a title of the office 220102, planned on Monday, 2 March 2026; the working calendars of 2026 and before are published. */
final class VisitFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);

    private VisitFixture() {}

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    static TitleVisit visit(VisitType type, LocalDate day, int serial) {
        return new TitleVisit(
                TitleVisit.numberOf(2026, serial),
                title(),
                new VisitPlanning.VisitOrder(type, null, day, List.of(), null),
                List.of(new Visitor("eval1", "秦庆林"), new Visitor("eval2", "邹乐怡")),
                by());
    }

    static ActionStamp by() {
        return new ActionStamp(OFFICER, now());
    }

    static BusinessMoment now() {
        return at(TODAY, LocalTime.NOON);
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(),
                new WorkingCalendar(Set.of(), Set.of(), Set.of(2025, 2026)));
    }
}
