package fangxin.it;

import fangxin.it.Http.Answer;
import fangxin.it.Http.User;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends every POST of the OpenAPI document with each of its parts missing, empty, doubled and of another type. */
final class EveryPost {
    private static final String ROOT = "/api/v1/";
    private static final String BOUNDARY = "fangxin-boundary";
    private static final int DEEPEST = 4;
    private static final Pattern PART = Pattern.compile("@FormParam\\(\"(\\w+)\"\\)");

    private final JsonObject document;
    private final List<User> users;
    private final Map<String, String> known;
    private final List<String> faults = new ArrayList<>();
    private int sent;

    /**
     * @param users who send; each request goes to those who may
     * @param known values of path variables, by the variable or by the segment before it and the variable
     */
    EveryPost(Http http, List<User> users, Map<String, String> known) {
        this.document = http.anybody().get("openapi").being(200).json();
        this.users = users;
        this.known = known;
    }

    /** What answered 500, or 409 without saying what conflicts. */
    List<String> faults() {
        document.getJsonObject("paths").forEach((path, operations) -> {
            JsonObject post = operations.asJsonObject().getJsonObject("post");
            if (post != null) {
                send(path.substring(ROOT.length()), post);
            }
        });
        return faults;
    }

    int sent() {
        return sent;
    }

    private void send(String template, JsonObject operation) {
        String path = path(template);
        JsonObject content = operation.containsKey("requestBody")
                ? operation.getJsonObject("requestBody").getJsonObject("content") : JsonValue.EMPTY_JSON_OBJECT;
        boolean multipart = content.containsKey("multipart/form-data");
        List<String> bodies = multipart || content.isEmpty() ? List.of() : bodies(resolved(content.values().iterator()
                .next().asJsonObject().getJsonObject("schema")));
        for (User user : users) {
            if (multipart) {
                multipart(user, path);
            } else if (may(user, path)) {
                bodies.forEach(body -> check(user.post(path, body), user, path, body));
            }
        }
    }

    private boolean may(User user, String path) {
        Answer answer = user.post(path, "{}");
        check(answer, user, path, "{}");
        return answer.status() != 401 && answer.status() != 403;
    }

    private void multipart(User user, String path) {
        List<String> parts = new ArrayList<>(partNames());
        Map<String, String> all = new LinkedHashMap<>();
        parts.forEach(name -> all.put(name, part(name, "a", false)));
        List<String> variants = new ArrayList<>(List.of("", String.join("", all.values()), part("file", "", true),
                part("file", "not what it should be", true) + part("file", "twice", true), part("file", "x", true)));
        parts.forEach(name -> {
            Map<String, String> without = new LinkedHashMap<>(all);
            without.remove(name);
            variants.add(String.join("", without.values()) + (name.equals("file") ? "" : part("file", "x", true)));
            without.put(name, part(name, "", false));
            variants.add(String.join("", without.values()));
        });
        for (String variant : variants) {
            Answer answer = user.send(path, "multipart/form-data; boundary=" + BOUNDARY,
                    (variant + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            check(answer, user, path, variant);
            if (answer.status() == 401 || answer.status() == 403) {
                return;
            }
        }
        check(user.send(path, "multipart/form-data; boundary=" + BOUNDARY, new byte[0]), user, path, "no parts");
        check(user.send(path, "multipart/form-data", new byte[] {'x'}), user, path, "no boundary");
        check(user.send(path, "text/plain", new byte[] {'x'}), user, path, "plain text");
    }

    private static String part(String name, String content, boolean file) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file ? "; filename=\"" + name + ".xlsx\"\r\nContent-Type: application/octet-stream" : "") + "\r\n\r\n"
                + content + "\r\n";
    }

    private static SortedSet<String> partNames() {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith("Resource.java")).forEach(file -> {
                Matcher matcher = PART.matcher(read(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(Answer answer, User user, String path, String body) {
        sent++;
        boolean unexplained = answer.status() == 409 && answer.body().contains("\"violations\":[]");
        if (answer.status() >= 500 || unexplained) {
            faults.add(answer.status() + " POST " + path + " as " + user.account() + ": "
                    + body.substring(0, Math.min(300, body.length())).replace("\r\n", "|"));
        }
    }

    private String path(String template) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String segment : template.split("/")) {
            String name = segment.startsWith("{") ? segment.substring(1, segment.length() - 1) : null;
            path.append(path.isEmpty() ? "" : "/").append(name == null ? segment
                    : known.getOrDefault(before + "/" + name, known.getOrDefault(name, "1")));
            before = segment;
        }
        return path.toString();
    }

    /** Bodies that lack, empty, double or mistype one property of an otherwise complete one. */
    private List<String> bodies(JsonObject schema) {
        List<String> bodies = new ArrayList<>(List.of("", "null", "[]", "\"text\"", "{}{}", "7"));
        JsonValue complete = sample(schema, 0);
        if (complete instanceof JsonObject object) {
            object.forEach((name, value) -> {
                bodies.add(Json.createObjectBuilder(object).remove(name).build().toString());
                bodies.add(with(object, name, JsonValue.NULL));
                bodies.add(with(object, name, other(value)));
                bodies.add(with(object, name, Json.createObjectBuilder().add("a", Json.createObjectBuilder()).build()));
                bodies.add(with(object, name, Json.createArrayBuilder().add(JsonValue.NULL).build()));
                if (value instanceof JsonString) {
                    bodies.add(with(object, name, Json.createValue("")));
                    bodies.add(with(object, name, Json.createValue("\u0000\uD800")));
                    bodies.add(with(object, name, Json.createValue("长".repeat(40_000))));
                } else {
                    bodies.add(with(object, name, Json.createValue(Long.MAX_VALUE)));
                    bodies.add(with(object, name, Json.createValue(-1)));
                }
                bodies.add("{\"" + name + "\":" + value + "," + object.toString().substring(1));
            });
        }
        return bodies;
    }

    private static JsonValue other(JsonValue value) {
        return value instanceof JsonString ? Json.createValue(5) : Json.createValue("text");
    }

    private static String with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build().toString();
    }

    private JsonValue sample(JsonObject unresolved, int depth) {
        JsonObject schema = resolved(unresolved);
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        return switch (schema.containsKey("type") ? schema.get("type") instanceof JsonArray several
                ? several.getString(0) : schema.getString("type") : "object") {
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.TRUE;
            case "array" -> depth == DEEPEST ? JsonValue.EMPTY_JSON_ARRAY : Json.createArrayBuilder()
                    .add(sample(schema.containsKey("items") ? schema.getJsonObject("items") : schema, depth + 1)).build();
            case "string" -> Json.createValue("date".equals(schema.getString("format", "")) ? "2026-11-27"
                    : "date-time".equals(schema.getString("format", "")) ? "2026-11-27T00:00:00Z" : "放心");
            default -> object(schema, depth);
        };
    }

    private JsonObject object(JsonObject schema, int depth) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (schema.containsKey("properties") && depth < DEEPEST) {
            schema.getJsonObject("properties").forEach((name, property) ->
                    object.add(name, sample(property.asJsonObject(), depth + 1)));
        }
        return object.build();
    }

    private JsonObject resolved(JsonObject schema) {
        JsonObject one = schema.containsKey("allOf") ? schema.getJsonArray("allOf").getJsonObject(0) : schema;
        if (!one.containsKey("$ref")) {
            return one;
        }
        String name = one.getString("$ref").replaceFirst(".*/", "");
        return resolved(document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name));
    }
}
