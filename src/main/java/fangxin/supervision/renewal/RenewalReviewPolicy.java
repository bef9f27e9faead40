package fangxin.supervision.renewal;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Policy on the office that reviews a refusal (复查): the one that keeps the title, if an officer of it took no part in
 * the renewal and is not recused; else the office above it. So a county with one officer has its refusals reviewed by
 * the city.
 */
@ApplicationScoped
class RenewalReviewPolicy {
    private AccountRepository accounts;
    private AgencyRepository agencies;
    private RecusalRepository recusals;

    protected RenewalReviewPolicy() {}

    @Inject
    RenewalReviewPolicy(AccountRepository accounts, AgencyRepository agencies, RecusalRepository recusals) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.recusals = recusals;
    }

    /**
     * Returns the office above that reviews; null for the one that keeps the title, also once this was merged into
     * another.
     */
    String officeFor(Renewal renewal, LocalDate today) {
        String owner = renewal.title().owner();
        String merchant = String.valueOf(renewal.title().holder().merchant());
        boolean hasReviewer = accounts.holders(Role.COUNTY_OFFICE, owner, today).stream()
                .map(Account::username)
                .anyMatch(account -> !renewal.wasHandledBy(account) && !recusals.isRecused(account, merchant));
        return hasReviewer
                ? null
                : agencies.find(agencies.byCode(owner).parent())
                        .filter(Agency::isOffice)
                        .map(Agency::code)
                        .orElse(null);
    }
}
