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
 * Service boundary for what feeds answer about a case: officers read it, and the office of the case or of its round
 * decides what is 未核 or contradicts an answer, with its reason.
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
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** The answers about the subject of a case; none of a kind that nobody imports. */
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
        if (checks.of(List.of(candidacy), now).get(candidacy).stream()
                .noneMatch(answer -> answer.kind().code().equals(input.kind()))) {
            throw RuleViolation.at("kind", "feed.determination.kind");
        }
        boolean repeated = feeds.determinations(List.of(reference)).stream()
                .filter(each -> each.kind().equals(input.kind()))
                .findFirst()
                .filter(newest -> newest.states(input))
                .isPresent();
        if (!repeated) {
            feeds.add(new FeedDetermination(reference, input, actor, now.at()));
        }
        return view(candidacy, now);
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

    private FeedCheckView view(Candidacy candidacy, BusinessMoment now) {
        return new FeedCheckView(
                candidacy.reference(),
                candidacy.signName(),
                mayDetermine(currentUser.actor(), candidacy),
                checks.of(List.of(candidacy), now).get(candidacy).stream()
                        .map(FeedCheckView.FeedAnswerView::of)
                        .toList());
    }
}
