package fangxin.cultivation;

import fangxin.calendar.Moment;
import fangxin.identity.Actor;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.List;

/** A visit to the premises while a candidacy is cultivated (培育). */
@Entity
public class Visit extends Act {
    @Convert(converter = VisitReport.Column.class)
    private VisitReport report;

    protected Visit() { }

    Visit(String candidacy, VisitReport report, Actor actor, Moment now) {
        super(candidacy, actor, now.at());
        this.report = report.checked(now.today());
    }

    public VisitReport report() {
        return report;
    }

    /** What the visit asks to be put right. */
    List<Rectification> rectifications(Actor actor, Moment now) {
        return report.demands().stream().map(demand -> new Rectification(this, demand, actor, now.at())).toList();
    }
}
