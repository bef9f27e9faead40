package fangxin.document.spreadsheet;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * Value and input: which heading of a file is which column of an import (列对应关系); it checks that a file has them and
 * finds their places; an office enters it once; it is remembered as JSON, completed for new columns by
 * the usual headings, or guessed by them alone.
 *
 * @param headings name of the {@link SheetColumn} to the heading
 * @param leftOut  names of the columns that the file had under usual headings and the office left out; they are not
 *                 guessed again, and null is none
 * @param ignored  headings that the file had and the office gave to no column; null is none
 */
public record ColumnMapping(
        @NotNull(message = "{document.spreadsheet.mapping.missing}")
        @Size(max = 20, message = "{document.spreadsheet.mapping.missing}")
        Map<@Length(max = 40) String, @Length(max = 100, message = "{document.spreadsheet.mapping.long}") String>
                headings,

        @Size(max = 20, message = "{document.spreadsheet.mapping.missing}")
        Set<@Length(max = 40) String> leftOut,

        @Size(max = 100, message = "{document.spreadsheet.mapping.missing}")
        Set<@Length(max = 600) String> ignored) {
    /** Most characters of ignored headings that are stored; a heading beyond them is unknown in the next file. */
    private static final int MAX_IGNORED = 600;

    /** Converter that stores the mapping as JSON in one column. */
    @Converter
    public static class ColumnMappingConverter extends JsonAttributeConverter<ColumnMapping>
            implements AttributeConverter<ColumnMapping, String> {
        public ColumnMappingConverter() {
            super(ColumnMapping.class);
        }
    }

    public ColumnMapping {
        headings = headings == null ? null : present(headings);
        leftOut = sorted(leftOut);
        ignored = sorted(ignored);
    }

    private static Set<String> sorted(Set<String> given) {
        return given == null || given.isEmpty()
                ? null
                : given.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Creates the mapping that an office enters. */
    public static ColumnMapping of(Map<String, String> headings) {
        return new ColumnMapping(headings, null, null);
    }

    private static Map<String, String> present(Map<String, String> given) {
        Map<String, String> columns = new TreeMap<>();
        given.forEach((column, heading) -> {
            if (FieldErrors.tidy(heading) != null) {
                columns.put(column, FieldErrors.tidy(heading));
            }
        });
        return columns;
    }

    /** Guesses the mapping by the usual headings. */
    public static ColumnMapping guess(List<? extends SheetColumn> columns, List<String> cells) {
        Map<String, String> found = new HashMap<>();
        for (SheetColumn column : columns) {
            column.headings().stream()
                    .filter(cells::contains)
                    .findFirst()
                    .ifPresent(heading -> found.put(column.name(), heading));
        }
        return of(found);
    }

    /**
     * Returns this mapping where the file has all its headings, with a guess for the columns that the file has in
     * addition; else a guess.
     *
     * <p>Worked example: an office mapped 代码 to CREDIT_CODE and left NAME out although the file had 名称. The next file
     * has 代码, 名称 and 处理结果: CREDIT_CODE stays, RESULT is guessed, and NAME stays out.
     */
    public static ColumnMapping remembered(
            ColumnMapping mapping, List<? extends SheetColumn> columns, List<String> cells) {
        ColumnMapping guess = guess(columns, cells);
        if (!fits(mapping, cells)) {
            return guess;
        }
        Map<String, String> found = new HashMap<>(mapping.headings());
        guess.headings().forEach((column, heading) -> {
            if (!mapping.isLeftOut(column) && !found.containsValue(heading)) {
                found.putIfAbsent(column, heading);
            }
        });
        return new ColumnMapping(found, mapping.leftOut(), mapping.ignored());
    }

    /**
     * Returns whether the columns of a file need no person: each heading is one of the remembered mapping, which fits
     * the file, one that a person has ignored in an earlier file, or a usual one of a column that has no other.
     *
     * <p>Worked example: an office mapped 代码 and ignored 备注. A file with 代码 and 备注 needs no person; one with 代码 and
     * 信用修复情况 does, since nobody has decided on the new heading.
     *
     * @param mapping the remembered mapping, or null
     */
    public static boolean isEveryHeadingKnown(
            ColumnMapping mapping, List<? extends SheetColumn> columns, List<String> cells) {
        Set<String> known =
                new HashSet<>(remembered(mapping, columns, cells).headings().values());
        if (fits(mapping, cells) && mapping.ignored() != null) {
            known.addAll(mapping.ignored());
        }
        return present(cells).allMatch(known::contains);
    }

    private static Stream<String> present(List<String> cells) {
        return cells.stream().filter(cell -> FieldErrors.tidy(cell) != null);
    }

    private static boolean fits(ColumnMapping mapping, List<String> cells) {
        return mapping != null && cells.containsAll(mapping.headings().values());
    }

    private boolean isLeftOut(String column) {
        return leftOut != null && leftOut.contains(column);
    }

    /**
     * Returns this mapping in the form that is stored: with the columns that an office left out although the file has
     * them, and with the headings that it gave to no column.
     */
    public ColumnMapping toRemember(List<? extends SheetColumn> columns, List<String> cells) {
        Set<String> without = new TreeSet<>(guess(columns, cells).headings().keySet());
        if (leftOut != null) {
            without.addAll(leftOut);
        }
        without.removeAll(headings.keySet());
        return new ColumnMapping(headings, without, toIgnore(cells));
    }

    /** Returns the headings without a column, those of this file first, as far as the limit of stored characters. */
    private Set<String> toIgnore(List<String> cells) {
        Set<String> without = new LinkedHashSet<>(present(cells).toList());
        if (ignored != null) {
            without.addAll(ignored);
        }
        without.removeAll(headings.values());
        Set<String> stored = new TreeSet<>();
        int length = 0;
        for (String heading : without) {
            length += heading.length();
            if (length <= MAX_IGNORED) {
                stored.add(heading);
            }
        }
        return stored;
    }

    /**
     * Refuses an unknown column, a heading that the file lacks, that is used for two columns or that the file has twice,
     * and a missing required column.
     */
    public void check(List<? extends SheetColumn> columns, List<String> cells) {
        new FieldErrors().validate(this).check();
        FieldErrors errors = new FieldErrors();
        Set<String> used = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (SheetColumn column : columns) {
            known.add(column.name());
            String heading = headings.get(column.name());
            errors.refuse(
                            column.isRequired() && heading == null,
                            column.name(),
                            "document.spreadsheet.mapping.required")
                    .refuse(
                            heading != null && !cells.contains(heading),
                            column.name(),
                            "document.spreadsheet.mapping.heading",
                            String.valueOf(heading))
                    .refuse(
                            heading != null && !used.add(heading),
                            column.name(),
                            "document.spreadsheet.mapping.twice",
                            String.valueOf(heading));
            if (heading != null && cells.indexOf(heading) != cells.lastIndexOf(heading)) {
                errors.add(
                        column.name(),
                        "document.spreadsheet.mapping.doubled",
                        heading,
                        CellReference.convertNumToColString(cells.indexOf(heading)),
                        CellReference.convertNumToColString(cells.lastIndexOf(heading)));
            }
        }
        headings.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.refuse(true, "mapping", "document.spreadsheet.mapping.column", name));
        errors.check();
    }

    /** Returns the positions of the columns in a file. */
    public <C extends SheetColumn> Map<C, Integer> places(List<C> columns, List<String> cells) {
        Map<C, Integer> places = new HashMap<>();
        for (C column : columns) {
            int place = cells.indexOf(headings.get(column.name()));
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return places;
    }
}
