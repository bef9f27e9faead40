package fangxin.complaint.survey;

import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored satisfaction survey (满意度调查) of a unit, an area or the programme: office, subject, issue of the terms, first
 * and last day, and batches of counted answers on paper, entered or withdrawn; it decides whether it is planned, open
 * or over, and can be closed early. Answers by the link are stored apart, so that they do not wait for each other.
 *
 * <p>Worked example: from 1 through 30 November it is open on both days, until 24:00 of the 30th in China.
 */
@Entity
public class Survey {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SurveyScope scope;

    @Length(max = 19)
    private String title;

    @Length(max = 36)
    private String merchant;

    @NotNull
    @Length(max = 200)
    private String name;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    private int termsIssue;

    @NotNull
    private LocalDate opensOn;

    @NotNull
    private LocalDate closesOn;

    private LocalDate closedOn;

    /** Number of changes of the papers, so that each changes the version. */
    private int changes;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant createdAt;

    @OneToMany(mappedBy = "survey", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<SurveyPaper> papers = new ArrayList<>();

    protected Survey() {}

    /**
     * Creates a survey.
     *
     * @param subject unit, area or office, as the form shows it
     */
    Survey(String number, SurveyInput input, SurveyedSubject subject, int termsIssue, ActionStamp by) {
        this.number = number;
        this.owner = input.office();
        this.scope = input.scope();
        this.title = input.title();
        this.name = subject.name();
        this.nameSortKey = NameCollation.key(name);
        this.merchant = subject.merchant();
        this.termsIssue = termsIssue;
        this.opensOn = input.opensOn();
        this.closesOn = input.closesOn();
        this.actor = RecordedActor.of(by.actor());
        this.createdAt = by.moment().at();
    }

    /** Returns the number of the n-th survey of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%05d".formatted(year, n));
    }

    SurveyState state(LocalDate today) {
        if (closedOn != null || today.isAfter(closesOn)) {
            return SurveyState.OVER;
        }
        return today.isBefore(opensOn) ? SurveyState.PLANNED : SurveyState.OPEN;
    }

    /** Refuses an answer before the first day and after the last. */
    void requireOpen(LocalDate today) {
        SurveyState state = state(today);
        if (state != SurveyState.OPEN) {
            throw RuleViolation.conflict(
                    state == SurveyState.PLANNED ? "survey.planned" : "survey.over",
                    state == SurveyState.PLANNED ? opensOn : lastDay());
        }
    }

    /** Closes the survey before its last day; a repeated request changes nothing. */
    void close(LocalDate today) {
        if (state(today) != SurveyState.OVER) {
            closedOn = today;
        }
    }

    /** Returns the last day on which the survey is or was open. */
    LocalDate lastDay() {
        return closedOn == null || closesOn.isBefore(closedOn) ? closesOn : closedOn;
    }

    /**
     * Adds counted answers on paper, also some days after the last day: sheets are counted when they come in.
     *
     * @param days days of the terms after the last day
     */
    void addPaper(int sheets, SurveyCounts counts, int days, ActionStamp by) {
        requirePaperTime(days, by.moment().today());
        changes++;
        papers.add(new SurveyPaper(this, papers.size() + 1, sheets, counts, by));
    }

    /**
     * Withdraws counted answers on paper that were entered wrongly, as long as others could be entered: the published
     * result does not change afterwards. The row remains with the reason.
     *
     * @param days days of the terms after the last day
     */
    void withdrawPaper(int seq, String reason, int days, ActionStamp by) {
        SurveyPaper paper = papers.stream()
                .filter(each -> each.seq() == seq)
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("seq", "survey.paper.unknown"));
        if (paper.isCounted()) {
            requirePaperTime(days, by.moment().today());
            paper.withdraw(reason, by);
            changes++;
        }
    }

    private void requirePaperTime(int days, LocalDate today) {
        if (!takesPapers(days, today)) {
            throw RuleViolation.conflict("survey.papers.over", papersUntil(days));
        }
    }

    /**
     * Returns the last day on which officers can enter and withdraw answers on paper.
     *
     * @param days days of the terms after the last day
     */
    LocalDate papersUntil(int days) {
        return lastDay().plusDays(days);
    }

    boolean takesPapers(int days, LocalDate today) {
        return !today.isAfter(papersUntil(days));
    }

    /** Refuses an act on another version than the present one. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    SurveyScope scope() {
        return scope;
    }

    String title() {
        return title;
    }

    /** Returns the merchant that holds the title of the unit; null for another scope. */
    String merchant() {
        return merchant;
    }

    String name() {
        return name;
    }

    int termsIssue() {
        return termsIssue;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<SurveyPaper> papers() {
        return papers;
    }
}
