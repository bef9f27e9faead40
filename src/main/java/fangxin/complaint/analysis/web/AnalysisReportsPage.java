package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysisReportDetail;
import fangxin.complaint.analysis.AnalysisReportInput;
import fangxin.complaint.analysis.AnalysisReportOccasion;
import fangxin.complaint.analysis.AnalysisReportService;
import fangxin.complaint.analysis.AnalysisReportView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the table of the analysis reports that an officer reads, filtered and exported, on which an office builds
 * one.
 */
@Named
@RequestScoped
public class AnalysisReportsPage {
    @Inject
    AnalysisReportService service;

    @Inject
    ListTable<AnalysisReportView> definition;

    @Inject
    ListTables tables;

    private TableModel<AnalysisReportView> table;
    private List<AnalysisReportOccasion> occasions;
    private String occasion;
    private LocalDate day;

    public String build() {
        AnalysisReportDetail built = service.build(new AnalysisReportInput(occasion, day));
        return "/work/analysis_report.xhtml?faces-redirect=true&number="
                + built.report().number();
    }

    public TableModel<AnalysisReportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<AnalysisReportOccasion> getOccasions() {
        if (occasions == null) {
            occasions = service.occasions();
        }
        return occasions;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
