package fangxin.merchant;

import fangxin.common.NotFound;
import fangxin.common.TextNormalizer;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of merchants with their phones, premises, claims, verifications and pending registrations: stores, finds
 * and locks them, lists and counts those of offices, finds names in a text, and stores accesses to personal data.
 */
@ApplicationScoped
public class MerchantRepository {
    private static final String DECIDED =
            "exists (select v.id from MerchantVerification v where v.merchant = m and v.withdrawnAt is null)";
    private static final String IN_STREETS =
            "exists (select p.id from Premises p where p.merchant = m and p.street in :streets)";
    /** Paths that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "m.nameSortKey", "creditCode", "m.creditCode", "office", "m.agency", "registered", "m.createdAt");

    private static final int PORTION = 500;

    @PersistenceContext
    EntityManager em;

    public Merchant byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Merchant.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /**
     * Returns the merchant, locked until the transaction ends: a second officer waits and then reads what the first has
     * decided.
     */
    Merchant findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Merchant.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    public Optional<Merchant> byCreditCode(UnifiedSocialCreditCode code) {
        return em.createQuery("select m from Merchant m where m.creditCode = :code", Merchant.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** Returns the old and damaged credit codes that officers have accepted unchecked, normalised. */
    public Set<String> acceptedCodes() {
        return Set.copyOf(
                em.createQuery("select m.creditCode from Merchant m where m.creditCodeReason is not null", String.class)
                        .getResultList());
    }

    /**
     * Returns the ids of the merchants with these credit codes, by the code; a code that no merchant has is left out.
     */
    public Map<String, String> idsOf(Collection<String> creditCodes) {
        List<String> codes = List.copyOf(creditCodes);
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < codes.size(); i += PORTION) {
            em.createQuery("select m.creditCode, m.id from Merchant m where m.creditCode in :part", Object[].class)
                    .setParameter("part", codes.subList(i, Math.min(codes.size(), i + PORTION)))
                    .getResultList()
                    .forEach(row -> ids.put((String) row[0], (String) row[1]));
        }
        return ids;
    }

    /**
     * Returns the registered names that a text contains.
     *
     * @param shortest characters of the shortest name that counts
     */
    public List<String> namesIn(String text, int shortest) {
        return em.createQuery(
                        "select distinct m.name from Merchant m where length(m.name) >= :shortest"
                                + " and locate(m.name, :text) > 0",
                        String.class)
                .setParameter("shortest", shortest)
                .setParameter("text", text)
                .getResultList();
    }

    public void add(Merchant merchant) {
        em.persist(merchant);
        em.flush();
    }

    /** Stores a phone number of a merchant; a person with the same number must keep away from the merchant (回避). */
    public void addPhone(Merchant merchant, String phone) {
        MerchantPhone number = new MerchantPhone(merchant, Contact.normalised(phone));
        if (em.find(MerchantPhone.class, number.id()) == null) {
            em.persist(number);
        }
    }

    public void add(Premises premises) {
        em.persist(premises);
    }

    public Optional<Premises> findPremises(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Premises.class, known));
    }

    public List<Premises> premisesOf(String merchant) {
        return em.createQuery(
                        "select p from Premises p where p.merchant.id = :merchant order by p.signSortKey, p.id",
                        Premises.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    /** Returns the number of premises of some merchants, by id; a merchant without premises is left out. */
    Map<String, Long> countPremises(Collection<String> merchants) {
        return merchants.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select p.merchant.id, count(p) from Premises p where p.merchant.id in :merchants
                    group by p.merchant.id\
                    """, Object[].class).setParameter("merchants", merchants).getResultList().stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Locks the merchant until the transaction ends: a second transaction waits and then reads what the first has
     * saved.
     */
    public void lock(Merchant merchant) {
        em.lock(merchant, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Merchants of some offices whose name or credit code contains the text, at most {@code most}. */
    public List<Merchant> matching(String text, List<String> agencies, int most) {
        return em.createQuery("""
            select m from Merchant m where m.agency in :agencies
            and (m.name like :name escape '!' or m.creditCode = :code) order by m.nameSortKey, m.id\
            """, Merchant.class)
                .setParameter("agencies", agencies)
                .setParameter("name", LikePattern.containing(text.strip()))
                .setParameter("code", TextNormalizer.code(text))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns a part of the merchants in a scope; without an order of the reader, those to be verified first, then by
     * name.
     */
    List<Merchant> within(MerchantListScope scope, MerchantFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(scope, filter, recusal)
                .rows(
                        em,
                        slice,
                        ORDERS,
                        "case when m.confirmedAt is null then 0 else 1 end, m.nameSortKey, m.id",
                        "m.id");
    }

    long countWithin(MerchantListScope scope, MerchantFilter filter, RecusalCondition recusal) {
        return query(scope, filter, recusal).count(em);
    }

    private static ListQuery<Merchant> query(MerchantListScope scope, MerchantFilter filter, RecusalCondition recusal) {
        ListQuery<Merchant> query = inScope(ListQuery.of(Merchant.class, "m", "from Merchant m"), scope)
                .contains(filter.text(), "m.name", "m.creditCode")
                .atDays("m.createdAt", filter.registered())
                .without(recusal, "m.id");
        return switch (filter.state()) {
            case null -> query;
            case CONFIRMED -> query.where("m.confirmedAt is not null");
            case REFUSED -> query.where("m.confirmedAt is null").where(DECIDED);
            case WAITING -> query.where("m.confirmedAt is null").where("not " + DECIDED);
        };
    }

    /** Adds the condition of a scope; an empty list adds none, since IN () is no SQL. */
    private static ListQuery<Merchant> inScope(ListQuery<Merchant> query, MerchantListScope scope) {
        if (scope.streets().isEmpty()) {
            return query.among("m.agency", scope.offices());
        }
        return query.where(
                scope.offices().isEmpty() ? IN_STREETS : "(m.agency in :offices or " + IN_STREETS + ")",
                scope.offices().isEmpty()
                        ? Map.of("streets", scope.streets())
                        : Map.of("offices", scope.offices(), "streets", scope.streets()));
    }

    /** Returns the ids of those of the merchants whose confirmation was refused. */
    Set<String> refused(Collection<String> merchants) {
        return merchants.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("""
                    select v.merchant.id from MerchantVerification v where v.merchant.id in :merchants
                    and v.withdrawnAt is null and v.outcome = :refused\
                    """, String.class)
                        .setParameter("merchants", merchants)
                        .setParameter("refused", MerchantVerification.VerificationOutcome.REFUSED)
                        .getResultList());
    }

    /** Merchants of some offices that no officer has confirmed or refused to confirm, the oldest first. */
    public List<Merchant> unconfirmed(List<String> agencies, int most) {
        return em.createQuery("""
            select m from Merchant m where m.agency in :agencies and m.confirmedAt is null
            and not exists (select v from MerchantVerification v where v.merchant = m and v.withdrawnAt is null)
            order by m.createdAt, m.id\
            """, Merchant.class)
                .setParameter("agencies", agencies)
                .setMaxResults(most)
                .getResultList();
    }

    void add(MerchantVerification verification) {
        em.persist(verification);
    }

    /** Returns the verification of a merchant that is in force. */
    Optional<MerchantVerification> verification(String merchant) {
        return em.createQuery(
                        "select v from MerchantVerification v where v.merchant.id = :merchant and v.withdrawnAt is"
                                + " null",
                        MerchantVerification.class)
                .setParameter("merchant", merchant)
                .getResultStream()
                .findFirst();
    }

    /** Verifications in force of merchants of some offices: all refusals, then confirmations, the newest first. */
    List<MerchantVerification> verifications(List<String> agencies, int most) {
        return Stream.of(
                        verifications(agencies, MerchantVerification.VerificationOutcome.REFUSED, Integer.MAX_VALUE),
                        verifications(agencies, MerchantVerification.VerificationOutcome.CONFIRMED, most))
                .flatMap(List::stream)
                .toList();
    }

    private List<MerchantVerification> verifications(
            List<String> agencies, MerchantVerification.VerificationOutcome outcome, int most) {
        return em.createQuery("""
            select v from MerchantVerification v where v.merchant.agency in :agencies and v.withdrawnAt is null
            and v.outcome = :outcome order by v.decidedAt desc, v.id\
            """, MerchantVerification.class)
                .setParameter("agencies", agencies)
                .setParameter("outcome", outcome)
                .setMaxResults(most)
                .getResultList();
    }

    void add(MerchantClaim claim) {
        em.persist(claim);
    }

    /** Returns the id of the merchant that is claimed. */
    String merchantOfClaim(String claim) {
        return em.createQuery("select c.merchant.id from MerchantClaim c where c.id = :claim", String.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(claim)));
    }

    MerchantClaim claim(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(MerchantClaim.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    List<MerchantClaim> openClaims(List<String> agencies) {
        return em.createQuery("""
            select c from MerchantClaim c where c.state = :open and c.merchant.agency in :agencies
            order by c.claimedAt, c.id\
            """, MerchantClaim.class)
                .setParameter("open", MerchantClaim.MerchantClaimState.OPEN)
                .setParameter("agencies", agencies)
                .getResultList();
    }

    List<MerchantClaim> claimsBy(String account) {
        return em.createQuery(
                        "select c from MerchantClaim c where c.account = :account order by c.claimedAt desc",
                        MerchantClaim.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<MerchantClaim> claimsTo(Merchant merchant) {
        return em.createQuery(
                        "select c from MerchantClaim c where c.merchant = :merchant order by c.claimedAt",
                        MerchantClaim.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    void add(PendingRegistration registration) {
        em.merge(registration);
    }

    Optional<PendingRegistration> registration(Contact contact) {
        return Optional.ofNullable(em.find(PendingRegistration.class, contact.value()));
    }

    void discard(PendingRegistration registration) {
        em.remove(registration);
    }

    public void add(PersonalDataAccess access) {
        em.persist(access);
    }
}
