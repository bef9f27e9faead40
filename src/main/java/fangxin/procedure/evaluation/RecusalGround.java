package fangxin.procedure.evaluation;

/**
 * Value: a ground on which a person must keep away from a candidacy (回避), declared or detected.
 *
 * @param reason what was declared, or null where the ground was detected
 */
public record RecusalGround(RecusalGroundType type, String reason) {
    /** Type of ground. */
    public enum RecusalGroundType {
        /** Declared by the person or by the authority. */
        DECLARED,
        /** The person's firm is the merchant. */
        EMPLOYER,
        /** The person is reached under a number of the merchant. */
        PHONE,
        /** The person speaks, or once spoke, for the merchant. */
        MERCHANT,
        /** The person has acted on this candidacy in another capacity. */
        EARLIER_HAND
    }
}
