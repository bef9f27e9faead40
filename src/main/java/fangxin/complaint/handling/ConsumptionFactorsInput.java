package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer who marks the factors for which a purchase may not serve daily consumption (Order 121, article
 * 17): their codes, none to clear the marks, and the version of the case that was shown.
 */
public record ConsumptionFactorsInput(
        @Min(0) long version,

        @NotNull(message = "{handling.factors.missing}") @Size(max = 10, message = "{handling.factors.missing}")
        List<@NotNull @Length(max = 40) String> factors) {}
