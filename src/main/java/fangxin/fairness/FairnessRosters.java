package fangxin.fairness;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How evenly scorers score, item by item too, how offices return applications, and what was looked at, to be taken along. */
@ApplicationScoped
class FairnessRosters {
    @Inject
    FairnessDesk desk;

    @Produces
    Roster<FairnessDesk.Scorer> scorers() {
        return Roster.<FairnessDesk.Scorer>of("scorers", "fairness.scorers", filters -> desk.report().scorers().stream())
                .column("fairness.scorer", FairnessDesk.Scorer::name)
                .column("fairness.n", scorer -> scorer.finding().cases())
                .column("fairness.severity", scorer -> part(scorer.finding().severity(), Finding.Interval::value))
                .column("fairness.roster.severity.low", scorer -> part(scorer.finding().severity(), Finding.Interval::low))
                .column("fairness.roster.severity.high", scorer -> part(scorer.finding().severity(), Finding.Interval::high))
                .column("fairness.scatter", scorer -> part(scorer.finding().scatter(), Finding.Interval::value))
                .words("fairness.verdict", "fairness.verdict.", scorer -> scorer.finding().verdict());
    }

    @Produces
    Roster<FairnessDesk.Item> items() {
        return Roster.<FairnessDesk.Item>of("scored-items", "fairness.items", filters -> desk.report().items().stream())
                .column("fairness.item", FairnessDesk.Item::code)
                .column("fairness.n", FairnessDesk.Item::cases)
                .column("fairness.roster.same", item -> item.same() == null ? null : rounded(100 * item.same()))
                .column("fairness.item.scatter", item -> part(item.scatter(), Finding.Interval::value));
    }

    @Produces
    Roster<FairnessDesk.Returns> returns() {
        return Roster.<FairnessDesk.Returns>of("returns", "fairness.returns", filters -> desk.report().returns().stream())
                .column("fairness.office", FairnessDesk.Returns::office)
                .column("fairness.returns.all", FairnessDesk.Returns::all)
                .column("fairness.returns.again", FairnessDesk.Returns::again)
                .column("fairness.returns.late", FairnessDesk.Returns::lateFound);
    }

    @Produces
    Roster<FairnessDesk.Review> reviews() {
        return Roster.<FairnessDesk.Review>of("reviews", "fairness.reviews", filters -> desk.report().reviews().stream())
                .column("fairness.scorer", FairnessDesk.Review::name)
                .words("fairness.verdict", "fairness.verdict.", FairnessDesk.Review::verdict)
                .column("fairness.n", FairnessDesk.Review::cases)
                .column("fairness.roster.opened", FairnessDesk.Review::openedAt)
                .column("fairness.review.note.label", FairnessDesk.Review::note)
                .column("fairness.roster.closedBy", FairnessDesk.Review::closedBy)
                .column("fairness.roster.closed", FairnessDesk.Review::closedAt);
    }

    /** Empty where the data do not carry it. */
    private static String part(Finding.Interval interval, Function<Finding.Interval, Double> part) {
        return Optional.ofNullable(interval).map(part).map(FairnessRosters::rounded).orElse(null);
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
