package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import fangxin.round.TitleTrack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of all terms by which titles are rated (评级办法), as config/rating-formula.json has them: periods, the triggers of
 * supervision and kinds of feed that are substantiated facts, the triggers that are absences from mediation, and a
 * scale for each track; it refuses faulty or contradictory terms. It finds the scale of a track.
 *
 * @param correction         time of the holder before a changed input becomes public
 * @param notice             time between the adoption of an issue and its first day
 * @param substantiatedBy    codes of the triggers of supervision whose signed decision is a substantiated fact
 * @param substantiatedFeeds codes of the kinds of feed whose records are substantiated facts: penalties only; an issue
 *                           from before they could be stated has none
 * @param uncooperativeBy    codes of the triggers of supervision whose signed decision is an unjustified absence from
 *                           mediation; an issue from before they could be stated has none
 */
public record RatingFormula(
        @NotNull(message = "{rating.formula.period}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{rating.formula.period}")
        TimeLimit correction,

        @NotNull(message = "{rating.formula.period}")
        @Valid
        @TimeLimitRange(days = 365, years = 0, message = "{rating.formula.period}")
        TimeLimit notice,

        @NotNull(message = "{rating.formula.triggers}") @Size(max = 100, message = "{rating.formula.triggers}")
        List<@NotBlank(message = "{rating.formula.triggers}") @Length(max = 40) String> substantiatedBy,

        @Size(max = 20, message = "{rating.formula.feeds}")
        List<@NotBlank(message = "{rating.formula.feeds}") @Length(max = 40) String> substantiatedFeeds,

        @Size(max = 20, message = "{rating.formula.absences}")
        List<@NotBlank(message = "{rating.formula.absences}") @Length(max = 40) String> uncooperativeBy,

        @NotNull(message = "{rating.formula.scales}")
        @Size(min = 1, max = 2, message = "{rating.formula.scales}")
        @Valid
        List<@NotNull(message = "{rating.formula.scales}") RatingScale> scales)
        implements Serializable {
    @Override
    public List<String> substantiatedFeeds() {
        return substantiatedFeeds == null ? List.of() : substantiatedFeeds;
    }

    @Override
    public List<String> uncooperativeBy() {
        return uncooperativeBy == null ? List.of() : uncooperativeBy;
    }

    /** Returns the scale of a track; titles of a track without one are not rated. */
    public Optional<RatingScale> scale(TitleTrack track) {
        return scales.stream().filter(scale -> scale.track() == track).findFirst();
    }

    /**
     * Refuses a formula with a faulty part, one that leaves out what was added since (a client that does not know it
     * would reset it), a kind of feed that establishes no fact, a trigger that is both a fact and an absence, two
     * scales of one track, two terms of one kind, a kind that lowers as data, a base outside the range, or bands that
     * do not descend to the least points.
     *
     * @param penalties codes of the kinds of feed whose records can be facts
     */
    void check(Set<String> penalties) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.refuse(substantiatedFeeds == null, "formula.substantiatedFeeds", "rating.formula.feeds")
                .refuse(uncooperativeBy == null, "formula.uncooperativeBy", "rating.formula.absences")
                .check();
        substantiatedFeeds.stream()
                .filter(feed -> !penalties.contains(feed))
                .forEach(feed -> errors.add("formula.substantiatedFeeds", "rating.formula.feed", feed));
        uncooperativeBy.stream()
                .filter(substantiatedBy::contains)
                .forEach(code -> errors.add("formula.uncooperativeBy", "rating.formula.triggerTwice", code));
        Set<TitleTrack> tracks = EnumSet.noneOf(TitleTrack.class);
        for (int i = 0; i < scales.size(); i++) {
            RatingScale scale = scales.get(i);
            String field = "formula.scales." + i;
            errors.refuse(!tracks.add(scale.track()), field + ".track", "rating.formula.trackTwice");
            errors.refuse(
                    scale.least().compareTo(scale.base()) > 0 || scale.base().compareTo(scale.most()) > 0,
                    field + ".base",
                    "rating.formula.range");
            checkTerms(scale.terms(), field, errors);
            checkBands(scale, field, errors);
        }
        errors.check();
    }

    private static void checkTerms(List<RatingTerm> terms, String scale, FieldErrors errors) {
        Set<RatingInputKind> kinds = EnumSet.noneOf(RatingInputKind.class);
        for (int i = 0; i < terms.size(); i++) {
            RatingTerm term = terms.get(i);
            String field = scale + ".terms." + i;
            errors.refuse(!kinds.add(term.kind()), field + ".kind", "rating.formula.kindTwice", term.name())
                    .refuse(term.data() && !term.kind().raises(), field + ".data", "rating.formula.data", term.name())
                    .refuse(
                            term.leastMessages() != null && term.kind() != RatingInputKind.REPLY_IN_TIME,
                            field + ".leastMessages",
                            "rating.formula.leastMessagesKind")
                    .refuse(
                            term.leastMessages() == null && term.kind() == RatingInputKind.REPLY_IN_TIME,
                            field + ".leastMessages",
                            "rating.formula.leastMessages");
        }
    }

    private static void checkBands(RatingScale scale, String field, FieldErrors errors) {
        List<RatingBand> bands = scale.bands();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            boolean descends =
                    i == 0 || bands.get(i).from().compareTo(bands.get(i - 1).from()) < 0;
            errors.refuse(!codes.add(bands.get(i).code()) || !descends, field + ".bands." + i, "rating.formula.order");
        }
        errors.refuse(
                bands.getLast().from().compareTo(scale.least()) != 0,
                field + ".bands." + (bands.size() - 1),
                "rating.formula.lowest");
    }
}
