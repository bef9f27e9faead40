package fangxin.procedure.application.web;

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

/** What an application says. */
@Path("candidacies/{reference}/application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class ApplicationResource {
    /** Why the data is looked at. */
    public record UnmaskRequest(String purpose) {}

    @Inject
    ApplicationFormService form;

    @Inject
    ApplicationViewService dossiers;

    @Inject
    CorrectionService corrections;

    @PathParam("reference")
    String reference;

    /** The application as officers read it; personal data is masked for most. */
    @GET
    public ApplicationViews.ApplicationView read() {
        return dossiers.read(reference);
    }

    /** How far the application is, and what is missing. */
    @GET
    @Path("overview")
    public ApplicationViews.ApplicationOverview overview() {
        return form.overview(reference);
    }

    /** What of it an officer may put right by the step CORRECT, with what counts now. */
    @GET
    @Path("correctable")
    public ApplicationViews.CorrectableApplication correctable() {
        return corrections.open(reference);
    }

    /** Shows personal data in the clear and keeps who looked and what for. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_JSON)
    @NotReplayable
    public List<ApplicationViews.UnmaskedField> readUnmasked(@NotNull UnmaskRequest looking) {
        return dossiers.readUnmasked(reference, looking.purpose());
    }
}
