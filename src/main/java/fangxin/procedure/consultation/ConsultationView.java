package fangxin.procedure.consultation;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the requests for opinions on one candidacy, oldest first, each with its question, its last day and the
 * replies of the agencies; the newest counts.
 */
public record ConsultationView(@NotNull List<OpinionRequestView> requests) {

    /** A request with the reply of each agency. */
    public record OpinionRequestView(
            @NotNull Consultation.ConsultationType type,
            String question,
            @NotNull String requester,
            @NotNull Instant requestedAt,
            @NotNull LocalDate endsOn,
            boolean endsProvisional,
            boolean over,
            boolean newest,
            @NotNull List<AgencyReplyView> replies) {}

    /** An agency with its newest reply; {@code answer} is null while there is none. */
    public record AgencyReplyView(
            @NotNull LocalizedText agency,
            ConsultationReply.ReplyAnswer answer,
            String opinion,
            String scan,
            String onBehalfOf,
            String actor,
            Instant repliedAt,
            boolean late) {}
}
