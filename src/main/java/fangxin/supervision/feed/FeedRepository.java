package fangxin.supervision.feed;

import fangxin.common.NotFound;
import fangxin.document.table.KeyOrder;
import fangxin.document.table.KeySlice;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListPage;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.document.table.ListTable;
import fangxin.organization.identity.RecusalCondition;
import fangxin.supervision.proceeding.SupervisionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of feeds with their imports, records, determinations and proposals: stores, finds and locks them, lists
 * and counts imports and records of the reader's offices without recused subjects, finds records to process or erase,
 * and moves all in a merge.
 */
@ApplicationScoped
class FeedRepository {
    /** Paths and expressions that order the imports, by the key of the column. */
    private static final Map<String, String> IMPORT_ORDERS = Map.of(
            "kind", "i.kind",
            "file", "i.fileName",
            "state", ListOrder.byConstants("i.state", FeedImport.FeedImportState.class),
            "until", "i.completeUntil",
            "received", "i.receivedAt");
    /** Paths that order the records; none of them is ever null. */
    private static final KeyOrder RECORD_ORDERS =
            new KeyOrder(Map.of("received", "r.receivedAt", "kind", "r.kind"), new ListOrder("received", true), "r.id");

    @PersistenceContext
    EntityManager em;

    List<Feed> all() {
        return em.createQuery("select f from Feed f order by f.id", Feed.class).getResultList();
    }

    /** Returns the feeds that some offices import. */
    List<Feed> ofOffices(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("select f from Feed f where f.office in :offices order by f.id", Feed.class)
                        .setParameter("offices", offices)
                        .getResultList();
    }

    Optional<Feed> find(String kind, String office) {
        return Optional.ofNullable(em.find(Feed.class, Feed.idOf(kind, office)));
    }

    /**
     * Returns the feed, locked until the transaction ends, so that imports of one feed follow each other; created at
     * the first. Of two first imports at once the second waits for the lock that guards the creation, and follows the
     * other.
     */
    Feed findForUpdate(String kind, String office, Instant now) {
        Feed known = em.find(Feed.class, Feed.idOf(kind, office), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        em.find(FeedKindList.class, FeedKindList.FIRST, LockModeType.PESSIMISTIC_WRITE);
        Feed meanwhile = em.find(Feed.class, Feed.idOf(kind, office), LockModeType.PESSIMISTIC_WRITE);
        if (meanwhile != null) {
            return meanwhile;
        }
        Feed first = new Feed(kind, office, now);
        em.persist(first);
        em.flush();
        return first;
    }

    /**
     * Locks the imports that wait at an office that ends, then the feeds of both offices in the order of their ids, and
     * the creation of feeds before them: imports take these locks in the same order.
     */
    void lockForMerge(String from, String into) {
        received(from).stream().map(FeedImport::id).sorted().forEach(this::intakeForUpdate);
        em.find(FeedKindList.class, FeedKindList.FIRST, LockModeType.PESSIMISTIC_WRITE);
        ofOffices(List.of(from, into)).forEach(feed -> em.find(Feed.class, feed.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns whether an office was merged into another one. */
    boolean isMerged(String office) {
        return !em.createQuery(
                        "select a.code from Agency a where a.code = :office and a.successor is not null", String.class)
                .setParameter("office", office)
                .getResultList()
                .isEmpty();
    }

    /** Returns the imports of an office whose columns are not confirmed yet. */
    List<FeedImport> received(String office) {
        return em.createQuery(
                        "select i from FeedImport i where i.office = :office and i.state = :received", FeedImport.class)
                .setParameter("office", office)
                .setParameter("received", FeedImport.FeedImportState.RECEIVED)
                .getResultList();
    }

    /** Counts the records in force that an office has imported, or whose subjects it keeps. */
    long countOfOffice(String office) {
        return em.createQuery("""
                    select count(r) from FeedRecord r where r.ending is null
                    and (r.office = :office or r.subjectOffice = :office)\
                    """, Long.class).setParameter("office", office).getSingleResult();
    }

    /** Gives the keys of ended records of a feed up that another feed, which is merged into it, has in force. */
    void freeKeys(Feed from, Feed into, LocalDate today) {
        em.flush();
        em.createNativeQuery("""
                    update feed_record set version = version + 1, sourcekey = id || '~' where feed = ?1
                    and (removedon is not null or annulledon <= ?3 or repairedon <= ?3 or publicuntil < ?3)
                    and sourcekey in (select sourcekey from feed_record where feed = ?2 and removedon is null
                    and (annulledon is null or annulledon > ?3) and (repairedon is null or repairedon > ?3)
                    and (publicuntil is null or publicuntil >= ?3))\
                    """)
                .setParameter(1, into.id())
                .setParameter(2, from.id())
                .setParameter(3, Date.valueOf(today))
                .executeUpdate();
    }

    /** Ends the records that are in force in a feed. */
    void endRecords(Feed feed, LocalDate today) {
        em.createNativeQuery("""
                    update feed_record set version = version + 1, removedon = ?1, processedat = null where feed = ?2
                    and ending is null and removedon is null\
                    """)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, feed.id())
                .executeUpdate();
    }

    /**
     * Transfers the records in force on subjects to the office to which the subjects pass, which decides on them from
     * now on.
     */
    void moveSubjects(String from, String into) {
        em.createQuery("""
                    update FeedRecord r set r.subjectOffice = :into, r.version = r.version + 1
                    where r.subjectOffice = :from and r.ending is null\
                    """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    FeedImport intake(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(FeedImport.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Optional<FeedImport> findIntake(String id) {
        return Optional.ofNullable(em.find(FeedImport.class, id));
    }

    FeedImport intakeForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(FeedImport.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void add(FeedImport intake) {
        em.persist(intake);
        em.flush();
    }

    /** Returns the newest import of a feed. */
    Optional<FeedImport> newest(String kind, String office) {
        return newest(kind, office, "order by i.receivedAt desc");
    }

    /** Returns the newest imported file of a feed that states to be complete. */
    Optional<FeedImport> newestComplete(String kind, String office) {
        return newest(
                kind,
                office,
                "and i.importedAt is not null and i.completeUntil is not null order by i.importedAt desc");
    }

    private Optional<FeedImport> newest(String kind, String office, String rest) {
        return em.createQuery(
                        "select i from FeedImport i where i.kind = :kind and i.office = :office " + rest,
                        FeedImport.class)
                .setParameter("kind", kind)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Imports of some offices that wait for an officer: the newest file of a feed whose columns are not confirmed, and the
     * newest complete file whose defect an officer can accept.
     */
    List<FeedImport> undecided(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select i from FeedImport i where i.office in :offices and ((i.state = :received
                        and not exists (select n.id from FeedImport n where n.kind = i.kind and n.office = i.office
                        and n.file is not null and n.receivedAt > i.receivedAt))
                        or (i.state = :incomplete and i.defect in :acceptable and not exists (select n.id from FeedImport n
                        where n.kind = i.kind and n.office = i.office and n.completeUntil is not null
                        and n.importedAt > i.importedAt)))\
                        """, FeedImport.class)
                        .setParameter("offices", offices)
                        .setParameter("received", FeedImport.FeedImportState.RECEIVED)
                        .setParameter("incomplete", FeedImport.FeedImportState.INCOMPLETE)
                        .setParameter(
                                "acceptable",
                                Arrays.stream(FeedDefect.values())
                                        .filter(FeedDefect::isAcceptable)
                                        .toList())
                        .getResultList();
    }

    /** Counts the records of a feed that a complete file of a day should have. */
    long countExpected(String feed, LocalDate until) {
        return em.createQuery("""
                    select count(r) from FeedRecord r where r.feed = :feed and r.removedOn is null
                    and r.sourceKey <> r.id and (r.publicUntil is null or r.publicUntil >= :until)
                    and (r.occurredOn is null or r.occurredOn <= :until)\
                    """, Long.class)
                .setParameter("feed", feed)
                .setParameter("until", until)
                .getSingleResult();
    }

    List<FeedImport> intakes(Collection<String> offices, FeedImportFilter filter, ListSlice slice) {
        return intakeQuery(offices, filter).rows(em, slice, IMPORT_ORDERS, "i.receivedAt desc, i.id", "i.id");
    }

    long countIntakes(Collection<String> offices, FeedImportFilter filter) {
        return intakeQuery(offices, filter).count(em);
    }

    private static ListQuery<FeedImport> intakeQuery(Collection<String> offices, FeedImportFilter filter) {
        return ListQuery.of(FeedImport.class, "i", "from FeedImport i")
                .among("i.office", offices)
                .contains(filter.text(), "i.fileName")
                .equal("i.kind", filter.kind())
                .equal("i.state", filter.state())
                .atDays("i.receivedAt", filter.received());
    }

    FeedRecord byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(FeedRecord.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    FeedRecord recordForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(FeedRecord.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /**
     * Returns the numbers of the titles that the processing of a record can change: those of its credit code, and those
     * on which it has proposed a proceeding. The record itself is not read, so that it is read once it is locked.
     */
    Set<String> titlesToLock(String id) {
        Set<String> numbers = new HashSet<>(
                em.createQuery("""
                    select t.number from Title t
                    where t.creditCode = (select r.creditCode from FeedRecord r where r.id = :id)\
                    """, String.class).setParameter("id", id).getResultList());
        numbers.addAll(em.createQuery("select p.title from FeedProposal p where p.feedRecord.id = :id", String.class)
                .setParameter("id", id)
                .getResultList());
        return numbers;
    }

    /** Returns the records on a credit code, the newest first. */
    List<FeedRecord> ofCreditCodes(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select r from FeedRecord r where r.creditCode in :codes order by r.receivedAt desc, r.id\
                        """, FeedRecord.class)
                        .setParameter("codes", creditCodes)
                        .getResultList();
    }

    /** Returns a page of the records in force on subjects of some offices, or imported by them. */
    ListPage<FeedRecord> records(
            Collection<String> offices,
            FeedRecordFilter filter,
            RecusalCondition recusal,
            LocalDate today,
            KeySlice slice) {
        return recordQuery(offices, filter, recusal, today).page(em, slice, RECORD_ORDERS, FeedRecord::id);
    }

    int countRecords(Collection<String> offices, FeedRecordFilter filter, RecusalCondition recusal, LocalDate today) {
        return recordQuery(offices, filter, recusal, today).countUpTo(em, ListTable.COUNTED, "r.id");
    }

    private static ListQuery<FeedRecord> recordQuery(
            Collection<String> offices, FeedRecordFilter filter, RecusalCondition recusal, LocalDate today) {
        ListQuery<FeedRecord> query = ListQuery.of(FeedRecord.class, "r", "from FeedRecord r");
        return (offices.isEmpty()
                        ? query.none()
                        : query.where("(r.office in :offices or r.subjectOffice in :offices)", "offices", offices))
                .where("r.matchState <> :unmatched", "unmatched", FeedMatchState.UNMATCHED)
                .where("r.removedOn is null and r.ending is null")
                .where(
                        "(r.publicUntil is null or r.publicUntil >= :today) and (r.repairedOn is null or r.repairedOn"
                                + " > :today) and (r.annulledOn is null or r.annulledOn > :today)",
                        "today",
                        today)
                .contains(filter.text(), "r.subjectName", "r.creditCode", "r.documentNumber")
                .equal("r.kind", filter.kind())
                .equal("r.matchState", filter.match())
                .atDays("r.receivedAt", filter.received())
                .without(recusal, "coalesce(r.merchant, '')");
    }

    /** Returns the records that wait for an officer of some offices to pick the premises. */
    List<FeedRecord> waiting(Collection<String> offices, RecusalCondition recusal, int most) {
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        """
                        select r from FeedRecord r where r.matchState = :waiting and r.subjectOffice in :offices
                        and r.ending is null\
                        """ + recusal.condition("coalesce(r.merchant, '')")
                                                + " order by r.receivedAt, r.id",
                                        FeedRecord.class)
                                .setParameter("waiting", FeedMatchState.WAITING)
                                .setParameter("offices", offices))
                        .setMaxResults(most)
                        .getResultList();
    }

    /**
     * Finds the ids of records in force that are not matched, and whose credit code is that of a merchant or a title.
     */
    List<String> unmatched(int most) {
        return em.createQuery("""
                    select r.id from FeedRecord r where r.matchState = :unmatched and r.removedOn is null
                    and (exists (select m.id from Merchant m where m.creditCode = r.creditCode)
                    or exists (select t.number from Title t where t.creditCode = r.creditCode)) order by r.id\
                    """, String.class)
                .setParameter("unmatched", FeedMatchState.UNMATCHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the ids of matched records that changed, or that have ended by a day. */
    List<String> unprocessed(LocalDate today, int most) {
        return em.createQuery("""
                    select r.id from FeedRecord r where r.matchState <> :unmatched and (r.processedAt is null
                    or (r.ending is null and (r.removedOn is not null or r.publicUntil < :today or r.repairedOn <= :today
                    or r.annulledOn <= :today))) order by r.id\
                    """, String.class)
                .setParameter("unmatched", FeedMatchState.UNMATCHED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the ids of matched records in force on titles that have changed since the record was processed. */
    List<String> overtaken(int most) {
        return em.createQuery("""
                    select r.id from FeedRecord r where r.matchState = :matched and r.ending is null
                    and exists (select t.number from Title t where t.creditCode = r.creditCode
                    and t.changedAt > r.processedAt) order by r.id\
                    """, String.class)
                .setParameter("matched", FeedMatchState.MATCHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Marks the other matched records in force on the credit code for processing. */
    void processOthersAgain(FeedRecord ended) {
        em.createNativeQuery("""
                    update feed_record set version = version + 1, processedat = null where creditcode = ?1
                    and id <> ?2 and matchstate = 'MATCHED' and ending is null\
                    """)
                .setParameter(1, ended.creditCode())
                .setParameter(2, ended.id())
                .executeUpdate();
    }

    /** Marks all matched records of a kind for processing. */
    void processAgain(String kind) {
        em.createNativeQuery("""
                    update feed_record set version = version + 1, processedat = null where kind = ?1
                    and matchstate <> 'UNMATCHED'\
                    """).setParameter(1, kind).executeUpdate();
    }

    /**
     * Returns the matched records of a kind that ended before a day and were not erased, and those with an undone match
     * that ended before another; not while a proceeding that was proposed from one is open.
     */
    List<FeedRecord> erasable(String kind, LocalDate before, LocalDate undoneBefore, int most) {
        return em.createQuery("""
                    select r from FeedRecord r where r.kind = :kind and r.matchState <> :unmatched
                    and (r.endedOn < :before or (r.matchState = :undone and r.endedOn < :undoneBefore))
                    and r.sourceKey <> r.id and not exists (select p.proceeding from FeedProposal p,
                    SupervisionProceeding s where p.feedRecord = r and s.number = p.proceeding and s.state in :open)
                    order by r.id\
                    """, FeedRecord.class)
                .setParameter("kind", kind)
                .setParameter("unmatched", FeedMatchState.UNMATCHED)
                .setParameter("undone", FeedMatchState.UNDONE)
                .setParameter("before", before)
                .setParameter("undoneBefore", undoneBefore)
                .setParameter("open", SupervisionState.open())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Deletes the unmatched records that ended before a day, since nothing refers to them. Unmatched records in force
     * are not deleted: without them, their feed would answer NO about a later applicant.
     */
    int deleteUnmatched(LocalDate before) {
        return em.createQuery("""
                    delete from FeedRecord r where r.matchState = :unmatched
                    and (r.removedOn < :before or r.publicUntil < :before or r.repairedOn < :before
                    or r.annulledOn < :before)\
                    """)
                .setParameter("unmatched", FeedMatchState.UNMATCHED)
                .setParameter("before", before)
                .executeUpdate();
    }

    void add(FeedProposal proposal) {
        em.persist(proposal);
    }

    List<FeedProposal> proposalsOf(FeedRecord feedRecord) {
        return em.createQuery(
                        "select p from FeedProposal p where p.feedRecord = :record order by p.proposedAt",
                        FeedProposal.class)
                .setParameter("record", feedRecord)
                .getResultList();
    }

    Optional<FeedProposal> proposal(String proceeding) {
        return Optional.ofNullable(em.find(FeedProposal.class, proceeding));
    }

    void add(FeedDetermination determination) {
        em.persist(determination);
    }

    /** Returns the determinations in some cases, the newest first. */
    List<FeedDetermination> determinations(Collection<String> candidacies) {
        return candidacies.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select d from FeedDetermination d where d.candidacy in :candidacies
                        order by d.recordedAt desc, d.id\
                        """, FeedDetermination.class)
                        .setParameter("candidacies", candidacies)
                        .getResultList();
    }

    /** Returns the determinations on the subject of a commitment, the newest first. */
    List<FeedDetermination> determinationsOn(String commitment) {
        return em.createQuery("""
                    select d from FeedDetermination d where d.commitment = :commitment
                    order by d.recordedAt desc, d.id\
                    """, FeedDetermination.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }
}
