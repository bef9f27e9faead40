package fangxin.naming.overview.web;

import fangxin.naming.overview.NamingView;
import fangxin.naming.overview.NamingViewService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the naming phase of a candidacy: notice, objections and title. */
@Path("candidacies/{reference}/naming")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NamingRecordResource {
    @Inject
    NamingViewService service;

    @GET
    @Operation(summary = "Naming phase of a candidacy")
    public NamingView view(@PathParam("reference") String reference) {
        return service.of(reference);
    }
}
