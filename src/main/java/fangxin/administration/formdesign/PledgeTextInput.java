package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an administrator who writes the pledge of an application form: title and text. The English can be missing
 * until the publication.
 */
public record PledgeTextInput(
        @NotNull @Length(max = 200) LocalizedText title,
        @NotNull @Length(max = 8000) LocalizedText text) {}
