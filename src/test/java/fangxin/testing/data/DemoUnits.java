package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Titled units of the demonstration (config/demo), by the name on the sign, which no test gives to another unit. */
public enum DemoUnits {
    CONVENIENCE_STORE("禾穗里便利店"),
    SUPERMARKET("谷雨邻家超市"),
    RESTAURANT("柴扉小馆"),
    CORNER_SHOP("橡果便利店"),
    MARKET("清禾农贸市场"),
    /** ArchiveIT revokes its title. */
    DEPARTMENT_STORE("棠梨百货"),
    REVOKED("炭花小串"),
    DISTRICT("桂影路商圈");

    private static final String DEMONSTRATION = "DEMONSTRATION";
    private final String signName;

    DemoUnits(String signName) {
        this.signName = signName;
    }

    public String signName() {
        return signName;
    }

    /** The unit with its title by evaluation, as the search answers it, in any status. */
    public JsonObject find(Http http) {
        return http
                .anybody()
                .get("units?status=any&q=" + URLEncoder.encode(signName, StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(unit -> unit.getString("signName").equals(signName))
                .filter(unit -> unit.getString("track", DEMONSTRATION).equals(DEMONSTRATION))
                .findFirst()
                .orElseThrow();
    }

    /** The reference of the case by which an officer's own office named the unit. */
    public String namedCase(User officer) {
        return officer.get("candidacies?stage=NAMED&size=200").being(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("signName", "").equals(signName))
                .findFirst()
                .orElseThrow()
                .getString("reference");
    }

    /** Shops with a valid title, as the search answers them. */
    public static List<JsonObject> titled(Http http) {
        return Stream.of(CONVENIENCE_STORE, SUPERMARKET, RESTAURANT, CORNER_SHOP, MARKET)
                .map(unit -> unit.find(http))
                .toList();
    }
}
