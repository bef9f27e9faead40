package fangxin.journey;

import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The signing chain of an office, which names candidacies whose notice has ended. */
final class KillsSigningChain extends KillsClient {
    private final Http http;
    private final ConfirmedWork answered;
    private final SigningChainCaller chain;
    private String act;

    KillsSigningChain(Http http, String office, ConfirmedWork answered) {
        this.http = http;
        this.answered = answered;
        chain = new SigningChainCaller(http, office);
    }

    @Override
    List<Deed> more() {
        List<String> batch = answered.noticeOver(http.today());
        if (batch.isEmpty()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            http.anybody().get("rounds");
            return List.of();
        }
        return List.of(
                new Deed(() -> act = chain.draft(batch).being(201).text("id"), () -> draftedUnnoticed(batch), () -> {}),
                new Deed(() -> chain.review(act).being(200), () -> !state().equals("TO_REVIEW"), () -> {}),
                new Deed(() -> chain.sign(act).being(200), () -> state().equals("SIGNED"), this::named));
    }

    private boolean draftedUnnoticed(List<String> batch) {
        chain.actWith(batch.getFirst()).ifPresent(found -> act = found.getString("id"));
        return chain.actWith(batch.getFirst()).isPresent();
    }

    private String state() {
        return chain.act(act).getString("state");
    }

    private void named() {
        chain.act(act).getJsonArray("items").forEach(item -> {
            JsonObject of = item.asJsonObject();
            answered.named(of.getString("subject"), of.getString("title"), http.today());
        });
    }
}
