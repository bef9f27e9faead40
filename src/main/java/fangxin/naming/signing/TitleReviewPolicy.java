package fangxin.naming.signing;

import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Policy on who reviews a revocation (复查): officers, neither recused nor with a part in it, of the office that keeps
 * the title if it has one, else of the office above it. So a county with one officer has its revocations reviewed by
 * the city.
 */
@ApplicationScoped
public class TitleReviewPolicy {
    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    RecusalRepository recusals;

    @Inject
    TitleReviewerRule reviewers;

    /** Returns the code of the office that reviews. */
    String officeFor(Title title, LocalDate today) {
        return hasReviewer(title, today)
                ? title.owner()
                : agencies.find(title.owner())
                        .map(Agency::parent)
                        .flatMap(agencies::find)
                        .filter(Agency::isOffice)
                        .map(Agency::code)
                        .orElse(title.owner());
    }

    /**
     * Returns whether an officer reviews the revocation: of the competent office, not recused, and without part in it.
     */
    public boolean reviews(Actor actor, Title title, LocalDate today) {
        return actor.holds(Role.COUNTY_OFFICE, officeFor(title, today))
                && !title.hasRecused(actor)
                && !reviewers.hasTakenPart(title, actor.account());
    }

    private boolean hasReviewer(Title title, LocalDate today) {
        String merchant = String.valueOf(title.holder().merchant());
        return accounts.holders(Role.COUNTY_OFFICE, title.owner(), today).stream()
                .map(Account::username)
                .anyMatch(account -> !reviewers.hasTakenPart(title, account) && !recusals.isRecused(account, merchant));
    }
}
