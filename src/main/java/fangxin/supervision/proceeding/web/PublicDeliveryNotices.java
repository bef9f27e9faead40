package fangxin.supervision.proceeding.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reader of the public notices of delivery for public pages and resources: it answers from copies, also while the
 * database is away, and refreshes them.
 */
@ApplicationScoped
public class PublicDeliveryNotices {
    @Inject
    DeliveryService service;

    @Inject
    PublicCopies copies;

    List<DeliveryNoticeView> all() {
        return copies.read("delivery-notices", List::size, service::notices);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        all();
    }
}
