package fangxin.naming.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * View of one correction of a notice, as it is published: the item and field concerned, the former and the new text,
 * the reason and the time.
 *
 * @param number its number among all corrections of the notice; one that is withdrawn keeps its number
 * @param item   number of the item concerned, or null where it is the notice itself
 */
public record NoticeCorrectionView(
        int number,
        Integer item,
        String signName,
        @NotNull CorrectableField field,
        @NotNull String textBefore,
        @NotNull String textAfter,
        @NotNull String reason,
        @NotNull Instant correctedAt) {}
