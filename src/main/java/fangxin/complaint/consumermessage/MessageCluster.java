package fangxin.complaint.consumermessage;

import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored cluster of messages (聚集性留言), many to one unit on one day or of one contact to many units: its office, unit,
 * first day, numbers and findings; an officer checks it once, in place of each message, and again when it has doubled.
 * It refuses no message; its messages count in no rating, unless the officer finds that they come from consumers: such
 * a finding holds until another message joins, which nobody has looked at.
 */
@Entity
@Table(name = "message_cluster")
public class MessageCluster {
    @Id
    @Length(max = 90)
    private String id;

    @Version
    private long version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MessageClusterType type;

    @NotNull
    @Length(max = 30)
    private String owner;

    /** Number of the unit, or null for one contact that writes to many. */
    @Length(max = 40)
    private String unit;

    /** Name on the sign of the unit, or null. */
    @Length(max = 200)
    private String signName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String signSortKey;

    @NotNull
    private LocalDate firstDay;

    private int messages;
    private int contacts;
    private int units;

    @NotNull
    private Instant enteredAt;

    /** Number of the messages when an officer noted something last. */
    private int reviewedMessages;

    @Length(max = 1000)
    private String finding;

    /** True if the officer found that the messages of the cluster come from consumers. */
    private boolean genuine;

    @Length(max = 100)
    private String reviewedBy;

    private Instant reviewedAt;

    @OneToMany(mappedBy = "cluster", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<MessageClusterFinding> findings = new ArrayList<>();

    /** Number of the findings, which a list reads without loading them. */
    private int noted;

    protected MessageCluster() {}

    /**
     * A cluster.
     *
     * @param id    names the unit and the day, or the contact and the day
     * @param owner the office that checks it
     */
    MessageCluster(
            String id,
            MessageClusterType type,
            ConsumerMessage last,
            String owner,
            LocalDate firstDay,
            ClusterCount count,
            Instant now) {
        this.id = id;
        this.type = type;
        this.owner = owner;
        this.firstDay = firstDay;
        if (type == MessageClusterType.UNIT_DAY) {
            this.unit = last.unit();
            this.signName = last.title().map(title -> title.place().signName()).orElse(null);
        }
        this.signSortKey = NameCollation.key(signName);
        this.enteredAt = now;
        count(count);
    }

    /** Stores the present numbers, which only grow; one to be checked again by the policy is open again. */
    final void count(ClusterCount count) {
        messages = Math.max(messages, count.messages());
        contacts = Math.max(contacts, count.contacts());
        units = Math.max(units, count.units());
        if (finding != null && MessageClusterPolicy.isCheckedAgain(messages, reviewedMessages, genuine)) {
            finding = null;
            genuine = false;
            reviewedBy = null;
            reviewedAt = null;
        }
    }

    /** Assigns the cluster to the office that checks it, now that it has messages to units of another office. */
    void assign(String office) {
        owner = office;
    }

    /**
     * Records the finding of an officer; the journal retains earlier findings. A repeated request changes nothing.
     *
     * @param seen      number of the findings that the officer saw; refused where another was noted since
     * @param consumers whether the messages come from consumers
     */
    void review(String text, int seen, boolean consumers, ActionStamp by) {
        if (text.equals(finding) && genuine == consumers) {
            return;
        }
        if (seen != noted) {
            if (findings.isEmpty()) {
                throw RuleViolation.conflict("platform.stale");
            }
            MessageClusterFinding last = findings.getLast();
            throw RuleViolation.conflict(
                    "consumermessage.cluster.taken", last.actor().statedName(), last.recordedAt());
        }
        noted++;
        finding = text;
        genuine = consumers;
        reviewedMessages = messages;
        reviewedBy = by.actor().name();
        reviewedAt = by.moment().at();
        findings.add(new MessageClusterFinding(this, noted, text, by));
    }

    public String id() {
        return id;
    }

    public MessageClusterType type() {
        return type;
    }

    public String owner() {
        return owner;
    }

    public String unit() {
        return unit;
    }

    public String signName() {
        return signName;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public int messages() {
        return messages;
    }

    public int contacts() {
        return contacts;
    }

    public int units() {
        return units;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Returns the finding of an officer, or null. */
    public String finding() {
        return finding;
    }

    /** Returns whether an officer found that the messages of the cluster come from consumers. */
    public boolean isGenuine() {
        return genuine;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** Returns the number of the findings. */
    public int noted() {
        return noted;
    }

    /** Returns all findings, the first one first. */
    public List<MessageClusterFinding> findings() {
        return List.copyOf(findings);
    }
}
