package fangxin.intake.web;

import fangxin.RuleViolation;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.intake.IntakeDesk;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Bringing an old register, and what has been brought. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
    private static final int SIZE = 20;

    @Inject
    IntakeDesk desk;
    @Inject
    SignedIn signedIn;
    private int page = 1;
    private IntakeDesk.Page intakes;
    private transient Part file;

    public void open() {
        intakes = desk.intakes((Math.max(1, page) - 1) * SIZE, SIZE);
    }

    /** Checks the file and shows what there is to say of it. */
    public String check() {
        if (!Uploads.chosen(file)) {
            throw RuleViolation.at("file", "intake.file.none");
        }
        return "/work/import.xhtml?faces-redirect=true&id=" + Uploads.read(file, desk::receive);
    }

    public boolean isSender() {
        return signedIn.actor().holds(Role.COUNTY_OFFICE);
    }

    public IntakeDesk.Page getIntakes() {
        return intakes;
    }

    public long getPages() {
        return Math.max(1, Math.ceilDiv(intakes.total(), SIZE));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
