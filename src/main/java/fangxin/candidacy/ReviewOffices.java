package fangxin.candidacy;

import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Recusals;
import fangxin.identity.Role;
import fangxin.round.ReviewRule;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
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
    Accounts accounts;
    @Inject
    Organs organs;
    @Inject
    Recusals recusals;
    @Inject
    @Any
    Instance<PriorPart> parts;

    public String officeFor(Candidacy candidacy, LocalDate today) {
        String owner = candidacy.round().owner();
        Optional<String> above = organs.find(owner).map(Organ::parent).flatMap(organs::find).filter(Organ::office)
                .map(Organ::code);
        return RULE.office(owner, above, accounts.holding(Role.COUNTY_OFFICE, owner, today).stream()
                .filter(officer -> mayReview(candidacy, officer)).count());
    }

    private boolean mayReview(Candidacy candidacy, Account officer) {
        return !candidacy.tookPart(officer.username())
                && !recusals.keepsAway(officer.username(), candidacy.merchant().id())
                && parts.stream().noneMatch(part -> part.tookPart(candidacy, officer.name()));
    }
}
