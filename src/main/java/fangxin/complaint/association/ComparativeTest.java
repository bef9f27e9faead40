package fangxin.complaint.association;

import fangxin.common.CheckDigit;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.drafting.PublicationWithdrawalRule;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored comparative test of an association (比较试验): product, findings, samples, journal; it is drafted, shown to the
 * traders, who can object within days that move with the calendar, reopened, published after the answers, and withdrawn
 * or discarded. It changes by {@link ComparativeTestStep} only.
 */
@Entity
@Table(name = "comparative_test")
@EntityListeners(PublicDataChangeListener.class)
public class ComparativeTest {
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
    private ComparativeTestState state;

    @NotNull
    @Length(max = 60)
    private String product;

    @NotNull
    @Length(max = 4000)
    private String summary;

    private LocalDate notifiedOn;
    private LocalDate objectionsUntil;

    /** Issue of the terms by which the days of objections were counted; null before the traders are notified. */
    private Integer termsIssue;

    @Embedded
    @Valid
    private ScheduledPublication publication;

    private Instant publishedAt;

    @NotNull
    private Instant changedAt;

    @OneToMany(mappedBy = "test", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("seq")
    private List<ComparativeTestSample> samples = new ArrayList<>();

    @OneToMany(mappedBy = "test", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComparativeTestEntry> journal = new ArrayList<>();

    protected ComparativeTest() {}

    ComparativeTest(String number, ComparativeTestInput input, ActionStamp by) {
        this.number = number;
        this.association = input.association();
        this.state = ComparativeTestStep.CREATE.to();
        describe(input);
        enter(ComparativeTestStep.CREATE, null, by);
    }

    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%05d".formatted(year, n));
    }

    private void describe(ComparativeTestInput input) {
        product = input.product();
        summary = input.summary();
        samples.clear();
        input.samples().forEach(sample -> samples.add(new ComparativeTestSample(this, samples.size() + 1, sample)));
    }

    void revise(ComparativeTestInput input, ActionStamp by) {
        ComparativeTestStep.REVISE.requireFrom(state);
        describe(input);
        take(ComparativeTestStep.REVISE, null, by);
    }

    /**
     * Records the notification of the tested traders, who can object until the limit is over.
     *
     * @param issue of the terms that state the limit
     */
    void inform(int issue, TimeLimit objection, ActionStamp by) {
        take(ComparativeTestStep.NOTIFY, null, by);
        notifiedOn = by.moment().today();
        objectionsUntil = by.moment().end(objection);
        termsIssue = issue;
    }

    /** Returns the reason of the last day of objections, once the traders are notified. */
    DeadlineReason objectionReason(TimeLimit objection, WorkingCalendar calendar) {
        return DeadlineReason.arranged(
                objectionsUntil,
                calendar.isProvisional(objectionsUntil),
                "TEST_OBJECTION",
                calendar.count(notifiedOn, objection));
    }

    /**
     * Recounts the last day of objections after the working calendar was published or corrected: never to an earlier
     * day.
     */
    boolean recount(LocalDate counted) {
        boolean isLater = state == ComparativeTestState.NOTIFIED && counted.isAfter(objectionsUntil);
        if (isLater) {
            objectionsUntil = counted;
        }
        return isLater;
    }

    /** Records the objection of a trader; one that is late is heard too, as long as the test is not published. */
    void object(String sample, String words, ActionStamp by) {
        ComparativeTestStep.OBJECT.requireFrom(state);
        ComparativeTestSample tested = sample(sample);
        tested.object(words, by.moment().today());
        take(ComparativeTestStep.OBJECT, tested.trader(), by);
    }

    void answer(String sample, String words, ActionStamp by) {
        ComparativeTestStep.ANSWER.requireFrom(state);
        ComparativeTestSample tested = sample(sample);
        if (tested.objection() == null) {
            throw RuleViolation.conflict("association.test.objection.none");
        }
        tested.answer(words);
        take(ComparativeTestStep.ANSWER, tested.trader(), by);
    }

    private ComparativeTestSample sample(String id) {
        return samples.stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Reopens the test because an objection is justified; after the revision the traders are notified again. */
    void reopen(String reason, ActionStamp by) {
        take(ComparativeTestStep.REOPEN, reason, by);
        notifiedOn = null;
        objectionsUntil = null;
        termsIssue = null;
    }

    /** Schedules the publication, which can be withdrawn until it is due. */
    void publish(ActionStamp by) {
        ComparativeTestStep.PUBLISH.requireFrom(state);
        ComparativeTestPublicationPolicy.require(
                objectionsUntil, samples, by.moment().today());
        take(ComparativeTestStep.PUBLISH, null, by);
        publication = new ScheduledPublication(by.actor(), by.moment().at());
    }

    void takeBack(ActionStamp by) {
        ComparativeTestStep.TAKE_BACK.requireFrom(state);
        PublicationWithdrawalRule.require(publication, by.actor(), by.moment().at());
        take(ComparativeTestStep.TAKE_BACK, null, by);
        publication = null;
    }

    boolean isDue(Instant now) {
        return state == ComparativeTestState.SCHEDULED && publication.isDue(now);
    }

    /** Makes the test public, once its publication is due, and erases the contacts of the traders. */
    void appear(ActionStamp by) {
        if (isDue(by.moment().at())) {
            publishedAt = by.moment().at();
            samples.forEach(ComparativeTestSample::eraseContact);
            take(ComparativeTestStep.APPEAR, null, by);
        }
    }

    /** Withdraws a public test; its page remains and states the reason. */
    void withdraw(String reason, ActionStamp by) {
        take(ComparativeTestStep.WITHDRAW, reason, by);
    }

    /** Discards the test before it is public, and erases the contacts of the traders. */
    void discard(String reason, ActionStamp by) {
        take(ComparativeTestStep.DISCARD, reason, by);
        samples.forEach(ComparativeTestSample::eraseContact);
    }

    private void take(ComparativeTestStep step, String words, ActionStamp by) {
        step.requireFrom(state);
        state = step.to();
        enter(step, words, by);
    }

    private void enter(ComparativeTestStep step, String words, ActionStamp by) {
        changedAt = by.moment().at();
        journal.add(new ComparativeTestEntry(this, journal.size() + 1, step, words, by));
    }

    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    /** Returns whether the traders of the test were notified of results, even of a draft that was reopened. */
    boolean wasNotified() {
        return journal.stream().anyMatch(entry -> entry.step() == ComparativeTestStep.NOTIFY);
    }

    /** Returns the reason of the withdrawal, or null. */
    String withdrawalReason() {
        return state == ComparativeTestState.WITHDRAWN ? journal.getLast().words() : null;
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

    ComparativeTestState state() {
        return state;
    }

    String product() {
        return product;
    }

    String summary() {
        return summary;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    Integer termsIssue() {
        return termsIssue;
    }

    ScheduledPublication publication() {
        return publication;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<ComparativeTestSample> samples() {
        return samples;
    }

    List<ComparativeTestEntry> journal() {
        return journal;
    }
}
