package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Deputation;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.RoleRepository;
import fangxin.organization.identity.invitation.InvitationRepository;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Service boundary by which administrators manage officers' accounts: search, open, invite, close and reopen them, and
 * begin and end their appointments and deputations. Every change asks for the administrator's password again.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class UserAdministrationService {
    private static final int PAGE = 50;

    /** Search conditions for accounts; null leaves a part open. */
    public record AccountQuery(String text, Role role, String agency, String cursor) {}

    /** Account in a list. */
    public record AccountRow(
            @NotNull String username,
            @NotNull String name,
            boolean active,
            @NotNull List<AppointmentView> posts) {}

    /** Page of accounts, with the cursor of the next one, or null. */
    public record AccountList(@NotNull List<AccountRow> rows, String next) {}

    /**
     * Appointment, present or past.
     *
     * @param inside whether this administrator is responsible for the agency
     */
    public record AppointmentView(
            @NotNull String id,
            @NotNull Role role,
            @NotNull String place,
            LocalizedText agency,
            @NotNull LocalDate since,
            LocalDate until,
            boolean lasts,
            boolean inside) {}

    /** Deputation of one officer for another. */
    public record DeputationView(
            @NotNull String id,
            @NotNull String account,
            String name,
            @NotNull String deputyFor,
            String deputyForName,
            @NotNull LocalDate since,
            @NotNull LocalDate until,
            boolean over) {}

    /**
     * Details of one account.
     *
     * @param controlled whether this administrator may invite, close, reopen and deputise
     */
    public record AccountDetails(
            String username,
            @NotNull String name,
            String phone,
            String mail,
            String employer,
            boolean active,
            boolean officer,
            boolean controlled,
            @NotNull List<AppointmentView> posts,
            @NotNull List<DeputationView> covers) {}

    /** Agency to choose. */
    public record AppointmentAgency(String code, LocalizedText name, Agency.AgencyType type) {}

    @Inject
    AccountRepository accounts;

    @Inject
    AccountListQuery accountList;

    @Inject
    RoleRepository roles;

    @Inject
    AgencyRepository agencies;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    InvitationRepository invitations;

    @Inject
    AccountNotifier mailings;

    @Inject
    AccountNotices notices;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public AccountList search(AccountQuery search) {
        List<Account> found = accounts.search(
                search.text(),
                search.role(),
                places(search.agency()),
                search.cursor(),
                currentUser.actor().away(),
                today(),
                PAGE + 1);
        List<AccountRow> rows = rows(found.stream().limit(PAGE).toList());
        return new AccountList(rows, found.size() > PAGE ? rows.getLast().username() : null);
    }

    /** Returns a part of the accounts for which this administrator is responsible. */
    public List<AccountRow> accounts(AccountFilter filter, ListSlice slice) {
        return rows(accountList.rows(filter, visible(filter), slice));
    }

    /** Returns the number of the accounts for which this administrator is responsible. */
    public long count(AccountFilter filter) {
        return accountList.count(filter, visible(filter));
    }

    private AccountListQuery.VisibleAccounts visible(AccountFilter filter) {
        return new AccountListQuery.VisibleAccounts(
                places(filter.agency()), currentUser.actor().away(), today());
    }

    /** Returns the agencies of an area, or all for which this administrator is responsible; null for all agencies. */
    private List<String> places(String agency) {
        return agency == null
                ? territory.of(currentUser.actor()).map(List::copyOf).orElse(null)
                : under(territory.within(currentUser.actor(), agency).code());
    }

    private List<AccountRow> rows(List<Account> found) {
        Map<String, List<Appointment>> posts =
                accounts.appointmentsOf(found.stream().map(Account::username).toList());
        Map<String, LocalizedText> names = agencies.names();
        Optional<Set<String>> area = territory.of(currentUser.actor());
        return found.stream()
                .map(account -> new AccountRow(
                        account.username(),
                        account.name(),
                        account.isActive(),
                        posts.getOrDefault(account.username(), List.of()).stream()
                                .map(post -> post(post, names, area))
                                .filter(AppointmentView::lasts)
                                .toList()))
                .toList();
    }

    public AccountDetails file(String username) {
        Account account = requireVisible(username);
        AccountPolicy control = control(username);
        List<Deputation> deputies = accounts.deputiesOf(username);
        Map<String, LocalizedText> places = agencies.names();
        Map<String, String> names = accounts.names(deputies.stream()
                .flatMap(deputy -> Stream.of(deputy.account(), deputy.deputyFor()))
                .toList());
        return new AccountDetails(
                username,
                account.name(),
                account.phone(),
                account.mail(),
                account.employer(),
                account.isActive(),
                isOfficer(username),
                control.acts(),
                control.ever().stream()
                        .map(post -> post(post, places, control.area()))
                        .toList(),
                deputies.stream().map(deputy -> cover(deputy, names)).toList());
    }

    /** Returns the bodies at which this administrator can appoint. */
    public List<AppointmentAgency> places() {
        return territory
                .of(currentUser.actor())
                .map(reach -> agencies.active().stream()
                        .filter(agency -> reach.contains(agency.code()))
                        .toList())
                .orElseGet(agencies::active)
                .stream()
                .map(agency -> new AppointmentAgency(agency.code(), agency.name(), agency.type()))
                .toList();
    }

    /** Opens an officer's account. The account has no password: the person sets one at a one-time address. */
    public void open(NewOfficer officer) {
        confirmation.requireGiven();
        officer.checked();
        if (accounts.find(officer.username()).isPresent()) {
            throw RuleViolation.at("username", "administration.account.known", officer.username());
        }
        Stream.of(officer.phone(), officer.mail())
                .filter(contact -> contact != null)
                .filter(contact -> accounts.byContact(contact).isPresent())
                .findFirst()
                .ifPresent(taken -> {
                    throw RuleViolation.at(
                            taken.equals(officer.phone()) ? "phone" : "mail", "administration.contact.known");
                });
        accounts.add(new Account(
                officer.username(),
                officer.name().strip(),
                officer.phone(),
                officer.mail(),
                businessClock.now().at()));
        auditLog.record(AuditEntry.AuditAction.OPEN_ACCOUNT, officer.username(), officer.name());
        appoint(officer.username(), new AppointmentInput(officer.role(), officer.agency(), today()));
        mailings.to(
                officer.mail() == null ? officer.phone() : officer.mail(),
                "administration.welcome",
                "welcome:" + officer.username(),
                officer.name(),
                officer.username(),
                Settings.baseUrl());
    }

    /** Creates the one-time address at which an officer sets a password; the administrator passes it on. */
    public InvitationRepository.InvitationLink invite(String username) {
        confirmation.requireGiven();
        Account account = requireOfficer(username, "username");
        record(AuditEntry.AuditAction.INVITE, account, null);
        return invitations.to(username);
    }

    /** Returns the roles that can be given to officers. */
    public List<Role> roles() {
        return roles.ofOfficers();
    }

    /** Gives an account a post: one of the administrator's own area, or one without a present post. */
    public void appoint(String username, AppointmentInput input) {
        confirmation.requireGiven();
        Role role = Constraints.check(input).role();
        String agency = input.agency();
        LocalDate since = input.since();
        Agency at = territory.within(currentUser.actor(), agency);
        if (!roles.of(role).isHeldAt(at.type())) {
            throw RuleViolation.at("agency", "administration.role.place", role, at.type());
        }
        requireOther(username, "role", "administration.appoint.self");
        Account account = accounts.findForUpdate(username);
        if (!control(username).appoints()) {
            throw new NotFound(username);
        }
        if (accounts.appointmentsOf(username).stream()
                .anyMatch(a -> a.role() == role
                        && a.place().equals(agency)
                        && (a.until() == null || !a.until().isBefore(since)))) {
            throw RuleViolation.at("role", "administration.role.present", account.name());
        }
        accounts.appoint(new Appointment(username, role, agency, since));
        record(AuditEntry.AuditAction.APPOINT, account, role + " " + agency + " " + since);
    }

    /** Ends a post with the end of a day. */
    public void endAppointment(String id, LocalDate lastDay) {
        confirmation.requireGiven();
        Appointment appointment = territory.post(currentUser.actor(), id);
        Account account = requireVisible(appointment.account());
        if (appointment.role() == Role.JOB) {
            throw new NotFound(id);
        }
        if (lastDay == null) {
            throw RuleViolation.at("until", "administration.until.missing");
        }
        if (appointment.role() == Role.ADMINISTRATOR) {
            requireAnother(appointment.account(), appointment.place());
        }
        appointment.end(lastDay);
        record(
                AuditEntry.AuditAction.END_APPOINTMENT,
                account,
                appointment.role() + " " + appointment.place() + " " + lastDay);
    }

    /** Closes an account: it can no longer sign in, and its records are kept. */
    public void close(String username) {
        confirmation.requireGiven();
        Account account = requireControlled(username);
        if (username.equals(currentUser.actor().account())) {
            throw new RuleViolation("administration.close.self");
        }
        account.close();
        accounts.endTokensOf(username);
        invitations.withdraw(username);
        record(AuditEntry.AuditAction.CLOSE_ACCOUNT, account, account.name());
    }

    public void reopen(String username) {
        confirmation.requireGiven();
        Account account = requireControlled(username);
        account.reopen();
        record(AuditEntry.AuditAction.REOPEN_ACCOUNT, account, account.name());
    }

    /** Records an officer as the deputy of another for some days. */
    public void deputise(String deputyFor, DeputationInput input) {
        confirmation.requireGiven();
        String deputy = input.account();
        requireOther(deputy, "account", "administration.deputise.self");
        Account account = requireOfficer(deputy, "account");
        Account absent = requireOfficer(deputyFor, "deputyFor");
        Constraints.check(input);
        Deputation cover = new Deputation(deputy, deputyFor, input.since(), input.until());
        List<Deputation> others = new ArrayList<>(accounts.deputiesOf(deputy));
        others.addAll(accounts.deputiesOf(deputyFor));
        cover.requireNoChain(others);
        accounts.add(cover);
        AuditEntry act = auditLog.record(
                AuditEntry.AuditAction.DEPUTISE, deputyFor, deputy + " " + input.since() + " – " + input.until());
        notify(act, account, absent);
    }

    /** Ends a deputation with yesterday as its last day, so that it ends at once. */
    public void endDeputy(String id) {
        confirmation.requireGiven();
        Deputation deputy = accounts.deputy(id);
        Account found = requireControlled(deputy.deputyFor());
        deputy.end(today().minusDays(1));
        AuditEntry act = auditLog.record(AuditEntry.AuditAction.END_DEPUTY, deputy.deputyFor(), deputy.account());
        notify(act, accounts.byUsername(deputy.account()), found);
    }

    private void record(AuditEntry.AuditAction action, Account account, String detail) {
        notify(auditLog.record(action, account.username(), detail), account);
    }

    private void notify(AuditEntry act, Account... concerned) {
        Stream.of(concerned)
                .forEach(account ->
                        notices.send(act, account, control(account.username()).ever()));
    }

    /** Refuses a change of the administrator's own account, or of that of the colleague deputised for. */
    private void requireOther(String username, String field, String key) {
        Actor administrator = currentUser.actor();
        if (administrator.account().equals(username)
                || (username != null
                        && accounts.deputiesOf(administrator.account()).stream()
                                .anyMatch(deputy -> !deputy.until().isBefore(today())
                                        && deputy.account().equals(administrator.account())
                                        && deputy.deputyFor().equals(username)))) {
            throw RuleViolation.at(field, key);
        }
    }

    /**
     * Finds an active officer for whom this administrator is responsible; the refusal is the same for an unknown
     * account.
     */
    private Account requireOfficer(String username, String field) {
        if (username == null
                || accounts.find(username).filter(Account::isActive).isEmpty()
                || !isOfficer(username)
                || !control(username).acts()) {
            throw RuleViolation.at(field, "administration.deputy.officer");
        }
        return requireControlled(username);
    }

    /** Refuses to leave an agency without an administrator. */
    private void requireAnother(String username, String place) {
        if (accounts.holders(Role.ADMINISTRATOR, place, today()).stream()
                .allMatch(account -> account.username().equals(username))) {
            throw new RuleViolation("administration.last");
        }
    }

    private AccountPolicy control(String username) {
        return territory.control(currentUser.actor(), username, today());
    }

    private Account requireControlled(String username) {
        return requireNotRecused(territory.controlled(currentUser.actor(), username, today()));
    }

    private Account requireVisible(String username) {
        Account account = accounts.byUsername(username);
        if (!control(username).sees()) {
            throw new NotFound(username);
        }
        return requireNotRecused(account);
    }

    private Account requireNotRecused(Account account) {
        if (accounts.appointmentsOf(account.username()).stream()
                .anyMatch(post -> post.role() == Role.MERCHANT
                        && currentUser.actor().away().contains(post.place()))) {
            throw new NotFound(account.username());
        }
        return account;
    }

    private boolean isOfficer(String username) {
        return accounts.appointmentsOf(username).stream()
                .filter(a -> a.lasts(today()))
                .anyMatch(a -> RoleGroup.OFFICER.includes(a.role()));
    }

    private List<String> under(String root) {
        return agencies.all().stream()
                .map(Agency::code)
                .filter(code -> agencies.isWithin(code, root))
                .toList();
    }

    private AppointmentView post(Appointment a, Map<String, LocalizedText> names, Optional<Set<String>> area) {
        return new AppointmentView(
                a.id(),
                a.role(),
                a.place(),
                names.get(a.place()),
                a.since(),
                a.until(),
                a.lasts(today()),
                area.map(agencies -> agencies.contains(a.place())).orElse(true));
    }

    private DeputationView cover(Deputation deputy, Map<String, String> names) {
        return new DeputationView(
                deputy.id(),
                deputy.account(),
                names.get(deputy.account()),
                deputy.deputyFor(),
                names.get(deputy.deputyFor()),
                deputy.since(),
                deputy.until(),
                deputy.until().isBefore(today()));
    }

    private LocalDate today() {
        return businessClock.now().today();
    }
}
