package fangxin.complaint.consumermessage;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the opinion books and boxes as a table of their page and as a list export. */
@ApplicationScoped
public class OpinionBoxExports {
    @Inject
    OpinionBoxService service;

    @Produces
    ListTable<OpinionBoxView> boxTable() {
        return ListTable.<OpinionBoxView>of(
                        "opinion-boxes",
                        "consumermessage.boxes",
                        (filters, slice) -> service.boxes(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", OpinionBoxView::signName)
                .sorted()
                .searched("q")
                .column("unit", "naming.title.number", OpinionBoxView::unit)
                .sorted()
                .optional()
                .labelColumn(
                        "channel",
                        "consumermessage.box.channel",
                        "consumermessage.messagechannel.",
                        OpinionBoxView::channel)
                .sorted()
                .filtered(
                        "box",
                        () -> FilterOption.of(
                                MessageChannel.onPaper().toArray(MessageChannel[]::new),
                                "consumermessage.messagechannel."))
                .column("place", "consumermessage.box.place", OpinionBoxView::place)
                .column("started", "consumermessage.box.startedOn", OpinionBoxView::startedOn)
                .sorted()
                .column("ended", "consumermessage.box.endedOn", OpinionBoxView::endedOn)
                .filtered(
                        "ended",
                        () -> List.of(new FilterOption("true", Messages.inBoth("consumermessage.box.ended.too"))))
                .column("read", "consumermessage.box.readOn", OpinionBoxView::readOn)
                .sorted()
                .column("due", "consumermessage.box.dueOn", OpinionBoxView::dueOn);
    }

    private static OpinionBoxFilter filter(ListExport.ListFilters filters) {
        return new OpinionBoxFilter(
                filters.text("q"), filters.constant(MessageChannel.class, "box"), filters.isTrue("ended"));
    }

    @Produces
    ListExport<OpinionBoxView> boxes() {
        return boxTable().export();
    }
}
