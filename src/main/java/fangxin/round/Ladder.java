package fangxin.round;

import java.util.Map;

/**
 * How a round stands to the levels below and above it (逐级推荐).
 *
 * @param conferral  whether the title is named here, or sent up and the answer recorded
 * @param lowerTitle whether the subject must hold a valid title of the level below
 * @param exceptions code of an office to the reason why its subjects may apply without the lower title, for example
 *                   a zone that names nobody itself
 */
public record Ladder(Conferral conferral, boolean lowerTitle, Map<String, String> exceptions) {

    /** Where the title is decided. */
    public enum Conferral { HERE, SENT_UP }

    public Ladder {
        exceptions = exceptions == null ? Map.of() : exceptions;
    }

    /** Step by step is the rule: a county's round needs nothing below it, the others need the level below. */
    public static Ladder usual(Round.Level level) {
        return new Ladder(level == Round.Level.PROVINCE ? Conferral.SENT_UP : Conferral.HERE,
                level != Round.Level.COUNTY, Map.of());
    }

    /** Whether subjects of an office must show the lower title. */
    public boolean asksLowerTitleOf(String office) {
        return lowerTitle && !exceptions.containsKey(office);
    }
}
