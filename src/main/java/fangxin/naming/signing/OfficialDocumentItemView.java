package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * View of one candidacy or title in an official document: names and address, what keeps it from being signed now,
 * whether the signer left it out, and the title that it led to.
 *
 * @param subject   reference of the candidacy, or number of the title
 * @param obstacles why it cannot be signed now; empty without any; null in a list, which does not check
 */
public record OfficialDocumentItemView(
        int seq,
        @NotNull String subject,
        String registeredName,
        String signName,
        String address,
        List<Violation> obstacles,
        boolean excluded,
        String title) {
    public boolean hasNoObstacle() {
        return obstacles == null || obstacles.isEmpty();
    }
}
