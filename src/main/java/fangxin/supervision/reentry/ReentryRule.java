package fangxin.supervision.reentry;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.naming.signing.NamingPrecondition;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.procedure.application.SubmissionHandler;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule on re-entry (bean, called at submissions and before namings): the subject of a revoked or downgraded title does
 * not apply again at its premises until the last day of its ban is over. A downgrade bars no renewal and no pledge, and
 * binds the subject alone. For another credit code at the premises of a revoked title the rule proposes a ban: that
 * credit code applies or pledges, and until an officer has decided, and after a decision for a ban, it is not named. An
 * application of the subject that was submitted before the decision is compared again before it is named; one of another
 * credit code is proposed with the revocation.
 */
@ApplicationScoped
public class ReentryRule implements SubmissionHandler, NamingPrecondition {
    @Inject
    ReentryRepository bans;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AccountNotifier mailings;

    @Override
    public void submitted(Candidacy candidacy, BusinessMoment now) {
        Premises premises = candidacy.premises().orElse(null);
        if (premises == null) {
            return;
        }
        List<ReentryBan> running =
                bans.running(candidacy.merchant().creditCode().value(), candidacy.office(), now.today());
        running.stream()
                .filter(ban -> ban.binds(siteOf(ban), candidacy.merchant(), premises))
                .max(Comparator.comparing(ReentryBan::lastDay))
                .ifPresent(ban -> {
                    throw new RuleViolation(
                            ban.isOfRevocation() ? "supervision.ban.refused" : "supervision.ban.downgraded",
                            ban.title().place().signName(),
                            ban.lastDay());
                });
        running.stream()
                .filter(ban -> ban.isOfRevocation() && ban.isAt(siteOf(ban), candidacy.merchant(), premises))
                .findFirst()
                .filter(ban -> needsProposal(ban, candidacy))
                .ifPresent(ban -> propose(
                        ReentryBan.proposed(ban, candidacy, now),
                        candidacy.merchant(),
                        candidacy.round().owner(),
                        now));
    }

    /** Returns the ban after a revocation that binds the holder of premises on a day, whatever it pledges. */
    public Optional<ReentryBan> banOn(Premises premises, LocalDate day) {
        return bansOn(List.of(premises.merchant().creditCode().value()), day).apply(premises);
    }

    /** Returns the bans after revocations for many premises of the holders with some credit codes, with one query. */
    public Function<Premises, Optional<ReentryBan>> bansOn(Collection<String> creditCodes, LocalDate day) {
        List<ReentryBan> running = bans.runningFor(creditCodes, day);
        return premises -> running.stream()
                .filter(ban -> ban.isOfRevocation() && ban.binds(siteOf(ban), premises.merchant(), premises))
                .findFirst();
    }

    /**
     * Proposes a ban where another credit code has pledged at the premises of a revoked title, once: an officer decides
     * whether it is a new tenant.
     *
     * @return whether the decision is still awaited
     */
    public boolean proposeBanAt(Premises premises, BusinessMoment now) {
        String code = premises.merchant().creditCode().value();
        return bans.running(code, premises.agency(), now.today()).stream()
                .filter(ban -> ban.isOfRevocation()
                        && ban.isAt(siteOf(ban), premises.merchant(), premises)
                        && !ban.binds(siteOf(ban), premises.merchant(), premises))
                .findFirst()
                .filter(ban -> isAwaited(ban, premises, code, now))
                .isPresent();
    }

    private boolean isAwaited(ReentryBan ban, Premises premises, String code, BusinessMoment now) {
        List<ReentryBan> proposed = bans.proposedFor(ban.title().number(), code);
        if (proposed.stream().anyMatch(earlier -> earlier.isPassed() || earlier.isInForce(now.today()))) {
            return false;
        }
        if (proposed.stream().noneMatch(earlier -> earlier.state() == ReentryBanState.PROPOSED)) {
            propose(ReentryBan.proposed(ban, premises, now), premises.merchant(), premises.agency(), now);
        }
        return true;
    }

    /** Returns the numbers of the revoked titles whose ban on one of some credit codes runs on a day. */
    public Set<String> titlesWithBan(Collection<String> creditCodes, LocalDate day) {
        return bans.runningFor(creditCodes, day).stream()
                .filter(ReentryBan::isOfRevocation)
                .map(ban -> ban.title().number())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Proposes a ban for each application of another credit code at the premises that was submitted before the revocation: a
     * revocation that the holder expected is not evaded by an earlier application. An applicant that has passed already
     * passes also where the same title is revoked again.
     */
    void proposeForApplicationsUnderWay(ReentryBan ban, BusinessMoment now) {
        SubjectType.SubjectSite site = siteOf(ban);
        bans.applicationsUnderWay(ban.title().place().office()).stream()
                .filter(candidacy -> candidacy
                        .premises()
                        .filter(premises -> ban.isAt(site, candidacy.merchant(), premises)
                                && !ban.binds(site, candidacy.merchant(), premises))
                        .isPresent())
                .filter(candidacy -> needsProposal(ban, candidacy))
                .forEach(candidacy -> propose(
                        ReentryBan.proposed(ban, candidacy, now),
                        candidacy.merchant(),
                        candidacy.round().owner(),
                        now));
    }

    private boolean needsProposal(ReentryBan ban, Candidacy candidacy) {
        return bans
                .proposedFor(
                        ban.title().number(), candidacy.merchant().creditCode().value())
                .stream()
                .noneMatch(earlier -> earlier.covers(candidacy));
    }

    private void propose(ReentryBan proposal, Merchant applicant, String office, BusinessMoment now) {
        bans.add(proposal);
        mailings.toHoldersAbout(
                applicant.id(),
                Role.COUNTY_OFFICE,
                office,
                now.today(),
                "supervision.letter.ban.proposed",
                "reentry-ban/" + proposal.id(),
                applicant.name(),
                proposal.title().place().signName(),
                Settings.baseUrl() + "/work/reentry_ban?id=" + proposal.id());
    }

    private SubjectType.SubjectSite siteOf(ReentryBan ban) {
        return subjectTypes.byCode(ban.title().category().type()).site();
    }

    @Override
    public List<Violation> obstaclesTo(Collection<Candidacy> candidacies, BusinessMoment now) {
        Stream<Violation> ofApplications =
                bans
                        .ofCandidacies(
                                candidacies.stream().map(Candidacy::reference).toList())
                        .stream()
                        .filter(ban -> ban.state() == ReentryBanState.PROPOSED || ban.isInForce(now.today()))
                        .map(ban -> obstacle(ban.candidacy(), ban));
        List<ReentryBan> running = bans.runningFor(
                candidacies.stream()
                        .map(candidacy -> candidacy.merchant().creditCode().value())
                        .distinct()
                        .toList(),
                now.today());
        Stream<Violation> ofSubjects = candidacies.stream()
                .flatMap(candidacy ->
                        running.stream().filter(ban -> binds(ban, candidacy)).map(ban -> obstacle(candidacy, ban)));
        return Stream.concat(ofApplications, ofSubjects).distinct().toList();
    }

    private boolean binds(ReentryBan ban, Candidacy candidacy) {
        return candidacy
                .premises()
                .filter(premises -> ban.binds(siteOf(ban), candidacy.merchant(), premises))
                .isPresent();
    }

    private static Violation obstacle(Candidacy candidacy, ReentryBan ban) {
        return new Violation(
                candidacy.reference(),
                ban.state() == ReentryBanState.PROPOSED
                        ? "supervision.obstacle.ban.proposed"
                        : "supervision.obstacle.ban",
                List.of(ban.title().place().signName(), ban.lastDay()));
    }
}
