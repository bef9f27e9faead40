package fangxin.procedure.cultivation;

import fangxin.common.NotFound;
import fangxin.merchant.Premises;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Service boundary for the list of candidacies that an office has recommended in a round, for staff and auditors of
 * that office or of the round's owner, unless they must keep away from a merchant in it; also the offices whose list
 * the reader sees.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RecommendationListService {
    /**
     * Stages at which a recommended candidacy is in the list. Refused ones are in it, since the office recommended
     * them.
     */
    public static final Set<Stage> STANDING = EnumSet.of(
            Stage.RECOMMENDED,
            Stage.IN_EVALUATION,
            Stage.EVALUATED,
            Stage.IN_CONSULTATION,
            Stage.PASSED,
            Stage.ON_NOTICE,
            Stage.OBJECTED,
            Stage.NAMED,
            Stage.REFUSED,
            Stage.UNDER_REVIEW);

    /** A recommended candidacy with the office's opinion. */
    public record RecommendedCandidacy(
            String reference,
            String registeredName,
            String signName,
            String creditCode,
            String address,
            String trade,
            String opinion,
            Instant recommendedAt) {
        static RecommendedCandidacy of(Candidacy candidacy, String opinion, Instant at) {
            String name = candidacy.merchant().name();
            return new RecommendedCandidacy(
                    candidacy.reference(),
                    name,
                    candidacy.premises().map(Premises::signName).orElse(name),
                    candidacy.merchant().creditCode().value(),
                    candidacy.premises().map(Premises::address).orElse(""),
                    candidacy.trade(),
                    opinion,
                    at);
        }
    }

    @Inject
    CultivationRepository records;

    @Inject
    RoundRepository rounds;

    @Inject
    CurrentUser currentUser;

    /** Returns the offices whose recommendations in a round this reader can see. */
    public List<String> offices(String round) {
        ApplicationRound of = rounds.byId(round);
        return of.terms().participation().offices().stream()
                .filter(office -> reads(office, of))
                .toList();
    }

    /** Returns the recommended candidacies of an office in a round; not found if this reader cannot see the list. */
    public List<RecommendedCandidacy> of(String round, String office) {
        ApplicationRound of = rounds.byId(round);
        if (!of.terms().participation().offices().contains(office) || !reads(office, of)) {
            throw new NotFound(round + "." + office);
        }
        return records.recommended(round, office, STANDING);
    }

    /**
     * Returns whether the reader can see an office's list. The list is shown as a whole or not at all: an officer who
     * must keep away from one of its merchants (回避) leaves it to a colleague.
     */
    private boolean reads(String office, ApplicationRound round) {
        Actor actor = currentUser.actor();
        return !records.hasRecommendedAny(round.id(), office, STANDING, actor.away()) && mayRead(actor, office, round);
    }

    private static boolean mayRead(Actor actor, String office, ApplicationRound round) {
        return actor.audits(office)
                || actor.audits(round.owner())
                || actor.holds(RoleGroup.OFFICE_STAFF, office)
                || actor.holds(RoleGroup.OFFICE_STAFF, round.owner());
    }
}
