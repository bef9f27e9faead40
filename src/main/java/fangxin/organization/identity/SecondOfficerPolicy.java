package fangxin.organization.identity;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy on the second officer (双人办理), who decides what a first officer of an office has proposed or filed: another
 * officer of the same office; where the office has no other, an officer of the office above it. Default of the
 * programme.
 */
@ApplicationScoped
public class SecondOfficerPolicy {
    private AccountRepository accounts;
    private AgencyRepository agencies;

    protected SecondOfficerPolicy() {}

    @Inject
    SecondOfficerPolicy(AccountRepository accounts, AgencyRepository agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /**
     * The second officer for an act at an office.
     *
     * @param first account of the first officer
     */
    public SecondOfficer of(String first, String office, LocalDate today) {
        Agency own = agencies.byCode(office);
        if (accounts.holders(Role.COUNTY_OFFICE, office, today).stream()
                .anyMatch(holder -> !holder.username().equals(first))) {
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
