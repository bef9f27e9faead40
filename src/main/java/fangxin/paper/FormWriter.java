package fangxin.paper;

import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.cultivation.CultivationDesk;
import fangxin.evaluation.EvaluationRecordDesk;
import fangxin.evaluation.EvaluationView;
import fangxin.evaluation.Result;
import fangxin.evaluation.SheetSignature;
import fangxin.evaluation.SheetView;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of a case: the application (申报表), the pledge (承诺书), the joint sheet (现场评审表). */
@ApplicationScoped
class FormWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    DossierDesk applications;
    @Inject
    CultivationDesk cultivation;
    @Inject
    EvaluationRecordDesk evaluations;

    @Override
    public Scope scope() {
        return Scope.CANDIDACY;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.APPLICATION, PaperKind.PLEDGE, PaperKind.SHEET);
    }

    @Override
    public List<Offer> offers(String reference) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(PaperKind.APPLICATION, reference));
        offers.add(new Offer(PaperKind.PLEDGE, reference));
        if (evaluations.view(reference).closed()) {
            offers.add(new Offer(PaperKind.SHEET, reference));
        }
        return offers;
    }

    @Override
    public Draft write(PaperKind kind, String subject) {
        return write(kind, subject, kind == PaperKind.SHEET ? null : applications.read(subject));
    }

    /** Complete for the county office, which files the form; where that is masked on its pages, the look is kept. */
    @Override
    public Draft print(PaperKind kind, String reference) {
        return kind != PaperKind.SHEET && applications.filedBy(reference) && applications.read(reference).masked()
                ? inFull(kind, reference, Speech.say("paper.filing")) : write(kind, reference);
    }

    /** With the people's names and numbers in the clear, for a purpose that is kept. */
    Draft inFull(PaperKind kind, String reference, String purpose) {
        return write(kind, reference, applications.inFull(reference, purpose, kind.name()));
    }

    private Draft write(PaperKind kind, String reference, Dossier.Case read) {
        Candidacy candidacy = heads.candidacy(reference);
        Content.Writing writing = heads.about(kind, candidacy);
        switch (kind) {
            case APPLICATION -> application(writing.put("filedBy", filedBy(candidacy)), read);
            case PLEDGE -> pledge(writing, read.pledge());
            default -> sheet(writing, evaluations.view(reference));
        }
        return Draft.of(kind, reference, candidacy.office(), reference, writing.done());
    }

    private void application(Content.Writing writing, Dossier.Case read) {
        String reference = read.reference();
        read.tasks().forEach(task -> task.questions().stream().filter(asked -> asked.shown() != null)
                .forEach(asked -> writing.row("answers", task.title().zh(), asked.question().label().zh(),
                        asked.shown().zh())));
        read.selfChecks().forEach(check -> writing.row("checks", check.question().zh(), check.answer() == null ? ""
                : Speech.say(check.answer() ? "application.yes" : "application.no")));
        read.files().forEach(kind -> writing.row("files", kind.kind().title().zh(), kind.files().size()));
        signed(writing, read.pledge());
        fangxin.cultivation.Dossier known = cultivation.dossier(reference);
        if (known.verification() != null) {
            writing.put("verification", known.verification().facts().opinion())
                    .put("verifiedBy", known.verification().by())
                    .put("verifiedOn", Speech.day(known.verification().at()));
        }
        if (known.recommendation() != null) {
            writing.put("recommendation", known.recommendation().opinion()).put("recommendedBy", known.recommendation().by())
                    .put("recommendedOn", Speech.day(known.recommendation().at()));
        }
        opinion(writing, evaluations.view(reference));
    }

    private static void signed(Content.Writing writing, Dossier.PledgeSheet pledge) {
        if (pledge.signature() != null) {
            writing.put("signer", pledge.signature().signer()).put("signedOn", Speech.day(pledge.signature().at()));
        }
    }

    private static void pledge(Content.Writing writing, Dossier.PledgeSheet pledge) {
        writing.put("pledge", pledge.pledge().title().zh());
        pledge.pledge().text().zh().lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> writing.row("clauses", line));
        signed(writing, pledge);
    }

    private static void opinion(Content.Writing writing, EvaluationView view) {
        if (view.opinion() != null) {
            writing.put("evaluation", view.opinion().opinion()).put("evaluatedBy", signer(view.opinion()))
                    .put("evaluatedOn", Speech.day(view.opinion().at()));
        }
    }

    private static String signer(EvaluationView.Given opinion) {
        return opinion.recorder() == null ? opinion.signer() : Speech.say("paper.recorded", opinion.signer(),
                opinion.recorder());
    }

    /** Who filed it on the merchant's behalf; empty where the merchant did. */
    private String filedBy(Candidacy candidacy) {
        return candidacy.journal().stream().filter(entry -> entry.step() == Step.SUBMIT)
                .reduce((earlier, later) -> later).filter(entry -> entry.behalf() != null)
                .map(entry -> Speech.say("paper.filed", heads.name(entry.place()), entry.actorName())).orElse("");
    }

    private static void sheet(Content.Writing writing, EvaluationView view) {
        Result result = view.result();
        writing.put("visitedOn", Speech.day(view.visitedOn()))
                .put("team", view.team().stream().map(SheetView.Member::name).collect(Collectors.joining("、")))
                .put("shopSigner", signer(view, SheetSignature.Party.SHOP))
                .put("consumerSigner", signer(view, SheetSignature.Party.CONSUMER));
        opinion(writing, view);
        if (result == null) {
            return;
        }
        int no = 0;
        for (Result.Part part : result.parts()) {
            for (Result.Line line : part.lines()) {
                writing.row("marks", ++no, part.name().zh(), line.code(), line.title().zh(), number(line.max()),
                        line.mark().leftOut() ? Speech.say("paper.leftOut") : number(line.mark().points()),
                        line.mark().reason());
            }
        }
        writing.put("sums", view.arithmetic().stream().map(Speech::name).collect(Collectors.joining("\n")))
                .put("vetoes", result.vetoes().isEmpty() ? Speech.say("paper.nothing") : result.vetoes().stream()
                        .map(line -> line.code() + " " + line.veto().zh()).collect(Collectors.joining("；")))
                .put("grade", result.grade().map(grade -> Speech.say("criteria.grade." + grade))
                        .orElse(Speech.say("paper.failed")));
    }

    private static String signer(EvaluationView view, SheetSignature.Party party) {
        return view.signatures().stream().filter(one -> one.party() == party).map(SheetView.Signed::name)
                .collect(Collectors.joining("、"));
    }

    private static String number(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
