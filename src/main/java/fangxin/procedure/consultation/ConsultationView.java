package fangxin.procedure.consultation;

import fangxin.common.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The requests for opinions on one candidacy, oldest first; the newest counts. */
public record ConsultationView(List<OpinionRequestView> requests) {

    /** A request with what each body answered. */
    public record OpinionRequestView(
            Consultation.ConsultationType kind,
            String question,
            String requester,
            Instant at,
            LocalDate endsOn,
            boolean endsProvisional,
            boolean over,
            boolean newest,
            List<AgencyReplyView> bodies) {}

    /** A body with its newest answer; {@code answer} is null while it is silent. */
    public record AgencyReplyView(
            LocalizedText body,
            ConsultationReply.ReplyAnswer answer,
            String opinion,
            String scan,
            String behalf,
            String actor,
            Instant at,
            boolean late) {}
}
