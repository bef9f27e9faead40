package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.DocumentReference;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Role;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handlers of later features are called after each change of a title, and not after a refused one. */
class TitleRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DecisionDocument DOCUMENT = new DecisionDocument("1", "长放消办〔2026〕20号", DAY, "理由");

    private static final LocalizedText TEXT = new LocalizedText("文字", "text");

    private final List<TitleStatus> handled = new ArrayList<>();
    private final List<Object> added = new ArrayList<>();
    /** Periods of the remedy that documents order, by their ids. */
    private final Map<String, TimeLimit> periods = new HashMap<>();

    private final TitleRegister register = register();
    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);

    @Test
    void handlersSeeATitleThatIsAdded() {
        register.add(title);

        assertThat(added).containsExactly(title);
        assertThat(handled).containsExactly(TitleStatus.ACTIVE);
    }

    /** Whatever the order in which the server finds them: a withdrawn ground is not the last entry for the others. */
    @Test
    void aHandlerThatAppendsEntriesActsAfterTheOthers() {
        List<String> acted = new ArrayList<>();
        register.handlers = instance(
                new TitleChangeHandler() {
                    @Override
                    public void changed(Title changed) {
                        acted.add("appends");
                    }

                    @Override
                    public int order() {
                        return 1;
                    }
                },
                changed -> acted.add("reads"));

        register.decide(title, decision("SUSPENSION"), DOCUMENT, null, on(DAY));

        assertThat(acted).containsExactly("reads", "appends");
    }

    @Test
    void handlersSeeTheTitleAfterADecision() {
        register.decide(title, decision("SUSPENSION"), DOCUMENT, null, on(DAY));

        assertThat(handled).containsExactly(TitleStatus.SUSPENDED);
    }

    /** An office has its days for a renewal again once the measure on the title has ended. */
    @Test
    void handlersSeeATitleWhoseReminderEnds() {
        register.decide(title, decision("REMINDER"), DOCUMENT, null, on(DAY));
        register.closeMeasure(title, TEXT, on(DAY.plusDays(1)));

        assertThat(handled).containsExactly(TitleStatus.WARNED, TitleStatus.ACTIVE);
    }

    /** A correction of another title of the premises states the sign that this title has already. */
    @Test
    void aPlaqueIsMadeAgainOnlyForAnotherValue() {
        title.handOver(DAY, "林晓禾", "picture-1", on(DAY));

        changeSign(title.place().signName(), DAY.plusDays(1));
        assertThat(title.plaque().handedOverOn()).isEqualTo(DAY);
        changeSign("甲新店招", DAY.plusDays(1));
        assertThat(title.plaque().handedOverOn()).isNull();
    }

    private void changeSign(String sign, LocalDate day) {
        register.changeParticular(title, TitleParticular.SIGN_NAME, sign, TEXT, TEXT, true, on(day));
    }

    /** Whatever the form of its brackets, and in whichever decision an officer has written it. */
    @Test
    void eachGroundThatStatesANumberIsWithdrawnOnce() {
        decide("SUSPENSION", "document-1", "受到行政处罚：长市监罚[2026]12号");
        decide("LIFTING", "document-2", "长市监罚〔2026〕112号已经修复");

        assertThat(withdraw("长市监罚〔2026〕12号")).isOne();
        assertThat(withdraw("长市监罚〔2026〕12号")).isZero();
        assertThat(title.isGroundWithdrawn("document-1")).isTrue();
        assertThat(title.isGroundWithdrawn("document-2")).isFalse();
    }

    private void decide(String type, String document, String reason) {
        register.decide(
                title,
                decision(type),
                new DecisionDocument(document, DOCUMENT.number(), DOCUMENT.date(), reason),
                null,
                on(DAY));
    }

    private int withdraw(String number) {
        return register.withdrawGroundsStating(
                title, DocumentReference.of(number).orElseThrow(), "记录已经修复", on(DAY));
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

        assertThatThrownBy(() -> register.expire(ending, null, on(last))).hasMessageContaining("naming.title.expire");
        assertThat(handled).isEmpty();

        register.expire(ending, null, on(last.plusDays(1)));
        assertThat(handled).containsExactly(TitleStatus.EXPIRED);
    }

    /** A document dated the 24th is signed on the 27th: its period of thirty days begins with the signature. */
    @Test
    void thePeriodThatADocumentOrdersCountsFromItsSignature() {
        periods.put(DOCUMENT.id(), new TimeLimit(30, TimeLimit.Unit.DAYS, "default"));

        register.decide(title, decision("RECTIFICATION"), DOCUMENT, null, on(DAY.plusDays(3)));

        assertThat(title.timeline().getLast().change().cause().remedyUntil()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aPeriodCountsFromTheDateOfADocumentThatIsLaterThanItsSignature() {
        periods.put(DOCUMENT.id(), new TimeLimit(10, TimeLimit.Unit.WORKING_DAYS, "default"));

        register.decide(title, decision("REMINDER"), DOCUMENT, null, on(DAY.minusDays(1)));

        assertThat(title.timeline().getLast().change().cause().remedyUntil()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    /** Signed on the 24th, delivered three days later: the public sentence states the day that counts from the delivery. */
    @Test
    void thePublicCauseStatesTheLastDayThatADeliveryHasMovedAndNoEarlierOne() {
        periods.put(DOCUMENT.id(), new TimeLimit(30, TimeLimit.Unit.DAYS, "default"));
        register.decide(title, decision("RECTIFICATION"), DOCUMENT, null, on(DAY));
        TitleEvent ordered = title.timeline().getLast();

        title.prolongRemedy(DOCUMENT.id(), DAY.plusDays(33), on(DAY.plusDays(3)));
        title.prolongRemedy(DOCUMENT.id(), DAY.plusDays(32), on(DAY.plusDays(3)));
        title.prolongRemedy("another", DAY.plusDays(50), on(DAY.plusDays(3)));

        assertThat(title.remedyUntil(ordered)).isEqualTo(DAY.plusDays(33));
        assertThat(title.timeline().getLast().documentNumber())
                .as("the number leaves with its ground")
                .isNull();
        List<TitleEventView> views = TitleEventView.of(title.timeline());
        TitleCauseView cause = views.get(views.size() - 2).cause();
        assertThat(cause.remedyUntil()).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(cause.sentence().zh()).contains("2026年12月27日").doesNotContain("12月24日");
    }

    @Test
    void aLastDayThatTheDrafterStatedStays() {
        periods.put(DOCUMENT.id(), new TimeLimit(30, TimeLimit.Unit.DAYS, "default"));
        DecisionDocument stated = DOCUMENT.until(DAY.plusDays(60));

        register.decide(title, decision("RECTIFICATION"), stated, null, on(DAY));

        assertThat(title.timeline().getLast().change().cause().remedyUntil()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    void aChangedNameStaysInTheHistoryAndIsFoundByTheFormerOne() {
        change(TitleParticular.REGISTERED_NAME, "南关区新甲便利店有限公司");

        assertThat(title.holder().registeredName()).isEqualTo("南关区新甲便利店有限公司");
        assertThat(title.searchText()).contains("南关区甲便利店").contains("南关区新甲便利店有限公司");
        assertThat(title.formerNames()).as("the sign still says it").isNull();
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        ParticularChange entry = title.timeline().getLast().particularChange();
        assertThat(entry.before()).isEqualTo("南关区甲便利店");
        assertThat(TitleEventView.of(title.timeline()).getLast().sentence().zh())
                .isEqualTo("登记名称由“南关区甲便利店”变更为“南关区新甲便利店有限公司”；事由：报告；依据：规则。");
    }

    @Test
    void formerNamesAreSignsAndRegisteredNamesThatItHasNoMore() {
        String sign = title.place().signName();
        change(TitleParticular.REGISTERED_NAME, "南关区新甲便利店有限公司");
        change(TitleParticular.SIGN_NAME, "第二个招牌");
        change(TitleParticular.ADDRESS, "自由大路40号");
        change(TitleParticular.SIGN_NAME, "第三个招牌");
        assertThat(title.formerNames()).isEqualTo("第二个招牌\n" + sign);

        change(TitleParticular.SIGN_NAME, sign);
        assertThat(title.formerNames()).isEqualTo("第三个招牌\n第二个招牌");
    }

    @Test
    void aChangeIsRecordedOnceAndNotAfterTheEndOfTheTitle() {
        change(TitleParticular.CREDIT_CODE, "92220102MA0000001X");
        int entries = title.timeline().size();

        change(TitleParticular.CREDIT_CODE, "92220102MA0000001X");
        assertThat(title.timeline()).hasSize(entries);
        assertThat(TitleEventView.of(title.timeline()).getLast().sentence().en())
                .isEqualTo("Credit code: 92220102MA0000001X (none was stated before). Reason: report. Ground: rule.");

        register.decide(title, decision("REVOCATION"), DOCUMENT, null, on(DAY));
        assertThatThrownBy(() -> change(TitleParticular.SIGN_NAME, "另一个招牌"))
                .hasMessageContaining("naming.title.particular.ended");
    }

    @Test
    void thePlaqueIsMadeAgainOnlyWhereItWasHandedOver() {
        Title handed = TitleFixture.imported("南关区丁便利店", null, "自由大路4号", 4);
        handed.handOver(DAY, "张", "photo", on(DAY));

        for (Title each : List.of(title, handed)) {
            register.changeParticular(each, TitleParticular.SIGN_NAME, "新招牌", TEXT, TEXT, true, on(DAY.plusDays(1)));
        }

        assertThat(title.plaque().number()).endsWith("-1");
        assertThat(handed.plaque().number()).endsWith("-2");
        assertThat(handed.timeline().getLast().type()).isEqualTo("REISSUED");
    }

    private void change(TitleParticular particular, String value) {
        register.changeParticular(
                title,
                particular,
                value,
                new LocalizedText("规则", "rule"),
                new LocalizedText("报告", "report"),
                false,
                on(DAY));
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
        made.handlers = instance(handler);
        made.withdrawn = ignoring();
        made.periods = instance((RemedyPeriod) document -> Optional.ofNullable(periods.get(document)));
        return made;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private static Event<TitleService.GroundWithdrawn> ignoring() {
        return (Event<TitleService.GroundWithdrawn>) Proxy.newProxyInstance(
                TitleRegisterTest.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, given) -> null);
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    @SafeVarargs
    private static <T> Instance<T> instance(T... all) {
        return (Instance<T>) Proxy.newProxyInstance(
                TitleRegisterTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(all));
    }
}
