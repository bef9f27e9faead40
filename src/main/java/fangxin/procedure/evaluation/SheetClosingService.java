package fangxin.procedure.evaluation;

import static fangxin.procedure.evaluation.SheetSignature.SigningParty.CONSUMER;
import static fangxin.procedure.evaluation.SheetSignature.SigningParty.SHOP;
import static fangxin.procedure.evaluation.SheetSignature.SigningParty.TEAM;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Service boundary for signing the score sheet of a candidacy or a title by team, shop and consumer representative, for
 * closing it with its score, and for opening it again to amend it.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class SheetClosingService {
    /**
     * Input for closing a score sheet: its signatures.
     *
     * @param visitedOn       the day of the visit
     * @param shopName        who signed for the shop
     * @param shopImage       file of the signature, or null
     * @param consumerName    the consumer representative
     * @param consumerImage   file of the signature, or null
     * @param paper           file of the signed paper form, or null; it carries the signatures of the whole team
     */
    public record ClosingInput(
            @NotNull(message = "{evaluation.close.visited}") LocalDate visitedOn,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String shopName,

            @Length(max = 36) String shopImage,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String consumerName,

            @Length(max = 36) String consumerImage,
            @Length(max = 36) String paper) {}

    @Inject
    ScoreSheetService sheets;

    @Inject
    SheetViews views;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    RecusalRepository recusals;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Keeps a signature or the signed paper form. */
    public SheetView.SheetPhoto storeSignature(String reference, String name, InputStream content) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        sheet.requireOpen();
        return SheetView.SheetPhoto.of(files.store(reference, "SHEET", name, content, actor.account()));
    }

    /** Signs the sheet with its present marks, by the reader's account. */
    public SheetView sign(String reference) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        sheet.requireOpen();
        sheet.requireOfTeam();
        sheets.requireScoringOpen(sheet);
        sheets.result(sheet);
        addOwnSignature(sheet, actor);
        return views.of(sheet, actor);
    }

    private void addOwnSignature(ScoreSheet sheet, Actor actor) {
        if (!isSigned(sheet, actor.account())) {
            evaluations.sign(
                    sheet,
                    SheetSigner.byAccount(actor.name(), actor.account()),
                    actor,
                    businessClock.now().at());
        }
    }

    private boolean isSigned(ScoreSheet sheet, String account) {
        return evaluations.validSignatures(sheet).stream().anyMatch(one -> account.equals(one.account()));
    }

    /** Saves the marks of the request, if it has any, and closes the sheet, in one transaction. */
    public EvaluationResult score(String reference, List<MarkInput> marks, ClosingInput closing) {
        if (marks != null) {
            Actor actor = currentUser.actor();
            sheets.save(sheets.findForUpdate(reference, actor), marks, actor);
        }
        return close(reference, closing == null ? new ClosingInput(null, null, null, null, null, null) : closing);
    }

    /**
     * Closes the sheet: every item marked, signed by team, shop and consumer representative. This is the step. Who has
     * signed on the screen need not be named again.
     */
    public EvaluationResult close(String reference, ClosingInput closing) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        sheet.requireOpen();
        sheet.requireOfTeam();
        ScoredSubject subject = sheets.subject(sheet);
        subject.requireScoringOpen();
        boolean onTheSpot = !sheet.isMerged();
        EvaluationResult result = sheets.result(sheet);
        String paper = FieldErrors.tidy(closing.paper());
        List<SheetSignature> valid = evaluations.validSignatures(sheet);
        Set<SheetSignature.SigningParty> signed =
                valid.stream().map(SheetSignature::party).collect(Collectors.toSet());
        List<String> unsigned = sheet.team().members().stream()
                .filter(member -> !member.account().equals(actor.account()))
                .filter(member ->
                        valid.stream().noneMatch(one -> member.account().equals(one.account())))
                .map(TeamMember::name)
                .toList();
        new FieldErrors()
                .refuse(
                        onTheSpot && FieldErrors.tidy(closing.shopName()) == null && !signed.contains(SHOP),
                        "shopName",
                        "evaluation.close.shop")
                .refuse(
                        onTheSpot
                                && subject.isSignedByConsumer()
                                && FieldErrors.tidy(closing.consumerName()) == null
                                && !signed.contains(CONSUMER),
                        "consumerName",
                        "evaluation.close.consumer")
                .validate(closing)
                .refuse(
                        closing.visitedOn() != null && now.today().isBefore(closing.visitedOn()),
                        "visitedOn",
                        "evaluation.close.future")
                .refuse(
                        !unsigned.isEmpty() && paper == null,
                        "paper",
                        "evaluation.close.unsigned",
                        String.join("、", unsigned))
                .check();
        requireFiles(reference, closing);
        subject.recordResult(
                new ScoredSheet(
                        sheet.id(), result, ScoreExplanation.verdict(result).zh(), closing.visitedOn()),
                actor,
                now);
        addOwnSignature(sheet, actor);
        sheet.team().members().stream()
                .filter(member -> paper != null && unsigned.contains(member.name()))
                .forEach(member -> evaluations.sign(
                        sheet, SheetSigner.onPaper(TEAM, member.name(), member.account(), paper), actor, now.at()));
        if (onTheSpot) {
            signOutsider(sheet, SHOP, closing.shopName(), closing.shopImage(), paper, actor, now);
            signOutsider(sheet, CONSUMER, closing.consumerName(), closing.consumerImage(), paper, actor, now);
        }
        sheet.close(result, evaluations.content(sheet).hash(), closing.visitedOn(), actor, now.at());
        return result;
    }

    /** Records the signatures of shop and consumer; a party that the input does not name has signed on screen. */
    private void signOutsider(
            ScoreSheet sheet,
            SheetSignature.SigningParty party,
            String name,
            String image,
            String paper,
            Actor actor,
            BusinessMoment now) {
        if (FieldErrors.tidy(name) != null) {
            evaluations.sign(
                    sheet,
                    SheetSigner.onPaper(
                            party,
                            name.strip(),
                            null,
                            Optional.ofNullable(FieldErrors.tidy(image)).orElse(paper)),
                    actor,
                    now.at());
        }
    }

    private void requireFiles(String reference, ClosingInput closing) {
        List<String> own = files.of(reference).stream().map(StoredFile::id).toList();
        for (String id : new String[] {closing.shopImage(), closing.consumerImage(), closing.paper()}) {
            if (FieldErrors.tidy(id) != null && !own.contains(id)) {
                throw RuleViolation.at("paper", "evaluation.file.unknown");
            }
        }
    }

    /**
     * Reopens a closed sheet, before the authority's opinion: a copy takes its place, and the closed one stays stored.
     * Marks of an evaluator who must keep away now are not copied.
     */
    public SheetView amend(String reference, AmendmentInput amendment) {
        Actor actor = currentUser.actor();
        ScoreSheet closed = sheets.findForUpdate(reference, actor);
        ScoredSubject subject = sheets.subject(closed);
        subject.requireScoringOpen();
        new FieldErrors()
                .refuse(!closed.isClosed() || closed.scorer() != null, null, "evaluation.amend.open")
                .validate(amendment)
                .check();
        ScoreSheet next = closed.amended(
                evaluations.nextGeneration(closed.subject()),
                amendment.reason(),
                actor.account(),
                businessClock.now().at());
        evaluations.add(next);
        evaluations.marks(closed).values().stream()
                .filter(mark -> !recusals.isRecused(mark.markedBy(), subject.merchant()))
                .forEach(mark -> evaluations.add(mark.copiedTo(next)));
        return views.of(next, actor);
    }
}
