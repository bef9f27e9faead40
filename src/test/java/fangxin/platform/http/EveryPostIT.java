package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PostRoute;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No POST of the API fails over its input, and no invalid one takes effect. */
@Tag("once")
class EveryPostIT extends HttpTestBase {
    /** Accounts that no other test of the shared server uses. */
    private static final String IDLE = "220192";

    private static final String OFFICE = "220104";
    /** Stage at which a step is open, where the name of the step does not state it. */
    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("VERIFY", "SUBMITTED"),
            Map.entry("ACCEPT", "VERIFIED"),
            Map.entry("RETURN", "VERIFIED"),
            Map.entry("DECLINE", "VERIFIED"),
            Map.entry("RECORD_VISIT", "IN_CULTIVATION"),
            Map.entry("RECOMMEND", "IN_CULTIVATION"),
            Map.entry("EXTEND", "RETURNED"),
            Map.entry("SUBMIT", "RETURNED"),
            Map.entry("ASSIGN", "RECOMMENDED"),
            Map.entry("SCORE", "IN_EVALUATION"),
            Map.entry("evaluation", "IN_EVALUATION"),
            Map.entry("SEEK_OPINIONS", "EVALUATED"),
            Map.entry("JOINT_EXAMINE", "EVALUATED"),
            Map.entry("REPLY", "IN_CONSULTATION"),
            Map.entry("PASS", "IN_CONSULTATION"),
            Map.entry("REFUSE", "IN_CONSULTATION"),
            Map.entry("POST", "PASSED"),
            Map.entry("OBJECT", "ON_NOTICE"),
            Map.entry("NAME", "ON_NOTICE"),
            Map.entry("DISMISS", "OBJECTED"),
            Map.entry("SUSTAIN", "OBJECTED"),
            Map.entry("ASK_REVIEW", "DECLINED"),
            Map.entry("evidence", "RETURNED"),
            Map.entry("pledge", "RETURNED"));

    private final Map<String, String> cases = new HashMap<>();

    @Test
    void partsThatAreMissingEmptyDoubledOrOfAnotherTypeAreRefused() {
        EveryPost every = new EveryPost();

        every.aboutNothing(http.as(DemoUsers.holding("COUNTY_OFFICE", IDLE)));

        assertThat(every.faults()).isEmpty();
        assertThat(every.sent()).isGreaterThan(500);
    }

    /** Each route is sent to in a role that permits it, about cases at the stage at which the step is open. */
    @Test
    void whatBreaksTheDocumentedFormTakesNoEffectForWhomTheRoutePermits() {
        User office = http.as(DemoUsers.holding("COUNTY_OFFICE", OFFICE));
        Map<String, String> objects = objectsOf(office);
        EveryPost every = new EveryPost();

        every.broken(
                Stream.concat(
                                Stream.of(office),
                                Stream.concat(
                                        Stream.of(
                                                        "city.admin",
                                                        "city.office1",
                                                        "chaoyang.shop19",
                                                        "nanguan.shop21",
                                                        "body01",
                                                        "city.auditor")
                                                .map(http::as),
                                        Stream.of("STATION", "AUTHORITY", "EVALUATOR", "HANDLER", "REVIEWER", "SIGNER")
                                                .map(EveryPostIT::holding)))
                        .toList(),
                route -> values(route, objects, office));

        assertThat(every.faults()).isEmpty();
        assertThat(every.permitted())
                .as("routes that permit one of these people")
                .isGreaterThan(70);
    }

    private static User holding(String role) {
        return http.as(DemoUsers.holding(
                role,
                switch (role) {
                    case "STATION" -> OFFICE + "S01";
                    case "AUTHORITY", "EVALUATOR" -> OFFICE + "-MARKET";
                    default -> OFFICE;
                }));
    }

    private static Map<String, String> objectsOf(User office) {
        Map<String, String> objects = new HashMap<>();
        first(office.get("meetings").being(200).value()).ifPresent(one -> objects.put("meetings", one.getString("id")));
        first(office.get("notices").being(200).json().get("items"))
                .ifPresent(one -> objects.put("notices", one.getString("id")));
        first(office.get("namings").being(200).value()).ifPresent(one -> objects.put("namings", one.getString("id")));
        first(office.get("objections").being(200).value())
                .ifPresent(one -> objects.put("receipt", one.getString("receipt")));
        first(http.anybody()
                        .get("units?size=1&district=" + OFFICE)
                        .being(200)
                        .json()
                        .get("items"))
                .ifPresent(one -> objects.put("number", one.getString("number")));
        objects.putAll(Map.of(
                "username",
                "chaoyang.office3",
                "step",
                "RECORD_VISIT",
                "code",
                "A1",
                "type",
                "return",
                "year",
                "2027",
                "form",
                "shop"));
        return objects;
    }

    private static Optional<JsonObject> first(JsonValue list) {
        return list.asJsonArray().stream().map(JsonValue::asJsonObject).findFirst();
    }

    private Function<String, String> values(PostRoute route, Map<String, String> objects, User office) {
        String stage = Stream.of(route.path().split("/"))
                .map(STAGES::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("IN_CULTIVATION");
        return name -> switch (name) {
            case "reference" ->
                cases.computeIfAbsent(
                        stage,
                        wanted -> first(office.get("candidacies?stage=" + wanted + "&size=1")
                                        .being(200)
                                        .json()
                                        .get("items"))
                                .map(one -> one.getString("reference"))
                                .orElse("1"));
            case "id" -> objects.getOrDefault(route.path().split("/")[0], "1");
            case "subject" -> cases.getOrDefault(stage, "1") + ".1";
            default -> objects.getOrDefault(name, "1");
        };
    }
}
