package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Definitions of the rounds as the table of the page and as a list export. */
@ApplicationScoped
class RoundExports {
    @Inject
    RoundService service;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<RoundView> roundTable() {
        return ListTable.<RoundView>of(
                        "rounds",
                        "round.list",
                        (filters, slice) -> service.page(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "round.col.round", RoundView::title)
                .searched("q")
                .column("id", "round.roster.id", RoundView::id)
                .sorted()
                .column("office", "round.col.office", RoundView::office)
                .filtered("office", this::offices)
                .labelColumn("level", "round.field.level", "round.level.", RoundView::level)
                .filtered("level", () -> FilterOption.of(ApplicationRound.TitleLevel.values(), "round.level."))
                .optional()
                .column("year", "round.roster.year", RoundView::year)
                .sorted()
                .filtered("year", this::years)
                .optional()
                .column("opens", "round.roster.opens", each -> each.window().opens())
                .sorted()
                .column("closes", "round.roster.closes", each -> each.window().closes())
                .sorted()
                .labelColumn(
                        "state",
                        "round.col.state",
                        "round.state.",
                        each -> each.window().state())
                .sorted()
                .filtered("state", () -> FilterOption.of(RoundView.RoundState.values(), "round.state."))
                .column(
                        "submitted",
                        "round.col.submitted",
                        round -> round.usage().submitted())
                .sorted()
                .column("named", "round.col.named", round -> round.usage().named())
                .sorted();
    }

    @Produces
    ListExport<RoundView> roundList() {
        return roundTable().export();
    }

    private List<FilterOption> offices() {
        Map<String, LocalizedText> names = agencies.names();
        return rounds.all().stream()
                .map(ApplicationRound::owner)
                .distinct()
                .sorted()
                .map(owner -> new FilterOption(owner, names.get(owner)))
                .toList();
    }

    private List<FilterOption> years() {
        return rounds.all().stream()
                .map(ApplicationRound::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .map(year -> new FilterOption(year, new LocalizedText(year, year)))
                .toList();
    }

    private static RoundFilter filter(ListExport.ListFilters filters) {
        return new RoundFilter(
                filters.text("q"),
                filters.text("office"),
                filters.constant(ApplicationRound.TitleLevel.class, "level"),
                filters.year("year"),
                filters.constant(RoundView.RoundState.class, "state"));
    }
}
