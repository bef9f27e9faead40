package fangxin.naming.title.web;

import fangxin.common.NotFound;
import fangxin.naming.title.GroundWithdrawalInput;
import fangxin.naming.title.TitleEventView;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which an officer ends the publication of the ground of one entry in the history of a title. */
@Named
@ViewScoped
public class GroundWithdrawalPage implements Serializable {
    @Inject
    TitleService service;

    private String number;
    private int entry;
    private String reason;
    private TitleView title;
    private TitleEventView withdrawn;

    public void load() {
        title = service.title(number);
        withdrawn = title.timeline().stream()
                .filter(event -> event.seq() == entry && event.grounded())
                .findFirst()
                .orElseThrow(() -> new NotFound(number + "/" + entry));
    }

    public String withdraw() {
        service.withdrawGround(number, entry, new GroundWithdrawalInput(reason));
        PageFunctions.addFlashMessage("naming.done.ground");
        return "/work/title.xhtml?faces-redirect=true&number=" + number;
    }

    public TitleView getTitle() {
        return title;
    }

    /** Returns the entry whose ground the officer withdraws. */
    public TitleEventView getWithdrawn() {
        return withdrawn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
