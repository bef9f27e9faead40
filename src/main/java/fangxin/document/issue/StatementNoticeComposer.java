package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.naming.title.TitleRepository;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionStep;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Composer of the letter by which an office asks a holder for its statement (陈述申辩告知书). */
@ApplicationScoped
class StatementNoticeComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    SupervisionService supervision;

    @Inject
    TitleRepository titles;

    @Override
    public DocumentScope scope() {
        return DocumentScope.PROCEEDING;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.STATEMENT_NOTICE);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        return isAsked(supervision.proceeding(number))
                ? List.of(new DocumentOffer(DocumentCodes.STATEMENT_NOTICE, number))
                : List.of();
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        SupervisionView proceeding = supervision.proceeding(number);
        if (!isAsked(proceeding)) {
            throw new NotFound(number);
        }
        String office = titles.byNumber(proceeding.title().number()).owner();
        DocumentData content = header.head(type, office, null)
                .put("registeredName", proceeding.title().registeredName())
                .put("signName", proceeding.title().signName())
                .put("address", proceeding.title().address())
                .put("certificate", proceeding.title().number())
                .put("facts", proceeding.facts())
                .put("rule", proceeding.trigger().ground().zh())
                .put("measure", proceeding.trigger().measureName().zh())
                .put("evidence", evidence(proceeding))
                .put("statementUntil", until(proceeding))
                .put("phone", header.phone(office))
                .build();
        return DocumentDraft.of(type, number, office, null, content);
    }

    private static boolean isAsked(SupervisionView proceeding) {
        return proceeding.journal().stream().anyMatch(entry -> entry.step() == SupervisionStep.ASK_STATEMENT);
    }

    private static String evidence(SupervisionView proceeding) {
        return proceeding.evidence().isEmpty()
                ? ChineseText.text("document.statement.evidence.none")
                : proceeding.evidence().stream()
                        .map(SupervisionView.EvidenceFile::name)
                        .collect(Collectors.joining("、"));
    }

    /** Returns the last day; while the letter is being delivered, the days follow from its delivery. */
    private static String until(SupervisionView proceeding) {
        return proceeding.statement().lastDay() == null
                ? ChineseText.text("document.statement.until.delivery")
                : ChineseText.text(
                        "document.statement.until",
                        ChineseText.day(proceeding.statement().lastDay()));
    }
}
