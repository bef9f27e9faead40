package fangxin.complaint.analysis;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of the terms of the analysis of complaints (投诉数据分析规则): thresholds of hot spots and occasions for reports; it
 * finds an occasion, and refuses undefined or doubled ones; also content of config/analysis-terms.json.
 *
 * @param source notice that sets them, or "default"
 */
public record AnalysisTerms(
        @NotNull(message = "{analysis.terms.hotSpots.missing}") @Valid
        HotSpotThresholds hotSpots,

        @NotNull(message = "{analysis.terms.occasions}")
        @Size(min = 1, max = MOST, message = "{analysis.terms.occasions}")
        List<@NotNull(message = "{analysis.terms.occasions}") @Valid AnalysisReportOccasion> occasions,

        @NotBlank(message = "{analysis.terms.source}") @Length(max = 200, message = "{analysis.terms.source}")
        String source) {
    /** Most occasions. */
    static final int MOST = 40;

    private static final int MOST_ZH = 20;
    private static final int MOST_EN = 60;

    public AnalysisTerms {
        occasions = occasions == null ? List.of() : new ArrayList<>(occasions);
        source = FieldErrors.tidy(source);
    }

    Optional<AnalysisReportOccasion> occasion(String code) {
        return occasions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Returns the name of an occasion; its code where the terms do not have it any more. */
    public LocalizedText nameOf(String code) {
        return occasion(code).map(AnalysisReportOccasion::name).orElse(new LocalizedText(code, code));
    }

    /** Refuses faulty fields, a festival without a day or a name, and two occasions of one code. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        Set<String> known = new HashSet<>();
        occasions.forEach(each -> errors.refuse(
                        !each.isDefined(), "occasions", "analysis.occasion.undefined", each.name())
                .refuse(
                        each.name().zh().length() > MOST_ZH || each.name().en().length() > MOST_EN,
                        "occasions",
                        "analysis.occasion.long",
                        each.name())
                .refuse(!known.add(each.code()), "occasions", "analysis.occasion.twice", each.code()));
        errors.check();
    }
}
