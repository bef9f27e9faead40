package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Input of a monthly return that the station sends: the month, whose figures the ledger gives. */
public record StationMonthInput(
        @NotNull(message = "{station.month.missing}")
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "{station.month.missing}")
        String month) {}
