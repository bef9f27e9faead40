package fangxin.complaint.appraisal;

import fangxin.common.LocalizedText;
import fangxin.complaint.callback.ComplaintAppraisalTermsService;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the figures of the monthly appraisal as a table of their page and as a list export. */
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
                        "appraised.title",
                        (filters, slice) -> service.figures(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("agency", "appraised.agency", figure -> figure.agency().name())
                .column("month", "appraised.month", FigureView::month)
                .sorted()
                .filtered("month", this::months)
                .column("formula", "appraised.formula", figure -> figure.formula().name())
                .filtered("formula", this::formulas)
                .labelColumn("level", "appraised.level", "appraised.appraisallevel.", figure -> figure.agency().level())
                .filtered("level", () -> FilterOption.of(AppraisalLevel.values(), "appraised.appraisallevel."))
                .column("peers", "appraised.peers", figure -> figure.agency().peers())
                .filtered("peers", this::peers)
                .column("rank", "appraised.rank", FigureView::rank)
                .sorted()
                .labelColumn("class", "appraised.class", "appraised.figureclass.", FigureView::type)
                .filtered("class", () -> FilterOption.of(FigureClass.values(), "appraised.figureclass."))
                .column("rate", "appraised.rate", FigureView::rate)
                .column("bound", "appraised.bound", FigureView::bound)
                .sorted()
                .column("numerator", "appraised.numerator", FigureView::numerator)
                .sorted()
                .column("denominator", "appraised.denominator", FigureView::denominator)
                .sorted()
                .column("excluded", "appraised.excluded", FigureView::excluded)
                .column("recovered", "appraised.recovered", FigureView::recovered)
                .sorted()
                .optional()
                .column("issue", "appraised.issue", figure -> figure.formula().issue())
                .optional();
    }

    private List<FilterOption> months() {
        return service.appraisals().stream()
                .map(each -> new FilterOption(each.month(), new LocalizedText(each.month(), each.month())))
                .toList();
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
}
