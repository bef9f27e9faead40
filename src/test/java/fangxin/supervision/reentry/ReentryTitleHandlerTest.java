package fangxin.supervision.reentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.AccountNotifier;
import fangxin.supervision.trigger.PublicDeliveryTerms;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import fangxin.testing.data.InventedData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Effect of a revocation and of its review on the ban on re-entry. */
@Tag("once")
class ReentryTitleHandlerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final TimeLimit YEAR = new TimeLimit(1, TimeLimit.Unit.YEARS, "default");

    private static final SupervisionTriggerList TERMS = issueWithABan(YEAR);

    private Title title = TitleFixture.imported("南关区禾丰便利店", InventedData.shop().creditCode(), "人民大街1号", 1);
    private SupervisionTriggerList terms = TERMS;
    private final List<ReentryBan> stored = new ArrayList<>();
    private final List<ReentryBan> compared = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final ReentryTitleHandler handler = handler();

    @Test
    void anOverturnedRevocationLiftsTheBan() {
        take(TitleStep.REVOKE);
        assertThat(stored).singleElement().extracting(ReentryBan::state).isEqualTo(ReentryBanState.IN_FORCE);
        assertThat(compared).isEqualTo(stored);
        assertThat(letters)
                .containsExactly(
                        "supervision.letter.ban.revoked" + DAY.plusYears(2).minusDays(1));

        take(TitleStep.ASK_REVIEW);
        take(TitleStep.OVERTURN);

        assertThat(stored).extracting(ReentryBan::state).containsExactly(ReentryBanState.LIFTED);
    }

    /** The title is suspended as before its revocation; a suspension imposes no ban. */
    @Test
    void anOverturnedRevocationOfASuspendedTitleLiftsTheBan() {
        take(TitleStep.SUSPEND);
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);
        take(TitleStep.OVERTURN);

        assertThat(title.status()).isEqualTo(TitleStatus.SUSPENDED);
        assertThat(stored).extracting(ReentryBan::state).containsExactly(ReentryBanState.LIFTED);
    }

    @Test
    void theReasonOfTheLastDayCountsFromTheRevocation() {
        take(TitleStep.REVOKE);
        ReentryBan ban = stored.getFirst();

        DeadlineReason reason =
                ban.reason(TERMS.catalogue().reentryBan(), NoticeFixture.at(DAY).calendar());

        assertThat(reason.isInYears()).isTrue();
        assertThat(reason.periods())
                .singleElement()
                .satisfies(each -> assertThat(each.period().start())
                        .isEqualTo(ban.decision().effectiveOn()));
        assertThat(reason.lastDay())
                .isEqualTo(reason.periods().getFirst().period().end())
                .isEqualTo(DAY.plusYears(2).minusDays(1));
    }

    @Test
    void anUpheldRevocationKeepsTheBan() {
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);
        take(TitleStep.UPHOLD);

        assertThat(stored).extracting(ReentryBan::state).containsExactly(ReentryBanState.IN_FORCE);
    }

    /** The last day of the year is 30 November 2027; the downgrade compares no application of another credit code. */
    @Test
    void aDowngradeBansANewApplicationForAYearAndNoLiftingOfAMeasureLiftsIt() {
        title = TitleFixture.excellentUntil(DAY.plusYears(2));

        take(TitleStep.DOWNGRADE);

        assertThat(stored).singleElement().satisfies(ban -> {
            assertThat(ban.cause()).isEqualTo(ReentryBanCause.DOWNGRADE);
            assertThat(ban.lastDay()).isEqualTo(LocalDate.of(2027, 11, 30));
            assertThat(ban.holderName()).isEqualTo(title.holder().registeredName());
        });
        assertThat(compared).isEmpty();
        assertThat(letters).containsExactly("supervision.letter.ban.downgraded2027-11-30");

        take(TitleStep.SUSPEND);
        take(TitleStep.LIFT);

        assertThat(stored).extracting(ReentryBan::state).containsExactly(ReentryBanState.IN_FORCE);
    }

    @Test
    void anOverturnedRevocationOfADowngradedTitleLeavesTheBanOfTheDowngrade() {
        title = TitleFixture.excellentUntil(DAY.plusYears(2));

        take(TitleStep.DOWNGRADE);
        take(TitleStep.REVOKE);
        take(TitleStep.ASK_REVIEW);
        take(TitleStep.OVERTURN);

        assertThat(stored)
                .extracting(ReentryBan::cause, ReentryBan::state)
                .containsExactly(
                        tuple(ReentryBanCause.DOWNGRADE, ReentryBanState.IN_FORCE),
                        tuple(ReentryBanCause.REVOCATION, ReentryBanState.LIFTED));
    }

    @Test
    void aCityWithoutABanAfterADowngradeStoresNone() {
        title = TitleFixture.excellentUntil(DAY.plusYears(2));
        terms = issueWithABan(new TimeLimit(0, TimeLimit.Unit.YEARS, "default"));

        take(TitleStep.DOWNGRADE);

        assertThat(stored).isEmpty();
    }

    private void take(TitleStep step) {
        TitleFixture.take(title, step, step == TitleStep.ASK_REVIEW ? DAY : null, NoticeFixture.at(DAY));
        handler.changed(title);
    }

    private ReentryTitleHandler handler() {
        ReentryTitleHandler made = new ReentryTitleHandler();
        made.bans = new ReentryRepository() {
            @Override
            List<ReentryBan> ofTitle(String number) {
                return List.copyOf(stored);
            }

            @Override
            void add(ReentryBan ban) {
                stored.add(ban);
            }
        };
        made.rule = new ReentryRule() {
            @Override
            void proposeForApplicationsUnderWay(ReentryBan ban, BusinessMoment now) {
                compared.add(ban);
            }
        };
        made.triggers = new SupervisionTriggerRepository() {
            @Override
            public SupervisionTriggerList current() {
                return terms;
            }
        };
        made.mailings = new AccountNotifier() {
            @Override
            public int toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
                letters.add(key + arguments[1]);
                return 1;
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(DAY);
            }
        };
        return made;
    }

    private static SupervisionTriggerList issueWithABan(TimeLimit downgradeBan) {
        LocalizedText text = new LocalizedText("处罚", "Penalty");
        return new SupervisionTriggerList(
                1,
                new SupervisionTriggerCatalogue(
                        TimeLimit.workingDays(5),
                        new TimeLimit(2, TimeLimit.Unit.YEARS, "default"),
                        downgradeBan,
                        List.of(new SupervisionTrigger(
                                "PENALTY",
                                text,
                                text,
                                "REVOCATION",
                                TimeLimit.workingDays(5),
                                null,
                                text,
                                null,
                                "default",
                                null)),
                        new PublicDeliveryTerms(2, new TimeLimit(30, TimeLimit.Unit.DAYS, "default"), "default")),
                null,
                Instant.EPOCH);
    }
}
