package fangxin.round;

import fangxin.common.TextNormalizer;
import java.util.stream.Stream;

/**
 * Filter of the list of rounds: text in the title or number, office, level, year and state; null is no condition.
 *
 * @param text   part of the title in either language, or of the number
 * @param office code of the agency that owns the round
 */
public record RoundFilter(
        String text, String office, ApplicationRound.TitleLevel level, Integer year, RoundView.RoundState state) {
    boolean includes(RoundView round) {
        return (office == null || office.equals(round.owner()))
                && (level == null || level == round.level())
                && (year == null || year == round.year())
                && (state == null || state == round.window().state())
                && contains(round);
    }

    private boolean contains(RoundView round) {
        return text == null
                || Stream.of(round.title().zh(), round.title().en(), round.id())
                        .anyMatch(part -> TextNormalizer.fragment(part).contains(TextNormalizer.fragment(text)));
    }
}
