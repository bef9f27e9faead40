package fangxin.naming.plaque.web;

import fangxin.common.NotFound;
import fangxin.naming.plaque.PlaqueService;
import fangxin.organization.worklist.TaskType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Page with the plaques of one document that wait to be handed over or taken back. */
@Named
@RequestScoped
public class WaitingPlaquesPage {
    @Inject
    PlaqueService service;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private PlaqueService.WaitingPlaques plaques;
    private int page = 1;

    public void load() {
        if (!parameters.containsKey("document")) {
            throw new NotFound("plaque");
        }
        plaques = service.waiting(
                isHandOver() ? TaskType.HAND_OVER_PLAQUE : TaskType.TAKE_BACK_PLAQUE, getDocument(), page);
    }

    public boolean isHandOver() {
        return !TaskType.TAKE_BACK_PLAQUE.name().equals(parameters.get("type"));
    }

    public String getDocument() {
        return parameters.get("document");
    }

    public PlaqueService.WaitingPlaques getPlaques() {
        return plaques;
    }

    public String addressOf(int number) {
        return "/work/waiting_plaques?type=%s&document=%s&page=%d"
                .formatted(
                        isHandOver() ? TaskType.HAND_OVER_PLAQUE : TaskType.TAKE_BACK_PLAQUE,
                        URLEncoder.encode(getDocument(), StandardCharsets.UTF_8),
                        number);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
