package fangxin.naming.notice;

import java.time.Instant;

/**
 * View of a correction of a notice that was withdrawn, for the office that keeps it on record: the field, the text that
 * was public, when it was withdrawn, and why.
 *
 * @param signName  the applicant concerned, or null where it was the notice itself
 * @param textAfter the text that was public for a short time
 */
public record WithdrawnCorrectionView(
        CorrectableField field, String signName, String textAfter, Instant withdrawnAt, String reason) {}
