package fangxin.complaint.handling;

import fangxin.common.NotFound;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.agency.AgencyRepository;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Domain service that mirrors the cases of the platforms: in the caller's transaction it stores new cases in bulk,
 * changes those whose row has changed, and returns conflicts; it also reads stored states for the reconciliation. A
 * number of either platform identifies a case; a row that states both links them. A case of an office that is not the
 * importer's or below it is left alone, a number that another case has already and another agency than the case has are
 * not taken: all are returned as conflicts, for an officer, who can let the case take that agency.
 */
@ApplicationScoped
public class ComplaintMirror {
    /**
     * Numbers of the cases that a mirror run has added and changed, and what it could not store.
     *
     * @param contradicted rows that disagree with the state here
     * @param misplaced    rows that state another agency than the case has; everything else of them was taken
     * @param elsewhere    rows of cases of other offices; nothing of them was taken
     * @param crossed      rows whose other number belongs to another case; they were taken without it
     */
    public record MirrorCounts(
            int added,
            int changed,
            int unchanged,
            List<MirrorConflict> contradicted,
            List<MirrorConflict> misplaced,
            List<MirrorConflict> elsewhere,
            List<MirrorConflict> crossed) {}

    /**
     * Row that an officer has to check.
     *
     * @param complaint number of the case here that it concerns
     */
    public record MirrorConflict(String complaint, MirroredCase stated) {}

    /**
     * Numbers of rows by what an import would do with them.
     *
     * @param elsewhere rows of cases of other offices
     */
    public record ExpectedCounts(int added, int changed, int unchanged, int elsewhere) {}

    /** Rows that have changed a case and need an officer all the same. */
    private record ChangedCases(List<MirrorConflict> contradicted, List<MirrorConflict> misplaced) {}

    private static final int PORTION = 500;
    /** Number of changed cases that are written at once. */
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
    TraderMatcher traders;

    @Inject
    CompetenceFinder competence;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    /** Mirrors the cases of a file of one platform, which an office imports; two imports wait for each other. */
    public MirrorCounts mirror(
            List<MirroredCase> stated, boolean national, String office, String intake, Actor importer) {
        counters.next("complaint-intake");
        ComplaintTerms current = terms.current().terms();
        BusinessMoment now = businessClock.now();
        RecordedActor by = RecordedActor.of(importer);
        MirroredCaseSorter sorting = sorted(stated, national, office);
        add(competence.placed(traders.matched(sorting.fresh())), intake, current, now, by);
        ChangedCases changed = change(sorting.differing(), intake, current, now, by);
        return new MirrorCounts(
                sorting.fresh().size(),
                sorting.differing().size(),
                sorting.unchanged(),
                changed.contradicted(),
                changed.misplaced(),
                sorting.elsewhere(),
                crossed(sorting.crossed(), national));
    }

    /**
     * Returns conflicts for the rows whose second number was omitted, with the cases that have their own number by now.
     */
    private List<MirrorConflict> crossed(List<MirroredCase> rows, boolean national) {
        Map<String, String> cases = new HashMap<>();
        states(rows.stream().map(row -> row.received().numbers().of(national)).toList())
                .forEach(each -> cases.put(each.numbers().of(national), each.number()));
        return rows.stream()
                .map(row ->
                        new MirrorConflict(cases.get(row.received().numbers().of(national)), row))
                .toList();
    }

    private MirroredCaseSorter sorted(List<MirroredCase> stated, boolean national, String office) {
        MirroredCaseSorter sorting =
                new MirroredCaseSorter(national, knownCases(stated), receiver -> agencies.isWithin(receiver, office));
        stated.forEach(sorting::sort);
        return sorting;
    }

    /** Returns what an import of these cases would do, without doing it. */
    public ExpectedCounts expect(List<MirroredCase> stated, boolean national, String office) {
        MirroredCaseSorter sorting = sorted(stated, national, office);
        return new ExpectedCounts(
                sorting.fresh().size(),
                sorting.differing().size(),
                sorting.unchanged(),
                sorting.elsewhere().size());
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
                    HandlingParty.PLATFORM,
                    by,
                    new BusinessMoment(each.received().receivedAt(), now.calendar()));
            ComplaintCase complaint = new ComplaintCase(
                            ComplaintCase.numberOf(year, last - fresh.size() + 1 + i),
                            each.received(),
                            current,
                            received)
                    .made(each.rowHash(), intake);
            complaint.advance(each.progress(), current, by, now.calendar());
            cases.add(complaint);
        }
        bulk.insert(cases);
    }

    private ChangedCases change(
            Map<String, MirroredCase> differing,
            String intake,
            ComplaintTerms current,
            BusinessMoment now,
            RecordedActor by) {
        Map<String, MirroredCase> rows = traders.matched(differing);
        ChangedCases changed = new ChangedCases(new ArrayList<>(), new ArrayList<>());
        int done = 0;
        for (Map.Entry<String, MirroredCase> each : rows.entrySet()) {
            ComplaintCase complaint = complaints.findForUpdate(each.getKey());
            if (!complaint.mirror(each.getValue(), intake, current, by, now.calendar())) {
                changed.contradicted().add(new MirrorConflict(each.getKey(), each.getValue()));
            }
            if (complaint.isElsewhere(each.getValue().agency())) {
                changed.misplaced().add(new MirrorConflict(each.getKey(), each.getValue()));
            }
            if (++done % CHANGED_AT_ONCE == 0) {
                em.flush();
            }
        }
        em.flush();
        return changed;
    }

    /**
     * Gives a case the agency that a platform states. Not found for a person who is no party of the case, or recused
     * from its trader.
     */
    public void correctAgency(String number, String agency, Actor actor) {
        ComplaintCase complaint = complaints.findForUpdate(number);
        HandlingParty party = HandlingAccess.parties(complaint, actor, agencies).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        complaint.correctAgency(
                CasePlacement.at(agencies.byCode(agency), complaint.placement().receivedBy())
                        .receivedWithin(agencies::isWithin),
                HandlingAct.of(party, actor, businessClock.now()));
    }

    /** Returns the stored cases by both numbers. */
    private List<MirroredCaseSorter.KnownCase> knownCases(List<MirroredCase> stated) {
        Map<String, MirroredCaseSorter.KnownCase> found = new LinkedHashMap<>();
        for (boolean national : List.of(true, false)) {
            List<String> numbers = stated.stream()
                    .map(each -> each.received().numbers().of(national))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            portions(numbers)
                    .flatMap(part -> byNumber(
                            "select c.number, c.nationalNumber, c.municipalNumber, c.receivedBy, c.office, c.rowHash",
                            national,
                            part,
                            Object[].class)
                            .stream())
                    .forEach(row -> found.put(
                            (String) row[0],
                            new MirroredCaseSorter.KnownCase(
                                    (String) row[0],
                                    new CaseNumbers((String) row[1], (String) row[2]),
                                    List.of((String) row[3], (String) row[4]),
                                    (String) row[5])));
        }
        return List.copyOf(found.values());
    }

    private static Stream<List<String>> portions(List<String> numbers) {
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + PORTION)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + PORTION)));
    }

    /**
     * Reads cases by the numbers of one platform. Derby reads the index of a column for a list of values, but the whole table
     * for two lists joined by "or": of 20,000 cases in files of 17 offices that was minutes instead of seconds.
     */
    private <T> List<T> byNumber(String select, boolean national, List<String> part, Class<T> type) {
        return em.createQuery(
                        select + " from ComplaintCase c where c." + (national ? "nationalNumber" : "municipalNumber")
                                + " in :part",
                        type)
                .setParameter("part", part)
                .getResultList();
    }

    /** Returns the stored data of cases by their numbers here. */
    public Map<String, MirroredState> ofCases(Collection<String> cases) {
        List<String> wanted = cases.stream().distinct().toList();
        Map<String, MirroredState> found = new HashMap<>();
        for (int i = 0; i < wanted.size(); i += PORTION) {
            em.createQuery("select c from ComplaintCase c where c.number in :part", ComplaintCase.class)
                    .setParameter("part", wanted.subList(i, Math.min(wanted.size(), i + PORTION)))
                    .getResultList()
                    .forEach(each -> found.put(each.number(), MirroredState.of(each)));
        }
        return found;
    }

    /** Returns the stored data of the cases with one of these numbers of a platform, for the reconciliation. */
    public List<MirroredState> states(List<String> numbers) {
        Map<String, ComplaintCase> found = new TreeMap<>();
        for (boolean national : List.of(true, false)) {
            portions(numbers)
                    .flatMap(part -> byNumber("select c", national, part, ComplaintCase.class).stream())
                    .forEach(each -> found.put(each.number(), each));
        }
        return found.values().stream().map(MirroredState::of).toList();
    }

    /** Returns the stored data of the cases that a receiving office has received from a platform on a day. */
    public List<MirroredState> statesOfDay(String office, boolean national, LocalDate day) {
        return em
                .createQuery("""
                        select c from ComplaintCase c where c.receivedBy = :office and c.receivedAt >= :first
                        and c.receivedAt < :next and c.%s is not null order by c.number\
                        """.formatted(national ? "nationalNumber" : "municipalNumber"), ComplaintCase.class)
                .setParameter("office", office)
                .setParameter("first", BusinessMoment.startOf(day))
                .setParameter("next", BusinessMoment.startOf(day.plusDays(1)))
                .getResultList()
                .stream()
                .map(MirroredState::of)
                .toList();
    }
}
