package fangxin.supervision.riskvisit;

import java.io.Serializable;
import java.time.Instant;

/**
 * View of a visit because of a risk, for the office and its auditors.
 *
 * @param salt       random text from which, with number and reason, the hash in the audit log is computed
 * @param commitment that hash
 * @param result     null while it is listed
 * @param closable   whether the reader can close it now
 */
public record RiskVisitView(
        String id,
        long version,
        String title,
        String signName,
        String address,
        String reason,
        String salt,
        String commitment,
        RiskVisitState state,
        String listedBy,
        Instant listedAt,
        String result,
        String closedBy,
        Instant closedAt,
        boolean closable)
        implements Serializable {
    static RiskVisitView of(RiskVisit visit, boolean closable) {
        return new RiskVisitView(
                visit.id(),
                visit.version(),
                visit.title().number(),
                visit.title().place().signName(),
                visit.title().place().address(),
                visit.reason(),
                visit.salt(),
                visit.commitment(),
                visit.state(),
                visit.actorName(),
                visit.listedAt(),
                visit.result(),
                visit.closedBy(),
                visit.closedAt(),
                closable);
    }
}
