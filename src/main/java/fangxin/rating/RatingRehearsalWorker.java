package fangxin.rating;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Transactions of a rehearsal, a portion of titles each: compute ratings on the new first day by the issue in force and
 * by the new one, with the inputs public the day before, and store those that would change; or notify their holders of
 * an adopted issue. Where no issue is in force yet, all inputs count, as they will count once they are public.
 */
@ApplicationScoped
@Transactional
class RatingRehearsalWorker {
    private static final int LETTERS = 200;

    @Inject
    RatingRehearsalRepository rehearsals;

    @Inject
    RatingRepository ratings;

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    RatingWorker inputs;

    @Inject
    RatingBulkStore store;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Computes the next portion of the rehearsal that is running; returns whether there is more to compute. */
    boolean advance() {
        return rehearsals.runningForUpdate().filter(this::advance).isPresent();
    }

    private boolean advance(RatingRehearsal rehearsal) {
        LocalDate today = businessClock.now().today();
        List<RatedTitle> titles = ratings.titlesAfter(rehearsal.reached(), today, RatingWorker.PORTION);
        if (titles.isEmpty()) {
            rehearsal.complete();
            return false;
        }
        RatingFormulaIssue issue = formulas.byIssue(rehearsal.issue());
        String first = titles.getFirst().number();
        String last = titles.getLast().number();
        Map<String, TitleRating> stored = ratings.between(first, last);
        Map<String, CorrectedInputs> corrected = ratings.correctedBetween(first, last);
        Map<String, List<RatingInput>> collected = inputs.inputs(titles, issue.formula(), today);
        CalculatorCache calculators = new CalculatorCache(formulas);
        List<RatingRehearsalLine> lines = new ArrayList<>();
        for (RatedTitle title : titles) {
            RatingUpdate.Terms next = calculators.terms(issue.issue(), title.track());
            if (next != null) {
                TitleRating rating = stored.get(title.number());
                RatingState state = rating == null ? null : rating.state();
                RehearsedRating rehearsed = RehearsedRating.of(
                        state,
                        state == null ? null : calculators.terms(state.issue(), title.track()),
                        collected.getOrDefault(title.number(), List.of()),
                        corrected.getOrDefault(title.number(), CorrectedInputs.NONE),
                        next,
                        rehearsal.effectiveOn());
                if (rehearsed.isChange()) {
                    lines.add(new RatingRehearsalLine(rehearsal.id(), title.number(), rehearsed));
                }
            }
        }
        store.saveLines(lines);
        rehearsal.advance(last, titles.size());
        return true;
    }

    /** Notifies some of the holders whose rating the adopted issue will change; returns their number. */
    int notifyHolders() {
        BusinessMoment now = businessClock.now();
        RatingFormulaIssue issue = formulas.lastAdopted().orElse(null);
        if (issue == null || !issue.effectiveOn().isAfter(now.today())) {
            return 0;
        }
        List<Object[]> lines = rehearsals
                .newest(issue.issue())
                .map(rehearsal -> rehearsals.notNotified(rehearsal.id(), LETTERS))
                .orElse(List.of());
        for (Object[] row : lines) {
            RatingRehearsalLine line = (RatingRehearsalLine) row[0];
            line.notifyHolder(now.at());
            mailings.toMerchant(
                    (String) row[1],
                    now.today(),
                    "rating.letter.formula",
                    "rating-formula/" + issue.issue() + "/" + line.title(),
                    row[2],
                    issue.issue(),
                    issue.effectiveOn(),
                    RatingScale.points(line.pointsAfter()).toPlainString(),
                    Settings.baseUrl() + "/my/rating?number=" + line.title());
        }
        return lines.size();
    }
}
