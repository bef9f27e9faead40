package fangxin.organization.identity;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Service boundary by which a signed-in person reads the own account and posts, and changes its language, its other
 * employer and its password.
 */
@Stateless
@PermitAll
public class AccountService {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** Profile of the caller's own account. */
    public record AccountProfile(
            @NotNull String username,
            @NotNull String name,
            String phone,
            String mail,
            String employer,
            @NotNull String language,
            boolean password,
            @NotNull List<HeldAppointment> posts,
            @NotNull List<HeldDeputation> deputisesFor,
            @NotNull List<HeldDeputation> deputies) {}

    /** Appointment of the caller: a role at an agency, or for a merchant. */
    public record HeldAppointment(@NotNull Role role, LocalizedText agency, LocalDate since, LocalDate until) {}

    /** Deputation of or by the caller, from a day through a day. */
    public record HeldDeputation(
            @NotNull String account,
            @NotNull String name,
            @NotNull LocalDate since,
            @NotNull LocalDate until) {}

    /** Event that a person declares another employer, or none any more; null where there is none. */
    public record EmployerChanged(String account, String before, String beforeKey, String after) {}

    @Inject
    Event<EmployerChanged> employerChanged;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    PasswordHasher passwords;

    @Inject
    UserSessionRepository sessions;

    @Inject
    CurrentSession current;

    @Inject
    RateLimiter rateLimit;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public AccountProfile profile() {
        Account account = ownAccount();
        LocalDate today = businessClock.now().today();
        return new AccountProfile(
                account.username(),
                account.name(),
                account.phone(),
                account.mail(),
                account.employer(),
                account.language(),
                account.password() != null,
                accounts.appointmentsOf(account.username()).stream()
                        .filter(a -> a.lasts(today))
                        .map(a -> new HeldAppointment(
                                a.role(),
                                agencies.find(a.place()).map(Agency::name).orElse(null),
                                a.since(),
                                a.until()))
                        .toList(),
                accounts.deputiesOf(account.username()).stream()
                        .filter(d -> d.account().equals(account.username())
                                && !d.until().isBefore(today))
                        .map(d -> cover(d.deputyFor(), d))
                        .toList(),
                accounts.deputiesOf(account.username()).stream()
                        .filter(d -> d.deputyFor().equals(account.username())
                                && !d.until().isBefore(today))
                        .map(d -> cover(d.account(), d))
                        .toList());
    }

    /** Returns the roles held today with the names of the agencies, including those as a deputy. */
    public List<HeldAppointment> posts() {
        return currentUser.actor().posts().stream()
                .map(post -> new HeldAppointment(
                        post.role(),
                        agencies.find(post.place()).map(Agency::name).orElse(null),
                        null,
                        null))
                .distinct()
                .toList();
    }

    /** The language in which this person reads pages and gets messages. */
    public void changeLanguage(String language) {
        if (language == null || !LANGUAGES.contains(language)) {
            throw new MalformedRequest(List.of(new Violation("language", "platform.json.value", List.of("language"))));
        }
        ownAccount().changeLanguage(language);
    }

    /**
     * Records for which firm this person works besides, so that conflicts of interest are found; empty for none. Merchants
     * of the firm named before that have applied stay out of reach.
     */
    public void declareEmployer(EmployerInput input) {
        String firm = Constraints.check(input).employer();
        Account account = ownAccount();
        String before = account.employer();
        account.declareEmployer(firm);
        if (!Objects.equals(TextNormalizer.keyOrNull(before), TextNormalizer.keyOrNull(firm))) {
            employerChanged.fire(new EmployerChanged(
                    account.username(), before, TextNormalizer.keyOrNull(before), account.employer()));
        }
    }

    /** Changes the password, which ends all other sessions and the tokens that programs hold. */
    public void changePassword(String old, String wanted) {
        Account account = ownAccount();
        String attempt = "password:" + account.username();
        rateLimit.count(attempt, RequestLimits.shipped().passwordChecks());
        if (account.password() != null && !passwords.matches(old == null ? "" : old, account.password())) {
            throw RuleViolation.at("old", "identity.password.old");
        }
        if (wanted != null && wanted.equals(old)) {
            throw RuleViolation.at("password", "identity.password.same");
        }
        account.changePassword(passwords.hashed(
                rule(account), wanted, account.username(), account.name(), account.phone(), account.mail()));
        sessions.endAllBut(account.username(), current.id());
        sessions.find(current.id())
                .filter(session -> !session.isProgram())
                .ifPresent(session -> session.follow(account));
        rateLimit.forget(attempt);
    }

    private HeldDeputation cover(String other, Deputation deputy) {
        return new HeldDeputation(other, accounts.byUsername(other).name(), deputy.since(), deputy.until());
    }

    private PasswordPolicy rule(Account account) {
        boolean officer = accounts.appointmentsOf(account.username()).stream()
                .anyMatch(a -> RoleGroup.OFFICER.includes(a.role()));
        return officer ? PasswordPolicy.OFFICER : PasswordPolicy.MERCHANT;
    }

    private Account ownAccount() {
        return accounts.byUsername(currentUser.actor().account());
    }
}
