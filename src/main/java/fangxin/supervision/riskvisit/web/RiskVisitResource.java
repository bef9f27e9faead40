package fangxin.supervision.riskvisit.web;

import fangxin.supervision.riskvisit.RiskVisitClosingInput;
import fangxin.supervision.riskvisit.RiskVisitInput;
import fangxin.supervision.riskvisit.RiskVisitService;
import fangxin.supervision.riskvisit.RiskVisitView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the visits because of a risk of an office: lists and reads them, lists a title for a visit, and
 * closes one.
 */
@Path("risk-visits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class RiskVisitResource {
    @Inject
    RiskVisitService service;

    @GET
    @Operation(summary = "Visits because of a risk of the caller's office, open ones first")
    public List<RiskVisitView> visits() {
        return service.visits();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One visit with its reason, salt and hash")
    public RiskVisitView visit(@PathParam("id") String id) {
        return service.visit(id);
    }

    @POST
    @Operation(summary = "List a title for a visit")
    public RiskVisitView list(@NotNull RiskVisitInput input) {
        return service.list(input);
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Close a visit with its result")
    public RiskVisitView close(@PathParam("id") String id, @NotNull RiskVisitClosingInput input) {
        return service.close(id, input);
    }
}
