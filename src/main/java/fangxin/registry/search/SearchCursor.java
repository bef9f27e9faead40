package fangxin.registry.search;

import fangxin.registry.search.UnitQuery.SortOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Codec of the cursor of a result page: writes the sort values of the last hit, as Lucene's {@code searchAfter}
 * takes them, as text for an address, and reads them.
 */
final class SearchCursor {
    private static final int LONGEST = 200;

    private SearchCursor() {}

    /** Returns the types of the sort values: F and D for floating-point numbers, L for whole numbers, S for text. */
    private static String types(SortOrder sort) {
        return switch (sort) {
            case RELEVANCE -> "FLL";
            case DISTANCE -> "DL";
            case GRADE -> "LLL";
            case NAMED -> "LL";
            case NAME -> "SL";
        };
    }

    static String write(List<Object> values) {
        return values.stream().map(SearchCursor::written).collect(Collectors.joining("."));
    }

    private static String written(Object value) {
        return switch (value) {
            case Float number -> "F" + Integer.toHexString(Float.floatToIntBits(number));
            case Double number -> "D" + Long.toHexString(Double.doubleToLongBits(number));
            case Long number -> "L" + Long.toHexString(number);
            default ->
                "S"
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(value.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * Parses a cursor of a sort order.
     *
     * @throws IllegalArgumentException if it is malformed or belongs to another order
     */
    static List<Object> read(String text, SortOrder sort) {
        String[] parts = text.split("\\.", -1);
        String types = types(sort);
        if (text.length() > LONGEST || parts.length != types.length()) {
            throw new IllegalArgumentException(text);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].charAt(0) != types.charAt(i)) {
                throw new IllegalArgumentException(text);
            }
            values.add(value(types.charAt(i), parts[i].substring(1)));
        }
        if (values.stream()
                .anyMatch(value -> (value instanceof Float score && !Float.isFinite(score))
                        || (value instanceof Double distance && !Double.isFinite(distance)))) {
            throw new IllegalArgumentException(text);
        }
        return List.copyOf(values);
    }

    private static Object value(char type, String text) {
        return switch (type) {
            case 'F' -> Float.intBitsToFloat(Integer.parseUnsignedInt(text, 16));
            case 'D' -> Double.longBitsToDouble(Long.parseUnsignedLong(text, 16));
            case 'L' -> Long.parseUnsignedLong(text, 16);
            default -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        };
    }
}
