package fangxin.naming.notice;

import java.time.Instant;

/**
 * Correction of a notice that was withdrawn, for the office that keeps it on record.
 *
 * @param signName  the applicant concerned, or null where it was the notice itself
 * @param textAfter the text that was public for a short time
 */
public record WithdrawnCorrectionView(
        CorrectableField field, String signName, String textAfter, Instant withdrawnAt, String reason) {}
