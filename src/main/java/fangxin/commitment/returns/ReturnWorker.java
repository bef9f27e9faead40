package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Actor;
import fangxin.organization.retention.RetentionPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions of {@link ReturnJob}, one claim each: reminds silent shops, brings claims to the office, ends periods
 * for a view, and deletes contacts; also recomputes last days when a calendar is published, never to an earlier day.
 */
@ApplicationScoped
@Transactional
class ReturnWorker implements TimeLimitRecomputation {
    private static final int MOST = 500;
    /** Kind of personal data in the retention terms. */
    private static final String CONTACTS = "RETURN_CONTACT";

    @Inject
    ReturnRegister register;

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnTermsRepository terms;

    @Inject
    RetentionPeriods retention;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the claims whose last day in a state is over. */
    List<String> over(ReturnState state) {
        return claims.dueBefore(state, businessClock.now().today(), MOST);
    }

    /** Takes the step that the end of the period brings, unless a party has just acted. */
    void end(String number, Actor system) {
        ReturnClaim claim = register.findForUpdate(number, null);
        BusinessMoment now = businessClock.now();
        ReturnTerms under = register.termsOf(claim);
        ReturnAct by = ReturnAct.of(ReturnParty.JOB, system, now);
        if (claim.dueOn() == null || !now.isAfter(claim.dueOn())) {
            return;
        }
        switch (claim.state()) {
            case APPLIED -> {
                claim.remind(under, by);
                register.notifyShop(claim, "reminder", now);
            }
            case REMINDED -> {
                claim.escalate(under, by);
                register.notifyConsumer(claim);
            }
            case CONTESTED -> claim.endPeriod(under, by);
            default -> {
                // The worklist of the office shows an overdue refund or finding.
            }
        }
    }

    /**
     * Deletes the contacts of consumers whose claims ended before the days of the terms, enters that in the
     * journal of deletions, and returns their number.
     */
    int deleteContacts() {
        Duration kept = Duration.ofDays(terms.current().terms().contactDays());
        int deleted = claims.deleteContacts(businessClock.now().at().minus(kept));
        if (deleted > 0) {
            retention.enter(CONTACTS, deleted);
        }
        return deleted;
    }

    @Override
    public List<String> keysFrom(int year) {
        return claims.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        ReturnClaim claim = register.findForUpdate(number, null);
        BusinessMoment now = businessClock.now();
        if (claim.recompute(register.termsOf(claim), now.calendar()) && claim.state() != ReturnState.HEARD) {
            register.notifyShop(claim, "moved", now);
        }
    }
}
