package fangxin.statistics.web;

import fangxin.statistics.TargetService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean of the panel on the first page of an officer that shows the targets of the year, with results, of the
 * officer's programme offices.
 */
@Named
@RequestScoped
public class OfficeTargetsPanel {
    @Inject
    PublicStatistics figures;

    @Inject
    TargetService service;

    private List<TargetService.TargetProgress> targets;

    /** Returns the targets; the figures come from the copy that the public page uses. */
    public List<TargetService.TargetProgress> getTargets() {
        if (targets == null) {
            targets = service.ownProgress(figures.year(getYear()));
        }
        return targets;
    }

    public int getYear() {
        return figures.thisYear();
    }
}
