package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.Dossier;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Where the county office recommends. */
@Named
@ViewScoped
public class RecommendPage extends StepPage {
    private Dossier dossier;
    private String opinion;

    @Override
    Step step() {
        return Step.RECOMMEND;
    }

    @Override
    public void open() {
        super.open();
        dossier = cultivation.dossier(getReference());
    }

    public String submit() {
        cultivation.recommend(getReference(), opinion);
        return done("cultivation.done.RECOMMEND");
    }

    public Dossier getDossier() {
        return dossier;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
