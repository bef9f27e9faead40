package fangxin.testing.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** OpenAPI document of the server, with which the requests and answers of tests are compared. */
public final class OpenApiDocument {
    private static final String ROOT = "/api/v1";

    private record Path(Pattern pattern, int variables, String template, JsonObject operations) {}

    private final JsonObject document;
    private final List<Path> paths = new ArrayList<>();
    private final Set<String> answered = new ConcurrentSkipListSet<>();

    OpenApiDocument(JsonObject document) {
        this.document = document;
        document.getJsonObject("paths")
                .forEach((template, operations) -> paths.add(new Path(
                        Pattern.compile(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+?")),
                        template.split("\\{").length - 1,
                        template,
                        operations.asJsonObject())));
        paths.sort((one, other) -> one.variables() - other.variables());
    }

    public JsonObject json() {
        return document;
    }

    /** The operations that have been answered with success, such as {@code GET /api/v1/units}. */
    public Set<String> answered() {
        return new TreeSet<>(answered);
    }

    /** Refuses a body that the server has taken and the document does not allow. */
    void requireTaken(String method, String path, String body) {
        JsonObject operation = operation(method, path);
        if (operation != null && operation.containsKey("requestBody")) {
            JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
            if (content.containsKey("application/json")) {
                require(method + " " + path + " took", content.getJsonObject("application/json"), body);
            }
        }
    }

    /** Refuses an answer that the document does not state. */
    void requireAnswered(String method, String path, Http.Answer answer) {
        JsonObject operation = operation(method, path);
        if (operation == null) {
            return;
        }
        String about = method + " " + path + " answered " + answer.status();
        JsonObject responses = operation.getJsonObject("responses");
        String code = String.valueOf(answer.status());
        String stated = responses.containsKey(code) ? code : code.charAt(0) + "XX";
        if (!responses.containsKey(stated)) {
            throw new AssertionError(about + ", which is not stated: " + answer.body());
        }
        JsonObject content = resolved(responses.getJsonObject(stated)).getJsonObject("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (content == null || answer.body().isEmpty()) {
            if (!answer.body().isEmpty() || content != null && answer.fine()) {
                throw new AssertionError(about + " with a body " + type + " where the document states " + content);
            }
        } else if (!content.containsKey(type)) {
            throw new AssertionError(about + " as " + type + ", stated are " + content.keySet());
        } else if (type.endsWith("json")) {
            require(about, content.getJsonObject(type), answer.body());
        }
        if (answer.fine()) {
            answered.add(method + " " + template(path));
        }
    }

    private String template(String path) {
        return find(path).template();
    }

    private JsonObject operation(String method, String path) {
        Path found = find(path);
        return found == null ? null : found.operations().getJsonObject(method.toLowerCase(java.util.Locale.ROOT));
    }

    private Path find(String path) {
        String plain = ROOT + "/" + path.replaceFirst("\\?.*", "");
        return paths.stream()
                .filter(one -> one.pattern().matcher(plain).matches())
                .findFirst()
                .orElse(null);
    }

    private void require(String about, JsonObject media, String body) {
        JsonValue value;
        try (var reader = Json.createReader(new StringReader(body))) {
            value = reader.readValue();
        } catch (JsonParsingException cut) {
            throw new AssertionError(about + " no JSON: " + body, cut);
        }
        List<String> faults = faults(media.getJsonObject("schema"), value, "$");
        if (!faults.isEmpty()) {
            throw new AssertionError(about + " " + faults + " in " + body.substring(0, Math.min(800, body.length())));
        }
    }

    private JsonObject resolved(JsonObject object) {
        JsonObject found = object;
        while (found.containsKey("$ref")) {
            found = document.getValue(found.getString("$ref").substring(1)).asJsonObject();
        }
        return found;
    }

    /** Faults of a value by a schema of OpenAPI 3.0; properties that the schema does not name are faults too. */
    List<String> faults(JsonObject schema, JsonValue value, String at) {
        JsonObject wanted = resolved(schema);
        if (value.getValueType() == ValueType.NULL) {
            return wanted.isEmpty() || wanted.getBoolean("nullable", false) ? List.of() : List.of(at + " is null");
        }
        List<String> faults = new ArrayList<>();
        if (wanted.containsKey("allOf")) {
            wanted.getJsonArray("allOf").forEach(one -> faults.addAll(faults(one.asJsonObject(), value, at)));
        }
        if (wanted.containsKey("oneOf")
                && wanted.getJsonArray("oneOf").stream()
                                .filter(one ->
                                        faults(one.asJsonObject(), value, at).isEmpty())
                                .count()
                        != 1) {
            faults.add(at + " is not one of its schemas");
        }
        switch (wanted.getString("type", "")) {
            case "object" -> object(wanted, value, at, faults);
            case "array" -> array(wanted, value, at, faults);
            case "string" -> string(wanted, value, at, faults);
            case "boolean" ->
                add(faults, value != JsonValue.TRUE && value != JsonValue.FALSE, at + " is no boolean: " + value);
            case "integer" ->
                add(
                        faults,
                        !(value instanceof JsonNumber number) || !number.isIntegral(),
                        at + " is no integer: " + value);
            case "number" -> add(faults, !(value instanceof JsonNumber), at + " is no number: " + value);
            default -> {}
        }
        return faults;
    }

    private void object(JsonObject schema, JsonValue value, String at, List<String> faults) {
        if (!(value instanceof JsonObject object)) {
            faults.add(at + " is no object");
            return;
        }
        JsonObject properties =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        if (schema.containsKey("required")) {
            schema.getJsonArray("required").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> faults.add(at + " lacks " + name));
        }
        JsonValue others = schema.get("additionalProperties");
        for (Map.Entry<String, JsonValue> one : object.entrySet()) {
            String below = at + "." + one.getKey();
            if (properties.containsKey(one.getKey())) {
                faults.addAll(faults(properties.getJsonObject(one.getKey()), one.getValue(), below));
            } else if (others instanceof JsonObject other) {
                faults.addAll(faults(other, one.getValue(), below));
            } else {
                faults.add(below + " is not stated");
            }
        }
    }

    private void array(JsonObject schema, JsonValue value, String at, List<String> faults) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                faults.addAll(faults(schema.getJsonObject("items"), array.get(i), at + "[" + i + "]"));
            }
        } else {
            faults.add(at + " is no array");
        }
    }

    private static void string(JsonObject schema, JsonValue value, String at, List<String> faults) {
        if (!(value instanceof JsonString text)) {
            faults.add(at + " is no string: " + value);
            return;
        }
        add(
                faults,
                schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value),
                at + " is none of its values: " + value);
        add(
                faults,
                schema.containsKey("maxLength") && text.getString().length() > schema.getInt("maxLength"),
                at + " is longer than " + schema.get("maxLength"));
        add(
                faults,
                schema.containsKey("pattern") && !text.getString().matches(schema.getString("pattern", "")),
                at + " does not match " + schema.get("pattern"));
        try {
            switch (schema.getString("format", "")) {
                case "date" -> LocalDate.parse(text.getString());
                case "date-time" -> Instant.parse(text.getString());
                case "time" -> LocalTime.parse(text.getString());
                case "duration" -> Duration.parse(text.getString());
                case "uuid" -> UUID.fromString(text.getString());
                default -> {}
            }
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            faults.add(at + " is no " + schema.getString("format") + ": " + text.getString());
        }
    }

    private static void add(List<String> faults, boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
