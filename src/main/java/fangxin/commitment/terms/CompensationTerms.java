package fangxin.commitment.terms;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Value of the terms of advance compensation (先行赔付规则): time of a shop before others pay for it, time between statements
 * of a balance, and the bands in which it is published; finds the band of a balance, refuses wrong bands; also content
 * of config/compensation-terms.json.
 *
 * @param response        time of the shop to satisfy a consumer, before a described dispute is paid for
 * @param statementMonths months after which the holder states the balance again
 * @param endingDays      days before the end of an agreement on which the office is reminded
 * @param bands           the highest first; the last but one holds for any balance above zero, the last where nothing
 *                        is left
 */
public record CompensationTerms(
        @NotNull(message = "{commitment.compensationTerms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.compensationTerms.limit}")
        TimeLimit response,

        @Range(min = 1, max = 24, message = "{commitment.compensationTerms.months}")
        int statementMonths,

        @Range(min = 1, max = 365, message = "{commitment.compensationTerms.days}")
        int endingDays,

        @NotNull(message = "{commitment.compensationTerms.bands}")
        @Size(min = 2, max = MOST, message = "{commitment.compensationTerms.bands}")
        List<@NotNull @Valid CompensationBand> bands) {
    /** Maximum number of bands. */
    static final int MOST = 8;

    public CompensationTerms {
        bands = bands == null ? List.of() : new ArrayList<>(bands);
    }

    /** Returns the band of a balance. */
    public CompensationBand band(BigDecimal balance, BigDecimal agreed) {
        return bands.stream()
                .filter(band -> band.holds(balance, agreed))
                .findFirst()
                .orElse(bands.getLast());
    }

    /** Refuses faulty bands, two of one code, and bands that do not fall to 0 percent, which the last two have. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        Set<String> codes = new HashSet<>();
        int last = bands.size() - 1;
        for (int i = 0; i <= last; i++) {
            CompensationBand band = bands.get(i);
            boolean falls =
                    i < last - 1 ? band.fromPercent() > bands.get(i + 1).fromPercent() : band.fromPercent() == 0;
            errors.refuse(!codes.add(band.code()), "bands", "commitment.compensationTerms.twice", band.code())
                    .refuse(!falls, "bands", "commitment.compensationTerms.order");
        }
        errors.check();
    }
}
