package fangxin.testing.data;

import fangxin.naming.title.CertificateNumber;
import fangxin.round.ApplicationRound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented units, as many as a province may have, with realistic names, the same in every run. */
public final class InventedUnits {
    public static final List<String> OFFICES = List.of(
            "220102", "220103", "220104", "220105", "220106", "220112", "220113", "220122", "220182", "220183",
            "220184");
    private static final List<String> SURNAMES = List.of(
            "张记", "李家", "王氏", "老孙家", "赵姐", "刘哥", "福源", "金达莱", "松江", "长白山", "春城", "北湖", "伊通河", "净月", "桂林路", "红旗街", "重庆路",
            "永昌", "同志街", "鼎丰", "真不同", "宏达", "兴隆", "瑞祥", "和平", "光明", "朝阳", "向阳", "银河", "天天", "百姓", "万家", "康平", "益民",
            "惠民", "德源", "顺发");
    private static final List<String> MIDDLES =
            List.of("", "新", "老", "大", "小", "好", "美", "鲜", "优", "诚信", "时代", "阳光", "生活", "佳", "乐", "福", "喜", "安心");
    private static final List<String> TRADES = List.of(
            "便利店:RETAIL",
            "超市:RETAIL",
            "饭店:CATERING",
            "饺子馆:CATERING",
            "烤肉店:CATERING",
            "面馆:CATERING",
            "大药房:PHARMACY",
            "宾馆:HOTEL",
            "理发店:BEAUTY",
            "汽修厂:CAR_REPAIR",
            "眼镜店:RETAIL",
            "家电城:RETAIL",
            "水果店:RETAIL",
            "鲜花店:RETAIL",
            "培训学校:EDUCATION");
    private static final List<String> ROADS = List.of(
            "人民大街", "自由大路", "解放大路", "亚泰大街", "南湖大路", "卫星路", "前进大街", "建设街", "东盛大街", "西安大路", "吉林大路", "硅谷大街", "浦东路",
            "景阳大路");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int SERIALS = 99_999;

    private final Random random = new Random(22);

    public record Unit(
            String number,
            String creditCode,
            String name,
            String sign,
            String address,
            String office,
            double lat,
            double lng,
            String trade,
            String type,
            String grade,
            LocalDate named,
            LocalDate until) {}

    public Unit unit(int i) {
        String office = OFFICES.get(i % OFFICES.size());
        String[] trade = any(TRADES).split(":");
        String sign = any(SURNAMES) + any(MIDDLES) + trade[0] + (random.nextInt(4) == 0 ? "（" + any(ROADS) + "店）" : "");
        LocalDate named = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1400));
        return new Unit(
                number(i),
                creditCode(i),
                "长春市" + sign,
                sign,
                "长春市" + any(ROADS) + (1 + random.nextInt(9999)) + "号",
                office,
                43.7 + random.nextDouble() / 4,
                125.1 + random.nextDouble() / 3,
                trade[1],
                random.nextInt(6) == 0 ? "ENTERPRISE" : "SHOP",
                random.nextInt(3) == 0 ? "EXCELLENT" : "PASS",
                named,
                named.plusYears(3));
    }

    public static String number(int i) {
        return CertificateNumber.issue(
                        OFFICES.get(i % OFFICES.size()),
                        2015 + i / OFFICES.size() / SERIALS % 11,
                        ApplicationRound.TitleLevel.COUNTY,
                        "01",
                        i / OFFICES.size() % SERIALS + 1)
                .value();
    }

    /** Credit code number i, with valid check characters (GB 32100, GB 11714). */
    private static String creditCode(int i) {
        String body = "M%07d".formatted(i);
        int sum = IntStream.range(0, BODY_WEIGHTS.length)
                .map(n -> DIGITS.indexOf(body.charAt(n)) * BODY_WEIGHTS[n])
                .sum();
        int rest = 11 - sum % 11;
        String code = "92220102" + body + (rest == 10 ? "X" : rest == 11 ? "0" : String.valueOf(rest));
        int all = IntStream.range(0, WEIGHTS.length)
                .map(n -> CHECKS.indexOf(code.charAt(n)) * WEIGHTS[n])
                .sum();
        return code + CHECKS.charAt((31 - all % 31) % 31);
    }

    /** Queries of users: prefixes of names, so varied that few repeat while their page is cached. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (String surname : SURNAMES) {
            for (String middle : MIDDLES) {
                for (String trade : TRADES) {
                    String name = trade.split(":")[0];
                    IntStream.rangeClosed(1, name.length())
                            .forEach(end -> words.add(surname + middle + name.substring(0, end)));
                }
            }
        }
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(words));
        Collections.shuffle(distinct, random);
        return distinct;
    }

    /** Queries of which the most frequent one occurs n times as often as the n-th (Zipf). */
    public List<String> searchTexts(List<String> words, int count) {
        double[] upTo = IntStream.rangeClosed(1, words.size())
                .mapToDouble(rank -> 1.0 / rank)
                .toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
                    return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
                })
                .toList();
    }

    /**
     * Different queries in the mix of users: 45 of 100 by words alone, 45 by words with one to three filters, 10 with
     * filters but without words.
     *
     * @param varied number parameter that distinguishes the queries without words: page, or size where the API counts
     *               no pages
     */
    public List<String> mixed(int count, String varied) {
        Set<String> queries = new LinkedHashSet<>();
        while (queries.size() < count) {
            int kind = random.nextInt(100);
            String words = any(SURNAMES) + any(MIDDLES) + any(TRADES).split(":")[0];
            String query = "q=" + coded(random.nextBoolean() ? words : words + " " + any(ROADS));
            if (kind < 45) {
                queries.add(query);
            } else if (kind < 90) {
                queries.add(query + filters(1 + random.nextInt(3)));
            } else {
                queries.add(varied + "=" + (1 + random.nextInt(40)) + filters(1 + random.nextInt(3)));
            }
        }
        return List.copyOf(queries);
    }

    private String filters(int most) {
        List<String> all = new ArrayList<>(List.of(
                "&district=" + any(OFFICES),
                "&sector=" + any(TRADES).split(":")[1],
                "&grade=" + (random.nextInt(3) == 0 ? "EXCELLENT" : "PASS"),
                "&type=" + (random.nextInt(6) == 0 ? "ENTERPRISE" : "SHOP"),
                "&status=any"));
        Collections.shuffle(all, random);
        return String.join("", all.subList(0, most));
    }

    /** Returns the codes of the trades of the units. */
    public static Set<String> sectors() {
        return TRADES.stream().map(trade -> trade.split(":")[1]).collect(Collectors.toSet());
    }

    public static String coded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
