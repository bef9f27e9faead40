package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.RectificationClosingInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** Page on which the station closes demands for rectification. */
@Named
@ViewScoped
public class CloseRectificationPage extends AbstractStepPage {
    private List<CultivationView.RectificationView> open;
    private String rectification;
    private String note;

    @Override
    Step step() {
        return Step.CLOSE_RECTIFICATION;
    }

    @Override
    public void load() {
        super.load();
        open = cultivation.dossier(getReference()).rectifications().stream()
                .filter(CultivationView.RectificationView::open)
                .toList();
        if (open.size() == 1) {
            rectification = open.getFirst().id();
        }
    }

    public String submit() {
        List<String> pictures = storeUploads();
        cultivation.closeRectification(
                getReference(),
                new RectificationClosingInput(rectification, note, pictures.isEmpty() ? null : pictures.getLast()));
        return done("cultivation.done.CLOSE_RECTIFICATION", open.size() - 1);
    }

    public List<CultivationView.RectificationView> getOpenItems() {
        return open;
    }

    public String getRectification() {
        return rectification;
    }

    public void setRectification(String rectification) {
        this.rectification = rectification;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
