package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentItemView;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Composer of the naming decision with its list (命名名单). */
@ApplicationScoped
class NamingDecisionComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    DocumentReviewService officialDocuments;

    @Inject
    TitleRepository titles;

    @Override
    public DocumentScope scope() {
        return DocumentScope.OFFICIAL_DOCUMENT;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.NAMING);
    }

    @Override
    public List<DocumentOffer> offers(String id) {
        return isPrinted(officialDocuments.document(id))
                ? List.of(new DocumentOffer(DocumentCodes.NAMING, id))
                : List.of();
    }

    /** Returns whether the type of the official document names this template. */
    private static boolean isPrinted(OfficialDocumentView document) {
        return DocumentCodes.NAMING.equals(document.type().template());
    }

    @Override
    public DocumentDraft write(DocumentType type, String id) {
        OfficialDocumentView document = officialDocuments.document(id);
        if (!isPrinted(document)) {
            throw new NotFound(id);
        }
        List<OfficialDocumentItemView> items =
                document.items().stream().filter(item -> !item.excluded()).toList();
        Map<String, Title> conferred = titles
                .numbered(items.stream()
                        .map(OfficialDocumentItemView::title)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Title::number, Function.identity()));
        DocumentData.DocumentDataBuilder data = header.head(
                        type,
                        document.office().code(),
                        header.candidacy(items.getFirst().subject()).round())
                .put("title", document.subject())
                .put("count", items.size())
                .put("namedOn", ChineseText.day(document.documentDate()))
                .put(
                        "namingBody",
                        conferred.values().stream()
                                .findFirst()
                                .map(title -> title.document().namingBody().zh())
                                .orElse(""));
        int no = 0;
        for (OfficialDocumentItemView item : items) {
            Optional<Title> title = Optional.ofNullable(item.title()).map(conferred::get);
            data.row(
                    "titles",
                    ++no,
                    item.registeredName(),
                    item.signName(),
                    item.address(),
                    title.map(one -> one.document().wording().zh()).orElse(""),
                    title.map(one -> CertificateNumber.of(one.number()).grouped())
                            .orElse(""),
                    title.map(one -> one.term().validUntil())
                            .map(ChineseText::day)
                            .orElse(""));
        }
        boolean signed = document.state() == OfficialDocumentState.SIGNED;
        return new DocumentDraft(
                type,
                id,
                document.office().code(),
                null,
                data.build(),
                signed ? document.documentNumber() : null,
                signed ? document.documentDate() : null,
                signed ? null : "document.lacks.signature");
    }
}
