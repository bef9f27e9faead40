package fangxin.naming.web;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.naming.ObjectionDesk;
import fangxin.naming.ObjectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The objections that the officer's office has to decide, and those it has decided. */
@Named
@RequestScoped
public class OwnObjectionsPage {
    @Inject
    ObjectionDesk desk;
    @Inject
    Moments moments;
    private List<ObjectionView> objections;
    private Moment now;

    public void open() {
        objections = desk.objections();
        now = moments.now();
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
