package fangxin.complaint.station;

import static fangxin.complaint.station.StationFixture.CONDITIONS;
import static fangxin.complaint.station.StationFixture.OPENED;
import static fangxin.complaint.station.StationFixture.TERMS;
import static fangxin.complaint.station.StationFixture.active;
import static fangxin.complaint.station.StationFixture.applied;
import static fangxin.complaint.station.StationFixture.input;
import static fangxin.complaint.station.StationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationTest {
    @Test
    void anApprovalRequiresWhatTheTermsHaveForItsType() {
        Station firm = applied(StationType.ODR_FIRM);
        assertThat(firm.missing(TERMS))
                .extracting(StationRequirement::code)
                .containsExactly("APPLICATION", "PLEDGE", "LICENCE");
        assertThatThrownBy(() -> firm.approve(OPENED, TERMS, on(OPENED))).isInstanceOf(RuleViolation.class);
        assertThat(firm.state()).isEqualTo(StationState.APPLIED);

        List.of("APPLICATION", "PLEDGE", "LICENCE").forEach(code -> firm.file(code, "file-" + code, on(OPENED)));
        firm.approve(OPENED, TERMS, on(OPENED));

        assertThat(firm.state()).isEqualTo(StationState.ACTIVE);
        assertThat(firm.openedOn()).isEqualTo(OPENED);
        Station online = new Station("1", input(StationType.ONLINE, List.of("STAFF")), on(OPENED));
        assertThat(online.missing(TERMS))
                .extracting(StationRequirement::code)
                .containsExactly("COMPUTER", "PHONE", "RULES");
    }

    /** Last active on 2 March with 90 idle days: active on 31 May, to be confirmed on 1 June. */
    @Test
    void aStationIsToBeConfirmedAfterTheIdleDays() {
        Station station = active();

        assertThat(station.lapse(90, on(OPENED.plusDays(90)))).isFalse();
        assertThat(station.lapse(90, on(OPENED.plusDays(91)))).isTrue();
        assertThat(station.state()).isEqualTo(StationState.UNCONFIRMED);

        station.confirm(on(OPENED.plusDays(92)));
        assertThat(station.state()).isEqualTo(StationState.ACTIVE);
        assertThat(station.lapse(90, on(OPENED.plusDays(182)))).isFalse();
    }

    @Test
    void aDisputeKeepsAStationActive() {
        Station station = active();

        station.noteActivity(OPENED.plusDays(50));
        station.noteActivity(OPENED.plusDays(20));

        assertThat(station.activeOn()).isEqualTo(OPENED.plusDays(50));
        assertThat(station.lapse(90, on(OPENED.plusDays(140)))).isFalse();
    }

    @Test
    void typeOfficeAndCodeStayAtARevision() {
        Station station = active();

        assertThatThrownBy(() -> station.revise(input(StationType.ODR_FIRM, CONDITIONS), on(OPENED)))
                .isInstanceOf(RuleViolation.class);
        station.revise(input(StationType.VENUE, List.of("STAFF")), on(OPENED));

        assertThat(station.conditions()).containsExactly("STAFF");
    }

    @Test
    void whatIsPublicWaitsForASecondOfficerAndTheHistoryKeepsBoth() {
        Station station = active();
        StationInput known = input(StationType.VENUE, CONDITIONS);
        StationInput renamed = new StationInput(
                known.office(),
                known.type(),
                "市场监管局退款中心",
                known.hostName(),
                known.creditCode(),
                new StationPlaceInput(
                        "MALL", "重庆路1号", "220102001000", "https://other.example.com/", "1", 43.89, 125.32),
                known.staff(),
                known.conditions());

        station.revise(renamed, on(OPENED));
        station.revise(renamed, on(OPENED));
        assertThat(station.name()).isEqualTo("重庆路商场服务站");
        assertThat(station.journal().getLast().step()).isEqualTo(StationStep.PROPOSE_CHANGE);
        assertThat(station.journal().getLast().reason())
                .isEqualTo("重庆路商场服务站 → 市场监管局退款中心；— → https://other.example.com/；0431-80000000 → 1");
        StationInput other = input(StationType.VENUE, CONDITIONS, "另一个名称");
        assertThatThrownBy(() -> station.revise(other, on(OPENED))).hasMessageContaining("station.change.open");
        assertThatThrownBy(() -> station.confirmChange("other", on(OPENED)))
                .hasMessageContaining("station.change.none");
        String change = station.change().orElseThrow().id();
        station.refuseChange(change, "不属实", on(OPENED));
        assertThat(station.name()).isEqualTo("重庆路商场服务站");

        station.revise(other, on(OPENED));
        station.confirmChange(station.change().orElseThrow().id(), on(OPENED));
        assertThat(station.name()).isEqualTo("另一个名称");
        assertThat(station.change()).isEmpty();
        assertThat(station.hasJustDecided(true, StationFixture.OFFICER.account()))
                .isTrue();
        assertThat(station.hasJustDecided(false, StationFixture.OFFICER.account()))
                .isFalse();
    }

    @Test
    void aChangeThatWaitsEndsWithTheStation() {
        Station station = active();
        station.revise(input(StationType.VENUE, CONDITIONS, "另一个名称"), on(OPENED));
        String change = station.change().orElseThrow().id();
        station.close(OPENED, "停业", on(OPENED));

        assertThat(station.change()).isEmpty();
        assertThatThrownBy(() -> station.confirmChange(change, on(OPENED))).isInstanceOf(RuleViolation.class);
        assertThat(station.name()).isEqualTo("重庆路商场服务站");
    }

    /** A grade of three years that was assessed in March 2026 is valid until 31 March 2029. */
    @Test
    void aGradeIsValidOnceASecondOfficerConfirmsItUntilItsLastDay() {
        Station station = active();
        LocalDate lastDay = LocalDate.of(2029, 3, 31);
        StationAssessmentInput input = new StationAssessmentInput("MODEL", "2026-03", "现场评定");
        assertThat(station.proposeGrade(input, grade("MODEL"), on(OPENED))).isTrue();
        station.assessment().orElseThrow().attach("sheet");
        assertThat(station.proposeGrade(input, grade("MODEL"), on(OPENED))).isFalse();
        assertThat(station.isGradedOn(OPENED)).isFalse();
        StationAssessmentInput other = new StationAssessmentInput("STANDARD", "2026-03", "现场评定");
        assertThatThrownBy(() -> station.proposeGrade(other, grade("STANDARD"), on(OPENED)))
                .hasMessageContaining("station.grade.open");
        assertThatThrownBy(() -> station.confirmGrade("other", TERMS, on(OPENED)))
                .hasMessageContaining("station.grade.none");

        assertThat(station.confirmGrade(waiting(station), TERMS, on(OPENED))).isEmpty();
        assertThat(station.hasJustAssessed(true, StationFixture.OFFICER.account()))
                .isTrue();
        assertThat(station.hasJustAssessed(false, StationFixture.OFFICER.account()))
                .isFalse();
        assertThat(station.isGradedOn(lastDay)).isTrue();
        assertThat(station.isGradedOn(lastDay.plusDays(1))).isFalse();
        assertThat(StationGradeView.of(station, TERMS, lastDay).name().zh()).isEqualTo("示范服务站");
        assertThat(StationGradeView.of(station, TERMS, lastDay.plusDays(1))).isNull();

        station.proposeGrade(other, grade("STANDARD"), on(OPENED));
        assertThat(station.returnGrade(waiting(station), "材料不全", on(OPENED))).isEmpty();
        assertThat(station.grade()).isEqualTo("MODEL");
        station.proposeGrade(other, grade("STANDARD"), on(OPENED));
        assertThat(station.confirmGrade(waiting(station), TERMS, on(OPENED))).contains("sheet");
        assertThat(station.isGradedOn(lastDay.plusYears(50))).isTrue();
        assertThat(station.journal().reversed())
                .extracting(StationEntry::step)
                .startsWith(
                        StationStep.CONFIRM_GRADE,
                        StationStep.PROPOSE_GRADE,
                        StationStep.RETURN_GRADE,
                        StationStep.PROPOSE_GRADE,
                        StationStep.CONFIRM_GRADE,
                        StationStep.PROPOSE_GRADE);
    }

    @Test
    void theMonthOfAnAssessmentIsBetweenTheLastOneAndToday() {
        Station station = active();
        LocalDate later = LocalDate.of(2030, 6, 1);
        for (String month : List.of("2026-02", "2026-04")) {
            assertThatThrownBy(() -> propose(station, "MODEL", month, OPENED))
                    .hasMessageContaining("station.grade.month");
        }
        assertThatThrownBy(() -> propose(station, "MODEL", "2027-05", later))
                .hasMessageContaining("station.grade.month");
        propose(station, "STANDARD", "2027-05", later);
        station.confirmGrade(waiting(station), TERMS, on(later));
        assertThatThrownBy(() -> propose(station, "STANDARD", "2027-04", later))
                .hasMessageContaining("station.grade.month");
    }

    @Test
    void onlyAStationThatWorksIsGradedAndAProposalEndsWithIt() {
        Station station = active();
        propose(station, "MODEL", "2026-03", OPENED);
        station.close(OPENED, "停业", on(OPENED));
        assertThat(station.assessment()).isEmpty();
        assertThatThrownBy(() -> propose(station, "MODEL", "2026-03", OPENED))
                .hasMessageContaining("station.step.state");

        Station firm = applied(StationType.ODR_FIRM);
        List.of("APPLICATION", "PLEDGE", "LICENCE").forEach(code -> firm.file(code, "file-" + code, on(OPENED)));
        firm.approve(OPENED, TERMS, on(OPENED));
        assertThatThrownBy(() -> propose(firm, "MODEL", "2026-03", OPENED)).hasMessageContaining("station.grade.firm");
    }

    private static void propose(Station station, String code, String month, LocalDate day) {
        station.proposeGrade(new StationAssessmentInput(code, month, "现场评定"), grade(code), on(day));
    }

    private static StationGrade grade(String code) {
        return TERMS.grade(code).orElseThrow();
    }

    private static String waiting(Station station) {
        return station.assessment().orElseThrow().id();
    }

    @Test
    void staffAreEnteredByNameOnceAndErasedWithTheContact() {
        Station station = active();
        StationMemberInput member = new StationMemberInput("周一", "站长", "13904314711");
        station.addMember(member, on(OPENED));
        station.addMember(member, on(OPENED));
        assertThat(station.members()).extracting(StationMember::name).containsExactly("周一");

        station.removeMember(station.members().getFirst().id(), on(OPENED));
        station.removeMember("none", on(OPENED));
        assertThat(station.members()).isEmpty();
        station.addMember(member, on(OPENED));
        station.eraseContact();
        assertThat(station.members()).isEmpty();
    }

    @Test
    void aShopIsCoveredOnceAndAClosedStationCoversNone() {
        Station station = active();
        station.cover("2201022026101000018", on(OPENED));
        station.cover("2201022026101000018", on(OPENED));
        assertThat(station.shops()).containsExactly("2201022026101000018");

        assertThatThrownBy(() -> station.close(OPENED.plusDays(1), "停业", on(OPENED)))
                .isInstanceOf(RuleViolation.class);
        station.close(OPENED, "停业", on(OPENED));

        assertThat(station.state()).isEqualTo(StationState.CLOSED);
        assertThatThrownBy(() -> station.cover("2201022026101000026", on(OPENED)))
                .isInstanceOf(RuleViolation.class);
        assertThat(station.openSteps()).isEmpty();
    }

    @Test
    void whatATypeRequiresIsAskedForBesideItsField() {
        StationInput bad = new StationInput(
                "220102",
                StationType.ONLINE,
                " ",
                "甲",
                "91220102MA00000074",
                new StationPlaceInput(null, null, null, "ftp://x", "1", 43.0, null),
                new StationStaffInput("乙", "2", 0),
                null);

        assertThatThrownBy(() -> bad.check(TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field)
                                .contains("name", "place.link", "place.lat", "staff.count"));
    }
}
