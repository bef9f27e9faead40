package fangxin.demo;

import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.screening.RedFlagType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Value: invented subject of the demonstration (a row of config/demo/shops.csv or others.csv) with its office, trade,
 * members, outcome and answers to the application form; it also reads them all, and those that are sent up to city and
 * province.
 */
record DemoShop(Map<String, String> row) {
    private static final String CITY = "220100";
    /** Subject type or key of a shop to answers that the forms of shops do not ask. */
    private static final Map<String, Map<String, String>> OTHERS = ClasspathConfig.json(
            "demo/answers.json",
            new HashMap<String, Map<String, String>>() {}.getClass().getGenericSuperclass());

    /** Red flags that the applications of the demonstration show: key of a shop to the types. */
    private static final Map<String, Set<RedFlagType>> FLAGS = ClasspathConfig.csv("demo/red-flags.csv").stream()
            .collect(Collectors.groupingBy(
                    line -> line.get("key"),
                    Collectors.mapping(
                            line -> RedFlagType.valueOf(line.get("flag")),
                            Collectors.toCollection(() -> EnumSet.noneOf(RedFlagType.class)))));

    static List<DemoShop> all() {
        return Stream.of("demo/shops.csv", "demo/others.csv")
                .flatMap(file -> ClasspathConfig.csv(file).stream())
                .map(CSVRecord::toMap)
                .map(DemoShop::new)
                .toList();
    }

    /**
     * Returns the demo shops that are sent up to the city and the province, in that order, each with its outcome there.
     */
    static List<DemoShop> higherLevelCases() {
        Map<String, DemoShop> known = all().stream().collect(Collectors.toMap(DemoShop::key, Function.identity()));
        return ClasspathConfig.csv("demo/levels.csv").stream()
                .map(line -> {
                    Map<String, String> row =
                            new HashMap<>(known.get(line.get("key")).row());
                    row.put("stage", line.get("stage"));
                    return new DemoShop(row);
                })
                .toList();
    }

    /** Returns the office that owns the round of the shop. */
    String owner() {
        return outcome().year().level() == null ? office() : CITY;
    }

    String type() {
        return row.get("type");
    }

    /** Returns the members of a composite: key of a shop to the answer of the shop. */
    Map<String, String> members() {
        String members = row.get("members");
        return members == null || members.isBlank()
                ? Map.of()
                : Arrays.stream(members.split(";"))
                        .map(one -> one.split(":"))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> a, LinkedHashMap::new));
    }

    String key() {
        return row.get("key");
    }

    String office() {
        return row.get("agency");
    }

    String trade() {
        return row.get("trade");
    }

    DemoOutcome outcome() {
        return DemoOutcome.valueOf(row.get("stage"));
    }

    /**
     * Returns the days before the first start on which the batch of the shop is posted; last year's offices posted
     * theirs one after the other.
     */
    int posted() {
        int apart = outcome().year() == DemoOutcome.DemoRound.LAST ? 10 * (Integer.parseInt(office()) % 7) - 20 : 0;
        return outcome().posted() + apart;
    }

    /** Returns whether the application of the shop shows a red flag of a type. */
    boolean hasFlag(RedFlagType type) {
        return FLAGS.getOrDefault(key(), Set.of()).contains(type);
    }

    String get(String column) {
        return row.get(column);
    }

    /** Returns the answers of the application form. */
    Map<String, String> answers() {
        Map<String, String> answers = isShop() ? promises() : new HashMap<>(OTHERS.get(type()));
        answers.putAll(OTHERS.getOrDefault(key(), Map.of()));
        answers.put("signName", get("sign_name"));
        if (trade() != null) {
            answers.put("trade", trade());
        }
        answers.put("agency", office());
        answers.put("street", get("street"));
        answers.put("address", get("address"));
        answers.put("location", get("lat") + "," + get("lng"));
        answers.put("opened", get("opened"));
        answers.put("legalPerson", get("legal_person"));
        answers.put("contactName", get("contact"));
        answers.put("contactPhone", get("phone"));
        answers.put("rightsOfficer", get("rights_officer"));
        answers.put("rightsPhone", get("rights_phone"));
        // the others leave the question unanswered, which counts as no
        if (type().equals("ENTERPRISE")) {
            answers.put("publishPhone", "true");
        }
        return answers;
    }

    private boolean isShop() {
        return !OTHERS.containsKey(type());
    }

    /** Returns the answers to the questions that only the form of shops contains. */
    private Map<String, String> promises() {
        Map<String, String> answers = new HashMap<>();
        answers.put("subjectType", type());
        answers.put("staff", get("staff"));
        boolean returns = get("return_days") != null && !get("return_days").isBlank();
        answers.put("offersReturns", String.valueOf(returns));
        answers.put("firstAsked", "true");
        answers.put("advancePayment", "true");
        if (returns) {
            answers.put("returnDays", get("return_days"));
            answers.put("returnGoods", get("return_goods"));
            answers.put("returnExclusions", get("return_exclusions"));
            answers.put("refundRoute", "ORIGINAL");
        }
        if ("ONLINE".equals(trade())) {
            answers.put("platform", "自建");
            answers.put("storeLink", "https://shop.example.com/" + key());
            answers.put("refundHours", "48");
        }
        return answers;
    }
}
