package fangxin.naming.notice;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.persistence.PublicDataChangeListener;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
 * Stored public notice (公示) of candidates before naming, with items and corrections, open to objections during its
 * {@link NoticePeriod}: it is posted, corrected and withdrawn, recomputes its last day, and explains its deadlines.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
@Table(name = "public_notice")
public class PublicNotice {
    private static final String NAMING_LIMIT = "NAME";

    @Id
    @Length(max = 40)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    @NotNull
    @Length(max = 100)
    private String number;

    @NotNull
    @Length(max = 200)
    private String title;

    @NotNull
    @Length(max = 4000)
    private String body;

    @NotNull
    @Length(max = 60)
    private String phone;

    @NotNull
    @Length(max = 300)
    private String address;

    @NotNull
    private Instant postedAt;

    @NotNull
    private LocalDate lastDay;

    private boolean lastDayProvisional;

    /** The account that posted the notice; null in a notice posted before this was recorded. */
    @Length(max = 60)
    private String postedBy;

    private Instant withdrawnAt;

    @Length(max = 500)
    private String withdrawalReason;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<NoticeItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("correctedAt")
    private List<NoticeCorrection> corrections = new ArrayList<>();

    protected PublicNotice() {}

    /** Posts a batch; the period is that of the round and begins the day after. */
    PublicNotice(String id, ApplicationRound round, NoticeInput posting, ActionStamp stamp) {
        BusinessMoment now = stamp.moment();
        this.id = id;
        this.round = round;
        this.number = posting.number();
        this.title = posting.title();
        this.body = posting.body();
        this.phone = posting.phone();
        this.address = posting.address();
        this.postedAt = now.at();
        this.postedBy = stamp.actor().account();
        move(NoticePeriod.from(postedAt, round, now.calendar()));
    }

    /**
     * Recomputes the period with the calendar of the moment, as after the holidays of a year were published; a later
     * last day is published as a correction.
     *
     * @return whether the day moved
     */
    public boolean recompute(String reason, StepContext taking) {
        LocalDate before = lastDay;
        move(period().recomputed(postedAt, round, taking.moment().calendar()));
        if (lastDay.isAfter(before)) {
            corrections.add(new NoticeCorrection(
                    this, null, CorrectableField.LAST_DAY, before.toString(), lastDay.toString(), reason, taking));
        }
        return lastDay.isAfter(before);
    }

    /** Returns the reason of the last day, counted by a calendar. */
    DeadlineReason lastDayReason(WorkingCalendar calendar) {
        return period().reason(postedAt, round, calendar);
    }

    /**
     * Returns the reason of the last day for naming the titles on notice: the limit NAME of the round, from the last
     * day of the notice.
     */
    public DeadlineReason namingReason(WorkingCalendar calendar) {
        Instant ended = BusinessMoment.startOf(lastDay.plusDays(1));
        CountedPeriod counted = calendar.count(lastDay, round.limit(NAMING_LIMIT, ended));
        return DeadlineReason.of(counted.end(), calendar.isProvisional(lastDay, counted.end()), NAMING_LIMIT, counted);
    }

    private NoticePeriod period() {
        return new NoticePeriod(lastDay, lastDayProvisional);
    }

    private void move(NoticePeriod period) {
        lastDay = period.lastDay();
        lastDayProvisional = period.provisional();
    }

    /** Adds a candidacy that has passed to the batch. */
    void post(Candidacy candidacy, NamingGrounds grounds, StepContext taking) {
        if (!candidacy.round().id().equals(round.id())) {
            throw RuleViolation.at("candidacies", "naming.notice.otherRound", candidacy.reference());
        }
        candidacy.take(Step.POST, taking);
        items.add(new NoticeItem(this, items.size() + 1, candidacy, grounds));
    }

    /**
     * Withdraws the notice (撤回公示) as {@link NoticeWithdrawalRule} allows: the public no longer finds it, and its
     * candidacies wait for another notice. It remains on the office's record.
     */
    void withdraw(StepContext taking) {
        NoticeWithdrawalRule.require(this, taking.actor(), taking.moment().at());
        items.forEach(item -> item.candidacy().withdrawFromNotice(taking));
        withdrawnAt = taking.moment().at();
        withdrawalReason = taking.reason();
    }

    /** Corrects a published value, visibly to the public (更正公告). */
    void correct(CorrectableField field, NoticeItem item, String after, String reason, StepContext taking) {
        if (withdrawnAt != null) {
            throw RuleViolation.conflict("naming.withdrawal.done", withdrawnAt);
        }
        String before = item == null ? read(field) : item.read(field);
        if (after.equals(before)) {
            throw RuleViolation.at("textAfter", "naming.correction.same");
        }
        String english = item == null ? null : item.english(field);
        if (item == null) {
            write(field, after);
        } else {
            item.candidacy().take(Step.CORRECT, taking.because(reason));
            item.write(field, after);
        }
        corrections.add(new NoticeCorrection(this, item, field, before, after, reason, taking).replacing(english));
    }

    /**
     * Withdraws the last correction (撤回更正) as {@link CorrectionWithdrawalRule} allows: the text before it is public
     * again, without a further correction.
     */
    void withdrawCorrection(StepContext taking) {
        CorrectionWithdrawalRule.require(this, taking.actor(), taking.moment().at());
        NoticeCorrection last = corrections().getLast();
        if (last.item() == null) {
            write(last.field(), last.textBefore());
        } else {
            last.item().candidacy().withdrawCorrection(taking);
            last.item().restore(last.field(), last.textBefore(), last.englishBefore());
        }
        last.withdraw(taking.reason(), taking.moment().at());
    }

    private String read(CorrectableField field) {
        return switch (field) {
            case TITLE -> title;
            case TEXT -> body;
            case PHONE -> phone;
            case CONTACT_ADDRESS -> address;
            default -> throw RuleViolation.at("field", "naming.correction.item");
        };
    }

    private void write(CorrectableField field, String after) {
        switch (field) {
            case TITLE -> title = after;
            case TEXT -> body = after;
            case PHONE -> phone = after;
            default -> address = after;
        }
    }

    public NoticeItem item(int seq) {
        return items.stream()
                .filter(item -> item.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new fangxin.common.NotFound(id + "/" + seq));
    }

    /** Returns whether an objection that is received on a day is in time. */
    public boolean isOpen(LocalDate today) {
        return period().includes(today);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ApplicationRound round() {
        return round;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Returns whether the last day may move to a later one, since the holidays of its year are not published. */
    public boolean isLastDayProvisional() {
        return lastDayProvisional;
    }

    String postedBy() {
        return postedBy;
    }

    /** Returns the moment at which the poster withdrew the notice, or null. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    public List<NoticeItem> items() {
        return List.copyOf(items);
    }

    /** Returns the corrections that the public sees, in their order. */
    public List<NoticeCorrection> corrections() {
        return corrections.stream().filter(NoticeCorrection::counts).toList();
    }

    /**
     * Returns the number of a correction among all, so that a later one never has the number of one that was withdrawn.
     */
    int numberOf(NoticeCorrection correction) {
        return corrections.indexOf(correction) + 1;
    }

    /** Returns the corrections that were withdrawn. */
    List<NoticeCorrection> withdrawnCorrections() {
        return corrections.stream().filter(each -> !each.counts()).toList();
    }
}
