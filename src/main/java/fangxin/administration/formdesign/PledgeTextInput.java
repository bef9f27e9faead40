package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;

/** Input of an administrator who writes the pledge of a form: title and text. */
public record PledgeTextInput(
        @NotNull @BothLanguages @Length(max = 200) LocalizedText title,
        @NotNull @BothLanguages @Length(max = 8000) LocalizedText text) {}
