package fangxin.round;

import fangxin.common.validation.Length;
import java.util.Map;

/**
 * Value of the terms of a round on the levels below and above it (逐级推荐): where the title is conferred, and whether a
 * subject needs a title of the level below, with the reasons of excepted offices, directly recommended subjects or a
 * general waiver.
 *
 * @param conferral   whether the title is named here, or sent up and the answer recorded
 * @param lowerTitle  whether the subject must hold a valid title of the level below
 * @param exceptions  code of an office to the reason why its subjects may apply without the lower title, for example
 *                    a zone that names nobody itself
 * @param recommended credit code of a subject to the reason why it may, for example the direct recommendation of an
 *                    authority (直接推荐)
 * @param waived      why nobody needs the lower title in this round, where that is so; else null
 */
public record LevelProgression(
        ConferralPlace conferral,
        boolean lowerTitle,
        Map<@Length(max = 30) String, @Length(max = 1000) String> exceptions,
        Map<@Length(max = 100) String, @Length(max = 1000) String> recommended,
        @Length(max = 1000) String waived) {

    /** Place of the decision on the title: this level, or the level above. */
    public enum ConferralPlace {
        HERE,
        SENT_UP
    }

    public LevelProgression {
        exceptions = exceptions == null ? Map.of() : exceptions;
        recommended = recommended == null ? Map.of() : recommended;
    }

    /**
     * Returns the default terms: a county's round requires no lower title, the others require a title of the level
     * below.
     */
    public static LevelProgression usual(ApplicationRound.TitleLevel level) {
        return new LevelProgression(
                level == ApplicationRound.TitleLevel.PROVINCE ? ConferralPlace.SENT_UP : ConferralPlace.HERE,
                level != ApplicationRound.TitleLevel.COUNTY,
                Map.of(),
                Map.of(),
                null);
    }

    /** Returns whether a subject of an office must hold the lower title. */
    public boolean asksLowerTitleOf(String office, String creditCode) {
        return lowerTitle && !exceptions.containsKey(office) && !recommended.containsKey(creditCode);
    }

    /** Returns the reason why a subject of an office needs no lower title, or null where it needs one. */
    public String exceptionFor(String office, String creditCode) {
        return lowerTitle ? recommended.getOrDefault(creditCode, exceptions.get(office)) : waived;
    }

    /** Returns whether the lower title is waived for all subjects without a reason; COUNTY has no lower title. */
    boolean skipsSilently(ApplicationRound.TitleLevel level) {
        return level != ApplicationRound.TitleLevel.COUNTY && !lowerTitle && (waived == null || waived.isBlank());
    }
}
