package fangxin.organization.identity;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
     * Returns the second officer for an act at an office.
     *
     * @param first    account of the first officer
     * @param merchant id of the merchant that the act concerns, from whom the second officer is not recused; null for none
     */
    public SecondOfficer of(String first, String office, String merchant, LocalDate today) {
        return of(Set.of(first), office, merchant, today);
    }

    /**
     * Returns the second officer for an act that several officers of an office have prepared: none of them.
     *
     * @param first    accounts of those who prepared it
     * @param merchant id of the merchant that the act concerns, from whom the second officer is not recused; null for none
     */
    public SecondOfficer of(Set<String> first, String office, String merchant, LocalDate today) {
        return decide(
                first,
                office,
                officers(office, today),
                account -> merchant != null && recusals.isRecused(account, merchant));
    }

    private List<String> officers(String office, LocalDate today) {
        return accounts.holders(Role.COUNTY_OFFICE, office, today).stream()
                .map(Account::username)
                .toList();
    }

    private SecondOfficer decide(Set<String> first, String office, List<String> officers, Predicate<String> isRecused) {
        Agency own = agencies.byCode(office);
        if (officers.stream().anyMatch(account -> !first.contains(account) && !isRecused.test(account))) {
            return new SecondOfficer(first, office, own.name(), office, own.name());
        }
        Optional<Agency> above = agencies.find(own.parent()).filter(Agency::isOffice);
        return new SecondOfficer(
                first,
                office,
                own.name(),
                above.map(Agency::code).orElse(null),
                above.map(Agency::name).orElse(null));
    }

    /** Returns the policy for a list of acts on one day. */
    public OfList ofList(LocalDate today) {
        return new OfList(today);
    }

    /**
     * The policy for a list of acts on one day: it reads the officers of each office and the recusals of each account
     * once.
     */
    public final class OfList {
        private final LocalDate today;
        private final Map<String, List<String>> officers = new HashMap<>();
        private final Map<String, Set<String>> away = new HashMap<>();

        private OfList(LocalDate today) {
            this.today = today;
        }

        /**
         * Returns the second officer for an act at an office.
         *
         * @param merchant id of the merchant that the act concerns; null for none
         */
        public SecondOfficer of(String first, String office, String merchant) {
            return decide(
                    Set.of(first),
                    office,
                    officers.computeIfAbsent(office, code -> officers(code, today)),
                    account -> merchant != null
                            && away.computeIfAbsent(account, recusals::merchantsOf)
                                    .contains(merchant));
        }
    }
}
