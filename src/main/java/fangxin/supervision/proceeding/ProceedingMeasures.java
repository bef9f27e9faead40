package fangxin.supervision.proceeding;

import fangxin.naming.title.MeasureFollowing;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Adapter of the port {@link MeasureFollowing}: a proceeding whose document ordered the measure that runs on a title. */
@ApplicationScoped
class ProceedingMeasures implements MeasureFollowing {
    @Inject
    SupervisionRepository proceedings;

    @Override
    public Optional<String> follower(Title title) {
        return proceedings.ofTitle(title.number()).stream()
                .filter(proceeding -> proceeding.state() == SupervisionState.IN_RECTIFICATION)
                .filter(SupervisionProceeding::isMeasureRunning)
                .map(SupervisionProceeding::number)
                .findFirst();
    }
}
