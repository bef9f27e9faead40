package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a rehearsal: issue and first day, who began it and when, the numbers of rises, falls and first ratings by
 * district and trade, and the titles whose rating changes most.
 *
 * @param titles    titles that were computed
 * @param districts counts by the office that keeps the titles
 * @param trades    counts by trade
 * @param lines     the titles whose rating changes most, at most a hundred
 */
public record RatingRehearsalView(
        int issue,
        @NotNull LocalDate effectiveOn,
        @NotNull String madeBy,
        @NotNull Instant madeAt,
        int titles,
        @NotNull List<RehearsalCount> districts,
        @NotNull List<RehearsalCount> trades,
        @NotNull List<RehearsalLine> lines)
        implements Serializable {

    /**
     * Counts of a district or trade.
     *
     * @param firsts titles that are rated for the first time
     */
    public record RehearsalCount(LocalizedText name, long rises, long falls, long firsts) implements Serializable {}

    /**
     * Title whose rating changes.
     *
     * @param pointsBefore null where no issue rates it yet
     */
    public record RehearsalLine(
            @NotNull String number,
            String signName,
            BigDecimal pointsBefore,
            String bandBefore,
            @NotNull BigDecimal pointsAfter,
            String bandAfter)
            implements Serializable {}

    /** Returns the titles that would rise. */
    public long rises() {
        return districts.stream().mapToLong(RehearsalCount::rises).sum();
    }

    /** Returns the titles that would fall. */
    public long falls() {
        return districts.stream().mapToLong(RehearsalCount::falls).sum();
    }
}
