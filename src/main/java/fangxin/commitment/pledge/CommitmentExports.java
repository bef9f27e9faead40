package fangxin.commitment.pledge;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the commitments as a table of their page and as a list export. */
@ApplicationScoped
class CommitmentExports {
    @Inject
    CommitmentReviewService service;

    @Produces
    ListTable<CommitmentView> commitmentTable() {
        return ListTable.<CommitmentView>of(
                        "commitments",
                        "pledge.list",
                        (filters, slice) -> service.commitments(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        commitment -> commitment.subject().signName())
                .sorted()
                .searched("q")
                .column("number", "pledge.number", CommitmentView::number)
                .sorted()
                .column(
                        "holder",
                        "naming.title.registeredName",
                        commitment -> commitment.subject().registeredName())
                .optional()
                .column(
                        "type",
                        "pledge.type",
                        commitment -> commitment.subject().typeName())
                .labelColumn("state", "pledge.state", "pledge.commitmentstate.", CommitmentView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(CommitmentState.values(), "pledge.commitmentstate."))
                .labelColumn(
                        "stars",
                        "pledge.stars",
                        "naming.stargrade.",
                        commitment -> commitment.title() == null
                                ? null
                                : commitment.title().stars())
                .column(
                        "consecutive",
                        "pledge.consecutive",
                        commitment -> commitment.periods().consecutive())
                .optional()
                .column(
                        "due",
                        "candidacy.due",
                        commitment -> commitment.periods().dueOn())
                .sorted();
    }

    private static CommitmentFilter filter(ListExport.ListFilters filters) {
        return new CommitmentFilter(
                filters.text("q"), filters.constant(CommitmentState.class, "state"), filters.text("type"));
    }

    @Produces
    ListExport<CommitmentView> commitments() {
        return commitmentTable().export();
    }
}
