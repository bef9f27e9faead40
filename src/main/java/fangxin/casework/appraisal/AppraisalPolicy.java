package fangxin.casework.appraisal;

import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Step;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Policy (functions) on appraisals (好差评规则): which steps are appraised and for how long, which agency is appraised,
 * which office follows up a bad appraisal, and how many appraisals are published together. Its numbers are those of
 * {@link AppraisalTerms}.
 */
public final class AppraisalPolicy {
    /** Steps that complete a service for the merchant, and can therefore be appraised. */
    static final Set<Step> APPRAISED = EnumSet.of(
            Step.SUBMIT,
            Step.VERIFY,
            Step.RETURN,
            Step.ACCEPT,
            Step.DECLINE,
            Step.OPINE,
            Step.REFUSE,
            Step.UPHOLD,
            Step.REOPEN,
            Step.NAME);

    private AppraisalPolicy() {}

    /** Finds the entry of a journal by its number, if its step can be appraised; a recalled step (撤回) cannot. */
    static Optional<JournalEntry> entry(Candidacy candidacy, int seq) {
        return candidacy.journalWithoutRecalled().stream()
                .filter(entry -> entry.seq() == seq && APPRAISED.contains(entry.step()))
                .findFirst();
    }

    /**
     * Returns the terms in force when a step was taken: a later change neither shortens the period for the appraisal
     * nor reopens it.
     */
    static AppraisalTerms termsOf(Instant taken, List<AppraisalTerms> newestFirst) {
        return newestFirst.stream()
                .filter(terms -> !terms.enteredAt().isAfter(taken))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    static boolean isOpen(Step step, Instant taken, AppraisalTerms terms, Instant now) {
        return APPRAISED.contains(step) && !now.isAfter(taken.plus(terms.openFor()));
    }

    /**
     * Returns the agency whose work is appraised by a step: the one that took it; for a submission the office that
     * accepts it.
     */
    static String appraised(Step step, String place, String office) {
        return step == Step.SUBMIT || place == null ? office : place;
    }

    /**
     * Returns whether an officer follows up a bad appraisal of an agency. The office of the round follows up appraisals
     * of other agencies; the city's office those of that office; and the county office of the case those of the city's
     * office. An officer of the appraised agency never follows it up.
     *
     * @param offices     codes of the offices at which the officer holds a post
     * @param cityOffices codes of the city's offices
     * @param appraised   code of the agency; like the two following ones that of its successor where it was merged
     */
    static boolean isFollowedUpBy(
            Set<String> offices, Set<String> cityOffices, String appraised, String roundOffice, String caseOffice) {
        if (offices.contains(appraised)) {
            return false;
        }
        if (!appraised.equals(roundOffice)) {
            return offices.contains(roundOffice);
        }
        return cityOffices.contains(roundOffice)
                ? offices.contains(caseOffice)
                : offices.stream().anyMatch(cityOffices::contains);
    }

    /**
     * Returns the appraisals of an agency that are published, oldest first: the largest multiple of the number in the
     * terms. With fewer, the difference between the figures of two days would reveal who was dissatisfied; for the same
     * reason a year keeps the terms that applied at its beginning.
     */
    static <T> List<T> published(List<T> appraisals, AppraisalTerms termsOfYear) {
        return appraisals.subList(0, appraisals.size() - appraisals.size() % termsOfYear.publishedTogether());
    }
}
