package fangxin.procedure.evaluation.calibration;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the fairness report (how evenly evaluators score and offices return applications), which
 * authority, office and auditor read, and for the closing of reviews of evaluators by the authority. Figures give cause
 * to look; they change no result.
 */
@Stateless
public class FairnessService {
    /** Finding on one evaluator. */
    public record EvaluatorFinding(
            @NotNull String account,
            @NotNull String name,
            @NotNull ScorerFinding finding) {}

    /** Agreement of evaluators on one item. */
    public record ItemAgreementView(
            @NotNull String code, int cases, Double same, ScorerFinding.ConfidenceInterval scatter) {}

    /** Returns of an office: all, the repeated ones, and those of them for defects that the first could have named. */
    public record OfficeReturns(@NotNull String code, LocalizedText office, long all, long again, long lateFound) {}

    /** Review of an evaluator, open or closed. */
    public record ScoringReviewView(
            @NotNull String id,
            @NotNull String account,
            @NotNull String name,
            @NotNull ScorerFinding.ScorerVerdict verdict,
            int cases,
            @NotNull ScorerFinding.ConfidenceInterval estimate,
            @NotNull Instant openedAt,
            String closedBy,
            Instant closedAt,
            String note) {}

    /**
     * @param cases cases that several scored alone
     * @param fewest how many a scorer must share before it is judged
     */
    public record FairnessReport(
            int cases,
            int fewest,
            @NotNull List<EvaluatorFinding> scorers,
            @NotNull List<ItemAgreementView> items,
            @NotNull List<OfficeReturns> returns,
            @NotNull List<ScoringReviewView> reviews,
            boolean mayClose) {}

    @Inject
    ScoringRepository scorings;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public FairnessReport report() {
        Actor reader = currentUser.actor();
        ScoringRepository.ScoringScope scope = scopeOf(reader);
        List<Observation> totals = scorings.totals(scope);
        Map<String, String> names =
                accounts.names(totals.stream().map(Observation::scorer).toList());
        Map<String, LocalizedText> offices = agencies.names();
        return new FairnessReport(
                (int) totals.stream().map(Observation::subject).distinct().count(),
                ScorerAnalysis.FEWEST_CASES,
                ScorerAnalysis.analyse(totals).stream()
                        .map(one ->
                                new EvaluatorFinding(one.scorer(), names.getOrDefault(one.scorer(), one.scorer()), one))
                        .toList(),
                ItemAgreement.analyse(scorings.marks(scope)).stream()
                        .map(one -> new ItemAgreementView(one.code(), one.cases(), one.same(), one.scatter()))
                        .toList(),
                scorings.returns(scope).stream()
                        .map(one -> new OfficeReturns(
                                one.office(), offices.get(one.office()), one.all(), one.again(), one.lateFound()))
                        .toList(),
                reviewsFor(reader).stream().map(ScoringReview::view).toList(),
                reader.holds(Role.AUTHORITY));
    }

    private List<ScoringReview> reviewsFor(Actor reader) {
        return isCity(reader)
                ? scorings.reviews(null)
                : reader.holds(Role.AUTHORITY)
                        ? scorings.reviews(OfficeScope.heldBy(reader, Role.AUTHORITY::equals))
                        : List.of();
    }

    /** Closes a review with the result that the authority, or the one into which it was merged, found. */
    @RolesAllowed(RoleNames.AUTHORITY)
    public void close(String id, ReviewClosingInput result) {
        ScoringReview review = scorings.review(id);
        Actor actor = currentUser.actor();
        if (!review.mayBeClosedBy(actor)) {
            throw new NotFound(id);
        }
        review.close(result, actor, businessClock.now().at());
    }

    private ScoringRepository.ScoringScope scopeOf(Actor reader) {
        if (isCity(reader)) {
            return new ScoringRepository.ScoringScope(null, null, new RecusalCondition(reader.away()));
        }
        boolean authority = reader.holds(Role.AUTHORITY);
        return new ScoringRepository.ScoringScope(
                authority ? "authority" : "office",
                authority
                        ? OfficeScope.heldBy(reader, Role.AUTHORITY::equals)
                        : OfficeScope.readBy(reader, agencies, Role.COUNTY_OFFICE::equals),
                new RecusalCondition(reader.away()));
    }

    /** Returns whether the person reads the figures of all offices: an officer or auditor of the city's office does. */
    private boolean isCity(Actor reader) {
        return reader.auditsAll() || reader.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }
}
