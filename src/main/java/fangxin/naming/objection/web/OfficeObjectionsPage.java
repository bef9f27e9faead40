package fangxin.naming.objection.web;

import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Page with the lists of an office's objections, open and decided. */
@Named
@RequestScoped
public class OfficeObjectionsPage {
    @Inject
    ObjectionService service;

    @Inject
    BusinessClock businessClock;

    private List<ObjectionView> objections;
    private BusinessMoment now;

    public void load() {
        objections = service.objections();
        now = businessClock.now();
    }

    public List<ObjectionView> getWaiting() {
        return objections.stream().filter(ObjectionView::open).toList();
    }

    public List<ObjectionView> getDecided() {
        return objections.stream().filter(objection -> !objection.open()).toList();
    }

    public Integer daysLeft(LocalDate day) {
        return now.daysLeft(day);
    }
}
