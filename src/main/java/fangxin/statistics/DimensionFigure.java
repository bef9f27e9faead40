package fangxin.statistics;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the definition of one figure of the index (指数指标): code, dimension, name, numerator, denominator, source,
 * unit, and the measure by which this system counts it, if there is one.
 *
 * @param denominator null for a number
 * @param source      feature or authority from which it comes
 * @param measure     null where this system has no figure
 * @param formula     code of the formula of the appraisal; null for another measure
 */
public record DimensionFigure(
        @NotBlank(message = "{statistics.dimension.code.missing}")
        @Length(max = 40, message = "{statistics.dimension.long}")
        String code,

        @NotNull(message = "{statistics.dimension.missing}") ConsumerDimension dimension,

        @NotNull(message = "{statistics.dimension.name.missing}") @BothLanguages @Length(max = 100)
        LocalizedText name,

        @NotNull(message = "{statistics.dimension.numerator.missing}") @BothLanguages @Length(max = 200)
        LocalizedText numerator,

        @BothLanguages @Length(max = 200) LocalizedText denominator,

        @NotNull(message = "{statistics.dimension.source.missing}") @BothLanguages @Length(max = 100)
        LocalizedText source,

        @NotNull(message = "{statistics.dimension.unit.missing}") @BothLanguages @Length(max = 20)
        LocalizedText unit,

        DimensionMeasure measure,

        @Length(max = 40, message = "{statistics.dimension.long}")
        String formula)
        implements Serializable {
    public DimensionFigure {
        code = FieldErrors.tidy(code);
        formula = FieldErrors.tidy(formula);
    }
}
