package fangxin.supervision.feed;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: records of feeds whose premises an officer has to pick, and imported files whose columns or
 * whose completeness an officer has to confirm.
 */
@ApplicationScoped
class FeedTasks implements TaskSource {
    private static final int MOST = 500;

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return Stream.concat(imports(actor), records(actor, now)).toList();
    }

    private Stream<WaitingTask> imports(Actor actor) {
        List<FeedImport> undecided =
                feeds.undecided(actor.placesAs(Role.COUNTY_OFFICE).toList());
        FeedKindCatalogue catalogue =
                undecided.isEmpty() ? null : kinds.current().catalogue();
        return undecided.stream()
                .map(each -> WaitingTask.undated(
                        TaskType.CONFIRM_FEED_IMPORT,
                        catalogue.find(each.kind()).map(FeedKind::name).orElse(WaitingTask.named(each.kind())),
                        each.fileName(),
                        each.receivedAt(),
                        "/work/feed_import?id=" + each.id()));
    }

    private Stream<WaitingTask> records(Actor actor, BusinessMoment now) {
        return feeds
                .waiting(
                        OfficeScope.heldBy(actor, Role.COUNTY_OFFICE::equals), new RecusalCondition(actor.away()), MOST)
                .stream()
                .filter(each -> each.isInForce(now.today()))
                .map(each -> WaitingTask.undated(
                        TaskType.MATCH_FEED_RECORD,
                        WaitingTask.named(each.subjectName()),
                        each.authority(),
                        each.receivedAt(),
                        "/work/feed_record?id=" + each.id()));
    }
}
