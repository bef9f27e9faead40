package fangxin.complaint.warning.web;

import fangxin.complaint.warning.ConsumerWarningService;
import fangxin.complaint.warning.WarningInput;
import fangxin.complaint.warning.WarningPublicationInput;
import fangxin.complaint.warning.WarningReasonInput;
import fangxin.complaint.warning.WarningVersionInput;
import fangxin.complaint.warning.WarningView;
import fangxin.complaint.warning.WarningView.WarningDetails;
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
 * REST resource of the consumer warnings of an office: lists, reads, drafts, proposes, sends back, publishes, takes
 * back, discards and withdraws them.
 */
@Path("consumer-warnings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warnings")
public class ConsumerWarningResource {
    @Inject
    ConsumerWarningService service;

    @GET
    @Operation(summary = "Consumer warnings that the caller reads, drafts included")
    public List<WarningView> warnings() {
        return service.warnings();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One consumer warning with its journal and the open steps")
    public WarningDetails warning(@PathParam("number") String number) {
        return service.warning(number);
    }

    @POST
    @Operation(summary = "Create a draft")
    public WarningDetails create(@NotNull WarningInput input) {
        return service.create(input);
    }

    @POST
    @Path("{number}/content")
    @Operation(summary = "Replace the content of a draft")
    public WarningDetails revise(@PathParam("number") String number, @NotNull WarningInput input) {
        return service.revise(number, input);
    }

    @POST
    @Path("{number}/proposal")
    @Operation(summary = "Propose a draft to the second officer")
    public WarningDetails propose(@PathParam("number") String number, @NotNull WarningVersionInput input) {
        return service.propose(number, input);
    }

    @POST
    @Path("{number}/return")
    @Operation(summary = "Send a proposed warning back, as the second officer")
    public WarningDetails sendBack(@PathParam("number") String number, @NotNull WarningReasonInput input) {
        return service.sendBack(number, input);
    }

    @POST
    @Path("{number}/publication")
    @Operation(
            summary = "Publish a proposed warning, as the second officer; it is public after the time for a withdrawal")
    public WarningDetails publish(@PathParam("number") String number, @NotNull WarningPublicationInput input) {
        return service.publish(number, input);
    }

    @POST
    @Path("{number}/publication/withdrawal")
    @Operation(summary = "Take a publication back that is not public yet")
    public WarningDetails takeBack(@PathParam("number") String number) {
        return service.takeBack(number);
    }

    @POST
    @Path("{number}/discard")
    @Operation(summary = "Discard a draft with a reason")
    public WarningDetails discard(@PathParam("number") String number, @NotNull WarningReasonInput input) {
        return service.discard(number, input);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "Withdraw a public warning with a reason")
    public WarningDetails withdraw(@PathParam("number") String number, @NotNull WarningReasonInput input) {
        return service.withdraw(number, input);
    }
}
