package fangxin.complaint.analysis;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored hot spot (投诉热点): a week in which a series, such as a category in a district, had significantly more complaints
 * than expected from its level and season, with the figures and the issue of the terms by which it was found. It does
 * not change; offices record their assessments ({@link HotSpotAssessment}).
 */
@Entity
@Table(name = "hot_spot")
public class HotSpot {
    private static final int ID_LENGTH = 24;
    private static final int PLACES = 2;

    @Id
    @Length(max = 24)
    private String id;

    @Version
    private long version;

    @NotNull
    private LocalDate weekStart;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SeriesType type;

    @Length(max = 40)
    private String subject;

    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String unit;

    private int observed;

    @NotNull
    @Column(precision = 12, scale = 2)
    private BigDecimal expected;

    @NotNull
    @Column(precision = 8, scale = 2)
    private BigDecimal dispersion;

    private double probability;

    private int termsIssue;

    @NotNull
    private Instant foundAt;

    protected HotSpot() {}

    HotSpot(LocalDate weekStart, HotSpotFinding finding, int termsIssue, Instant now) {
        SeriesKey key = finding.key();
        this.id = idOf(weekStart, key);
        this.weekStart = weekStart;
        this.type = key.type();
        this.subject = key.subject();
        this.office = key.office();
        this.unit = key.unit();
        this.observed = finding.observed();
        this.expected = rounded(finding.expected());
        this.dispersion = rounded(finding.dispersion());
        this.probability = finding.probability();
        this.termsIssue = termsIssue;
        this.foundAt = now;
    }

    /** Returns the id of a week of a series: the same for each analysis of it, and usable in an address. */
    static String idOf(LocalDate weekStart, SeriesKey key) {
        return Sha256.hex(weekStart + "|" + key.text()).substring(0, ID_LENGTH);
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_UP);
    }

    public String id() {
        return id;
    }

    /** Returns the Monday of the week. */
    LocalDate weekStart() {
        return weekStart;
    }

    SeriesKey key() {
        return new SeriesKey(type, subject, office, unit);
    }

    int observed() {
        return observed;
    }

    BigDecimal expected() {
        return expected;
    }

    BigDecimal dispersion() {
        return dispersion;
    }

    double probability() {
        return probability;
    }

    int termsIssue() {
        return termsIssue;
    }

    Instant foundAt() {
        return foundAt;
    }
}
