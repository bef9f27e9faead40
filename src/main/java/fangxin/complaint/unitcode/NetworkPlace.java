package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Value of a network and its place, as its operator has stated it: address range, region, and whether it is a fixed or
 * a mobile one.
 *
 * @param range  address range, for example 10.1.0.0/16
 * @param region code of the region, six digits
 */
public record NetworkPlace(
        @NotBlank(message = "{unitcode.places.range}") @Length(max = 50, message = "{unitcode.places.range}")
        String range,

        @NotBlank(message = "{unitcode.places.region}")
        @Pattern(regexp = "[0-9]{6}", message = "{unitcode.places.region}")
        String region,

        @NotNull(message = "{unitcode.places.type}") NetworkType type) {}
