package fangxin.administration;

import fangxin.common.NotFound;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access check by the area of an administrator or auditor (the own office and all below it; every office for the
 * city's): returns the codes of its agencies, finds an agency, account or post in it or refuses, and makes the {@link
 * AccountPolicy} of an account.
 */
@ApplicationScoped
public class AdministrativeScope {
    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    /** Returns the codes of the agencies for which the administrator is responsible; empty where there is no bound. */
    public Optional<Set<String>> of(Actor administrator) {
        return administrator.administersAll()
                ? Optional.empty()
                : Optional.of(beneath(administrator.placesAs(Role.ADMINISTRATOR)));
    }

    /**
     * Returns the codes of the agencies of which this person may read the journals and the signing chains: those of the
     * own office and all below it, for administrators and auditors alike; empty where there is no bound.
     */
    public Optional<Set<String>> readBy(Actor reader) {
        return reader.administersAll() || reader.auditsAll()
                ? Optional.empty()
                : Optional.of(
                        beneath(Stream.concat(reader.placesAs(Role.ADMINISTRATOR), reader.placesAs(Role.AUDITOR))));
    }

    private Set<String> beneath(Stream<String> places) {
        List<String> offices = places.toList();
        return agencies.all().stream()
                .map(Agency::code)
                .filter(code -> offices.stream().anyMatch(office -> agencies.isWithin(code, office)))
                .collect(Collectors.toSet());
    }

    /** Returns the agency, if this administrator is responsible for it. */
    public Agency within(Actor administrator, String code) {
        return agencies.find(code)
                .filter(agency ->
                        of(administrator).map(reach -> reach.contains(code)).orElse(true))
                .orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    /** Returns the control of this administrator over the account. */
    public AccountPolicy control(Actor administrator, String account, LocalDate today) {
        return new AccountPolicy(
                of(administrator), accounts.appointmentsOf(account), accounts.postsFrom(account, today));
    }

    /** Returns the account, locked, if this administrator may act on it. */
    public Account controlled(Actor administrator, String username, LocalDate today) {
        Account account = accounts.findForUpdate(username);
        if (!control(administrator, username, today).acts()) {
            throw new NotFound(username);
        }
        return account;
    }

    /** Returns the post, if this administrator is responsible for its agency. */
    public Appointment post(Actor administrator, String id) {
        Appointment post = accounts.appointment(id);
        if (!of(administrator).map(reach -> reach.contains(post.place())).orElse(true)) {
            throw new NotFound(id);
        }
        return post;
    }
}
