package fangxin.statistics.web;

import fangxin.statistics.ConsumerDimension;
import fangxin.statistics.DimensionReport;
import fangxin.statistics.DimensionReport.DimensionRow;
import fangxin.statistics.DimensionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Page with the figures of the seven dimensions of a year, for the city and each district, with their definitions. */
@Named
@RequestScoped
public class SevenDimensionsPage {
    private static final int YEARS = 5;

    @Inject
    DimensionService service;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private DimensionReport report;

    @PostConstruct
    void read() {
        report = service.report(StatisticsPage.year(parameters.get("year"), service.thisYear()));
    }

    public DimensionReport getReport() {
        return report;
    }

    public ConsumerDimension[] getDimensions() {
        return ConsumerDimension.values();
    }

    public List<DimensionRow> rows(ConsumerDimension dimension) {
        return report.rows().stream()
                .filter(row -> row.figure().dimension() == dimension)
                .toList();
    }

    /** Returns the present year and those before. */
    public List<Integer> getYears() {
        int present = service.thisYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> present - ago).toList();
    }
}
