package fangxin.complaint.performance.web;

import fangxin.complaint.performance.PublicComplaintFigureService;
import fangxin.complaint.performance.PublicComplaintFigureService.ComplaintFigureView;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reader of the aggregated figures of complaints, and of the months that have some, for public pages and the REST
 * resource: it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedComplaintFigures {
    @Inject
    PublicComplaintFigureService service;

    @Inject
    PublicCopies copies;

    List<String> months() {
        return copies.read("complaint-figures/months", List::size, service::months);
    }

    /** @param month null for all */
    List<ComplaintFigureView> figures(String month) {
        return copies.read("complaint-figures/" + month, all -> 1 + all.size(), () -> service.figures(month));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        months().stream().findFirst().ifPresent(this::figures);
    }
}
