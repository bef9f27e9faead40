package fangxin.complaint.performance;

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

/**
 * Stored figure of an agency by one formula in a monthly appraisal (考核指标): cases, numerator, denominator, exclusions,
 * class, lower bound of the rate, rank, and money recovered. It is counted again where an appeal is upheld, until the
 * appraisal is published.
 */
@Entity
@Table(name = "appraisal_figure")
public class AppraisalFigure {
    @Id
    @Length(max = 80)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 7)
    private String appraisedMonth;

    @NotNull
    @Length(max = 30)
    private String agency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AppraisalLevel agencyLevel;

    @NotNull
    @Length(max = 40)
    private String peers;

    @NotNull
    @Length(max = 40)
    private String formula;

    private int cases;
    private int numerator;
    private int denominator;
    private int excluded;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FigureClass type;

    @Column(precision = 9, scale = 6)
    private BigDecimal bound;

    private Integer peerRank;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    protected AppraisalFigure() {}

    AppraisalFigure(String month, FigureCount counted) {
        this.id = idOf(month, counted.agency().code(), counted.formula());
        this.appraisedMonth = month;
        this.agency = counted.agency().code();
        this.agencyLevel = counted.agency().level();
        this.peers = counted.agency().group();
        this.formula = counted.formula();
        take(counted);
    }

    static String idOf(String month, String agency, String formula) {
        return month + "/" + agency + "/" + formula;
    }

    /** Replaces the numbers by those of another count. */
    final void take(FigureCount counted) {
        cases = counted.cases();
        numerator = counted.numerator();
        denominator = counted.denominator();
        excluded = counted.excluded();
        type = counted.type();
        bound = counted.bound();
        peerRank = counted.rank();
        recovered = counted.recovered();
    }

    AppraisedAgency appraised() {
        return new AppraisedAgency(agency, agencyLevel, peers);
    }

    String id() {
        return id;
    }

    String month() {
        return appraisedMonth;
    }

    String agency() {
        return agency;
    }

    AppraisalLevel level() {
        return agencyLevel;
    }

    String peers() {
        return peers;
    }

    String formula() {
        return formula;
    }

    int cases() {
        return cases;
    }

    int numerator() {
        return numerator;
    }

    int denominator() {
        return denominator;
    }

    int excluded() {
        return excluded;
    }

    FigureClass type() {
        return type;
    }

    BigDecimal bound() {
        return bound;
    }

    Integer rank() {
        return peerRank;
    }

    BigDecimal recovered() {
        return recovered;
    }
}
