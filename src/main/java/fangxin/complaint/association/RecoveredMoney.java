package fangxin.complaint.association;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of the money recovered by an association (挽回损失): the part that counts for the association, and the part that
 * counts with 12315.
 *
 * @param counted   what counts for the association
 * @param elsewhere what counts with 12315, since the linked case there states an amount
 */
public record RecoveredMoney(
        @NotNull BigDecimal counted, @NotNull BigDecimal elsewhere) implements Serializable {}
