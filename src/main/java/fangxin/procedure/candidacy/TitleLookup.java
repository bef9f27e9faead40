package fangxin.procedure.candidacy;

import fangxin.common.RuleViolation;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Port that finds the titles that subjects of candidacies already hold, and check that a required lower title is held;
 * implemented where titles are stored.
 */
public interface TitleLookup {
    /**
     * Returns the references of those candidacies whose merchant, subject type and premises have a valid title of the
     * level below on a day.
     */
    Set<String> holdersOfLowerTitle(Collection<Candidacy> candidacies, LocalDate day);

    /**
     * Returns the reference to the level below, for those candidacies whose round requires its title (逐级推荐) and whose
     * subject does not hold it on a day.
     */
    default Map<String, ApplicationRound.TitleLevel> missingLowerTitle(
            Collection<Candidacy> candidacies, LocalDate day) {
        List<Candidacy> asked =
                candidacies.stream().filter(TitleLookup::requiresLowerTitle).toList();
        Set<String> holding = asked.isEmpty() ? Set.of() : holdersOfLowerTitle(asked, day);
        return asked.stream()
                .filter(candidacy -> !holding.contains(candidacy.reference()))
                .collect(Collectors.toMap(
                        Candidacy::reference,
                        candidacy -> candidacy.round().level().below()));
    }

    private static boolean requiresLowerTitle(Candidacy candidacy) {
        return candidacy.round().level() != ApplicationRound.TitleLevel.COUNTY
                && candidacy
                        .round()
                        .terms()
                        .ladder()
                        .asksLowerTitleOf(
                                candidacy.office(),
                                candidacy.merchant().creditCode().value());
    }

    /**
     * Refuses a candidacy whose subject lacks a required title of the level below. A round can except offices, with a
     * reason.
     */
    default void requireLowerTitle(Candidacy candidacy, LocalDate day) {
        missingLowerTitle(List.of(candidacy), day).values().forEach(below -> {
            throw new RuleViolation("candidacy.lower.missing", candidacy.round().level(), below);
        });
    }
}
