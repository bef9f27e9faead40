package fangxin.statistics;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the figures of the seven dimensions of a year as a list export, a row for each figure and district.
 */
@ApplicationScoped
class DimensionExports {
    /** Figure of a district or of the city. */
    record Line(DimensionReport report, DimensionFigure figure, DimensionValue value) {}

    @Inject
    DimensionService service;

    @Produces
    ListExport<Line> dimensions() {
        return ListExport.<Line>of("seven-dimensions", "statistics.dimension.title", filters -> {
                    Integer year = filters.year("year");
                    DimensionReport report = service.report(year == null ? service.thisYear() : year);
                    return report.rows().stream()
                            .flatMap(row -> row.values().stream().map(value -> new Line(report, row.figure(), value)));
                })
                .column("statistics.dimension.year", line -> line.report().year())
                .column("statistics.dimension.issue", line -> line.report().issue())
                .labelColumn(
                        "statistics.dimension.dimension",
                        "statistics.consumerdimension.",
                        line -> line.figure().dimension())
                .column("statistics.dimension.code", line -> line.figure().code())
                .column("statistics.dimension.name", line -> line.figure().name())
                .column("statistics.dimension.district", line -> line.value().name())
                .column(
                        "statistics.dimension.districtCode",
                        line -> line.value().district())
                .column("statistics.dimension.value", line -> line.value().value())
                .column("statistics.dimension.unit", line -> line.figure().unit())
                .column(
                        "statistics.dimension.numeratorValue",
                        line -> line.value().numerator())
                .column(
                        "statistics.dimension.denominatorValue",
                        line -> line.value().denominator())
                .column("statistics.dimension.numerator", line -> line.figure().numerator())
                .column(
                        "statistics.dimension.denominator",
                        line -> line.figure().denominator())
                .column("statistics.dimension.source", line -> line.figure().source());
    }
}
