package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListSlice;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Definition of the lists of associations (cases, activities, yearly analysis, consumer warnings of their offices,
 * comparative tests) as tables of their pages and as list exports.
 */
@ApplicationScoped
class AssociationExports {
    @Inject
    AssociationCaseService cases;

    @Inject
    ActivityService activities;

    @Inject
    ComparativeTestService tests;

    @Inject
    AssociationFigureService figures;

    @Produces
    ListTable<AssociationCaseView> associationCaseTable() {
        return ListTable.<AssociationCaseView>of(
                        "association-cases",
                        "association.cases.title",
                        (filters, slice) -> cases.cases(caseFilter(filters), slice),
                        filters -> cases.count(caseFilter(filters)))
                .column(
                        "trader",
                        "association.traderName",
                        each -> each.trader().name())
                .sorted()
                .searched("q")
                .column("number", "association.number", AssociationCaseView::number)
                .sorted()
                .labelColumn(
                        "state", "association.state", "association.associationcasestate.", AssociationCaseView::state)
                .sorted()
                .filtered(
                        "state",
                        () -> FilterOption.of(AssociationCaseState.values(), "association.associationcasestate."))
                .labelColumn(
                        "type",
                        "association.type",
                        "association.associationcasetype.",
                        each -> each.matter().type())
                .sorted()
                .filtered(
                        "type", () -> FilterOption.of(AssociationCaseType.values(), "association.associationcasetype."))
                .column(
                        "category",
                        "association.category",
                        each -> each.matter().category())
                .filtered("goods", this::categories)
                .labelColumn(
                        "source",
                        "association.source",
                        "association.associationcasesource.",
                        AssociationCaseView::source)
                .filtered(
                        "origin",
                        () -> FilterOption.of(AssociationCaseSource.values(), "association.associationcasesource."))
                .column(
                        "received",
                        "association.receivedOn",
                        each -> each.course().receivedOn())
                .sorted()
                .filteredByDays("received")
                .column("endedOn", "association.endedOn", each -> each.course().endedOn())
                .sorted()
                .filteredByDays("endedOn")
                .optional()
                .column(
                        "amount",
                        "association.amount.label",
                        each -> each.matter().amount())
                .sorted()
                .optional()
                .column(
                        "recovered",
                        "association.recovered",
                        each -> each.course().recovered())
                .sorted()
                .column("complaint", "association.complaint", AssociationCaseView::complaint)
                .optional()
                .column("association", "association.association", AssociationCaseView::association)
                .filtered("association", this::associations)
                .optional();
    }

    private AssociationCaseFilter caseFilter(ListExport.ListFilters filters) {
        String category = filters.text("goods");
        return new AssociationCaseFilter(
                filters.text("q"),
                filters.constant(AssociationCaseState.class, "state"),
                filters.constant(AssociationCaseType.class, "type"),
                filters.constant(AssociationCaseSource.class, "origin"),
                category == null ? null : cases.complaintTerms().categoriesWithin(category),
                filters.text("association"),
                filters.days("received"),
                filters.days("endedOn"));
    }

    private List<FilterOption> categories() {
        ComplaintTerms terms = cases.complaintTerms();
        return cases.categories().stream()
                .map(each -> new FilterOption(each.code(), terms.categoryPathName(each.code())))
                .toList();
    }

    private List<FilterOption> associations() {
        return cases.associations().stream()
                .map(each -> new FilterOption(each.code(), each.name()))
                .toList();
    }

    @Produces
    ListExport<AssociationCaseView> associationCases() {
        return associationCaseTable().export();
    }

    @Produces
    ListTable<ActivityView> activityTable() {
        return ListTable.<ActivityView>of(
                        "association-activities",
                        "association.activities.title",
                        (filters, slice) -> activities.activities(activityFilter(filters), slice),
                        filters -> activities.count(activityFilter(filters)))
                .column("topic", "association.activity.topic", ActivityView::topic)
                .sorted()
                .searched("q")
                .labelColumn("kind", "association.activity.kind", "association.activitykind.", ActivityView::kind)
                .sorted()
                .filtered("activity", () -> FilterOption.of(ActivityKind.values(), "association.activitykind."))
                .column("held", "association.activity.heldOn", ActivityView::heldOn)
                .sorted()
                .filteredByDays("happened")
                .column("place", "association.activity.place", ActivityView::place)
                .sorted()
                .column("quantity", "association.activity.quantity.label", ActivityView::quantity)
                .sorted()
                .labelColumn("state", "association.state", "association.activitystate.", ActivityView::state)
                .filtered("state", () -> FilterOption.of(ActivityState.values(), "association.activitystate."))
                .column("number", "association.number", ActivityView::number)
                .sorted()
                .optional()
                .column("association", "association.association", ActivityView::association)
                .filtered("association", this::associations)
                .optional();
    }

    private static ActivityFilter activityFilter(ListExport.ListFilters filters) {
        return new ActivityFilter(
                filters.text("q"),
                filters.constant(ActivityKind.class, "activity"),
                filters.constant(ActivityState.class, "state"),
                filters.text("association"),
                filters.days("happened"));
    }

    @Produces
    ListExport<ActivityView> associationActivities() {
        return activityTable().export();
    }

    @Produces
    ListTable<AnalysisRowView> analysisTable() {
        return ListTable.<AnalysisRowView>of(
                        "association-analysis",
                        "association.analysis.title",
                        (filters, slice) -> part(analysis(filters), slice),
                        filters -> analysis(filters).size())
                .column("label", "association.analysis.label", AnalysisRowView::label)
                .labelColumn(
                        "by", "association.analysis.by", "association.analysisdimension.", AnalysisRowView::dimension)
                .filtered("by", () -> FilterOption.of(AnalysisDimension.values(), "association.analysisdimension."))
                .column("received", "association.analysis.received", AnalysisRowView::received)
                .column("settled", "association.analysis.settled", AnalysisRowView::settled)
                .column("failed", "association.analysis.failed", AnalysisRowView::failed)
                .column("recovered", "association.recovered", AnalysisRowView::counted)
                .column("visits", "association.activitykind.VISIT", AnalysisRowView::visits)
                .column("year", "association.year", AnalysisRowView::year)
                .filtered("year", this::years)
                .optional()
                .column("association", "association.association", AnalysisRowView::association)
                .absent("association.figures.all")
                .filtered("association", this::associations)
                .optional();
    }

    private List<AnalysisRowView> analysis(ListExport.ListFilters filters) {
        AnalysisDimension by = filters.constant(AnalysisDimension.class, "by");
        return figures.analysis(
                by == null ? AnalysisDimension.MONTH : by, filters.text("association"), filters.year("year"));
    }

    private List<FilterOption> years() {
        return figures.years().stream()
                .map(year ->
                        new FilterOption(String.valueOf(year), new LocalizedText(year + "年", String.valueOf(year))))
                .toList();
    }

    /** Returns the part of a list that was read whole. */
    private static <T> List<T> part(List<T> all, ListSlice slice) {
        return all.stream().skip(slice.first()).limit(slice.count()).toList();
    }

    @Produces
    ListExport<AnalysisRowView> associationAnalysis() {
        return analysisTable().export();
    }

    @Produces
    ListTable<OfficeWarningView> officeWarningTable() {
        return ListTable.<OfficeWarningView>of(
                        "association-warnings",
                        "association.warnings.title",
                        (filters, slice) -> part(warnings(filters), slice),
                        filters -> warnings(filters).size())
                .column("title", "association.warnings.subject", OfficeWarningView::title)
                .column("kind", "association.warnings.kind", OfficeWarningView::kind)
                .column("published", "association.warnings.publishedAt", OfficeWarningView::publishedAt)
                .filteredByDays("published")
                .column("office", "association.warnings.office", OfficeWarningView::office)
                .filtered("association", this::associations)
                .column("number", "association.warnings.number", OfficeWarningView::number)
                .optional();
    }

    private List<OfficeWarningView> warnings(ListExport.ListFilters filters) {
        return figures.warnings(filters.text("association"), filters.days("published"));
    }

    @Produces
    ListExport<OfficeWarningView> officeWarnings() {
        return officeWarningTable().export();
    }

    @Produces
    ListTable<ComparativeTestView> testTable() {
        return ListTable.<ComparativeTestView>of(
                        "comparative-tests",
                        "association.tests.title",
                        (filters, slice) -> tests.tests(testFilter(filters), slice),
                        filters -> tests.count(testFilter(filters)))
                .column("product", "association.test.product", ComparativeTestView::product)
                .sorted()
                .searched("q")
                .column("number", "association.number", ComparativeTestView::number)
                .sorted()
                .labelColumn(
                        "state", "association.state", "association.comparativeteststate.", ComparativeTestView::state)
                .sorted()
                .filtered(
                        "state",
                        () -> FilterOption.of(ComparativeTestState.values(), "association.comparativeteststate."))
                .column(
                        "samples",
                        "association.test.samples.count",
                        test -> test.samples().size())
                .column("published", "association.test.publishedAt", ComparativeTestView::publishedAt)
                .sorted()
                .filteredByDays("published")
                .column("association", "association.association", ComparativeTestView::association)
                .filtered("association", this::associations)
                .optional();
    }

    private static ComparativeTestFilter testFilter(ListExport.ListFilters filters) {
        return new ComparativeTestFilter(
                filters.text("q"),
                filters.constant(ComparativeTestState.class, "state"),
                filters.text("association"),
                filters.days("published"));
    }

    @Produces
    ListExport<ComparativeTestView> comparativeTests() {
        return testTable().export();
    }
}
