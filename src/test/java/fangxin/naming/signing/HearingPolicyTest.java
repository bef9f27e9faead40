package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that burden a title need a hearing of its holder; others need none. */
class HearingPolicyTest {
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

    private HearingPolicy policy() {
        HearingPolicy policy = new HearingPolicy();
        policy.hearings = hearings((of, document) -> of == title && document.equals("heard"));
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
