package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;

/** Input of a call-back: what the consumer answered. */
public record StationCallBackInput(
        @NotNull(message = "{station.case.callBack.missing}")
        StationCallBack result) {}
