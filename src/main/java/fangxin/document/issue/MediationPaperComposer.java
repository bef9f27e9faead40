package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.MediationPaper;
import fangxin.complaint.handling.MediationPaper.JointConsents;
import fangxin.complaint.handling.WithdrawalDecision;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Composer of the papers of a mediation: the appointment on the spot (调解通知书), the decision on the withdrawal of a
 * mediator (调解人员回避决定书), and the settlement (调解书).
 */
@ApplicationScoped
class MediationPaperComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    DocumentRepository documents;

    @Override
    public DocumentScope scope() {
        return DocumentScope.COMPLAINT;
    }

    @Override
    public Set<String> contents() {
        return Set.of(
                DocumentCodes.MEDIATION_APPOINTMENT,
                DocumentCodes.MEDIATOR_WITHDRAWAL,
                DocumentCodes.MEDIATION_SETTLEMENT);
    }

    /**
     * Offers the present appointment, the earlier ones that were issued, each decision on a withdrawal that the journal
     * states or that was issued, and the settlement.
     */
    @Override
    public List<DocumentOffer> offers(String number) {
        MediationPaper paper = complaints.mediationPaper(number);
        List<WithdrawalDecision> decisions = complaints.withdrawalDecisions(number);
        return Stream.of(
                        numbered(DocumentCodes.MEDIATION_APPOINTMENT, number, paper.appointment())
                                .filter(offer -> isThere(offer.content(), offer.subject(), paper)),
                        numbered(DocumentCodes.MEDIATOR_WITHDRAWAL, number, decisions.size())
                                .filter(offer -> isThere(offer.subject(), decisions)),
                        Stream.of(new DocumentOffer(DocumentCodes.MEDIATION_SETTLEMENT, number))
                                .filter(offer -> isThere(offer.content(), offer.subject(), paper)))
                .flatMap(offers -> offers)
                .toList();
    }

    private static Stream<DocumentOffer> numbered(String code, String number, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ordinal -> new DocumentOffer(code, number + "." + ordinal));
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        if (type.content().equals(DocumentCodes.MEDIATOR_WITHDRAWAL)) {
            return writeDecision(type, subject);
        }
        String number = DocumentComposer.withoutOrdinal(subject);
        MediationPaper paper = complaints.mediationPaper(number);
        if (!isThere(type.content(), subject, paper)) {
            throw new NotFound(subject);
        }
        return DocumentDraft.of(
                type,
                subject,
                paper.office(),
                null,
                header.head(type, paper.office(), null)
                        .offer("caseNumber", number)
                        .offer("trader", ChineseText.orNothing(paper.trader()))
                        .offer("mediator", ChineseText.orNothing(paper.mediator()))
                        .offer("appointedAt", ChineseText.minute(paper.appointedAt()))
                        .offer("mediationPlace", ChineseText.orNothing(paper.place()))
                        .offer("recovered", recovered(paper))
                        .offer("phone", header.phone(paper.office()))
                        .build());
    }

    /** Returns what the trader pays, and whom of joint complainants the settlement binds. */
    private static String recovered(MediationPaper paper) {
        String paid =
                paper.recovered() == null ? "" : ChineseText.text("document.mediation.recovered", paper.recovered());
        JointConsents joint = paper.joint();
        if (joint == null) {
            return paid;
        }
        return paid
                + (joint.refused() == 0
                        ? ChineseText.text("document.mediation.joint.all", joint.consented())
                        : ChineseText.text("document.mediation.joint", joint.consented(), joint.refused()));
    }

    private DocumentDraft writeDecision(DocumentType type, String subject) {
        String number = DocumentComposer.withoutOrdinal(subject);
        List<WithdrawalDecision> decisions = complaints.withdrawalDecisions(number);
        if (!isThere(subject, decisions)) {
            throw new NotFound(subject);
        }
        WithdrawalDecision decision = decisions.get(DocumentComposer.ordinal(subject) - 1);
        String mediator = ChineseText.orNothing(decision.mediator());
        return DocumentDraft.of(
                type,
                subject,
                decision.office(),
                null,
                header.head(type, decision.office(), null)
                        .offer("caseNumber", number)
                        .offer("trader", ChineseText.orNothing(decision.trader()))
                        .offer("mediator", mediator)
                        .offer(
                                "withdrawal",
                                ChineseText.text(
                                        decision.withdraws()
                                                ? "document.mediation.withdrawn"
                                                : "document.mediation.unwithdrawn",
                                        mediator))
                        .offer("reason", ChineseText.orNothing(decision.reason()))
                        .offer("phone", header.phone(decision.office()))
                        .build());
    }

    private boolean isThere(String code, String subject, MediationPaper paper) {
        int ordinal = DocumentComposer.ordinal(subject);
        if (code.equals(DocumentCodes.MEDIATION_SETTLEMENT)) {
            return ordinal == 0 && paper.settlement();
        }
        boolean isPresent = ordinal > 0 && ordinal == paper.appointment() && paper.appointedAt() != null;
        return isPresent || documents.find(code, subject).isPresent();
    }

    private boolean isThere(String subject, List<WithdrawalDecision> decisions) {
        int ordinal = DocumentComposer.ordinal(subject);
        return ordinal > 0
                && ordinal <= decisions.size()
                && (decisions.get(ordinal - 1).isStated()
                        || documents
                                .find(DocumentCodes.MEDIATOR_WITHDRAWAL, subject)
                                .isPresent());
    }
}
