package fangxin.statistics.web;

import fangxin.statistics.RoundProgress;
import fangxin.statistics.RoundProgressService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Page with the progress of a round as a funnel, and its timeline; the numbers of present and of overdue cases open the
 * list of these cases, and the oldest case of a stage is linked.
 */
@Named
@RequestScoped
public class RoundProgressPage {
    @Inject
    RoundProgressService service;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private RoundProgressService.RoundProgressView view;

    public RoundProgressService.RoundProgressView getView() {
        if (view == null) {
            view = service.progress(parameters.get("id"));
        }
        return view;
    }

    /** Returns the rounds to choose from. */
    public List<RoundProgressService.RoundOption> getRounds() {
        return service.rounds();
    }

    /** Returns the address of the cases of this round that are at a stage now. */
    public String cases(RoundProgress.StageProgress stage) {
        return "/work/cases?round=" + URLEncoder.encode(getView().round().id(), StandardCharsets.UTF_8) + "&stage="
                + stage.stage();
    }
}
