package fangxin.commitment.compensation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the organisation that holds the money of advance compensation (赔付资金管理单位), never the programme: type, name,
 * credit code, and the phone number where consumers ask for payment.
 *
 * @param phone where consumers ask for payment
 */
public record CompensationHolder(
        @NotNull CompensationHolderType type,
        @NotNull String name,
        String creditCode,
        @NotNull String phone) implements Serializable {}
