package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.round.RoundRepository;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Steps of titles for tests, taken as the services take them: by documents of the shipped types, or without one. */
final class TitleStepFixture {
    private static final Map<TitleStep, String> TYPES = Map.ofEntries(
            Map.entry(TitleStep.REMIND, "REMINDER"),
            Map.entry(TitleStep.ORDER_RECTIFICATION, "RECTIFICATION"),
            Map.entry(TitleStep.SUSPEND, "SUSPENSION"),
            Map.entry(TitleStep.LIFT, "LIFTING"),
            Map.entry(TitleStep.DOWNGRADE, "DOWNGRADE"),
            Map.entry(TitleStep.REVOKE, "REVOCATION"),
            Map.entry(TitleStep.CANCEL, "CANCELLATION"),
            Map.entry(TitleStep.ENTER_TRANSITION, "TRANSITION"),
            Map.entry(TitleStep.RENEW, "RENEWAL"),
            Map.entry(TitleStep.CUT_STARS, "STAR_CUT"),
            Map.entry(TitleStep.REMOVE_STARS, "STAR_REMOVAL"));

    private TitleStepFixture() {}

    static TitleRegister register() {
        TitleRegister register = new TitleRegister();
        register.causes = TitleCauseFixture.composer();
        register.rounds = new RoundRepository();
        register.handlers = none();
        register.periods = none();
        register.promises = none();
        return register;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    static <T> Instance<T> none() {
        return (Instance<T>) Proxy.newProxyInstance(
                TitleStepFixture.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of());
    }

    /**
     * Takes a step at a moment.
     *
     * @param lastDay last day that the document sets, or null
     */
    static void take(Title title, TitleStep step, LocalDate lastDay, BusinessMoment at) {
        TitleRegister register = register();
        ActionStamp by = new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), at);
        switch (step) {
            case CLOSE_REMINDER, CLOSE_RECTIFICATION ->
                register.closeMeasure(title, new LocalizedText("已经改正。", "Put right."), by);
            case ASK_REVIEW -> register.askReview(title, "处罚决定已被撤销。", lastDay, by);
            case UPHOLD -> register.decideReview(title, TitleReviewOutcome.UPHELD, "原决定事实清楚。", by);
            case OVERTURN -> register.decideReview(title, TitleReviewOutcome.OVERTURNED, "处罚决定已被撤销。", by);
            case EXPIRE -> register.expire(title, lastDay, by);
            case AWARD_STARS ->
                register.awardStars(
                        title,
                        title.category().stars() == null ? StarGrade.FOUR : StarGrade.FIVE,
                        new LocalizedText("条件已经核实。", "Conditions confirmed."),
                        by);
            case RENEW_PLEDGE -> register.renewPledge(title, lastDay, new LocalizedText("续诺。", "Renewed."), by);
            case LEAVE -> register.leave(title, new LocalizedText("自愿退出。", "Left."), lastDay, by);
            case VOID_NAMING -> register.voidNaming(title, by);
            case CONFER -> throw new IllegalArgumentException("a title is conferred once");
            default ->
                register.decide(
                        title,
                        OfficialDocumentTypeFixture.type(TYPES.get(step)).decision(),
                        new DecisionDocument(
                                "d1", "长放消办〔2026〕20号", at.today(), "理由", new DecisionGround(null, null, lastDay)),
                        null,
                        by);
        }
    }
}
