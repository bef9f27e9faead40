package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationDecisionInput;
import fangxin.commitment.compensation.CompensationPaymentView;
import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationRecoveryInput;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationWriteOffInput;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the payments of advance compensation: lists and reads them, decides on them as the second officer,
 * records recoveries, and writes the rest off.
 */
@Path("compensation-payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advance compensation")
public class CompensationPaymentResource {
    @Inject
    CompensationService service;

    @GET
    @Operation(summary = "Payments of advance compensation that the caller reads, the newest first")
    public List<CompensationPaymentView> payments() {
        return service.payments();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One payment with its recoveries, journal and open steps")
    public CompensationPaymentDetails payment(@PathParam("number") String number) {
        return service.payment(number);
    }

    @POST
    @Path("{number}/decision")
    @Operation(summary = "Confirm or refuse a recorded payment as the second officer")
    public CompensationPaymentDetails decide(
            @PathParam("number") String number, @NotNull CompensationDecisionInput decision) {
        return service.decide(number, decision);
    }

    @POST
    @Path("{number}/recoveries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record what the shop has paid back, with its evidence in the part \"file\"")
    public CompensationPaymentDetails recover(
            @PathParam("number") String number,
            @FormParam("amount") @NotNull EntityPart amount,
            @FormParam("receivedOn") @NotNull EntityPart receivedOn,
            @FormParam("file") @NotNull EntityPart file) {
        CompensationRecoveryInput input =
                new CompensationRecoveryInput(UploadedFiles.amount(amount), UploadedFiles.day(receivedOn));
        return UploadedFiles.read(file, (name, content) -> service.recover(number, input, name, content));
    }

    @POST
    @Path("{number}/write-off")
    @Operation(summary = "Record that the holder claims the rest no longer, as the second officer")
    public CompensationPaymentDetails writeOff(
            @PathParam("number") String number, @NotNull CompensationWriteOffInput input) {
        return service.writeOff(number, input);
    }
}
