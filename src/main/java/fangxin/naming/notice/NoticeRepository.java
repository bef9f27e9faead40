package fangxin.naming.notice;

import fangxin.common.NotFound;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of public notices and of their items: adds, finds and locks them, lists and counts those of offices, open,
 * ended, published and recently withdrawn ones, and finds the items of candidacies.
 */
@ApplicationScoped
public class NoticeRepository {
    /** Paths that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS =
            Map.of("subject", "n.title", "number", "n.number", "posted", "n.postedAt", "lastDay", "n.lastDay");

    @PersistenceContext
    EntityManager em;

    /** Returns a notice for its office, also a withdrawn one. */
    PublicNotice byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(PublicNotice.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds a notice and locks it for a change: a second writer waits. */
    public PublicNotice findForUpdate(String id) {
        return Optional.ofNullable(em.find(PublicNotice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns a notice that is public; a withdrawn one is not. */
    public Optional<PublicNotice> published(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(PublicNotice.class, known))
                .filter(notice -> notice.withdrawnAt() == null);
    }

    /** Returns the ids of the notices that were withdrawn since a moment. */
    List<String> withdrawnSince(Instant from) {
        return em.createQuery("select n.id from PublicNotice n where n.withdrawnAt >= :from", String.class)
                .setParameter("from", from)
                .getResultList();
    }

    /** Notices newest first. */
    public List<PublicNotice> newest(int first, int count) {
        return em.createQuery(
                        "select n from PublicNotice n where n.withdrawnAt is null order by n.postedAt desc, n.id",
                        PublicNotice.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(n) from PublicNotice n where n.withdrawnAt is null", Long.class)
                .getSingleResult();
    }

    public long countPostedSince(Instant from) {
        return em.createQuery(
                        "select count(n) from PublicNotice n where n.postedAt >= :from and n.withdrawnAt is null",
                        Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** Returns the notices that still run on a day, the one that ends first before the others. */
    public List<PublicNotice> findOpen(LocalDate day) {
        return em.createQuery("""
            select n from PublicNotice n where n.lastDay >= :day and n.withdrawnAt is null
            order by n.lastDay, n.id\
            """, PublicNotice.class).setParameter("day", day).getResultList();
    }

    /** Finds the newest notice of an office, also a withdrawn one. */
    Optional<PublicNotice> newestOf(String owner) {
        return em.createQuery("""
            select n from PublicNotice n where n.round.owner = :owner order by n.postedAt desc, n.id\
            """, PublicNotice.class)
                .setParameter("owner", owner)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns a part of the notices in rounds of some offices; without an order of the reader, the newest first. */
    List<PublicNotice> ofOwners(Collection<String> owners, NoticeFilter filter, LocalDate today, ListSlice slice) {
        return query(owners, filter, today).rows(em, slice, ORDERS, "n.postedAt desc, n.id", "n.id");
    }

    long countOfOwners(Collection<String> owners, NoticeFilter filter, LocalDate today) {
        return query(owners, filter, today).count(em);
    }

    private static ListQuery<PublicNotice> query(Collection<String> owners, NoticeFilter filter, LocalDate today) {
        ListQuery<PublicNotice> query = ListQuery.of(PublicNotice.class, "n", "from PublicNotice n join n.round r")
                .among("r.owner", owners)
                .contains(filter.text(), "n.title", "n.number")
                .atDays("n.postedAt", filter.posted())
                .onDays("n.lastDay", filter.lastDay());
        return switch (filter.state()) {
            case null -> query;
            case OPEN -> query.where("n.withdrawnAt is null").where("n.lastDay >= :today", "today", today);
            case OVER -> query.where("n.withdrawnAt is null").where("n.lastDay < :today", "today", today);
            case WITHDRAWN -> query.where("n.withdrawnAt is not null");
        };
    }

    /**
     * Returns the notices in rounds of some offices that ended before a day, with the references of their candidacies
     * that are still on notice: without those that a later notice took up, and without merchants from which the reader
     * is recused.
     */
    public Map<PublicNotice, List<String>> ended(Collection<String> owners, LocalDate today, RecusalCondition recusal) {
        Map<PublicNotice, List<String>> ended = new LinkedHashMap<>();
        if (!owners.isEmpty()) {
            recusal.bind(em.createQuery("""
                select n, i.candidacy.reference from NoticeItem i join i.notice n join n.round r
                where r.owner in :owners and n.lastDay < :today and i.candidacy.stage = :onNotice
                and n.withdrawnAt is null
                and n.postedAt = (select max(o.notice.postedAt) from NoticeItem o
                    where o.candidacy = i.candidacy and o.notice.withdrawnAt is null)\
                """ + recusal.condition("i.candidacy.merchant.id"), Object[].class)
                            .setParameter("owners", owners)
                            .setParameter("today", today)
                            .setParameter("onNotice", Stage.ON_NOTICE))
                    .getResultStream()
                    .forEach(row -> ended.computeIfAbsent((PublicNotice) row[0], notice -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return ended;
    }

    /** Finds the newest item about a candidacy, which replaces earlier ones. */
    public Optional<NoticeItem> itemOf(String reference) {
        return em.createQuery("""
            select i from NoticeItem i where i.candidacy.reference = :reference
            and i.notice.withdrawnAt is null order by i.notice.postedAt desc\
            """, NoticeItem.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest notice items of several candidacies, by reference. */
    public Map<String, NoticeItem> itemsOf(Collection<String> references) {
        Map<String, NoticeItem> newest = new HashMap<>();
        if (!references.isEmpty()) {
            em.createQuery("""
                select i from NoticeItem i join fetch i.notice where i.candidacy.reference in :references
                and i.notice.withdrawnAt is null order by i.notice.postedAt\
                """, NoticeItem.class)
                    .setParameter("references", references)
                    .getResultList()
                    .forEach(item -> newest.put(item.candidacy().reference(), item));
        }
        return newest;
    }

    /** Returns the candidacy behind an item. */
    public String referenceOf(String notice, int item) {
        return em.createQuery("""
            select i.candidacy.reference from NoticeItem i where i.notice.id = :notice and i.seq = :item and i.notice.withdrawnAt is null\
            """, String.class)
                .setParameter("notice", notice)
                .setParameter("item", item)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(notice + "/" + item));
    }

    public NoticeItem newestItemOf(String reference) {
        return itemOf(reference).orElseThrow(() -> new NotFound(reference));
    }

    void add(PublicNotice notice) {
        em.persist(notice);
        em.flush();
    }
}
