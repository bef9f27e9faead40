package fangxin.rating;

import fangxin.naming.title.TitleService;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.DataWritten;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.rating.RatingUpdate.Terms;
import fangxin.supervision.feed.FeedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Transactions that bring up to date the ratings of a portion of the running titles, or of single titles at once, after
 * a decision on a correction or duty or, as observers, where a ground or feed record counts no longer; they notify
 * holders of new inputs. Before an issue of the formula is in force they do nothing.
 */
@ApplicationScoped
@Transactional
class RatingWorker {
    /** Counter of the transactions that have changed ratings. */
    static final String REVISION = "rating/revision";

    /** Titles of one transaction of a run. */
    static final int PORTION = 1_000;

    @Inject
    RatingRepository ratings;

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    RatingBulkStore store;

    @Inject
    @Any
    Instance<RatingInputSource> sources;

    @Inject
    AccountNotifier mailings;

    @Inject
    SequenceCounters counters;

    @Inject
    Event<DataWritten> written;

    @Inject
    Event<PublicDataChanged> changed;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the next running titles after one; none before an issue of the formula is in force. */
    List<String> numbersAfter(String number) {
        LocalDate today = businessClock.now().today();
        return formulas.inForce(today).isEmpty()
                ? List.of()
                : ratings.titlesAfter(number, today, PORTION).stream()
                        .map(RatedTitle::number)
                        .toList();
    }

    /** Updates the ratings of some titles; those of titles that are no longer running are unchanged. */
    void update(List<String> numbers) {
        updatePortions(List.of(numbers));
    }

    /** Takes the input of a withdrawn ground out of the rating in the same transaction. */
    void onGroundWithdrawn(@Observes TitleService.GroundWithdrawn withdrawn) {
        ratings.flush();
        update(List.of(withdrawn.title()));
    }

    /**
     * Removes a record that is repaired, expired or wrongly matched from the ratings, in the same transaction. Each
     * title is a portion of its own: the numbers of a chain's titles are far apart, and a portion reads all titles
     * between its first and last.
     */
    void onFeedRecordProcessed(@Observes FeedFacts.FeedRecordProcessed processed) {
        boolean counts = formulas.inForce(businessClock.now().today())
                .filter(issue -> issue.formula().substantiatedFeeds().contains(processed.kind()))
                .isPresent();
        if (counts && !processed.titles().isEmpty()) {
            ratings.flush();
            updatePortions(processed.titles().stream().sorted().map(List::of).toList());
        }
    }

    /** The counter is locked last: a transaction that waits for a rating does not hold it. */
    private void updatePortions(List<List<String>> portions) {
        BusinessMoment now = businessClock.now();
        Optional<RatingFormulaIssue> inForce = formulas.inForce(now.today());
        if (inForce.isEmpty()) {
            return;
        }
        boolean differs = false;
        for (List<String> numbers : portions) {
            List<RatedTitle> titles = ratings.titles(numbers, now.today());
            differs |= !titles.isEmpty() && update(titles, inForce.get(), now);
        }
        if (differs) {
            counters.next(REVISION);
            written.fire(new DataWritten());
            changed.fire(new PublicDataChanged());
        }
    }

    /**
     * Updates the ratings of a portion. Titles of a track that the issue does not rate retain their former rating,
     * which is no longer public.
     *
     * @return whether the public reads something else than before
     */
    private boolean update(List<RatedTitle> titles, RatingFormulaIssue issue, BusinessMoment now) {
        String first = titles.getFirst().number();
        String last = titles.getLast().number();
        Map<String, TitleRating> stored = ratings.between(first, last);
        Map<String, CorrectedInputs> corrected = ratings.correctedBetween(first, last);
        Map<String, List<RatingInput>> inputs = inputs(titles, issue.formula(), now.today());
        LocalDate heldUntil = now.end(issue.formula().correction());
        CalculatorCache calculators = new CalculatorCache(formulas);
        List<RatingBulkStore.Row> rows = new ArrayList<>();
        boolean withdrawn = false;
        for (RatedTitle title : titles) {
            TitleRating rating = stored.get(title.number());
            RatingState before = rating == null ? null : rating.state();
            Terms present = calculators.terms(issue.issue(), title.track());
            withdrawn |= present == null && before != null;
            Terms under = before == null ? present : calculators.terms(before.issue(), title.track());
            if (present != null && under != null) {
                RatingUpdate update = RatingUpdate.of(
                        before,
                        under,
                        inputs.getOrDefault(title.number(), List.of()),
                        corrected.getOrDefault(title.number(), CorrectedInputs.NONE),
                        present,
                        now.today(),
                        heldUntil);
                if (update.stored()) {
                    rows.add(new RatingBulkStore.Row(title.number(), update, before == null, now.today()));
                    notifyHolder(title, update, now);
                }
            }
        }
        if (!rows.isEmpty()) {
            store.save(rows);
            ratings.detach(stored.values());
        }
        return !rows.isEmpty() || withdrawn;
    }

    /** Returns the inputs of all sources, by the numbers of the titles. */
    Map<String, List<RatingInput>> inputs(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, List<RatingInput>> all = new HashMap<>();
        for (RatingInputSource source : sources) {
            source.find(titles, formula, today)
                    .forEach((number, found) -> all.computeIfAbsent(number, any -> new ArrayList<>())
                            .addAll(found));
        }
        return all;
    }

    private void notifyHolder(RatedTitle title, RatingUpdate update, BusinessMoment now) {
        if (title.merchant() == null || update.fresh().isEmpty()) {
            return;
        }
        LocalDate lastDay = update.fresh().getFirst().heldUntil();
        mailings.toMerchant(
                title.merchant(),
                now.today(),
                "rating.letter.inputs",
                "rating-inputs/" + title.number() + "/" + update.after().changes() + "/" + now.today(),
                title.signName(),
                update.fresh().size(),
                now.stated(lastDay),
                Settings.baseUrl() + "/my/rating?number=" + title.number());
    }
}
