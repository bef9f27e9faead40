package fangxin.document.issue;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Input of an officer who changes the agency code (机关代字) of an office's document numbers of one type: the code. White
 * space in it is removed.
 */
public record AgencyCodeInput(
        @NotNull(message = "{document.series.shape}")
        @Pattern(regexp = "\\p{sc=Han}+", message = "{document.series.shape}")
        @Length(max = 40)
        String agencyCode) {

    public AgencyCodeInput {
        agencyCode = agencyCode == null ? null : agencyCode.replaceAll("\\s", "");
    }
}
