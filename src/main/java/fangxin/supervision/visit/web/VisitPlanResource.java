package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitBatchInput;
import fangxin.supervision.visit.VisitPlanInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import fangxin.supervision.visit.VisitView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * REST resource of plans of visits: lists and begins them, adds visits in bulk, and states the progress of re-checks.
 */
@Path("visit-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class VisitPlanResource {
    @Inject
    VisitPlanService service;

    @GET
    @Operation(summary = "Plans of visits of the caller's office, the newest first")
    public List<VisitPlanView> plans() {
        return service.plans();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One plan with its selection and numbers")
    public VisitPlanView plan(@PathParam("number") String number) {
        return service.plan(number);
    }

    @GET
    @Path("progress/{year: 20[0-9][0-9]}")
    @Operation(summary = "Re-checks of a calendar year by district: ratio, planned, done")
    public List<VisitPlanView.DistrictProgress> progress(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return service.progress(year);
    }

    @GET
    @Path("return-tests")
    @Operation(summary = "Tests of pledged returns of this quarter by district: share, planned, done")
    public List<VisitPlanView.ReturnTestProgress> returnTests() {
        return service.returnTests();
    }

    @POST
    @Path("return-tests")
    @Operation(summary = "Begin the plan of this quarter's tests of pledged returns, or read the one that is begun")
    public VisitPlanView beginReturnTests() {
        return service.beginReturnTests();
    }

    @GET
    @Path("{number}/visits")
    @Operation(summary = "The visits of a plan, the newest first")
    public List<VisitView> visits(@PathParam("number") String number) {
        return service.visits(number);
    }

    @POST
    @Operation(summary = "Begin a re-check plan or a look-back campaign")
    public VisitPlanView begin(@NotNull VisitPlanInput plan) {
        return service.begin(plan);
    }

    @POST
    @Path("{number}/visits")
    @Operation(
            summary = "Add visits for certificate numbers, or for the selection; the answer lists the titles left out")
    public VisitPlanView.AddedVisits add(@PathParam("number") String number, @NotNull VisitBatchInput batch) {
        return service.add(number, batch);
    }
}
