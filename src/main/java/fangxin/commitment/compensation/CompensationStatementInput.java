package fangxin.commitment.compensation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Input of an officer who keeps a statement of the holder of the money: its type, amount and day.
 *
 * @param amount   in yuan: of the change, or of the balance that is confirmed
 * @param statedOn day for which the holder states it
 */
public record CompensationStatementInput(
        @NotNull(message = "{compensation.statement.type}") CompensationStatementType type,
        @YuanAmount BigDecimal amount,
        @NotNull(message = "{compensation.day.missing}") LocalDate statedOn) {}
