package fangxin.round.web;

import fangxin.round.RoundService;
import fangxin.round.RoundView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page that lists all rounds and leads to the page of each. */
@Named
@RequestScoped
public class RoundsPage {
    @Inject
    RoundService service;

    private List<RoundView> rounds;

    public List<RoundView> getRounds() {
        if (rounds == null) {
            rounds = service.all();
        }
        return rounds;
    }
}
