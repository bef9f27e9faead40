package fangxin.procedure.candidacy;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import fangxin.round.ReviewRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides which office reviews a refusal. In an office with one officer everybody took part in it: without the office
 * above, the merchant's request could not be decided by anybody.
 */
@ApplicationScoped
public class ReviewOffices {
    private static final ReviewRule RULE = ReviewRule.shipped();

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository organs;

    @Inject
    RecusalRepository recusals;

    @Inject
    @Any
    Instance<PriorParticipation> parts;

    public String officeFor(Candidacy candidacy, LocalDate today) {
        String owner = candidacy.round().owner();
        Optional<String> above = organs.find(owner)
                .map(Agency::parent)
                .flatMap(organs::find)
                .filter(Agency::office)
                .map(Agency::code);
        return RULE.office(
                owner,
                above,
                accounts.holding(Role.COUNTY_OFFICE, owner, today).stream()
                        .filter(officer -> mayReview(candidacy, officer))
                        .count());
    }

    private boolean mayReview(Candidacy candidacy, Account officer) {
        return !candidacy.tookPart(officer.username())
                && !recusals.keepsAway(officer.username(), candidacy.merchant().id())
                && parts.stream().noneMatch(part -> part.tookPart(candidacy, officer.name()));
    }
}
