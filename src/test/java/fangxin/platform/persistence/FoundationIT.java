package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.EditionRepository;
import fangxin.demo.DemoHistory;
import fangxin.membership.MembersService;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.SpecialDay;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.organization.storage.DamagedFileService;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.Settings;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.TitleJournal;
import fangxin.procedure.cultivation.TitleFindings;
import fangxin.procedure.evaluation.TitleEvaluation;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.PublicRegisterService;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.ExtraRows;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.RowCopies;
import fangxin.testing.http.Http;
import fangxin.testing.server.Deployments;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The foundations of the procedure, in the container and on the database of this run. */
@ExtendWith(ArquillianExtension.class)
public class FoundationIT {
    private static final int MORE = 4;
    /** More than two portions. */
    private static final int STAGED = 2_100;

    private static final String FAILING = """
        create or replace function refuses() returns trigger language plpgsql as
        'begin raise exception ''for a test''; end'
        ---
        create trigger %s before %s on %s for each statement execute function refuses()\
        """;
    private static final String FAILING_ON_DERBY = """
        create trigger %s no cascade before %s on %s for each statement
        select cast('for a test ' || cast(current_date as char(10)) as integer) from sysibm.sysdummy1\
        """;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @ArquillianResource
    URL server;

    @Inject
    AgencyRepository agencies;

    @Inject
    EditionRepository editions;

    @Inject
    SequenceCounters counters;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    PublicRegisterService registry;

    @Inject
    MembersService members;

    @Inject
    ListServices lists;

    @Inject
    RunAsAccount onDuty;

    @Inject
    DemoHistory history;

    @Inject
    AuditLog auditLog;

    @Inject
    BusinessClock businessClock;

    @Inject
    TitleJournal titleJournal;

    @Inject
    TitleFindings titleFindings;

    @Inject
    TitleEvaluation titleEvaluation;

    @Inject
    FileStore files;

    @Inject
    DamagedFileService damaged;

    /** Waits for the end of the demonstration, which the following tests need as a whole. */
    @BeforeEach
    void whenTheDemonstrationHasBeenPlayed() throws Exception {
        history.played().toCompletableFuture().get(10, TimeUnit.MINUTES);
    }

    @Test
    void theCityHasSeventeenOfficesAndEveryStreetItsStation() {
        List<String> seeded = ClasspathConfig.csv("territory/agencies.csv").stream()
                .filter(row -> row.get("type").equals("COUNTY_OFFICE"))
                .map(row -> row.get("code"))
                .toList();

        assertThat(seeded).hasSize(17);
        assertThat(agencies.countyOffices()).extracting(Agency::code).containsAll(seeded);
        assertThat(agencies.stationFor("220102", "220102004").parent()).isEqualTo("220102");
    }

    @Test
    void theGeneralSheetSumsToAHundred() {
        assertThat(editions.of("general", 2026)
                        .items()
                        .mapToDouble(item -> item.max())
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void numbersFromManyThreadsWithRollbacksHaveNoGapAndNoDuplicate() throws Exception {
        String series = "test/" + UUID.randomUUID();
        Callable<List<Long>> worker = () -> Stream.iterate(0, n -> n + 1)
                .limit(20)
                .map(n -> numberOrRollback(series, n))
                .flatMap(List::stream)
                .toList();

        List<Long> numbers;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Long>>> all = threads.invokeAll(Collections.nCopies(8, worker));
            numbers = all.stream()
                    .flatMap(one -> one.resultNow().stream())
                    .sorted()
                    .toList();
        }

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers).hasSize(8 * 15);
    }

    private List<Long> numberOrRollback(String series, int n) {
        try {
            transaction.begin();
            long number = counters.next(series);
            if (n % 4 == 3) {
                transaction.rollback();
                return List.of();
            }
            transaction.commit();
            return List.of(number);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyLinesAsForFew() throws Exception {
        registry.search(units(1));
        assertThat(StatementLog.during(() -> registry.search(units(50)))).isEmpty();

        String district = em.createQuery(
                        "select min(k.reference) from Candidacy k where k.premises.signName = :name", String.class)
                .setParameter("name", DemoUnits.DISTRICT.signName())
                .getSingleResult();
        executor.submit(() -> {
                    transaction.begin();
                    try {
                        List<String> few = asAuditor(() -> members.members(district));
                        assertThat(doubleMembers(district)).isPositive();
                        em.clear();
                        List<String> many = asAuditor(() -> members.members(district));
                        assertThat(withoutCalendar(few)).isNotEmpty().hasSameSizeAs(withoutCalendar(many));
                    } finally {
                        transaction.rollback();
                    }
                    return null;
                })
                .get();
    }

    /** Adds a copy of each member to the composite of a candidacy, and answers how many. */
    private int doubleMembers(String candidacy) {
        return em.createNativeQuery("""
            insert into composite_member (id, version, composite, seq, creditcode, name, signname, address, state,
                agreedonpaper, listedat)
            select 'x' || substr(m.id, 2), m.version, m.composite, m.seq + 1000, m.creditcode, m.name, m.signname,
                m.address, m.state, m.agreedonpaper, m.listedat
            from composite_member m, composite_subject_candidacy c
            where c.candidacy = ? and m.composite = c.composite\
            """).setParameter(1, candidacy).executeUpdate();
    }

    /** Around both changes of Berlin's clocks; this server was started under Berlin's time zone or the programme's. */
    @Test
    void instantsAreStoredInUtcWhateverTheTimeZoneOfTheMachine() throws Exception {
        List<Instant> instants = Stream.of(
                        "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")
                .map(Instant::parse)
                .toList();

        List<String> stored = executor.submit(() -> onDuty.runAs(Role.AUDITOR, "city.auditor", () -> {
                    transaction.begin();
                    try {
                        for (Instant instant : instants) {
                            ApplicationClock.at(instant, () -> {
                                auditLog.record(AuditEntry.AuditAction.READ_IN_FULL, "zone", "");
                                return null;
                            });
                        }
                        em.flush();
                        em.createNativeQuery("update agency set phone = phone where code = '220102'")
                                .executeUpdate();
                        Timestamp noted = (Timestamp) em.createNativeQuery("select max(changedat) from register_change")
                                .getSingleResult();
                        assertThat(noted.toInstant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
                        return texts("select cast(takenat as varchar(30)) from audit_entry where subject = 'zone'"
                                + " order by 1");
                    } finally {
                        transaction.rollback();
                    }
                }))
                .get();

        assertThat(stored)
                .extracting(text -> text.substring(0, 19).replace(' ', 'T') + "Z")
                .containsExactlyElementsOf(
                        instants.stream().map(Instant::toString).toList());
    }

    @Test
    void aTextThatIsLongerThanItsColumnIsRefusedBeforeTheStatement() throws Exception {
        SpecialDay tooLong = new SpecialDay(
                LocalDate.of(2030, 10, 1), SpecialDay.SpecialDayType.OFF, new LocalizedText("长".repeat(500), "x"));

        transaction.begin();
        try {
            ConstraintViolationException refused = catchThrowableOfType(ConstraintViolationException.class, () -> {
                em.persist(tooLong);
                em.flush();
            });

            assertThat(Constraints.refusal(refused).violations())
                    .extracting(Violation::field, Violation::key)
                    .containsExactly(tuple("name.zh", "platform.constraint.length"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aFileThatWasOverwrittenOutsideTheServerIsRefusedAndListed() throws Exception {
        StoredFile file = stored();
        Path bytes = files.bytesOf(file);
        byte[] sound = Files.readAllBytes(bytes);
        Files.write(bytes, new byte[sound.length]);
        try {
            assertThatThrownBy(() -> inOneTransaction(() -> files.bytesOf(file)))
                    .hasMessageContaining("storage.damaged");

            assertThat(executor.submit(() ->
                                    onDuty.runAs(Role.ADMINISTRATOR, "city.admin", () -> damaged.damagedFiles(0, 10)))
                            .get())
                    .extracting(DamagedFileService.DamagedFileView::id)
                    .contains(file.id());
        } finally {
            Files.write(bytes, sound);
            damaged.restored(file.id());
        }
        assertThat(files.bytesOf(file)).hasBinaryContent(sound);
    }

    private StoredFile stored() throws Exception {
        transaction.begin();
        StoredFile file = files.store(
                "test-" + UUID.randomUUID(),
                "TEST",
                "photo.jpg",
                new ByteArrayInputStream(InventedData.photo(1)),
                "nanguan.office1");
        transaction.commit();
        return file;
    }

    private <T> T inOneTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    private UnitQuery units(int size) {
        return registry.read(Map.of("size", new String[] {String.valueOf(size)}), Set.of("size"), new ArrayList<>());
    }

    /**
     * Counts, in a transaction that is rolled back, the statements of all lists, first as they are and then with more
     * of every row. A query for each row, or for every second one, would add as many statements; a row of another type
     * than the first may need one statement more.
     */
    @Test
    void noPageAsksTheDatabaseForEachOfItsLines() throws Exception {
        Map<String, Taken> few = new LinkedHashMap<>();
        Map<String, Taken> many = new LinkedHashMap<>();

        executor.submit(() -> {
                    transaction.begin();
                    try {
                        ExtraRows.FIRST.forEach(this::written);
                        read(few, lists.all(), 2);
                        new RowCopies(em.unwrap(Connection.class), RowCopies.LISTED).add(MORE);
                        new RowCopies(em.unwrap(Connection.class), RowCopies.COLLECTIONS).add(1);
                        ExtraRows.MORE.forEach(this::written);
                        read(many, lists.all(), 200);
                        new RowCopies(em.unwrap(Connection.class), RowCopies.OWN, RowCopies.SECOND).add(1);
                        read(many, lists.ofOneMerchant(), 200);
                    } finally {
                        transaction.rollback();
                    }
                    return null;
                })
                .get();

        SoftAssertions softly = new SoftAssertions();
        few.forEach((page, taken) -> {
            List<String> more = new ArrayList<>(many.get(page).statements());
            taken.statements().forEach(more::remove);
            softly.assertThat(many.get(page).lines()).as(page).isGreaterThan(taken.lines());
            softly.assertThat(2
                            * (many.get(page).statements().size()
                                    - taken.statements().size()))
                    .as(
                            "%s: statements more, twice, for %d lines instead of %d, among %s",
                            page, many.get(page).lines(), taken.lines(), more)
                    .isLessThan(many.get(page).lines() - taken.lines());
        });
        softly.assertAll();
    }

    private void written(String statement) {
        assertThat(em.createNativeQuery(statement).executeUpdate())
                .as(statement)
                .isPositive();
    }

    private record Taken(int lines, List<String> statements) {}

    private void read(Map<String, Taken> taken, List<ListServices.Read> all, int most) throws Exception {
        for (ListServices.Read list : all) {
            em.clear();
            AtomicInteger lines = new AtomicInteger();
            List<String> statements = onDuty.runAs(
                    list.role(),
                    list.account(),
                    () -> StatementLog.during(() -> {
                        lines.set(list.reading().lines(most).size());
                        return null;
                    }));
            taken.put(list.page(), new Taken(lines.get(), withoutCalendar(statements)));
        }
    }

    /** The calendar is cached for a minute, which may end while the lists are read. */
    private static List<String> withoutCalendar(List<String> statements) {
        return statements.stream()
                .filter(statement ->
                        !statement.contains(" FROM special_day") && !statement.contains(" FROM published_year"))
                .toList();
    }

    /** Statements of a work that runs as an auditor, on a thread that has no caller of a request. */
    private List<String> asAuditor(Callable<?> work) throws Exception {
        return onDuty.runAs(Role.AUDITOR, "city.auditor", () -> StatementLog.during(work));
    }

    @Test
    void aJournalEntryCannotBeChangedOrDeletedEvenInTheDatabase() throws Exception {
        assertThatThrownBy(() -> inTransaction("update journal_entry set reason = 'other'"))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> inTransaction("delete from journal_entry")).isInstanceOf(PersistenceException.class);
    }

    /**
     * The list and the single candidacy follow one rule: for each appointment of the demonstration, each area and a
     * recusal, the query finds those candidacies that the entity shows.
     */
    @Test
    void aQueryFindsExactlyTheCandidaciesThatTheEntityShows() throws Exception {
        inOneTransaction(() -> {
            List<Candidacy> all = em.createQuery("select c from Candidacy c order by c.reference", Candidacy.class)
                    .getResultList();
            String merchant = all.getFirst().merchant().id();
            SoftAssertions equal = new SoftAssertions();
            Set<Role> seeing = new TreeSet<>();
            for (Actor reader : readers(merchant)) {
                for (CandidacyFilter filter :
                        List.of(CandidacyFilter.visibleTo(reader), CandidacyFilter.waitingFor(reader))) {
                    List<String> covered = all.stream()
                            .filter(filter::covers)
                            .map(Candidacy::reference)
                            .toList();
                    equal.assertThat(referencesBy(filter)).as("%s", reader).isEqualTo(covered);
                    if (!covered.isEmpty()) {
                        seeing.add(reader.posts().getFirst().role());
                    }
                }
            }
            equal.assertAll();
            assertThat(seeing)
                    .contains(
                            Role.MERCHANT,
                            Role.STATION,
                            Role.COUNTY_OFFICE,
                            Role.AUTHORITY,
                            Role.EVALUATOR,
                            Role.HANDLER,
                            Role.SIGNER,
                            Role.AUDITOR,
                            Role.ADMINISTRATOR);
            return null;
        });
    }

    private List<String> referencesBy(CandidacyFilter filter) {
        if (filter.isEmpty()) {
            return List.of();
        }
        TypedQuery<String> query = em.createQuery(
                "select c.reference from Candidacy c where " + filter.condition() + " order by c.reference",
                String.class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** A reader for each appointment, with and without an area, recused from a merchant and not. */
    private List<Actor> readers(String merchant) {
        List<Actor> readers = new ArrayList<>();
        for (Appointment appointment :
                em.createQuery("select a from Appointment a", Appointment.class).getResultList()) {
            for (String area : Arrays.asList(null, "220102")) {
                for (Set<String> away : List.of(Set.<String>of(), Set.of(merchant))) {
                    readers.add(new Actor(
                            appointment.account(),
                            appointment.account(),
                            List.of(new Actor.Post(appointment.role(), appointment.place(), null, area)),
                            List.of(),
                            away));
                }
            }
        }
        return readers;
    }

    /** Acts after naming refer to the title itself, not to its candidacy. */
    @Test
    void entriesOnATitleAreStoredAndReadWithoutACandidacy() throws Exception {
        String number = em.createQuery("select min(t.number) from Title t where t.signName = :sign", String.class)
                .setParameter("sign", DemoUnits.CONVENIENCE_STORE.signName())
                .getSingleResult();
        Actor inspector = new Actor("inspector", "王检查", List.of());
        BusinessMoment now = businessClock.now();
        inOneTransaction(() -> {
            JournalEntry entry = titleJournal.add(
                    number,
                    Step.RECORD_VISIT,
                    new StepContext(inspector, Role.STATION, "220102S01", null, null, "到期复核", now));
            titleFindings.add(number, "E1", inspector, now);
            titleEvaluation.add(number, List.of("nanguan.office2", "chaoyang.office2"), inspector, entry, now.at());
            em.flush();
            em.clear();

            assertThat(titleJournal.of(number))
                    .extracting(one -> one.subject().toString(), JournalEntry::step, JournalEntry::stageAfter)
                    .containsExactly(tuple("TITLE " + number, Step.RECORD_VISIT, Stage.NAMED));
            assertThat(titleFindings.rules(number)).containsExactly("E1");
            assertThat(titleEvaluation.read(number))
                    .containsExactly("TITLE " + number + " 2", "TITLE " + number + " 4.0", "TITLE 复核通过");
            return null;
        });
    }

    @Test
    void aPublishedEditionCannotBeChangedOrDeletedEvenInTheDatabase() throws Exception {
        assertThatThrownBy(() -> inTransaction("update published_edition set issue = 2027"))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> inTransaction("delete from published_edition where sheet = 'general'"))
                .isInstanceOf(PersistenceException.class);
    }

    /**
     * Simulates the end of the process before the last transaction: no line is visible, and a repeated request
     * continues.
     */
    @Test
    void anEffectWhoseAnswerIsLostIsUndoneAndTheRepeatIsCarriedOutOnce() throws Exception {
        Http http = new Http(URI.create(server.toString())).whenReady();
        Http.User evaluator = http.as(DemoUsers.holding("EVALUATOR", "220102-MARKET"));
        String key = CandidacyJourney.fresh();
        Map<String, String> declaration = Map.of("merchantName", "答复丢失" + key, "relation", "INTEREST", "reason", "持股");

        define(
                Settings.isOnPostgresql()
                        ? FAILING.formatted("answer_lost", "update", "idempotency_record")
                        : FAILING_ON_DERBY.formatted("answer_lost", "update", "idempotency_record"));
        Http.Answer lost;
        try {
            lost = evaluator.post("conflicts", declaration, key);
        } finally {
            define(
                    Settings.isOnPostgresql()
                            ? "drop trigger answer_lost on idempotency_record"
                            : "drop trigger answer_lost");
        }

        lost.being(500);
        assertThat(evaluator.get("conflicts").being(200).body()).doesNotContain(key);
        String answer = evaluator.post("conflicts", declaration, key).being(200).body();
        assertThat(evaluator.post("conflicts", declaration, key).being(200).body())
                .isEqualTo(answer);
        assertThat(evaluator.get("conflicts").being(200).body().split(key, -1)).hasSize(2);
    }

    /**
     * Simulates the end of the process before the last transaction: no line is visible, and a repeated request
     * continues.
     */
    @Test
    void anImportIsSeenWholeOrNotAtAllAndGoesOnAfterAnInterruption() throws Exception {
        Http http = new Http(URI.create(server.toString())).whenReady();
        Http.User office = http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
        String key = CandidacyJourney.fresh();
        String word = "中断" + key.substring(0, 8);
        byte[] file = IntStream.range(0, STAGED)
                .mapToObj(n -> word + n + "店,SHOP,COUNTY,220102,中断街" + n + "号")
                .collect(Collectors.joining("\n", "name,type,level,district,address\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        String units = "units?status=any&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);

        define(
                Settings.isOnPostgresql()
                        ? FAILING.formatted("not_published", "insert", "title")
                        : FAILING_ON_DERBY.formatted("not_published", "insert", "title"));
        Http.Answer interrupted;
        try {
            interrupted = office.upload("imports?kind=units", Map.of(), "old.csv", file, key)
                    .being(202);
        } finally {
            define(Settings.isOnPostgresql() ? "drop trigger not_published on title" : "drop trigger not_published");
        }

        assertThat(interrupted.text("state")).isEqualTo("IMPORTING");
        assertThat(interrupted.json().getInt("written")).isZero();
        assertThat(http.anybody().get(units).being(200).json().getInt("total")).isZero();
        assertThat(staged(word)).isEqualTo(STAGED);
        JsonObject whole = office.upload("imports?kind=units", Map.of(), "old.csv", file, key)
                .being(201)
                .json();
        assertThat(whole.getString("id")).isEqualTo(interrupted.text("id"));
        assertThat(whole.getInt("written")).isEqualTo(STAGED);
        assertThat(http.anybody().get(units).being(200).json().getInt("total")).isEqualTo(STAGED);
        assertThat(staged(word)).isZero();
    }

    private long staged(String word) {
        return ((Number) em.createNativeQuery("select count(*) from staged_title where registeredname like ?")
                        .setParameter(1, word + "%")
                        .getSingleResult())
                .longValue();
    }

    private void define(String statements) throws Exception {
        transaction.begin();
        Stream.of(statements.split("\n---\n"))
                .forEach(statement -> em.createNativeQuery(statement).executeUpdate());
        transaction.commit();
    }

    private void inTransaction(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }
}
