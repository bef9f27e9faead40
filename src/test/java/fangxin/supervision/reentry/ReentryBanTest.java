package fangxin.supervision.reentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.testing.data.InventedData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReentryBanTest {
    private static final LocalDate REVOKED = LocalDate.of(2026, 3, 2);
    private static final BusinessMoment NOW = NoticeFixture.at(REVOKED);
    private static final String CODE = InventedData.shop().creditCode();
    private static final String OTHER_CODE = InventedData.shop().creditCode();
    private final Title title = TitleFixture.imported("南关区禾丰便利店", CODE, "人民大街1号", 1);
    private final ReentryBan ban = ReentryBan.following(
            ReentryBanCause.REVOCATION,
            title,
            "document",
            WorkingCalendar.weekdaysOnly().end(REVOKED, new TimeLimit(2, TimeLimit.Unit.YEARS, "default")),
            "default",
            NOW);

    @Test
    void endsAtTheEndOfItsLastDay() {
        assertThat(ban.lastDay()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(ban.isInForce(LocalDate.of(2028, 3, 1))).isTrue();
        assertThat(ban.isInForce(LocalDate.of(2028, 3, 2))).isFalse();
        assertThat(ban.stateOn(LocalDate.of(2028, 3, 1))).isEqualTo(ReentryBanState.IN_FORCE);
        assertThat(ban.stateOn(LocalDate.of(2028, 3, 2))).isEqualTo(ReentryBanState.OVER);
    }

    @Test
    void bindsTheSubjectAtItsPremisesHoweverTheAddressIsWritten() {
        Merchant holder = merchant(CODE, "南关区禾丰便利店");

        assertThat(ban.binds(SubjectSite.PREMISES, holder, premises(holder, "新招牌", "长春市南关区人民大街1号")))
                .isTrue();
        assertThat(ban.binds(SubjectSite.PREMISES, holder, premises(holder, "南关区禾丰便利店", "自由大路9号")))
                .isFalse();
    }

    @Test
    void anotherCreditCodeAtThePremisesIsNotBoundButFound() {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        Premises there = premises(tenant, "新店", "人民大街1号");
        Premises elsewhere = premises(tenant, "新店", "人民大街2号");

        assertThat(ban.binds(SubjectSite.PREMISES, tenant, there)).isFalse();
        assertThat(ban.isAt(SubjectSite.PREMISES, tenant, there)).isTrue();
        assertThat(ban.isAt(SubjectSite.PREMISES, tenant, elsewhere)).isFalse();
    }

    @Test
    void aProposalBindsOnlyOnceAPersonHasDecidedSo() {
        ReentryBan banned = proposal();
        ReentryBan passed = proposal();

        assertThat(banned.isInForce(REVOKED)).isFalse();
        decide(banned, ReentryOutcome.BAN);
        decide(passed, ReentryOutcome.PASS);

        assertThat(banned.isInForce(REVOKED)).isTrue();
        assertThat(banned.lastDay()).isEqualTo(ban.lastDay());
        assertThat(banned.binds(
                        SubjectSite.PREMISES,
                        banned.candidacy().merchant(),
                        premises(banned.candidacy().merchant(), "新店", "人民大街1号")))
                .isTrue();
        assertThat(passed.state()).isEqualTo(ReentryBanState.PASSED);
        assertThat(passed.isInForce(REVOKED)).isFalse();
        assertThatThrownBy(() -> decide(passed, ReentryOutcome.BAN)).hasMessageContaining("supervision.ban.decided");
    }

    @Test
    void aTitleInOrderAgainLiftsIt() {
        ban.lift(NOW);

        assertThat(ban.isInForce(REVOKED)).isFalse();
        assertThat(ban.stateOn(LocalDate.of(2030, 1, 1))).isEqualTo(ReentryBanState.LIFTED);
    }

    @Test
    void aRevocationThatIsOverturnedAfterTheTermLiftsItToo() {
        LocalDate lastDay = LocalDate.of(2027, 11, 30);
        Title over = TitleFixture.importedUntil(lastDay);
        ReentryBan ofReviewed = ReentryBan.following(
                ReentryBanCause.REVOCATION,
                over,
                "document",
                LocalDate.of(2028, 3, 1),
                "default",
                NoticeFixture.at(lastDay));
        ReentryTitleHandler handler = new ReentryTitleHandler();
        handler.bans = repository(ofReviewed);
        handler.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(lastDay.plusDays(1));
            }
        };

        handler.changed(over);

        assertThat(ofReviewed.state()).isEqualTo(ReentryBanState.LIFTED);
    }

    @Test
    void anApplicationFromBeforeTheRevocationIsNotNamed() {
        Merchant holder = merchant(CODE, "南关区禾丰便利店");
        Candidacy there = application("2026000002", holder, "人民大街1号");
        Candidacy elsewhere = application("2026000003", holder, "自由大路9号");

        assertThat(obstacles(ban, there, elsewhere))
                .containsExactly(new Violation(
                        "2026000002",
                        "supervision.obstacle.ban",
                        List.of(title.place().signName(), ban.lastDay())));
    }

    @Test
    void anApplicantThatAppliesAgainShedsNoProposal() {
        ReentryBan proposed = proposal();
        Merchant tenant = proposed.candidacy().merchant();
        Candidacy again = application("2026000002", tenant, "人民大街1号");

        assertThat(proposed.covers(proposed.candidacy())).isTrue();
        assertThat(proposed.covers(again)).isFalse();
        assertThat(obstacles(proposed, again)).isEmpty();

        decide(proposed, ReentryOutcome.BAN);
        assertThat(obstacles(proposed, again)).extracting(Violation::key).containsExactly("supervision.obstacle.ban");

        ReentryBan passed = proposal();
        decide(passed, ReentryOutcome.PASS);
        assertThat(passed.covers(again)).isTrue();
    }

    @Test
    void anotherCreditCodeThatPledgesAtThePremisesWaitsForAPerson() {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        Premises pledged = premises(tenant, "新招牌", "人民大街1号");
        ReentryBan proposed = ReentryBan.proposed(ban, pledged, NOW);

        assertThat(proposed.state()).isEqualTo(ReentryBanState.PROPOSED);
        assertThat(proposed.creditCode()).isEqualTo(OTHER_CODE);
        assertThat(proposed.applicant()).contains(tenant);
        assertThat(awaited(pledged, ban, proposed)).isTrue();

        decide(proposed, ReentryOutcome.PASS);
        assertThat(awaited(pledged, ban, proposed)).isFalse();
        assertThat(awaited(premises(tenant, "新招牌", "自由大路9号"), ban, proposed)).isFalse();

        ReentryBan banned = ReentryBan.proposed(ban, pledged, NOW);
        decide(banned, ReentryOutcome.BAN);
        assertThat(awaited(pledged, ban, banned)).isFalse();
    }

    /** Another licence applied at the premises before the revocation that its owner expected. */
    @Test
    void aRevocationProposesABanForAnotherCreditCodeThatHasAppliedAtThePremises() {
        List<String> notified = new ArrayList<>();

        List<ReentryBan> added = proposedAtRevocation(List.of(), notified);

        assertThat(added).singleElement().satisfies(proposed -> {
            assertThat(proposed.state()).isEqualTo(ReentryBanState.PROPOSED);
            assertThat(proposed.candidacy().reference()).isEqualTo("2026000002");
            assertThat(proposed.lastDay()).isEqualTo(ban.lastDay());
        });
        assertThat(notified).containsExactly(NoticeFixture.round(3).owner());
    }

    /** The revocation was overturned, and the title is revoked again while the application is still under way. */
    @Test
    void anApplicantThatHasPassedIsNotProposedAgainAtAnotherRevocation() {
        ReentryBan passed = proposal();
        decide(passed, ReentryOutcome.PASS);
        List<String> notified = new ArrayList<>();

        assertThat(proposedAtRevocation(List.of(passed), notified)).isEmpty();
        assertThat(notified).isEmpty();
    }

    /** The last minute of the last day, and the first one after it, in China. */
    @Test
    void theSubjectOfADowngradedTitleAppliesAgainOnceTheBanIsOver() {
        ReentryBan downgrade = ReentryBan.following(
                ReentryBanCause.DOWNGRADE, title, "document", LocalDate.of(2027, 3, 1), "default", NOW);
        ReentryRule rule = rule(downgrade);
        Candidacy there = application("2026000002", merchant(CODE, "南关区禾丰便利店"), "人民大街1号");
        Candidacy elsewhere = application("2026000003", merchant(CODE, "南关区禾丰便利店"), "自由大路9号");

        assertThatThrownBy(() -> rule.submitted(there, at("2027-03-01T15:59:59Z")))
                .hasMessageContaining("supervision.ban.downgraded");
        rule.submitted(there, at("2027-03-01T16:00:00Z"));
        rule.submitted(elsewhere, at("2027-03-01T15:59:59Z"));
        assertThat(rule.obstaclesTo(List.of(there, elsewhere), NOW))
                .extracting(Violation::field)
                .containsExactly("2026000002");
    }

    /** A proposal would need a repository that stores it. */
    @Test
    void aDowngradeBindsNeitherAPledgeNorAnotherCreditCodeAtThePremises() {
        ReentryBan downgrade = ReentryBan.following(
                ReentryBanCause.DOWNGRADE, title, "document", LocalDate.of(2027, 3, 1), "default", NOW);
        Merchant holder = merchant(CODE, "南关区禾丰便利店");
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        ReentryRule rule = rule(downgrade);

        assertThat(rule.banOn(premises(holder, "新招牌", "人民大街1号"), REVOKED)).isEmpty();
        assertThat(rule.proposeBanAt(premises(tenant, "新店", "人民大街1号"), NOW)).isFalse();
        rule.submitted(application("2026000002", tenant, "人民大街1号"), NOW);
        assertThat(rule.titlesWithBan(List.of(CODE), REVOKED)).isEmpty();
    }

    private static BusinessMoment at(String instant) {
        return new BusinessMoment(Instant.parse(instant), WorkingCalendar.weekdaysOnly());
    }

    private List<ReentryBan> proposedAtRevocation(List<ReentryBan> earlier, List<String> notified) {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        List<ReentryBan> added = new ArrayList<>();
        ReentryRule rule = rule(ban);
        rule.bans = new ReentryRepository() {
            @Override
            List<Candidacy> applicationsUnderWay(String district) {
                return List.of(
                        application("2026000002", tenant, "人民大街1号"),
                        application("2026000003", tenant, "自由大路9号"),
                        application("2026000004", merchant(CODE, "南关区禾丰便利店"), "人民大街1号"));
            }

            @Override
            List<ReentryBan> proposedFor(String title, String creditCode) {
                assertThat(creditCode).isEqualTo(OTHER_CODE);
                return earlier;
            }

            @Override
            void add(ReentryBan proposed) {
                added.add(proposed);
            }
        };
        rule.mailings = new AccountNotifier() {
            @Override
            public void toHoldersAbout(
                    String subject,
                    Role role,
                    String place,
                    LocalDate today,
                    String key,
                    String dedupeKey,
                    Object... arguments) {
                notified.add(place);
            }
        };
        rule.proposeForApplicationsUnderWay(ban, NOW);
        return added;
    }

    private static boolean awaited(Premises pledged, ReentryBan running, ReentryBan proposed) {
        ReentryRule rule = rule(running);
        rule.bans = new ReentryRepository() {
            @Override
            List<ReentryBan> running(String creditCode, String district, LocalDate day) {
                return List.of(running);
            }

            @Override
            List<ReentryBan> proposedFor(String title, String creditCode) {
                return List.of(proposed);
            }
        };
        return rule.proposeBanAt(pledged, NOW);
    }

    private static List<Violation> obstacles(ReentryBan stored, Candidacy... candidacies) {
        return rule(stored).obstaclesTo(List.of(candidacies), NOW);
    }

    private static ReentryRule rule(ReentryBan stored) {
        ReentryRule rule = new ReentryRule();
        rule.bans = repository(stored);
        rule.subjectTypes = new SubjectTypeRepository() {
            @Override
            public SubjectType byCode(String code) {
                return new SubjectType() {
                    @Override
                    public SubjectSite site() {
                        return SubjectSite.PREMISES;
                    }
                };
            }
        };
        return rule;
    }

    private static ReentryRepository repository(ReentryBan stored) {
        return new ReentryRepository() {
            @Override
            List<ReentryBan> ofTitle(String number) {
                return List.of(stored);
            }

            @Override
            List<ReentryBan> running(String creditCode, String district, LocalDate day) {
                return Stream.of(stored).filter(ban -> ban.isInForce(day)).toList();
            }

            @Override
            List<ReentryBan> runningFor(Collection<String> creditCodes, LocalDate day) {
                return Stream.of(stored).filter(ban -> ban.isInForce(day)).toList();
            }

            @Override
            List<ReentryBan> ofCandidacies(Collection<String> references) {
                return Stream.of(stored)
                        .filter(ban -> ban.candidacy() != null
                                && references.contains(ban.candidacy().reference()))
                        .toList();
            }
        };
    }

    private static Candidacy application(String reference, Merchant merchant, String address) {
        Candidacy candidacy = new Candidacy(reference, merchant, NoticeFixture.round(3), NOW.at());
        candidacy.describe(premises(merchant, "新招牌", address), "SHOP", "RETAIL", NoticeFixture.OFFICE, null);
        return candidacy;
    }

    private ReentryBan proposal() {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        return ReentryBan.proposed(ban, new Candidacy("2026000001", tenant, NoticeFixture.round(3), NOW.at()), NOW);
    }

    private static void decide(ReentryBan proposal, ReentryOutcome outcome) {
        proposal.decide(
                new ReentryDecisionInput(proposal.version(), outcome, "核查租赁合同和人员。"),
                NoticeFixture.officer("office1", Role.COUNTY_OFFICE),
                NOW);
    }

    private static Merchant merchant(String code, String name) {
        return new Merchant(UnifiedSocialCreditCode.of(code), name, NoticeFixture.OFFICE, NOW.at());
    }

    private static Premises premises(Merchant merchant, String signName, String address) {
        return new Premises(merchant, signName, NoticeFixture.OFFICE, null, address);
    }
}
