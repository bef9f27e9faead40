package fangxin.supervision.selfreport;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Stored yearly self-report of a holder on the titles of one premises (年度自查报告), entered under one of them: answers,
 * note and picture; it is a draft that is saved as typed, then submitted once, and checked by an officer where an answer
 * needs it; note and remarks can be erased. It keeps the issue of the terms under which it was begun.
 */
@Entity
@Table(name = "self_report")
public class SelfReport {
    /** Value: the answers by the keys of their items. */
    public record SelfReportAnswers(Map<String, String> answers) {
        static final SelfReportAnswers NONE = new SelfReportAnswers(Map.of());

        public SelfReportAnswers {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }
    }

    /** Converter that stores the answers as JSON in one column. */
    @Converter
    public static class SelfReportAnswersConverter extends JsonAttributeConverter<SelfReportAnswers>
            implements AttributeConverter<SelfReportAnswers, String> {
        public SelfReportAnswersConverter() {
            super(SelfReportAnswers.class);
        }
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    /** Key of the premises: their id, or the number of a title without premises. */
    @NotNull
    @Length(max = 40)
    private String premises;

    private int reportYear;

    private int termsIssue;

    @NotNull
    @JsonLength(max = 4000)
    @Convert(converter = SelfReportAnswersConverter.class)
    private SelfReportAnswers answers;

    @Length(max = 1000)
    private String note;

    @Length(max = 36)
    private String photo;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SelfReportState state;

    private int attention;

    @NotNull
    private Instant savedAt;

    @Length(max = 20)
    private String number;

    @Enumerated(EnumType.STRING)
    private SelfReportChannel channel;

    private Instant submittedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<SelfReportEntry> journal = new ArrayList<>();

    protected SelfReport() {}

    /** Begins the draft for a year. */
    SelfReport(Title title, int reportYear, int termsIssue, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.premises = title.premisesKey();
        this.reportYear = reportYear;
        this.termsIssue = termsIssue;
        this.answers = SelfReportAnswers.NONE;
        this.state = SelfReportState.DRAFT;
        this.savedAt = now;
        enter(SelfReportAct.BEGIN, actor, null, now);
    }

    /** Returns the number of the n-th report of a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%07d".formatted(year, n));
    }

    /** Saves the draft with its unchecked text. */
    void write(Map<String, String> written, String remark, Instant now) {
        requireDraft();
        answers = new SelfReportAnswers(written);
        note = remark;
        savedAt = now;
    }

    /** Exchanges the picture of the displayed plaque. */
    void show(String file, Instant now) {
        requireDraft();
        photo = file;
        savedAt = now;
    }

    /**
     * Submits the report once.
     *
     * @param receipt number of its receipt
     * @param alerts  number of the answers at which the office has to look
     */
    void submit(String receipt, int alerts, SelfReportChannel by, Actor actor, Instant now) {
        requireDraft();
        number = receipt;
        attention = alerts;
        channel = by;
        submittedAt = now;
        state = alerts == 0 ? SelfReportState.SUBMITTED : SelfReportState.ATTENTION;
        enter(SelfReportAct.SUBMIT, actor, null, now);
    }

    private void requireDraft() {
        if (state != SelfReportState.DRAFT) {
            throw RuleViolation.conflict("selfreport.already", number, submittedAt);
        }
    }

    /** Records what an officer has found about the answers that need attention. */
    void check(String finding, Actor actor, Instant now) {
        if (state == SelfReportState.CHECKED) {
            SelfReportEntry last = journal.getLast();
            throw RuleViolation.conflict("selfreport.checked", last.actor().statedName(), last.recordedAt());
        }
        if (state != SelfReportState.ATTENTION) {
            throw RuleViolation.conflict("selfreport.nothing");
        }
        state = SelfReportState.CHECKED;
        enter(SelfReportAct.CHECK, actor, finding, now);
    }

    /** Erases remark and picture, since their retention is over; the answers remain. */
    void eraseRemarks() {
        note = null;
        photo = null;
    }

    private void enter(SelfReportAct act, Actor actor, String remark, Instant now) {
        journal.add(new SelfReportEntry(this, journal.size() + 1, act, RecordedActor.of(actor), remark, now));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Title title() {
        return title;
    }

    /** Returns the key of the premises that it is about. */
    String premises() {
        return premises;
    }

    /** Returns the year on which the holder reports. */
    public int reportYear() {
        return reportYear;
    }

    public int termsIssue() {
        return termsIssue;
    }

    public Map<String, String> answers() {
        return answers.answers();
    }

    /** Returns the note that the holder has added, or null. */
    public String note() {
        return note;
    }

    /** Returns the id of the picture of the displayed plaque, or null. */
    public String photo() {
        return photo;
    }

    public SelfReportState state() {
        return state;
    }

    /** Returns the number of the answers that the office has to check. */
    public int attention() {
        return attention;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Returns the number of the receipt; null before the submission. */
    public String number() {
        return number;
    }

    public SelfReportChannel channel() {
        return channel;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<SelfReportEntry> journal() {
        return List.copyOf(journal);
    }
}
