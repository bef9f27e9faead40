package fangxin.administration;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an administrator who appoints a deputy for an officer: the account of the deputy, from a day through a
 * day.
 */
public record DeputationInput(
        @Length(max = 60) String account,

        @NotNull(message = "{administration.until.missing}") LocalDate since,

        @NotNull(message = "{administration.until.missing}") LocalDate until) {}
