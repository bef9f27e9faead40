package fangxin.journey;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A merchant that applies for one shop after another; each candidacy is taken up to its public notice. */
public final class KillsMerchant extends KillsClient {
    private final Http http;
    private final ConfirmedWork answered;
    private final TestShop first = InventedData.shop();
    private CandidacyJourney journey;
    private int shops;

    public KillsMerchant(Http http, ConfirmedWork answered) {
        this.http = http;
        this.answered = answered;
        journey = new CandidacyJourney(http, first).register().confirmMerchant();
    }

    @Override
    List<Deed> more() {
        shops++;
        journey = new CandidacyJourney(
                http,
                new TestShop(
                        first.creditCode(),
                        first.merchantName(),
                        first.signName() + shops + "分店",
                        first.type(),
                        first.trade(),
                        first.industry(),
                        first.agency(),
                        first.street(),
                        first.address() + shops + "号铺",
                        first.phone(),
                        first.person()));
        List<Deed> all = new ArrayList<>();
        all.add(new Deed(this::open, this::openedUnnoticed, () -> answered.addOpened(journey.reference())));
        all.add(again(() -> journey.answerAll()));
        all.add(again(() -> journey.checkItself()));
        CandidacyJourney.PHOTOS.forEach(type -> all.add(again(() -> upload(type))));
        all.add(again(() -> journey.sign()));
        all.add(step("SUBMIT", () -> journey.submit()));
        all.add(step("VERIFY", () -> journey.verify()));
        all.add(step("ACCEPT", () -> journey.accept()));
        all.add(step("RECORD_VISIT", () -> journey.visit()));
        all.add(step("RECOMMEND", () -> journey.recommend()));
        all.add(step("ASSIGN", () -> journey.assign()));
        all.add(step("SCORE", () -> journey.evaluateOnPaper()));
        all.add(step("OPINE", () -> journey.opine()));
        all.add(step("SEEK_OPINIONS", () -> journey.seekOpinions()));
        for (int n = 1; n <= CandidacyJourney.BODIES.size(); n++) {
            String body = CandidacyJourney.BODIES.get(n - 1);
            all.add(step("REPLY", n, () -> journey.reply(body)));
        }
        all.add(step("PASS", () -> journey.pass()));
        all.add(step("POST", () -> journey.post()));
        return all;
    }

    /** Requests that may be repeated without harm. */
    private static Deed again(Runnable doing) {
        return new Deed(doing, () -> false, () -> {});
    }

    private Deed step(String step, Runnable doing) {
        return step(step, 1, doing);
    }

    /** @param times how often the step has been taken when this is done */
    private Deed step(String step, int times, Runnable doing) {
        return new Deed(
                doing,
                () -> ConfirmedWork.times(http, first.agency(), journey.reference(), step) >= times,
                () -> answered.addStep(journey.reference(), step, http.today()));
    }

    private void open() {
        String round = journey.openRound();
        journey.resume(
                round,
                journey.owner()
                        .post("candidacies", Map.of("round", round))
                        .being(201)
                        .text("reference"));
    }

    /** The draft whose opening was carried out and not answered for. */
    private boolean openedUnnoticed() {
        return journey.owner().get("candidacies?stage=DRAFT&size=100").being(200).json().getJsonArray("items").stream()
                .map(row -> row.asJsonObject().getString("reference"))
                .filter(answered::isNew)
                .findFirst()
                .map(reference -> journey.resume(journey.openRound(), reference))
                .isPresent();
    }

    private void upload(String type) {
        Answer answer =
                journey.evidence(type, InventedData.photo(journey.reference().hashCode() + type.hashCode()));
        answer.being(200);
        answered.stored(journey, answer.text("file"), answer.text("sha256"));
    }
}
