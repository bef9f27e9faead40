package fangxin.procedure.evaluation;

import fangxin.criteria.model.Mark;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * View returned after a mark was saved: the mark with its number and author, the reason or pictures that it still
 * needs, and the progress of the sheet.
 *
 * @param seq             number of the mark that counts now
 * @param by              the person who gave it, by name
 * @param reasonLacking   whether the mark still needs a reason
 * @param picturesLacking number of pictures that the mark still needs
 */
public record SavedMark(
        String code,
        int seq,
        @NotNull Mark mark,
        @NotNull String by,
        @NotNull Instant markedAt,
        boolean reasonLacking,
        int picturesLacking,
        @NotNull SheetProgress progress) {}
