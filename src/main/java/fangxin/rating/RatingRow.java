package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Row of an office's list of ratings: title, band and points, the last change in one sentence, and the numbers of
 * inputs that are not public yet and of open corrections.
 *
 * @param band    name of its band; null where the title is not rated
 * @param change  the last change in one sentence
 * @param pending number of inputs that only holder and office see yet
 * @param asked   number of open corrections
 */
public record RatingRow(
        @NotNull String number,
        String signName,
        String registeredName,
        TitleTrack track,
        LocalizedText band,
        @NotNull BigDecimal points,
        @NotNull LocalDate changedOn,
        LocalizedText change,
        int pending,
        int asked)
        implements Serializable {}
