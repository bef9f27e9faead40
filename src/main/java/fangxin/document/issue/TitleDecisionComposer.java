package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Composer of the decisions on titles: reminder (督促提醒函), notice of rectification (限期整改通知), revocation (撤销决定书) and
 * all others. The type of the official document states which of them it is printed as.
 */
@ApplicationScoped
class TitleDecisionComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    DocumentReviewService officialDocuments;

    @Override
    public DocumentScope scope() {
        return DocumentScope.OFFICIAL_DOCUMENT;
    }

    @Override
    public Set<String> contents() {
        return Set.of(
                DocumentCodes.REMINDER,
                DocumentCodes.RECTIFICATION,
                DocumentCodes.REVOCATION,
                DocumentCodes.TITLE_DECISION);
    }

    @Override
    public List<DocumentOffer> offers(String id) {
        String template = officialDocuments.document(id).type().template();
        return template != null && contents().contains(template) ? List.of(new DocumentOffer(template, id)) : List.of();
    }

    @Override
    public DocumentDraft write(DocumentType type, String id) {
        OfficialDocumentView document = officialDocuments.document(id);
        Map<Title, TitleCause> causes = officialDocuments.causes(id);
        if (!type.code().equals(document.type().template()) || causes.isEmpty()) {
            throw new NotFound(id);
        }
        Title first = causes.keySet().iterator().next();
        TitleCause cause = causes.get(first);
        String office = document.office().code();
        DocumentData.DocumentDataBuilder data = header.head(type, office, null)
                .put("title", document.subject())
                .put(
                        "addressee",
                        causes.size() == 1
                                ? first.holder().registeredName()
                                : ChineseText.text("document.decision.addressees"))
                .put("count", causes.size())
                .put("effect", document.type().outcome().zh())
                .put("reason", cause.input().zh())
                .put("rule", cause.ground().zh())
                .put("remedy", remedy(cause))
                .put("phone", header.phone(office));
        int no = 0;
        for (Title title : causes.keySet()) {
            data.row(
                    "titles",
                    ++no,
                    title.holder().registeredName(),
                    title.place().signName(),
                    title.place().address(),
                    title.document().wording().zh(),
                    CertificateNumber.of(title.number()).grouped());
        }
        boolean signed = document.state() == OfficialDocumentState.SIGNED;
        return new DocumentDraft(
                type,
                id,
                office,
                null,
                data.build(),
                signed ? document.documentNumber() : null,
                signed ? document.documentDate() : null,
                signed ? null : "document.lacks.signature");
    }

    /** Formats the remedy of the holder with its last day, or the sentence that there is none. */
    private static String remedy(TitleCause cause) {
        return cause.remedy().zh() == null
                ? ChineseText.text("document.decision.remedy.none")
                : cause.remedyUntil() == null
                        ? cause.remedy().zh()
                        : ChineseText.text(
                                "document.decision.remedy", cause.remedy().zh(), ChineseText.day(cause.remedyUntil()));
    }
}
