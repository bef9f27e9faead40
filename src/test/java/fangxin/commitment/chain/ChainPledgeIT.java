package fangxin.commitment.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A chain that pledges for its stores by one list, and answers for them. */
class ChainPledgeIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final List<String> HEADINGS =
            List.of("signName", "district", "street", "address", "creditCode", "registeredName", "proof");

    private static final List<List<String>> STORES = List.of(
            List.of("连锁一店", "南关区", "", "连锁路801号", "", "", ""),
            List.of("连锁二店", NANGUAN, "", "连锁路802号", "", "", ""),
            List.of("加盟三店", "南关区", "", "连锁路803号", InventedData.creditCode(71_803), "南关区加盟三店", "授权书 1 号"));

    private static final List<List<String>> WRONG = List.of(
            List.of("加盟四店", "南关区", "", "连锁路804号", InventedData.creditCode(71_804), "南关区加盟四店", ""),
            List.of("加盟五店", "南关区", "", "连锁路805号", "91220102MA0000001", "南关区加盟五店", "授权书 2 号"),
            List.of("连锁六店", "南关区", "", "连锁路", "", "", ""),
            List.of("连锁一店", "南关区", "", "江城市南关区连锁路801号", "", "", ""),
            List.of("连锁七店", "没有的区", "", "连锁路807号", "", "", ""),
            List.of("连锁八店", "南关区", "没有的街道", "=\"连锁路\"&\"808号\"", "", "", ""));

    private static Map<String, Object> pledge(User owner, String merchant, List<List<String>> stores, String proof) {
        JsonObject beginning = owner.get("commitments/draft").being(200).json();
        Map<String, Object> body = new HashMap<>(Map.of(
                "merchant",
                merchant,
                "type",
                "STORE",
                "content",
                beginning.getJsonObject("content"),
                "signer",
                "王芳",
                "picture",
                InventedData.signature(72_001),
                "rows",
                IntStream.range(0, stores.size())
                        .mapToObj(n -> row(n + 2, stores.get(n)))
                        .toList()));
        if (proof != null) {
            body.put("proof", proof);
        }
        return body;
    }

    private static Map<String, Object> row(int line, List<String> cells) {
        Map<String, Object> row = new HashMap<>(Map.of("line", line));
        for (int i = 0; i < cells.size(); i++) {
            row.put(HEADINGS.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> outcomes(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("outcome"))
                .toList();
    }

    private static List<String> problems(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream()
                .flatMap(row -> row.getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                        .map(problem -> row.getJsonObject("row").getInt("line") + " " + problem.getString("column")
                                + " " + problem.getString("key")))
                .toList();
    }

    @Test
    void aChainPledgesForItsStoresOnceAndAnswersForThem() throws IOException {
        CandidacyJourney journey = new ReferralRounds(http).registered(InventedData.shop());
        User owner = journey.owner();
        String merchant = journey.merchant();
        assertThat(owner.bytes("chain-pledges/template.xlsx")).startsWith('P', 'K');

        JsonObject preview = checked(owner, merchant);
        assertThat(outcomes(preview.getJsonArray("rows")).subList(0, 3)).containsOnly("READY");
        assertThat(problems(preview.getJsonArray("rows")))
                .containsExactly(
                        "5 PROOF chain.row.proof",
                        "6 CREDIT_CODE merchant.creditCode.shape",
                        "7 ADDRESS chain.row.houseNumber",
                        "8 ADDRESS chain.row.twice",
                        "9 DISTRICT chain.row.district",
                        "10 ADDRESS chain.row.formula",
                        "10 STREET chain.row.street");
        assertThat(owner.get("chain-pledges/stores").being(200).value().asJsonArray())
                .isEmpty();

        assertThat(owner.post("chain-pledges", pledge(owner, merchant, STORES, null))
                        .being(422)
                        .body())
                .contains("chain.proof.missing");
        assertThat(owner.post("chain-pledges", pledge(owner, merchant, WRONG.subList(0, 1), null))
                        .being(422)
                        .body())
                .contains("chain.rows.refused");
        String proof = owner.upload(
                        "chain-pledges/merchants/" + merchant + "/proofs",
                        Map.of(),
                        "proof.jpg",
                        InventedData.photo(71_900))
                .being(200)
                .text("proof");
        JsonArray pledged = owner.post("chain-pledges", pledge(owner, merchant, STORES, proof))
                .being(200)
                .value()
                .asJsonArray();
        assertThat(outcomes(pledged)).containsOnly("PLEDGED").hasSize(3);
        assertThat(outcomes(owner.post("chain-pledges", pledge(owner, merchant, STORES, proof))
                        .being(200)
                        .value()
                        .asJsonArray()))
                .containsOnly("REPEATED")
                .hasSize(3);
        assertThat(owner.get("chain-pledges/stores").being(200).value().asJsonArray())
                .hasSize(3);
        assertThat(owner.get("chain-pledges").being(200).value().asJsonArray()).hasSize(1);
        assertThat(outcomes(checked(owner, merchant).getJsonArray("rows")).subList(0, 3))
                .containsOnly("REPEATED");
        answersFor(journey, pledged.getJsonObject(2).getString("commitment"), proof);
    }

    private static JsonObject checked(User owner, String merchant) throws IOException {
        List<List<String>> all = Stream.concat(STORES.stream(), WRONG.stream()).toList();
        return owner.upload(
                        "chain-pledges/merchants/" + merchant + "/checks/STORE",
                        Map.of(),
                        "stores.xlsx",
                        ChainStoreListTest.workbook(all))
                .being(200)
                .json();
    }

    /**
     * The office reads who signs for the chain and the authorisation; the chain acts as the holder; others get "not
     * found".
     */
    private static void answersFor(CandidacyJourney journey, String number, String proof) {
        User office = http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN));
        JsonObject read = office.get("commitment-reviews/" + number).being(200).json();
        assertThat(read.getJsonObject("signed").getJsonObject("chain").getString("creditCode"))
                .isEqualTo(journey.shop().creditCode());
        assertThat(read.getJsonObject("signed").getJsonObject("chain").getString("proof"))
                .isEqualTo("授权书 1 号");
        office.get("/files/" + proof).being(200);
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .get("/files/" + proof)
                .being(404);
        assertThat(journey.owner()
                        .post(
                                "commitments/" + number + "/withdrawal",
                                Map.of("version", read.getInt("version"), "reason", "门店停业"))
                        .being(200)
                        .text("state"))
                .isEqualTo("WITHDRAWN");
        CandidacyJourney stranger = new ReferralRounds(http).registered(InventedData.shop());
        stranger.owner().get("commitments/" + number).being(404);
        stranger.owner()
                .post("chain-pledges", pledge(stranger.owner(), journey.merchant(), STORES, null))
                .being(404);
        assertThat(stranger.owner().get("chain-pledges").being(200).value()).isEqualTo(JsonValue.EMPTY_JSON_ARRAY);
    }
}
