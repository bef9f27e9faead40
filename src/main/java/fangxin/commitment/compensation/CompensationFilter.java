package fangxin.commitment.compensation;

/**
 * Filter of the list of schemes of advance compensation: text in the name of the holder or the number, kind of money,
 * and type of holder. Null is no condition.
 *
 * @param text part of the name of the holder, or of the number
 */
public record CompensationFilter(String text, CompensationKind kind, CompensationHolderType holderType) {
    public static final CompensationFilter NONE = new CompensationFilter(null, null, null);
}
