package fangxin.organization.identity;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.persistence.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of accounts, their appointments and deputations: stores, finds, searches and locks them, refuses roles
 * that exclude each other, finds the holders of a role, and composes the actor that an account is on a day.
 */
@ApplicationScoped
public class AccountRepository {
    /** The roles that are held for the whole programme at the city, and for the own area at a county. */
    private static final Set<Role> OF_AN_AREA = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** Name of an account, with its posts of a day, and the posts for which it is a deputy on that day. */
    private static final String POSTS_HELD = """
        select c.name, a.role, a.place, a.account from account c left join appointment a on a.account = c.username
          and a.since <= ?2 and (a.until is null or a.until >= ?2) where c.username = ?1
        union all select cast(null as varchar(100)), a.role, a.place, a.account
          from deputation d join appointment a on a.account = d.deputyfor
          where d.account = ?1 and d.since <= ?2 and d.until >= ?2 and a.role <> 'MERCHANT'
          and a.since <= ?2 and (a.until is null or a.until >= ?2)\
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    AgencyRepository agencies;

    @Inject
    RoleRepository roles;

    @Inject
    RecusalRepository recusals;

    @Inject
    Event<AccessGained> gained;

    public Account byUsername(String username) {
        return find(username).orElseThrow(() -> new NotFound(username));
    }

    public Optional<Account> find(String username) {
        return Optional.ofNullable(username).map(known -> em.find(Account.class, known));
    }

    public Optional<Account> byContact(String phoneOrMail) {
        return em.createQuery("select a from Account a where a.phone = :contact or a.mail = :contact", Account.class)
                .setParameter("contact", phoneOrMail)
                .getResultStream()
                .findFirst();
    }

    /** Adds an account; its row comes before those of its appointments. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /**
     * Returns the account, locked until the transaction ends, so that two administrators decide on it one after the
     * other.
     */
    public Account findForUpdate(String username) {
        return Optional.ofNullable(username)
                .map(known -> em.find(Account.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(username)));
    }

    /** Gives an account a post, unless it or one of its deputies could then use roles that exclude each other. */
    public void appoint(Appointment appointment) {
        incompatibility(appointment).ifPresent(refused -> {
            throw new RuleViolation(List.of(refused));
        });
        em.persist(appointment);
        gained.fire(new AccessGained(appointment.account()));
    }

    /** Returns the reason why an appointment is incompatible (不相容岗位); empty where it is compatible. */
    public Optional<Violation> incompatibility(Appointment planned) {
        if (!roles.exclusive().concerns(planned.role())) {
            return Optional.empty();
        }
        Tenure given = Tenure.of(planned);
        return incompatibility("role", planned.account(), List.of(given))
                .or(() -> deputiesOf(planned.account()).stream()
                        .filter(deputy -> deputy.deputyFor().equals(planned.account()))
                        .flatMap(deputy ->
                                incompatibility(
                                        "role",
                                        deputy.account(),
                                        given.during(deputy).stream().toList())
                                        .stream())
                        .findFirst());
    }

    private Optional<Violation> incompatibility(String field, String account, List<Tenure> given) {
        return roles.exclusive()
                .collision(tenures(account), given)
                .map(collision -> new Violation(
                        field,
                        "identity.exclusive",
                        List.of(byUsername(account).name(), collision.held(), collision.given())));
    }

    /** Returns the roles that an account can use at any time, by its own posts and as a deputy. */
    private List<Tenure> tenures(String account) {
        return Stream.concat(
                        appointmentsOf(account).stream().map(Tenure::of),
                        deputiesOf(account).stream()
                                .filter(deputy -> deputy.account().equals(account))
                                .flatMap(this::tenuresOf))
                .toList();
    }

    private Stream<Tenure> tenuresOf(Deputation deputy) {
        return appointmentsOf(deputy.deputyFor()).stream()
                .filter(post -> post.role() != Role.MERCHANT)
                .flatMap(post -> Tenure.of(post).during(deputy).stream());
    }

    /**
     * Returns every post by which an account acts today or will act later, those of colleagues deputised for included.
     */
    public List<Appointment> postsFrom(String account, LocalDate today) {
        return Stream.concat(
                        Stream.of(account),
                        deputiesOf(account).stream()
                                .filter(deputy -> deputy.account().equals(account)
                                        && !deputy.until().isBefore(today))
                                .map(Deputation::deputyFor))
                .distinct()
                .flatMap(each -> appointmentsOf(each).stream())
                .filter(post -> post.until() == null || !post.until().isBefore(today))
                .toList();
    }

    public List<Appointment> appointmentsOf(String account) {
        return em.createQuery("select a from Appointment a where a.account = :account", Appointment.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Appointments of several accounts, by account; one without an appointment is left out. */
    public Map<String, List<Appointment>> appointmentsOf(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : em.createQuery("select a from Appointment a where a.account in :accounts", Appointment.class)
                        .setParameter("accounts", usernames)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Appointment::account));
    }

    /** Deputations by or for this account, at any time. */
    public List<Deputation> deputiesOf(String account) {
        return em.createQuery("""
            select d from Deputation d where d.account = :account or d.deputyFor = :account
            order by d.since desc, d.id\
            """, Deputation.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Appointment appointment(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Appointment.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    public Deputation deputy(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Deputation.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Adds a deputation, unless the deputy could then use roles that exclude each other. */
    public void add(Deputation deputy) {
        incompatibility("account", deputy.account(), tenuresOf(deputy).toList()).ifPresent(refused -> {
            throw new RuleViolation(List.of(refused));
        });
        em.persist(deputy);
        gained.fire(new AccessGained(deputy.account()));
    }

    /**
     * Returns the accounts in the order of their names.
     *
     * @param text   part of the name, account, phone or mail; null for all
     * @param role   held today; null for any
     * @param places agencies of which one must have appointed the account; null for any account
     * @param after  account after which the list goes on; null for its beginning
     * @param recused   merchants whose accounts are left out, because the reader is recused from them
     */
    public List<Account> search(
            String text,
            Role role,
            Collection<String> places,
            String after,
            Set<String> recused,
            LocalDate today,
            int most) {
        StringBuilder query = new StringBuilder("select c from Account c where c.username > :after");
        if (text != null) {
            query.append(" and (lower(c.username) like :text escape '!' or c.name like :text escape '!'"
                    + " or c.phone like :text escape '!' or lower(c.mail) like :text escape '!')");
        }
        if (role != null || places != null) {
            query.append(" and exists (select a from Appointment a where a.account = c.username and a.since <= :today"
                    + " and (a.until is null or a.until >= :today)");
            query.append(role == null ? "" : " and a.role = :role");
            query.append(places == null ? ")" : " and a.place in :places)");
        }
        if (!recused.isEmpty()) {
            query.append(" and not exists (select t from Appointment t where t.account = c.username"
                    + " and t.role = fangxin.organization.identity.Role.MERCHANT and t.place in :away)");
        }
        TypedQuery<Account> search = em.createQuery(
                        query.append(" order by c.username").toString(), Account.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most);
        if (text != null) {
            search.setParameter("text", LikePattern.containing(text.toLowerCase(Locale.ROOT)));
        }
        if (role != null || places != null) {
            search.setParameter("today", today);
        }
        if (!recused.isEmpty()) {
            search.setParameter("away", recused);
        }
        if (role != null) {
            search.setParameter("role", role);
        }
        if (places != null) {
            search.setParameter("places", places);
        }
        return search.getResultList();
    }

    /** Ends the sessions of the account's browsers and the tokens of its programs. */
    public void endTokensOf(String account) {
        em.createQuery("delete from UserSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    public Map<String, Account> byUsernames(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : em.createQuery("select a from Account a where a.username in :accounts", Account.class)
                        .setParameter("accounts", Set.copyOf(usernames))
                        .getResultStream()
                        .collect(Collectors.toMap(Account::username, Function.identity()));
    }

    /** Returns the names of persons by account. */
    public Map<String, String> names(Collection<String> usernames) {
        return byUsernames(usernames).values().stream().collect(Collectors.toMap(Account::username, Account::name));
    }

    /** Returns the accounts that hold a role at a place today. */
    public List<Account> holders(Role role, String place, LocalDate today) {
        return em.createQuery("""
            select c from Account c, Appointment a where a.account = c.username and a.role = :role
            and a.place = :place and a.since <= :today and (a.until is null or a.until >= :today)
            and c.active = true order by c.username\
            """, Account.class)
                .setParameter("role", role)
                .setParameter("place", place)
                .setParameter("today", today)
                .getResultList();
    }

    /** Returns the accounts that hold a role at several places today, by place. */
    public Map<String, List<Account>> holders(Role role, Collection<String> places, LocalDate today) {
        return places.isEmpty()
                ? Map.of()
                : em
                        .createQuery("""
                            select a.place, c from Account c, Appointment a where a.account = c.username and a.role = :role
                            and a.place in :places and a.since <= :today and (a.until is null or a.until >= :today)
                            and c.active = true order by c.username\
                            """, Object[].class)
                        .setParameter("role", role)
                        .setParameter("places", places)
                        .setParameter("today", today)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (Account) row[1], Collectors.toList())));
    }

    /** Returns whether an administrator was ever appointed; administrators open all other accounts. */
    public boolean hasAdministrator() {
        return em.createQuery("select count(a) from Appointment a where a.role = :role", Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult()
                > 0;
    }

    /** Returns the same roles at the agencies that were merged into those of the posts, for reading closed cases. */
    private List<Actor.Post> archive(List<Actor.Post> posts) {
        if (posts.stream().allMatch(post -> post.role() == Role.MERCHANT)) {
            return List.of();
        }
        return agencies.successors().entrySet().stream()
                .flatMap(heir -> posts.stream()
                        .filter(post -> post.place().equals(heir.getValue()))
                        .map(post -> new Actor.Post(
                                post.role(),
                                heir.getKey(),
                                post.deputyFor(),
                                OF_AN_AREA.contains(post.role()) && post.under() != null ? heir.getKey() : null)))
                .toList();
    }

    /** Returns the actor that an account is today. */
    public Actor actor(String username, LocalDate today) {
        List<HeldPost> held = findPosts(username, today);
        String name = held.stream()
                .map(HeldPost::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound(username));
        return actor(username, name, posts(username, held));
    }

    /** Returns the actor that an account is by posts that were read already: also the archive and the recusals. */
    Actor actor(String username, String name, List<Actor.Post> posts) {
        boolean officer = posts.stream().anyMatch(post -> RoleGroup.OFFICER.includes(post.role()));
        return new Actor(username, name, posts, archive(posts), officer ? recusals.merchantsOf(username) : Set.of());
    }

    /** Returns the posts that an account has today: its own, and those of the accounts whose deputy it is. */
    List<Actor.Post> posts(String username, LocalDate today) {
        return posts(username, findPosts(username, today));
    }

    private List<Actor.Post> posts(String username, List<HeldPost> held) {
        return held.stream()
                .filter(row -> row.role() != null)
                .sorted(Comparator.comparing(row -> !row.holder().equals(username)))
                .map(row -> post(row, row.holder().equals(username) ? null : row.holder()))
                .toList();
    }

    /**
     * A post of a person today.
     *
     * @param name   of the person; null at a post as a deputy
     * @param role   null, with place and holder, where the person has no post
     * @param holder account that was appointed
     */
    private record HeldPost(String name, Role role, String place, String holder) {}

    /** Reads a person and its posts by one query, since every request asks them; empty where there is no account. */
    private List<HeldPost> findPosts(String username, LocalDate today) {
        List<?> rows = em.createNativeQuery(POSTS_HELD)
                .setParameter(1, username)
                .setParameter(2, Date.valueOf(today))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new HeldPost(
                        (String) row[0],
                        row[1] == null ? null : Role.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3]))
                .toList();
    }

    /**
     * An association (消协) reads the cases of the office to which it belongs; an administrator or auditor is in charge
     * of the territory of the own office, the city's of all.
     */
    private Actor.Post post(HeldPost post, String deputyFor) {
        return new Actor.Post(
                post.role(),
                post.place(),
                deputyFor,
                switch (post.role()) {
                    case ASSOCIATION ->
                        agencies.find(post.place()).map(Agency::parent).orElse(null);
                    case ADMINISTRATOR, AUDITOR ->
                        agencies.find(post.place())
                                        .filter(office -> office.parent() == null)
                                        .isPresent()
                                ? null
                                : post.place();
                    default -> null;
                });
    }
}
