package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.DistantScanView;
import fangxin.complaint.unitcode.ScanFindingInput;
import fangxin.complaint.unitcode.UnitCodeInput;
import fangxin.complaint.unitcode.UnitCodeService;
import fangxin.complaint.unitcode.UnitCodeView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the codes of units, for holders and offices: reads a code with its scans, issues or replaces it, and
 * notes a finding on an alert about distant scans.
 */
@Path("unit-codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class UnitCodeResource {
    @Inject
    UnitCodeService service;

    @GET
    @Path("{unit}")
    @Operation(summary = "The code of a unit, with its scans of the last 30 days by day and place")
    public UnitCodeView code(@PathParam("unit") String unit) {
        return service.code(unit);
    }

    @POST
    @Path("{unit}")
    @Operation(summary = "Issue the first code of a unit, or replace the one that was shown")
    public UnitCodeView issue(@PathParam("unit") String unit, @NotNull UnitCodeInput input) {
        return service.issue(unit, input);
    }

    @POST
    @Path("distant-scans/{id}")
    @Operation(summary = "Note a finding on an alert about scans in distant places")
    public DistantScanView review(@PathParam("id") String id, @NotNull ScanFindingInput finding) {
        return service.review(id, finding);
    }
}
