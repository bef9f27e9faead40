package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionFixture.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionFixture.LAST_DAY;
import static fangxin.supervision.proceeding.SupervisionFixture.at;
import static fangxin.supervision.proceeding.SupervisionFixture.by;
import static fangxin.supervision.proceeding.SupervisionFixture.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.naming.title.DecisionDocument;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecordedActor;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evidence and day by which a rectification is confirmed; a reminder needs only a sentence. */
@Tag("once")
class RectificationProofRuleTest {
    private static final LocalDate SIGNED = LAST_DAY.plusDays(2);
    private static final OfficialDocumentType RECTIFICATION = OfficialDocumentTypeFixture.type("RECTIFICATION");

    private final SupervisionProceeding ordered = ordered();

    @Test
    void aSentenceAloneConfirmsNoRectification() {
        assertThatThrownBy(() -> visitedOn(null).require(ordered, RECTIFICATION, List.of()))
                .hasMessageContaining("supervision.rectified.proof");
    }

    @Test
    void aReminderIsConfirmedWithoutProof() {
        assertThatCode(() -> visitedOn(null).require(ordered, OfficialDocumentTypeFixture.type("REMINDER"), List.of()))
                .doesNotThrowAnyException();
    }

    /** The re-visit of the day of the signature counts, that of the day before does not. */
    @Test
    void aVisitSinceTheSignatureProvesIt() {
        assertThatCode(() -> visitedOn(SIGNED).require(ordered, RECTIFICATION, List.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> visitedOn(SIGNED.minusDays(1)).require(ordered, RECTIFICATION, List.of()))
                .hasMessageContaining("supervision.rectified.proof");
    }

    @Test
    void aFileThatWasAttachedAfterTheSignatureProvesIt() {
        Instant signed = at(SIGNED, LocalTime.NOON).at();

        assertThatCode(() -> visitedOn(null).require(ordered, RECTIFICATION, List.of(signed.plusSeconds(1))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> visitedOn(null).require(ordered, RECTIFICATION, List.of(signed)))
                .as("the evidence of the fault")
                .hasMessageContaining("supervision.rectified.proof");
    }

    /** A confirmation during the suspension would not end the measure, which continues after the lifting. */
    @Test
    void nothingIsConfirmedWhileASuspensionInterruptsTheMeasure() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Instant now = at(day, LocalTime.NOON).at();
        decide("RECTIFICATION", "document", day);
        decide("SUSPENSION", "suspension", day);

        assertThatThrownBy(() -> visitedOn(day).require(ordered, RECTIFICATION, List.of(now)))
                .hasMessageContaining("supervision.rectified.suspended");
        decide("LIFTING", "lifting", day);
        assertThat(ordered.title().status()).isEqualTo(TitleStatus.RECTIFYING);
        assertThatCode(() -> visitedOn(day).require(ordered, RECTIFICATION, List.of(now)))
                .doesNotThrowAnyException();
    }

    private void decide(String type, String document, LocalDate day) {
        TitleFixture.decide(
                ordered.title(),
                OfficialDocumentTypeFixture.type(type).decision(),
                new DecisionDocument(document, "南关放心〔2026〕1号", day, "理由"),
                by(DRAFTER, day));
    }

    private static SupervisionProceeding ordered() {
        SupervisionProceeding proceeding = heard("RECHECK_FAILED");
        proceeding.decide("理由", "document", by(DRAFTER, LAST_DAY.plusDays(1)));
        proceeding.sign(
                SIGNED, null, true, SupervisionFixture.TERMS, RecordedActor.of(DRAFTER), at(SIGNED, LocalTime.NOON));
        return proceeding;
    }

    /** The rule with a calendar that has one visit, or none. */
    private static RectificationProofRule visitedOn(LocalDate visited) {
        Revisits calendar = (title, day) -> visited != null && !visited.isBefore(day);
        RectificationProofRule rule = new RectificationProofRule();
        rule.revisits = only(calendar);
        return rule;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private static Instance<Revisits> only(Revisits calendar) {
        return (Instance<Revisits>) Proxy.newProxyInstance(
                RectificationProofRuleTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(calendar));
    }
}
