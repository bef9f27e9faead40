package fangxin.complaint.performance.web;

import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.complaint.performance.ComplaintAppraisalView;
import fangxin.complaint.performance.FigureAppealDecisionInput;
import fangxin.complaint.performance.FigureAppealInput;
import fangxin.complaint.performance.FigureDetail;
import fangxin.complaint.performance.FigureView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the monthly appraisal of complaint handling: lists and makes appraisals, reads figures with their
 * cases, enters and decides appeals against how a case counts, and publishes an appraisal.
 */
@Path("complaint-appraisals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintAppraisalResource {
    @Inject
    ComplaintAppraisalService service;

    @GET
    @Operation(summary = "Monthly appraisals, the last month first")
    public List<ComplaintAppraisalView> appraisals() {
        return service.appraisals();
    }

    @POST
    @Operation(summary = "Make the table of a month whose call-backs are over")
    public ComplaintAppraisalView make(@NotNull CallBackDrawInput month) {
        return service.make(month);
    }

    @GET
    @Path("{month}/figures")
    @Operation(summary = "Figures of a month that the caller may see")
    public List<FigureView> figures(@PathParam("month") String month) {
        return service.figures(month);
    }

    @GET
    @Path("{month}/figures/{agency}/{formula}")
    @Operation(
            summary =
                    "Figure of an agency with two hundred cases behind it from a position on, those with an open appeal first")
    public FigureDetail figure(
            @PathParam("month") String month,
            @PathParam("agency") String agency,
            @PathParam("formula") String formula,
            @QueryParam("first") @DefaultValue("0") int first) {
        return service.figure(month, agency, formula, first);
    }

    @POST
    @Path("{month}/cases/{number}/appeal")
    @Operation(summary = "Appeal against how a case counts in a figure")
    public void appeal(
            @PathParam("month") String month, @PathParam("number") String number, @NotNull FigureAppealInput appeal) {
        service.appeal(month, number, appeal);
    }

    @POST
    @Path("{month}/cases/{number}/appeal-decision")
    @Operation(summary = "Decide an appeal with its reason")
    public void decide(
            @PathParam("month") String month,
            @PathParam("number") String number,
            @NotNull FigureAppealDecisionInput decision) {
        service.decide(month, number, decision);
    }

    @POST
    @Path("{month}/publication")
    @Operation(summary = "Publish the figures of a month to all offices and units")
    public ComplaintAppraisalView publish(@PathParam("month") String month) {
        return service.publish(month);
    }
}
