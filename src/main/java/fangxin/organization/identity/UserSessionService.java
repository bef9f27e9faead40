package fangxin.organization.identity;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Service boundary that begins sessions and tokens, checks them at each request, and lets their owner list and end
 * them.
 */
@Stateless
@PermitAll
public class UserSessionService {
    /** Group of every account that may sign in; no service requires it. */
    private static final String ANYBODY = "ANYBODY";

    /** Token for the API, with its expiry. */
    public record IssuedToken(
            @NotNull String token, @NotNull Instant expires) {}

    /**
     * Session that a request may use, with its account.
     *
     * @param name       of the person
     * @param posts      held today
     * @param roles      names of the roles held today, at any place, and of their groups
     * @param enrolling  whether a second factor has to be set up before anything else
     * @param passwordAt when the password was given for a program's token, or null
     */
    public record ActiveSession(
            String session,
            String account,
            String name,
            List<Actor.Post> posts,
            Set<String> roles,
            boolean enrolling,
            Instant passwordAt) {}

    /** Session or token of the caller, as a list shows it. */
    public record SessionView(
            @NotNull String id,
            boolean program,
            @NotNull Instant startedAt,
            @NotNull Instant seenAt,
            @NotNull Instant expires,
            String address,
            String agent,
            boolean current) {}

    @Inject
    UserSessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    SecondFactors factors;

    @Inject
    CurrentSession current;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Begins the session of a browser whose user was authenticated; returns its id. */
    public String begin(String username, SignInOrigin from) {
        UserSession session = UserSession.ofBrowser(
                accounts.byUsername(username), businessClock.now().at(), Settings.sessionLongest(), from);
        sessions.add(session);
        return session.id();
    }

    /** @param passwordAt when the password was given for it, or null where a code was */
    public IssuedToken issue(String username, Instant passwordAt, SignInOrigin from) {
        String token = SecureTokens.token();
        UserSession session = UserSession.ofProgram(
                accounts.byUsername(username),
                token,
                businessClock.now().at(),
                Settings.sessionLongest(),
                passwordAt,
                from);
        sessions.add(session);
        return new IssuedToken(token, session.expires());
    }

    /** @param seen when this node last received a request of the session; empty where the session has ended */
    public Optional<ActiveSession> presence(String session, Instant seen) {
        return sessions.ofBrowser(session).flatMap(known -> presence(known, seen));
    }

    public Optional<ActiveSession> presenceByToken(String token) {
        return sessions.byToken(token).flatMap(known -> presence(known, null));
    }

    private Optional<ActiveSession> presence(UserSessionRepository.OwnedSession known, Instant seen) {
        UserSession session = known.session();
        BusinessMoment moment = businessClock.now();
        Instant now = moment.at();
        Optional<Account> owner = Optional.ofNullable(known.owner())
                .filter(account -> session.lasts(account, now, seen, Settings.sessionIdle()));
        if (owner.isEmpty()) {
            sessions.end(session.id());
            return Optional.empty();
        }
        if (session.seenAt().plus(UserSession.SEEN_EXACTLY).isBefore(now)) {
            sessions.seen(session, now);
        }
        List<Actor.Post> posts = accounts.posts(session.account(), moment.today());
        Set<Role> roles = posts.stream().map(Actor.Post::role).collect(Collectors.toSet());
        return Optional.of(new ActiveSession(
                session.id(),
                session.account(),
                owner.get().name(),
                posts,
                names(roles),
                factors.isRequiredOf(roles) && !owner.get().hasSecondFactor(),
                session.passwordAt()));
    }

    /**
     * Returns the names of the roles, of their groups, and of one role that every account has that may sign in: a
     * person whose claim to a merchant is not decided has no other role, and may still see the state of the claim.
     */
    static Set<String> names(Set<Role> roles) {
        Set<String> names = new TreeSet<>(RoleGroup.namesOf(roles));
        names.add(ANYBODY);
        return names;
    }

    /** Returns the caller's own sessions and tokens. */
    public List<SessionView> listOwn() {
        Account account = ownAccount();
        Instant now = businessClock.now().at();
        return sessions.of(account, now).stream()
                .filter(session ->
                        session.id().equals(current.id()) || session.lasts(account, now, null, Settings.sessionIdle()))
                .map(this::view)
                .toList();
    }

    private SessionView view(UserSession session) {
        return new SessionView(
                session.id(),
                session.isProgram(),
                session.startedAt(),
                session.seenAt(),
                session.expires(),
                session.ipAddress(),
                session.userAgent(),
                session.id().equals(current.id()));
    }

    /** Ends a session or token of the caller. */
    public void end(String id) {
        sessions.end(sessions.find(id)
                .filter(session -> session.account().equals(ownAccount().username()))
                .orElseThrow(() -> new NotFound(String.valueOf(id)))
                .id());
    }

    /** Ends all sessions and tokens of the caller except the session in use. */
    public void endOthers() {
        sessions.endAllBut(ownAccount().username(), current.id());
    }

    /** Ends a session at sign-out. */
    public void signOut(String id) {
        sessions.end(id);
    }

    private Account ownAccount() {
        return accounts.byUsername(currentUser.account().orElseThrow(RuleViolation::notSignedIn));
    }
}
