package fangxin.supervision.proceeding.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Read access of public pages and resources to public notices of delivery, from copies while the database is away. */
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
