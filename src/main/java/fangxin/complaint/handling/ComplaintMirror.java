package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mirror of the cases of the platforms: in the transaction of the caller it stores unknown cases in bulk, changes those whose
 * row has changed, and leaves the others alone, so that a repeated file has no effect. A number of either platform
 * identifies a case; a row that states both links them.
 */
@ApplicationScoped
public class ComplaintMirror {
    /**
     * Numbers of the cases that a mirror run has added and changed, and those that disagree with the state here.
     *
     * @param contradicted the cases by their numbers here, with the row of the platform
     */
    public record MirrorCounts(int added, int changed, int unchanged, Map<String, MirroredCase> contradicted) {}

    private record StoredRow(String number, String rowHash) {}

    private static final int PORTION = 500;
    /** Cases that are changed before the persistence context is cleared. */
    private static final int CHANGED_AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    ComplaintBulkInsert bulk;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    /** Mirrors the cases of an import. */
    public MirrorCounts mirror(List<MirroredCase> stated, String intake, Actor importer) {
        ComplaintTerms current = terms.current().terms();
        BusinessMoment now = businessClock.now();
        RecordedActor by = RecordedActor.of(importer);
        Map<String, StoredRow> known = stored(stated);
        List<MirroredCase> fresh = new ArrayList<>();
        Map<String, MirroredCase> differing = new HashMap<>();
        int unchanged = 0;
        for (MirroredCase each : stated) {
            StoredRow row = numbers(each).map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
            if (row == null) {
                fresh.add(each);
            } else if (each.rowHash().equals(row.rowHash())) {
                unchanged++;
            } else {
                differing.put(row.number(), each);
            }
        }
        add(matched(fresh), intake, current, now, by);
        return new MirrorCounts(
                fresh.size(), differing.size(), unchanged, change(differing, intake, current, now, by));
    }

    private void add(
            List<MirroredCase> fresh, String intake, ComplaintTerms current, BusinessMoment now, RecordedActor by) {
        if (fresh.isEmpty()) {
            return;
        }
        int year = now.today().getYear();
        long last = counters.next("complaint/" + year, fresh.size());
        List<ComplaintCase> cases = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            MirroredCase each = fresh.get(i);
            HandlingAct received = new HandlingAct(
                    HandlingParty.PLATFORM, by, new BusinessMoment(each.received().receivedAt(), now.calendar()));
            ComplaintCase complaint = new ComplaintCase(
                            ComplaintCase.numberOf(year, last - fresh.size() + 1 + i), each.received(), current, received)
                    .made(each.rowHash(), intake);
            complaint.advance(each.progress(), current, by, now.calendar());
            cases.add(complaint);
        }
        bulk.insert(cases);
    }

    private Map<String, MirroredCase> change(
            Map<String, MirroredCase> differing,
            String intake,
            ComplaintTerms current,
            BusinessMoment now,
            RecordedActor by) {
        Map<String, MirroredCase> contradicted = new HashMap<>();
        int done = 0;
        for (Map.Entry<String, MirroredCase> each : differing.entrySet()) {
            ComplaintCase complaint = complaints.findForUpdate(each.getKey());
            if (!complaint.mirror(each.getValue(), intake, current, by, now.calendar())) {
                contradicted.put(each.getKey(), each.getValue());
            }
            if (++done % CHANGED_AT_ONCE == 0) {
                em.flush();
            }
        }
        em.flush();
        return contradicted;
    }

    /** The same cases with the titles of their traders, where one trader has one title. */
    private List<MirroredCase> matched(List<MirroredCase> fresh) {
        Map<String, List<Title>> byCode = titles
                .ofCreditCodes(fresh.stream()
                        .map(each -> each.received().trader().creditCode())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(title -> title.holder().creditCode()));
        return fresh.stream().map(each -> matched(each, byCode)).toList();
    }

    private static MirroredCase matched(MirroredCase stated, Map<String, List<Title>> byCode) {
        ReceivedCase received = stated.received();
        ComplainedTrader trader = received.trader();
        List<Title> found = trader.creditCode() == null ? List.of() : byCode.getOrDefault(trader.creditCode(), List.of());
        if (found.size() != 1) {
            return stated;
        }
        Title title = found.getFirst();
        return new MirroredCase(
                new ReceivedCase(
                        received.type(),
                        received.numbers(),
                        received.source(),
                        received.receivedAt(),
                        received.placement(),
                        new ComplainedTrader(
                                trader.name(),
                                trader.creditCode(),
                                trader.address(),
                                title.number(),
                                title.holder().merchant()),
                        received.content(),
                        received.contactHash()),
                stated.progress(),
                stated.rowHash());
    }

    /** The stored rows by both numbers. */
    private Map<String, StoredRow> stored(List<MirroredCase> stated) {
        List<String> numbers = stated.stream().flatMap(ComplaintMirror::numbers).distinct().toList();
        Map<String, StoredRow> found = new HashMap<>();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            List<String> part = numbers.subList(i, Math.min(numbers.size(), i + PORTION));
            for (String column : List.of("nationalNumber", "municipalNumber")) {
                em.createQuery(
                                "select c.%1$s, c.number, c.rowHash from ComplaintCase c where c.%1$s in :part"
                                        .formatted(column),
                                Object[].class)
                        .setParameter("part", part)
                        .getResultList()
                        .forEach(row -> found.put((String) row[0], new StoredRow((String) row[1], (String) row[2])));
            }
        }
        return found;
    }

    private static Stream<String> numbers(MirroredCase stated) {
        CaseNumbers numbers = stated.received().numbers();
        return Stream.of(numbers.national(), numbers.municipal()).filter(Objects::nonNull);
    }

    /** The cases with one of these numbers of a platform, as the mirror has them; for the reconciliation. */
    public List<MirroredState> states(List<String> numbers) {
        List<MirroredState> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            found.addAll(em.createQuery("""
                        select c from ComplaintCase c where c.nationalNumber in :part or c.municipalNumber in :part
                        order by c.number\
                        """, ComplaintCase.class)
                    .setParameter("part", numbers.subList(i, Math.min(numbers.size(), i + PORTION)))
                    .getResultList()
                    .stream()
                    .map(MirroredState::of)
                    .toList());
        }
        return found;
    }

    /** The cases that an office's receiving office has received from a platform in a day, as the mirror has them. */
    public List<MirroredState> statesOfDay(String office, boolean national, LocalDate day) {
        return em
                .createQuery(
                        """
                        select c from ComplaintCase c where c.receivedBy = :office and c.receivedAt >= :first
                        and c.receivedAt < :next and c.%s is not null order by c.number\
                        """.formatted(national ? "nationalNumber" : "municipalNumber"),
                        ComplaintCase.class)
                .setParameter("office", office)
                .setParameter("first", BusinessMoment.startOf(day))
                .setParameter("next", BusinessMoment.startOf(day.plusDays(1)))
                .getResultList()
                .stream()
                .map(MirroredState::of)
                .toList();
    }
}
