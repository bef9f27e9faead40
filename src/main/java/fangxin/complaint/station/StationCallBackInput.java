package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;

/** Input of a station that has called the consumer of a dispute back: the result of the call. */
public record StationCallBackInput(
        @NotNull(message = "{station.case.callBack.missing}")
        StationCallBack result) {}
