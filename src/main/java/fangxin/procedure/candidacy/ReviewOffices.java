package fangxin.procedure.candidacy;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import fangxin.round.ReviewRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule on which office reviews a refusal (复查): the owner of the round, or, by config/rounds/review.json, the office
 * above where too few officers of the owner took no part. Otherwise an office with one officer could never decide a
 * review.
 */
@ApplicationScoped
public class ReviewOffices {
    private static final ReviewRule RULE = ReviewRule.shipped();

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    RecusalRepository recusals;

    @Inject
    ReviewerPolicy reviewers;

    /**
     * Returns the code of the office that reviews the refusal. Officers count if they have the role on the day, took no
     * part, and need not keep away (回避).
     */
    public String officeFor(Candidacy candidacy, LocalDate today) {
        String owner = candidacy.round().owner();
        Optional<String> above = agencies.find(owner)
                .map(Agency::parent)
                .flatMap(agencies::find)
                .filter(Agency::isOffice)
                .map(Agency::code);
        return RULE.office(
                owner,
                above,
                accounts.holders(Role.COUNTY_OFFICE, owner, today).stream()
                        .filter(officer -> mayReview(candidacy, officer))
                        .count());
    }

    private boolean mayReview(Candidacy candidacy, Account officer) {
        return !reviewers.excludes(candidacy, officer.username(), officer.name())
                && !recusals.isRecused(officer.username(), candidacy.merchant().id());
    }
}
