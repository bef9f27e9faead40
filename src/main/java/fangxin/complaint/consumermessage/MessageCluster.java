package fangxin.complaint.consumermessage;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored cluster of messages (聚集性留言), which {@link MessageClusterPolicy} finds: its type, unit, first day and numbers,
 * and what an officer noted on it; it is one flag for the officer in place of hundreds. It refuses no message and
 * changes no rating; an officer notes what was found.
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
    private LocalDate firstDay;

    private int messages;
    private int contacts;
    private int units;

    @NotNull
    private Instant enteredAt;

    @Length(max = 1000)
    private String finding;

    @Length(max = 100)
    private String reviewedBy;

    private Instant reviewedAt;

    protected MessageCluster() {}

    /**
     * A cluster.
     *
     * @param id names the unit and the day, or the contact
     */
    MessageCluster(
            String id,
            MessageClusterType type,
            ConsumerMessage last,
            LocalDate firstDay,
            ClusterCount count,
            Instant now) {
        this.id = id;
        this.type = type;
        this.owner = last.owner();
        this.firstDay = firstDay;
        if (type == MessageClusterType.UNIT_DAY) {
            this.unit = last.unit();
            this.signName = last.title().map(title -> title.place().signName()).orElse(null);
        }
        this.enteredAt = now;
        count(count);
    }

    /** Takes over the present numbers; they only grow. */
    final void count(ClusterCount count) {
        messages = Math.max(messages, count.messages());
        contacts = Math.max(contacts, count.contacts());
        units = Math.max(units, count.units());
    }

    /** Notes what an officer has found, once. The same finding again changes nothing. */
    void review(String text, ActionStamp by) {
        if (text.equals(finding)) {
            return;
        }
        if (finding != null) {
            throw RuleViolation.conflict("consumermessage.cluster.taken", reviewedBy, reviewedAt);
        }
        finding = text;
        reviewedBy = by.actor().name();
        reviewedAt = by.moment().at();
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

    /** What an officer has found, or null. */
    public String finding() {
        return finding;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
