package fangxin.naming.plaque.web;

import fangxin.common.RuleViolation;
import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueHandOverInput;
import fangxin.naming.plaque.PlaqueOrder;
import fangxin.naming.plaque.PlaqueReissueInput;
import fangxin.naming.plaque.PlaqueReturnInput;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.plaque.PlaqueView;
import fangxin.organization.worklist.TaskType;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of plaques: lists those that wait or were demanded back, reads one, sends the order for their maker,
 * and records handover, return and re-issue.
 */
@Path("plaques")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plaques")
public class PlaqueResource {
    @Inject
    PlaqueService service;

    @GET
    @Path("outstanding")
    @Operation(summary = "Plaques to be returned, the most urgent first")
    public List<OutstandingPlaqueView> outstanding() {
        return service.outstanding();
    }

    @GET
    @Path("waiting")
    @Operation(summary = "Plaques of a document that wait to be handed over or taken back")
    public PlaqueService.WaitingPlaques waiting(
            @QueryParam("type") @DefaultValue("HAND_OVER_PLAQUE") TaskType type,
            @QueryParam("document") @NotNull String document,
            @QueryParam("page") @DefaultValue("1") int page) {
        return service.waiting(type, document, page);
    }

    @GET
    @Path("namings/{id}/list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Production list of the plaques of a naming")
    public Response list(@PathParam("id") String id) {
        return sent(PlaqueOrder.workbook(service.toMake(id)), "plaques.xlsx");
    }

    @GET
    @Path("namings/{id}/drawings.zip")
    @Produces("application/zip")
    @Operation(summary = "Production list with a vector drawing (SVG) for each plaque")
    public Response drawings(@PathParam("id") String id) {
        return sent(PlaqueOrder.drawings(service.toMake(id)), "plaques.zip");
    }

    @GET
    @Path("{number}")
    public PlaqueView plaque(@PathParam("number") String number) {
        return service.plaque(number);
    }

    @GET
    @Path("{number}/drawings.zip")
    @Produces("application/zip")
    @Operation(summary = "Drawing of one plaque, for a reissue")
    public Response drawing(@PathParam("number") String number) {
        return sent(PlaqueOrder.drawings(service.toMakeAgain(number)), number + ".zip");
    }

    @POST
    @Path("{number}/hand-over")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record the handover of a plaque, with a photo in the part \"file\"")
    public PlaqueView handOver(
            @PathParam("number") String number,
            @FormParam("handedOverOn") @NotNull EntityPart handedOverOn,
            @FormParam("receiver") @NotNull EntityPart receiver,
            @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(
                file,
                (name, content) -> service.handOver(
                        number,
                        new PlaqueHandOverInput(day(handedOverOn), UploadedFiles.text(receiver, 404)),
                        name,
                        content));
    }

    @POST
    @Path("{number}/return")
    @Operation(summary = "Record the return of a plaque")
    public PlaqueView takeBack(@PathParam("number") String number, @NotNull PlaqueReturnInput returned) {
        return service.takeBack(number, returned, null, null);
    }

    @POST
    @Path("{number}/reissue")
    @Operation(summary = "Reissue a lost plaque: the same number with the next copy index")
    public PlaqueView reissue(@PathParam("number") String number, @NotNull PlaqueReissueInput reissue) {
        return service.reissue(number, reissue);
    }

    private static LocalDate day(EntityPart part) {
        try {
            return LocalDate.parse(UploadedFiles.text(part, 10));
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.at("handedOverOn", "naming.handOver.needs.day");
        }
    }

    private static Response sent(byte[] bytes, String name) {
        return Response.ok(bytes)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
