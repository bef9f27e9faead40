package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.SignaturePicture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for signing the score sheet of a candidacy or a title by finger on the phone of an evaluator, by
 * team members, shop and consumer representative, whose signatures cover what they saw. Where the sheet contains
 * something else by now, a signature is not taken. A member whose signature is drawn on the phone of another one is
 * notified.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class FingerSignatureService {
    /**
     * Input of a person who signs by finger.
     *
     * @param member  account of the team member who signs; null for shop and consumer representative
     * @param name    name of who signs for the shop or is the consumer representative; null for a team member
     * @param picture PNG of the drawn signature, as a data URL
     * @param seen    the marked items as the signer saw them
     */
    public record FingerSignatureInput(
            @NotNull SheetSignature.SigningParty party,
            @Length(max = 60) String member,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String name,

            @NotBlank(message = "{application.pledge.blank}")
            @Length(max = 1_000_000, message = "{application.pledge.blank}")
            String picture,

            @NotNull @Size(max = 500) List<@NotNull @Valid SeenSheetItem> seen) {}

    /**
     * Answer to a signature that a phone sent.
     *
     * @param outcome   ACCEPTED; CONFLICT where the sheet is not as the signer saw it; LATE where it was closed
     * @param differing codes of the items that are not as the signer saw them
     * @param by        who closed the sheet, or null
     */
    public record FingerSignatureReceipt(
            @NotNull OfflineScoringService.ReceiptOutcome outcome,
            @NotNull SheetView.SheetSigning signing,
            @NotNull List<String> differing,
            String by,
            Instant recordedAt) {}

    @Inject
    ScoreSheetService sheets;

    @Inject
    SheetViews views;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    RecusalRepository recusals;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier notifier;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public FingerSignatureReceipt sign(String reference, FingerSignatureInput input) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        Constraints.check(input);
        if (sheet.isClosed()) {
            return receipt(OfflineScoringService.ReceiptOutcome.LATE, sheet, actor, List.of());
        }
        sheet.requireFilledInOnSite();
        ScoredSubject subject = sheets.subject(sheet);
        subject.requireScoringOpen();
        SheetSigner signer = signer(sheet, subject, input);
        byte[] png = SignaturePicture.of(input.picture());
        sheets.result(sheet);
        List<String> differing = evaluations.content(sheet).differing(evaluations.editionsOf(sheet), input.seen());
        if (!differing.isEmpty()) {
            return receipt(OfflineScoringService.ReceiptOutcome.CONFLICT, sheet, actor, differing);
        }
        StoredFile picture =
                files.store(reference, "SHEET", "signature.png", new ByteArrayInputStream(png), actor.account());
        evaluations.sign(
                sheet, signer.byFinger(picture.id()), actor, businessClock.now().at());
        notifyOther(reference, subject, signer, actor, picture);
        return receipt(OfflineScoringService.ReceiptOutcome.ACCEPTED, sheet, actor, List.of());
    }

    /** Notifies a member whose signature was drawn on the phone of another one. */
    private void notifyOther(
            String reference, ScoredSubject subject, SheetSigner signer, Actor actor, StoredFile picture) {
        if (signer.account() != null && !signer.account().equals(actor.account())) {
            notifier.to(
                    accounts.byUsername(signer.account()),
                    "evaluation.letter.signature",
                    "evaluation.letter.signature/" + picture.id(),
                    reference,
                    subject.signName(),
                    actor.name());
        }
    }

    /** Returns the signer: a member of the team without a ground of recusal, or a person by name. */
    private SheetSigner signer(ScoreSheet sheet, ScoredSubject subject, FingerSignatureInput input) {
        if (input.party() == SheetSignature.SigningParty.TEAM) {
            return sheet.team().members().stream()
                    .filter(member -> member.account().equals(input.member()))
                    .filter(member -> !recusals.isRecused(member.account(), subject.merchant()))
                    .findFirst()
                    .map(member -> SheetSigner.byAccount(member.name(), member.account()))
                    .orElseThrow(() -> RuleViolation.at("member", "evaluation.signature.member"));
        }
        String name = FieldErrors.tidy(input.name());
        new FieldErrors()
                .refuse(
                        name == null,
                        "name",
                        input.party() == SheetSignature.SigningParty.SHOP
                                ? "evaluation.close.shop"
                                : "evaluation.close.consumer")
                .check();
        return SheetSigner.onPaper(input.party(), name, null, null);
    }

    private FingerSignatureReceipt receipt(
            OfflineScoringService.ReceiptOutcome outcome, ScoreSheet sheet, Actor actor, List<String> differing) {
        return new FingerSignatureReceipt(
                outcome,
                views.of(sheet, actor).signing(),
                differing,
                sheet.closedByName(),
                sheet.isClosed() ? sheet.closedAt() : businessClock.now().at());
    }
}
