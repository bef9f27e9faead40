package fangxin.application.web;

import fangxin.application.CorrectionDesk;
import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import fangxin.application.FormDesk;
import fangxin.platform.web.Confidential;
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
    public record Looking(String purpose) { }

    @Inject
    FormDesk form;
    @Inject
    DossierDesk dossiers;
    @Inject
    CorrectionDesk corrections;
    @PathParam("reference")
    String reference;

    /** The application as the desks read it; personal data is masked for most. */
    @GET
    public Dossier.Case read() {
        return dossiers.read(reference);
    }

    /** How far the application is, and what is missing. */
    @GET
    @Path("overview")
    public Dossier.Overview overview() {
        return form.overview(reference);
    }

    /** What of it an officer may put right by the step CORRECT, with what counts now. */
    @GET
    @Path("correctable")
    public Dossier.Correctable correctable() {
        return corrections.open(reference);
    }

    /** Shows personal data in the clear and keeps who looked and what for. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_JSON)
    @Confidential
    public List<Dossier.Clear> look(@NotNull Looking looking) {
        return dossiers.look(reference, looking.purpose());
    }
}
