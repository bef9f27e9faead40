package fangxin.complaint.timelimit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Value of a set of rules for complaints and reports with its dates of force (投诉举报规则): an order of the State
 * Administration for Market Regulation, and its limits.
 *
 * @param until last day of force; null while it is in force
 */
public record ComplaintRuleSet(
        @NotBlank(message = "{timelimit.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{timelimit.name.missing}") @BothLanguages @Length(max = 120)
        LocalizedText name,

        @NotNull(message = "{timelimit.from.missing}") LocalDate from,
        LocalDate until,

        @NotNull(message = "{timelimit.limits.missing}")
        @Size(min = 1, max = 20, message = "{timelimit.limits.missing}")
        List<@NotNull @Valid StatutoryLimit> limits)
        implements Serializable {
    public ComplaintRuleSet {
        code = FieldErrors.tidy(code);
        limits = limits == null ? List.of() : new ArrayList<>(limits);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Optional<StatutoryLimit> limit(HandlingLimit wanted) {
        return limits.stream().filter(each -> each.limit() == wanted).findFirst();
    }
}
