package fangxin.testing.data;

import java.util.HashMap;
import java.util.Map;

/** An applicant in a test, with the answers of its form. */
public record TestShop(
        String creditCode,
        String merchantName,
        String signName,
        String type,
        String trade,
        String industry,
        String agency,
        String street,
        String address,
        String phone,
        String person) {

    public Map<String, String> answers() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("subjectType", type),
                Map.entry("signName", signName),
                Map.entry("trade", trade),
                Map.entry("agency", agency),
                Map.entry("street", street),
                Map.entry("address", address),
                Map.entry("location", "43.864346,125.338645"),
                Map.entry("opened", "2019-05-16"),
                Map.entry("staff", "4"),
                Map.entry("legalPerson", person),
                Map.entry("contactName", person),
                Map.entry("contactPhone", phone),
                Map.entry("rightsOfficer", person),
                Map.entry("rightsPhone", "0431-80005000"),
                Map.entry("offersReturns", "true"),
                Map.entry("returnDays", "7"),
                Map.entry("returnGoods", "未拆封、有购物小票的商品"),
                Map.entry("returnExclusions", "鲜活易腐的食品"),
                Map.entry("refundRoute", "ORIGINAL"),
                Map.entry("firstAsked", "true"),
                Map.entry("advancePayment", "true")));
    }

    /** Copy of this shop with another contact person and phone number. */
    public TestShop heldBy(String otherPhone, String otherPerson) {
        return new TestShop(
                creditCode,
                merchantName,
                signName,
                type,
                trade,
                industry,
                agency,
                street,
                address,
                otherPhone,
                otherPerson);
    }

    boolean soleTrader() {
        return creditCode.startsWith("92");
    }
}
