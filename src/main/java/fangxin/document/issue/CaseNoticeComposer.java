package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.complaint.handling.CaseNotice;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.HandlingStep;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Composer of the notices to the parties of a complaint: its acceptance (投诉受理告知书), its refusal with the other ways
 * of article 39 of the consumer law (投诉不予受理告知书), and the end of its mediation (终止调解告知书).
 */
@ApplicationScoped
class CaseNoticeComposer implements DocumentComposer {
    private static final Map<HandlingStep, String> CODES = Map.of(
            HandlingStep.ACCEPT, DocumentCodes.COMPLAINT_ACCEPTANCE,
            HandlingStep.REFUSE, DocumentCodes.COMPLAINT_REFUSAL,
            HandlingStep.END, DocumentCodes.MEDIATION_ENDING);

    @Inject
    DocumentHeader header;

    @Inject
    ComplaintCaseService complaints;

    @Override
    public DocumentScope scope() {
        return DocumentScope.COMPLAINT;
    }

    @Override
    public Set<String> contents() {
        return Set.copyOf(CODES.values());
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        return complaints.notices(number).stream()
                .map(notice -> new DocumentOffer(CODES.get(notice.step()), number))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        CaseNotice notice = complaints.notices(number).stream()
                .filter(each -> CODES.get(each.step()).equals(type.content()))
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        String takenOn = ChineseText.day(notice.takenOn());
        return DocumentDraft.of(
                type,
                number,
                notice.office(),
                null,
                header.head(type, notice.office(), null)
                        .offer("caseNumber", number)
                        .offer("trader", ChineseText.orNothing(notice.trader()))
                        .offer("receivedOn", ChineseText.day(notice.receivedOn()))
                        .offer("acceptedOn", ChineseText.day(notice.acceptedOn()))
                        .offer("declinedOn", takenOn)
                        .offer("endedOn", takenOn)
                        .offer("limitDay", ChineseText.orNothing(ChineseText.day(notice.mediateBy())))
                        .offer("ground", ChineseText.orNothing(notice.ground()))
                        .offer("rule", ChineseText.orNothing(notice.article()))
                        .offer("reason", ChineseText.orNothing(notice.reason()))
                        .offer("phone", header.phone(notice.office()))
                        .build());
    }
}
