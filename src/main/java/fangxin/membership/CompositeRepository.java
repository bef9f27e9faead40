package fangxin.membership;

import fangxin.common.NotFound;
import fangxin.merchant.Merchant;
import fangxin.naming.title.Title;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of composite subjects, of their members and of their shortfalls: adds, finds and locks them, by candidacy,
 * credit code, name or title, and finds memberships of the same shop and shortfalls of offices.
 */
@ApplicationScoped
class CompositeRepository {
    @PersistenceContext
    EntityManager em;

    public Optional<CompositeSubject> ofCandidacy(String reference) {
        return em.createQuery(
                        "select c from CompositeSubject c join c.candidacies r where r = :reference",
                        CompositeSubject.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Finds the composite of a candidacy: the one of its earlier application, or the one of that name. */
    Optional<CompositeSubject> of(Candidacy candidacy, String name) {
        return ofCandidacy(candidacy.reference())
                .or(() -> name == null
                        ? Optional.empty()
                        : findByName(candidacy.merchant(), candidacy.subjectType(), name));
    }

    /** Finds the composites of several candidacies, by candidacy; omits a candidacy without a composite. */
    Map<Candidacy, CompositeSubject> of(Collection<Candidacy> candidacies) {
        if (candidacies.isEmpty()) {
            return Map.of();
        }
        List<CompositeSubject> known = em.createQuery(
                        "select c from CompositeSubject c where c.merchant.id in :merchants", CompositeSubject.class)
                .setParameter(
                        "merchants",
                        candidacies.stream()
                                .map(one -> one.merchant().id())
                                .distinct()
                                .toList())
                .getResultList();
        Map<Candidacy, CompositeSubject> found = new HashMap<>();
        candidacies.forEach(candidacy -> known.stream()
                .filter(composite -> composite.candidacies().contains(candidacy.reference()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(composite -> composite.isSubjectOf(candidacy))
                        .findFirst())
                .ifPresent(composite -> found.put(candidacy, composite)));
        return found;
    }

    Optional<CompositeSubject> findByName(Merchant body, String subjectType, String name) {
        return em.createQuery("""
            select c from CompositeSubject c where c.merchant = :body and c.subjectType = :subjectType order by c.createdAt\
            """, CompositeSubject.class)
                .setParameter("body", body)
                .setParameter("subjectType", subjectType)
                .getResultStream()
                .filter(composite -> composite.isNamed(body, name))
                .findFirst();
    }

    /** Finds a composite and locks it until the transaction ends: a second writer waits and reads the saved state. */
    CompositeSubject findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(CompositeSubject.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Optional<String> idOfCandidacy(String reference) {
        return id("select c.id from CompositeSubject c join c.candidacies r where r = ?1", reference);
    }

    String idOfMember(String member) {
        return id("select m.composite.id from Member m where m.id = ?1", member)
                .orElseThrow(() -> new NotFound(String.valueOf(member)));
    }

    private Optional<String> id(String query, String argument) {
        return em.createQuery(query, String.class)
                .setParameter(1, argument)
                .getResultStream()
                .findFirst();
    }

    /** Returns the ids of the composites that a merchant has agreed to join, always in the same order. */
    List<String> idsWithAgreedMember(String creditCode) {
        return em.createQuery("""
            select distinct m.composite.id from Member m where m.creditCode = :code and m.state = :agreed
            order by m.composite.id\
            """, String.class)
                .setParameter("code", creditCode)
                .setParameter("agreed", Member.MembershipState.AGREED)
                .getResultList();
    }

    Member member(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Member.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds the entry by which this shop agreed to join a composite of the type; empty where it has not. */
    Optional<Member> findAgreedSameShop(Member wanted) {
        return agreedMembersOf(wanted.creditCode()).stream()
                .filter(member -> member.composite()
                                .subjectType()
                                .equals(wanted.composite().subjectType())
                        && member.identity().isSameAs(wanted.identity()))
                .findFirst();
    }

    /** Returns the memberships of some credit codes, the newest first. */
    List<Member> ofCreditCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select m from Member m join fetch m.composite where m.creditCode in :codes
                    order by m.listedAt desc, m.id\
                    """, Member.class).setParameter("codes", codes).getResultList();
    }

    /** Returns the composites of which the holder of a credit code is a member. */
    List<Member> agreedMembersOf(String creditCode) {
        return em.createQuery("""
            select m from Member m join fetch m.composite where m.creditCode = :code and m.state = :agreed
            order by m.listedAt, m.id\
            """, Member.class)
                .setParameter("code", creditCode)
                .setParameter("agreed", Member.MembershipState.AGREED)
                .getResultList();
    }

    /** Lists the slots taken in the composites of some candidacies. */
    List<MemberSlot> agreedMembersOf(Collection<String> candidacies) {
        return candidacies.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select new fangxin.membership.MemberSlot(r, c.subjectType, m.creditCode, m.name, m.signName, m.address)
                    from CompositeSubject c join c.candidacies r join c.members m where r in :candidacies and m.state = :agreed\
                    """, MemberSlot.class)
                        .setParameter("candidacies", candidacies)
                        .setParameter("agreed", Member.MembershipState.AGREED)
                        .getResultList();
    }

    /** Returns the titles of a composite, the newest first. */
    List<Title> titlesOf(CompositeSubject composite) {
        return composite.candidacies().isEmpty()
                ? List.of()
                : em.createQuery("""
                    select t from Title t where t.candidacy in :references order by t.namedOn desc, t.number\
                    """, Title.class)
                        .setParameter("references", composite.candidacies())
                        .getResultList();
    }

    /** Returns the ids of the composites that have a title. */
    List<String> idsWithTitle() {
        return em.createQuery("""
            select distinct c.id from CompositeSubject c join c.candidacies r, Title t where t.candidacy = r
            order by c.id\
            """, String.class).getResultList();
    }

    /** Composites with their titles in every standing, as pairs. */
    List<Object[]> withTitles() {
        return em.createQuery("""
            select c, t from CompositeSubject c join c.candidacies r, Title t where t.candidacy = r
            order by t.number\
            """, Object[].class).getResultList();
    }

    Shortfall shortfall(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Shortfall.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Shortfalls of the composites of some offices, the open ones first. */
    List<Object[]> shortfallsOf(Collection<String> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select s, t from Shortfall s, Title t where t.number = s.title
                    and t.owner in :owners
                    order by case when s.state = fangxin.membership.Shortfall.ShortfallState.OPEN then 0
                    when s.state = fangxin.membership.Shortfall.ShortfallState.REACHED then 1 else 2 end, s.openedAt desc, s.id\
                    """, Object[].class)
                        .setParameter("owners", owners)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Flushes a composite at once, because locking it reads it again. */
    void add(CompositeSubject composite) {
        em.persist(composite);
        em.flush();
    }
}
