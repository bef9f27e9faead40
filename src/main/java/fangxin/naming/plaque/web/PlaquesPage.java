package fangxin.naming.plaque.web;

import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page of the plaques that are not returned yet. */
@Named
@RequestScoped
public class PlaquesPage {
    @Inject
    PlaqueService service;

    private List<OutstandingPlaqueView> outstanding;

    public List<OutstandingPlaqueView> getOutstanding() {
        if (outstanding == null) {
            outstanding = service.outstanding();
        }
        return outstanding;
    }
}
