package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.ScanTermsInput;
import fangxin.complaint.unitcode.ScanTermsService;
import fangxin.complaint.unitcode.ScanTermsService.ScanTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the terms of scans (networks whose region is known, visitors and reports on a plaque from which a unit
 * gets an alert): reads and replaces them.
 */
@Path("scan-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class ScanTermsResource {
    @Inject
    ScanTermsService service;

    @GET
    @Operation(summary = "The networks whose region is known, with their issue")
    public ScanTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the networks whose region is known")
    public ScanTermsView change(@NotNull ScanTermsInput input) {
        return service.change(input);
    }
}
