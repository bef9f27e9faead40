package fangxin.complaint.urging;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of urging letters: stores, finds and locks them, lists and counts those that the reader may read, finds
 * which cases were urged or are in an open letter, and transfers open letters in a merge of agencies.
 */
@ApplicationScoped
public class UrgingRepository {
    private static final int PORTION = 500;
    private static final Map<String, String> ORDERS = Map.of(
            "number", "l.number",
            "type", ListOrder.byConstants("l.type", UrgingType.class),
            "state", ListOrder.byConstants("l.state", UrgingState.class),
            "sent", "l.sentAt",
            "due", "l.dueOn",
            "cases", "l.caseCount");

    @PersistenceContext
    EntityManager em;

    UrgingLetter byNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(UrgingLetter.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    UrgingLetter findForUpdate(String number) {
        return em.find(UrgingLetter.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(UrgingLetter letter) {
        em.persist(letter);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<UrgingLetter> list(UrgingLetterAccess scope, RecusalCondition recusal, UrgingFilter filter, ListSlice slice) {
        return query(scope, recusal, filter)
                .rows(
                        em,
                        slice,
                        ORDERS,
                        ListOrder.byConstants("l.state", UrgingState.class) + ", l.dueOn, l.number",
                        "l.number");
    }

    long count(UrgingLetterAccess scope, RecusalCondition recusal, UrgingFilter filter) {
        return query(scope, recusal, filter).count(em);
    }

    private static ListQuery<UrgingLetter> query(
            UrgingLetterAccess scope, RecusalCondition recusal, UrgingFilter filter) {
        ListQuery<UrgingLetter> query = ListQuery.of(UrgingLetter.class, "l", "from UrgingLetter l");
        if (scope.isEmpty()) {
            return query.none();
        }
        if (!scope.all()) {
            query.where("(l.office in :agencies or l.agency in :agencies)", "agencies", scope.agencies());
        }
        if (!recusal.merchants().isEmpty()) {
            query.where(
                    "not exists (select u.id from UrgedCase u, ComplaintCase k where u.letter.number = l.number and k.number = u.complaint"
                            + " and k.merchant in :away)",
                    "away",
                    recusal.merchants());
        }
        return query.contains(filter.text(), "l.number")
                .equal("l.type", filter.type())
                .equal("l.state", filter.state());
    }

    /** Lists the open letters that some agencies have sent or received, by due day. */
    List<UrgingLetter> listOpen(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select l from UrgingLetter l where l.state in :open
                        and (l.office in :agencies or l.agency in :agencies) order by l.dueOn, l.number\
                        """, UrgingLetter.class)
                        .setParameter("open", UrgingState.OPEN)
                        .setParameter("agencies", agencies)
                        .getResultList();
    }

    /**
     * Returns the numbers of the open letters of a type to the agencies that have some complaints now, by complaint; of
     * every type where it is null.
     */
    Map<String, String> openAbout(Collection<UrgentCase> complaints, UrgingType type) {
        Map<String, String> agencies =
                complaints.stream().collect(Collectors.toMap(UrgentCase::number, UrgentCase::agency));
        Map<String, String> found = new HashMap<>();
        if (!agencies.isEmpty()) {
            em
                    .createQuery("""
                        select u.complaint, l.number, l.type, l.agency from UrgedCase u join u.letter l
                        where u.complaint in :complaints and l.state in :open order by l.number\
                        """, Object[].class)
                    .setParameter("complaints", agencies.keySet())
                    .setParameter("open", UrgingState.OPEN)
                    .getResultList()
                    .stream()
                    .filter(row -> (type == null || row[2] == type)
                            && agencies.get((String) row[0]).equals(row[3]))
                    .forEach(row -> found.put((String) row[0], (String) row[1]));
        }
        return found;
    }

    /** Returns the numbers of the letters about a complaint against a merchant from which a person is recused. */
    Set<String> about(Collection<UrgingLetter> letters, Set<String> merchants) {
        return letters.isEmpty() || merchants.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct u.letter.number from UrgedCase u, ComplaintCase k"
                                        + " where u.letter.number in :letters and k.number = u.complaint and k.merchant in :away",
                                String.class)
                        .setParameter(
                                "letters",
                                letters.stream().map(UrgingLetter::number).toList())
                        .setParameter("away", merchants)
                        .getResultList());
    }

    /**
     * Returns the complaints, among the given ones, that were urged up to the end of a day; a withdrawn letter urges
     * none.
     */
    public Set<String> urged(Collection<String> complaints, LocalDate last) {
        List<String> all = complaints.stream().distinct().toList();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            found.addAll(em.createQuery(
                            "select distinct u.complaint from UrgedCase u where u.complaint in :part and u.letter.sentAt < :end"
                                    + " and u.letter.state <> :withdrawn",
                            String.class)
                    .setParameter("withdrawn", UrgingState.WITHDRAWN)
                    .setParameter("part", all.subList(i, Math.min(all.size(), i + PORTION)))
                    .setParameter("end", BusinessMoment.startOf(last.plusDays(1)))
                    .getResultList());
        }
        return found;
    }

    /** Returns the names of the traders of the complaints of a letter, by complaint. */
    Map<String, String> traders(UrgingLetter letter) {
        Map<String, String> names = new HashMap<>();
        em.createQuery(
                        "select c.number, c.traderName from ComplaintCase c, UrgedCase u"
                                + " where u.letter.number = :letter and c.number = u.complaint",
                        Object[].class)
                .setParameter("letter", letter.number())
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    long countOpen(String agency) {
        return em.createQuery(
                        "select count(l) from UrgingLetter l where l.state in :open and (l.office = :agency or l.agency = :agency)",
                        Long.class)
                .setParameter("open", UrgingState.OPEN)
                .setParameter("agency", agency)
                .getSingleResult();
    }

    /** Transfers the open letters that an agency has sent or received. */
    void transfer(String from, String into) {
        for (String column : List.of("office", "agency")) {
            em.createQuery("update UrgingLetter l set l.%1$s = :into, l.version = l.version + 1 where l.%1$s = :from"
                                    .formatted(column)
                            + " and l.state in :open")
                    .setParameter("open", UrgingState.OPEN)
                    .setParameter("from", from)
                    .setParameter("into", into)
                    .executeUpdate();
        }
    }
}
