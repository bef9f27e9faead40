package fangxin.procedure.evaluation.calibration;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Definitions of the list exports of the fairness report: evaluators, items, returns of offices and reviews. */
@ApplicationScoped
class FairnessExports {
    @Inject
    FairnessService service;

    @Produces
    ListExport<FairnessService.EvaluatorFinding> scorers() {
        return ListExport.<FairnessService.EvaluatorFinding>of(
                        "scorers", "calibration.scorers", filters -> service.report().scorers().stream())
                .column("calibration.scorer", FairnessService.EvaluatorFinding::name)
                .column("calibration.n", scorer -> scorer.finding().cases())
                .column(
                        "calibration.severity",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.ConfidenceInterval::value))
                .column(
                        "calibration.roster.severity.low",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.ConfidenceInterval::low))
                .column(
                        "calibration.roster.severity.high",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.ConfidenceInterval::high))
                .column(
                        "calibration.scatter",
                        scorer -> part(scorer.finding().scatter(), ScorerFinding.ConfidenceInterval::value))
                .labelColumn(
                        "calibration.verdict",
                        "calibration.verdict.",
                        scorer -> scorer.finding().verdict());
    }

    @Produces
    ListExport<FairnessService.ItemAgreementView> items() {
        return ListExport.<FairnessService.ItemAgreementView>of(
                        "scored-items", "calibration.items", filters -> service.report().items().stream())
                .column("calibration.item", FairnessService.ItemAgreementView::code)
                .column("calibration.n", FairnessService.ItemAgreementView::cases)
                .column("calibration.roster.same", item -> item.same() == null ? null : rounded(100 * item.same()))
                .column(
                        "calibration.item.scatter",
                        item -> part(item.scatter(), ScorerFinding.ConfidenceInterval::value));
    }

    @Produces
    ListExport<FairnessService.OfficeReturns> returns() {
        return ListExport.<FairnessService.OfficeReturns>of(
                        "returns", "calibration.returns", filters -> service.report().returns().stream())
                .column("calibration.office", FairnessService.OfficeReturns::office)
                .column("calibration.returns.all", FairnessService.OfficeReturns::all)
                .column("calibration.returns.again", FairnessService.OfficeReturns::again)
                .column("calibration.returns.late", FairnessService.OfficeReturns::lateFound);
    }

    @Produces
    ListExport<FairnessService.ScoringReviewView> reviews() {
        return ListExport.<FairnessService.ScoringReviewView>of(
                        "reviews", "calibration.reviews", filters -> service.report().reviews().stream())
                .column("calibration.scorer", FairnessService.ScoringReviewView::name)
                .labelColumn("calibration.verdict", "calibration.verdict.", FairnessService.ScoringReviewView::verdict)
                .column("calibration.n", FairnessService.ScoringReviewView::cases)
                .column("calibration.roster.opened", FairnessService.ScoringReviewView::openedAt)
                .column("calibration.review.note.label", FairnessService.ScoringReviewView::note)
                .column("calibration.roster.closedBy", FairnessService.ScoringReviewView::closedBy)
                .column("calibration.roster.closed", FairnessService.ScoringReviewView::closedAt);
    }

    /** Returns the text of a part of the figures; empty where the data is not sufficient. */
    private static String part(
            ScorerFinding.ConfidenceInterval interval, Function<ScorerFinding.ConfidenceInterval, Double> part) {
        return Optional.ofNullable(interval)
                .map(part)
                .map(FairnessExports::rounded)
                .orElse(null);
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
