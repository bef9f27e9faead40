package fangxin.platform.ui;

import jakarta.faces.event.PhaseId;
import org.primefaces.component.column.Column;

/**
 * Column of a table that evaluates once in a phase whether it is shown and where: PrimeFaces asks for each cell,
 * and no column of a list depends on the row. The warning concerns a method that PrimeFaces' own class declares.
 */
@SuppressWarnings("unchecked")
public class ListColumn extends Column {
    private transient PhaseId asked;
    private transient boolean shown;
    private transient int place;

    @Override
    public boolean isRendered() {
        ask();
        return shown;
    }

    @Override
    public int getDisplayPriority() {
        ask();
        return place;
    }

    private void ask() {
        PhaseId phase = getFacesContext().getCurrentPhaseId();
        if (asked == null || phase != asked) {
            asked = phase;
            shown = super.isRendered();
            place = super.getDisplayPriority();
        }
    }
}
