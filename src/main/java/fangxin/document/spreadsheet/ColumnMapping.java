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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Value and input: which heading of a file is which column of an import (列对应关系); it checks that a file has them and
 * finds their places; an office enters it once; it is remembered as JSON, completed for new columns by
 * the usual headings, or guessed by them alone.
 *
 * @param headings name of the {@link SheetColumn} to the heading
 * @param leftOut  names of the columns that the file had under usual headings and the office left out; they are not
 *                 guessed again, and null is none
 */
public record ColumnMapping(
        @NotNull(message = "{document.spreadsheet.mapping.missing}")
        @Size(max = 20, message = "{document.spreadsheet.mapping.missing}")
        Map<@Length(max = 40) String, @Length(max = 100, message = "{document.spreadsheet.mapping.long}") String>
                headings,

        @Size(max = 20, message = "{document.spreadsheet.mapping.missing}")
        Set<@Length(max = 40) String> leftOut) {
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
        leftOut = leftOut == null || leftOut.isEmpty()
                ? null
                : leftOut.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Creates the mapping that an office enters. */
    public static ColumnMapping of(Map<String, String> headings) {
        return new ColumnMapping(headings, null);
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
        return new ColumnMapping(found, mapping.leftOut());
    }

    /**
     * Returns whether the columns of a file need no person: a person has decided on them by the remembered mapping,
     * which fits the file, or each heading is a usual one.
     *
     * @param mapping the remembered mapping, or null
     */
    public static boolean isEveryHeadingKnown(
            ColumnMapping mapping, List<? extends SheetColumn> columns, List<String> cells) {
        return fits(mapping, cells)
                || guess(columns, cells)
                        .headings()
                        .values()
                        .containsAll(cells.stream()
                                .filter(cell -> FieldErrors.tidy(cell) != null)
                                .toList());
    }

    private static boolean fits(ColumnMapping mapping, List<String> cells) {
        return mapping != null && cells.containsAll(mapping.headings().values());
    }

    private boolean isLeftOut(String column) {
        return leftOut != null && leftOut.contains(column);
    }

    /**
     * Returns this mapping in the form that is stored: with the columns that an office left out although the file has
     * them.
     */
    public ColumnMapping toRemember(List<? extends SheetColumn> columns, List<String> cells) {
        Set<String> without = new TreeSet<>(guess(columns, cells).headings().keySet());
        if (leftOut != null) {
            without.addAll(leftOut);
        }
        without.removeAll(headings.keySet());
        return new ColumnMapping(headings, without);
    }

    /**
     * Refuses an unknown column, a heading that the file lacks or that is used twice, and a missing required column.
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
