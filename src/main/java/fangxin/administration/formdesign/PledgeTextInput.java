package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;

/** Input for the title and text of a pledge. */
public record PledgeTextInput(
        @NotNull @BothLanguages @Length(max = 200) LocalizedText title,
        @NotNull @BothLanguages @Length(max = 8000) LocalizedText text) {}
