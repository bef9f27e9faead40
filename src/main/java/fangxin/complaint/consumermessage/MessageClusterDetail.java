package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of one cluster of messages with all findings of officers and its newest messages, masked, and whether the reader
 * can note a finding.
 *
 * @param findings     the first one first
 * @param messages     masked; all for the office that checks the cluster, for another those that its offices received
 * @param linked       numbers of those messages that the reader's offices received and can open
 * @param reviewable   whether the reader notes what it is
 * @param genuine      whether an officer has found that its messages come from consumers, so that they count in ratings
 */
public record MessageClusterDetail(
        @NotNull MessageClusterView cluster,
        @NotNull List<NotedFinding> findings,
        @NotNull List<ConsumerMessageView> messages,
        @NotNull List<String> linked,
        boolean reviewable,
        boolean genuine)
        implements Serializable {
    /**
     * A finding of an officer.
     *
     * @param messages number of the messages of the cluster at that time
     * @param genuine  whether the officer found that they come from consumers
     */
    public record NotedFinding(
            @NotNull String finding,
            int messages,
            boolean genuine,
            @NotNull String actor,
            @NotNull Instant recordedAt) implements Serializable {
        static NotedFinding of(MessageClusterFinding noted) {
            return new NotedFinding(
                    noted.finding(),
                    noted.messages(),
                    noted.isGenuine(),
                    noted.actor().name(),
                    noted.recordedAt());
        }
    }
}
