package fangxin.complaint.association.web;

import fangxin.complaint.association.ActivityInput;
import fangxin.complaint.association.ActivityService;
import fangxin.complaint.association.ActivityView;
import fangxin.complaint.association.ActivityView.ActivityDetails;
import fangxin.complaint.association.AssociationReasonInput;
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
 * REST resource of the activity log of the associations: lists and reads entries, enters, corrects and cancels one.
 */
@Path("association-activities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationActivityResource {
    @Inject
    ActivityService service;

    @GET
    @Operation(summary = "Entries of the activity log that the caller reads, the newest first")
    public List<ActivityView> activities() {
        return service.activities();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One entry of the activity log with its journal")
    public ActivityDetails find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Operation(summary = "Enter an activity with day, place and number of people or copies")
    public ActivityDetails enter(@NotNull ActivityInput input) {
        return service.enter(input);
    }

    @POST
    @Path("{number}/correction")
    @Operation(summary = "Correct an entry; the journal records the former content")
    public ActivityDetails correct(@PathParam("number") String number, @NotNull ActivityInput input) {
        return service.correct(number, input);
    }

    @POST
    @Path("{number}/cancellation")
    @Operation(summary = "Cancel an entry, so that it counts in no figure")
    public ActivityDetails cancel(@PathParam("number") String number, @NotNull AssociationReasonInput input) {
        return service.cancel(number, input);
    }
}
