package fangxin.complaint.performance;

import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Stored public figures of the complaints of one office in one category and month (投诉汇总数据), counted at the publication
 * of the appraisal: all, due, on time, closed and settled ones, and money recovered. It does not change; single
 * complaints are published by the national platform only.
 */
@Entity
@Table(name = "published_complaint_figure")
class PublishedComplaintFigure {
    /** Category of the complaints of several categories, each of which has too few to be shown. */
    static final String COMBINED = "*";

    @Id
    @Length(max = 90)
    private String id;

    @NotNull
    @Length(max = 7)
    private String appraisedMonth;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 40)
    private String category;

    @Length(max = 40)
    private String withinCategory;

    private int complaints;
    private int due;
    private int onTime;
    private int closed;
    private int settled;

    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    protected PublishedComplaintFigure() {}

    /** @param minimum cases with recovered money below which the sum is not shown */
    PublishedComplaintFigure(String month, ComplaintCell cell, int minimum) {
        this.id = month + "/" + cell.office() + "/" + cell.category();
        this.appraisedMonth = month;
        this.office = cell.office();
        this.category = cell.category();
        this.withinCategory = cell.within();
        this.complaints = cell.complaints();
        this.due = cell.due();
        this.onTime = cell.onTime();
        this.closed = cell.closed();
        this.settled = cell.settled();
        this.recovered = cell.recoveries() < minimum ? null : cell.recovered();
    }

    String month() {
        return appraisedMonth;
    }

    String office() {
        return office;
    }

    String category() {
        return category;
    }

    /** Returns the category above, whose figure counts these complaints too; null for one at the top. */
    String within() {
        return withinCategory;
    }

    int complaints() {
        return complaints;
    }

    int due() {
        return due;
    }

    int onTime() {
        return onTime;
    }

    int closed() {
        return closed;
    }

    int settled() {
        return settled;
    }

    /** Returns the money recovered; null where too few complaints recovered any. */
    BigDecimal recovered() {
        return recovered;
    }
}
