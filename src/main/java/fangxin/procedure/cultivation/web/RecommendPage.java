package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.RecommendationInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page on which the county office recommends a candidacy to the sector authority, beside its cultivation. */
@Named
@ViewScoped
public class RecommendPage extends AbstractStepPage {
    private CultivationView dossier;
    private String opinion;

    @Override
    Step step() {
        return Step.RECOMMEND;
    }

    @Override
    public void load() {
        super.load();
        dossier = cultivation.dossier(getReference());
        recalled().ifPresent(entry -> opinion = dossier.recommendation().opinion());
    }

    public String submit() {
        cultivation.recommend(getReference(), new RecommendationInput(opinion));
        return done("cultivation.done.RECOMMEND");
    }

    public CultivationView getDossier() {
        return dossier;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
