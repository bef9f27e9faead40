package fangxin.administration;

import fangxin.document.table.KeyOrder;
import fangxin.document.table.KeySlice;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListPage;
import fangxin.document.table.ListQuery;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.procedure.candidacy.CandidacyFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of the audit log: records administrative acts, lists and counts the entries that a reader may see, and
 * finds the entries of some actions since a time, or whether one exists.
 */
@ApplicationScoped
public class AuditLog {
    private static final String IN_AREA = """
         and (a.agency in :area or a.subject in :area
        or exists (select p from Appointment p where p.account = a.subject and p.place in :area
        and (p.until is null or p.until >= :today)))\
        """;

    /** Paths and expressions that order a list, by the key of its column; usually the newest entries come first. */
    private static final KeyOrder ORDERS = new KeyOrder(
            Map.of(
                    "when", "a.takenAt",
                    "code", "a.subject",
                    "action", ListOrder.byConstants("a.action", AuditEntry.AuditAction.class),
                    "officer", "a.actor.name",
                    "username", "a.actor.account"),
            new ListOrder("when", true),
            "a.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public AuditEntry record(AuditEntry.AuditAction action, String subject, String detail) {
        return record(action, subject, detail, currentUser.actor());
    }

    public AuditEntry record(AuditEntry.AuditAction action, String subject, String detail, Actor actor) {
        AuditEntry act = new AuditEntry(
                action, subject, detail, actor, businessClock.now().at());
        em.persist(act);
        return act;
    }

    /** Returns the entries of some actions since a point in time. */
    List<AuditEntry> since(Instant at, Set<AuditEntry.AuditAction> actions) {
        return em.createQuery(
                        "select a from AuditEntry a where a.takenAt >= :at and a.action in :actions", AuditEntry.class)
                .setParameter("at", at)
                .setParameter("actions", actions)
                .getResultList();
    }

    /** Returns whether an action was recorded with exactly this subject and detail. */
    boolean hasRecorded(AuditEntry.AuditAction action, String subject, String detail) {
        return em.createQuery("""
            select count(a) from AuditEntry a where a.action = :action and a.subject = :subject
            and a.detail = :detail\
            """, Long.class)
                        .setParameter("action", action)
                        .setParameter("subject", subject)
                        .setParameter("detail", detail)
                        .getSingleResult()
                > 0;
    }

    /**
     * Reader of the audit log.
     *
     * @param area    codes of the agencies whose acts, and acts concerning them, the reader sees; empty for all
     * @param visible the candidacies that the reader can see: of the acts on candidacies, the reader sees theirs
     */
    record AuditLogReader(Optional<Set<String>> area, CandidacyFilter visible, LocalDate today) {}

    /** Returns the newest acts that the reader sees, from a point in time backwards. */
    List<AuditEntry> before(Instant at, String id, AuditLogReader reader, int most) {
        TypedQuery<AuditEntry> query = em.createQuery(
                        "select a from AuditEntry a where (a.takenAt < :at or (a.takenAt = :at and a.id < :id)) and ("
                                + condition(reader) + ") order by a.takenAt desc, a.id desc",
                        AuditEntry.class)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(most);
        if (!reader.visible().isEmpty()) {
            reader.visible().parameters().forEach(query::setParameter);
        }
        reader.area().ifPresent(area -> query.setParameter("area", area).setParameter("today", reader.today()));
        return query.getResultList();
    }

    /** Returns the acts that the reader sees after or before one; without an order of the reader, the newest first. */
    ListPage<AuditEntry> page(AuditLogFilter filter, AuditLogReader reader, KeySlice slice) {
        return listed(filter, reader).page(em, slice, ORDERS, AuditEntry::id);
    }

    /** Returns the number of the acts that the reader sees, counted up to a limit. */
    int countUpTo(int limit, AuditLogFilter filter, AuditLogReader reader) {
        return listed(filter, reader).countUpTo(em, limit, ORDERS.last());
    }

    private static ListQuery<AuditEntry> listed(AuditLogFilter filter, AuditLogReader reader) {
        Map<String, Object> parameters = new HashMap<>(
                reader.visible().isEmpty() ? Map.of() : reader.visible().parameters());
        reader.area().ifPresent(area -> {
            parameters.put("area", area);
            parameters.put("today", reader.today());
        });
        return ListQuery.of(AuditEntry.class, "a", "from AuditEntry a")
                .where("(" + condition(reader) + ")", parameters)
                .contains(filter.subject(), "a.subject", "a.detail")
                .contains(filter.account(), "a.actor.account", "a.actor.name")
                .equal("a.action", filter.action())
                .atDays("a.takenAt", filter.days());
    }

    /**
     * Returns the JPQL condition over {@code AuditEntry a}: an act on a candidacy that is visible, or another act in
     * the area.
     */
    private static String condition(AuditLogReader reader) {
        String otherActs = "not exists (select s.reference from Candidacy s where s.reference = a.subject)"
                + (reader.area().isEmpty() ? "" : IN_AREA);
        return reader.visible().isEmpty()
                ? otherActs
                : "exists (select c.reference from Candidacy c where c.reference = a.subject and "
                        + reader.visible().condition() + ") or (" + otherActs + ")";
    }
}
