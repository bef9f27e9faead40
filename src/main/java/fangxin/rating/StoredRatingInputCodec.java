package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.platform.config.JsonStringWriter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Codec of the inputs of a rating in one column, as JSON: an array for each input, with kind, source, date, value, last
 * day on which it is held, whether it is public, and its note in two languages where it has one. It reads and writes
 * them without reflection and without names, since a nightly run stores a million ratings.
 */
final class StoredRatingInputCodec {
    /** Characters of the column. */
    static final int LONGEST = 32_000;

    /** Values of an input without a note. */
    private static final int UNNOTED = 6;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private StoredRatingInputCodec() {}

    static String write(List<StoredRatingInput> inputs) {
        JsonStringWriter json = new JsonStringWriter(80 * inputs.size() + 2).open('[');
        for (StoredRatingInput held : inputs) {
            RatingInput input = held.input();
            json.open('[')
                    .value(input.kind())
                    .value(input.source())
                    .value(input.date())
                    .value(input.value())
                    .value(held.heldUntil())
                    .value(held.shown());
            if (input.note() != null) {
                json.value(input.note().zh()).value(input.note().en());
            }
            json.close(']');
        }
        String text = json.close(']').toString();
        if (text.length() > LONGEST) {
            throw new IllegalStateException(inputs.size() + " inputs of a rating are more than a row holds");
        }
        return text;
    }

    static List<StoredRatingInput> read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray().stream()
                    .map(stored -> stored.getValueType() == JsonValue.ValueType.ARRAY
                            ? fromArray(stored.asJsonArray())
                            : fromObject(stored.asJsonObject()))
                    .toList();
        }
    }

    private static StoredRatingInput fromArray(JsonArray stored) {
        return new StoredRatingInput(
                new RatingInput(
                        RatingInputKind.valueOf(stored.getString(0)),
                        stored.getString(1),
                        LocalDate.parse(stored.getString(2)),
                        stored.getInt(3),
                        stored.size() > UNNOTED
                                ? new LocalizedText(stored.getString(UNNOTED), stored.getString(UNNOTED + 1))
                                : null),
                LocalDate.parse(stored.getString(4)),
                stored.getBoolean(5));
    }

    /** Reads an input in the format from before inputs became arrays, with a name for each value. */
    private static StoredRatingInput fromObject(JsonObject stored) {
        return new StoredRatingInput(
                new RatingInput(
                        RatingInputKind.valueOf(stored.getString("kind")),
                        stored.getString("source"),
                        LocalDate.parse(stored.getString("date")),
                        stored.getInt("value"),
                        stored.containsKey("zh")
                                ? new LocalizedText(stored.getString("zh"), stored.getString("en"))
                                : null),
                LocalDate.parse(stored.getString("heldUntil")),
                stored.getBoolean("shown"));
    }
}
