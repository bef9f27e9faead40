package fangxin.common;

/**
 * Functions that append and verify the check digit (ISO/IEC 7064, MOD 11,10) of the numbers of applications and
 * certificates. It finds every wrong digit and nearly every swap of neighbours.
 */
public final class CheckDigit {
    private CheckDigit() {}

    /** Returns the digits followed by their check digit. */
    public static String append(String digits) {
        return digits + of(digits);
    }

    /**
     * Returns whether the last digit is the check digit of the others; false for null and for a text that is not all
     * digits.
     */
    public static boolean holds(String number) {
        return number != null
                && number.length() >= 2
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && of(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1);
    }

    static char of(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
