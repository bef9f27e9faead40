package fangxin.complaint.association;

import fangxin.common.CheckDigit;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored entry of the activity log of an association (消协工作记录), such as a visit, a class or leaflets: kind, day, place,
 * topic, quantity, state and journal; an officer corrects or cancels it. All figures are computed from it; it changes
 * by {@link ActivityStep} only.
 */
@Entity
@Table(name = "association_activity")
public class AssociationActivity {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String association;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityState state;

    @NotNull
    private LocalDate heldOn;

    @NotNull
    @Length(max = 120)
    private String place;

    @NotNull
    @Length(max = 200)
    private String topic;

    private int quantity;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ActivityEntry> journal = new ArrayList<>();

    protected AssociationActivity() {}

    AssociationActivity(String number, ActivityInput input, ActionStamp by) {
        this.number = number;
        this.association = input.association();
        this.state = ActivityStep.ENTER.to();
        describe(input);
        enter(ActivityStep.ENTER, null, by);
    }

    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    private void describe(ActivityInput input) {
        kind = input.kind();
        heldOn = input.heldOn();
        place = input.place();
        topic = input.topic();
        quantity = input.quantity();
    }

    /** Corrects the entry; the journal records the former content. */
    void correct(ActivityInput input, ActionStamp by) {
        ActivityStep.CORRECT.requireFrom(state);
        String before = String.join(" · ", heldOn.toString(), place, topic, String.valueOf(quantity));
        ActivityKind formerKind = kind == input.kind() ? null : kind;
        describe(input);
        journal.add(new ActivityEntry(this, journal.size() + 1, ActivityStep.CORRECT, before, formerKind, by));
    }

    /** Returns whether an input states the present values, so that a correction would change nothing. */
    boolean isAs(ActivityInput input) {
        return kind == input.kind()
                && heldOn.equals(input.heldOn())
                && place.equals(input.place())
                && topic.equals(input.topic())
                && quantity == input.quantity();
    }

    /** Cancels the entry, which then counts in no figure. */
    void cancel(String reason, ActionStamp by) {
        ActivityStep.CANCEL.requireFrom(state);
        state = ActivityStep.CANCEL.to();
        enter(ActivityStep.CANCEL, reason, by);
    }

    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    private void enter(ActivityStep step, String words, ActionStamp by) {
        journal.add(new ActivityEntry(this, journal.size() + 1, step, words, null, by));
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    String association() {
        return association;
    }

    ActivityKind kind() {
        return kind;
    }

    ActivityState state() {
        return state;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    String topic() {
        return topic;
    }

    int quantity() {
        return quantity;
    }

    List<ActivityEntry> journal() {
        return journal;
    }
}
