package fangxin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Test of the register of stations of the demonstration: with the two stations and the ODR firm that the scenario opens
 * it has the article's 484 stations, 30.1 % more than a year before, and 358 ODR firms.
 */
class StationRegisterTest {
    private static final int STATIONS_OF_SCENARIO = 2;
    private static final int FIRMS_OF_SCENARIO = 1;
    private static final String FIRM = "ODR企业";

    @Test
    void theRegisterHasTheFiguresOfTheArticle() {
        List<CSVRecord> rows = ClasspathConfig.csv("demo/stations.csv");
        List<CSVRecord> stations =
                rows.stream().filter(row -> !FIRM.equals(row.get("type"))).toList();
        long before =
                stations.stream().filter(row -> "0".equals(row.get("new"))).count() + STATIONS_OF_SCENARIO;

        assertThat(stations).hasSize(484 - STATIONS_OF_SCENARIO);
        assertThat(Math.round(1000.0 * (484 - before) / before)).isEqualTo(301);
        assertThat(rows).hasSize(stations.size() + 358 - FIRMS_OF_SCENARIO);
    }
}
