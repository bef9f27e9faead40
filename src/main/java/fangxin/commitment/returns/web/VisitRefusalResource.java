package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.VisitRefusalInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the refused returns that a visit found: an officer reports one. */
@Path("visits/{number}/refusals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class VisitRefusalResource {
    @Inject
    ReturnOfficeService service;

    @POST
    @Operation(summary = "Report the refused return of a purchase, which begins a contested claim of return")
    public ReturnClaimView reportRefusal(@PathParam("number") String number, @NotNull VisitRefusalInput refusal) {
        return service.reportRefusal(number, refusal);
    }
}
