package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** Value of a promise that the holder of a commitment can add to the three guarantees (自选承诺): code and name. */
public record CommitmentPromise(
        @NotNull(message = "{pledge.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{pledge.terms.code}")
        String code,

        @NotNull(message = "{pledge.terms.name}")
        @BothLanguages(message = "{pledge.terms.name}")
        @Length(max = 200, message = "{pledge.terms.name}")
        LocalizedText name)
        implements Serializable {}
