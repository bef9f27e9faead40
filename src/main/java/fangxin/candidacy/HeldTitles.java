package fangxin.candidacy;

import fangxin.RuleViolation;
import fangxin.round.Round;
import java.time.LocalDate;
import java.util.Optional;

/** The titles that a candidacy's subject holds already; answered by whoever keeps titles. */
public interface HeldTitles {
    /** Whether a valid title of a level stands on a day for the same merchant, kind and premises. */
    boolean held(Candidacy candidacy, Round.Level level, LocalDate day);

    /** The level below, where its title is asked for (逐级推荐) and not held on a day. */
    default Optional<Round.Level> missing(Candidacy candidacy, LocalDate day) {
        Round.Level level = candidacy.round().level();
        if (level == Round.Level.COUNTY || !candidacy.round().terms().ladder().asksLowerTitleOf(candidacy.office(),
                candidacy.merchant().creditCode().value())) {
            return Optional.empty();
        }
        return Optional.of(Round.Level.values()[level.ordinal() - 1]).filter(below -> !held(candidacy, below, day));
    }

    /** Refuses to go on without the title of the level below; a round may except offices, with the reason. */
    default void require(Candidacy candidacy, LocalDate day) {
        missing(candidacy, day).ifPresent(below -> {
            throw new RuleViolation("candidacy.lower.missing", candidacy.round().level(), below);
        });
    }
}
