package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is kept between starts answers as before, or is not opened. */
class KeptIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final IndexCommit ORIGIN =
            new IndexCommit("release 1", "installation 1", 7, "1 at noon", Instant.parse("2026-11-25T10:00:00Z"));
    private static final int UNITS = 120;

    @TempDir
    Path temporary;

    private Path root;
    private IndexFolder folder;
    private final List<UnitRecord> units = new ArrayList<>();

    @BeforeEach
    void index() throws IOException {
        root = temporary.resolve("search-index");
        folder = new IndexFolder(root);
        Random random = new Random(7);
        IntStream.range(0, UNITS).forEach(i -> units.add(SearchProperties.invented(i, random)));
        try (IndexGeneration built = folder.create()) {
            built.add(units);
            built.refresh(ORIGIN.sequence());
            built.forceMerge();
            built.refresh(ORIGIN.sequence());
            built.commit(ORIGIN, built.sideState());
        }
    }

    @Test
    void answersAsBefore() throws Exception {
        try (IndexGeneration opened = open().orElseThrow();
                IndexGeneration built = new IndexFolder(temporary.resolve("other")).create()) {
            built.add(units);
            built.refresh(1);

            assertThat(opened.sequence()).isEqualTo(ORIGIN.sequence());
            assertThat(opened.origin()).isEqualTo(ORIGIN);
            Random random = new Random(11);
            for (int i = 0; i < 500; i++) {
                UnitQuery query = new RandomQueries(units, random).next();
                assertThat(results(opened, query)).as(query.toString()).isEqualTo(results(built, query));
            }
            for (UnitRecord unit : units) {
                assertThat(opened.find(unit.number())).contains(unit);
            }
            List<String> codes = units.stream()
                    .map(unit -> unit.holder().creditCode())
                    .filter(code -> code != null)
                    .distinct()
                    .toList();
            assertThat(opened.findByCreditCodes(codes)).containsAll(built.findByCreditCodes(codes));
        }
    }

    private static List<Object> results(IndexGeneration index, UnitQuery query) {
        SearchResult found = index.search(query, List.of(), TODAY);
        return List.of(
                found.total(),
                found.counts(),
                found.hits(),
                query.text() == null ? List.of() : index.nearMisses(query, List.of(), TODAY));
    }

    /** Each round indexes some changes, is killed or commits, and applies the changes that the commit lacks. */
    @Test
    void afterKillsTheChangesSinceTheCommitAreIndexedAgain() throws Exception {
        Random random = new Random(3);
        Map<Long, UnitRecord> changes = new HashMap<>();
        long sequence = ORIGIN.sequence();
        for (int round = 0; round < 30; round++) {
            try (IndexGeneration opened = folder.open(origin -> true).orElseThrow()) {
                for (long change = opened.sequence() + 1; change <= sequence; change++) {
                    opened.update(List.of(changes.get(change)));
                }
                if (random.nextBoolean()) {
                    opened.deriveFilters();
                }
                opened.refresh(sequence);
                assertThat(all(opened)).containsExactlyInAnyOrderElementsOf(units);
                for (int i = random.nextInt(20); i > 0; i--) {
                    UnitRecord changed = changed(random);
                    changes.put(++sequence, changed);
                    opened.update(List.of(changed));
                }
                if (random.nextBoolean()) {
                    opened.refresh(sequence);
                }
                if (random.nextInt(3) == 0) {
                    opened.refresh(sequence);
                    IndexGeneration.SideState state = opened.sideState();
                    IndexCommit commit = new IndexCommit(
                            ORIGIN.build(), ORIGIN.database(), sequence, "change " + sequence, ORIGIN.builtAt());
                    if (random.nextBoolean()) {
                        UnitRecord changed = changed(random);
                        changes.put(++sequence, changed);
                        opened.update(List.of(changed));
                    }
                    opened.commit(commit, state);
                }
            }
        }
        assertThat(sequence).isGreaterThan(200);
    }

    /** Renames a unit, or adds one. */
    private UnitRecord changed(Random random) {
        int i = random.nextInt(units.size() + 5);
        if (i >= units.size()) {
            units.add(SearchProperties.invented(units.size(), random));
            return units.getLast();
        }
        UnitRecord before = units.get(i);
        UnitRecord changed = new UnitRecord(
                before.certificate(),
                before.holder(),
                TitlePlaceBuilder.place(
                                "改名的店" + random.nextInt(1_000), before.place().address())
                        .build(),
                before.category(),
                before.document(),
                before.term(),
                new UnitRecord.RecordedStanding(TitleStanding.SUSPENDED, TODAY));
        units.set(i, changed);
        return changed;
    }

    private static List<UnitRecord> all(IndexGeneration index) {
        List<UnitRecord> all = new ArrayList<>();
        index.forEach(all::add);
        return all;
    }

    @Test
    void anotherReleaseDatabaseOrHistoryIsNotOpenedAndIsDeleted() throws Exception {
        assertThat(folder.open(origin -> false)).isEmpty();

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void anIndexThatAnotherNodeUsesIsLeftAlone() throws Exception {
        try (IndexGeneration used = open().orElseThrow()) {
            assertThat(open()).isEmpty();
            assertThat(used.units()).isEqualTo(UNITS);
        }
        assertThat(open()).hasValueSatisfying(KeptIndexTest::close);
    }

    /** Damages every file: shortens it by a byte, or changes one byte. */
    @Test
    void aTornOrDamagedFileIsNoticed() throws Exception {
        Path index = onlyIndex();
        List<Path> files = files(index);
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            for (Damage damage : List.<Damage>of(KeptIndexTest::truncate, KeptIndexTest::flip)) {
                Path copy = temporary.resolve("copy");
                copy(index, copy.resolve("index"));
                damage.apply(copy.resolve("index").resolve(file.getFileName()));

                assertThat(new IndexFolder(copy).open(ORIGIN::equals))
                        .as(file.getFileName().toString())
                        .isEmpty();
                assertThat(copy).isEmptyDirectory();
            }
        }
    }

    @Test
    void anIndexThatWasNeverCommittedIsDeleted() throws Exception {
        Path other = temporary.resolve("other");
        try (IndexGeneration built = new IndexFolder(other).create()) {
            built.add(units);
            built.refresh(1);
        }

        assertThat(new IndexFolder(other).open(origin -> true)).isEmpty();
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void onlyTheOwnerReadsIt() throws Exception {
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void anotherClassOrLibraryIsAnotherBuild() throws Exception {
        Path classes = Files.createDirectories(temporary.resolve("WEB-INF/classes"));
        Path library = Files.createDirectories(temporary.resolve("WEB-INF/lib")).resolve("words-1.jar");
        Files.writeString(classes.resolve("A.class"), "one");
        Files.writeString(library, "words");
        String before = BuildFingerprint.of(classes);

        assertThat(BuildFingerprint.of(classes)).isEqualTo(before);
        Files.move(library, library.resolveSibling("words-2.jar"));
        assertThat(BuildFingerprint.of(classes)).isNotEqualTo(before);
        Files.move(library.resolveSibling("words-2.jar"), library);
        Files.writeString(classes.resolve("A.class"), "two");
        assertThat(BuildFingerprint.of(classes)).isNotEqualTo(before);
        assertThat(BuildFingerprint.ofApplication()).isPresent();
    }

    private Optional<IndexGeneration> open() throws Exception {
        return folder.open(ORIGIN::equals);
    }

    private static void close(IndexGeneration index) {
        try {
            index.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path onlyIndex() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            List<Path> found = all.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> all = Files.list(index)) {
            return all.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    /** Damage of a file. */
    private interface Damage {
        void apply(Path file) throws IOException;
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
    }
}
