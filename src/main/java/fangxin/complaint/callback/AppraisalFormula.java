package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Value of one formula of the monthly appraisal (考核公式): the facts by which a case counts in the denominator, those by
 * which it counts in the numerator too, those that exclude it, and whether a higher rate is better. A case with all
 * facts of the base counts in the denominator, unless it has one of the exclusions; it counts in the numerator too
 * where it has all facts of the share.
 *
 * @param base   facts of the denominator; none for every case
 * @param share  further facts of the numerator
 * @param better whether a higher rate is better
 */
public record AppraisalFormula(
        @NotBlank(message = "{callback.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{callback.name.missing}") @BothLanguages @Length(max = 60)
        LocalizedText name,

        @NotNull List<@NotNull AppraisedFact> base,

        @NotNull @Size(min = 1, message = "{callback.share.missing}")
        List<@NotNull AppraisedFact> share,

        @NotNull List<@NotNull AppraisedFact> exclusions,
        boolean better)
        implements Serializable {
    public AppraisalFormula {
        code = FieldErrors.tidy(code);
        base = base == null ? List.of() : new ArrayList<>(base);
        share = share == null ? List.of() : new ArrayList<>(share);
        exclusions = exclusions == null ? List.of() : new ArrayList<>(exclusions);
    }

    /** Returns whether the facts put a case in the denominator before exclusions. */
    public boolean isOfBase(Set<AppraisedFact> facts) {
        return facts.containsAll(base);
    }

    public boolean excludes(Set<AppraisedFact> facts) {
        return exclusions.stream().anyMatch(facts::contains);
    }

    public boolean isOfShare(Set<AppraisedFact> facts) {
        return facts.containsAll(share);
    }
}
