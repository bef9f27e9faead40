package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import fangxin.rating.RatingView.AppliedFormula;
import fangxin.rating.RatingView.RatingChangeView;
import fangxin.rating.RatingView.RatingSumView;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Presenter of stored ratings: puts a rating into the view that anyone reads, with its arithmetic computed again from
 * the public inputs, and states each of its changes in one sentence in both languages.
 */
@ApplicationScoped
class RatingPresenter {
    @Inject
    RatingFormulaRepository formulas;

    /** Returns the public rating of a title with its changes, the newest first. */
    RatingView view(RatedTitle title, RatingState state, List<RatingChange> changes) {
        RatingFormulaIssue issue = formulas.byIssue(state.issue());
        RatingScale scale = issue.formula().scale(title.track()).orElseThrow();
        RatingResult result = new RatingCalculator(scale).compute(state.shown(), state.computedOn());
        return new RatingView(
                title.number(),
                title.signName(),
                title.track(),
                new AppliedFormula(issue.issue(), issue.documentNumber(), scale.base()),
                result.day(),
                RatingScale.points(result.points()),
                Optional.ofNullable(result.band()).flatMap(scale::band).orElse(null),
                result.data(),
                scale.requiredInputs(),
                result.sums().stream().map(sum -> RatingSumView.of(sum, scale)).toList(),
                result.lines().stream()
                        .map(line -> RatingLineView.of(line, scale))
                        .toList(),
                changes.stream().map(change -> change(change, title.track())).toList());
    }

    RatingChangeView change(RatingChange change, TitleTrack track) {
        RatingScale scale =
                formulas.byIssue(change.issue()).formula().scale(track).orElseThrow();
        return new RatingChangeView(
                change.changedOn(),
                change.cause(),
                change.kind(),
                change.issue(),
                change.pointsBefore() == null ? null : RatingScale.points(change.pointsBefore()),
                change.bandBefore(),
                RatingScale.points(change.pointsAfter()),
                change.bandAfter(),
                sentence(change, scale));
    }

    /** Returns the sentence on a change: level before, level after, the input, and the rule. */
    private static LocalizedText sentence(RatingChange change, RatingScale scale) {
        LocalizedText after = level(change.bandAfter(), change.pointsAfter(), scale);
        if (change.pointsBefore() == null) {
            return Messages.inBoth("rating.change.FIRST", after);
        }
        LocalizedText before = level(change.bandBefore(), change.pointsBefore(), scale);
        Optional<RatingTerm> term = Optional.ofNullable(change.kind()).flatMap(scale::term);
        LocalizedText name = term.map(RatingTerm::name).orElse(null);
        return switch (change.cause()) {
            case FIRST, DECAY ->
                Messages.inBoth(
                        change.bandBefore() != null && change.bandAfter() == null
                                ? "rating.change.dataGone"
                                : "rating.change.DECAY",
                        before,
                        after);
            case FORMULA -> Messages.inBoth("rating.change.FORMULA", before, after, change.issue());
            case INPUT_REMOVED -> Messages.inBoth("rating.change.INPUT_REMOVED", before, after, name);
            case INPUT_ADDED ->
                change.isWithdrawn()
                        ? Messages.inBoth("rating.change.withdrawn", before, after, name)
                        : Messages.inBoth(
                                change.note() == null ? "rating.change.INPUT_ADDED" : "rating.change.noted",
                                before,
                                after,
                                name,
                                term.map(RatingTerm::rule).orElse(null),
                                change.note());
        };
    }

    private static LocalizedText level(String band, long points, RatingScale scale) {
        BigDecimal shown = RatingScale.points(points);
        return scale.band(String.valueOf(band))
                .map(known -> Messages.inBoth("rating.level", known.name(), shown.toPlainString()))
                .orElseGet(() -> Messages.inBoth("rating.level.none"));
    }
}
