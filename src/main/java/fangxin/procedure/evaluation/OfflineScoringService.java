package fangxin.procedure.evaluation;

import fangxin.common.validation.Constraints;
import fangxin.criteria.model.Mark;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for marks and pictures that a phone recorded without a connection and sends later: it saves them
 * once, and keeps what arrives after the sheet was locked as a note for the team.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class OfflineScoringService {
    /** Result for a mark that a phone sent after it was offline. */
    public enum ReceiptOutcome {
        /** The mark was recorded. */
        ACCEPTED,
        /** A newer mark of another member is in force; the evaluator decides which of the two applies. */
        CONFLICT,
        /** The sheet was already locked; the mark is stored as a note. */
        LATE
    }

    /**
     * Answer to a mark or a picture that a phone sent.
     *
     * @param seq    number of the mark in force, 0 for none
     * @param mark   the mark in force, or null
     * @param by     who gave it, or who locked the sheet
     * @param points points of a mark that is LATE, or null
     * @param item   the item as it is now
     */
    public record OfflineReceipt(
            @NotNull ReceiptOutcome outcome,
            int seq,
            Mark mark,
            String by,
            Instant recordedAt,
            Double points,
            @NotNull OnSiteSheet.OnSiteItem item) {}

    @Inject
    ScoreSheetService sheets;

    @Inject
    SheetViews views;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the sheet in its state on the server, with which a phone compares its copy. */
    public OnSiteSheet sheet(String reference) {
        Actor actor = currentUser.actor();
        return OnSiteSheet.of(views.of(sheets.of(reference, actor), actor));
    }

    /** Saves a mark from a phone. After the sheet was closed, the mark is stored as a note and does not count. */
    public OfflineReceipt mark(String reference, MarkInput marking) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        if (sheet.isClosed()) {
            Constraints.check(marking);
            LateMark late = new LateMark(
                    sheet,
                    evaluations.item(sheet, marking.code()),
                    marking,
                    actor,
                    businessClock.now().at());
            evaluations.add(late);
            return receipt(sheet, marking.code(), ReceiptOutcome.LATE, late.points());
        }
        ItemMark before = evaluations.marks(sheet).get(marking.code());
        if (before != null
                && marking.basedOn() != null
                && marking.basedOn() != before.seq()
                && !before.markedBy().equals(actor.account())) {
            return receipt(sheet, marking.code(), ReceiptOutcome.CONFLICT, null);
        }
        sheets.save(sheet, List.of(marking.basedOn(before == null ? 0 : before.seq())), actor);
        return receipt(sheet, marking.code(), ReceiptOutcome.ACCEPTED, null);
    }

    /** Saves a picture from a phone. After the sheet was closed, the picture is stored as a note. */
    public OfflineReceipt photograph(String reference, String code, String name, InputStream content) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        evaluations.item(sheet, code);
        String purpose = sheet.isClosed() ? "LATE-" + code : ScoringService.purpose(code);
        String file =
                files.store(reference, purpose, name, content, actor.account()).id();
        if (sheet.isClosed()) {
            evaluations.add(
                    new LateMark(sheet, code, file, actor, businessClock.now().at()));
        }
        return receipt(sheet, code, sheet.isClosed() ? ReceiptOutcome.LATE : ReceiptOutcome.ACCEPTED, null);
    }

    private OfflineReceipt receipt(ScoreSheet sheet, String code, ReceiptOutcome outcome, Double points) {
        ItemMark mark = evaluations.marks(sheet).get(code);
        Map<String, List<StoredFile>> pictures =
                sheet.pictures(files.of(sheet.subject().id()));
        boolean late = outcome == ReceiptOutcome.LATE;
        return new OfflineReceipt(
                outcome,
                mark == null ? 0 : mark.seq(),
                mark == null ? null : mark.mark(),
                late ? sheet.closedByName() : mark == null ? null : mark.markedByName(),
                late ? sheet.closedAt() : mark == null ? null : mark.markedAt(),
                points,
                OnSiteSheet.OnSiteItem.of(sheet, evaluations.item(sheet, code), mark, pictures));
    }
}
