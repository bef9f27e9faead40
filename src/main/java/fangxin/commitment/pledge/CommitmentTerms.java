package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of the terms of the track of commitment (放心消费承诺规则): limits, guarantees, promises, types of subjects, and
 * conditions of stars; finds its rows, and refuses incomplete or doubled ones; also content of
 * config/commitment-terms.json.
 *
 * @param validYears years of the title
 * @param types      codes of the subject types that can pledge
 * @param conditions null in issues that were entered before pledges contained the consent
 */
public record CommitmentTerms(
        @NotNull(message = "{pledge.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{pledge.terms.limit}")
        TimeLimit confirmation,

        @NotNull(message = "{pledge.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{pledge.terms.limit}")
        TimeLimit association,

        @NotNull(message = "{pledge.terms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{pledge.terms.limit}")
        TimeLimit correction,

        @NotNull(message = "{pledge.terms.limit}")
        @Valid
        @TimeLimitRange(days = 180, years = 0, message = "{pledge.terms.limit}")
        TimeLimit publicPeriod,

        @NotNull(message = "{pledge.terms.months}") @Valid CommitmentMonths months,

        @Min(value = 1, message = "{pledge.terms.years}") @Max(value = 10, message = "{pledge.terms.years}")
        int validYears,

        @NotNull(message = "{pledge.terms.name}")
        @BothLanguages(message = "{pledge.terms.name}")
        @Length(max = 200, message = "{pledge.terms.name}")
        LocalizedText namingBody,

        @NotNull(message = "{pledge.terms.name}") @Valid CommitmentGuarantees guarantees,

        @NotNull(message = "{pledge.terms.none}") @Size(min = 1, max = MOST, message = "{pledge.terms.none}")
        List<@NotNull @Length(max = 40) String> types,

        @NotNull(message = "{pledge.terms.none}") @Size(min = 1, max = MOST, message = "{pledge.terms.none}")
        List<@NotNull @Valid CommitmentPromise> promises,

        @NotNull(message = "{pledge.terms.none}") @Size(min = 1, max = MOST, message = "{pledge.terms.none}")
        List<@NotNull @Valid StarCondition> gates,

        @Valid PledgeConditions conditions)
        implements Serializable {
    /** Maximum number of rows of each list: their texts share one database column. */
    static final int MOST = 30;

    public CommitmentTerms {
        types = types == null ? List.of() : new ArrayList<>(types);
        promises = promises == null ? List.of() : new ArrayList<>(promises);
        gates = gates == null ? List.of() : new ArrayList<>(gates);
    }

    public Optional<CommitmentPromise> promise(String code) {
        return promises.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<StarCondition> gate(String code) {
        return gates.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Returns the line by which the holder agrees to re-checks and visits; null in earlier issues. */
    public LocalizedText consent() {
        return conditions == null ? null : conditions.consent();
    }

    /** Returns the years without a penalty before the conferral; one in earlier issues. */
    int penaltyFreeYears() {
        return conditions == null ? 1 : conditions.penaltyFreeYears();
    }

    /**
     * Returns the terms with the values of others where they state none: the consent and the months that an issue from
     * before these were asked for leaves open. What a city has entered is never empty and stays.
     */
    CommitmentTerms completedBy(CommitmentTerms shipped) {
        return new CommitmentTerms(
                confirmation,
                association,
                correction,
                publicPeriod,
                months.completedBy(shipped.months),
                validYears,
                namingBody,
                guarantees,
                types,
                promises,
                gates,
                consent() == null ? new PledgeConditions(shipped.consent(), penaltyFreeYears()) : conditions);
    }

    /** Refuses faulty rows, a missing consent, transition or time after a star cut, two rows of one code, and unknown types. */
    void check(Set<String> known) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(consent() == null, "conditions.consent", "pledge.terms.name")
                .refuse(months != null && months.transition() == null, "months.transition", "pledge.terms.transition")
                .refuse(months != null && months.climb() == null, "months.climb", "pledge.terms.climb");
        refuseTwice(
                errors,
                "promises",
                promises.stream().map(CommitmentPromise::code).toList());
        refuseTwice(errors, "gates", gates.stream().map(StarCondition::code).toList());
        refuseTwice(errors, "types", types);
        types.stream()
                .filter(type -> !known.contains(type))
                .forEach(type -> errors.add("types", "pledge.terms.type", String.valueOf(type)));
        errors.check();
    }

    private static void refuseTwice(FieldErrors errors, String field, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).forEach(code -> errors.add(field, "pledge.terms.twice", code));
    }
}
