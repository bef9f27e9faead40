package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A title whose sheet a team of two fills in on site, as their phone does it. */
public final class RecheckCaller {
    private static final String MISSING = "没有看到。";

    private final Http http;
    private final String title;
    private final List<String> team;

    /** @param office the office that plans the visit, with the first two evaluators whom nothing keeps away */
    public RecheckCaller(Http http, User office, String title) {
        this.http = http;
        this.title = title;
        this.team = visitors(office, title, "RECHECK").limit(2).toList();
    }

    /** Accounts of the persons who may make a visit. */
    public static Stream<String> visitors(User office, String title, String type) {
        return office.get("visits/visitors/" + title + "?type=" + type).being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(person -> person.getBoolean("free"))
                .map(person -> person.getString("account"));
    }

    public List<String> team() {
        return team;
    }

    /** The visit for today, as the office plans it. */
    public Map<String, Object> order() {
        return Map.of("title", title, "type", "RECHECK", "plannedOn", today(), "visitors", team);
    }

    private User lead() {
        return http.as(team.getFirst());
    }

    private String path(String part) {
        return "titles/" + title + "/evaluation/" + part;
    }

    private String today() {
        return http.today().toString();
    }

    public List<JsonObject> items() {
        return lead().get(path("sheet")).being(200).json().getJsonArray("cells").stream()
                .map(cell -> cell.asJsonObject().getJsonObject("item"))
                .toList();
    }

    /**
     * Marks every item as not met, with the pictures that it requires, and one picture of the first item in any case.
     */
    public void markNothingMet() {
        List<JsonObject> items = items();
        for (JsonObject item : items) {
            String mark = path("offline-marks/" + item.getString("code"));
            int pictures = Math.max(item.getInt("minFiles", 0), item == items.getFirst() ? 1 : 0);
            IntStream.range(0, pictures)
                    .forEach(n -> lead().upload(mark + "/pictures", Map.of(), "item.jpg", InventedData.photo(n))
                            .being(200));
            lead().post(mark, Map.of("points", 0, "leftOut", false, "veto", false, "reason", MISSING))
                    .being(200);
        }
    }

    /** The second member and the shop sign by finger, as the phone of the lead shows the sheet. */
    public List<Answer> sign(String shop) {
        List<Map<String, Object>> seen = lead().get(path("on-site")).being(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> Map.<String, Object>of(
                        "code",
                        item.getString("code"),
                        "pictures",
                        item.getInt("pictures"),
                        "leftOut",
                        false,
                        "veto",
                        false,
                        "reason",
                        MISSING,
                        "points",
                        0))
                .toList();
        return Stream.of(Map.of("party", "TEAM", "member", team.getLast()), Map.of("party", "SHOP", "name", shop))
                .map(signer -> {
                    Map<String, Object> signature = new HashMap<>(signer);
                    signature.put("picture", InventedData.signature(title.hashCode() + signer.hashCode()));
                    signature.put("seen", seen);
                    return lead().post(path("on-site/signatures"), signature);
                })
                .toList();
    }

    public Answer close() {
        return lead().post(path("closing"), Map.of("visitedOn", today()));
    }
}
