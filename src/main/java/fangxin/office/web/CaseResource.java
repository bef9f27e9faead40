package fangxin.office.web;

import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.office.CaseDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cases that the caller may see. */
@Path("candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class CaseResource {
    @Inject
    CaseDesk desk;

    @GET
    public CaseDesk.Listed list(@QueryParam("stage") Stage stage, @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        return desk.list(stage, cursor, size);
    }

    @GET
    @Path("{reference}")
    public CandidacyView view(@PathParam("reference") String reference) {
        return desk.view(reference);
    }
}
