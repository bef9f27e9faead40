package fangxin.complaint.analysis;

import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Definition of the hot spots as a table of their page and as a list export. */
@ApplicationScoped
class HotSpotExports {
    @Inject
    HotSpotService service;

    @Inject
    ComplaintTermsService terms;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<HotSpotView> hotSpotTable() {
        return ListTable.<HotSpotView>of(
                        "hot-spots",
                        "analysis.hotSpots",
                        (filters, slice) -> service.hotSpots(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("place", "analysis.place", HotSpotView::place)
                .filtered("office", this::offices)
                .column("subject", "analysis.subject", HotSpotView::subject)
                .absent("analysis.allCategories")
                .filtered("category", this::subjects)
                .labelColumn("type", "analysis.series", "analysis.seriestype.", HotSpotView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(SeriesType.values(), "analysis.seriestype."))
                .optional()
                .column("week", "analysis.week", hotSpot -> Messages.inBoth("analysis.week.of", hotSpot.first()))
                .sorted()
                .filteredByDays("week")
                .column(
                        "observed",
                        "analysis.observed",
                        hotSpot -> hotSpot.figures().observed())
                .sorted()
                .column(
                        "expected",
                        "analysis.expected",
                        hotSpot -> hotSpot.figures().expected())
                .sorted()
                .column("ratio", "analysis.ratio", hotSpot -> hotSpot.figures().ratio())
                .column(
                        "odds",
                        "analysis.odds",
                        hotSpot -> Messages.inBoth(
                                "analysis.odds.value", hotSpot.figures().odds()))
                .sorted()
                .optional()
                .column(
                        "assessments",
                        "analysis.assessments",
                        hotSpot -> hotSpot.assessments().isEmpty()
                                ? Messages.inBoth("analysis.assessments.none")
                                : hotSpot.assessments().stream()
                                        .map(HotSpotView.HotSpotAssessmentView::office)
                                        .toList())
                .column(
                        "dispersion",
                        "analysis.dispersion",
                        hotSpot -> hotSpot.figures().dispersion())
                .optional();
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    private List<FilterOption> subjects() {
        return Stream.of(CodeList.CATEGORY, CodeList.TAG)
                .flatMap(list -> terms.terms().terms().codes(list, null).stream())
                .map(code -> new FilterOption(code.code(), code.name()))
                .toList();
    }

    private static HotSpotFilter filter(ListExport.ListFilters filters) {
        return new HotSpotFilter(
                filters.constant(SeriesType.class, "type"),
                filters.text("category"),
                filters.text("office"),
                filters.days("week"));
    }

    @Produces
    ListExport<HotSpotView> hotSpots() {
        return hotSpotTable().export();
    }
}
