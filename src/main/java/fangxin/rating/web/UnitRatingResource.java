package fangxin.rating.web;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.rating.PublicRatingService;
import fangxin.rating.RatingBand;
import fangxin.rating.RatingLineView;
import fangxin.rating.RatingView;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the public rating of a unit, with its arithmetic and its changes. */
@Path("units/{number}/rating")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class UnitRatingResource {
    /**
     * Rating of a unit.
     *
     * @param issue  of the formula
     * @param day    for which it was computed
     * @param band   null where there is too little data
     * @param data   inputs that count as data
     * @param inputs arithmetic of every input
     */
    @JsonbNillable
    public record UnitRatingAnswer(
            String number,
            String track,
            int issue,
            String document,
            LocalDate day,
            BigDecimal base,
            BigDecimal points,
            BandItem band,
            int data,
            int minimum,
            List<InputItem> inputs,
            List<ChangeItem> changes) {
        static UnitRatingAnswer of(RatingView rating) {
            RatingBand band = rating.band();
            return new UnitRatingAnswer(
                    rating.number(),
                    rating.track().name(),
                    rating.formula().issue(),
                    rating.formula().document(),
                    rating.computedOn(),
                    rating.formula().base(),
                    rating.points(),
                    band == null ? null : new BandItem(band.code(), band.name()),
                    rating.data(),
                    rating.minimum(),
                    rating.lines().stream().map(InputItem::of).toList(),
                    rating.changes().stream()
                            .map(change -> new ChangeItem(
                                    change.changedOn(),
                                    change.cause().name(),
                                    change.issue(),
                                    change.pointsBefore(),
                                    change.bandBefore(),
                                    change.pointsAfter(),
                                    change.bandAfter(),
                                    change.sentence()))
                            .toList());
        }
    }

    /** Band of a rating. */
    public record BandItem(@NotNull String code, @NotNull LocalizedText name) {}

    /**
     * Input of a rating.
     *
     * @param value  percent of the weight of its kind
     * @param before points before decay
     * @param after  points that count
     */
    @JsonbNillable
    public record InputItem(
            String kind,
            @NotNull LocalizedText name,
            @NotNull LocalizedText rule,
            LocalizedText note,
            String source,
            LocalDate date,
            BigDecimal value,
            BigDecimal before,
            BigDecimal after,
            boolean counted) {
        static InputItem of(RatingLineView line) {
            return new InputItem(
                    line.kind().name(),
                    line.name(),
                    line.rule(),
                    line.note(),
                    line.source(),
                    line.date(),
                    line.value(),
                    line.before(),
                    line.after(),
                    line.counted());
        }
    }

    /** Change of a rating with its cause. */
    @JsonbNillable
    public record ChangeItem(
            LocalDate day,
            String cause,
            int issue,
            BigDecimal pointsBefore,
            String bandBefore,
            BigDecimal pointsAfter,
            String bandAfter,
            @NotNull LocalizedText sentence) {}

    @Inject
    PublicRatingService service;

    @GET
    @Operation(summary = "The rating of a unit with the arithmetic of every input")
    public UnitRatingAnswer rating(@PathParam("number") String number) {
        return service.find(number).map(UnitRatingAnswer::of).orElseThrow(() -> new NotFound(number));
    }
}
