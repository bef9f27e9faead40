package fangxin.procedure.application.web;

import fangxin.merchant.UnmaskInput;
import fangxin.platform.http.NotReplayable;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.CorrectionService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads an application: its content, overview, the fields that an office may correct, and
 * personal data unmasked for a stated purpose.
 */
@Path("candidacies/{reference}/application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class ApplicationResource {
    @Inject
    ApplicationFormService form;

    @Inject
    ApplicationViewService dossiers;

    @Inject
    CorrectionService corrections;

    @PathParam("reference")
    String reference;

    /** Returns the application as it counts; personal data is masked for readers who do not need it. */
    @GET
    public ApplicationViews.ApplicationView read() {
        return dossiers.read(reference);
    }

    /** Returns the progress of the application, with its violations. */
    @GET
    @Path("overview")
    public ApplicationViews.ApplicationOverview overview() {
        return form.overview(reference);
    }

    /** Returns the answers that an officer can correct by the step CORRECT. */
    @GET
    @Path("correctable")
    public ApplicationViews.CorrectableApplication correctable() {
        return corrections.correctable(reference);
    }

    /** Returns the personal data unmasked; the reader and the purpose are logged. */
    @POST
    @Path("unmasked-data")
    @Consumes(MediaType.APPLICATION_JSON)
    @NotReplayable
    public List<ApplicationViews.UnmaskedField> readUnmasked(@NotNull UnmaskInput input) {
        return dossiers.readUnmasked(reference, input);
    }
}
