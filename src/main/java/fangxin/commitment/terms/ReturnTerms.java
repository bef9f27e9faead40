package fangxin.commitment.terms;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Value of the terms of returns without a reason (无理由退货规则): classes of goods, exclusions, reasons of refusal, time
 * limits, and broken pledges; finds its rows, and refuses incomplete or doubled ones; also content of
 * config/return-terms.json.
 *
 * @param answer       time of the shop for its answer to a claim
 * @param reminder     time after the reminder, until the claim comes to the office
 * @param refund       time for the refund from the day on which the goods are back
 * @param statement    time of the shop for its view on a contested refusal
 * @param handling     time of the office for a finding
 * @param fewestDays   fewest days of a pledge
 * @param mostDays     most days of a pledge
 * @param veto         how many unjustified refusals propose a proceeding of supervision
 * @param contactDays  days after the end of a claim after which the contact of the consumer is deleted
 */
public record ReturnTerms(
        @NotNull(message = "{commitment.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.terms.limit}")
        TimeLimit answer,

        @NotNull(message = "{commitment.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.terms.limit}")
        TimeLimit reminder,

        @NotNull(message = "{commitment.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.terms.limit}")
        TimeLimit refund,

        @NotNull(message = "{commitment.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.terms.limit}")
        TimeLimit statement,

        @NotNull(message = "{commitment.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{commitment.terms.limit}")
        TimeLimit handling,

        @Min(value = 1, message = "{commitment.terms.days}") @Max(value = 365, message = "{commitment.terms.days}")
        int fewestDays,

        @Min(value = 1, message = "{commitment.terms.days}") @Max(value = 3650, message = "{commitment.terms.days}")
        int mostDays,

        @NotNull(message = "{commitment.terms.findings}") @Valid
        RefusalVeto veto,

        @Min(value = 1, message = "{commitment.terms.days}") @Max(value = 3650, message = "{commitment.terms.days}")
        int contactDays,

        @NotNull(message = "{commitment.terms.none}") @Size(min = 1, max = MOST, message = "{commitment.terms.none}")
        List<@NotNull @Valid GoodsClass> classes,

        @NotNull(message = "{commitment.terms.none}") @Size(min = 1, max = MOST, message = "{commitment.terms.none}")
        List<@NotNull @Valid ReturnExclusion> exclusions,

        @NotNull(message = "{commitment.terms.none}") @Size(min = 1, max = MOST, message = "{commitment.terms.none}")
        List<@NotNull @Valid ReturnReason> reasons) {
    /** Maximum number of rows of each list: their texts share one database column. */
    static final int MOST = 40;

    public ReturnTerms {
        classes = classes == null ? List.of() : new ArrayList<>(classes);
        exclusions = exclusions == null ? List.of() : new ArrayList<>(exclusions);
        reasons = reasons == null ? List.of() : new ArrayList<>(reasons);
    }

    public Optional<GoodsClass> goodsClass(String code) {
        return classes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<ReturnExclusion> exclusion(String code) {
        return exclusions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<ReturnReason> reason(String code) {
        return reasons.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Refuses faulty rows, two rows of one code, goods as excluded by law that the law does not list, reasons as good at
     * a distance that the law does not accept, and a range of days that is none.
     */
    void check() {
        FieldErrors errors =
                new FieldErrors().validate(this).refuse(mostDays < fewestDays, "mostDays", "commitment.terms.days");
        refuseTwice(errors, "classes", classes, GoodsClass::code);
        refuseTwice(errors, "exclusions", exclusions, ReturnExclusion::code);
        refuseTwice(errors, "reasons", reasons, ReturnReason::code);
        exclusions.stream()
                .filter(row -> row != null && !row.isBasisTrue())
                .forEach(row -> errors.add(
                        "exclusions", "commitment.terms.statutory", row.name() == null ? row.code() : row.name()));
        reasons.stream()
                .filter(row -> row != null && !row.isDistanceTrue())
                .forEach(row -> errors.add(
                        "reasons", "commitment.terms.distance", row.name() == null ? row.code() : row.name()));
        errors.check();
    }

    private static <T> void refuseTwice(FieldErrors errors, String field, List<T> rows, Function<T, String> code) {
        Set<String> codes = new HashSet<>();
        rows.stream()
                .filter(row -> row != null && !codes.add(String.valueOf(code.apply(row))))
                .forEach(row -> errors.add(field, "commitment.terms.twice", String.valueOf(code.apply(row))));
    }
}
