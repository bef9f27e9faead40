package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who approves a station or an ODR firm: day of opening; for an ODR firm the day of its account on
 * the national platform.
 */
public record StationApprovalInput(
        @NotNull(message = "{station.day.missing}") LocalDate openedOn) {}
