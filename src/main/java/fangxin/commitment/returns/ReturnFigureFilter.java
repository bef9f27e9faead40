package fangxin.commitment.returns;

/**
 * Filter of the monthly figures of shops: text in a name or number, month, and office. Null is no condition.
 *
 * @param text   part of the sign, of the registered name, or of the number of the title
 * @param month  year and month as a number, for example 202611
 * @param office code of the office in whose territory the shop lies
 */
public record ReturnFigureFilter(String text, Integer month, String office) {
    public static final ReturnFigureFilter NONE = new ReturnFigureFilter(null, null, null);
}
