package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import java.util.Map;

/** Rounds that tests open: one officer proposes each, and a second one opens it. */
public record OpenedRounds(Http http) {

    /** Opens a round; answers with its id. */
    public String open(User officer, Map<String, Object> draft) {
        JsonObject proposed = officer.post("rounds", draft).being(201).json();
        confirm(officer, proposed);
        return proposed.getString("id");
    }

    /** Opens a round that the first officer has proposed again by an amendment. */
    public void openAgain(User first, String id) {
        confirm(first, first.get("rounds/" + id).being(200).json());
    }

    private void confirm(User first, JsonObject proposed) {
        second(first, proposed.getString("owner"))
                .post(
                        "rounds/" + proposed.getString("id") + "/confirmation",
                        Map.of("version", proposed.getInt("version")))
                .being(200);
    }

    /** The second officer for what an officer of an office has proposed or filed. */
    public User second(User first, String office) {
        return http.as(DemoUsers.second("COUNTY_OFFICE", office, first.account()));
    }
}
