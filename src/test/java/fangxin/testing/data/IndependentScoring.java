package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A case of a round in which the members of a team score alone. */
public final class IndependentScoring {
    public static final String THIRD = "city.market.eval2";
    private static final String CONSUMER = "city.market.eval1";
    private static final String AUTHORITY = "220102-MARKET";
    private final Http http;
    private final CandidacyJourney journey;

    public IndependentScoring(Http http, CandidacyJourney journey) {
        this.http = http;
        this.journey = journey;
        Stream.of(CONSUMER, THIRD)
                .forEach(evaluator -> http.as("city.admin")
                        .post(
                                "administration/accounts/" + evaluator + "/posts",
                                Map.of("role", "EVALUATOR", "agency", AUTHORITY, "since", "2026-01-01")));
    }

    /** Assigns two evaluators and the consumers' representative, then restores the round. */
    public List<String> assigned() {
        List<String> team =
                List.of(journey.evaluator(0).account(), journey.evaluator(1).account(), CONSUMER);
        scoring("BLIND");
        try {
            Map<String, Object> wanted = new HashMap<>(Map.of("evaluators", team.subList(0, 2), "leader", team.get(0)));
            journey.step(journey.authority(), "ASSIGN", wanted).being(422);
            wanted.putAll(Map.of("evaluators", team, "consumer", CONSUMER));
            journey.step(journey.authority(), "ASSIGN", wanted).being(200);
        } finally {
            scoring("JOINT");
        }
        return team;
    }

    private void scoring(String mode) {
        journey.office()
                .put(
                        "rounds/" + journey.round(),
                        Map.of("terms", Map.of("scoring", Map.of("mode", mode, "spread", 10))))
                .being(200);
    }

    public JsonObject sheet(String member) {
        return http.as(member).get(journey.path("evaluation/sheet")).being(200).json();
    }

    public String type(String member) {
        return sheet(member).getJsonObject("identity").getString("type");
    }

    private Stream<JsonObject> cells(String member) {
        return sheet(member).getJsonArray("cells").stream().map(JsonValue::asJsonObject);
    }

    /** Full marks with a given deduction in total. */
    public void marks(String member, double less) {
        double left = less;
        for (JsonObject cell : cells(member).toList()) {
            JsonObject item = cell.getJsonObject("item");
            double max = item.getJsonNumber("max").doubleValue();
            double taken =
                    item.getString("mode").equals("AWARD") && !cell.getBoolean("bonus") ? Math.min(left, max) : 0;
            left -= taken;
            Map<String, Object> mark = new HashMap<>(Map.of("points", max - taken));
            if (taken > 0) {
                mark.put("reason", "扣分的理由");
            }
            http.as(member)
                    .put(journey.path("evaluation/marks/" + item.getString("code")), mark)
                    .being(200);
        }
    }

    public Answer handIn(String member) {
        return http.as(member)
                .post(
                        journey.path("evaluation/submission"),
                        Map.of("visitedOn", http.today().toString()));
    }

    public Answer step(String member, String what) {
        return http.as(member).post(journey.path("evaluation/" + what), "");
    }

    public Answer third(String coming) {
        return journey.authority().post(journey.path("evaluation/third-evaluator"), Map.of("coming", coming));
    }

    private JsonObject first(String member) {
        return cells(member)
                .filter(cell -> cell.getJsonObject("item").getString("mode").equals("AWARD"))
                .findFirst()
                .orElseThrow();
    }

    public double points(String member) {
        return first(member).getJsonObject("mark").getJsonNumber("points").doubleValue();
    }

    public double full(String member) {
        return first(member).getJsonObject("item").getJsonNumber("max").doubleValue();
    }

    public double total(String member) {
        return cells(member)
                .filter(cell -> cell.containsKey("mark"))
                .mapToDouble(cell ->
                        cell.getJsonObject("mark").getJsonNumber("points").doubleValue())
                .sum();
    }

    public double fullTotal(String member) {
        return cells(member)
                .filter(cell -> cell.containsKey("mark"))
                .mapToDouble(
                        cell -> cell.getJsonObject("item").getJsonNumber("max").doubleValue())
                .sum();
    }

    /** Gives the first item full marks after all. */
    public Answer moderate(String member, String why) {
        Map<String, Object> mark = new HashMap<>(Map.of("points", full(member)));
        if (why != null) {
            mark.put("changeReason", why);
        }
        return http.as(member)
                .put(
                        journey.path("evaluation/marks/"
                                + first(member).getJsonObject("item").getString("code")),
                        mark);
    }

    public void photograph(String member) {
        journey.photograph(http.as(member));
    }

    public Answer close(String member) {
        return journey.step(
                http.as(member),
                "SCORE",
                Map.of("closing", Map.of("visitedOn", http.today().toString())));
    }

    public JsonObject record() {
        return journey.office().get(journey.path("evaluation")).being(200).json();
    }
}
