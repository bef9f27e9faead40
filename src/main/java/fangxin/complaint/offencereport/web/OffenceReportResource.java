package fangxin.complaint.offencereport.web;

import fangxin.complaint.offencereport.OffenceReportService;
import fangxin.complaint.offencereport.OffenceReportStep;
import fangxin.complaint.offencereport.OffenceReportStepInput;
import fangxin.complaint.offencereport.OffenceReportView;
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
 * REST resource of reports of offences, for the drafters of the competent office only: lists and reads them (each
 * reading is recorded), and takes a step.
 */
@Path("offence-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class OffenceReportResource {
    @Inject
    OffenceReportService service;

    @GET
    @Operation(summary = "Reports of the caller's offices, those due first at the top")
    public List<OffenceReportView> reports() {
        return service.reports();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One report with its journal; the reading is recorded")
    public OffenceReportView find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Path("{number}/steps/{step}")
    @Operation(summary = "Take a step of a report")
    public OffenceReportView take(
            @PathParam("number") String number,
            @PathParam("step") OffenceReportStep step,
            @NotNull OffenceReportStepInput input) {
        return service.take(number, step, input);
    }
}
