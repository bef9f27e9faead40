package fangxin.statistics;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Value of the definitions of the figures of the index, each in one dimension (七维指标对照表); also content of
 * config/dimension-terms.json.
 *
 * @param source notice that sets them, or "default"
 */
public record DimensionTerms(
        @NotNull @Size(min = 1, max = 60, message = "{statistics.dimension.number}")
        List<@NotNull @Valid DimensionFigure> figures,

        @NotBlank(message = "{statistics.dimension.basis.missing}")
        @Length(max = 200, message = "{statistics.dimension.long}")
        String source)
        implements Serializable {
    public DimensionTerms {
        figures = figures == null ? List.of() : new ArrayList<>(figures);
        source = FieldErrors.tidy(source);
    }

    /** Refuses a code used twice, a share without a denominator, and a formula that does not fit the measure. */
    void check() {
        FieldErrors errors = new FieldErrors();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            DimensionFigure figure = figures.get(i);
            String field = "terms.figures." + i + ".";
            errors.refuse(!codes.add(figure.code()), field + "code", "statistics.dimension.code.twice", figure.code())
                    .refuse(
                            figure.measure() != null && figure.measure().isShare() && figure.denominator() == null,
                            field + "denominator",
                            "statistics.dimension.denominator.missing")
                    .refuse(
                            (figure.measure() == DimensionMeasure.APPRAISAL_SHARE
                                            || figure.measure() == DimensionMeasure.MONEY_RECOVERED)
                                    != (figure.formula() != null),
                            field + "formula",
                            "statistics.dimension.formula");
        }
        errors.check();
    }
}
