package fangxin.commitment.compensation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Input of an officer who records what a shop has paid back to the holder of the money: amount in yuan and day. */
public record CompensationRecoveryInput(
        @YuanAmount BigDecimal amount,
        @NotNull(message = "{compensation.day.missing}") LocalDate receivedOn) {}
