package fangxin.document.issue;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Input for the agency code (机关代字) of a document type. White space in it is removed. */
public record AgencyCodeInput(
        @NotNull(message = "{document.series.shape}")
        @Pattern(regexp = "\\p{sc=Han}+", message = "{document.series.shape}")
        @Length(max = 40)
        String agencyCode) {

    public AgencyCodeInput {
        agencyCode = agencyCode == null ? null : agencyCode.replaceAll("\\s", "");
    }
}
