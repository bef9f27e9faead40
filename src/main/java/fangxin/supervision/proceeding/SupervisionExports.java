package fangxin.supervision.proceeding;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.supervision.trigger.SupervisionTriggerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Definition of the proceedings of supervision as a table of their page and as a list export: sign, numbers of
 * proceeding and title, trigger, measure, state, time of opening, and last day.
 */
@ApplicationScoped
class SupervisionExports {
    @Inject
    SupervisionService service;

    @Inject
    SupervisionTriggerService triggers;

    @Produces
    ListTable<SupervisionView> supervisionTable() {
        return ListTable.<SupervisionView>of(
                        "proceedings",
                        "supervision.proceedings",
                        (filters, slice) -> service.proceedings(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        proceeding -> proceeding.title().signName())
                .sorted()
                .searched("q")
                .column("number", "supervision.number", SupervisionView::number)
                .sorted()
                .column(
                        "title",
                        "naming.title.number",
                        proceeding -> proceeding.title().number())
                .sorted()
                .optional()
                .column(
                        "trigger",
                        "supervision.trigger",
                        proceeding -> proceeding.trigger().name())
                .column(
                        "measure",
                        "supervision.measure",
                        proceeding -> proceeding.trigger().measureName())
                .sorted()
                .filtered("measure", this::measures)
                .labelColumn("state", "supervision.state", "supervision.supervisionstate.", SupervisionView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(SupervisionState.values(), "supervision.supervisionstate."))
                .dayColumn(
                        "opened",
                        "supervision.opened",
                        proceeding -> proceeding.deadline().openedAt())
                .sorted()
                .filteredByDays("opened")
                .column(
                        "due",
                        "candidacy.due",
                        proceeding -> proceeding.deadline().dueOn())
                .sorted();
    }

    private List<FilterOption> measures() {
        return triggers.measures().stream()
                .map(measure -> new FilterOption(measure.code(), measure.name()))
                .toList();
    }

    private static SupervisionFilter filter(ListExport.ListFilters filters) {
        return new SupervisionFilter(
                filters.text("q"),
                filters.constant(SupervisionState.class, "state"),
                filters.text("measure"),
                filters.days("opened"));
    }

    @Produces
    ListExport<SupervisionView> proceedings() {
        return supervisionTable().export();
    }
}
