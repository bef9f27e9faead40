package fangxin.procedure.screening.web;

import fangxin.procedure.screening.RedFlag;
import fangxin.procedure.screening.RedFlagService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the red flags of an application, for officers. */
@Path("candidacies/{reference}/red-flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class RedFlagResource {
    @Inject
    RedFlagService service;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(summary = "Facts of the application that an officer should check, found by the system")
    public List<RedFlag> flags() {
        return service.flags(reference);
    }
}
