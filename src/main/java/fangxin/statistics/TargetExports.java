package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.registry.search.RegisterField;
import fangxin.registry.site.UnitSearchResult;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Definitions of two list exports: the targets and results of a year and level, for officers, and the titles that a
 * figure counts, for the public.
 */
@ApplicationScoped
class TargetExports {
    @Inject
    TargetService service;

    /** Row of the export: one figure. */
    record TargetExportRow(
            String level, LocalizedText division, LocalizedText measure, TargetService.TargetFigure figure) {}

    @Produces
    ListExport<TargetExportRow> targets() {
        return ListExport.<TargetExportRow>of(
                        "targets",
                        "statistics.work",
                        filters -> lines(year(filters), filters.constant(ApplicationRound.TitleLevel.class, "level")))
                .labelColumn("registry.facet.level", "round.level.", TargetExportRow::level)
                .column("registry.facet.district", TargetExportRow::division)
                .column("statistics.col.measure", TargetExportRow::measure)
                .column("statistics.col.target", line -> line.figure().target())
                .column("statistics.col.named", line -> line.figure().named())
                .column("statistics.col.lost", line -> line.figure().lost())
                .column("statistics.col.net", line -> line.figure().net());
    }

    /** Returns the public list of the titles behind a figure; for a net figure, those that were named. */
    @Produces
    ListExport<UnitSearchResult.UnitView> counted() {
        return ListExport.<UnitSearchResult.UnitView>of(
                        "counted-units",
                        "statistics.counted",
                        filters -> ListExport.portions((first, count) -> service.listing(
                                        "lost".equals(filters.text("show"))
                                                ? TitleGainOrLoss.LOST
                                                : TitleGainOrLoss.NAMED,
                                        year(filters),
                                        filters.text("division"),
                                        filters.constant(ApplicationRound.TitleLevel.class, "level"),
                                        filters.text("measure"),
                                        first,
                                        count)
                                .units()))
                .open()
                .column(RegisterField.SIGN_NAME.headingKey(), UnitSearchResult.UnitView::signName)
                .column(
                        RegisterField.NAME.headingKey(),
                        unit -> unit.record().holder().registeredName())
                .column(RegisterField.NUMBER.headingKey(), UnitSearchResult.UnitView::number)
                .column(RegisterField.TYPE.headingKey(), unit -> unit.labels().type())
                .labelColumn(
                        RegisterField.LEVEL.headingKey(),
                        "round.level.",
                        unit -> unit.record().category().level())
                .column(
                        RegisterField.DISTRICT.headingKey(),
                        unit -> unit.labels().district())
                .labelColumn(RegisterField.STATUS.headingKey(), "naming.status.", UnitSearchResult.UnitView::status)
                .column(
                        RegisterField.NAMED_ON.headingKey(),
                        unit -> unit.record().term().namedOn())
                .column(
                        RegisterField.VALID_UNTIL.headingKey(),
                        unit -> unit.record().term().validUntil())
                .column(
                        RegisterField.ADDRESS.headingKey(),
                        unit -> unit.record().place().address());
    }

    private int year(ListExport.ListFilters filters) {
        Integer year = filters.year("year");
        return year == null ? service.thisYear() : year;
    }

    /** Returns the rows like those of the page: one level, every division, the groups for which targets are entered. */
    private Stream<TargetExportRow> lines(int year, ApplicationRound.TitleLevel asked) {
        ApplicationRound.TitleLevel level = asked == null ? ApplicationRound.TitleLevel.COUNTY : asked;
        Map<String, TargetService.DivisionFigures> rows = service.year(year).tables().stream()
                .filter(table -> table.level() == level)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(TargetService.DivisionFigures::division, Function.identity()));
        return service.places().entrySet().stream()
                .flatMap(place -> service.targetGroups().stream()
                        .map(group -> new TargetExportRow(
                                level.name(),
                                place.getValue(),
                                group.name(),
                                rows.containsKey(place.getKey())
                                        ? rows.get(place.getKey()).figures().get(group.code())
                                        : new TargetService.TargetFigure(null, 0, 0))));
    }
}
