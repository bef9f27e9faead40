package fangxin.common.privacy;

/** Functions that compare a masked text with its original. */
final class MaskedText {
    private MaskedText() {}

    /** Returns whether every letter, digit and sign for a digit of the datum is masked. */
    static boolean masks(String text, String masked, String datum) {
        int start = text.indexOf(datum);
        for (int i = start; i < start + datum.length(); i++) {
            char character = text.charAt(i);
            boolean tells = Character.isLetterOrDigit(character) || Character.getNumericValue(character) >= 0;
            if (tells && masked.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }
}
