package fangxin.procedure.evaluation.calibration;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How evenly scorers score, item by item too, how offices return applications, and what was looked at, to be taken along. */
@ApplicationScoped
class FairnessExports {
    @Inject
    FairnessService service;

    @Produces
    ListExport<FairnessService.Scorer> scorers() {
        return ListExport.<FairnessService.Scorer>of(
                        "scorers", "calibration.scorers", filters -> service.report().scorers().stream())
                .column("calibration.scorer", FairnessService.Scorer::name)
                .column("calibration.n", scorer -> scorer.finding().cases())
                .column(
                        "calibration.severity",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.Interval::value))
                .column(
                        "calibration.roster.severity.low",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.Interval::low))
                .column(
                        "calibration.roster.severity.high",
                        scorer -> part(scorer.finding().severity(), ScorerFinding.Interval::high))
                .column(
                        "calibration.scatter",
                        scorer -> part(scorer.finding().scatter(), ScorerFinding.Interval::value))
                .words(
                        "calibration.verdict",
                        "calibration.verdict.",
                        scorer -> scorer.finding().verdict());
    }

    @Produces
    ListExport<FairnessService.Item> items() {
        return ListExport.<FairnessService.Item>of(
                        "scored-items", "calibration.items", filters -> service.report().items().stream())
                .column("calibration.item", FairnessService.Item::code)
                .column("calibration.n", FairnessService.Item::cases)
                .column("calibration.roster.same", item -> item.same() == null ? null : rounded(100 * item.same()))
                .column("calibration.item.scatter", item -> part(item.scatter(), ScorerFinding.Interval::value));
    }

    @Produces
    ListExport<FairnessService.Returns> returns() {
        return ListExport.<FairnessService.Returns>of(
                        "returns", "calibration.returns", filters -> service.report().returns().stream())
                .column("calibration.office", FairnessService.Returns::office)
                .column("calibration.returns.all", FairnessService.Returns::all)
                .column("calibration.returns.again", FairnessService.Returns::again)
                .column("calibration.returns.late", FairnessService.Returns::lateFound);
    }

    @Produces
    ListExport<FairnessService.Review> reviews() {
        return ListExport.<FairnessService.Review>of(
                        "reviews", "calibration.reviews", filters -> service.report().reviews().stream())
                .column("calibration.scorer", FairnessService.Review::name)
                .words("calibration.verdict", "calibration.verdict.", FairnessService.Review::verdict)
                .column("calibration.n", FairnessService.Review::cases)
                .column("calibration.roster.opened", FairnessService.Review::openedAt)
                .column("calibration.review.note.label", FairnessService.Review::note)
                .column("calibration.roster.closedBy", FairnessService.Review::closedBy)
                .column("calibration.roster.closed", FairnessService.Review::closedAt);
    }

    /** Empty where the data do not carry it. */
    private static String part(ScorerFinding.Interval interval, Function<ScorerFinding.Interval, Double> part) {
        return Optional.ofNullable(interval)
                .map(part)
                .map(FairnessExports::rounded)
                .orElse(null);
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
