package fangxin.statistics.web;

import fangxin.procedure.candidacy.Stage;
import fangxin.statistics.RoundProgress;
import fangxin.statistics.RoundProgressService;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads the progress of a round, as far as the caller may see its cases: for each stage how many
 * cases have reached it, are there and are overdue, and for how many working days they are there.
 */
@Path("rounds/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class RoundProgressResource {
    /**
     * A stage of the funnel.
     *
     * @param medianDays      working days; null where nobody has to act
     * @param oldestDays      working days of the case that has been there for the longest time
     * @param oldestReference reference of that case
     */
    @JsonbNillable
    public record StageProgressItem(
            Stage stage,
            long reached,
            long present,
            long overdue,
            Double medianDays,
            Integer oldestDays,
            String oldestReference) {
        static StageProgressItem of(RoundProgress.StageProgress stage) {
            return new StageProgressItem(
                    stage.stage(),
                    stage.reached(),
                    stage.present(),
                    stage.overdue(),
                    stage.medianDays(),
                    stage.oldest() == null ? null : stage.oldest().workingDays(),
                    stage.oldest() == null ? null : stage.oldest().reference());
        }
    }

    public record RoundProgressAnswer(
            @NotNull String round,
            @NotNull LocalDate day,
            long cases,
            @NotNull List<StageProgressItem> stages) {}

    @Inject
    RoundProgressService service;

    @GET
    @Operation(
            summary = "How many cases of a round have reached each stage, are there now, and for how many working days")
    public RoundProgressAnswer progress(@PathParam("id") String id) {
        RoundProgressService.RoundProgressView view = service.progress(id);
        return new RoundProgressAnswer(
                view.round().id(),
                view.day(),
                view.progress().cases(),
                view.progress().stages().stream().map(StageProgressItem::of).toList());
    }
}
