package fangxin.complaint.performance;

import fangxin.complaint.callback.ComplaintAppraisalTermsService;
import fangxin.complaint.performance.PublicComplaintFigureService.ComplaintFigureView;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Definition of the figures of the monthly appraisal of complaint handling as a table of their page and as a list
 * export, and of the public figures of complaints as a list export.
 */
@ApplicationScoped
class FigureExports {
    @Inject
    ComplaintAppraisalService service;

    @Inject
    ComplaintAppraisalTermsService terms;

    @Produces
    ListTable<FigureView> figureTable() {
        return ListTable.<FigureView>of(
                        "complaint-figures",
                        "performance.title",
                        (filters, slice) -> service.figures(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "agency",
                        "performance.agency",
                        figure -> figure.agency().name())
                .column("month", "performance.month", FigureView::month)
                .sorted()
                .filtered("month", () -> FilterOption.ofMonths(months()))
                .column(
                        "formula",
                        "performance.formula",
                        figure -> figure.formula().name())
                .filtered("formula", this::formulas)
                .labelColumn(
                        "level",
                        "performance.level",
                        "performance.appraisallevel.",
                        figure -> figure.agency().level())
                .filtered("level", () -> FilterOption.of(AppraisalLevel.values(), "performance.appraisallevel."))
                .optional()
                .column("peers", "performance.peers", figure -> figure.agency().peers())
                .filtered("peers", this::peers)
                .column("rank", "performance.rank", FigureView::rank)
                .sorted()
                .labelColumn("class", "performance.class", "performance.figureclass.", FigureView::type)
                .filtered("class", () -> FilterOption.of(FigureClass.values(), "performance.figureclass."))
                .column("rate", "performance.rate", FigureView::rate)
                .absent("document.table.absent")
                .column("bound", "performance.bound", figure -> figure.bounds().rest())
                .absent("document.table.absent")
                .sorted()
                .column("good", "performance.good", figure -> figure.bounds().good())
                .absent("document.table.absent")
                .optional()
                .column("numerator", "performance.numerator", FigureView::numerator)
                .sorted()
                .column("denominator", "performance.denominator", FigureView::denominator)
                .sorted()
                .column("excluded", "performance.excluded", FigureView::excluded)
                .optional()
                .column("recovered", "performance.recovered", FigureView::recovered)
                .sorted()
                .optional()
                .column("issue", "performance.issue", figure -> figure.formula().issue())
                .optional();
    }

    private List<String> months() {
        return service.appraisals().stream().map(ComplaintAppraisalView::month).toList();
    }

    private List<FilterOption> formulas() {
        return terms.terms().terms().formulas().stream()
                .map(each -> new FilterOption(each.code(), each.name()))
                .toList();
    }

    private List<FilterOption> peers() {
        return terms.terms().terms().groups().stream()
                .map(each -> new FilterOption(each.code(), each.name()))
                .toList();
    }

    private static FigureFilter filter(ListExport.ListFilters filters) {
        return new FigureFilter(
                filters.text("month"),
                filters.text("formula"),
                filters.constant(AppraisalLevel.class, "level"),
                filters.text("peers"),
                null,
                filters.constant(FigureClass.class, "class"));
    }

    @Produces
    ListExport<FigureView> complaintFigures() {
        return figureTable().export();
    }

    @Inject
    PublicComplaintFigureService published;

    /** Returns the public list of the aggregated figures of complaints, of a month or of all. */
    @Produces
    ListExport<ComplaintFigureView> publicFigures() {
        return ListExport.<ComplaintFigureView>of(
                        "public-complaint-figures",
                        "performance.public.title",
                        filters -> published.figures(filters.text("month")).stream())
                .open()
                .column("performance.public.month", ComplaintFigureView::month)
                .column("performance.public.district", ComplaintFigureView::districtName)
                .column("performance.public.districtCode", ComplaintFigureView::district)
                .column("performance.public.category", ComplaintFigureView::categoryName)
                .column("performance.public.categoryCode", ComplaintFigureView::category)
                .column("performance.public.within", ComplaintFigureView::within)
                .column("performance.public.complaints", ComplaintFigureView::complaints)
                .column("performance.public.due", ComplaintFigureView::due)
                .column("performance.public.onTime", ComplaintFigureView::onTime)
                .column("performance.public.closed", ComplaintFigureView::closed)
                .column("performance.public.settled", ComplaintFigureView::settled)
                .column("performance.public.recovered", ComplaintFigureView::recovered);
    }
}
