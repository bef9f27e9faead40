package fangxin.administration;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Repository of the journal of administration. */
@ApplicationScoped
public class AuditLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    public AuditEntry record(AuditEntry.AuditAction kind, String subject, String detail) {
        return record(kind, subject, detail, signedIn.actor());
    }

    public AuditEntry record(AuditEntry.AuditAction kind, String subject, String detail, Actor actor) {
        AuditEntry act =
                new AuditEntry(kind, subject, detail, actor, moments.now().at());
        em.persist(act);
        return act;
    }

    /** The acts of some kinds since a point in time. */
    List<AuditEntry> since(Instant at, Set<AuditEntry.AuditAction> kinds) {
        return em.createQuery(
                        "select a from AuditEntry a where a.takenAt >= :at and a.action in :kinds", AuditEntry.class)
                .setParameter("at", at)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** Whether an act of a kind was recorded with exactly this subject and detail. */
    boolean recorded(AuditEntry.AuditAction kind, String subject, String detail) {
        return em.createQuery("""
            select count(a) from AuditEntry a where a.action = :kind and a.subject = :subject
            and a.detail = :detail\
            """, Long.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .setParameter("detail", detail)
                        .getSingleResult()
                > 0;
    }

    /**
     * Reader of the journal.
     *
     * @param area bodies of which the reader may know what was done there, or concerns them; empty for all
     * @param away merchants of whose cases the reader must not learn
     */
    record JournalReader(Optional<Set<String>> area, Set<String> away, LocalDate today) {}

    /** The newest first, from a point in time backwards, as far as they are for the reader. */
    List<AuditEntry> before(Instant at, String id, JournalReader reader, int most) {
        TypedQuery<AuditEntry> query = em.createQuery(
                        """
                                select a from AuditEntry a where (a.takenAt < :at or (a.takenAt = :at and a.id < :id))\
                                """
                                + (reader.away().isEmpty()
                                        ? ""
                                        : " and not exists (select c from Candidacy c where"
                                                + " c.reference = a.subject and c.merchant.id in :away)")
                                + (reader.area().isEmpty() ? "" : " " + """
                                    and (a.agency in :area or a.subject in :area
                                    or exists (select p from Appointment p where p.account = a.subject and p.place in :area
                                    and (p.until is null or p.until >= :today))
                                    or exists (select c from Candidacy c where c.reference = a.subject
                                    and (c.agencies.office in :area or c.round.owner in :area)))\
                                    """) + " order by a.takenAt desc, a.id desc",
                        AuditEntry.class)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(most);
        if (!reader.away().isEmpty()) {
            query.setParameter("away", reader.away());
        }
        reader.area().ifPresent(area -> query.setParameter("area", area).setParameter("today", reader.today()));
        return query.getResultList();
    }
}
