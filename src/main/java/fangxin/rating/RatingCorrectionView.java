package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a correction that a holder has asked for, for the holder and the office: input, words, days, outcome, reason,
 * and who decided.
 *
 * @param dueOn   last day for the answer
 * @param outcome null while it is open
 */
public record RatingCorrectionView(
        @NotNull String id,
        @NotNull RatingInputKind kind,
        @NotNull LocalizedText name,
        @NotNull String plea,
        @NotNull Instant askedAt,
        @NotNull LocalDate dueOn,
        RatingCorrectionOutcome outcome,
        String reason,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {
    static RatingCorrectionView of(RatingCorrection correction, LocalizedText name) {
        return new RatingCorrectionView(
                correction.id(),
                correction.kind(),
                name,
                correction.plea(),
                correction.askedAt(),
                correction.dueOn(),
                correction.outcome(),
                correction.reason(),
                correction.decidedBy(),
                correction.decidedAt());
    }
}
