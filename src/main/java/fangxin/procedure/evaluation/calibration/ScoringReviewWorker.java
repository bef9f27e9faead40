package fangxin.procedure.evaluation.calibration;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Transaction of {@link ScoringReviewJob}: opens a review of each evaluator whose marks have become conspicuous. */
@ApplicationScoped
@Transactional
class ScoringReviewWorker {
    @Inject
    ScoringRepository scorings;

    @Inject
    AccountRepository accounts;

    @Inject
    BusinessClock businessClock;

    /** Opens a review of each evaluator whose marks have become conspicuous; answers how many. */
    int review() {
        int opened = 0;
        for (String authority : scorings.authorities()) {
            for (ScorerFinding finding : ScorerAnalysis.analyse(scorings.totals(new ScoringRepository.ScoringScope(
                    "authority", List.of(authority), new RecusalCondition(Set.of()))))) {
                if (finding.conspicuous() && !scorings.isUnderReview(finding.scorer(), finding.verdict())) {
                    scorings.add(new ScoringReview(
                            authority,
                            nameOf(finding.scorer()),
                            finding,
                            businessClock.now().at()));
                    opened++;
                }
            }
        }
        return opened;
    }

    private String nameOf(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }
}
