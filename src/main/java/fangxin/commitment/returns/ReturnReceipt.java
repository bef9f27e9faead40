package fangxin.commitment.returns;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the receipt of a claim (退货申请回执), a number and a secret code, by which the consumer follows it up without an
 * account.
 *
 * @param code eight digits that only the consumer knows
 */
public record ReturnReceipt(@NotNull String number, @NotNull String code) implements Serializable {}
