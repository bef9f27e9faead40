package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that burden a title need a hearing of its holder; others need none. */
class HearingPolicyTest {
    private static final LocalDate HEARD = LocalDate.of(2026, 12, 8);
    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECTIFICATION",
                "SUSPENSION",
                "DOWNGRADE",
                "REVOCATION",
                "CANCELLATION",
                "STAR_CUT",
                "STAR_REMOVAL"
            })
    void theHolderIsHeardBeforeADocumentBurdensItsTitle(String code) {
        OfficialDocumentType type = OfficialDocumentTypeFixture.type(code);

        assertThat(policy().obstacle(type, title, "heard")).isEmpty();
        assertThat(policy().obstacle(type, title, "unheard"))
                .hasValueSatisfying(
                        obstacle -> assertThat(obstacle.key()).isEqualTo("naming.officialDocument.unheard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMINDER", "LIFTING", "RENEWAL", "TRANSITION"})
    void aReminderAndWhatFavoursTheHolderNeedNoHearing(String code) {
        assertThat(policy().obstacle(OfficialDocumentTypeFixture.type(code), title, "unheard"))
                .isEmpty();
    }

    /** Worked example: the time for the statement ended on 7 December at 24:00; the decision is of the 8th at the earliest. */
    @ParameterizedTest
    @CsvSource({
        "REVOCATION, 2026-12-07, naming.officialDocument.beforeHearing",
        "REVOCATION, 2026-12-08,",
        "SUSPENSION, 2026-11-30, naming.officialDocument.beforeHearing",
        "REMINDER, 2026-11-30,"
    })
    void aDocumentThatBurdensATitleIsNotDatedBeforeTheHearing(String code, LocalDate dated, String key) {
        assertThat(policy().dateObstacle(OfficialDocumentTypeFixture.type(code), title, "heard", dated)
                        .map(RuleViolation.Violation::key))
                .isEqualTo(Optional.ofNullable(key));
    }

    private HearingPolicy policy() {
        HearingPolicy policy = new HearingPolicy();
        policy.hearings =
                hearings((of, document) -> Optional.of(HEARD).filter(day -> of == title && document.equals("heard")));
        return policy;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private static Instance<HolderHearing> hearings(HolderHearing only) {
        return (Instance<HolderHearing>) Proxy.newProxyInstance(
                HearingPolicyTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(only));
    }
}
