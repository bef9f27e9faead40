package fangxin.registry.legacyimport;

import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.registry.legacyimport.RowProblem.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bean that checks parsed import rows for duplicates by holder, term and certificate number, within the file and
 * against the titles of the register, and returns them as problems of the rows.
 */
@ApplicationScoped
class DuplicateChecker {
    @Inject
    TitleRepository titles;

    /** Conflicts between rows of the file, and between rows and the register. */
    List<RowProblem> check(List<ImportRow> entries) {
        return Stream.concat(withinFile(entries).stream(), againstRegister(entries).stream())
                .toList();
    }

    static List<RowProblem> withinFile(List<ImportRow> entries) {
        List<RowProblem> faults = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        RowsByHolder earlier = new RowsByHolder();
        for (ImportRow entry : entries) {
            Integer before = entry.number() == null ? null : numbers.putIfAbsent(numberKey(entry), entry.line());
            if (before != null) {
                faults.add(RowProblem.of(
                        entry.line(),
                        ImportColumn.NUMBER,
                        Severity.CONFLICT,
                        entry.number(),
                        "legacyimport.twice.number",
                        before));
                continue;
            }
            firstConflict(entry, earlier.of(entry)).ifPresent(faults::add);
            earlier.add(entry);
        }
        return faults;
    }

    private static Optional<RowProblem> firstConflict(ImportRow entry, List<ImportRow> sameHolder) {
        return first(sameHolder, entry::overlaps)
                .map(twin -> RowProblem.of(
                        entry.line(),
                        ImportColumn.NAME,
                        Severity.CONFLICT,
                        entry.holder().registeredName(),
                        "legacyimport.twice.unit",
                        twin.line()))
                .or(() -> first(sameHolder, entry::sharesSignElsewhere)
                        .map(other -> RowProblem.of(
                                entry.line(),
                                ImportColumn.ADDRESS,
                                Severity.NOTE,
                                entry.place().address(),
                                "legacyimport.sameSign",
                                other.line())));
    }

    private static Optional<ImportRow> first(List<ImportRow> rows, Predicate<ImportRow> condition) {
        return rows.stream().filter(condition).findFirst();
    }

    /** Rows by what the holder's identity is compared by: the credit code, or the name where either lacks a code. */
    private static final class RowsByHolder {
        private final Map<String, List<ImportRow>> byCode = new HashMap<>();
        private final Map<String, List<ImportRow>> byName = new HashMap<>();
        private final Map<String, List<ImportRow>> byNameWithoutCode = new HashMap<>();

        void add(ImportRow row) {
            SubjectIdentity identity = row.identity();
            list(byName, identity.holder()).add(row);
            if (identity.creditCode() == null) {
                list(byNameWithoutCode, identity.holder()).add(row);
            } else {
                list(byCode, identity.creditCode()).add(row);
            }
        }

        List<ImportRow> of(ImportRow row) {
            SubjectIdentity identity = row.identity();
            return identity.creditCode() == null
                    ? byName.getOrDefault(identity.holder(), List.of())
                    : Stream.concat(
                                    byCode.getOrDefault(identity.creditCode(), List.of()).stream(),
                                    byNameWithoutCode.getOrDefault(identity.holder(), List.of()).stream())
                            .toList();
        }

        private static List<ImportRow> list(Map<String, List<ImportRow>> rows, String key) {
            return rows.computeIfAbsent(key, any -> new ArrayList<>());
        }
    }

    /**
     * Returns the key of a line's number: a number of this system is unique everywhere, the number of a paper only
     * within its office.
     */
    private static String numberKey(ImportRow entry) {
        return CertificateNumber.parse(entry.number())
                .map(CertificateNumber::value)
                .orElseGet(() -> entry.owner() + "|" + entry.number());
    }

    List<RowProblem> againstRegister(List<ImportRow> entries) {
        Map<String, List<Title>> byCode = new HashMap<>();
        Map<String, List<Title>> byName = new HashMap<>();
        candidates(entries).forEach(title -> {
            if (title.holder().creditCode() != null) {
                byCode.computeIfAbsent(title.holder().creditCode(), code -> new ArrayList<>())
                        .add(title);
            }
            byName.computeIfAbsent(title.nameKey(), name -> new ArrayList<>()).add(title);
        });
        Map<String, List<Title>> byNumber = new HashMap<>();
        titles.numbered(values(entries, ImportRow::plainNumber))
                .forEach(title -> Stream.of(title.number(), title.provenance().paperNumber())
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>())
                                .add(title)));
        List<RowProblem> faults = new ArrayList<>();
        for (ImportRow entry : entries) {
            Set<Title> near = new HashSet<>(byName.getOrDefault(holderKey(entry), List.of()));
            if (entry.holder().creditCode() != null) {
                near.addAll(byCode.getOrDefault(entry.holder().creditCode(), List.of()));
            }
            firstConflict(
                            entry,
                            near,
                            entry.number() == null ? List.of() : byNumber.getOrDefault(entry.plainNumber(), List.of()))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /**
     * Returns the titles of the same holders: by credit code, or by the key of the name where a code is missing on
     * either side.
     */
    private Stream<Title> candidates(List<ImportRow> entries) {
        Map<Boolean, List<ImportRow>> coded = entries.stream()
                .collect(Collectors.partitioningBy(entry -> entry.holder().creditCode() != null));
        return Stream.of(
                        titles.ofCreditCodes(values(entries, row -> row.holder().creditCode())),
                        titles.ofHolderKeysWithoutCode(values(coded.get(true), DuplicateChecker::holderKey)),
                        titles.ofHolderKeys(values(coded.get(false), DuplicateChecker::holderKey)))
                .flatMap(List::stream)
                .distinct();
    }

    private static String holderKey(ImportRow entry) {
        return SubjectIdentity.holderKey(entry.holder().registeredName());
    }

    /** Returns the first conflict of a row with the register. */
    static Optional<RowProblem> firstConflict(ImportRow entry, Set<Title> near, List<Title> sameNumber) {
        List<Title> same = near.stream().filter(entry::isAbout).toList();
        Optional<Title> known = same.stream().filter(entry::isSameAs).findFirst();
        if (known.isPresent()) {
            return Optional.of(RowProblem.of(
                    entry.line(),
                    ImportColumn.NAME,
                    Severity.KNOWN,
                    entry.holder().registeredName(),
                    "legacyimport.known.row",
                    CertificateNumber.of(known.get().number()).grouped()));
        }
        Optional<Title> taken = sameNumber.stream()
                .filter(title -> title.number().equals(entry.plainNumber())
                        || title.owner().equals(entry.owner()))
                .findFirst();
        if (taken.isPresent()) {
            return Optional.of(RowProblem.of(
                    entry.line(),
                    ImportColumn.NUMBER,
                    Severity.CONFLICT,
                    entry.number(),
                    "legacyimport.conflict.number",
                    taken.get().place().signName()));
        }
        return same.stream()
                .filter(entry::overlapsTerm)
                .findFirst()
                .map(title -> RowProblem.of(
                        entry.line(),
                        ImportColumn.NAME,
                        Severity.CONFLICT,
                        entry.holder().registeredName(),
                        "legacyimport.conflict.unit",
                        CertificateNumber.of(title.number()).grouped()));
    }

    private static Set<String> values(List<ImportRow> entries, Function<ImportRow, String> value) {
        return entries.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
