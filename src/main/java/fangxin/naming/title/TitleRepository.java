package fangxin.naming.title;

import fangxin.common.NotFound;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.TitleLookup;
import fangxin.procedure.candidacy.TitleNumbers;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of titles: finds, locks, lists and counts them, also those that are over, under review or due to return
 * plaques, issues their numbers, imports old registers in bulk, and answers which lower titles subjects hold.
 */
@ApplicationScoped
public class TitleRepository implements TitleLookup, TitleNumbers {
    private static final int PORTION = 500;
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "holder", "t.nameSortKey",
            "number", "t.number",
            "level", ListOrder.byConstants("t.level", ApplicationRound.TitleLevel.class),
            "namedOn", "t.namedOn",
            "until", "t.validUntil",
            "plaque", "t.plaque.handedOverOn",
            "address", "t.address");

    @PersistenceContext
    EntityManager em;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    CertificateNumbering numbering;

    @Inject
    TitleBulkInsert rows;

    @Inject
    TitleCauseComposer causes;

    @Inject
    PlaqueReturnPolicy plaques;

    public Optional<Title> find(String number) {
        return CertificateNumber.parse(number).map(known -> em.find(Title.class, known.value()));
    }

    public Title byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Finds a title and locks it until the transaction ends: a second writer waits and reads the saved state. */
    public Title findForUpdate(String number) {
        return CertificateNumber.parse(number)
                .map(known -> em.find(Title.class, known.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    public Optional<Title> ofCandidacy(String reference) {
        return em.createQuery("select t from Title t where t.candidacy = :reference", Title.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Returns the numbers of the titles of candidacies, by the references of the candidacies. */
    @Override
    public Map<String, String> numbersOf(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select t.candidacy, t.number from Title t where t.candidacy in :references\
                    """, Object[].class).setParameter("references", references).getResultList().stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public List<Title> ofMerchant(String merchant) {
        return em.createQuery("""
            select t from Title t where t.merchant = :merchant order by t.namedOn desc nulls last, t.number\
            """, Title.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    @Override
    public Set<String> holdersOfLowerTitle(Collection<Candidacy> candidacies, LocalDate day) {
        Map<String, List<Title>> valid =
                ofCreditCodes(candidacies.stream().map(TitleRepository::codeOf).toList()).stream()
                        .filter(title -> title.standing(day) == TitleStanding.VALID)
                        .collect(Collectors.groupingBy(title -> title.holder().creditCode()));
        return candidacies.stream()
                .filter(candidacy -> valid.getOrDefault(codeOf(candidacy), List.of()).stream()
                        .anyMatch(title -> title.category().track()
                                        == candidacy.round().terms().naming().track()
                                && title.category().level()
                                        == candidacy.round().level().below()
                                && title.category().type().equals(candidacy.subjectType())
                                && title.isOf(
                                        candidacy.premises().orElse(null),
                                        subjectTypes
                                                .byCode(title.category().type())
                                                .site())))
                .map(Candidacy::reference)
                .collect(Collectors.toSet());
    }

    private static String codeOf(Candidacy candidacy) {
        return candidacy.merchant().creditCode().value();
    }

    /**
     * Counts the titles on the track of demonstration that were conferred from a day through a day, in any present
     * status but void.
     */
    public long countNamedBetween(LocalDate from, LocalDate to) {
        return em.createQuery("""
            select count(t) from Title t where t.namedOn >= :from and t.namedOn <= :to and t.status <> :void
            and t.track = fangxin.round.TitleTrack.DEMONSTRATION\
            """, Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("void", TitleStatus.VOID)
                .getSingleResult();
    }

    /** Returns whether a file is the public picture of a title. */
    public boolean shows(String file) {
        return em.createQuery("select count(t) from Title t where t.photo = :file", Long.class)
                        .setParameter("file", file)
                        .getSingleResult()
                > 0;
    }

    /** Returns a part of the titles of some offices' rounds; without an order of the reader, the newest first. */
    List<Title> ownedBy(Collection<String> owners, TitleFilter filter, LocalDate today, ListSlice slice) {
        return owned(owners, filter, today).rows(em, slice, ORDERS, "t.namedOn desc nulls last, t.number", "t.number");
    }

    long countOwnedBy(Collection<String> owners, TitleFilter filter, LocalDate today) {
        return owned(owners, filter, today).count(em);
    }

    private static ListQuery<Title> owned(Collection<String> owners, TitleFilter filter, LocalDate today) {
        ListQuery<Title> query = ListQuery.of(Title.class, "t", "from Title t")
                .among("t.owner", owners)
                .where("t.searchText like :text", "text", "%" + Title.searchable(filter.text()) + "%")
                .equal("t.level", filter.level())
                .onDays("t.namedOn", filter.named())
                .onDays("t.validUntil", filter.ending())
                .onDays("t.plaque.handedOverOn", filter.handedOver());
        return filter.standing() == null ? query : standing(query, filter.standing(), today);
    }

    private static ListQuery<Title> standing(ListQuery<Title> query, TitleStanding standing, LocalDate today) {
        Set<TitleStatus> statuses = TitleStatus.of(standing);
        return switch (standing) {
            case VALID, SUSPENDED ->
                query.among("t.status", statuses)
                        .where("(t.validUntil is null or t.validUntil >= :today)", "today", today);
            case EXPIRED ->
                query.where(
                        "(t.status in :statuses or t.status in :running and t.validUntil < :today)",
                        Map.of("statuses", statuses, "running", TitleStep.EXPIRE.from(), "today", today));
            case REVOKED, CANCELLED, VOID -> query.among("t.status", statuses);
        };
    }

    /** Returns the numbers of the titles whose plaques are due on a day or later and were not returned. */
    public List<String> plaquesDueFrom(LocalDate first) {
        return em.createQuery("""
            select t.number from Title t where t.plaque.dueOn >= :first and t.plaque.returnedOn is null
            order by t.number\
            """, String.class).setParameter("first", first).getResultList();
    }

    /** Returns the numbers of the revoked titles whose review can be requested until a day or later. */
    public List<String> reviewableFrom(LocalDate first) {
        return em.createQuery("""
            select distinct t.number from TitleEvent e join e.title t where t.status = :revoked
            and e.remedyUntil >= :first order by t.number\
            """, String.class)
                .setParameter("revoked", TitleStatus.REVOKED)
                .setParameter("first", first)
                .getResultList();
    }

    /** Returns the next numbers, in ascending order, of the titles whose last day is over and that were not ended. */
    List<String> over(LocalDate today, String after, int count) {
        return em.createQuery("""
            select t.number from Title t where t.validUntil < :today and t.status in :running and t.number > :after
            order by t.number\
            """, String.class)
                .setParameter("after", after)
                .setParameter("today", today)
                .setParameter("running", TitleStep.EXPIRE.from())
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * Returns the next numbers, in ascending order, of the expired titles whose holder can have a plaque that was never
     * demanded.
     */
    List<String> withForgottenPlaque(String after, int count) {
        return em.createQuery("""
            select t.number from Title t where t.status = :expired and t.plaque.dueOn is null
            and t.plaque.returnedOn is null and t.number > :after and (t.plaque.handedOverOn is not null
            or t.registerImport is not null or t.referral is not null or t.plaque.number not like '%-1')
            order by t.number\
            """, String.class)
                .setParameter("expired", TitleStatus.EXPIRED)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the next number for a title of a subject type. */
    CertificateNumber nextNumber(String office, int year, ApplicationRound.TitleLevel level, String subjectType) {
        return numbering
                .next(numbering.series(office, year, level, subjectType), 1, Set.of())
                .getFirst();
    }

    /**
     * Inserts titles from an old register: each under its own number where that is valid, else under a new one. The
     * inserts bypass the entity manager; the caller that wrote the last one publishes them.
     *
     * @param brought numbers that are given to none, since they come with titles of the same register
     */
    public void stage(List<LegacyTitle> register, Set<String> brought, Actor actor, BusinessMoment moment) {
        LocalDate today = moment.today();
        List<LegacyTitle> old = register.stream().map(LegacyTitle::normalized).toList();
        Map<CertificateNumbering.Series, Integer> wanted = new HashMap<>();
        old.stream()
                .filter(one -> !one.hasCertificateNumber())
                .forEach(one -> wanted.merge(series(one, today), 1, Integer::sum));
        Map<CertificateNumbering.Series, Iterator<CertificateNumber>> given = new HashMap<>();
        wanted.forEach((series, count) ->
                given.put(series, numbering.next(series, count, brought).iterator()));
        ActionStamp by = new ActionStamp(actor, moment);
        LocalDate plaqueDueOn = plaques.ofImport(moment);
        rows.stage(old.stream()
                .map(one -> Title.imported(
                        one.hasCertificateNumber()
                                ? CertificateNumber.of(one.provenance().paperNumber())
                                : given.get(series(one, today)).next(),
                        one,
                        causes::ofExpiry,
                        plaqueDueOn,
                        by))
                .toList());
    }

    /** Publishes the staged titles of an import; returns their number. */
    public int publish(String intake) {
        return rows.publish(intake);
    }

    /** Deletes staged titles of an import: those of some lines, the last one included. */
    public int deleteStaged(String intake, int from, int to) {
        return rows.deleteStaged(intake, from, to);
    }

    /** Updates the statistics of the database after many titles were inserted, so that it chooses suitable plans. */
    public void analyze() {
        rows.analyze();
    }

    private CertificateNumbering.Series series(LegacyTitle old, LocalDate today) {
        return numbering.series(
                old.place().office(),
                old.year(today),
                old.category().level(),
                old.category().type());
    }

    /** Locks a title, so that concurrent changes wait for each other. */
    public void lock(String number) {
        findForUpdate(number);
    }

    /** Returns the revoked titles of some offices whose revocation is under review, the oldest request first. */
    public List<Title> underReview(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select t from Title t where t.owner in :owners and t.status = :status order by t.changedAt, t.number\
                    """, Title.class)
                        .setParameter("owners", owners)
                        .setParameter("status", TitleStatus.UNDER_REVIEW)
                        .getResultList();
    }

    /** Returns the titles whose holders have one of these credit codes. */
    public List<Title> ofCreditCodes(Collection<String> creditCodes) {
        return inPortions("select t from Title t where t.creditCode in :values", creditCodes);
    }

    /** Lists titles whose holders have one of these names, in any spelling; {@link SubjectIdentity#holderKey}. */
    public List<Title> ofHolderKeys(Collection<String> holderKeys) {
        return inPortions("select t from Title t where t.nameKey in :values", holderKeys);
    }

    /** Returns the titles of these holders of which no credit code is known. */
    public List<Title> ofHolderKeysWithoutCode(Collection<String> holderKeys) {
        return inPortions("select t from Title t where t.creditCode is null and t.nameKey in :values", holderKeys);
    }

    /**
     * Returns the sign names of titled shops that a text contains; those of streets, markets and districts are no names
     * of traders.
     *
     * @param shortest characters of the shortest name that counts
     */
    public List<String> signNamesIn(String text, int shortest) {
        return em.createQuery(
                        "select distinct t.signName from Title t where length(t.signName) >= :shortest"
                                + " and locate(t.signName, :text) > 0 and t.subjectType in :traders",
                        String.class)
                .setParameter(
                        "traders",
                        subjectTypes.byCode().values().stream()
                                .filter(type -> !type.isComposite())
                                .map(SubjectType::code)
                                .toList())
                .setParameter("shortest", shortest)
                .setParameter("text", text)
                .getResultList();
    }

    /** Returns the titles by their numbers; one that there is not is left out. */
    public Map<String, Title> byNumbers(Collection<String> numbers) {
        return inPortions("select t from Title t where t.number in :values", numbers).stream()
                .collect(Collectors.toMap(Title::number, title -> title));
    }

    /** Returns the titles whose number, or the paper's own, is one of these. */
    public List<Title> numbered(Collection<String> numbers) {
        return Stream.of("number", "externalNumber")
                .flatMap(column ->
                        inPortions("select t from Title t where t." + column + " in :values", numbers).stream())
                .distinct()
                .toList();
    }

    private List<Title> inPortions(String query, Collection<String> values) {
        List<String> all = List.copyOf(Set.copyOf(values));
        List<Title> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            found.addAll(em.createQuery(query, Title.class)
                    .setParameter("values", all.subList(from, Math.min(all.size(), from + PORTION)))
                    .getResultList());
        }
        return found;
    }
}
