package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Rule on changes of terms (规则修改), for the services of all terms that an office edits: officers of the city's programme
 * office change them, each change is a new issue, a change of nothing enters none, and one of an outdated issue is
 * refused.
 */
@ApplicationScoped
public class TermsChange {
    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns whether the reader may change terms: an officer of the city's programme office. */
    public boolean isAllowed() {
        return currentUser.actor().placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /**
     * Enters an issue with changed terms, in the transaction of the caller.
     *
     * @param shown   the issue that the reader saw
     * @param change  makes the changed terms of those in force
     * @param check   refuses faulty terms
     * @param entered is called with the issue before and the one entered, unless nothing changed
     * @return the issue in force
     */
    public <I extends TermsIssue, T> I enter(
            TermsIssueRepository<I, T> issues,
            int shown,
            UnaryOperator<T> change,
            Consumer<T> check,
            BiConsumer<I, I> entered) {
        if (!isAllowed()) {
            throw new RuleViolation(issues.refusals().city());
        }
        I before = issues.currentForUpdate();
        T terms = change.apply(issues.terms(before));
        if (terms.equals(issues.terms(before))) {
            return before;
        }
        if (shown != before.issue()) {
            throw RuleViolation.conflict(issues.refusals().changed());
        }
        check.accept(terms);
        I issue = issues.issue(
                before.issue() + 1,
                terms,
                currentUser.actor(),
                businessClock.now().at());
        issues.add(issue);
        entered.accept(before, issue);
        return issue;
    }
}
