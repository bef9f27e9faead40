package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import java.util.HashMap;
import java.util.Map;

/** Rounds whose titles the level above confers, so that a title exists on the day of its application. */
public record ReferralRounds(Http http) {

    public String round(String office, String level, Map<String, Object> terms) {
        return round(office, level, null, terms);
    }

    public String round(String office, String level, Map<String, String> title, Map<String, Object> terms) {
        Map<String, Object> given = new HashMap<>(terms);
        given.put("documents", Map.of("approval", "批〔2026〕7号", "notice", "通知〔2026〕8号"));
        given.putIfAbsent("ladder", ladder(!level.equals("COUNTY"), Map.of()));
        Map<String, Object> draft = new HashMap<>(Map.of("owner", office, "level", level, "terms", given));
        if (title != null) {
            draft.put("title", title);
        }
        return new OpenedRounds(http).open(http.as(DemoUsers.holding("COUNTY_OFFICE", office)), draft);
    }

    /** Terms by which a district needs a title of each hundredth of its members, and of one at least. */
    public static Map<String, Object> share(int percent) {
        return Map.of(
                "participation",
                Map.of("shares", Map.of("BUSINESS_DISTRICT", Map.of("percent", percent, "least", 1, "binding", true))));
    }

    public static Map<String, Object> ladder(boolean lowerTitle, Map<String, String> recommended) {
        return Map.of(
                "conferral", "SENT_UP", "lowerTitle", lowerTitle, "exceptions", Map.of(), "recommended", recommended);
    }

    public CandidacyJourney registered(TestShop shop) {
        return new CandidacyJourney(http, shop).register().confirmMerchant();
    }

    /** Sends a passed candidacy up, and records that it was named; answers with the number of the title. */
    public String title(CandidacyJourney journey) {
        User office = journey.roundOffice();
        journey.step(
                        office,
                        "SEND_UP",
                        Map.of(
                                "recipient",
                                "上一级创建办",
                                "documentNumber",
                                "长放消办〔2026〕12号",
                                "documentDate",
                                http.today().toString()))
                .being(200);
        journey.step(office, "RECORD_ANSWER", named()).being(200);
        return journey.owner()
                .get(journey.path("naming"))
                .being(200)
                .json()
                .getJsonObject("title")
                .getString("number");
    }

    public Map<String, Object> named() {
        return Map.of(
                "outcome",
                "NAMED",
                "documentNumber",
                "吉放消办〔2026〕3号",
                "documentDate",
                http.today().toString());
    }
}
