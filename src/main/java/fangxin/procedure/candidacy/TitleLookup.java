package fangxin.procedure.candidacy;

import fangxin.common.RuleViolation;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The titles that candidacies' subjects hold already; implemented where titles are stored. */
public interface TitleLookup {
    /**
     * References of those among some candidacies for whose merchant, kind and premises a valid title of the level below
     * stands on a day.
     */
    Set<String> holdersOfLowerTitle(Collection<Candidacy> candidacies, LocalDate day);

    /**
     * Reference to the level below, of those among some candidacies whose round asks for its title (逐级推荐) and that do
     * not hold it on a day.
     */
    default Map<String, ApplicationRound.Level> missingLowerTitle(Collection<Candidacy> candidacies, LocalDate day) {
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
        return candidacy.round().level() != ApplicationRound.Level.COUNTY
                && candidacy
                        .round()
                        .terms()
                        .ladder()
                        .asksLowerTitleOf(
                                candidacy.office(),
                                candidacy.merchant().creditCode().value());
    }

    /** Refuses to go on without the title of the level below; a round may except offices, with the reason. */
    default void requireLowerTitle(Candidacy candidacy, LocalDate day) {
        missingLowerTitle(List.of(candidacy), day).values().forEach(below -> {
            throw new RuleViolation("candidacy.lower.missing", candidacy.round().level(), below);
        });
    }
}
