package fangxin.complaint.urging.web;

import fangxin.complaint.urging.UrgentCaseView;
import fangxin.complaint.urging.UrgingInput;
import fangxin.complaint.urging.UrgingReplyInput;
import fangxin.complaint.urging.UrgingService;
import fangxin.complaint.urging.UrgingVersionInput;
import fangxin.complaint.urging.UrgingView;
import fangxin.complaint.urging.UrgingView.UrgingDetail;
import fangxin.complaint.urging.UrgingView.UrgingResult;
import fangxin.complaint.urging.UrgingWithdrawalInput;
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
 * REST resource of urging letters: lists and reads them, lists the complaints that need urging, and sends, confirms,
 * answers and withdraws letters.
 */
@Path("urging-letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class UrgingResource {
    @Inject
    UrgingService service;

    @GET
    @Operation(summary = "Urging letters that the caller reads, the open ones first")
    public List<UrgingView> letters() {
        return service.letters();
    }

    @GET
    @Path("cases")
    @Operation(summary = "Open complaints that need urging: nearly overdue, overdue, repeated or hard")
    public List<UrgentCaseView> cases() {
        return service.cases();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One urging letter with its complaints")
    public UrgingDetail letter(@PathParam("number") String number) {
        return service.letter(number);
    }

    @POST
    @Operation(summary = "Urge complaints: one letter to each agency that handles some of them, and a result for each")
    public UrgingResult send(@NotNull UrgingInput input) {
        return service.send(input);
    }

    @POST
    @Path("{number}/receipt")
    @Operation(summary = "Confirm the receipt of a letter")
    public UrgingDetail confirm(@PathParam("number") String number, @NotNull UrgingVersionInput input) {
        return service.confirm(number, input);
    }

    @POST
    @Path("{number}/answer")
    @Operation(summary = "Answer a letter")
    public UrgingDetail answer(@PathParam("number") String number, @NotNull UrgingReplyInput input) {
        return service.answer(number, input);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "Withdraw a letter that is not answered yet")
    public UrgingDetail withdraw(@PathParam("number") String number, @NotNull UrgingWithdrawalInput input) {
        return service.withdraw(number, input);
    }
}
