package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.MediationPaper;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Composer of the papers of a mediation: the appointment on the spot (调解通知书), and the settlement (调解书). */
@ApplicationScoped
class MediationPaperComposer implements DocumentComposer {
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
        return Set.of(DocumentCodes.MEDIATION_APPOINTMENT, DocumentCodes.MEDIATION_SETTLEMENT);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        MediationPaper paper = complaints.mediationPaper(number);
        return Stream.of(DocumentCodes.MEDIATION_APPOINTMENT, DocumentCodes.MEDIATION_SETTLEMENT)
                .filter(code -> isThere(code, paper))
                .map(code -> new DocumentOffer(code, number))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        MediationPaper paper = complaints.mediationPaper(number);
        if (!isThere(type.content(), paper)) {
            throw new NotFound(number);
        }
        return DocumentDraft.of(
                type,
                number,
                paper.office(),
                null,
                header.head(type, paper.office(), null)
                        .offer("caseNumber", number)
                        .offer("trader", ChineseText.orNothing(paper.trader()))
                        .offer("mediator", ChineseText.orNothing(paper.mediator()))
                        .offer("appointedAt", ChineseText.minute(paper.appointedAt()))
                        .offer("mediationPlace", ChineseText.orNothing(paper.place()))
                        .offer(
                                "recovered",
                                paper.recovered() == null
                                        ? ""
                                        : ChineseText.text("document.mediation.recovered", paper.recovered()))
                        .offer("phone", header.phone(paper.office()))
                        .build());
    }

    private static boolean isThere(String code, MediationPaper paper) {
        return code.equals(DocumentCodes.MEDIATION_SETTLEMENT) ? paper.settlement() : paper.appointedAt() != null;
    }
}
