package fangxin.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.merchant.Merchant;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.round.MemberShare;
import fangxin.testing.InputClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever members, titles and offices do: no composite is valid below a binding share that nobody answers for. */
@StatisticsReport(onFailureOnly = true)
class ShareProperties {
    private static final Actor COLLEAGUE =
            CandidacyFixture.actor("colleague", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE);

    private static final SecondOfficer SECOND = new SecondOfficer(
            CandidacyFixture.office().account(),
            CandidacyFixture.OFFICE,
            new LocalizedText("南关区", "Nanguan"),
            CandidacyFixture.OFFICE,
            new LocalizedText("南关区", "Nanguan"));

    private static final String TITLE = "2201022026102000001";
    private static final String CANDIDACY = "2026000001";

    /** A street whose members join, leave, gain and lose titles, and its office. */
    private static final class Play {
        private final CompositeSubject street = new CompositeSubject(
                new Merchant(
                        UnifiedSocialCreditCode.of("91220104MA0000015U"),
                        "管委会",
                        CandidacyFixture.OFFICE,
                        CandidacyFixture.instant()),
                "BUSINESS_DISTRICT",
                "某商圈",
                CandidacyFixture.instant());
        private final Set<Member> titled = new HashSet<>();
        private final MemberShare share;
        private boolean named;
        private int day;

        Play(MemberShare share) {
            this.share = share;
        }

        BusinessMoment now() {
            return CandidacyFixture.at(CandidacyFixture.DAY.plusDays(day));
        }

        MemberShareCount tally() {
            List<Member> agreed = street.agreedMembers();
            return new MemberShareCount(
                    agreed.size(),
                    (int) agreed.stream().filter(titled::contains).count(),
                    share);
        }

        void move(int choice) {
            try {
                act(choice % 10, choice / 10);
            } catch (RuleViolation refused) {
                Statistics.label("refused").collect(refused.key());
            }
            if (named) {
                street.recordShare(TITLE, CANDIDACY, tally(), "TITLE", now());
            }
        }

        private void act(int what, int which) {
            switch (what) {
                case 0, 1 ->
                    street.addMember(
                                    new MemberInput(
                                            "92220102MA0000023N",
                                            "某店",
                                            "店" + street.members().size(),
                                            "路"),
                                    now().at())
                            .agree(CandidacyFixture.office(), now());
                case 2 -> any(which).leave("搬走", CandidacyFixture.office(), now());
                case 3, 4 -> titled.add(any(which));
                case 5 -> titled.remove(any(which));
                case 6 -> day += which % 20;
                case 7 -> named |= street.mayBeNamed(CANDIDACY, tally(), now());
                case 8 -> exception(which);
                default -> decide(which);
            }
        }

        /** Proposes an exception; for most choices a second officer grants or refuses it. */
        private void exception(int which) {
            Shortfall proposed = street.proposeException(
                    CANDIDACY, tally(), new ShareExceptionInput("会议决定"), CandidacyFixture.office(), now());
            if (which % 4 == 1) {
                proposed.refuse(new ShareExceptionInput("理由不足"), SECOND, COLLEAGUE, now());
            } else if (which % 4 > 1) {
                proposed.grant(SECOND, COLLEAGUE, now());
            }
        }

        private Member any(int which) {
            if (street.members().isEmpty()) {
                throw new RuleViolation("nobody");
            }
            return street.members().get(which % street.members().size());
        }

        private void decide(int which) {
            street.shortfalls().stream()
                    .filter(Shortfall::isPending)
                    .findFirst()
                    .ifPresent(shortfall -> {
                        if (shortfall.state() == Shortfall.ShortfallState.REACHED) {
                            shortfall.confirm(now());
                        } else {
                            shortfall.decide(
                                    new ShortfallDecisionInput(
                                            which % 2 == 0
                                                    ? Shortfall.ShortfallOutcome.KEEP
                                                    : Shortfall.ShortfallOutcome.RECTIFY,
                                            "正在补齐",
                                            which % 2 == 0 ? now().today().plusDays(1 + which % 60) : null),
                                    CandidacyFixture.office(),
                                    now());
                        }
                    });
        }
    }

    @Property(tries = 600)
    void noCompositeIsValidBelowABindingShareWithoutADecisionOnRecord(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(max = 3) int least,
            @ForAll @Size(min = 10, max = 120) List<@IntRange(max = 100_000) Integer> choices) {
        Play play = new Play(new MemberShare(percent, least, true));

        for (int choice : choices) {
            boolean before = play.named;
            play.move(choice);
            MemberShareCount count = play.tally();
            if (play.named && !before && count.isBelowBindingShare()) {
                assertThat(play.street.shortfalls())
                        .anyMatch(decision -> CANDIDACY.equals(decision.candidacy())
                                && decision.outcome() == Shortfall.ShortfallOutcome.EXCEPTION
                                && decision.secondName() != null
                                && decision.refusal() == null);
            }
            if (play.named && count.isBelowBindingShare()) {
                assertThat(play.street.shortfalls())
                        .anyMatch(each -> each.state() == Shortfall.ShortfallState.OPEN
                                || each.state() == Shortfall.ShortfallState.DECIDED
                                        && (each.rectifyUntil() == null
                                                || !play.now().today().isAfter(each.rectifyUntil())));
            }
        }
        InputClasses.requireEach(
                "end",
                (play.named ? "named" : "not named") + (play.tally().isBelowBindingShare() ? ", below" : ", reached"),
                "named, below",
                "named, reached",
                "not named, below");
        InputClasses.requireBoth(
                "an exception was granted",
                play.street.shortfalls().stream()
                        .anyMatch(each -> each.outcome() == Shortfall.ShortfallOutcome.EXCEPTION));
        InputClasses.requireBoth(
                "a period of correction was given",
                play.street.shortfalls().stream()
                        .anyMatch(each -> each.outcome() == Shortfall.ShortfallOutcome.RECTIFY));
    }

    @Property
    void anAdvisoryShareIsNeverBelowABindingShare(
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 50) int members,
            @ForAll @IntRange(max = 50) int titled) {
        MemberShareCount count =
                new MemberShareCount(members, Math.min(titled, members), new MemberShare(percent, 0, false));

        assertThat(count.isBelowBindingShare()).isFalse();
        InputClasses.requireBoth("the share is reached", 100 * Math.min(titled, members) >= percent * members);
    }
}
