package fangxin.identity;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people who can sign in, with what they may be. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext
    EntityManager em;

    public Account byUsername(String username) {
        return find(username).orElseThrow(() -> new Unknown(username));
    }

    public Optional<Account> find(String username) {
        return Optional.ofNullable(username).map(known -> em.find(Account.class, known));
    }

    public Optional<Account> byContact(String phoneOrMail) {
        return em.createQuery("select a from Account a where a.phone = :contact or a.mail = :contact", Account.class)
                .setParameter("contact", phoneOrMail).getResultStream().findFirst();
    }

    /** Adds an account; its row comes before those of its appointments. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public void appoint(Appointment appointment) {
        em.persist(appointment);
    }

    public List<Appointment> appointmentsOf(String account) {
        return em.createQuery("select a from Appointment a where a.account = :account", Appointment.class)
                .setParameter("account", account).getResultList();
    }

    /** Where this account stands in for another, or another for it, at any time. */
    public List<Deputy> deputiesOf(String account) {
        return em.createQuery("""
                select d from Deputy d where d.account = :account or d.standsInFor = :account
                order by d.since desc, d.id""", Deputy.class).setParameter("account", account).getResultList();
    }

    void endTokensOf(String account) {
        em.createQuery("delete from BearerToken t where t.account = :account").setParameter("account", account)
                .executeUpdate();
    }

    /** Who holds a role at a place today. */
    public List<Account> holding(Role role, String place, LocalDate today) {
        return em.createQuery("""
                select c from Account c, Appointment a where a.account = c.username and a.role = :role
                and a.place = :place and a.since <= :today and (a.until is null or a.until >= :today)
                and c.active = true order by c.username""", Account.class)
                .setParameter("role", role).setParameter("place", place).setParameter("today", today)
                .getResultList();
    }

    /** The actor that an account is today: its own posts, and those of the colleagues it deputises for. */
    public Actor actor(String username, LocalDate today) {
        Account account = byUsername(username);
        List<Actor.Post> posts = new ArrayList<>();
        appointmentsOf(username).stream().filter(a -> a.lasts(today))
                .forEach(a -> posts.add(new Actor.Post(a.role(), a.place(), null)));
        em.createQuery("""
                select a from Appointment a, Deputy d where d.account = :account and a.account = d.standsInFor
                and d.since <= :today and d.until >= :today""", Appointment.class)
                .setParameter("account", username).setParameter("today", today).getResultStream()
                .filter(a -> a.lasts(today) && a.role() != Role.MERCHANT)
                .forEach(a -> posts.add(new Actor.Post(a.role(), a.place(), a.account())));
        return new Actor(username, account.name(), List.copyOf(posts));
    }
}
