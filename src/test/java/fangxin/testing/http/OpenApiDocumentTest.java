package fangxin.testing.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of answers with the document finds what it is for. */
class OpenApiDocumentTest {
    private final OpenApiDocument document = new OpenApiDocument(object("""
            {"paths": {}, "components": {"schemas": {"Unit": {
              "type": "object", "required": ["number"],
              "properties": {"number": {"type": "string"}, "namedOn": {"type": "string", "format": "date"}}}}}}
            """));

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private List<String> faults(String answer) {
        return document.faults(object("{\"$ref\": \"#/components/schemas/Unit\"}"), object(answer), "$");
    }

    @Test
    void anAnswerMayLackAPropertyThatIsNotRequired() {
        assertThat(faults("{\"number\": \"1\"}")).isEmpty();
    }

    @Test
    void anAnswerThatLacksARequiredPropertyIsAFault() {
        assertThat(faults("{\"namedOn\": \"2026-11-29\"}")).containsExactly("$ lacks number");
    }

    @Test
    void aRequiredPropertyIsNotNull() {
        assertThat(faults("{\"number\": null}")).containsExactly("$.number is null");
    }

    @Test
    void aPropertyThatIsNotStatedIsAFault() {
        assertThat(faults("{\"number\": \"1\", \"colour\": \"red\"}")).containsExactly("$.colour is not stated");
    }
}
