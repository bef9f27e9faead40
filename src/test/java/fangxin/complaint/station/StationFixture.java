package fangxin.complaint.station;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;

/** Fixture for unit tests: stations and disputes under the shipped terms, on working days of 2026. */
final class StationFixture {
    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final StationTerms TERMS = StationTermsSeed.shipped();
    static final List<String> CONDITIONS = List.of("PREMISES", "STAFF", "PHONE", "RULES", "COMPUTER");

    private StationFixture() {}

    static ActionStamp on(LocalDate day) {
        return new ActionStamp(
                OFFICER, new BusinessMoment(BusinessMoment.startOf(day), WorkingCalendar.weekdaysOnly()));
    }

    static StationInput input(StationType type, List<String> conditions) {
        return input(type, conditions, "重庆路商场服务站");
    }

    static StationInput input(StationType type, List<String> conditions, String name) {
        return new StationInput(
                NoticeFixture.OFFICE,
                type,
                name,
                "重庆路商业管理有限公司",
                "91220102MA00000074",
                new StationPlaceInput(
                        "MALL",
                        "重庆路1号",
                        "220102001000",
                        type == StationType.ONLINE ? "https://shop.example.com/" : null,
                        "0431-80000000",
                        43.89,
                        125.32),
                new StationStaffInput("张三", "13900000000", 2),
                conditions);
    }

    static Station applied(StationType type) {
        return new Station(Station.numberOf(2026, 1), input(type, CONDITIONS), on(OPENED));
    }

    static Station active() {
        Station station = applied(StationType.VENUE);
        station.approve(OPENED, TERMS, on(OPENED));
        return station;
    }

    static StationCase dispute(LocalDate received) {
        return new StationCase(
                StationCase.numberOf(2026, 1),
                active(),
                new StationCaseInput(StationCaseSource.WALK_IN, "商品破损，要求退款", null, "某店", null, null),
                null,
                null,
                on(received).moment().end(TERMS.answer()),
                on(received).moment().end(TERMS.settlement()),
                on(received));
    }
}
