package fangxin.procedure.evaluation;

import jakarta.validation.constraints.NotNull;

/**
 * Value: a ground on which a person must keep away from a candidacy (回避), declared or detected.
 *
 * @param reason declared reason, or null where the ground was detected
 */
public record RecusalGround(@NotNull RecusalGroundType type, String reason) {
    /** Type of ground. */
    public enum RecusalGroundType {
        /** Declared by the person or by the authority. */
        DECLARED,
        /** The merchant is the employer of the person. */
        EMPLOYER,
        /** The person and the merchant have the same phone number. */
        PHONE,
        /** The person acts, or acted, for the merchant. */
        MERCHANT,
        /** The person has acted on this candidacy in another capacity. */
        EARLIER_HAND
    }
}
