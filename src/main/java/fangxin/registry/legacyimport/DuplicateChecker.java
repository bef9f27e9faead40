package fangxin.registry.legacyimport;

import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.registry.legacyimport.RowProblem.Weight;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the lines of a file against each other and against the register. */
@ApplicationScoped
class DuplicateChecker {
    @Inject
    TitleRepository titles;

    /** What contradicts within the file, and what the register has against it. */
    List<RowProblem> of(List<ImportRow> entries) {
        return Stream.concat(among(entries).stream(), withRegister(entries).stream())
                .toList();
    }

    static List<RowProblem> among(List<ImportRow> entries) {
        List<RowProblem> faults = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<ImportRow>> bearers = new HashMap<>();
        for (ImportRow entry : entries) {
            Integer before = entry.number() == null ? null : numbers.putIfAbsent(numberKey(entry), entry.line());
            if (before != null) {
                faults.add(RowProblem.of(
                        entry.line(),
                        ImportColumn.NUMBER,
                        Weight.CONFLICT,
                        entry.number(),
                        "legacyimport.twice.number",
                        before));
                continue;
            }
            List<ImportRow> same = bearers.computeIfAbsent(entry.bearer(), bearer -> new ArrayList<>());
            Optional<ImportRow> twin = same.stream().filter(entry::overlaps).findFirst();
            if (twin.isPresent()) {
                faults.add(RowProblem.of(
                        entry.line(),
                        ImportColumn.NAME,
                        Weight.CONFLICT,
                        entry.name(),
                        "legacyimport.twice.unit",
                        twin.get().line()));
            } else if (same.stream()
                    .anyMatch(other -> other.signName().equals(entry.signName())
                            && !other.address().equals(entry.address()))) {
                faults.add(RowProblem.of(
                        entry.line(),
                        ImportColumn.ADDRESS,
                        Weight.NOTE,
                        entry.address(),
                        "legacyimport.sameSign",
                        same.getFirst().line()));
            }
            same.add(entry);
        }
        return faults;
    }

    /** A number of ours stands once for all; the numbering of a paper is its office's own. */
    private static String numberKey(ImportRow entry) {
        return CertificateNumber.parse(entry.number())
                .map(CertificateNumber::value)
                .orElseGet(() -> entry.owner() + "|" + entry.number());
    }

    List<RowProblem> withRegister(List<ImportRow> entries) {
        Map<String, List<Title>> byCode = new HashMap<>();
        Map<String, List<Title>> byName = new HashMap<>();
        resembling(entries).forEach(title -> {
            if (title.creditCode() != null) {
                byCode.computeIfAbsent(title.creditCode(), code -> new ArrayList<>())
                        .add(title);
            }
            byName.computeIfAbsent(Title.searchable(title.registeredName()), name -> new ArrayList<>())
                    .add(title);
        });
        Map<String, List<Title>> byNumber = new HashMap<>();
        titles.numbered(values(entries, ImportRow::plainNumber))
                .forEach(title -> Stream.of(title.number(), title.paperNumber())
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>())
                                .add(title)));
        List<RowProblem> faults = new ArrayList<>();
        for (ImportRow entry : entries) {
            Set<Title> near = new HashSet<>(byName.getOrDefault(Title.searchable(entry.name()), List.of()));
            if (entry.creditCode() != null) {
                near.addAll(byCode.getOrDefault(entry.creditCode(), List.of()));
            }
            against(
                            entry,
                            near,
                            entry.number() == null ? List.of() : byNumber.getOrDefault(entry.plainNumber(), List.of()))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** By credit code; by name only where a code is missing on either side. */
    private Stream<Title> resembling(List<ImportRow> entries) {
        Map<Boolean, List<ImportRow>> coded =
                entries.stream().collect(Collectors.partitioningBy(entry -> entry.creditCode() != null));
        return Stream.of(
                        titles.ofCreditCodes(values(entries, ImportRow::creditCode)),
                        titles.namedWithoutCode(values(coded.get(true), ImportRow::name)),
                        titles.named(values(coded.get(false), ImportRow::name)))
                .flatMap(List::stream)
                .distinct();
    }

    /** What the register has against a line: the first thing that bars it. */
    static Optional<RowProblem> against(ImportRow entry, Set<Title> near, List<Title> sameNumber) {
        List<Title> same = near.stream().filter(entry::concerns).toList();
        Optional<Title> known = same.stream().filter(entry::repeats).findFirst();
        if (known.isPresent()) {
            return Optional.of(RowProblem.of(
                    entry.line(),
                    ImportColumn.NAME,
                    Weight.KNOWN,
                    entry.name(),
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
                    Weight.CONFLICT,
                    entry.number(),
                    "legacyimport.conflict.number",
                    taken.get().signName()));
        }
        return same.stream()
                .filter(entry::collides)
                .findFirst()
                .map(title -> RowProblem.of(
                        entry.line(),
                        ImportColumn.NAME,
                        Weight.CONFLICT,
                        entry.name(),
                        "legacyimport.conflict.unit",
                        CertificateNumber.of(title.number()).grouped()));
    }

    private static Set<String> values(List<ImportRow> entries, Function<ImportRow, String> value) {
        return entries.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
