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

    public SigningChainCaller(Http http, String office) {
        this.http = http;
        handler = http.as(DemoUsers.holding("HANDLER", office));
        reviewer = http.as(DemoUsers.holding("REVIEWER", office));
        signer = http.as(DemoUsers.holding("SIGNER", office));
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

    /** Takes an act through the whole chain and returns it as signed. */
    public JsonObject name(List<String> candidacies) {
        String act = draft(candidacies).being(201).text("id");
        review(act).being(200);
        return sign(act).being(200).json();
    }

    /** Revokes a title through the whole chain. */
    public void revoke(String title) {
        String act = handler.post(
                        "namings",
                        Map.of(
                                "type",
                                "REVOCATION",
                                "subject",
                                "关于撤销称号的决定",
                                "reason",
                                "经查实，存在欺诈消费者行为。",
                                "titles",
                                List.of(title)))
                .being(201)
                .text("id");
        review(act).being(200);
        signer.post(
                        "namings/" + act + "/sign",
                        Map.of(
                                "documentNumber",
                                "放消办〔2026〕92号",
                                "documentDate",
                                http.today().toString(),
                                "leaveOut",
                                List.of()))
                .being(200);
    }
}
