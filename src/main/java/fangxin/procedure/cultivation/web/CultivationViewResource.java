package fangxin.procedure.cultivation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.DefectClosingInput;
import fangxin.procedure.cultivation.Eligibility;
import fangxin.procedure.cultivation.EligibilityCheck;
import fangxin.procedure.cultivation.InitialReviewService;
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

/**
 * REST resource that reads the cultivation view, saves the officer's eligibility checks, closes a returned defect, and
 * takes pictures for steps.
 */
@Path("candidacies/{reference}/cultivation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class CultivationViewResource {
    @Inject
    CultivationService cultivation;

    @Inject
    InitialReviewService firstCheck;

    @Inject
    CasePhotoService pictures;

    @PathParam("reference")
    String reference;

    @GET
    public CultivationView dossier() {
        return cultivation.dossier(reference);
    }

    /** Saves look-ups without a decision. */
    @PUT
    @Path("eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    public Eligibility recordEligibility(@NotNull List<@NotNull EligibilityCheck> checks) {
        return firstCheck.recordEligibility(reference, checks);
    }

    /** Closes one defect of the newest return notice; a repeated request changes nothing. */
    @PUT
    @Path("defect-closings")
    @Consumes(MediaType.APPLICATION_JSON)
    public CultivationView closeDefect(@NotNull DefectClosingInput closing) {
        firstCheck.closeDefect(reference, closing);
        return cultivation.dossier(reference);
    }

    /** Uploads a picture for a step; {@code step} is that step. */
    @POST
    @Path("pictures/{step}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public CasePhotoService.CasePhoto store(@PathParam("step") Step step, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> pictures.store(reference, step, name, content));
    }
}
