package fangxin.rating;

import fangxin.rating.RatingUpdate.Terms;
import fangxin.round.TitleTrack;
import java.util.HashMap;
import java.util.Map;

/**
 * Cache of the calculators of ratings, by issue of the formula and track, for one portion of titles or one pass over
 * all titles; it gives none where the issue has no scale for the track.
 */
final class CalculatorCache {
    private final RatingFormulaRepository formulas;
    private final Map<String, Terms> known = new HashMap<>();

    CalculatorCache(RatingFormulaRepository formulas) {
        this.formulas = formulas;
    }

    /** Returns the calculator of an issue for a track, which the issue is known to have. */
    RatingCalculator of(int issue, TitleTrack track) {
        return terms(issue, track).calculator();
    }

    /** Returns the same with the issue; null where the issue has no scale for the track. */
    Terms terms(int issue, TitleTrack track) {
        return known.computeIfAbsent(
                issue + "/" + track,
                any -> formulas.byIssue(issue)
                        .formula()
                        .scale(track)
                        .map(scale -> new Terms(issue, new RatingCalculator(scale)))
                        .orElse(null));
    }
}
