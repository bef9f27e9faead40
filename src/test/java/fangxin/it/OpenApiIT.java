package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the OpenAPI document with requests that were accepted and answers that were given. */
@Tag("once")
class OpenApiIT extends HttpTestBase {
    private static final String OFFICE = "220104";

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

    /** A client of its own, since the other tests share theirs. */
    private Http checked() {
        return new Http(URI.create(server.toString())).checkingAnswers();
    }
}
