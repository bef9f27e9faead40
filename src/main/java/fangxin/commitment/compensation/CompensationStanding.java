package fangxin.commitment.compensation;

/** Enum of where the agreement on advance compensation is on a day (先行赔付协议状态), by its first and last day. */
public enum CompensationStanding {
    PLANNED,
    IN_FORCE,
    ENDED
}
