package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * Value of a condition of stars (星级条件), a fact that an officer has to confirm with evidence before stars are awarded:
 * code, name, and lowest number of stars that requires it.
 *
 * @param stars the lowest number of stars that requires it; higher grades require it too
 */
public record StarCondition(
        @NotNull(message = "{pledge.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{pledge.terms.code}")
        String code,

        @NotNull(message = "{pledge.terms.name}")
        @BothLanguages(message = "{pledge.terms.name}")
        @Length(max = 200, message = "{pledge.terms.name}")
        LocalizedText name,

        @Min(value = 3, message = "{pledge.terms.stars}") @Max(value = 5, message = "{pledge.terms.stars}")
        int stars)
        implements Serializable {}
