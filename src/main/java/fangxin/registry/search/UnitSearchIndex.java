package fangxin.registry.search;

import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import fangxin.platform.config.Settings;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.persistence.CommitCounter;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Lucene index (名录) of all titled units in this node, kept current from the database: answers public searches,
 * single units, map cells, near misses, and the units for open data. The database numbers every change of the
 * register within its transaction; the index follows that sequence after each commit and every second. While the
 * database is away, it continues to answer and states the time of its data.
 */
@ApplicationScoped
public class UnitSearchIndex {
    private static final Logger LOG = Logger.getLogger(UnitSearchIndex.class.getName());
    private static final Duration COMMIT_WAIT = Duration.ofSeconds(5);
    private static final int BATCH_SIZE = 500;
    /** SQL state of a connection that could not be made. */
    private static final String NOT_CONNECTED = "08001";
    /** Longest time between two refreshes while a bulk import is indexed: each refresh adds a segment. */
    private static final Duration REFRESH_INTERVAL = Duration.ofSeconds(3);

    private static final Duration BEHIND_AFTER = Duration.ofSeconds(15);
    /** Longest time without a commit while the register changes. */
    private static final Duration COMMIT_INTERVAL = Duration.ofMinutes(1);

    private static final long FEW_CHANGES = 10_000;
    /** Folder of the indexes within the data folder. */
    private static final String FOLDER = "search-index";

    @Inject
    RegisterChangeReader register;

    @Inject
    CommitCounter commits;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService refresher;
    /** Lock of the indexing thread: one thread indexes at a time. */
    private final Object lock = new Object();

    /** Lock of the committing thread: one thread commits at a time. */
    private final Object commitLock = new Object();

    private IndexFolder folder;
    private volatile IndexGeneration generation;
    private volatile CodeNames names;
    private volatile Instant asOf;
    private volatile Instant builtAt;
    private volatile String build;
    private volatile String installation;
    private volatile long committedAt;
    private volatile long maintained;

    /**
     * The thread that refreshes belongs to the index: a task of the server's executor would share, and close, the
     * persistence context of the committing caller.
     */
    @PostConstruct
    void start() {
        refresher = Executors.newSingleThreadExecutor(threads);
        folder = new IndexFolder(Settings.data().resolve(FOLDER));
    }

    /**
     * Opens the index that an earlier start committed, and indexes the changes since then; builds one if no intact
     * index of this application and this database exists.
     */
    void open() throws SQLException, IOException {
        long begun = System.nanoTime();
        build = BuildFingerprint.ofApplication()
                .orElseGet(() -> UUID.randomUUID().toString());
        installation = register.findInstallation();
        long current = register.currentSequence();
        Optional<IndexGeneration> reused = folder.open(origin -> build.equals(origin.build())
                && installation.equals(origin.database())
                && origin.sequence() <= current
                && register.findChange(origin.sequence()).equals(origin.change()));
        if (reused.isEmpty() || isFarBehind(reused.get(), current)) {
            if (reused.isPresent()) {
                reused.get().discard();
            }
            build();
            return;
        }
        synchronized (lock) {
            names = register.loadCodeNames();
            asOf = catchUp(reused.get());
            builtAt = reused.get().origin().builtAt();
            generation = reused.get();
        }
        threads.newThread(() -> deriveFilters(reused.get())).start();
        LOG.log(Level.INFO, "search index opened at change {0} in {1} ms", new Object[] {
            generation.sequence(), (System.nanoTime() - begun) / 1_000_000
        });
    }

    private static void deriveFilters(IndexGeneration opened) {
        try {
            opened.deriveFilters();
        } catch (AlreadyClosedException replaced) {
            LOG.log(Level.FINE, "the search index was replaced meanwhile", replaced);
        }
    }

    /** Returns whether a full build takes less time than indexing the changes. */
    private static boolean isFarBehind(IndexGeneration reused, long current) {
        return current - reused.sequence() > Math.max(FEW_CHANGES, reused.units() / 2);
    }

    /**
     * Rebuilds the index from the database; until the new one is complete, the former one serves searches and follows
     * changes.
     */
    public void build() throws SQLException, IOException {
        long begun = System.nanoTime();
        Instant now = clock.instant();
        long sequence = register.currentSequence();
        IndexGeneration fresh = folder.create();
        try {
            IndexBuilder.fill(fresh, register, threads);
            fresh.refresh(sequence);
        } catch (SQLException | IOException | RuntimeException failed) {
            fresh.discard();
            throw failed;
        }
        synchronized (lock) {
            names = register.loadCodeNames();
            asOf = catchUp(fresh);
            builtAt = now;
            IndexGeneration before = generation;
            generation = fresh;
            if (before != null) {
                before.discard();
            }
        }
        LOG.log(Level.INFO, "search index built up to change {0} in {1} ms", new Object[] {
            sequence, (System.nanoTime() - begun) / 1_000_000
        });
        threads.newThread(() -> mergeSegments(fresh)).start();
    }

    /** Merges the segments of an index in the background while searches are served, and commits it. */
    private void mergeSegments(IndexGeneration fresh) {
        long begun = System.nanoTime();
        try {
            fresh.forceMerge();
            synchronized (lock) {
                fresh.refresh(fresh.sequence());
            }
            commit(fresh);
            LOG.log(Level.INFO, "search index merged in {0} ms", (System.nanoTime() - begun) / 1_000_000);
        } catch (AlreadyClosedException replaced) {
            LOG.log(Level.FINE, "the search index was rebuilt during the merge", replaced);
        } catch (SQLException | IOException failed) {
            FailureLog.record(LOG, "search index", "could not be merged", failed);
        }
    }

    /** Commits the index as of its last change for the next start; changes are indexed while its files are written. */
    private void commit(IndexGeneration current) throws SQLException, IOException {
        synchronized (commitLock) {
            IndexGeneration.SideState state;
            synchronized (lock) {
                state = current.sideState();
            }
            String change = register.findChange(state.sequence());
            current.commit(new IndexCommit(build, installation, state.sequence(), change, builtAt), state);
            committedAt = System.nanoTime();
        }
    }

    /** Commits the index for the next start, if it has changed since the last commit. */
    void commit() throws SQLException, IOException {
        IndexGeneration current = generation;
        if (current != null
                && !current.isBroken()
                && (current.origin() == null || current.origin().sequence() != current.sequence())) {
            commit(current);
        }
    }

    /**
     * Merges the segments that a bulk import has created, and commits the index, if no change followed the last call or
     * the last commit is a minute old. Rebuilds a broken index.
     */
    void maintain() throws SQLException, IOException {
        IndexGeneration current = generation;
        if (current == null) {
            return;
        }
        if (current.isBroken()) {
            build();
            return;
        }
        boolean idle = current.sequence() == maintained;
        maintained = current.sequence();
        if (current.origin() == null) {
            LOG.fine("the first merge keeps the index");
        } else if (idle && current.isFragmented()) {
            mergeSegments(current);
        } else if (idle || System.nanoTime() - committedAt > COMMIT_INTERVAL.toNanos()) {
            commit();
        }
    }

    /** Indexes the changes since the last time; other callers wait. */
    void refresh() throws SQLException, IOException {
        synchronized (lock) {
            if (generation != null) {
                asOf = catchUp(generation);
            }
        }
    }

    /** Indexes all changes that a generation lacks, and returns the time of the data. */
    private Instant catchUp(IndexGeneration behind) throws SQLException, IOException {
        Instant now = clock.instant();
        long reached = behind.sequence();
        long shown = System.nanoTime();
        for (RegisterChangeReader.ChangeBatch changes = register.changesAfter(reached);
                changes.upTo() > reached;
                changes = register.changesAfter(reached)) {
            if (changes.codeNamesChanged()) {
                names = register.loadCodeNames();
            }
            List<String> titles = changes.titles();
            for (int from = 0; from < titles.size(); from += BATCH_SIZE) {
                behind.update(register.load(titles.subList(from, Math.min(titles.size(), from + BATCH_SIZE))));
            }
            reached = changes.upTo();
            if (System.nanoTime() - shown > REFRESH_INTERVAL.toNanos()) {
                behind.refresh(reached);
                shown = System.nanoTime();
            }
        }
        if (reached > behind.sequence()) {
            behind.refresh(reached);
            commits.increment();
        }
        return now;
    }

    /**
     * Returns the present generation; before the first build, callers get 503, as while the database is unavailable.
     */
    private IndexGeneration openGeneration() {
        IndexGeneration present = generation;
        if (present == null) {
            throw new IllegalStateException(
                    new SQLTransientConnectionException("the index is not built yet", NOT_CONNECTED));
        }
        return present;
    }

    /** Applies a function to the present generation; retries if that is replaced meanwhile. */
    private <T> T withGeneration(Function<IndexGeneration, T> work) {
        while (true) {
            IndexGeneration present = openGeneration();
            try {
                return work.apply(present);
            } catch (AlreadyClosedException replaced) {
                if (present == generation) {
                    throw replaced;
                }
            }
        }
    }

    /** Read-your-writes: the committing request waits up to 5 s until the index contains its change. */
    void onPublicDataChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicDataChanged changed) {
        if (generation == null) {
            return;
        }
        try {
            refresher
                    .submit(() -> {
                        refresh();
                        return null;
                    })
                    .get(COMMIT_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            FailureLog.record(LOG, "search index", "could not be refreshed after a commit", later);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public CodeNames names() {
        return names;
    }

    /** Returns the time up to which the data of the database are known. */
    public Instant asOf() {
        return asOf;
    }

    Instant builtAt() {
        return builtAt;
    }

    public long units() {
        return withGeneration(IndexGeneration::units);
    }

    /** Returns whether the database is unavailable, or its last reading is so old that readers must be notified. */
    public boolean isBehind() {
        return asOf == null || !DatabaseStatus.isReadable() || clock.instant().isAfter(asOf.plus(BEHIND_AFTER));
    }

    /** Returns the sequence number of the last change that the index contains. */
    public long sequence() {
        return openGeneration().sequence();
    }

    public SearchResult search(UnitQuery query, LocalDate today) {
        SearchResult found = withGeneration(
                now -> now.search(query, names.officesUnder(query.filters().district()), today));
        return new SearchResult(
                found.total(), found.matched(), found.counts(), found.hits(), found.next(), asOf, isBehind());
    }

    /**
     * Lists units that satisfy the filters of a query and nearly match its text, if few units match it; the nearest
     * first. A query for valid units has near misses of any status, since their status is shown beside each.
     *
     * @param matched number of units that match text and area, whether or not they meet the filters
     */
    public List<SearchResult.SearchHit> nearMisses(UnitQuery query, long matched, LocalDate today) {
        UnitQuery wide = query.filters().status() == TitleStanding.VALID ? query.inAnyStatus() : query;
        return query.seeksNearMisses(matched)
                ? withGeneration(now ->
                        now.nearMisses(wide, names.officesUnder(query.filters().district()), today))
                : List.of();
    }

    /** Finds the unit with a number, in any spelling of the number. */
    public Optional<UnitRecord> find(String number) {
        return CertificateNumber.parse(number).flatMap(known -> withGeneration(now -> now.find(known.value())));
    }

    /** Clusters the hits in a box of the map at a zoom level. */
    public MapCells mapCells(UnitQuery query, MapBox box, int zoom, LocalDate today) {
        return withGeneration(now -> now.mapCells(
                query,
                new MapCells.MapGrid(box, zoom),
                names.officesUnder(query.filters().district()),
                today));
    }

    /** Returns the centre of the units in a street or township. */
    public Optional<GeodeticDatum.Point> centerOf(String street) {
        return withGeneration(now -> now.centerOf(street));
    }

    /** Returns the streets and townships of an office that have units with a location. */
    public List<String> streetsWithUnits(String office) {
        return withLocatedUnit(names.streetsOf(office));
    }

    /** Selects the streets and townships that have units with a location, in the given order. */
    public List<String> withLocatedUnit(Collection<String> streets) {
        return withGeneration(now -> now.withLocatedUnit(streets));
    }

    /**
     * Returns every title of a unit's subject, the unit's own included: valid ones first, then the highest level first.
     */
    public List<SubjectTitle> titlesOf(UnitRecord unit, LocalDate today) {
        return titlesOf(List.of(unit), today).get(unit.number());
    }

    /** Returns the titles of the subjects of several units, by unit number. */
    public Map<String, List<SubjectTitle>> titlesOf(List<UnitRecord> units, LocalDate today) {
        Map<String, List<UnitRecord>> byCode = withGeneration(now -> now.findByCreditCodes(units.stream()
                        .map(unit -> unit.holder().creditCode())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()))
                .stream()
                .filter(unit -> unit.holder().creditCode() != null)
                .collect(Collectors.groupingBy(unit -> unit.holder().creditCode()));
        return units.stream()
                .collect(Collectors.toMap(
                        UnitRecord::number,
                        unit -> SubjectTitle.sorted(
                                unit, byCode.getOrDefault(unit.holder().creditCode(), List.of()), names::site, today),
                        (same, again) -> same));
    }

    /** Visits all units in one state of the index, which is not before a sequence number that was requested earlier. */
    public void forEach(Consumer<UnitRecord> visitor) {
        withGeneration(now -> {
            now.forEach(visitor);
            return null;
        });
    }

    /** Returns whether the database can be read now. */
    public boolean isDatabaseReadable() {
        return DatabaseStatus.isReadable();
    }

    /**
     * Returns the units that changed after one sequence number and up to another, or whose last day passed meanwhile;
     * empty if they are more than {@code most}.
     */
    public Optional<List<UnitRecord>> findChanged(long since, long upTo, LocalDate today, int most) {
        try {
            List<String> numbers = register.findChangedTitles(since, upTo, today, most + 1);
            return numbers.size() > most
                    ? Optional.empty()
                    : Optional.of(numbers.stream()
                            .flatMap(number -> withGeneration(now -> now.find(number)).stream())
                            .toList());
        } catch (SQLException failure) {
            throw new IllegalStateException("the changes cannot be read for now", failure);
        }
    }

    @PreDestroy
    void close() {
        refresher.shutdownNow();
        try {
            if (generation != null) {
                generation.close();
            }
        } catch (IOException failed) {
            LOG.log(Level.FINE, "files of the search index were not closed", failed);
        }
    }
}
