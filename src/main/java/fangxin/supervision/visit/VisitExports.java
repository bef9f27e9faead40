package fangxin.supervision.visit;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Definitions of the visits (sign, numbers, type, day, visitors, state, percentage) and of their plans (name, number,
 * type, term, visits by state) as tables of their pages and as list exports.
 */
@ApplicationScoped
class VisitExports {
    @Inject
    VisitService service;

    @Inject
    VisitPlanService plans;

    @Produces
    ListTable<VisitView> visitTable() {
        return ListTable.<VisitView>of(
                        "visits",
                        "supervision.visits",
                        (filters, slice) -> service.visits(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", visit -> visit.title().signName())
                .sorted()
                .searched("q")
                .column("number", "supervision.visit.number", VisitView::number)
                .sorted()
                .column("title", "naming.title.number", visit -> visit.title().number())
                .sorted()
                .optional()
                .labelColumn("type", "supervision.visit.type", "supervision.visittype.", VisitView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(VisitType.values(), "supervision.visittype."))
                .column("planned", "supervision.visit.plannedOn", VisitView::plannedOn)
                .sorted()
                .filteredByDays("planned")
                .column(
                        "visitors",
                        "supervision.visit.visitors",
                        visit -> visit.visitors().stream()
                                .map(VisitView.VisitorName::name)
                                .collect(Collectors.joining("、")))
                .labelColumn("state", "supervision.state", "supervision.visitstate.", VisitView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(VisitState.values(), "supervision.visitstate."))
                .column(
                        "percent",
                        "supervision.visit.percent",
                        visit -> visit.result() == null ? null : visit.result().percent());
    }

    private static VisitFilter filter(ListExport.ListFilters filters) {
        return new VisitFilter(
                filters.text("q"),
                filters.constant(VisitType.class, "type"),
                filters.constant(VisitState.class, "state"),
                filters.days("planned"),
                null);
    }

    @Produces
    ListExport<VisitView> visits() {
        return visitTable().export();
    }

    @Produces
    ListTable<VisitPlanView> visitPlanTable() {
        return ListTable.<VisitPlanView>of(
                        "visit-plans",
                        "supervision.visit.plans",
                        (filters, slice) -> plans.plans(planFilter(filters), slice),
                        filters -> plans.count(planFilter(filters)))
                .column("name", "supervision.visit.plan.nameLabel", VisitPlanView::name)
                .sorted()
                .searched("q")
                .column("number", "supervision.visit.plan.number", VisitPlanView::number)
                .sorted()
                .labelColumn("type", "supervision.visit.type", "supervision.visittype.", VisitPlanView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(VisitType.values(), "supervision.visittype."))
                .column("first", "supervision.visit.plan.first", VisitPlanView::firstDay)
                .sorted()
                .column("last", "supervision.visit.plan.last", VisitPlanView::lastDay)
                .sorted()
                .filteredByDays("last")
                .column(
                        "planned",
                        "supervision.visitstate.PLANNED",
                        plan -> plan.numbers().planned())
                .column(
                        "done",
                        "supervision.visitstate.DONE",
                        plan -> plan.numbers().done())
                .column(
                        "notMet",
                        "supervision.visitstate.NOT_MET",
                        plan -> plan.numbers().notMet());
    }

    private static VisitPlanFilter planFilter(ListExport.ListFilters filters) {
        return new VisitPlanFilter(filters.text("q"), filters.constant(VisitType.class, "type"), filters.days("last"));
    }

    @Produces
    ListExport<VisitPlanView> visitPlans() {
        return visitPlanTable().export();
    }
}
