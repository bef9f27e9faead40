package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.VisitReport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Page on which the station records a visit with its pictures and demands for rectification. */
@Named
@ViewScoped
public class RecordVisitPage extends AbstractStepPage {
    /** Row of a demand while it is entered. */
    public static class DemandRow implements Serializable {
        private String demand;
        private LocalDate dueOn;

        public String getDemand() {
            return demand;
        }

        public void setDemand(String demand) {
            this.demand = demand;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        private boolean isEmpty(LocalDate usual) {
            return demand == null && (dueOn == null || dueOn.equals(usual));
        }
    }

    private LocalDate visitedOn;
    private LocalDate usualDay;
    private String participants;
    private String findings;
    private final List<DemandRow> lines = new ArrayList<>();

    @Override
    Step step() {
        return Step.RECORD_VISIT;
    }

    @Override
    public void load() {
        super.load();
        visitedOn = cultivation.today();
        usualDay = cultivation.usualRectificationDay(getReference());
        lines.add(demandRow());
    }

    public void add() {
        storeUploads();
        lines.add(demandRow());
    }

    /** Returns an empty row with the usual last day, which the officer can change. */
    private DemandRow demandRow() {
        DemandRow row = new DemandRow();
        row.setDueOn(usualDay);
        return row;
    }

    public String submit() {
        List<String> pictures = storeUploads();
        lines.removeIf(line -> line.isEmpty(usualDay));
        List<DemandRow> written = List.copyOf(lines);
        if (written.isEmpty()) {
            lines.add(demandRow());
        }
        cultivation.recordVisit(
                getReference(),
                new VisitReport(
                        visitedOn,
                        participants,
                        findings,
                        pictures,
                        written.stream()
                                .map(line -> new VisitReport.RectificationDemand(line.demand, line.dueOn))
                                .toList()));
        return written.isEmpty()
                ? done("cultivation.done.RECORD_VISIT")
                : done("cultivation.done.RECORD_VISIT.demands", written.size());
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String people) {
        this.participants = people;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public List<DemandRow> getLines() {
        return lines;
    }
}
