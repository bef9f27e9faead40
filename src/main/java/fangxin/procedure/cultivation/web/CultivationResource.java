package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.cultivation.AcceptanceInput;
import fangxin.procedure.cultivation.ApplicationReturnInput;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.DeclineInput;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.RecallService;
import fangxin.procedure.cultivation.RecommendationInput;
import fangxin.procedure.cultivation.RectificationClosingInput;
import fangxin.procedure.cultivation.StepReasonInput;
import fangxin.procedure.cultivation.StepRemarkInput;
import fangxin.procedure.cultivation.VerificationFindings;
import fangxin.procedure.cultivation.VerificationService;
import fangxin.procedure.cultivation.VisitReport;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the office's and the station's steps from verification to recommendation (with return, decline,
 * visits, rectification), and of recall, extension and lapse.
 */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class CultivationResource {
    @Inject
    VerificationService verification;

    @Inject
    InitialReviewService firstCheck;

    @Inject
    CultivationService cultivation;

    @Inject
    RecallService recalls;

    @PathParam("reference")
    String reference;

    @POST
    @Path("VERIFY")
    public CandidacyView verify(@NotNull VerificationFindings facts) {
        return verification.verify(reference, facts);
    }

    @POST
    @Path("RETURN")
    public CandidacyView returnForCompletion(@NotNull ApplicationReturnInput returning) {
        return firstCheck.returnForCompletion(reference, returning);
    }

    @POST
    @Path("ACCEPT")
    public CandidacyView accept(@NotNull AcceptanceInput accepting) {
        return firstCheck.accept(reference, accepting);
    }

    @POST
    @Path("DECLINE")
    public CandidacyView decline(@NotNull DeclineInput declining) {
        return firstCheck.decline(reference, declining);
    }

    @POST
    @Path("RECORD_VISIT")
    public CandidacyView recordVisit(@NotNull VisitReport report) {
        return cultivation.recordVisit(reference, report);
    }

    @POST
    @Path("CLOSE_RECTIFICATION")
    public CandidacyView closeRectification(@NotNull RectificationClosingInput closing) {
        return cultivation.closeRectification(reference, closing);
    }

    @POST
    @Path("RECOMMEND")
    public CandidacyView recommend(@NotNull RecommendationInput recommending) {
        return cultivation.recommend(reference, recommending);
    }

    @POST
    @Path("RECALL")
    public CandidacyView recall(@NotNull StepRemarkInput remark) {
        return recalls.recall(reference, remark);
    }

    @POST
    @Path("EXTEND")
    public CandidacyView extend(@NotNull StepReasonInput reason) {
        return firstCheck.extend(reference, reason);
    }

    @POST
    @Path("CONFIRM_LAPSE")
    public CandidacyView confirmLapse(@NotNull StepRemarkInput remark) {
        return firstCheck.confirmLapse(reference, remark);
    }
}
