package fangxin.document.issue;

import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.EvaluationView;
import fangxin.procedure.evaluation.EvaluationViewService;
import fangxin.procedure.evaluation.SheetSignature;
import fangxin.procedure.evaluation.SheetView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composer of the forms of a case (application 申报表, pledge 承诺书, joint sheet 现场评审表), masked, or unmasked for a purpose
 * that is recorded.
 */
@ApplicationScoped
class CaseFormComposer implements DocumentComposer {
    /** Message key of the purpose of a printout for the case file; the journal shows it in the reader's language. */
    private static final String FILING = "document.filing";

    @Inject
    DocumentHeader header;

    @Inject
    ApplicationViewService applications;

    @Inject
    CultivationService cultivation;

    @Inject
    EvaluationViewService evaluations;

    @Override
    public DocumentScope scope() {
        return DocumentScope.CANDIDACY;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.APPLICATION, DocumentCodes.PLEDGE, DocumentCodes.SHEET);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        List<DocumentOffer> offers = new ArrayList<>();
        offers.add(new DocumentOffer(DocumentCodes.APPLICATION, reference));
        offers.add(new DocumentOffer(DocumentCodes.PLEDGE, reference));
        if (evaluations.view(reference).closing().closed()) {
            offers.add(new DocumentOffer(DocumentCodes.SHEET, reference));
        }
        return offers;
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        return write(type, subject, isSheet(type) ? null : applications.read(subject));
    }

    /**
     * Composes a form, unmasked for the county office that files it; where the pages mask the form, the access is
     * recorded.
     */
    @Override
    public DocumentDraft print(DocumentType type, String reference) {
        return !isSheet(type)
                        && applications.isFiledByReader(reference)
                        && applications.read(reference).masking().masked()
                ? inFull(type, reference, FILING)
                : write(type, reference);
    }

    /** Composes a form with names and numbers unmasked, for a purpose that is recorded. */
    DocumentDraft inFull(DocumentType type, String reference, String purpose) {
        return write(type, reference, applications.inFull(reference, purpose, type.code()));
    }

    /** Returns whether a form contains personal data that the pages mask for some of their readers. */
    static boolean isMasked(DocumentType type) {
        return type.content().equals(DocumentCodes.APPLICATION)
                || type.content().equals(DocumentCodes.PLEDGE);
    }

    private static boolean isSheet(DocumentType type) {
        return type.code().equals(DocumentCodes.SHEET);
    }

    private DocumentDraft write(DocumentType type, String reference, ApplicationViews.ApplicationView read) {
        Candidacy candidacy = header.candidacy(reference);
        DocumentData.DocumentDataBuilder data = header.about(type, candidacy);
        switch (type.code()) {
            case DocumentCodes.APPLICATION -> application(data.put("filedBy", filedBy(candidacy)), read);
            case DocumentCodes.PLEDGE -> pledge(data, read.pledge());
            default -> sheet(data, evaluations.view(reference));
        }
        return DocumentDraft.of(type, reference, candidacy.office(), reference, data.build());
    }

    private void application(DocumentData.DocumentDataBuilder data, ApplicationViews.ApplicationView read) {
        String reference = read.reference();
        read.tasks()
                .forEach(task -> task.questions().stream()
                        .filter(asked -> asked.shown() != null)
                        .forEach(asked -> data.row(
                                "answers",
                                task.title().zh(),
                                asked.question().label().zh(),
                                asked.shown().zh())));
        read.selfChecks()
                .forEach(check -> data.row(
                        "checks",
                        check.question().zh(),
                        check.answer() == null
                                ? ""
                                : ChineseText.text(check.answer() ? "platform.yes" : "platform.no")));
        read.files()
                .forEach(evidence -> data.row(
                        "files", evidence.type().title().zh(), evidence.files().size()));
        signed(data, read.pledge());
        fangxin.procedure.cultivation.CultivationView known = cultivation.dossier(reference);
        if (known.verification() != null) {
            data.put("verification", known.verification().findings().opinion())
                    .put("verifiedBy", known.verification().by())
                    .put("verifiedOn", ChineseText.day(known.verification().verifiedAt()));
        }
        if (known.recommendation() != null) {
            data.put("recommendation", known.recommendation().opinion())
                    .put("recommendedBy", known.recommendation().by())
                    .put("recommendedOn", ChineseText.day(known.recommendation().recommendedAt()));
        }
        opinion(data, evaluations.view(reference));
    }

    private static void signed(DocumentData.DocumentDataBuilder data, ApplicationViews.PledgeView pledge) {
        if (pledge.signature() != null) {
            data.put("signer", pledge.signature().signer())
                    .put("signedOn", ChineseText.day(pledge.signature().signedAt()));
        }
    }

    private static void pledge(DocumentData.DocumentDataBuilder data, ApplicationViews.PledgeView pledge) {
        data.put("pledge", pledge.pledge().title().zh());
        pledge.pledge()
                .text()
                .zh()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> data.row("clauses", line));
        signed(data, pledge);
    }

    private static void opinion(DocumentData.DocumentDataBuilder data, EvaluationView view) {
        if (view.opinion() != null) {
            data.put("evaluation", view.opinion().opinion())
                    .put("evaluatedBy", signer(view.opinion()))
                    .put("evaluatedOn", ChineseText.day(view.opinion().signedAt()));
        }
    }

    private static String signer(EvaluationView.OpinionView opinion) {
        return opinion.recorder() == null
                ? opinion.signer()
                : ChineseText.text("document.recorded", opinion.signer(), opinion.recorder());
    }

    /** Returns the name of the officer who submitted on the merchant's behalf; empty where the merchant submitted. */
    private String filedBy(Candidacy candidacy) {
        return candidacy.journal().stream()
                .filter(entry -> entry.step() == Step.SUBMIT)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.onBehalfOf() != null)
                .map(entry -> ChineseText.text(
                        "document.filed",
                        header.name(entry.place()),
                        entry.actor().name()))
                .orElse("");
    }

    private static void sheet(DocumentData.DocumentDataBuilder data, EvaluationView view) {
        EvaluationResult result = view.result();
        data.put("visitedOn", ChineseText.day(view.visitedOn()))
                .put("team", team(view))
                .put("shopSigner", signer(view, SheetSignature.SigningParty.SHOP))
                .put("consumerSigner", signer(view, SheetSignature.SigningParty.CONSUMER))
                .pictures("team", drawnSignatures(view, SheetSignature.SigningParty.TEAM))
                .pictures("shopSigner", drawnSignatures(view, SheetSignature.SigningParty.SHOP))
                .pictures("consumerSigner", drawnSignatures(view, SheetSignature.SigningParty.CONSUMER));
        opinion(data, view);
        if (result == null) {
            return;
        }
        int no = 0;
        for (EvaluationResult.SheetResult part : result.parts()) {
            for (EvaluationResult.ItemResult line : part.lines()) {
                data.row(
                        "marks",
                        ++no,
                        part.name().zh(),
                        line.code(),
                        line.title().zh(),
                        number(line.max()),
                        line.mark().leftOut()
                                ? ChineseText.text("document.leftOut")
                                : number(line.mark().points()),
                        line.mark().reason());
            }
        }
        data.put(
                        "sums",
                        view.explanation().arithmetic().stream()
                                .map(ChineseText::name)
                                .collect(Collectors.joining("\n")))
                .put(
                        "vetoes",
                        result.vetoes().isEmpty()
                                ? ChineseText.text("document.nothing")
                                : result.vetoes().stream()
                                        .map(line ->
                                                line.code() + " " + line.veto().zh())
                                        .collect(Collectors.joining("；")))
                .put(
                        "grade",
                        result.grade()
                                .map(grade -> ChineseText.text("criteria.grade." + grade))
                                .orElse(ChineseText.text("document.failed")));
    }

    /** Returns the members of the team, and those who signed the sheet and were replaced after it was closed. */
    private static String team(EvaluationView view) {
        return Stream.concat(
                        view.team().stream().map(SheetView.SheetMember::name),
                        view.signatures().stream()
                                .filter(SheetView.SheetSignatureView::replaced)
                                .map(signed -> ChineseText.text("document.replaced", signed.name())))
                .collect(Collectors.joining("、"));
    }

    private static String signer(EvaluationView view, SheetSignature.SigningParty party) {
        return view.signatures().stream()
                .filter(one -> one.party() == party)
                .map(SheetView.SheetSignatureView::name)
                .collect(Collectors.joining("、"));
    }

    /** Lists the files of the signatures that were drawn on a screen; signed paper is a separate document. */
    private static List<String> drawnSignatures(EvaluationView view, SheetSignature.SigningParty party) {
        return view.signatures().stream()
                .filter(one -> one.party() == party && one.finger())
                .map(SheetView.SheetSignatureView::image)
                .toList();
    }

    private static String number(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
