package fangxin.intake.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.intake.Fault;
import fangxin.intake.Intake;
import fangxin.intake.IntakeDesk;
import fangxin.intake.Report;
import fangxin.intake.Taker;
import fangxin.platform.web.Look;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** One import: what is said of its lines, whether to take it, how far it has come. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final int SHOWN = 500;

    /** A line of the report. */
    public record Row(int line, String column, String value, String message, Fault.Weight weight) { }

    @Inject
    IntakeDesk desk;
    @Inject
    Event<Taker.Wanted> wanted;
    @Inject
    SignedIn signedIn;
    private String id;
    private IntakeDesk.View intake;
    private List<Row> rows;
    private boolean more;

    public void open() {
        intake = desk.intake(id);
        Report report = desk.report(id);
        more = report.faults().size() > SHOWN;
        rows = report.faults().stream().sorted(Comparator.comparing(Fault::weight)).limit(SHOWN).map(fault -> new Row(fault.line(),
                Look.say("intake.column." + fault.column()), fault.value(),
                Look.say(fault.key(), fault.arguments().toArray()), fault.weight())).toList();
    }

    public String takeWhole() {
        return take(false);
    }

    public String takePart() {
        return take(true);
    }

    private String take(boolean partial) {
        IntakeDesk.View decided = desk.take(id, partial);
        if (decided.state() != Intake.State.REFUSED) {
            wanted.fire(new Taker.Wanted(id));
            Look.tell("intake.done", decided.acceptable());
        }
        return "/work/import.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayTake() {
        return intake.open() && signedIn.actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isWhole() {
        return intake.refused() == 0 && intake.conflicts() == 0;
    }

    /** Shape and colour of the state. */
    public String getLook() {
        return switch (intake.state()) {
            case TAKEN -> "VALID";
            case REFUSED -> "ATTENTION";
            default -> "PLAIN";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public IntakeDesk.View getIntake() {
        return intake;
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public int getShown() {
        return SHOWN;
    }
}
