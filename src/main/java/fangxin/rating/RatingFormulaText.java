package fangxin.rating;

import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** Functions that write a formula as JSON text for the editor of an office, and read the edited text. */
public final class RatingFormulaText {
    private RatingFormulaText() {}

    /** Returns the formula in the form of config/rating-formula.json. */
    public static String write(RatingFormula formula) {
        StringWriter text = new StringWriter();
        try (JsonReader reader = Json.createReader(new StringReader(JsonMapper.write(formula)));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(reader.read());
        }
        return text.toString().strip();
    }

    /** Refuses a text that is no formula. */
    static RatingFormula read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(String.valueOf(text)))) {
            return JsonMapper.read(reader.read().toString(), RatingFormula.class);
        } catch (JsonException | JsonbException | IllegalStateException unreadable) {
            throw RuleViolation.at("formula", "rating.formula.unreadable");
        }
    }
}
