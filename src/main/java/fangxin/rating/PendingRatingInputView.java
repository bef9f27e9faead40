package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * View of an input of a rating that only holder and office see yet: kind, note, source, day, the points that it would
 * bring, the last day for asking for a correction, and whether one was or can be asked.
 *
 * @param points   that it would bring today, negative where it lowers
 * @param heldUntil last day for asking for a correction
 * @param asked    whether a correction was asked
 * @param askable  whether one can be asked today
 */
public record PendingRatingInputView(
        @NotNull RatingInputKind kind,
        @NotNull LocalizedText name,
        LocalizedText note,
        String source,
        LocalDate date,
        @NotNull BigDecimal points,
        LocalDate heldUntil,
        boolean asked,
        boolean askable)
        implements Serializable {}
