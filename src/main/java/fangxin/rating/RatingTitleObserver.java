package fangxin.rating;

import fangxin.naming.title.TitleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Observer of withdrawn grounds, which takes their inputs out of the rating in the same transaction. */
@ApplicationScoped
class RatingTitleObserver {
    @Inject
    RatingRepository ratings;

    @Inject
    RatingWorker worker;

    void update(@Observes TitleService.GroundWithdrawn withdrawn) {
        ratings.flush();
        worker.update(List.of(withdrawn.title()));
    }
}
