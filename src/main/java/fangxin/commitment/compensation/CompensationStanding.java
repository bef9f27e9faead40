package fangxin.commitment.compensation;

/**
 * Enum of the states of an agreement on advance compensation on a day (先行赔付协议状态), by its first and last day: planned,
 * in force or ended.
 */
public enum CompensationStanding {
    PLANNED,
    IN_FORCE,
    ENDED
}
