package fangxin.casework;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.RecommendationInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Service boundary for actions on several cases at once: take, hand over, recommend; each case succeeds or is
 * refused by itself. Each case is a transaction of its own with the permission of the single action, so that the
 * refusal of one, or a failure of the database in it, leaves the others done; a case named twice is handled once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(RoleNames.OFFICER)
public class CaseBulkService {
    /** The most cases of one request. */
    static final int MOST = 100;

    @Inject
    CaseOwnerService owners;

    @Inject
    CultivationService cultivation;

    /** Takes cases that nobody owns, as {@link CaseOwnerService#take}. */
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

    /** Recommends cases with one opinion, as {@link CultivationService#recommend}. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CaseOutcome> recommend(CaseBulkRecommendInput input) {
        Constraints.check(input);
        return each(
                input.references(),
                reference -> cultivation.recommend(reference, new RecommendationInput(input.opinion())));
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
