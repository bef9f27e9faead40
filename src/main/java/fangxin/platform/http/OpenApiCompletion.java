package fangxin.platform.http;

import fangxin.platform.config.JsonMapper;
import fangxin.platform.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds what the server cannot derive: who may call, how a refusal looks, what an operation is for. */
final class OpenApiCompletion {
    private static final String ROOT = "/api/v1";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern PATTERN = Pattern.compile("\\{\\s*([^}:\\s]+)\\s*:[^}]*}");
    private static final Pattern STEP = Pattern.compile(".*/steps/([A-Z_]+)");
    /** What anybody may call. */
    private static final Pattern PUBLIC = Pattern.compile("GET /(units|verifications)(/.*)?|GET /notices(/[^/]+)?"
            + "|GET /(guide|editions)(/.*)?|GET /statistics/.*|GET /objections/\\{receipt}/state"
            + "|POST /(accounts|tokens)(/.*)?|POST /notices/\\{id}/objections");

    /** What anybody may call for a part of the answer: the rounds that are open today. */
    private static final Pattern PARTLY_PUBLIC = Pattern.compile("GET /rounds(/[^/]+)?");

    private static final Properties WORDS = words();

    private OpenApiCompletion() {}

    /** @param address the public one, without a slash at the end */
    static Map<String, Object> complete(Map<String, Object> document, String address) {
        document.remove("endpoints");
        document.put("servers", List.of(Map.of("url", address, "description", "This installation")));
        document.put("security", List.of(Map.of("bearer", List.of())));
        Map<String, Object> components = at(document, "components");
        components.put(
                "securitySchemes",
                Map.of(
                        "bearer",
                        Map.of("type", "http", "scheme", "bearer", "description", "A token of POST /api/v1/tokens")));
        components.put("responses", Map.of("Refusal", refusal()));
        problem(at(components, "schemas"));
        Set<String> tags = new TreeSet<>();
        document.put("paths", plain(at(document, "paths")));
        at(document, "paths")
                .forEach((path, operations) -> map(operations).forEach((verb, operation) -> {
                    if (VERBS.contains(verb)) {
                        complete(map(operation), verb.toUpperCase(Locale.ROOT), path.substring(ROOT.length()));
                        list(map(operation).getOrDefault("tags", new ArrayList<>()))
                                .forEach(tag -> tags.add(tag.toString()));
                    }
                }));
        document.put(
                "tags",
                tags.stream()
                        .map(tag -> Map.of("name", tag, "description", WORDS.getProperty("tag." + tag, tag)))
                        .toList());
        prune(document, at(components, "schemas"));
        return document;
    }

    /** Takes away what nothing refers to, and then what only that referred to. */
    private static void prune(Map<String, Object> document, Map<String, Object> schemas) {
        String text = JsonMapper.write(document);
        if (schemas.keySet().removeIf(name -> !text.contains("#/components/schemas/" + name + '"'))) {
            prune(document, schemas);
        }
    }

    /** Paths without the patterns that the server's own notation allows in their variables. */
    private static Map<String, Object> plain(Map<String, Object> paths) {
        Map<String, Object> plain = new LinkedHashMap<>();
        paths.forEach((path, operations) -> map(plain.computeIfAbsent(
                        PATTERN.matcher(path).replaceAll("{$1}"), none -> new LinkedHashMap<>()))
                .putAll(map(operations)));
        return plain;
    }

    private static void complete(Map<String, Object> operation, String verb, String path) {
        String key = verb + " " + path;
        operation.put("operationId", id(verb, path));
        operation.computeIfAbsent("summary", none -> summary(key, path));
        if (PUBLIC.matcher(key).matches()) {
            operation.put("security", List.of());
        } else if (PARTLY_PUBLIC.matcher(key).matches()) {
            operation.put("security", List.of(Map.of(), Map.of("bearer", List.of())));
        }
        variables(operation, path);
        Map<String, Object> responses = new LinkedHashMap<>();
        at(operation, "responses")
                .forEach((code, response) -> responses.put("default".equals(code) ? "200" : code, response));
        responses.values().forEach(response -> map(response).putIfAbsent("description", "Done"));
        responses.put("4XX", Map.of("$ref", "#/components/responses/Refusal"));
        operation.put("responses", responses);
        if (operation.containsKey("requestBody")) {
            upload(at(at(operation, "requestBody"), "content"));
        }
    }

    /** Get units by number: unique, and the same from one version to the next. */
    private static String id(String verb, String path) {
        return verb.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.split("[/.\\-_]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.startsWith("{")
                                ? "By" + capital(part.substring(1, part.length() - 1))
                                : capital(
                                        part.equals(part.toUpperCase(Locale.ROOT))
                                                ? part.toLowerCase(Locale.ROOT)
                                                : part))
                        .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String summary(String key, String path) {
        Matcher step = STEP.matcher(path);
        return step.matches()
                ? Messages.message(Locale.ENGLISH, "candidacy.step." + step.group(1))
                : WORDS.getProperty(key, key);
    }

    /** A variable that belongs to the class of a resource is one of its operations too. */
    private static void variables(Map<String, Object> operation, String path) {
        List<Object> parameters = new ArrayList<>(list(operation.getOrDefault("parameters", new ArrayList<>())));
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            String name = variables.group(1);
            if (parameters.stream().noneMatch(one -> name.equals(map(one).get("name")))) {
                parameters.add(
                        Map.of("name", name, "in", "path", "required", true, "schema", Map.of("type", "string")));
            }
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
    }

    /** Where parts are read one by one, the derived document knows no more than that something is sent. */
    private static void upload(Map<String, Object> content) {
        if (content.remove("*/*") != null) {
            content.put(
                    "multipart/form-data",
                    Map.of(
                            "schema",
                            Map.of(
                                    "type",
                                    "object",
                                    "required",
                                    List.of("file"),
                                    "properties",
                                    Map.of("file", Map.of("type", "string", "format", "binary")),
                                    "additionalProperties",
                                    Map.of("type", "string"))));
        }
    }

    private static Map<String, Object> refusal() {
        return Map.of(
                "description",
                "Refused: what is wrong, in the caller's language (RFC 9457)",
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static void problem(Map<String, Object> schemas) {
        Map<String, Object> text = Map.of("type", "string");
        schemas.put(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "required",
                        List.of("type", "title", "status", "violations"),
                        "properties",
                        Map.of(
                                "type",
                                text,
                                "title",
                                text,
                                "status",
                                Map.of("type", "integer"),
                                "detail",
                                text,
                                "instance",
                                Map.of("type", "string", "description", "The number to quote"),
                                "violations",
                                Map.of(
                                        "type",
                                        "array",
                                        "items",
                                        Map.of("$ref", "#/components/schemas/ProblemViolation")))));
        schemas.put(
                "ProblemViolation",
                Map.of(
                        "type",
                        "object",
                        "description",
                        "One thing to mend",
                        "properties",
                        Map.of("field", Map.of("type", "string", "nullable", true), "key", text, "message", text)));
    }

    private static Map<String, Object> at(Map<String, Object> map, String name) {
        return map(map.computeIfAbsent(name, none -> new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = OpenApiCompletion.class.getResourceAsStream("/fangxin/openapi.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
