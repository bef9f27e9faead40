package fangxin.organization.retention.web;

import fangxin.organization.retention.RetentionPeriodInput;
import fangxin.organization.retention.RetentionService;
import fangxin.organization.retention.RetentionView;
import fangxin.organization.retention.RetentionView.RetentionPeriodView;
import fangxin.organization.retention.RetentionView.RetentionRunView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the retention of personal data: reads periods and runs, and changes a period. */
@Path("retention")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class RetentionResource {
    @Inject
    RetentionService service;

    @GET
    @Operation(summary = "Periods of personal data in force, with the last run of each kind")
    public RetentionView retention() {
        return service.retention();
    }

    @GET
    @Path("runs")
    @Operation(summary = "The last runs that erased personal data, the newest first")
    public List<RetentionRunView> runs() {
        return service.runs();
    }

    @GET
    @Path("kinds/{code}")
    @Operation(summary = "Period of one kind of personal data, with the number of records due now")
    public RetentionPeriodView period(@PathParam("code") String code) {
        return service.period(code);
    }

    @PUT
    @Path("kinds/{code}")
    @Operation(summary = "Change the period of a kind; administrators of the whole programme only")
    public RetentionPeriodView change(@PathParam("code") String code, @NotNull RetentionPeriodInput input) {
        return service.change(code, input);
    }
}
