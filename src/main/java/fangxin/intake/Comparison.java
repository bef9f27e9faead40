package fangxin.intake;

import fangxin.intake.Fault.Weight;
import fangxin.naming.CertificateNumber;
import fangxin.naming.Title;
import fangxin.naming.Titles;
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
class Comparison {
    @Inject
    Titles titles;

    /** What contradicts within the file, and what the register has against it. */
    List<Fault> of(List<Entry> entries) {
        return Stream.concat(among(entries).stream(), withRegister(entries).stream()).toList();
    }

    static List<Fault> among(List<Entry> entries) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<Entry>> bearers = new HashMap<>();
        for (Entry entry : entries) {
            Integer before = entry.number() == null ? null : numbers.putIfAbsent(numberKey(entry), entry.line());
            if (before != null) {
                faults.add(Fault.of(entry.line(), Column.NUMBER, Weight.CONFLICT, entry.number(),
                        "intake.twice.number", before));
                continue;
            }
            List<Entry> same = bearers.computeIfAbsent(entry.bearer(), bearer -> new ArrayList<>());
            Optional<Entry> twin = same.stream().filter(entry::overlaps).findFirst();
            if (twin.isPresent()) {
                faults.add(Fault.of(entry.line(), Column.NAME, Weight.CONFLICT, entry.name(), "intake.twice.unit",
                        twin.get().line()));
            } else if (same.stream().anyMatch(other -> other.signName().equals(entry.signName())
                    && !other.address().equals(entry.address()))) {
                faults.add(Fault.of(entry.line(), Column.ADDRESS, Weight.NOTE, entry.address(), "intake.sameSign",
                        same.getFirst().line()));
            }
            same.add(entry);
        }
        return faults;
    }

    /** A number of ours stands once for all; the numbering of a paper is its office's own. */
    private static String numberKey(Entry entry) {
        return CertificateNumber.parse(entry.number()).map(CertificateNumber::value)
                .orElseGet(() -> entry.owner() + "|" + entry.number());
    }

    List<Fault> withRegister(List<Entry> entries) {
        Map<String, List<Title>> byCode = new HashMap<>();
        Map<String, List<Title>> byName = new HashMap<>();
        resembling(entries).forEach(title -> {
            if (title.creditCode() != null) {
                byCode.computeIfAbsent(title.creditCode(), code -> new ArrayList<>()).add(title);
            }
            byName.computeIfAbsent(Title.searchable(title.registeredName()), name -> new ArrayList<>()).add(title);
        });
        Map<String, List<Title>> byNumber = new HashMap<>();
        titles.numbered(values(entries, Entry::plainNumber)).forEach(title -> Stream.of(title.number(),
                title.paperNumber()).filter(Objects::nonNull).distinct()
                .forEach(number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(title)));
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : entries) {
            Set<Title> near = new HashSet<>(byName.getOrDefault(Title.searchable(entry.name()), List.of()));
            if (entry.creditCode() != null) {
                near.addAll(byCode.getOrDefault(entry.creditCode(), List.of()));
            }
            against(entry, near, entry.number() == null ? List.of()
                    : byNumber.getOrDefault(entry.plainNumber(), List.of())).ifPresent(faults::add);
        }
        return faults;
    }

    /** By credit code; by name only where a code is missing on either side. */
    private Stream<Title> resembling(List<Entry> entries) {
        Map<Boolean, List<Entry>> coded = entries.stream()
                .collect(Collectors.partitioningBy(entry -> entry.creditCode() != null));
        return Stream.of(titles.ofCreditCodes(values(entries, Entry::creditCode)),
                titles.namedWithoutCode(values(coded.get(true), Entry::name)),
                titles.named(values(coded.get(false), Entry::name))).flatMap(List::stream).distinct();
    }

    /** What the register has against a line: the first thing that bars it. */
    static Optional<Fault> against(Entry entry, Set<Title> near, List<Title> sameNumber) {
        List<Title> same = near.stream().filter(entry::concerns).toList();
        Optional<Title> known = same.stream().filter(entry::repeats).findFirst();
        if (known.isPresent()) {
            return Optional.of(Fault.of(entry.line(), Column.NAME, Weight.KNOWN, entry.name(), "intake.known.row",
                    CertificateNumber.of(known.get().number()).grouped()));
        }
        Optional<Title> taken = sameNumber.stream().filter(title -> title.number().equals(entry.plainNumber())
                || title.owner().equals(entry.owner())).findFirst();
        if (taken.isPresent()) {
            return Optional.of(Fault.of(entry.line(), Column.NUMBER, Weight.CONFLICT, entry.number(),
                    "intake.conflict.number", taken.get().signName()));
        }
        return same.stream().filter(entry::collides).findFirst().map(title -> Fault.of(entry.line(), Column.NAME,
                Weight.CONFLICT, entry.name(), "intake.conflict.unit",
                CertificateNumber.of(title.number()).grouped()));
    }

    private static Set<String> values(List<Entry> entries, Function<Entry, String> value) {
        return entries.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
