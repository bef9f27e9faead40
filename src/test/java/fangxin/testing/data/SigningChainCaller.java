package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signing chain of an office, called over HTTP. */
public final class SigningChainCaller {
    private final Http http;
    private final User handler;
    private final User reviewer;
    private final User signer;
    private final User officer;

    public SigningChainCaller(Http http, String office) {
        this.http = http;
        handler = http.as(DemoUsers.holding("HANDLER", office));
        reviewer = http.as(DemoUsers.holding("REVIEWER", office));
        signer = http.as(DemoUsers.holding("SIGNER", office));
        officer = http.as(DemoUsers.holding("COUNTY_OFFICE", office));
    }

    public Answer draft(List<String> candidacies) {
        return handler.post("namings", Map.of("subject", "关于命名放心消费示范单位的决定", "candidacies", candidacies));
    }

    public Answer review(String act) {
        return reviewer.post("namings/" + act + "/review", Map.of("remark", "同意。"));
    }

    public Answer sign(String act) {
        return signer.post(
                "namings/" + act + "/sign",
                Map.of(
                        "documentNumber",
                        "放消办〔2026〕91号",
                        "documentDate",
                        http.today().toString(),
                        "leaveOut",
                        List.of()));
    }

    public JsonObject act(String id) {
        return handler.get("namings/" + id).being(200).json();
    }

    /** The act that names a candidacy, where there is one. */
    public Optional<JsonObject> actWith(String candidacy) {
        return handler.get("namings").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(act -> act.getJsonArray("items").stream()
                        .anyMatch(
                                item -> item.asJsonObject().getString("subject").equals(candidacy)))
                .findFirst();
    }

    /** Drafts, reviews and signs a naming, and returns the signed document. */
    public JsonObject name(List<String> candidacies) {
        String act = draft(candidacies).being(201).text("id");
        review(act).being(200);
        return sign(act).being(200).json();
    }

    /** Revokes a title: its holder is heard, and the decision goes through the whole chain. */
    public void revoke(String title) {
        String act = draftHeard(title, "V5_FALSE_MATERIAL");
        review(act).being(200);
        sign(act).being(200);
    }

    /** Proposes a measure on a title, enters the statement of its holder, and decides; answers with the drafted document. */
    public String draftHeard(String title, String trigger) {
        return draftHeardIn(
                officer.post("proceedings", Map.of("title", title, "trigger", trigger, "facts", "经查实，存在欺诈消费者行为。"))
                        .being(200)
                        .text("number"));
    }

    /** Enters the statement of the holder in a proposed proceeding, and decides; answers with the drafted document. */
    public String draftHeardIn(String proceeding) {
        String path = "proceedings/" + proceeding;
        officer.post(path + "/statement-request", Map.of("version", version(path)))
                .being(200);
        officer.post(path + "/statement", Map.of("text", "当面陈述：对事实没有异议。")).being(200);
        return handler.post(path + "/decision", Map.of("version", version(path), "reason", "经查实，存在欺诈消费者行为。"))
                .being(200)
                .json()
                .getJsonObject("decision")
                .getString("document");
    }

    private int version(String path) {
        return officer.get(path).being(200).json().getInt("version");
    }
}
