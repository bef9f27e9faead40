package fangxin.demo;

import fangxin.platform.config.ClasspathConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Generator of the complaints of a year for the demonstration, as the lines that a platform's file states: categories
 * with their seasons and offices with their shares (config/demo/complaint-year.csv, complaint-year-offices.csv), and a
 * burst in the week after the Spring Festival in one category of one district. The same days and numbers give the same
 * lines.
 */
final class ComplaintYear {
    static final String HEADING =
            "12315编号,业务类型,来源渠道,接收时间,承办单位,被投诉人,统一社会信用代码,客体类别,争议金额,诉求内容,受理日期,办理结果,原因,办结日期,告知日期,挽回损失";

    /** Category and district of the burst, which is that many times the ordinary week. */
    static final String BURST_CATEGORY = "CATERING";

    static final String BURST_OFFICE = "220104";
    private static final double BURST = 9;

    private static final long SEED = 220_100;
    private static final int WEEK = 7;
    private static final int DAYS_OF_YEAR = 365;
    /** Weeks before the festival for which there are complaints, so that its burst can be compared. */
    private static final int WEEKS_BEFORE = 20;

    private static final double REFUSED = 0.16;
    private static final double ENDED = 0.27;
    private static final int HUNDRED = 100;
    /** One in this number of cases is about a titled shop. */
    private static final int TITLED = 40;

    private static final List<String> SOURCES =
            List.of("HOTLINE_12315", "HOTLINE_12315", "HOTLINE_12345", "WECHAT", "APP", "PLATFORM", "LETTER", "ALIPAY");
    private static final String NOT_CONSUMER = "不是为生活消费需要，或者不能证明存在消费者权益争议";
    private static final String NO_AGREEMENT = "经组织调解，一方明确表示无法达成协议";

    private final LocalDate festival;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, List<String>> units;
    private final List<DemoShop> titled;
    private final Random random = new Random(SEED);
    private final List<CSVRecord> categories = ClasspathConfig.csv("demo/complaint-year.csv");
    private final List<CSVRecord> offices = ClasspathConfig.csv("demo/complaint-year-offices.csv");
    private final Map<String, List<String>> lines = new TreeMap<>();
    private int made;

    /**
     * @param festival first day of the Spring Festival
     * @param last     last day on which a complaint is received
     * @param units    codes of the units of each office
     * @param titled   shops with a valid title
     */
    ComplaintYear(LocalDate festival, LocalDate last, Map<String, List<String>> units, List<DemoShop> titled) {
        this.festival = festival;
        this.last = last;
        this.units = units;
        this.titled = titled;
        LocalDate year = last.minusDays(DAYS_OF_YEAR - 1L);
        LocalDate before = festival.minusWeeks(WEEKS_BEFORE);
        this.first = before.isBefore(year) ? before : year;
    }

    /** Returns the lines of each office's file, with about so many complaints and those of the burst among them. */
    Map<String, List<String>> lines(int complaints) {
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        double[] weights = new double[days.size() * categories.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weight(days.get(i / categories.size()), categories.get(i % categories.size()));
            weights[i] = sum;
        }
        double[] shares = shares();
        int burst = burst(complaints, shares[shares.length - 1]);
        for (int i = 0; i < complaints - burst; i++) {
            int at = place(weights, random.nextDouble() * sum);
            add(
                    days.get(at / categories.size()),
                    categories.get(at % categories.size()),
                    offices.get(place(shares, random.nextDouble() * shares[shares.length - 1]))
                            .get("office"));
        }
        CSVRecord category = category();
        for (int i = 0; i < burst; i++) {
            add(festival.plusDays(random.nextInt(WEEK)), category, BURST_OFFICE);
        }
        return lines;
    }

    private CSVRecord category() {
        return categories.stream()
                .filter(row -> row.get("category").equals(BURST_CATEGORY))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the additional complaints of the burst. */
    private int burst(int complaints, double all) {
        double share = offices.stream()
                .filter(row -> row.get("office").equals(BURST_OFFICE))
                .mapToDouble(row -> Double.parseDouble(row.get("share")))
                .sum();
        double days = first.datesUntil(last.plusDays(1)).count();
        double ordinary = complaints * number(category(), "share") / HUNDRED * share / all * WEEK / days;
        return festival.plusDays(WEEK - 1L).isAfter(last) ? 0 : (int) (ordinary * (BURST - 1));
    }

    private double[] shares() {
        double[] shares = new double[offices.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += number(offices.get(i), "share");
            shares[i] = sum;
        }
        return shares;
    }

    /** Returns the weight of a category on a day: by its season, and less at the weekend. */
    private static double weight(LocalDate day, CSVRecord category) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        return number(category, "share")
                * number(category, "m%02d".formatted(day.getMonthValue()))
                * (weekend ? 0.7 : 1.12);
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static int place(double[] sums, double drawn) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sums[middle] > drawn) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void add(LocalDate day, CSVRecord category, String office) {
        made++;
        List<String> ofOffice = units.getOrDefault(office, List.of());
        String unit = ofOffice.isEmpty() ? office : ofOffice.get(random.nextInt(ofOffice.size()));
        DemoShop shop = made % TITLED == 0 ? shopOf(office) : null;
        int low = Integer.parseInt(category.get("low"));
        int amount = low + random.nextInt(Integer.parseInt(category.get("high")) - low);
        lines.computeIfAbsent(office, each -> new ArrayList<>())
                .add(String.join(
                        ",",
                        "Y%s-%d".formatted(office, made),
                        "投诉",
                        SOURCES.get(random.nextInt(SOURCES.size())),
                        "%s %02d:%02d".formatted(day, 8 + random.nextInt(13), random.nextInt(60)),
                        unit,
                        shop == null ? DemoTexts.of("complaintTrader", "Y" + made) : shop.get("legal_name"),
                        shop == null ? "" : shop.get("uscc"),
                        category.get("category"),
                        amount + ".00",
                        category.get("summary"),
                        progress(day, amount)));
    }

    private DemoShop shopOf(String office) {
        List<DemoShop> there =
                titled.stream().filter(shop -> shop.office().equals(office)).toList();
        return there.isEmpty() ? null : there.get(random.nextInt(there.size()));
    }

    /**
     * Returns the day of acceptance, result, ground, days of closing and of notification, and money: as far as it has
     * come by the last day.
     */
    private String progress(LocalDate received, int amount) {
        double drawn = random.nextDouble();
        LocalDate accepted = received.plusDays(1L + random.nextInt(4));
        LocalDate closed = accepted.plusDays(2L + random.nextInt(10));
        boolean isSettled = drawn >= REFUSED + ENDED;
        int money = isSettled && random.nextInt(3) > 0 ? amount * (20 + random.nextInt(80)) / HUNDRED : 0;
        if (accepted.isAfter(last)) {
            return ",,,,,";
        }
        if (drawn < REFUSED) {
            return ",不予受理,%s,%s,,".formatted(NOT_CONSUMER, accepted);
        }
        if (closed.isAfter(last)) {
            return accepted + ",,,,,";
        }
        if (isSettled) {
            return "%s,调解成功,,%s,,%d.00".formatted(accepted, closed, money);
        }
        LocalDate notified = closed.plusDays(1L + random.nextInt(3));
        return "%s,终止调解,%s,%s,%s,0.00"
                .formatted(accepted, NO_AGREEMENT, closed, notified.isAfter(last) ? "" : notified);
    }
}
