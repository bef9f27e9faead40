package fangxin.plaque.web;

import fangxin.naming.PlaqueDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plaques that an office waits for. */
@Named
@RequestScoped
public class PlaquesPage {
    @Inject
    PlaqueDesk desk;
    private List<PlaqueDesk.Outstanding> outstanding;

    public List<PlaqueDesk.Outstanding> getOutstanding() {
        if (outstanding == null) {
            outstanding = desk.outstanding();
        }
        return outstanding;
    }
}
