package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.platform.config.JsonStringWriter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Codec of the inputs of a rating in one column, as JSON. It reads and writes them without reflection, since a nightly
 * run stores a million of them.
 */
final class HeldInputCodec {
    /** Characters of the column. */
    static final int LONGEST = 32_000;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private HeldInputCodec() {}

    static String write(List<HeldInput> inputs) {
        JsonStringWriter json = new JsonStringWriter(160 * inputs.size() + 2).open('[');
        for (HeldInput held : inputs) {
            RatingInput input = held.input();
            json.open('{')
                    .put("kind", input.kind())
                    .put("source", input.source())
                    .put("date", input.date())
                    .put("value", input.value())
                    .put("heldUntil", held.heldUntil())
                    .put("shown", held.shown());
            if (input.note() != null) {
                json.put("zh", input.note().zh()).put("en", input.note().en());
            }
            json.close('}');
        }
        String text = json.close(']').toString();
        if (text.length() > LONGEST) {
            throw new IllegalStateException(inputs.size() + " inputs of a rating are more than a row holds");
        }
        return text;
    }

    static List<HeldInput> read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(HeldInputCodec::held);
        }
    }

    private static HeldInput held(JsonObject stored) {
        return new HeldInput(
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
