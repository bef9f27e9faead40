package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseState;
import fangxin.complaint.station.StationCaseView;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Composer of the forms of one dispute at a station after DB14/T 3132: the complaint, the agreement to sign once it was
 * settled, and the record of the call-back once the dispute has ended. The contact of the consumer is masked.
 */
@ApplicationScoped
class StationCaseFormComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    StationCaseService disputes;

    @Override
    public DocumentScope scope() {
        return DocumentScope.STATION_CASE;
    }

    @Override
    public Set<String> contents() {
        return Set.of(
                DocumentCodes.STATION_COMPLAINT, DocumentCodes.STATION_AGREEMENT, DocumentCodes.STATION_CALL_BACK);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        StationCaseView dispute = disputes.dispute(number).dispute();
        return Stream.of(
                        DocumentCodes.STATION_COMPLAINT,
                        DocumentCodes.STATION_AGREEMENT,
                        DocumentCodes.STATION_CALL_BACK)
                .filter(code -> isThere(code, dispute))
                .map(code -> new DocumentOffer(code, number))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        StationCaseView dispute = disputes.dispute(number).dispute();
        if (!isThere(type.content(), dispute)) {
            throw new NotFound(number);
        }
        String office = disputes.officeOf(number);
        return DocumentDraft.of(
                type,
                number,
                office,
                null,
                header.head(type, office, null)
                        .offer("disputeNumber", number)
                        .offer("stationName", dispute.stationName())
                        .offer("receivedOn", ChineseText.day(dispute.clock().receivedOn()))
                        .offer(
                                "source",
                                ChineseText.text("station.stationcasesource."
                                        + dispute.line().source()))
                        .offer("limitOn", ChineseText.day(dispute.clock().dueOn()))
                        .offer("consumer", ChineseText.orNothing(dispute.line().contact()))
                        .offer("shop", ChineseText.orNothing(dispute.line().shopName()))
                        .offer("amount", money(dispute.line().amount()))
                        .offer(
                                "consumerDemand",
                                ChineseText.orNothing(dispute.line().words()))
                        .offer("reply", ChineseText.orNothing(dispute.outcome().answer()))
                        .offer("result", ChineseText.orNothing(dispute.outcome().words()))
                        .offer("recovered", money(dispute.outcome().recovered()))
                        .offer("closedOn", ChineseText.day(dispute.clock().endedOn()))
                        .offer("calledOn", ChineseText.day(dispute.outcome().calledBackOn()))
                        .offer(
                                "callBack",
                                dispute.outcome().callBack() == null
                                        ? ""
                                        : ChineseText.text("station.stationcallback."
                                                + dispute.outcome().callBack()))
                        .build());
    }

    private static boolean isThere(String code, StationCaseView dispute) {
        return switch (code) {
            case DocumentCodes.STATION_AGREEMENT -> dispute.state() == StationCaseState.SETTLED;
            case DocumentCodes.STATION_CALL_BACK -> dispute.clock().endedOn() != null;
            default -> true;
        };
    }

    /** Formats an amount in yuan; 无 for null. */
    static String money(BigDecimal amount) {
        return amount == null
                ? ChineseText.text("document.nothing")
                : ChineseText.text("document.yuan", amount.toPlainString());
    }
}
