package fangxin.supervision.proceeding;

import fangxin.naming.title.RemedyPeriod;
import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Adapter of the port {@link RemedyPeriod}: it gives the period for putting right that the document of a proceeding
 * orders, which is that of its trigger.
 */
@ApplicationScoped
class RectificationPeriod implements RemedyPeriod {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Override
    public Optional<TimeLimit> of(String document) {
        return proceedings
                .ofDocument(document)
                .map(proceeding -> SupervisionLimit.RECTIFICATION.in(
                        triggers.byIssue(proceeding.triggerIssue()).catalogue(), proceeding.triggerCode()));
    }
}
