package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.Dossier;
import fangxin.cultivation.Eligibility;
import fangxin.cultivation.FirstCheckDesk;
import fangxin.cultivation.LookUp;
import fangxin.cultivation.PictureDesk;
import fangxin.platform.web.Uploads;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has been found out about a candidacy up to its recommendation. */
@Path("candidacies/{reference}/cultivation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class DossierResource {
    @Inject
    CultivationDesk cultivation;
    @Inject
    FirstCheckDesk firstCheck;
    @Inject
    PictureDesk pictures;
    @PathParam("reference")
    String reference;

    @GET
    public Dossier dossier() {
        return cultivation.dossier(reference);
    }

    /** Keeps look-ups without deciding. */
    @PUT
    @Path("eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    public Eligibility recordEligibility(@NotNull List<LookUp> lookUps) {
        return firstCheck.recordEligibility(reference, lookUps);
    }

    /** Hands in a picture that a step is going to name; {@code step} is that step. */
    @POST
    @Path("pictures/{step}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PictureDesk.Picture keep(@PathParam("step") Step step, @FormParam("file") @NotNull EntityPart file) {
        return Uploads.read(file, (name, content) -> pictures.keep(reference, step, name, content));
    }
}
