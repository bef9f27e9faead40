package fangxin.supervision.feed;

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
import java.util.Set;
import java.util.TreeMap;

/**
 * Value and input: which heading of a file is which column of a feed (列对应关系), with the check that a file has them; an
 * office enters it once for each feed.
 *
 * @param headings name of the {@link FeedColumn} to the heading
 */
public record FeedMapping(
        @NotNull(message = "{feed.mapping.missing}") @Size(max = 20, message = "{feed.mapping.missing}")
        Map<@Length(max = 40) String, @Length(max = 100, message = "{feed.text.long}") String> headings) {
    /** Converter that stores the mapping as JSON in one column. */
    @Converter
    public static class FeedMappingConverter extends JsonAttributeConverter<FeedMapping>
            implements AttributeConverter<FeedMapping, String> {
        public FeedMappingConverter() {
            super(FeedMapping.class);
        }
    }

    public FeedMapping {
        headings = headings == null ? null : present(headings);
    }

    private static Map<String, String> present(Map<String, String> given) {
        Map<String, String> kept = new TreeMap<>();
        given.forEach((column, heading) -> {
            if (FieldErrors.tidy(heading) != null) {
                kept.put(column, FieldErrors.tidy(heading));
            }
        });
        return kept;
    }

    /** The mapping by the usual headings. */
    static FeedMapping guess(List<String> cells) {
        Map<String, String> found = new HashMap<>();
        for (FeedColumn column : FeedColumn.values()) {
            column.headings().stream()
                    .filter(cells::contains)
                    .findFirst()
                    .ifPresent(heading -> found.put(column.name(), heading));
        }
        return new FeedMapping(found);
    }

    /** This mapping where the file has all its headings, else a guess. */
    static FeedMapping remembered(FeedMapping mapping, List<String> cells) {
        return mapping != null && cells.containsAll(mapping.headings().values()) ? mapping : guess(cells);
    }

    /**
     * Refuses an unknown column, a heading that the file lacks or that is used twice, and a missing required column.
     */
    void check(List<String> cells) {
        FieldErrors errors = new FieldErrors().validate(this);
        Set<String> used = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (FeedColumn column : FeedColumn.values()) {
            known.add(column.name());
            String heading = headings.get(column.name());
            errors.refuse(column.isRequired() && heading == null, column.name(), "feed.mapping.required")
                    .refuse(
                            heading != null && !cells.contains(heading),
                            column.name(),
                            "feed.mapping.heading",
                            String.valueOf(heading))
                    .refuse(
                            heading != null && !used.add(heading),
                            column.name(),
                            "feed.mapping.twice",
                            String.valueOf(heading));
        }
        headings.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.refuse(true, "mapping", "feed.mapping.column", name));
        errors.check();
    }

    /** The places of the columns in a file. */
    Map<FeedColumn, Integer> places(List<String> cells) {
        Map<FeedColumn, Integer> places = new HashMap<>();
        for (FeedColumn column : FeedColumn.values()) {
            int place = cells.indexOf(headings.get(column.name()));
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return places;
    }
}
