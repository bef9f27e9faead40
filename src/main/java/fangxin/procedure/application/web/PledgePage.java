package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.PledgeService;
import fangxin.procedure.application.PledgeSignerInput;
import fangxin.procedure.application.PledgeSigningInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Page on which the applicant signs the pledge, on screen or by a picture of the signed paper. */
@Named
@ViewScoped
public class PledgePage extends AbstractApplicationPage {
    @Inject
    PledgeService pledges;

    private transient ApplicationViews.PledgeView sheet;
    private String signer;
    private String paperSigner;
    private String strokes;
    private String picture;
    private transient Part paper;

    @Override
    public void load() {
        super.load();
        sheet = form.pledge(getReference());
        signer = sheet.suggestedSigner();
        paperSigner = sheet.suggestedSigner();
    }

    public String sign() {
        pledges.signPledge(getReference(), new PledgeSigningInput(signer, picture));
        PageFunctions.addFlashMessage("application.pledge.done");
        return to("submit");
    }

    public String handIn() {
        if (!UploadedFiles.isChosen(paper)) {
            throw RuleViolation.at("paper", "storage.empty");
        }
        PledgeSignerInput person = new PledgeSignerInput(paperSigner);
        UploadedFiles.read(paper, (name, content) -> pledges.signPaper(getReference(), person, name, content));
        PageFunctions.addFlashMessage("application.pledge.done");
        return to("submit");
    }

    public ApplicationViews.PledgeView getSheet() {
        if (sheet == null) {
            sheet = form.pledge(getReference());
        }
        return sheet;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getPaperSigner() {
        return paperSigner;
    }

    public void setPaperSigner(String paperSigner) {
        this.paperSigner = paperSigner;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
