package fangxin.rating;

/**
 * Enum of the states of a recorded social duty (社会责任记录状态): recorded by an officer, confirmed or refused by the second
 * officer.
 */
public enum SocialDutyState {
    /** An officer has recorded the duty; a second officer has to confirm it. */
    RECORDED,
    CONFIRMED,
    REFUSED
}
