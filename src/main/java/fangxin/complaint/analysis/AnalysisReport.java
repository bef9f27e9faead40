package fangxin.complaint.analysis;

import fangxin.common.CheckDigit;
import fangxin.common.DayRange;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored analysis report of an office on the complaints of a period (投诉数据分析报告): occasion, state, title, figures, hash
 * of the counted complaints, and version of the text; a draft can be counted again, edited and released, a released one
 * taken back.
 */
@Entity
@Table(name = "analysis_report")
public class AnalysisReport {
    /** Converter that stores the figures as JSON in one column. */
    @Converter
    public static class AnalysisReportFiguresConverter extends JsonAttributeConverter<AnalysisReportFigures>
            implements AttributeConverter<AnalysisReportFigures, String> {
        public AnalysisReportFiguresConverter() {
            super(AnalysisReportFigures.class);
        }
    }

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 30)
    private String occasion;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    @NotNull
    @Length(max = 100)
    private String title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AnalysisReportState state;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = AnalysisReportFiguresConverter.class)
    private AnalysisReportFigures figures;

    @NotNull
    @Length(max = 64)
    private String listHash;

    private int textVersion;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant countedAt;

    private Instant releasedAt;

    @Length(max = 100)
    private String releasedBy;

    protected AnalysisReport() {}

    AnalysisReport(
            String number,
            String office,
            String occasion,
            DayRange period,
            String title,
            CountedList counted,
            Actor actor,
            Instant now) {
        this.number = number;
        this.office = office;
        this.occasion = occasion;
        this.firstDay = period.first();
        this.lastDay = period.last();
        this.title = title;
        this.state = AnalysisReportState.DRAFT;
        this.textVersion = 1;
        count(counted, actor, now);
    }

    /** Returns the number of the n-th report of a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%05d".formatted(year, n));
    }

    /** Replaces the figures by a new count, since rows of the platforms were imported late. */
    void recount(CountedList counted, Actor by, Instant now) {
        requireDraft();
        count(counted, by, now);
    }

    private void count(CountedList counted, Actor by, Instant now) {
        figures = counted.figures();
        listHash = counted.hash();
        actor = RecordedActor.of(by);
        countedAt = now;
    }

    /** Increments the version of the text in force. Returns the new version. */
    int rewrite(int shown) {
        requireDraft();
        if (shown != textVersion) {
            throw RuleViolation.conflict("analysis.report.changed");
        }
        return ++textVersion;
    }

    /** Releases the report to the offices and units of the city. */
    void release(Actor by, Instant now) {
        requireDraft();
        state = AnalysisReportState.RELEASED;
        releasedAt = now;
        releasedBy = by.name();
    }

    /** Resets a released report to a draft because it is wrong, so that its text and figures can be corrected. */
    void takeBack() {
        state = AnalysisReportState.DRAFT;
        releasedAt = null;
        releasedBy = null;
    }

    private void requireDraft() {
        if (isReleased()) {
            throw RuleViolation.conflict("analysis.report.released", releasedBy, releasedAt);
        }
    }

    /** Refuses an officer whose page showed another version of the report. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("analysis.report.changed");
        }
    }

    boolean isReleased() {
        return state == AnalysisReportState.RELEASED;
    }

    public String number() {
        return number;
    }

    long version() {
        return version;
    }

    String office() {
        return office;
    }

    String occasion() {
        return occasion;
    }

    DayRange period() {
        return new DayRange(firstDay, lastDay);
    }

    String title() {
        return title;
    }

    AnalysisReportState state() {
        return state;
    }

    AnalysisReportFigures figures() {
        return figures;
    }

    /** Returns the hash of the numbers of the complaints that were counted. */
    String listHash() {
        return listHash;
    }

    int textVersion() {
        return textVersion;
    }

    /** Returns the actor who counted the figures. */
    RecordedActor actor() {
        return actor;
    }

    Instant countedAt() {
        return countedAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    String releasedBy() {
        return releasedBy;
    }
}
