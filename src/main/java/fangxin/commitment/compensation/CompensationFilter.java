package fangxin.commitment.compensation;

/**
 * Filter of the list of schemes of advance compensation. Null is no condition.
 *
 * @param text part of the name of the holder, or of the number
 */
public record CompensationFilter(String text, CompensationKind kind, CompensationHolderType holderType) {
    public static final CompensationFilter NONE = new CompensationFilter(null, null, null);
}
