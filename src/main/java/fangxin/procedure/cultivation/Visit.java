package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonLength;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Stored visit (走访) of the station to the premises during cultivation (培育), with its report; it makes the demands for
 * rectification that the report states.
 */
@Entity
public class Visit extends CultivationRecord {
    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = VisitReport.VisitReportConverter.class)
    private VisitReport report;

    protected Visit() {}

    Visit(WorkSubject subject, VisitReport report, Actor actor, BusinessMoment now) {
        super(subject, actor, now.at());
        this.report = report.checked(now.today());
    }

    public VisitReport report() {
        return report;
    }

    /**
     * Returns the demands for rectification that the visit makes.
     *
     * @param usual the last day of a demand that states none
     */
    List<Rectification> rectifications(LocalDate usual, Actor actor, BusinessMoment now) {
        return report.demands().stream()
                .map(demand -> new Rectification(this, demand, usual, actor, now.at()))
                .toList();
    }
}
