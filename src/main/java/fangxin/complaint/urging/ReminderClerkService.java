package fangxin.complaint.urging;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.urging.ReminderClerkView.ReminderOfficer;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the clerks who receive reminders: officers of an office name and list those of the office and of
 * the agencies right below it, those of a unit its own; it also lists the officers who can be named.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class ReminderClerkService {
    /** Fired when the clerk of an agency was named. */
    public record ReminderClerkNamed(String agency, String detail) {}

    @Inject
    ReminderClerkRepository clerks;

    @Inject
    ReminderNotifier notifier;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ReminderClerkNamed> named;

    /** Lists the agencies for which the reader may name clerks, the own ones first. */
    public List<ReminderClerkView> clerks() {
        List<Agency> all = named();
        LocalDate today = businessClock.now().today();
        List<String> codes = all.stream().map(Agency::code).toList();
        Map<String, ReminderClerk> known = clerks.ofAgencies(codes);
        Map<String, List<Account>> officers = new HashMap<>(accounts.holders(Role.COUNTY_OFFICE, codes, today));
        officers.putAll(accounts.holders(Role.STATION, codes, today));
        Map<String, Account> people = accounts.byUsernames(known.values().stream()
                .flatMap(each -> Stream.of(each.clerk(), each.deputy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(agency -> view(
                        agency,
                        Optional.ofNullable(known.get(agency.code())),
                        officers.getOrDefault(agency.code(), List.of()),
                        people,
                        today))
                .toList();
    }

    /** Returns the officers who can be named at an agency. */
    public List<ReminderOfficer> officers(String agency) {
        return notifier.officers(require(agency), businessClock.now().today()).stream()
                .map(account -> new ReminderOfficer(account.username(), account.name()))
                .toList();
    }

    /** Names clerk and deputy of an agency. A repeated request changes nothing. */
    public ReminderClerkView name(String code, ReminderClerkInput input) {
        Agency agency = require(code);
        Constraints.check(input);
        LocalDate today = businessClock.now().today();
        List<Account> officers = notifier.officers(agency, today);
        requireOfficer("clerk", input.clerk(), officers);
        requireOfficer("deputy", input.deputy(), officers);
        Optional<ReminderClerk> before = clerks.findForUpdate(code);
        if (before.filter(known -> known.names(input)).isEmpty()) {
            Actor actor = currentUser.actor();
            before.ifPresentOrElse(
                    known -> {
                        known.requireVersion(input.version());
                        known.name(input, actor, businessClock.now().at());
                    },
                    () -> clerks.add(new ReminderClerk(
                            code, input, actor, businessClock.now().at())));
            clerks.flush();
            named.fire(new ReminderClerkNamed(code, detail(input)));
        }
        return view(
                agency,
                clerks.find(code),
                officers,
                officers.stream().collect(Collectors.toMap(Account::username, each -> each)),
                today);
    }

    private static String detail(ReminderClerkInput input) {
        return Stream.of(input.clerk(), input.deputy(), input.awayFrom(), input.awayUntil())
                .map(part -> part == null ? "—" : part.toString())
                .collect(Collectors.joining(" "));
    }

    private static void requireOfficer(String field, String account, List<Account> officers) {
        if (account != null
                && officers.stream().noneMatch(officer -> officer.username().equals(account))) {
            throw RuleViolation.at(field, "urging.clerk.officer");
        }
    }

    private Agency require(String code) {
        return named().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    /** Returns the own agencies, and the offices and units right below the own offices. */
    private List<Agency> named() {
        Actor actor = currentUser.actor();
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return Stream.concat(
                        Stream.concat(offices.stream(), actor.placesAs(Role.STATION))
                                .map(agencies::byCode),
                        offices.stream()
                                .flatMap(office -> agencies.under(office).stream())
                                .filter(agency -> agency.isOffice() || agency.type() == Agency.AgencyType.STATION))
                .filter(agency -> !agency.isEnded())
                .distinct()
                .toList();
    }

    private static ReminderClerkView view(
            Agency agency,
            Optional<ReminderClerk> clerk,
            List<Account> officers,
            Map<String, Account> people,
            LocalDate today) {
        return new ReminderClerkView(
                agency.code(),
                agency.name(),
                clerk.map(known -> officer(known.clerk(), people)).orElse(null),
                clerk.map(known -> officer(known.deputy(), people)).orElse(null),
                clerk.map(ReminderClerk::awayFrom).orElse(null),
                clerk.map(ReminderClerk::awayUntil).orElse(null),
                ReminderNotifier.receivers(clerk, officers, today).stream()
                        .map(Account::name)
                        .toList(),
                clerk.map(ReminderClerk::changedBy).orElse(null),
                clerk.map(ReminderClerk::changedAt).orElse(null),
                clerk.map(ReminderClerk::version).orElse(null));
    }

    private static ReminderOfficer officer(String account, Map<String, Account> people) {
        return account == null
                ? null
                : new ReminderOfficer(
                        account,
                        Optional.ofNullable(people.get(account))
                                .map(Account::name)
                                .orElse(account));
    }
}
