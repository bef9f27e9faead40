package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.identity.Role;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handlers of later features are called after each change of a title, and not after a refused one. */
class TitleRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DecisionDocument DOCUMENT = new DecisionDocument("1", "长放消办〔2026〕20号", DAY, "理由");

    private final List<TitleStatus> handled = new ArrayList<>();
    private final List<Object> added = new ArrayList<>();
    private final TitleRegister register = register();
    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);

    @Test
    void handlersSeeATitleThatIsAdded() {
        register.add(title);

        assertThat(added).containsExactly(title);
        assertThat(handled).containsExactly(TitleStatus.ACTIVE);
    }

    @Test
    void handlersSeeTheTitleAfterADecision() {
        register.decide(title, decision("SUSPENSION"), DOCUMENT, null, on(DAY));

        assertThat(handled).containsExactly(TitleStatus.SUSPENDED);
    }

    @Test
    void handlersAreNotCalledForARefusedDecision() {
        assertThatThrownBy(() -> register.decide(title, decision("LIFTING"), DOCUMENT, null, on(DAY)))
                .isInstanceOf(RuleViolation.class);

        assertThat(handled).isEmpty();
    }

    @Test
    void handlersSeeATitleThatExpires() {
        LocalDate last = DAY.plusDays(30);
        Title ending = TitleFixture.importedUntil(last);

        assertThatThrownBy(() -> register.expire(ending, on(last))).hasMessageContaining("naming.title.expire");
        assertThat(handled).isEmpty();

        register.expire(ending, on(last.plusDays(1)));
        assertThat(handled).containsExactly(TitleStatus.EXPIRED);
    }

    private static TitleDecision decision(String type) {
        return OfficialDocumentTypeFixture.type(type).decision();
    }

    private static ActionStamp on(LocalDate day) {
        return new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(day));
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private TitleRegister register() {
        TitleRegister made = new TitleRegister();
        made.causes = TitleCauseFixture.composer();
        made.em = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, given) -> {
                    if (method.getName().equals("persist")) {
                        added.add(given[0]);
                    }
                    return null;
                });
        TitleChangeHandler handler = changed -> handled.add(changed.status());
        made.handlers = (Instance<TitleChangeHandler>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(handler));
        return made;
    }
}
