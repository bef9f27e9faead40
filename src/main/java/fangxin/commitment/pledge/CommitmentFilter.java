package fangxin.commitment.pledge;

/**
 * Filter of the list of commitments: text in a name or number, state, and subject type. Null is no condition.
 *
 * @param text part of the sign, of the registered name, or of the number
 * @param type code of the subject type
 */
public record CommitmentFilter(String text, CommitmentState state, String type) {
    public static final CommitmentFilter NONE = new CommitmentFilter(null, null, null);
}
