package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Recusals;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the team, the shop and the consumer representative sign the joint sheet (现场评审表), and it is closed. */
@Stateless
@RolesAllowed(Roles.EVALUATOR)
public class SheetDesk {
    /**
     * How the sheet was signed.
     *
     * @param visitedOn       the day of the visit
     * @param shopName        who signed for the shop
     * @param shopImage       file of the signature, or null
     * @param consumerName    the consumer representative
     * @param consumerImage   file of the signature, or null
     * @param paper           file of the signed paper form, or null; it carries the signatures of the whole team
     */
    public record Closing(LocalDate visitedOn, String shopName, String shopImage, String consumerName,
            String consumerImage, String paper) { }

    @Inject
    TeamSheets sheets;
    @Inject
    SheetViews views;
    @Inject
    Evaluations evaluations;
    @Inject
    Recusals recusals;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Keeps a signature or the signed paper form. */
    public SheetView.Photo keepSignature(String reference, String name, InputStream content) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        sheet.requireOpen();
        return SheetView.Photo.of(files.store(reference, "SHEET", name, content, actor.account()));
    }

    /** Signs the sheet as it stands, by one's own account. */
    public SheetView sign(String reference) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        sheet.requireOpen();
        sheet.requireOfTeam();
        sheet.candidacy().requireOpen(Step.SCORE);
        sheets.result(sheet);
        addOwnSignature(sheet, actor);
        return views.of(sheet, actor);
    }

    private void addOwnSignature(JointSheet sheet, Actor actor) {
        if (!signed(sheet, actor.account())) {
            evaluations.add(new SheetSignature(sheet, SheetSignature.Party.TEAM, actor.name(), actor.account(), null,
                    evaluations.marksGiven(sheet), actor.account(), moments.now().at()));
        }
    }

    private boolean signed(JointSheet sheet, String account) {
        int given = evaluations.marksGiven(sheet);
        return evaluations.signatures(sheet).stream()
                .anyMatch(one -> account.equals(one.account()) && one.covers(given));
    }

    /** Keeps marks, if any are handed in, and closes the sheet: all of it, or nothing. */
    public Result score(String reference, List<Marking> marks, Closing closing) {
        if (marks != null) {
            Actor actor = signedIn.actor();
            sheets.keep(sheets.held(reference, actor), marks, actor);
        }
        return close(reference, closing == null ? new Closing(null, null, null, null, null, null) : closing);
    }

    /** Closes the sheet: every item marked, signed by team, shop and consumer representative. This is the step. */
    public Result close(String reference, Closing closing) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        JointSheet sheet = sheets.held(reference, actor);
        sheet.requireOpen();
        sheet.requireOfTeam();
        boolean onTheSpot = !sheet.merged();
        Result result = sheets.result(sheet);
        String paper = Faults.tidy(closing.paper());
        List<String> unsigned = sheet.team().members().stream()
                .filter(member -> !member.account().equals(actor.account()) && !signed(sheet, member.account()))
                .map(TeamMember::name).toList();
        new Faults()
                .refuse(onTheSpot && Faults.tidy(closing.shopName()) == null, "shopName", "evaluation.close.shop")
                .mayHave("shopName", closing.shopName(), 100)
                .refuse(onTheSpot && Faults.tidy(closing.consumerName()) == null, "consumerName",
                        "evaluation.close.consumer")
                .mayHave("consumerName", closing.consumerName(), 100)
                .refuse(closing.visitedOn() == null, "visitedOn", "evaluation.close.visited")
                .refuse(closing.visitedOn() != null && now.today().isBefore(closing.visitedOn()), "visitedOn",
                        "evaluation.close.future")
                .refuse(!unsigned.isEmpty() && paper == null, "paper", "evaluation.close.unsigned",
                        String.join("、", unsigned))
                .check();
        requireFiles(reference, closing);
        sheet.candidacy().take(Step.SCORE, Taking.by(actor, now).because(Explanation.verdict(result).zh()));
        addOwnSignature(sheet, actor);
        int given = evaluations.marksGiven(sheet);
        sheet.team().members().stream().filter(member -> paper != null && unsigned.contains(member.name()))
                .forEach(member -> evaluations.add(new SheetSignature(sheet, SheetSignature.Party.TEAM,
                        member.name(), member.account(), paper, given, actor.account(), now.at())));
        if (onTheSpot) {
            outsider(sheet, SheetSignature.Party.SHOP, closing.shopName(), closing.shopImage(), paper, actor, now);
            outsider(sheet, SheetSignature.Party.CONSUMER, closing.consumerName(), closing.consumerImage(), paper,
                    actor, now);
        }
        sheet.close(result, closing.visitedOn(), actor, now.at());
        return result;
    }

    private void outsider(JointSheet sheet, SheetSignature.Party party, String name, String image, String paper,
            Actor actor, Moment now) {
        evaluations.add(new SheetSignature(sheet, party, name.strip(), null,
                Optional.ofNullable(Faults.tidy(image)).orElse(paper), evaluations.marksGiven(sheet),
                actor.account(), now.at()));
    }

    private void requireFiles(String reference, Closing closing) {
        List<String> own = files.of(reference).stream().map(StoredFile::id).toList();
        for (String id : new String[] {closing.shopImage(), closing.consumerImage(), closing.paper()}) {
            if (Faults.tidy(id) != null && !own.contains(id)) {
                throw RuleViolation.at("paper", "evaluation.file.unknown");
            }
        }
    }

    /**
     * Opens a closed sheet again, before the authority's opinion: a copy takes its place, the old one stays. Marks of
     * whoever must keep away by now are not taken over.
     */
    public SheetView amend(String reference, String reason) {
        Actor actor = signedIn.actor();
        JointSheet closed = sheets.held(reference, actor);
        closed.candidacy().requireOpen(Step.SCORE);
        new Faults().refuse(!closed.closed() || closed.scorer() != null, null, "evaluation.amend.open")
                .needs("reason", reason, 1000, "evaluation.amend.reason.missing").check();
        JointSheet next = closed.amended(evaluations.nextGeneration(reference), reason.strip(), actor.account(),
                moments.now().at());
        evaluations.add(next);
        String merchant = closed.candidacy().merchant().id();
        evaluations.marks(closed).values().stream().filter(mark -> !recusals.keepsAway(mark.markedBy(), merchant))
                .forEach(mark -> evaluations.add(mark.copiedTo(next)));
        return views.of(next, actor);
    }
}
