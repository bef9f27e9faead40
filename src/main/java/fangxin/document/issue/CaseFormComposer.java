package fangxin.document.issue;

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

/** Composer of the forms of a case: application (申报表), pledge (承诺书), joint sheet (现场评审表). */
@ApplicationScoped
class CaseFormComposer implements DocumentComposer {
    /** Message key of the purpose of a printout for the case file; the journal shows it in the reader's language. */
    private static final String FILING = "document.filing";

    @Inject
    DocumentHeader heads;

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
    public Set<DocumentType> kinds() {
        return Set.of(DocumentType.APPLICATION, DocumentType.PLEDGE, DocumentType.SHEET);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        List<DocumentOffer> offers = new ArrayList<>();
        offers.add(new DocumentOffer(DocumentType.APPLICATION, reference));
        offers.add(new DocumentOffer(DocumentType.PLEDGE, reference));
        if (evaluations.view(reference).closing().closed()) {
            offers.add(new DocumentOffer(DocumentType.SHEET, reference));
        }
        return offers;
    }

    @Override
    public DocumentDraft write(DocumentType kind, String subject) {
        return write(kind, subject, kind == DocumentType.SHEET ? null : applications.read(subject));
    }

    /** Complete for the county office, which files the form; where that is masked on its pages, the look is kept. */
    @Override
    public DocumentDraft print(DocumentType kind, String reference) {
        return kind != DocumentType.SHEET
                        && applications.filedBy(reference)
                        && applications.read(reference).masking().masked()
                ? inFull(kind, reference, FILING)
                : write(kind, reference);
    }

    /** With names and numbers unmasked, for a purpose that is recorded. */
    DocumentDraft inFull(DocumentType kind, String reference, String purpose) {
        return write(kind, reference, applications.inFull(reference, purpose, kind.name()));
    }

    private DocumentDraft write(DocumentType kind, String reference, ApplicationViews.ApplicationView read) {
        Candidacy candidacy = heads.candidacy(reference);
        DocumentData.DocumentDataBuilder writing = heads.about(kind, candidacy);
        switch (kind) {
            case APPLICATION -> application(writing.put("filedBy", filedBy(candidacy)), read);
            case PLEDGE -> pledge(writing, read.pledge());
            default -> sheet(writing, evaluations.view(reference));
        }
        return DocumentDraft.of(kind, reference, candidacy.office(), reference, writing.done());
    }

    private void application(DocumentData.DocumentDataBuilder writing, ApplicationViews.ApplicationView read) {
        String reference = read.reference();
        read.tasks()
                .forEach(task -> task.questions().stream()
                        .filter(asked -> asked.shown() != null)
                        .forEach(asked -> writing.row(
                                "answers",
                                task.title().zh(),
                                asked.question().label().zh(),
                                asked.shown().zh())));
        read.selfChecks()
                .forEach(check -> writing.row(
                        "checks",
                        check.question().zh(),
                        check.answer() == null
                                ? ""
                                : ChineseText.text(check.answer() ? "application.yes" : "application.no")));
        read.files()
                .forEach(kind -> writing.row(
                        "files", kind.kind().title().zh(), kind.files().size()));
        signed(writing, read.pledge());
        fangxin.procedure.cultivation.CultivationView known = cultivation.dossier(reference);
        if (known.verification() != null) {
            writing.put("verification", known.verification().facts().opinion())
                    .put("verifiedBy", known.verification().by())
                    .put("verifiedOn", ChineseText.day(known.verification().at()));
        }
        if (known.recommendation() != null) {
            writing.put("recommendation", known.recommendation().opinion())
                    .put("recommendedBy", known.recommendation().by())
                    .put("recommendedOn", ChineseText.day(known.recommendation().at()));
        }
        opinion(writing, evaluations.view(reference));
    }

    private static void signed(DocumentData.DocumentDataBuilder writing, ApplicationViews.PledgeView pledge) {
        if (pledge.signature() != null) {
            writing.put("signer", pledge.signature().signer())
                    .put("signedOn", ChineseText.day(pledge.signature().at()));
        }
    }

    private static void pledge(DocumentData.DocumentDataBuilder writing, ApplicationViews.PledgeView pledge) {
        writing.put("pledge", pledge.pledge().title().zh());
        pledge.pledge()
                .text()
                .zh()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> writing.row("clauses", line));
        signed(writing, pledge);
    }

    private static void opinion(DocumentData.DocumentDataBuilder writing, EvaluationView view) {
        if (view.opinion() != null) {
            writing.put("evaluation", view.opinion().opinion())
                    .put("evaluatedBy", signer(view.opinion()))
                    .put("evaluatedOn", ChineseText.day(view.opinion().at()));
        }
    }

    private static String signer(EvaluationView.OpinionView opinion) {
        return opinion.recorder() == null
                ? opinion.signer()
                : ChineseText.text("document.recorded", opinion.signer(), opinion.recorder());
    }

    /** Who filed it on the merchant's behalf; empty where the merchant did. */
    private String filedBy(Candidacy candidacy) {
        return candidacy.journal().stream()
                .filter(entry -> entry.step() == Step.SUBMIT)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.behalf() != null)
                .map(entry -> ChineseText.text("document.filed", heads.name(entry.place()), entry.actorName()))
                .orElse("");
    }

    private static void sheet(DocumentData.DocumentDataBuilder writing, EvaluationView view) {
        EvaluationResult result = view.result();
        writing.put("visitedOn", ChineseText.day(view.visitedOn()))
                .put(
                        "team",
                        view.team().stream().map(SheetView.SheetMember::name).collect(Collectors.joining("、")))
                .put("shopSigner", signer(view, SheetSignature.SigningParty.SHOP))
                .put("consumerSigner", signer(view, SheetSignature.SigningParty.CONSUMER));
        opinion(writing, view);
        if (result == null) {
            return;
        }
        int no = 0;
        for (EvaluationResult.SheetResult part : result.parts()) {
            for (EvaluationResult.ItemResult line : part.lines()) {
                writing.row(
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
        writing.put(
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

    private static String signer(EvaluationView view, SheetSignature.SigningParty party) {
        return view.signatures().stream()
                .filter(one -> one.party() == party)
                .map(SheetView.SheetSignatureView::name)
                .collect(Collectors.joining("、"));
    }

    private static String number(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
