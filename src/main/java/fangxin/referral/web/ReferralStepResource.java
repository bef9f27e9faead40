package fangxin.referral.web;

import fangxin.common.validation.Length;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.referral.CoverDocumentInput;
import fangxin.referral.HigherLevelReply;
import fangxin.referral.HigherLevelReplyService;
import fangxin.referral.ReferralService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of two steps of one candidacy: send it to the higher level, and record the reply. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sent up")
public class ReferralStepResource {
    /** @param recipient name of the higher-level office */
    public record SendUpInput(
            @Length(max = 200, message = "{referral.tooLong}")
            String recipient,

            @Length(max = 100, message = "{referral.tooLong}")
            String documentNumber,

            LocalDate documentDate) {}

    @Inject
    ReferralService service;

    @Inject
    HigherLevelReplyService replies;

    @PathParam("reference")
    String reference;

    @POST
    @Path("SEND_UP")
    public CandidacyView sendUp(@NotNull @Valid SendUpInput one) {
        return service.sendOne(
                reference, one.recipient(), new CoverDocumentInput(one.documentNumber(), one.documentDate()));
    }

    @POST
    @Path("RECORD_ANSWER")
    public CandidacyView answer(@NotNull HigherLevelReply reply) {
        return replies.record(reference, reply);
    }
}
