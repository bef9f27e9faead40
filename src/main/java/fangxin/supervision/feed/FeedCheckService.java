package fangxin.supervision.feed;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary for what feeds answer about a case or a commitment: officers read it, and the office of the case, of
 * its round, or of the commitment decides what is 未核 or contradicts an answer, with its reason.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class FeedCheckService {
    @Inject
    FeedChecks checks;

    @Inject
    FeedRepository feeds;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CheckedCommitments commitments;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the answers of the feeds about the subject of a case; kinds that no office imports have none. */
    public FeedCheckView answers(String reference) {
        Candidacy candidacy = visible(reference);
        return view(candidacy, businessClock.now());
    }

    /** Enters a determination. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedCheckView determine(String reference, FeedDeterminationInput input) {
        Candidacy candidacy = visible(reference);
        Actor actor = currentUser.actor();
        if (!mayDetermine(actor, candidacy)) {
            throw new NotFound(reference);
        }
        BusinessMoment now = businessClock.now();
        input.checked(now.today());
        requireAnswered(checks.of(List.of(candidacy), now).get(candidacy), input);
        if (isNew(feeds.determinations(List.of(reference)), input)) {
            feeds.add(FeedDetermination.ofCase(reference, input, actor, now.at()));
        }
        return view(candidacy, now);
    }

    /**
     * Returns the answers of the feeds about the subject of a commitment, which can stop its title; kinds that no
     * office imports have none.
     */
    public FeedCheckView answersOn(String commitment) {
        return view(commitments.readable(currentUser.actor(), commitment), businessClock.now());
    }

    /** Enters a determination on the subject of a commitment. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedCheckView determineOn(String number, FeedDeterminationInput input) {
        Actor actor = currentUser.actor();
        CheckedCommitment commitment = commitments.decidedBy(actor, number);
        BusinessMoment now = businessClock.now();
        input.checked(now.today());
        requireAnswered(checks.of(commitment, now), input);
        if (isNew(feeds.determinationsOn(number), input)) {
            feeds.add(FeedDetermination.ofCommitment(number, input, actor, now.at()));
        }
        return view(commitment, now);
    }

    private static void requireAnswered(List<FeedAnswer> answers, FeedDeterminationInput input) {
        if (answers.stream().noneMatch(answer -> answer.kind().code().equals(input.kind()))) {
            throw RuleViolation.at("kind", "feed.determination.kind");
        }
    }

    private static boolean isNew(List<FeedDetermination> newestFirst, FeedDeterminationInput input) {
        return newestFirst.stream()
                .filter(each -> each.kind().equals(input.kind()))
                .findFirst()
                .filter(newest -> newest.states(input))
                .isEmpty();
    }

    private Candidacy visible(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return candidacy;
    }

    private static boolean mayDetermine(Actor actor, Candidacy candidacy) {
        return ResponsibleParty.COUNTY_OFFICE.isOf(actor, candidacy) || ResponsibleParty.OWNER.isOf(actor, candidacy);
    }

    /** Returns the answers about a candidacy; none for an officer who reads it as its merchant. */
    private FeedCheckView view(Candidacy candidacy, BusinessMoment now) {
        Actor actor = currentUser.actor();
        return new FeedCheckView(
                candidacy.reference(),
                candidacy.signName(),
                mayDetermine(actor, candidacy),
                candidacy.isReadByOfficer(actor)
                        ? checks.of(List.of(candidacy), now).get(candidacy).stream()
                                .map(FeedCheckView.FeedAnswerView::of)
                                .toList()
                        : List.of());
    }

    private FeedCheckView view(CheckedCommitment commitment, BusinessMoment now) {
        return new FeedCheckView(
                commitment.number(),
                commitment.signName(),
                commitment.decidedByReader(),
                checks.of(commitment, now).stream()
                        .map(FeedCheckView.FeedAnswerView::of)
                        .toList());
    }
}
