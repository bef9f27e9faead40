package fangxin.complaint.consumermessage;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Definition of the messages of consumers and of their clusters as tables of their pages and as list exports; words are
 * masked.
 */
@ApplicationScoped
class ConsumerMessageExports {
    @Inject
    MessageOfficeService service;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<ConsumerMessageView> messageTable() {
        return ListTable.<ConsumerMessageView>of(
                        "consumer-messages",
                        "consumermessage.list",
                        (filters, slice) -> service.messages(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        message -> message.unit().shown())
                .sorted()
                .searched("q")
                .column("number", "consumermessage.number", ConsumerMessageView::number)
                .sorted()
                .optional()
                .column("unit", "naming.title.number", message -> message.unit().number())
                .optional()
                .labelColumn(
                        "type",
                        "consumermessage.type",
                        "consumermessage.consumermessagetype.",
                        message -> message.content().type())
                .sorted()
                .filtered(
                        "type",
                        () -> FilterOption.of(ConsumerMessageType.values(), "consumermessage.consumermessagetype."))
                .column(
                        "words",
                        "consumermessage.words",
                        message -> message.content().words())
                .optional()
                .labelColumn(
                        "state",
                        "consumermessage.state",
                        "consumermessage.consumermessagestate.",
                        ConsumerMessageView::state)
                .sorted()
                .filtered(
                        "state",
                        () -> FilterOption.of(ConsumerMessageState.values(), "consumermessage.consumermessagestate."))
                .labelColumn(
                        "publication",
                        "consumermessage.publication",
                        "consumermessage.opinionpublication.",
                        message -> message.publication().state())
                .sorted()
                .filtered(
                        "publication",
                        () -> FilterOption.of(OpinionPublication.values(), "consumermessage.opinionpublication."))
                .labelColumn(
                        "flagged",
                        "consumermessage.flag",
                        "consumermessage.flag.",
                        message -> message.isFlagged() ? true : null)
                .filtered(
                        "flagged",
                        () -> List.of(new FilterOption("true", Messages.inBoth("consumermessage.flag.true"))))
                .optional()
                .column("office", "consumermessage.office", ConsumerMessageView::office)
                .sorted()
                .filtered("office", this::offices)
                .optional()
                .dayColumn(
                        "entered",
                        "consumermessage.entered",
                        message -> message.deadline().enteredAt())
                .sorted()
                .filteredByDays("entered")
                .column("due", "candidacy.due", message -> message.deadline().dueOn())
                .sorted();
    }

    private List<FilterOption> offices() {
        return agencies.countyOffices().stream()
                .map(office -> new FilterOption(office.code(), office.name()))
                .toList();
    }

    private static ConsumerMessageFilter filter(ListExport.ListFilters filters) {
        return new ConsumerMessageFilter(
                filters.text("q"),
                filters.constant(ConsumerMessageType.class, "type"),
                filters.constant(ConsumerMessageState.class, "state"),
                filters.constant(OpinionPublication.class, "publication"),
                filters.text("office"),
                filters.isTrue("flagged"),
                filters.days("entered"));
    }

    @Produces
    ListExport<ConsumerMessageView> messages() {
        return messageTable().export();
    }

    @Produces
    ListTable<MessageClusterView> clusterTable() {
        return ListTable.<MessageClusterView>of(
                        "message-clusters",
                        "consumermessage.clusters",
                        (filters, slice) -> service.clusters(clusterFilter(filters), slice),
                        filters -> service.countClusters(clusterFilter(filters)))
                .labelColumn(
                        "type",
                        "consumermessage.cluster.type",
                        "consumermessage.messageclustertype.",
                        MessageClusterView::type)
                .sorted()
                .filtered(
                        "type",
                        () -> FilterOption.of(MessageClusterType.values(), "consumermessage.messageclustertype."))
                .column("subject", "plaque.col.signName", MessageClusterView::signName)
                .absent("document.table.absent")
                .sorted()
                .searched("q")
                .column("day", "consumermessage.cluster.day", MessageClusterView::firstDay)
                .sorted()
                .filteredByDays("day")
                .column("messages", "consumermessage.cluster.messages", MessageClusterView::messages)
                .sorted()
                .column("contacts", "consumermessage.cluster.contacts", MessageClusterView::contacts)
                .column("units", "consumermessage.cluster.units", MessageClusterView::units)
                .column("finding", "consumermessage.cluster.finding", MessageClusterView::finding)
                .absent("consumermessage.cluster.open.true")
                .filtered("open", () -> FilterOption.openOrNot("consumermessage.cluster.open."));
    }

    private static MessageClusterFilter clusterFilter(ListExport.ListFilters filters) {
        return new MessageClusterFilter(
                filters.text("q"),
                filters.constant(MessageClusterType.class, "type"),
                filters.either("open"),
                filters.days("day"));
    }

    @Produces
    ListExport<MessageClusterView> clusters() {
        return clusterTable().export();
    }
}
