package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;

/** Creates states that the demonstration does not contain, so that a tour reaches every page. */
public record DemoSupplement(Http http) {
    private static final String NANGUAN = "220102";

    /**
     * Creates the states on a server after its demonstration was played; returns the addresses that only a mail states.
     */
    public static List<String> at(URL server) {
        return new DemoSupplement(new Http(URI.create(server.toString())).whenReady()).set();
    }

    private List<String> set() {
        streetBelowItsShare();
        oneToSendUpAndOneSent();
        namingToSign();
        badAppraisal();
        http.as("city.admin")
                .post("authoring/forms", Map.of("form", "online", "from", "shop"))
                .being(201);
        String invitation = http.as("city.admin")
                .post("administration/accounts/nanguan.office2/invitations", Map.of())
                .being(200)
                .text("url");
        return List.of(URI.create(invitation).getRawPath() + "?"
                + URI.create(invitation).getRawQuery());
    }

    private void streetBelowItsShare() {
        ReferralRounds above = new ReferralRounds(http);
        String round = above.round(NANGUAN, "COUNTY", called("南关区街区批次", "Nanguan, streets"), ReferralRounds.share(100));
        CandidacyJourney street = above.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        User member = http.as("erdao.shop01");
        String id = street.owner()
                .post(
                        street.path("members"),
                        Map.of(
                                "creditCode",
                                "91220101MA0001WA50",
                                "name",
                                "长春市万禾里超市有限公司",
                                "signName",
                                "万禾里超市",
                                "address",
                                "长春市二道区吉林大路2016号"))
                .being(200)
                .text("id");
        member.post("members/" + id + "/agree", "").being(200);
        above.title(street.toTheMeeting());
        member.post("members/" + id + "/leave", Map.of("reason", "搬走了")).being(200);
    }

    private void badAppraisal() {
        User owner = http.as("nanguan.shop20");
        JsonObject verified =
                owner.get("appraisals/open").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(step -> step.getString("step").equals("VERIFY"))
                        .findFirst()
                        .orElseThrow();
        owner.post(
                        "appraisals",
                        Map.of(
                                "reference",
                                verified.getString("reference"),
                                "seq",
                                verified.getInt("seq"),
                                "satisfaction",
                                "DISSATISFIED"))
                .being(204);
    }

    private static Map<String, String> called(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    private void oneToSendUpAndOneSent() {
        ReferralRounds above = new ReferralRounds(http);
        String round = above.round(NANGUAN, "COUNTY", called("南关区上报批次", "Nanguan, to be sent up"), Map.of());
        above.registered(InventedData.shop())
                .openIn(NANGUAN, round, "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        CandidacyJourney sent = above.registered(InventedData.shop())
                .openIn(NANGUAN, round, "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        sent.step(
                        sent.roundOffice(),
                        "SEND_UP",
                        Map.of(
                                "recipient",
                                "上一级创建办",
                                "documentNumber",
                                "长放消办〔2026〕12号",
                                "documentDate",
                                http.today().toString()))
                .being(200);
    }

    private void namingToSign() {
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        String over = http
                .as(DemoUsers.holding("HANDLER", NANGUAN))
                .get("candidacies?stage=ON_NOTICE&size=100")
                .being(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(each -> each.asJsonObject().getString("reference"))
                .filter(reference -> chain.draft(List.of(reference)).status() == 201)
                .findFirst()
                .orElseThrow();
        chain.review(chain.actWith(over).orElseThrow().getString("id")).being(200);
    }
}
