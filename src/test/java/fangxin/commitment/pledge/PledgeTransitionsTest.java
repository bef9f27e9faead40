package fangxin.commitment.pledge;

import static fangxin.commitment.pledge.CommitmentFixture.SYSTEM;
import static fangxin.commitment.pledge.CommitmentFixture.TERMS;
import static fangxin.commitment.pledge.CommitmentFixture.at;
import static fangxin.commitment.pledge.CommitmentFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The transition of a title whose pledge lapsed on 26 February 2027, by terms with a transition of one month. */
@Tag("once")
class PledgeTransitionsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 26);
    private static final LocalDate TRANSITION_ENDS = LocalDate.of(2027, 3, 26);

    private final Title title = CommitmentTitleFixture.named(LocalDate.of(2024, 2, 27), LAST_DAY);
    private final List<String> letters = new ArrayList<>();
    private CommitmentTerms terms = TERMS;
    private Optional<Commitment> open = Optional.of(CommitmentFixture.published());

    @Test
    void theTitleStaysValidForAMonthAndIsRenewedFromTheEndOfItsTerm() {
        assertThat(transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1))))
                .isTrue();

        assertThat(title.status()).isEqualTo(TitleStatus.TRANSITION);
        assertThat(title.term().validUntil()).isEqualTo(TRANSITION_ENDS);
        assertThat(letters).containsExactly("pledge.letter.transition");
        assertThat(title.standing(at(TRANSITION_ENDS, LocalTime.of(23, 59, 59)).today()))
                .isEqualTo(TitleStanding.VALID);
        assertThat(title.standing(
                        at(TRANSITION_ENDS.plusDays(1), LocalTime.MIDNIGHT).today()))
                .isEqualTo(TitleStanding.EXPIRED);
        assertThat(CommitmentRenewalRule.isOpen(title, terms, TRANSITION_ENDS)).isTrue();
        assertThat(CommitmentRenewalRule.renewedUntil(title, terms, TRANSITION_ENDS))
                .isEqualTo(LocalDate.of(2030, 2, 26));
        assertThatThrownBy(() -> CommitmentRenewalRule.renewedUntil(title, terms, TRANSITION_ENDS.plusDays(1)))
                .hasMessageContaining("pledge.renew.over");
    }

    @Test
    void aTransitionIsEnteredOnceInATerm() {
        transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1)));

        assertThat(transitions().extend(title, by(SYSTEM, TRANSITION_ENDS.plusDays(1))))
                .isFalse();
    }

    @Test
    void aRenewedTitleCanEnterItAgain() {
        transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1)));
        LocalDate renewed = CommitmentRenewalRule.renewedUntil(title, terms, TRANSITION_ENDS);
        CommitmentTitleFixture.renew(title, renewed, TRANSITION_ENDS);

        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        assertThat(transitions().extend(title, by(SYSTEM, renewed.plusDays(1)))).isTrue();
        assertThat(title.transitionBegan()).isEqualTo(renewed.plusDays(1));
    }

    @Test
    void anEarlierIssueOfTheTermsHasNone() {
        CommitmentMonths months = TERMS.months();
        terms = with(
                new CommitmentMonths(months.observation(), months.renewal(), null, months.rejoin(), months.climb()));

        assertThat(transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1))))
                .isFalse();
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
    }

    @Test
    void aNewIssueOfTheTermsStatesTheMonthsOfTheTransition() {
        CommitmentMonths months = TERMS.months();
        Set<String> types = Set.copyOf(TERMS.types());

        assertThatCode(() -> TERMS.check(types)).doesNotThrowAnyException();
        CommitmentTerms without = with(
                new CommitmentMonths(months.observation(), months.renewal(), null, months.rejoin(), months.climb()));
        assertThatThrownBy(() -> without.check(types)).hasMessageContaining("pledge.terms.transition");
    }

    @Test
    void aTitleWithoutAnOpenPledgeAndOneThatWasFoundTooLateExpire() {
        assertThat(transitions().extend(title, by(SYSTEM, TRANSITION_ENDS.plusDays(1))))
                .isFalse();
        open = Optional.empty();
        assertThat(transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1))))
                .isFalse();
    }

    /** A title under a measure expires: its holder has more to answer than the pledge. */
    @ParameterizedTest
    @EnumSource(
            value = TitleStep.class,
            names = {"REMIND", "ORDER_RECTIFICATION", "SUSPEND"})
    void aTitleUnderAMeasureDoesNotEnterATransition(TitleStep measure) {
        TitleFixture.take(title, measure, LAST_DAY.plusDays(10), at(LAST_DAY.minusDays(3), LocalTime.NOON));
        TitleStatus before = title.status();

        assertThat(transitions().extend(title, by(SYSTEM, LAST_DAY.plusDays(1))))
                .isFalse();
        assertThat(title.status()).isEqualTo(before);
        assertThat(letters).isEmpty();
    }

    /** A transition that a lapsed pledge enters has no application for a renewal. */
    @Test
    void theStatusStatesNoRenewalThatNobodyAskedFor() {
        LocalizedText status = Messages.inBoth("naming.titlestatus.TRANSITION");

        assertThat(status.zh()).contains("过渡期").doesNotContain("续期");
        assertThat(status.en()).contains("transition").doesNotContain("renewed");
        assertThat(Messages.inBoth("naming.titlestatus.meaning.TRANSITION").zh())
                .doesNotContain("正在办理");
    }

    private static CommitmentTerms with(CommitmentMonths months) {
        return new CommitmentTerms(
                TERMS.confirmation(),
                TERMS.association(),
                TERMS.correction(),
                TERMS.publicPeriod(),
                months,
                TERMS.validYears(),
                TERMS.namingBody(),
                TERMS.guarantees(),
                TERMS.types(),
                TERMS.promises(),
                TERMS.gates(),
                TERMS.conditions());
    }

    private PledgeTransitions transitions() {
        PledgeTransitions made = new PledgeTransitions();
        made.commitments = new CommitmentRepository() {
            @Override
            Optional<Commitment> openOfTitle(String number) {
                return open;
            }
        };
        made.presenter = new CommitmentPresenter() {
            @Override
            CommitmentTerms termsOf(Commitment commitment) {
                return PledgeTransitionsTest.this.terms;
            }
        };
        made.register = new TitleRegister() {
            @Override
            public void enterTransition(Title of, LocalDate lastDay, LocalizedText why, ActionStamp by) {
                CommitmentTitleFixture.enterTransition(of, lastDay, why, by);
            }
        };
        made.mailings = new AccountNotifier() {
            @Override
            public int toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
                letters.add(key);
                return 1;
            }
        };
        return made;
    }
}
