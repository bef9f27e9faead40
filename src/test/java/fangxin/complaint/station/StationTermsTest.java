package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.config.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationTermsTest {
    private static final StationTerms SHIPPED = StationTermsSeed.shipped();

    @Test
    void theShippedTermsAreCompleteAndFillOneColumn() {
        SHIPPED.check();

        String text = JsonMapper.write(SHIPPED);
        assertThat(text.length()).isLessThan(16_000);
        StationTerms read = JsonMapper.read(text, StationTerms.class);
        assertThat(read).isEqualTo(SHIPPED);
    }

    @Test
    void aRequirementIsNamedEvenWhereTheTermsLackIt() {
        assertThat(SHIPPED.requirementName("LICENCE"))
                .isEqualTo(new LocalizedText("营业执照复印件", "Copy of the business licence"));
        assertThat(SHIPPED.requirementName("OLD")).isEqualTo(new LocalizedText("OLD", "OLD"));
    }

    @Test
    void aCodeTwiceAndAnUnboundedTimeAreRefused() {
        List<StationVenue> twice =
                List.of(SHIPPED.venues().getFirst(), SHIPPED.venues().getFirst());

        assertThatThrownBy(() -> with(twice, SHIPPED.idleDays()).check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("station.terms.twice"));
        assertThatThrownBy(() -> with(SHIPPED.venues(), 3).check()).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aVenueThatWasRemovedIsShownByItsCode() {
        assertThat(SHIPPED.venueName("MALL").zh()).isEqualTo("商场");
        assertThat(SHIPPED.venueName("PIER").zh()).isEqualTo("PIER");
    }

    /** A client that does not know the province, the time for an answer and the grades sends terms without them. */
    @Test
    void termsThatLeaveProvinceAnswerAndGradesOutKeepThem() {
        StationTerms before = new StationTerms(
                SHIPPED.venues(),
                SHIPPED.requirements(),
                SHIPPED.settlement(),
                TimeLimit.workingDays(2),
                60,
                702,
                "省局通报",
                SHIPPED.grades());
        StationTerms sent = new StationTerms(
                SHIPPED.venues(), SHIPPED.requirements(), SHIPPED.settlement(), null, 90, 0, null, null);

        StationTerms entered = sent.orElse(before);

        assertThat(entered.idleDays()).isEqualTo(90);
        assertThat(entered.answer()).isEqualTo(TimeLimit.workingDays(2));
        assertThat(entered.provincialFirms()).isEqualTo(702);
        assertThat(entered.provincialSource()).isEqualTo("省局通报");
        assertThat(entered.grades()).isNotEmpty().isEqualTo(SHIPPED.grades());
        assertThat(with(SHIPPED.venues(), 90).orElse(before).provincialSource()).isEmpty();
        assertThat(with(SHIPPED.venues(), 90).orElse(before).grades()).isEmpty();
    }

    private static StationTerms with(List<StationVenue> venues, int idleDays) {
        return new StationTerms(
                venues, SHIPPED.requirements(), SHIPPED.settlement(), SHIPPED.answer(), idleDays, 0, "", List.of());
    }
}
