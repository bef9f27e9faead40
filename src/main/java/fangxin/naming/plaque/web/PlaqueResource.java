package fangxin.naming.plaque.web;

import fangxin.common.RuleViolation;
import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueHandoverInput;
import fangxin.naming.plaque.PlaqueOrder;
import fangxin.naming.plaque.PlaqueReissueInput;
import fangxin.naming.plaque.PlaqueReturnInput;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.plaque.PlaqueView;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of plaques: order, hand-over, return, re-issue. */
@Path("plaques")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plaques")
public class PlaqueResource {
    @Inject
    PlaqueService service;

    @GET
    @Path("outstanding")
    @Operation(summary = "Plaques that holders still have to give back, the most urgent first")
    public List<OutstandingPlaqueView> outstanding() {
        return service.outstanding();
    }

    @GET
    @Path("namings/{act}/list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The maker's list of a naming")
    public Response list(@PathParam("act") String act) {
        return sent(PlaqueOrder.workbook(service.toMake(act)), "plaques.xlsx");
    }

    @GET
    @Path("namings/{act}/drawings.zip")
    @Produces("application/zip")
    @Operation(summary = "The same with a vector drawing (SVG) for each plaque")
    public Response drawings(@PathParam("act") String act) {
        return sent(PlaqueOrder.drawings(service.toMake(act)), "plaques.zip");
    }

    @GET
    @Path("{number}")
    public PlaqueView plaque(@PathParam("number") String number) {
        return service.plaque(number);
    }

    @GET
    @Path("{number}/drawings.zip")
    @Produces("application/zip")
    @Operation(summary = "The drawing of one plaque, when it is made again")
    public Response drawing(@PathParam("number") String number) {
        return sent(PlaqueOrder.drawings(service.toMakeAgain(number)), number + ".zip");
    }

    @POST
    @Path("{number}/hand-over")
    @Operation(summary = "Record that a plaque was handed over: day and person")
    public PlaqueView handOver(@PathParam("number") String number, @NotNull PlaqueHandoverInput handover) {
        return service.handOver(number, handover, null, null);
    }

    @POST
    @Path("{number}/hand-over")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same with a photo in the part \"file\"")
    public PlaqueView handOver(
            @PathParam("number") String number,
            @FormParam("handedOverOn") @NotNull EntityPart handedOverOn,
            @FormParam("receiver") @NotNull EntityPart receiver,
            @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(
                file,
                (name, content) -> service.handOver(
                        number,
                        new PlaqueHandoverInput(day(handedOverOn), UploadedFiles.text(receiver, 404)),
                        name,
                        content));
    }

    @POST
    @Path("{number}/return")
    @Operation(summary = "Record that a plaque was taken back: day, and by whom")
    public PlaqueView takeBack(@PathParam("number") String number, @NotNull PlaqueReturnInput returned) {
        return service.takeBack(number, returned, null, null);
    }

    @POST
    @Path("{number}/reissue")
    @Operation(summary = "Have a lost plaque made again: the same number with the next copy index")
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
