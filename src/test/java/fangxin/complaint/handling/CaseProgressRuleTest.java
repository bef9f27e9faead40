package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingFixture.CALENDAR;
import static fangxin.complaint.handling.HandlingFixture.TERMS;
import static fangxin.complaint.handling.HandlingFixture.by;
import static fangxin.complaint.handling.HandlingFixture.complaint;
import static fangxin.complaint.handling.HandlingFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of whether a case was due at the end of a month, and on time. */
@Tag("once")
class CaseProgressRuleTest {
    private static final String CODE = "92220102MA0000023N";
    private static final LocalDate SEPTEMBER = day("2026-09-30");

    private static CaseProgressRule at(ComplaintCase complaint, LocalDate last) {
        return CaseProgressRule.of(complaint, day("2026-09-01"), last, TERMS, CALENDAR);
    }

    private static ComplaintCase accepted(String time) {
        ComplaintCase complaint = complaint("2026-09-01T09:00");
        complaint.accept(null, TERMS, by(HandlingParty.UNIT, time));
        return complaint;
    }

    private static ComplaintCase settled(String accepted) {
        ComplaintCase complaint = accepted(accepted);
        complaint.settle(
                AgreementForm.values()[0], null, BigDecimal.TEN, TERMS, by(HandlingParty.UNIT, "2026-09-20T09:00"));
        return complaint;
    }

    /** Notified as 15 October; by a calendar that was corrected since, the seven working days ended on 9 October. */
    @Test
    void theDayOfTheNoticeCountsAfterACorrectionThatGivesAnEarlierOne() {
        ComplaintCase complaint = complaint("2026-09-30T23:59");
        complaint.accept(null, TERMS, by(HandlingParty.UNIT, "2026-10-15T10:00"));
        complaint.mediate(
                new MediationInput(true, true, "李调解", null, null, null),
                TERMS,
                by(HandlingParty.UNIT, "2026-10-16T09:00"));
        complaint.settle(AgreementForm.PAPER, null, BigDecimal.TEN, TERMS, by(HandlingParty.UNIT, "2026-10-20T09:00"));

        CaseProgressRule rule = CaseProgressRule.of(
                complaint,
                day("2026-09-30"),
                day("2026-12-31"),
                TERMS,
                new WorkingCalendar(Set.of(), Set.of(), Set.of(2026), Map.of()));

        assertThat(rule.isOnTime()).isTrue();
    }

    @Test
    void onlyAComplaintAgainstTheSameIdentifiedTraderRepeatsACase() {
        ComplaintCase unidentified = complaint("2026-09-01T09:00");
        ComplaintCase identified = complaint("2026-09-01T09:00");
        identified.matchTitle(
                TitleFixture.imported("甲店", CODE, "人民大街1号", 1), by(HandlingParty.UNIT, "2026-09-01T10:00"));

        assertThat(isRepeated(unidentified, ComplaintType.COMPLAINT, HandlingState.RECEIVED, null))
                .isFalse();
        assertThat(isRepeated(identified, ComplaintType.COMPLAINT, HandlingState.RECEIVED, CODE))
                .isTrue();
        assertThat(isRepeated(identified, ComplaintType.COMPLAINT, HandlingState.RECEIVED, "91220102MA0000015X"))
                .isFalse();
        assertThat(isRepeated(identified, ComplaintType.COMPLAINT, HandlingState.REFUSED, CODE))
                .isFalse();
        assertThat(isRepeated(identified, ComplaintType.CONSULTATION, HandlingState.ASKED, CODE))
                .isFalse();
    }

    private static boolean isRepeated(ComplaintCase complaint, ComplaintType type, HandlingState state, String code) {
        return CaseProgressReader.isRepeated(
                complaint,
                List.of(new CaseProgressReader.ContactCase(
                        ComplaintCase.numberOf(2026, 2),
                        type,
                        state,
                        code,
                        HandlingFixture.instant("2026-09-20T09:00"))),
                30);
    }

    @Test
    void aCaseClosedWithinItsLimitsIsOnTime() {
        assertThat(at(settled("2026-09-10T09:00"), SEPTEMBER).isDue()).isTrue();
        assertThat(at(settled("2026-09-10T09:00"), SEPTEMBER).isOnTime()).isTrue();
        assertThat(at(settled("2026-09-10T23:59:59"), SEPTEMBER).isOnTime()).isTrue();
        assertThat(at(settled("2026-09-11T00:00"), SEPTEMBER).isOnTime()).isFalse();
    }

    /** The seven working days from Tuesday, 1 September, end on Thursday, 10 September. */
    @Test
    void aDayTooLateAtTheAcceptanceIsLateForever() {
        assertThat(at(settled("2026-09-11T00:30"), SEPTEMBER).isDue()).isTrue();
        assertThat(at(settled("2026-09-11T00:30"), SEPTEMBER).isOnTime()).isFalse();
    }

    @Test
    void anOpenCaseWithinItsLimitsIsNotDue() {
        assertThat(at(accepted("2026-09-10T09:00"), SEPTEMBER).isDue()).isFalse();
        assertThat(at(complaint("2026-09-01T09:00"), day("2026-09-05")).isDue()).isFalse();
    }

    @Test
    void anOpenCaseWhoseLimitIsOverIsDueAndLate() {
        assertThat(at(complaint("2026-09-01T09:00"), SEPTEMBER).isDue()).isTrue();
        assertThat(at(complaint("2026-09-01T09:00"), SEPTEMBER).isOnTime()).isFalse();
    }

    @Test
    void aCaseThatWasClosedAfterTheMonthIsOpenAtItsEnd() {
        ComplaintCase complaint = settled("2026-09-10T09:00");

        assertThat(CaseProgressRule.closedOn(complaint, SEPTEMBER)).isEqualTo(day("2026-09-20"));
        assertThat(CaseProgressRule.closedOn(complaint, day("2026-09-19"))).isNull();
    }
}
