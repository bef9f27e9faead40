package fangxin.common;

import java.util.Optional;

/**
 * Value of the number of a document or record as it is compared: width, case, blanks and the form of brackets do not
 * count. A text states a number only as a whole, not as a part of a longer one.
 *
 * <p>Worked example: 长市监处罚〔2026〕12号 is stated in "受到处罚：长市监处罚[2026]12号", not in "长市监处罚〔2026〕112号".
 */
public record DocumentReference(String number) {
    private static final int SHORTEST = 5;

    /** Returns the number in a text; empty where it has fewer than five characters, which other words may have too. */
    public static Optional<DocumentReference> of(String text) {
        return Optional.of(TextNormalizer.reference(text))
                .filter(number -> number.length() >= SHORTEST)
                .map(DocumentReference::new);
    }

    /** Returns whether a text states the number as a whole. */
    public boolean isStatedIn(String text) {
        String in = TextNormalizer.reference(text);
        for (int at = in.indexOf(number); at >= 0; at = in.indexOf(number, at + 1)) {
            int end = at + number.length();
            if (!continues(number.charAt(0), at == 0 ? ' ' : in.charAt(at - 1))
                    && !continues(number.charAt(number.length() - 1), end == in.length() ? ' ' : in.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character next to the edge of a number continues it: Latin letters and digits do. */
    private static boolean continues(char edge, char next) {
        return isLatin(edge) && isLatin(next);
    }

    private static boolean isLatin(char of) {
        return (of >= '0' && of <= '9') || (of >= 'A' && of <= 'Z');
    }
}
