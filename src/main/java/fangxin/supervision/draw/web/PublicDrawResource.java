package fangxin.supervision.draw.web;

import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.supervision.draw.DrawRowView;
import fangxin.supervision.draw.PublicDrawService;
import fangxin.supervision.draw.PublicDrawView;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of public random draws: anyone lists and reads them, and downloads the frozen list and the tickets. */
@Path("draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Random draws")
public class PublicDrawResource {
    /** @param next cursor of the following page, or null */
    @JsonbNillable
    public record DrawsAnswer(long total, List<DrawRowView> items, String next) {}

    @Inject
    PublicDraws published;

    @Inject
    PublicDrawService service;

    @GET
    @Operation(summary = "Public random draws, the newest first")
    public DrawsAnswer draws(@QueryParam("cursor") String cursor) {
        int first = cursor == null ? 0 : position(cursor);
        List<DrawRowView> items = published.newest(first, PublicDraws.SIZE);
        long total = published.count();
        return new DrawsAnswer(total, items, first + items.size() < total ? "p" + (first + items.size()) : null);
    }

    private static int position(String cursor) {
        if (!cursor.matches("p[0-9]{1,7}")) {
            throw new MalformedRequest(
                    List.of(new Violation("cursor", "platform.parameter", List.of("cursor", cursor))));
        }
        return Integer.parseInt(cursor.substring(1));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One random draw with its list hash, randomness, strata and tickets")
    public PublicDrawView draw(@PathParam("number") String number) {
        return published.find(number).orElseThrow(() -> new NotFound(number));
    }

    @GET
    @Path("{number}/list.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "The frozen list as the text whose SHA-256 was published")
    public Response list(@PathParam("number") String number) {
        return download(service.listText(number), "list-" + number + ".txt");
    }

    @GET
    @Path("{number}/tickets.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The tickets of every unit as CSV; not found before the draw")
    public Response tickets(@PathParam("number") String number) {
        PublicDrawView draw = draw(number);
        if (draw.drawnAt() == null) {
            throw new NotFound(number);
        }
        return download(draw.ticketsCsv(), "tickets-" + number + ".csv");
    }

    private static Response download(String text, String name) {
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
