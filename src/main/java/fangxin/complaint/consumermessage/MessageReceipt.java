package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the receipt of a message (留言回执), the number and the code by which the consumer follows it up without an
 * account.
 *
 * @param code eight digits that only the consumer knows
 * @param sent whether number and code were also sent to the contact; not where none was left, or too many were sent
 */
public record MessageReceipt(
        @NotNull String number, @NotNull String code, boolean sent) implements Serializable {}
