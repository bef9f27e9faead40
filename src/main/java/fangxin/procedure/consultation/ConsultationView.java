package fangxin.procedure.consultation;

import fangxin.common.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the phase of consultation knows of a candidacy; requests oldest first, the newest counts. */
public record ConsultationView(List<Asked> requests, List<Decision> decisions, List<Review> reviews) {

    /** A request with what each body answered. */
    public record Asked(
            Consultation.Kind kind,
            String question,
            String requester,
            Instant at,
            LocalDate endsOn,
            boolean endsProvisional,
            boolean over,
            boolean newest,
            List<Answered> bodies) {}

    /** A body with its newest answer; {@code answer} is null while it is silent. */
    public record Answered(
            LocalizedText body,
            ConsultationReply.Answer answer,
            String opinion,
            String scan,
            String behalf,
            String actor,
            Instant at,
            boolean late) {}

    /** A meeting's decision. What concerns people only, and the meeting's id, is null for the merchant. */
    public record Decision(
            String meeting,
            LocalDate heldOn,
            String place,
            String chair,
            int attended,
            int invited,
            MeetingDecision.Outcome outcome,
            String reason,
            String exceptions,
            String recused,
            String minutesScan,
            Instant at) {}

    /** A review of a refusal. */
    public record Review(AppealDecision.Outcome outcome, String reason, String scan, String reviewer, Instant at) {}

    public boolean begun() {
        return !requests.isEmpty() || !decisions.isEmpty() || !reviews.isEmpty();
    }
}
