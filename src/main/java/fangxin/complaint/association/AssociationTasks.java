package fangxin.complaint.association;

import fangxin.complaint.handling.EntrustedCaseFinder;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Source of worklist tasks of the associations: cases to accept or to mediate, entrusted cases of 12315 that are not
 * registered yet, and comparative tests with objections to answer or whose days of objections are over.
 */
@ApplicationScoped
class AssociationTasks implements TaskSource {
    private static final int MOST = 200;

    @Inject
    AssociationCaseRepository cases;

    @Inject
    ComparativeTestRepository tests;

    @Inject
    EntrustedCaseFinder entrusted;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> own = actor.placesAs(Role.ASSOCIATION).toList();
        return own.isEmpty()
                ? List.of()
                : Stream.of(
                                cases.listOpen(own, new RecusalCondition(actor.away()), MOST).stream()
                                        .map(AssociationTasks::task),
                                unregistered(own, actor),
                                tests.notified(own).stream().flatMap(test -> task(test, now).stream()))
                        .flatMap(Function.identity())
                        .toList();
    }

    private Stream<WaitingTask> unregistered(List<String> own, Actor actor) {
        return entrusted.byNumbers(cases.unlinked(own, new RecusalCondition(actor.away()), MOST)).stream()
                .map(each -> WaitingTask.undated(
                        TaskType.REGISTER_ENTRUSTED_CASE,
                        WaitingTask.named(Optional.ofNullable(each.traderName()).orElse(each.number())),
                        each.number(),
                        each.since(),
                        "/work/new_association_case?complaint=" + each.number()));
    }

    private static WaitingTask task(AssociationCase open) {
        return WaitingTask.undated(
                open.state() == AssociationCaseState.RECEIVED
                        ? TaskType.ACCEPT_ASSOCIATION_CASE
                        : TaskType.MEDIATE_ASSOCIATION_CASE,
                WaitingTask.named(open.trader().name()),
                open.number(),
                BusinessMoment.startOf(open.acceptedOn() == null ? open.receivedOn() : open.acceptedOn()),
                "/work/association_case?number=" + open.number());
    }

    /** Returns the task of a test: an objection without an answer has precedence over the publication. */
    private static Optional<WaitingTask> task(ComparativeTest test, BusinessMoment now) {
        boolean isUnanswered =
                test.samples().stream().anyMatch(sample -> sample.objection() != null && sample.answer() == null);
        if (!isUnanswered && !now.isAfter(test.objectionsUntil())) {
            return Optional.empty();
        }
        return Optional.of(WaitingTask.undated(
                isUnanswered ? TaskType.ANSWER_TEST_OBJECTION : TaskType.PUBLISH_COMPARATIVE_TEST,
                WaitingTask.named(test.product()),
                test.number(),
                isUnanswered
                        ? test.changedAt()
                        : BusinessMoment.startOf(test.objectionsUntil().plusDays(1)),
                "/work/association_test?number=" + test.number()));
    }
}
