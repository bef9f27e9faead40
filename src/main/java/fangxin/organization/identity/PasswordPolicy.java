package fangxin.organization.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enum of the requirements of passwords, for merchants and for officers, with the check of a password by its length
 * and by how easily it is guessed. Officers can do more than merchants and need longer ones.
 */
public enum PasswordPolicy {
    MERCHANT(8, 2),
    OFFICER(15, 3);

    private static final int LONGEST = 128;
    /** Minimum length of a password without the parts that contain known data of the person. */
    private static final int SECRET = 6;

    private static final Zxcvbn GUESSES = new Zxcvbn();
    /** Names of the product and the programme: an attacker tries them first. */
    private static final List<String> PRODUCT = List.of("fangxin", "放心");
    /** Signs that replace a letter, as in f4ngx1n. */
    private static final Map<Character, Character> LETTERS =
            Map.of('4', 'a', '@', 'a', '1', 'i', '!', 'i', '|', 'i', '9', 'g', '6', 'g', '×', 'x', '+', 'x', '*', 'x');

    private final int shortest;
    private final int weakest;

    /** @param weakest the lowest score of zxcvbn (0 to 4) that is taken */
    PasswordPolicy(int shortest, int weakest) {
        this.shortest = shortest;
        this.weakest = weakest;
    }

    /**
     * Refuses a password that is too short or too long, in common use, or built from the product's name or from known
     * data of the person.
     *
     * @param known account, name, phone and mail of the person; null where there is none
     */
    public void check(String password, String... known) {
        if (password == null || password.length() < shortest || password.length() > LONGEST) {
            throw RuleViolation.at("password", "identity.password.length", shortest, LONGEST);
        }
        List<String> personal = Arrays.stream(known)
                .filter(each -> each != null && !each.isBlank())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
        if (personal.contains(password.toLowerCase(Locale.ROOT))) {
            throw RuleViolation.at("password", "identity.password.name");
        }
        if (namesTheProduct(password)) {
            throw RuleViolation.at("password", "identity.password.product");
        }
        if (remainingLength(personal, password) < SECRET
                || GUESSES.measure(password, personal).getScore() < weakest) {
            throw RuleViolation.at("password", "identity.password.common");
        }
    }

    /**
     * Returns whether a password contains the product's name: in any case, backwards, or with digits or signs within it
     * or in place of letters.
     */
    private static boolean namesTheProduct(String password) {
        String plain = TextNormalizer.plain(password);
        String spelt = plain.chars()
                .mapToObj(sign -> String.valueOf(LETTERS.getOrDefault((char) sign, (char) sign)))
                .collect(Collectors.joining());
        return Stream.of(plain, spelt)
                .map(each -> each.replaceAll("[^\\p{L}]", ""))
                .flatMap(each ->
                        Stream.of(each, new StringBuilder(each).reverse().toString()))
                .anyMatch(letters -> PRODUCT.stream().anyMatch(letters::contains));
    }

    private static int remainingLength(List<String> personal, String password) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String each : personal) {
            left = each.length() > 2 ? left.replace(each, "") : left;
        }
        return left.length();
    }
}
