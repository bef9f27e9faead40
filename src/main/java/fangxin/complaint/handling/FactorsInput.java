package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of the factors by which an officer flags that a purchase was not for living consumption (Order 121, article
 * 17); an empty list takes the flags away.
 */
public record FactorsInput(
        @Min(0) long version,

        @NotNull(message = "{handling.factors.missing}") @Size(max = 10, message = "{handling.factors.missing}")
        List<@NotNull @Length(max = 40) String> factors) {}
