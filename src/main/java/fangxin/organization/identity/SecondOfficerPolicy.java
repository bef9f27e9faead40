package fangxin.organization.identity;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Policy on the second officer (双人办理), who decides what a first officer of an office has proposed or filed: another
 * officer of the same office who is not recused from the merchant; where it has none, an officer of the office above
 * it. Default of the programme.
 */
@ApplicationScoped
public class SecondOfficerPolicy {
    private AccountRepository accounts;
    private AgencyRepository agencies;
    private RecusalRepository recusals;

    protected SecondOfficerPolicy() {}

    @Inject
    SecondOfficerPolicy(AccountRepository accounts, AgencyRepository agencies, RecusalRepository recusals) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.recusals = recusals;
    }

    /**
     * The second officer for an act at an office.
     *
     * @param first    account of the first officer
     * @param merchant id of the merchant that the act concerns, from whom the second officer is not recused; null for none
     */
    public SecondOfficer of(String first, String office, String merchant, LocalDate today) {
        return of(Set.of(first), office, merchant, today);
    }

    /**
     * The second officer for an act that several officers of an office have prepared: none of them.
     *
     * @param first    accounts of those who prepared it
     * @param merchant id of the merchant that the act concerns, from whom the second officer is not recused; null for none
     */
    public SecondOfficer of(Set<String> first, String office, String merchant, LocalDate today) {
        Agency own = agencies.byCode(office);
        if (accounts.holders(Role.COUNTY_OFFICE, office, today).stream()
                .map(Account::username)
                .anyMatch(account ->
                        !first.contains(account) && (merchant == null || !recusals.isRecused(account, merchant)))) {
            return new SecondOfficer(first, office, own.name(), office, own.name());
        }
        Optional<Agency> above = agencies.find(own.parent()).filter(Agency::office);
        return new SecondOfficer(
                first,
                office,
                own.name(),
                above.map(Agency::code).orElse(null),
                above.map(Agency::name).orElse(null));
    }
}
