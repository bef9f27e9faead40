package fangxin.complaint.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sorter of the rows of a platform's file before anything is written (双号衔接): it finds by the numbers whether a row is a
 * new case, changes a known one, leaves it unchanged, is of another office, or states a number of another case, which
 * is left out. The number of the file's own platform identifies a case; the other number links it where no other case
 * has it. A row of which one number is of another case is taken without that number, so that no file fails on one row.
 */
final class MirroredCaseSorter {
    /**
     * Case that has a number: a stored one, or that of an earlier row of the same file.
     *
     * @param number  number here; null for one of an earlier row
     * @param offices codes of the offices that received it and are competent
     * @param rowHash hash of the row that it states; null where it came by hand
     */
    record KnownCase(String number, CaseNumbers numbers, List<String> offices, String rowHash) {}

    private final boolean national;
    private final Predicate<String> own;
    private final Map<String, KnownCase> byNational = new HashMap<>();
    private final Map<String, KnownCase> byMunicipal = new HashMap<>();
    private final List<MirroredCase> fresh = new ArrayList<>();
    private final Map<String, MirroredCase> differing = new LinkedHashMap<>();
    private final List<ComplaintMirror.MirrorConflict> elsewhere = new ArrayList<>();
    private final List<MirroredCase> crossed = new ArrayList<>();
    private int unchanged;

    /**
     * @param national whether the file is of 12315
     * @param own      whether an office is the importer's or below it
     */
    MirroredCaseSorter(boolean national, List<KnownCase> known, Predicate<String> own) {
        this.national = national;
        this.own = own;
        known.forEach(this::add);
    }

    private void add(KnownCase known) {
        if (known.numbers().national() != null) {
            byNational.put(known.numbers().national(), known);
        }
        if (known.numbers().municipal() != null) {
            byMunicipal.put(known.numbers().municipal(), known);
        }
    }

    /** Sorts one row; the caller passes each number of the file's own platform once. */
    void sort(MirroredCase row) {
        CaseNumbers stated = row.received().numbers();
        KnownCase same = numbered(national, stated.of(national));
        KnownCase other = numbered(!national, stated.of(!national));
        if (same == null && other != null && other.numbers().of(national) == null) {
            same = other;
        }
        if (same == null) {
            addFresh(other == null ? row : withoutOther(row));
        } else if (same.offices().stream().noneMatch(own)) {
            elsewhere.add(new ComplaintMirror.MirrorConflict(same.number(), row));
        } else {
            take(same, fits(same, other, stated) ? row : withoutOther(row));
        }
    }

    private KnownCase numbered(boolean ofNational, String number) {
        return number == null ? null : (ofNational ? byNational : byMunicipal).get(number);
    }

    private boolean fits(KnownCase same, KnownCase other, CaseNumbers stated) {
        String known = same.numbers().of(!national);
        return other == null ? known == null || stated.of(!national) == null : other.equals(same);
    }

    private MirroredCase withoutOther(MirroredCase row) {
        crossed.add(row);
        return row.numbered(row.received().numbers().only(national));
    }

    private void addFresh(MirroredCase row) {
        fresh.add(row);
        add(new KnownCase(
                null,
                row.received().numbers(),
                List.of(row.received().placement().receivedBy()),
                row.rowHash()));
    }

    private void take(KnownCase same, MirroredCase row) {
        if (row.rowHash().equals(same.rowHash())) {
            unchanged++;
            return;
        }
        differing.put(same.number(), row);
        add(new KnownCase(same.number(), same.numbers().and(row.received().numbers()), same.offices(), row.rowHash()));
    }

    List<MirroredCase> fresh() {
        return fresh;
    }

    /** Returns the rows that change a case, by the number of the case in this system. */
    Map<String, MirroredCase> differing() {
        return differing;
    }

    int unchanged() {
        return unchanged;
    }

    /** Returns the rows of cases of offices that are not the importer's. */
    List<ComplaintMirror.MirrorConflict> elsewhere() {
        return elsewhere;
    }

    /** Returns the rows whose second number was omitted, as the file states them. */
    List<MirroredCase> crossed() {
        return crossed;
    }
}
