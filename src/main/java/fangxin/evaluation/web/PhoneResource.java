package fangxin.evaluation.web;

import fangxin.criteria.Measured;
import fangxin.evaluation.Marking;
import fangxin.evaluation.PhoneDesk;
import fangxin.platform.web.Uploads;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a phone marked on the spot: each change once, by its {@code Idempotency-Key}, and none refused for being late. */
@Path("candidacies/{reference}/evaluation/phone/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class PhoneResource {
    /** A mark of the item in the address, and the number of the mark that was seen. */
    public record Change(Double points, boolean leftOut, boolean veto, String reason, Integer basedOn,
            Measured measured) { }

    @Inject
    PhoneDesk desk;
    @PathParam("reference")
    String reference;
    @PathParam("code")
    String code;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PhoneDesk.Sent mark(@NotNull Change change) {
        return desk.mark(reference, new Marking(code, change.points(), change.leftOut(), change.veto(),
                change.reason(), change.basedOn(), change.measured(), null));
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PhoneDesk.Sent photograph(@FormParam("file") @NotNull EntityPart file) {
        return Uploads.read(file, (name, content) -> desk.photograph(reference, code, name, content));
    }
}
