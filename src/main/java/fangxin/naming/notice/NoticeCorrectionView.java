package fangxin.naming.notice;

import java.time.Instant;

/**
 * View of one correction of a notice, as it is published.
 *
 * @param item number of the item concerned, or null where it is the notice itself
 */
public record NoticeCorrectionView(
        Integer item,
        String signName,
        CorrectableField field,
        String textBefore,
        String textAfter,
        String reason,
        Instant correctedAt) {}
