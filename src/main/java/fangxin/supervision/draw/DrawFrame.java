package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of the frame of a draw (抽取方案), which an officer enters and revises until the list is frozen: which titles, how
 * many of each stratum, the possible evaluators, and where the randomness will come from.
 *
 * @param name       name of the re-check, such as that of a year or of a campaign
 * @param trades     codes of the trades; empty for all
 * @param percent    share of each stratum, rounded up
 * @param sizes      other sizes of single strata, one line each: code of the stratum, space, number; or null
 * @param evaluators accounts of the possible evaluators
 * @param perPair    re-checks that are planned for a pair of evaluators
 * @param randomness where the randomness will come from
 * @param day        day on which the public value is made; null for dice
 * @param source     in words: which lottery or index, or where the video of the dice is published
 */
public record DrawFrame(
        @NotBlank(message = "{draw.name.missing}") @Length(max = 100)
        String name,

        @NotNull @Size(max = 60, message = "{draw.trades.many}")
        List<@Length(max = 40) String> trades,

        @NotNull(message = "{draw.percent.missing}")
        @Min(value = 1, message = "{draw.percent.range}")
        @Max(value = 100, message = "{draw.percent.range}")
        Integer percent,

        @Length(max = 2000) @Pattern(regexp = "(\\S+\\s+[0-9]{1,6}\\s*)*", message = "{draw.sizes.range}")
        String sizes,

        @NotEmpty(message = "{draw.evaluators.missing}") @Size(max = 100, message = "{draw.evaluators.many}")
        List<@Length(max = 60) String> evaluators,

        @NotNull(message = "{draw.perPair.missing}")
        @Min(value = 1, message = "{draw.perPair.range}")
        @Max(value = 200, message = "{draw.perPair.range}")
        Integer perPair,

        @NotNull(message = "{draw.randomness.choose}") RandomnessType randomness,

        LocalDate day,

        @NotBlank(message = "{draw.source.missing}") @Length(max = 200)
        String source) {
    /** Texts of one line have single spaces, since the canonical text of the list has one fact a line. */
    public DrawFrame {
        name = oneLine(name);
        source = oneLine(source);
        sizes = FieldErrors.tidy(sizes);
        trades =
                trades == null ? List.of() : trades.stream().distinct().sorted().toList();
        evaluators = evaluators == null
                ? List.of()
                : evaluators.stream().distinct().sorted().toList();
        day = randomness == RandomnessType.DICE ? null : day;
    }

    private static String oneLine(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    FrozenList.PlannedRandomness planned() {
        return new FrozenList.PlannedRandomness(randomness, day, source);
    }
}
