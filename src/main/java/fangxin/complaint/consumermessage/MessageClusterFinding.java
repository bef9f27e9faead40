package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored finding of an officer on a cluster of messages (聚集性留言核查记录): its text, whether the messages counted from
 * then on, the size that the cluster had then, who noted it, and when.
 */
@Entity
@Table(name = "message_cluster_finding")
public class MessageClusterFinding {
    @Id
    @Length(max = 100)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cluster")
    private MessageCluster cluster;

    private int seq;
    private int messages;

    @NotNull
    @Length(max = 1000)
    private String finding;

    /** True if the officer found that the messages come from consumers; null where it was not recorded. */
    private Boolean genuine;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected MessageClusterFinding() {}

    MessageClusterFinding(MessageCluster cluster, int seq, String finding, ActionStamp by) {
        this.id = cluster.id() + "/" + seq;
        this.cluster = cluster;
        this.seq = seq;
        this.messages = cluster.messages();
        this.finding = finding;
        this.genuine = cluster.isGenuine();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Returns the number of the messages of the cluster at that time. */
    public int messages() {
        return messages;
    }

    public String finding() {
        return finding;
    }

    public boolean isGenuine() {
        return Boolean.TRUE.equals(genuine);
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
