package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Definition of the ratings as a table of their page and as a list export: unit, holder, number, track, band, points,
 * last change with its day, and numbers of inputs not public yet and of open corrections.
 */
@ApplicationScoped
class RatingExports {
    @Inject
    RatingService service;

    @Inject
    PublicRatingService formulas;

    @Produces
    ListTable<RatingRow> ratingTable() {
        return ListTable.<RatingRow>of(
                        "ratings",
                        "rating.list",
                        (filters, slice) -> service.ratings(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", RatingRow::signName)
                .sorted()
                .searched("q")
                .column("holder", "naming.title.registeredName", RatingRow::registeredName)
                .optional()
                .column("number", "naming.title.number", RatingRow::number)
                .sorted()
                .optional()
                .labelColumn("track", "round.titletrack", "round.titletrack.", RatingRow::track)
                .filtered("track", () -> FilterOption.of(TitleTrack.values(), "round.titletrack."))
                .column("band", "rating.name", row -> row.band() == null ? Messages.inBoth("rating.none") : row.band())
                .filtered("band", this::bands)
                .column("points", "rating.points", RatingRow::points)
                .sorted()
                .column("changed", "rating.changedOn", RatingRow::changedOn)
                .sorted()
                .filteredByDays("changed")
                .column("change", "rating.change", RatingRow::change)
                .column("pending", "rating.pending", RatingRow::pending)
                .column("asked", "rating.corrections", RatingRow::asked)
                .filtered("asked", () -> FilterOption.openOrNot("rating.asked."));
    }

    /** Returns the bands of the formula in force, and that of titles that are not rated. */
    private List<FilterOption> bands() {
        LocalizedText none = Messages.inBoth("rating.none");
        return Stream.concat(
                        formulas.formula().stream()
                                .flatMap(adopted -> adopted.formula().scales().stream())
                                .flatMap(scale -> scale.bands().stream())
                                .map(band -> new FilterOption(band.code(), band.name())),
                        Stream.of(new FilterOption(RatingFilter.UNRATED, none)))
                .toList();
    }

    private static RatingFilter filter(ListExport.ListFilters filters) {
        return new RatingFilter(
                filters.text("q"),
                filters.constant(TitleTrack.class, "track"),
                filters.text("band"),
                filters.days("changed"),
                filters.either("asked"));
    }

    @Produces
    ListExport<RatingRow> ratings() {
        return ratingTable().export();
    }
}
