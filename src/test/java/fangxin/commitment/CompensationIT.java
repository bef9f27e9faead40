package fangxin.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office records a scheme of advance compensation with a unit and payments; the public reads a band, never an amount. */
class CompensationIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final byte[] FILE = InventedData.photo(9101);

    private static User office(int n) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, n));
    }

    private static LocalDate daysAgo(int days) {
        return http.today().minusDays(days);
    }

    @Test
    void aSchemeCoversAUnitPaysForItsShopAndRecovers() {
        String holder = "先行赔付测试商圈" + InventedData.shop().creditCode();
        String scheme = enter(holder);
        String title = DemoUnits.CONVENIENCE_STORE.find(http).getString("number");
        String path = "compensation-schemes/" + scheme;
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104")).get(path).being(404);
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        city.get(path).being(200);
        city.post(path + "/units", Map.of("titles", List.of(title))).being(404);
        assertThat(record(path, title, "10.00", 0).being(422).body()).contains("compensation.payment.notCovered");

        open(path);
        cover(path, title);
        published(holder, title);
        String payment = pay(path, title);
        decide(payment, holder);
        recover(payment);
        writeOff(payment);
        pages(scheme, payment, holder);
        takeBack(path);
        end(path, title);
    }

    private static String enter(String holder) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "office",
                NANGUAN,
                "kind",
                "FUND",
                "holderType",
                "SHOPPING_DISTRICT",
                "holderName",
                holder,
                "holderCode",
                InventedData.shop().creditCode(),
                "phone",
                "0431-80000001",
                "document",
                "先行赔付协议",
                "validFrom",
                daysAgo(60).toString(),
                "validUntil",
                http.today().plusDays(90).toString(),
                "agreedAmount",
                "1000.00"));
        fields.put("mostPerClaim", "600");
        fields.put("mostPerYear", "500");
        assertThat(office(0)
                        .upload("compensation-schemes", fields, "agreement.jpg", FILE)
                        .being(422)
                        .body())
                .contains("compensation.limits.claim");
        fields.put("mostPerYear", "600");
        fields.put("mostPerClaim", "300");
        String number = office(0)
                .upload("compensation-schemes", fields, "agreement.jpg", FILE)
                .being(200)
                .json()
                .getJsonObject("scheme")
                .getString("number");
        assertThat(office(1)
                        .upload("compensation-schemes", fields, "agreement.jpg", FILE)
                        .being(409)
                        .body())
                .contains("compensation.scheme.twice");
        return number;
    }

    private static void open(String path) {
        Map<String, String> opening = Map.of(
                "type", "OPENING", "amount", "437.65", "statedOn", daysAgo(30).toString());
        for (int sent = 0; sent < 2; sent++) {
            assertThat(office(0)
                            .upload(path + "/statements", opening, "statement.jpg", FILE)
                            .being(200)
                            .json()
                            .getJsonArray("statements"))
                    .hasSize(1);
        }
    }

    private static void cover(String path, String title) {
        assertThat(office(0)
                        .post(path + "/units", Map.of("titles", List.of(title, "2201022026101000019")))
                        .being(422)
                        .body())
                .contains("compensation.titles.unknown");
        Map<String, Object> units =
                Map.of("titles", List.of(title), "from", daysAgo(60).toString());
        for (int sent = 0; sent < 2; sent++) {
            assertThat(office(0).post(path + "/units", units).being(200).json().getJsonArray("units"))
                    .hasSize(1);
        }
    }

    private static void published(String holder, String title) {
        String unit =
                http.anybody().get("/units/" + title + "?lang=zh").being(200).body();
        assertThat(unit).contains(holder, "不足一半", "不是取得或者保持称号的条件").doesNotContain("437.65");
        assertThat(http.anybody()
                        .get("/advance-compensation?lang=en")
                        .being(200)
                        .body())
                .contains(holder, "Below half")
                .doesNotContain("437.65");
        assertThat(http.anybody()
                        .get("advance-compensation/" + title)
                        .being(200)
                        .body())
                .contains(holder, "BELOW_HALF")
                .doesNotContain("437.65");
    }

    private static Answer record(String path, String title, String amount, int daysAgo) {
        return office(0)
                .upload(
                        path + "/payments",
                        Map.of(
                                "title",
                                title,
                                "description",
                                "空调没有安装，门店不退款。",
                                "purchasedOn",
                                daysAgo(40).toString(),
                                "demandedOn",
                                daysAgo(39).toString(),
                                "amount",
                                amount,
                                "paidOn",
                                daysAgo(daysAgo).toString()),
                        "payment.jpg",
                        FILE);
    }

    private static String pay(String path, String title) {
        assertThat(record(path, title, "300.01", 1).being(422).body()).contains("compensation.payment.perClaim");
        assertThat(record(path, title, "100", -1).being(422).body()).contains("compensation.payment.future");
        String number = record(path, title, "250.50", 1)
                .being(200)
                .json()
                .getJsonObject("payment")
                .getString("number");
        assertThat(record(path, title, "250.50", 1).being(409).body()).contains("compensation.payment.twice", number);
        assertThat(record(path, title, "187.16", 1).being(422).body()).contains("compensation.payment.balance");
        return number;
    }

    private static void decide(String payment, String holder) {
        String path = "compensation-payments/" + payment;
        Map<String, Object> confirmed = Map.of("version", version(payment), "confirmed", true);
        assertThat(office(0).post(path + "/decision", confirmed).being(422).body())
                .contains("identity.second");
        assertThat(office(1)
                        .get("worklist?type=CONFIRM_COMPENSATION")
                        .being(200)
                        .body())
                .contains(payment);
        assertThat(office(1)
                        .post(path + "/decision", Map.of("version", version(payment), "confirmed", false))
                        .being(422)
                        .body())
                .contains("compensation.reason.missing");
        assertThat(office(1)
                        .post(path + "/decision", confirmed)
                        .being(200)
                        .json()
                        .getJsonObject("payment")
                        .getString("state"))
                .isEqualTo("RECOVERING");
        assertThat(http.anybody().get("/outbox?lang=zh").being(200).body()).contains(holder + "已先行赔付消费者 250.50 元");
    }

    private static int version(String payment) {
        return office(1)
                .get("compensation-payments/" + payment)
                .being(200)
                .json()
                .getJsonObject("payment")
                .getInt("version");
    }

    private static void recover(String payment) {
        String path = "compensation-payments/" + payment + "/recoveries";
        Map<String, String> whole =
                Map.of("amount", "250.51", "receivedOn", http.today().toString());
        assertThat(office(0).upload(path, whole, "paid.jpg", FILE).being(422).body())
                .contains("compensation.recovery.amount");
        Map<String, String> part =
                Map.of("amount", "100.50", "receivedOn", http.today().toString());
        for (int sent = 0; sent < 2; sent++) {
            JsonObject recovered =
                    office(0).upload(path, part, "paid.jpg", FILE).being(200).json();
            assertThat(recovered.getJsonObject("payment").getString("state")).isEqualTo("PARTLY_RECOVERED");
            assertThat(recovered.getJsonArray("recoveries")).hasSize(1);
        }
    }

    private static void writeOff(String payment) {
        String path = "compensation-payments/" + payment + "/write-off";
        Map<String, Object> stale = Map.of("version", version(payment) - 1, "reason", "门店注销。");
        office(1).post(path, stale).being(409);
        assertThat(office(1)
                        .post(path, Map.of("version", version(payment), "reason", "门店注销。"))
                        .being(200)
                        .json()
                        .getJsonObject("payment")
                        .getString("state"))
                .isEqualTo("WRITTEN_OFF");
    }

    private static void pages(String scheme, String payment, String holder) {
        assertThat(office(0)
                        .get("/work/compensation_scheme?lang=zh&number=" + scheme)
                        .being(200)
                        .body())
                .contains(holder, "287.65", "期初余额", "不代管资金");
        assertThat(office(0)
                        .get("/work/compensation_payment?lang=zh&number=" + payment)
                        .being(200)
                        .body())
                .contains("已核销", "150.00 元");
        assertThat(office(0)
                        .get("/work/lists/compensation-payments.csv?scheme=" + scheme)
                        .being(200)
                        .body())
                .contains(payment);
        assertThat(office(0)
                        .get("/work/compensation_schemes?lang=en&q=" + scheme)
                        .being(200)
                        .body())
                .contains("Below half");
    }

    /** The second officer takes a wrong entry back. */
    private static void takeBack(String path) {
        Map<String, String> wrong = Map.of(
                "type",
                "REPLENISHED",
                "amount",
                "5000",
                "statedOn",
                http.today().toString());
        String statement = office(0)
                .upload(path + "/statements", wrong, "statement.jpg", FILE)
                .being(200)
                .json()
                .getJsonArray("statements")
                .getJsonObject(0)
                .getString("id");
        Map<String, String> reason = Map.of("reason", "金额有误。");
        assertThat(office(0)
                        .post(path + "/statements/" + statement + "/withdrawal", reason)
                        .being(422)
                        .body())
                .contains("identity.second");
        assertThat(office(1)
                        .post(path + "/statements/" + statement + "/withdrawal", reason)
                        .being(200)
                        .json()
                        .getJsonObject("scheme")
                        .getJsonObject("balance")
                        .getJsonNumber("amount")
                        .bigDecimalValue())
                .isEqualByComparingTo("287.65");
    }

    private static void end(String path, String title) {
        office(0).post(path + "/units/end", Map.of("title", title)).being(200);
        office(0)
                .post(path + "/end", Map.of("lastDay", http.today().toString(), "reason", "协议解除。"))
                .being(200);
        assertThat(office(0)
                        .post(path + "/end", Map.of("lastDay", daysAgo(1).toString(), "reason", "协议解除。"))
                        .being(422)
                        .body())
                .contains("compensation.lastDay.past");
    }
}
