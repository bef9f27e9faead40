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
        String id = proposed.getString("id");
        second(officer, proposed.getString("owner"))
                .post("rounds/" + id + "/confirmation", Map.of("version", proposed.getInt("version")))
                .being(200);
        return id;
    }

    /** The second officer for what an officer of an office has proposed or filed. */
    public User second(User first, String office) {
        return http.as(DemoUsers.second("COUNTY_OFFICE", office, first.account()));
    }
}
