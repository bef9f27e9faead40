package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a cluster of messages: type, unit, first day, numbers of messages, contacts and units, and the last finding
 * of an officer.
 *
 * @param signName name on the sign of the unit, or null for one contact that writes to many
 * @param noted    number of the findings of officers
 * @param finding  the finding in force, or null while an officer is to check the cluster
 */
public record MessageClusterView(
        @NotNull String id,
        @NotNull MessageClusterType type,
        String unit,
        String signName,
        @NotNull LocalDate firstDay,
        int messages,
        int contacts,
        int units,
        int noted,
        String finding,
        String reviewedBy,
        Instant reviewedAt)
        implements Serializable {
    static MessageClusterView of(MessageCluster cluster) {
        return new MessageClusterView(
                cluster.id(),
                cluster.type(),
                cluster.unit(),
                cluster.signName(),
                cluster.firstDay(),
                cluster.messages(),
                cluster.contacts(),
                cluster.units(),
                cluster.noted(),
                cluster.finding(),
                cluster.reviewedBy(),
                cluster.reviewedAt());
    }
}
