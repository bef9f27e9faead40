package fangxin.supervision.riskvisit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of a visit because of a risk, for the office and its auditors: title, reason, state, salt and hash as proof, who
 * listed it when, and the closing.
 *
 * @param proof    what the audit log keeps of it
 * @param closing  null while it is listed
 * @param closable whether the reader can close it now
 */
public record RiskVisitView(
        @NotNull String id,
        long version,
        @NotNull VisitedTitle title,
        @NotNull String reason,
        @NotNull RiskVisitState state,
        @NotNull VisitProof proof,
        @NotNull String listedBy,
        @NotNull Instant listedAt,
        VisitClosing closing,
        boolean closable)
        implements Serializable {

    /** The title that is visited. */
    public record VisitedTitle(@NotNull String number, String signName, String address) implements Serializable {}

    /**
     * The hash in the audit log.
     *
     * @param salt       random text from which, with number and reason, the hash is computed
     * @param commitment the hash
     */
    public record VisitProof(@NotNull String salt, @NotNull String commitment) implements Serializable {}

    /**
     * The result of the visit, with the officer who closed it.
     *
     * @param visit number of the visit that was made; null where none was needed, as the result says, and in records
     *              that predate the field
     */
    public record VisitClosing(
            String visit,
            String result,
            String officer,
            @NotNull Instant closedAt) implements Serializable {}

    static RiskVisitView of(RiskVisit visit, boolean closable) {
        return new RiskVisitView(
                visit.id(),
                visit.version(),
                new VisitedTitle(
                        visit.title().number(),
                        visit.title().place().signName(),
                        visit.title().place().address()),
                visit.reason(),
                visit.state(),
                new VisitProof(visit.salt(), visit.commitment()),
                visit.actorName(),
                visit.listedAt(),
                visit.closedAt() == null
                        ? null
                        : new VisitClosing(visit.visit(), visit.result(), visit.closedBy(), visit.closedAt()),
                closable);
    }
}
