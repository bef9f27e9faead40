package fangxin.supervision.particulars;

/**
 * Enum of the ways by which a change of particulars is reported (报告渠道): by the holder, or by an officer at the counter.
 */
public enum ParticularsChannel {
    ACCOUNT,
    COUNTER
}
