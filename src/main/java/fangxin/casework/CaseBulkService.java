package fangxin.casework;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.cultivation.AcceptanceInput;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.RecommendationInput;
import fangxin.procedure.evaluation.TeamAssignmentService;
import fangxin.procedure.evaluation.TeamAssignmentService.TeamAssignment;
import fangxin.procedure.screening.RedFlagService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Service boundary for actions on several cases at once: take, hand over, accept, recommend, assign a team,
 * consent to requests for opinions; each case succeeds or is refused by itself. Each case is a transaction of its own
 * with the permission of the single action, so that the refusal of one, or a failure of the database in it, leaves the
 * others done; a case named twice is handled once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(RoleNames.OFFICER)
public class CaseBulkService {
    /** Largest number of cases in one request. */
    static final int MOST = 100;

    @Inject
    CaseOwnerService owners;

    @Inject
    InitialReviewService reviews;

    @Inject
    RedFlagService redFlags;

    @Inject
    CultivationService cultivation;

    @Inject
    TeamAssignmentService teams;

    @Inject
    ConsultationService consultations;

    /** Takes cases without an owner, as {@link CaseOwnerService#take}. */
    public List<CaseOutcome> take(CaseBulkTakeInput input) {
        Constraints.check(input);
        return each(input.references(), owners::take);
    }

    /** Hands cases over to a colleague, as {@link CaseOwnerService#handOver}. */
    public List<CaseOutcome> handOver(CaseBulkHandOverInput input) {
        Constraints.check(input);
        return input.cases().stream()
                .distinct()
                .map(owned -> outcome(
                        owned.reference(),
                        reference -> owners.handOver(
                                reference, new CaseHandOverInput(input.to(), owned.from(), input.note()))))
                .toList();
    }

    /**
     * Accepts cases whose look-ups are all saved, as {@link InitialReviewService#accept}; {@link BulkAcceptanceRule}
     * names those that are accepted on their own page only.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CaseOutcome> accept(CaseBulkAcceptInput input) {
        Constraints.check(input);
        return each(input.references(), reference -> {
            BulkAcceptanceRule.check(
                    redFlags.flags(reference).size(),
                    cultivation.dossier(reference).waitingDefects());
            reviews.accept(reference, new AcceptanceInput(List.of(), input.note()));
        });
    }

    /** Recommends cases with one opinion, as {@link CultivationService#recommend}. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CaseOutcome> recommend(CaseBulkRecommendInput input) {
        Constraints.check(input);
        return each(
                input.references(),
                reference -> cultivation.recommend(reference, new RecommendationInput(input.opinion())));
    }

    /** Assigns one team to cases, as {@link TeamAssignmentService#assign}. */
    @RolesAllowed(RoleNames.AUTHORITY)
    public List<CaseOutcome> assign(CaseBulkAssignInput input) {
        Constraints.check(input);
        TeamAssignment team = new TeamAssignment(input.evaluators(), input.leader(), input.consumer(), input.note());
        return each(input.references(), reference -> teams.assign(reference, team));
    }

    /** Consents to requests for opinions, as {@link ConsultationService#consent}. */
    @RolesAllowed(RoleNames.CONFERENCE_MEMBER)
    public List<CaseOutcome> consent(CaseBulkConsentInput input) {
        Constraints.check(input);
        return each(input.references(), consultations::consent);
    }

    private static List<CaseOutcome> each(Collection<String> references, Consumer<String> action) {
        return references.stream()
                .distinct()
                .map(reference -> outcome(reference, action))
                .toList();
    }

    private static CaseOutcome outcome(String reference, Consumer<String> action) {
        try {
            action.accept(reference);
            return new CaseOutcome(reference, List.of());
        } catch (RuleViolation refused) {
            return new CaseOutcome(reference, refused.violations());
        } catch (RuntimeException failed) {
            return new CaseOutcome(
                    reference, List.of(DatabaseStatus.violation(failed).orElseThrow(() -> failed)));
        }
    }
}
