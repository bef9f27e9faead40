package fangxin.complaint.performance;

import fangxin.complaint.callback.ComplaintAppraisalTermsRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each month, that recomputes the last day of
 * appeals against its figures when the working calendar changes, and notifies the appraised offices and units.
 */
@ApplicationScoped
@Transactional
class AppealDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    ComplaintAppraisalTermsRepository terms;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the months whose figures are not published and can be appealed against until a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return appraisals.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String month, int year) {
        ComplaintAppraisal appraisal = appraisals.findForUpdate(month);
        BusinessMoment now = businessClock.now();
        int days = terms.byIssue(appraisal.termsIssue()).terms().appealDays();
        if (appraisal.recompute(TimeLimit.workingDays(days), now.calendar())) {
            appraisals.figures(month).stream()
                    .map(AppraisalFigure::appraised)
                    .filter(agency -> agency.level() != AppraisalLevel.CITY)
                    .distinct()
                    .forEach(agency -> notify(agency, appraisal, now));
        }
    }

    private void notify(AppraisedAgency agency, ComplaintAppraisal appraisal, BusinessMoment now) {
        mailings.toHolders(
                agency.level() == AppraisalLevel.OFFICE ? Role.COUNTY_OFFICE : Role.STATION,
                agency.code(),
                now.today(),
                "performance.letter.moved",
                "figure-appeal-moved/%s/%s/%s".formatted(appraisal.month(), agency.code(), appraisal.appealUntil()),
                appraisal.month(),
                now.stated(appraisal.appealUntil()));
    }
}
