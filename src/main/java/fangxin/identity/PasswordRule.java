package fangxin.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import fangxin.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a password must be. Whoever works in an office opens more doors than a merchant, and chooses a longer one. */
public enum PasswordRule {
    MERCHANT(8, 2), OFFICER(15, 3);

    private static final int LONGEST = 128;
    /** What must be left once all that is known of the person is taken away. */
    private static final int SECRET = 6;
    private static final Zxcvbn GUESSES = new Zxcvbn();

    private final int shortest;
    private final int weakest;

    /** @param weakest the lowest score of zxcvbn (0 to 4) that is taken */
    PasswordRule(int shortest, int weakest) {
        this.shortest = shortest;
        this.weakest = weakest;
    }

    /**
     * Refuses what is too short or too long, in common use, or made of what everybody knows of the person.
     *
     * @param known account, name, phone and mail of the person; null where there is none
     */
    public void check(String password, String... known) {
        if (password == null || password.length() < shortest || password.length() > LONGEST) {
            throw RuleViolation.at("password", "identity.password.length", shortest, LONGEST);
        }
        List<String> personal = Arrays.stream(known).filter(each -> each != null && !each.isBlank())
                .map(each -> each.toLowerCase(Locale.ROOT)).toList();
        if (personal.contains(password.toLowerCase(Locale.ROOT))) {
            throw RuleViolation.at("password", "identity.password.name");
        }
        if (apartFrom(personal, password) < SECRET || GUESSES.measure(password, personal).getScore() < weakest) {
            throw RuleViolation.at("password", "identity.password.common");
        }
    }

    private static int apartFrom(List<String> personal, String password) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String each : personal) {
            left = each.length() > 2 ? left.replace(each, "") : left;
        }
        return left.length();
    }
}
