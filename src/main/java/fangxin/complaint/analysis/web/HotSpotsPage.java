package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysedWeekInput;
import fangxin.complaint.analysis.AnalysedWeekView;
import fangxin.complaint.analysis.HotSpotService;
import fangxin.complaint.analysis.HotSpotView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the hot spots of complaints and the weeks that were searched, on which the city's office searches another
 * week.
 */
@Named
@RequestScoped
public class HotSpotsPage {
    @Inject
    HotSpotService service;

    @Inject
    ListTable<HotSpotView> definition;

    @Inject
    ListTables tables;

    private TableModel<HotSpotView> table;
    private List<AnalysedWeekView> weeks;
    private LocalDate day;

    public TableModel<HotSpotView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public String analyse() {
        AnalysedWeekView week = service.analyse(new AnalysedWeekInput(day));
        PageFunctions.addFlashMessage(
                week.series() == 0 ? "analysis.week.short" : "analysis.week.done", week.first(), week.found());
        return "/work/hot_spots.xhtml?faces-redirect=true";
    }

    public List<AnalysedWeekView> getWeeks() {
        if (weeks == null) {
            weeks = service.weeks();
        }
        return weeks;
    }

    public boolean isOfCity() {
        return service.isOfCity();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
