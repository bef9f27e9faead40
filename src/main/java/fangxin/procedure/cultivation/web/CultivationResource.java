package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.Defect;
import fangxin.procedure.cultivation.EligibilityCheck;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.RecallService;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the steps from verification to recommendation, and of recall, extension and lapse. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class CultivationResource {
    /**
     * Request to return an application.
     *
     * @param phone number for the merchant's questions; the officer's own number when left out
     */
    public record ReturnRequest(List<Defect> defects, String phone) {}

    /**
     * Request to accept.
     *
     * @param eligibility look-ups that were not saved before
     */
    public record AcceptRequest(List<EligibilityCheck> eligibility, String note) {}

    /**
     * Request to decline.
     *
     * @param ground code of the condition (E1 to E5) or veto (V1 to V6), or null
     */
    public record DeclineRequest(String ground, String reason) {}

    /**
     * Request to close a demand for rectification.
     *
     * @param rectification id of the demand, from the cultivation view
     */
    public record RectificationClosing(String rectification, String note, String picture) {}

    /** Request to recommend, with the county office's opinion. */
    public record RecommendRequest(String opinion) {}

    /** Request with a reason only. */
    public record StepReason(String reason) {}

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
    public CandidacyView returnForCompletion(@NotNull ReturnRequest returning) {
        return firstCheck.returnForCompletion(reference, returning.defects(), returning.phone());
    }

    @POST
    @Path("ACCEPT")
    public CandidacyView accept(@NotNull AcceptRequest accepting) {
        return firstCheck.accept(reference, accepting.eligibility(), accepting.note());
    }

    @POST
    @Path("DECLINE")
    public CandidacyView decline(@NotNull DeclineRequest declining) {
        return firstCheck.decline(reference, declining.ground(), declining.reason());
    }

    @POST
    @Path("RECORD_VISIT")
    public CandidacyView recordVisit(@NotNull VisitReport report) {
        return cultivation.recordVisit(reference, report);
    }

    @POST
    @Path("CLOSE_RECTIFICATION")
    public CandidacyView closeRectification(@NotNull RectificationClosing closing) {
        return cultivation.closeRectification(reference, closing.rectification(), closing.note(), closing.picture());
    }

    @POST
    @Path("RECOMMEND")
    public CandidacyView recommend(@NotNull RecommendRequest recommending) {
        return cultivation.recommend(reference, recommending.opinion());
    }

    @POST
    @Path("RECALL")
    public CandidacyView recall(@NotNull StepReason reason) {
        return recalls.recall(reference, reason.reason());
    }

    @POST
    @Path("EXTEND")
    public CandidacyView extend(@NotNull StepReason reason) {
        return firstCheck.extend(reference, reason.reason());
    }

    @POST
    @Path("CONFIRM_LAPSE")
    public CandidacyView confirmLapse(@NotNull StepReason reason) {
        return firstCheck.confirmLapse(reference, reason.reason());
    }
}
