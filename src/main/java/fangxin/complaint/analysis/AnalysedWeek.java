package fangxin.complaint.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored week that was searched for hot spots (已分析周), so that it is searched once: its Monday, the issue of the terms,
 * the numbers of series and of hot spots, and the time of the search.
 */
@Entity
@Table(name = "analysed_week")
public class AnalysedWeek {
    @Id
    private LocalDate weekStart;

    @Version
    private long version;

    private int termsIssue;
    private int series;
    private int findings;

    @NotNull
    private Instant analysedAt;

    protected AnalysedWeek() {}

    /** @param series number of series that were searched; 0 where the weeks before are too few, and it is not stored */
    AnalysedWeek(LocalDate weekStart, int termsIssue, int series, int findings, Instant now) {
        this.weekStart = weekStart;
        this.termsIssue = termsIssue;
        this.series = series;
        this.findings = findings;
        this.analysedAt = now;
    }

    LocalDate weekStart() {
        return weekStart;
    }

    int termsIssue() {
        return termsIssue;
    }

    int series() {
        return series;
    }

    int findings() {
        return findings;
    }

    Instant analysedAt() {
        return analysedAt;
    }
}
