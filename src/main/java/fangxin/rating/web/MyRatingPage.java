package fangxin.rating.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.rating.RatingCorrectionInput;
import fangxin.rating.RatingInputKind;
import fangxin.rating.RatingService;
import fangxin.rating.TitleRatingView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of a holder with the rating of its title: arithmetic, inputs that are not public yet, for each of which it can
 * ask for a correction, and acts that would raise the rating.
 */
@Named
@ViewScoped
public class MyRatingPage implements Serializable {
    @Inject
    RatingService service;

    private String number;
    private TitleRatingView rating;
    private String plea;

    public void load() {
        rating = service.findOwn(number);
    }

    public String ask(RatingInputKind kind, String source) {
        service.ask(number, new RatingCorrectionInput(kind, source, plea));
        PageFunctions.addFlashMessage("rating.done.asked");
        return "/my/rating.xhtml?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TitleRatingView getRating() {
        return rating;
    }

    public String getPlea() {
        return plea;
    }

    public void setPlea(String plea) {
        this.plea = plea;
    }
}
