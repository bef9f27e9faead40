package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the OpenAPI document with requests that were accepted and answers that were given. */
@Tag("once")
class OpenApiIT extends HttpTestBase {
    private static final String OFFICE = "220104";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    /** Names of one meaning in answers and paths. */
    private static final Map<String, String> ALIASES = Map.of("sheet", "sector", "account", "username");

    /** Values of names, from answers so far: they fill the variables of paths. */
    private final Map<String, Set<String>> values = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    @Test
    void answersAreAsTheDocumentSays() {
        Http checked = checked();
        List<Http.User> readers = Stream.of(
                        DemoUsers.holding("COUNTY_OFFICE", OFFICE),
                        "chaoyang.shop19",
                        "city.admin",
                        "city.auditor",
                        "city.office1",
                        DemoUsers.holding("EVALUATOR", OFFICE + "-MARKET"),
                        "body01")
                .map(checked::as)
                .toList();
        Set<String> open = new TreeSet<>();
        checked.document().json().getJsonObject("paths").forEach((path, operations) -> {
            if (operations.asJsonObject().containsKey("get") && !path.endsWith(".zip")) {
                open.add(path);
            }
        });
        values.put("year", new TreeSet<>(List.of("2026")));
        values.put("district", new TreeSet<>(List.of(OFFICE)));

        for (int depth = 0; depth < 2; depth++) {
            List.copyOf(open).stream()
                    .sorted(Comparator.comparing(path -> path.split("\\{").length))
                    .filter(path -> readers.stream().anyMatch(reader -> read(reader, path)))
                    .forEach(open::remove);
        }

        assertThat(faults).isEmpty();
        assertThat(checked.document().answered())
                .as("operations answered with success; not: %s", open)
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void writesAreAsTheDocumentSays() {
        Http checked = checked();
        Http.User officer = checked.as(DemoUsers.holding("COUNTY_OFFICE", OFFICE));

        officer.put("me/language", Map.of("language", "zh")).being(200);
        officer.post("me/language", Map.of()).being(405);
        checked.anybody()
                .post("tokens", Map.of("username", "nobody", "password", "wrong"))
                .being(401);
        checked.anybody().get("units?colour=red").being(400);
        checked.anybody().get("units/none").being(404);

        assertThat(checked.document().answered()).contains("PUT /api/v1/me/language", "POST /api/v1/tokens");
    }

    @Test
    void theStepsOfACandidacyAreAsTheDocumentSays() {
        Http checked = checked();

        new CandidacyJourney(checked, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .consult()
                .pass();

        assertThat(checked.document().answered())
                .filteredOn(operation -> operation.startsWith("POST /api/v1/candidacies/{reference}/steps/"))
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void namesOfSchemasSayWhoseTheyAre() {
        JsonObject schemas =
                checked().document().json().getJsonObject("components").getJsonObject("schemas");

        assertThat(schemas.keySet())
                .contains("UnitItem", "ImportItem", "Problem")
                .doesNotContain("Item", "Row", "Line", "Answer");
        JsonObject namedOn =
                schemas.getJsonObject("UnitItem").getJsonObject("properties").getJsonObject("namedOn");
        assertThat(namedOn.getString("format")).isEqualTo("date");
        assertThat(namedOn.getBoolean("nullable")).isTrue();
    }

    @Test
    void theRangesOfNumbersAreInTheDocument() {
        JsonObject properties = checked()
                .document()
                .json()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("TargetInput")
                .getJsonObject("properties");

        assertThat(properties.getJsonObject("year").getInt("minimum")).isEqualTo(2000);
        assertThat(properties.getJsonObject("year").getInt("maximum")).isEqualTo(2100);
        assertThat(properties.getJsonObject("target").getInt("minimum")).isZero();
    }

    @Test
    void theSizesOfListsAndTheRangesOfAmountsAreInTheDocument() {
        JsonObject schemas =
                checked().document().json().getJsonObject("components").getJsonObject("schemas");
        JsonObject rows = property(schemas, "FeedRowsInput", "rows");
        JsonObject price = property(schemas, "VisitPurchase", "price");

        assertThat(rows.getInt("minItems")).isEqualTo(1);
        assertThat(rows.getInt("maxItems")).isEqualTo(1_000);
        assertThat(price.getJsonNumber("minimum").intValueExact()).isZero();
        assertThat(price.getJsonNumber("maximum").intValueExact()).isEqualTo(99_999);
    }

    private static JsonObject property(JsonObject schemas, String schema, String name) {
        return schemas.getJsonObject(schema).getJsonObject("properties").getJsonObject(name);
    }

    /** Returns a new client, since the other tests share theirs. */
    private Http checked() {
        return new Http(URI.create(server.toString())).checkingAnswers();
    }

    private boolean read(Http.User reader, String template) {
        for (String path : filled(template.substring("/api/v1/".length()))) {
            Http.Answer answer;
            try {
                answer = reader.get(path);
            } catch (AssertionError otherwise) {
                faults.add(otherwise.getMessage());
                return true;
            }
            if (answer.fine()) {
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
                    harvest(answer.value());
                }
                return true;
            }
        }
        return false;
    }

    /** Addresses with values that earlier answers named. */
    private List<String> filled(String template) {
        List<String> paths = new ArrayList<>(List.of(template));
        Matcher variables = VARIABLE.matcher(template);
        while (variables.find()) {
            String name = variables.group(1);
            Set<String> known = new HashSet<>(values.getOrDefault(name, Set.of()));
            known.addAll(values.getOrDefault(ALIASES.getOrDefault(name, name), Set.of()));
            paths = paths.stream()
                    .flatMap(path -> known.stream().limit(2).map(value -> path.replace("{" + name + "}", value)))
                    .toList();
        }
        return paths.subList(0, Math.min(2, paths.size()));
    }

    private void harvest(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, one) -> {
                if (one instanceof JsonString text && text.getString().matches("[A-Za-z0-9.-]{1,60}")) {
                    values.computeIfAbsent(name, none -> new TreeSet<>()).add(text.getString());
                } else if (name.equals("issue") && one instanceof JsonNumber) {
                    values.computeIfAbsent(name, none -> new TreeSet<>()).add(one.toString());
                } else {
                    harvest(one);
                }
            });
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().stream().limit(20).forEach(this::harvest);
        }
    }
}
