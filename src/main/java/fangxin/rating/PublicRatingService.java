package fangxin.rating;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.round.TitleTrack;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Service boundary for what anyone reads of ratings: the formula in force and those that have come into force, the
 * rating of a running title, and all ratings as open data with the number of their last change. Before the document
 * that adopts a formula was entered, there is none of them.
 */
@Stateless
@PermitAll
public class PublicRatingService {
    private static final int PORTION = 1_000;

    /**
     * The formula in force.
     *
     * @param document number of the document that adopts it
     */
    public record AdoptedFormula(
            int issue,
            String document,
            LocalDate documentDate,
            LocalDate effectiveOn,
            @NotNull RatingFormula formula) implements Serializable {
        static AdoptedFormula of(RatingFormulaIssue issue) {
            return new AdoptedFormula(
                    issue.issue(), issue.documentNumber(), issue.documentDate(), issue.effectiveOn(), issue.formula());
        }
    }

    /**
     * The rating of a title for the open data.
     *
     * @param result with the arithmetic of all public inputs
     */
    public record PublishedRating(String number, TitleTrack track, int issue, RatingResult result) {}

    @Inject
    RatingRepository ratings;

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    RatingPresenter presenter;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    /** Returns the formula in force; empty before the first one was adopted. */
    public Optional<AdoptedFormula> formula() {
        return formulas.inForce(businessClock.now().today()).map(AdoptedFormula::of);
    }

    /** Returns the public rating of a title; empty where the title is not running or no formula rates it. */
    public Optional<RatingView> find(String number) {
        LocalDate today = businessClock.now().today();
        return ratings.titles(List.of(String.valueOf(number)), today).stream()
                .filter(title -> isRated(title.track(), today))
                .findFirst()
                .flatMap(title -> ratings.find(title.number())
                        .map(rating -> presenter.view(title, rating.state(), ratings.changes(title.number()))));
    }

    /**
     * Returns whether the formula in force rates titles of a track: without a scale, earlier ratings are not public.
     */
    private boolean isRated(TitleTrack track, LocalDate today) {
        return formulas.inForce(today)
                .flatMap(issue -> issue.formula().scale(track))
                .isPresent();
    }

    /** Returns the number that grows with each change of ratings: files of the same number are the same. */
    public long revision() {
        return counters.last(RatingWorker.REVISION);
    }

    /** Returns the issues by which ratings are computed: those that have come into force, the oldest first. */
    public List<AdoptedFormula> formulas() {
        return formulas.effective(businessClock.now().today()).stream()
                .map(AdoptedFormula::of)
                .toList();
    }

    /** Visits all public ratings in the order of the numbers of their titles. */
    public void forEach(Consumer<PublishedRating> reader) {
        LocalDate today = businessClock.now().today();
        Set<TitleTrack> rated = Arrays.stream(TitleTrack.values())
                .filter(track -> isRated(track, today))
                .collect(Collectors.toSet());
        CalculatorCache calculators = new CalculatorCache(formulas);
        List<RatedTitle> titles = ratings.titlesAfter("", today, PORTION);
        while (!titles.isEmpty()) {
            Map<String, TitleRating> stored =
                    ratings.between(titles.getFirst().number(), titles.getLast().number());
            for (RatedTitle title : titles) {
                TitleRating rating = stored.get(title.number());
                if (rating != null && rated.contains(title.track())) {
                    RatingState state = rating.state();
                    reader.accept(new PublishedRating(
                            title.number(),
                            title.track(),
                            state.issue(),
                            calculators.of(state.issue(), title.track()).compute(state.shown(), state.computedOn())));
                }
            }
            ratings.clear();
            titles = ratings.titlesAfter(titles.getLast().number(), today, PORTION);
        }
    }
}
