package fangxin.demo;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import fangxin.supervision.feed.FeedImportService;
import fangxin.supervision.feed.FeedRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Scenario that imports, in the demonstration, one file for each kind of feed in config/demo/feeds.csv, about shops of
 * one district, so that each of these kinds has a match; the file of one kind is so old that it is late.
 */
@ApplicationScoped
class FeedScenario {
    private static final String OFFICE = "220113";
    private static final String HEADING = "统一社会信用代码,单位名称,文书号,机关,结果,事由,失信程度,日期\n";

    @Inject
    DemoActors actors;

    @Inject
    FeedImportService service;

    @Inject
    FeedRunner runner;

    void play(List<DemoShop> shops) throws Exception {
        Map<String, DemoShop> known = shops.stream().collect(Collectors.toMap(DemoShop::key, shop -> shop));
        Map<String, List<CSVRecord>> feeds = rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("kind"), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CSVRecord>> feed : feeds.entrySet()) {
            int daysAgo = Integer.parseInt(feed.getValue().getFirst().get("completeDaysAgo"));
            Instant at = actors.workingDay(daysAgo, 9);
            actors.actAs(
                    Role.COUNTY_OFFICE,
                    actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0),
                    at,
                    () -> load(feed.getKey(), feed.getValue(), known, BusinessMoment.dayOf(at)));
        }
    }

    private void load(String kind, List<CSVRecord> rows, Map<String, DemoShop> shops, LocalDate day) {
        String file = rows.stream()
                .map(row -> line(row, shops.get(row.get("shop")), day))
                .collect(Collectors.joining("\n", HEADING, "\n"));
        service.importFile(kind, day, kind + ".csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        runner.run(Duration.ofMinutes(1));
    }

    private static String line(CSVRecord row, DemoShop shop, LocalDate day) {
        return String.join(
                ",",
                shop.get("uscc"),
                shop.get("legal_name"),
                row.get("documentNumber"),
                row.get("authority"),
                row.get("result"),
                row.get("summary"),
                row.get("severity"),
                day.minusDays(Integer.parseInt(row.get("daysAgo"))).toString());
    }

    private static List<CSVRecord> rows() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(ClasspathConfig.text("demo/feeds.csv")))
                .getRecords();
    }
}
