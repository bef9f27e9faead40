package fangxin.complaint.consumermessage;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Source of worklist tasks: clusters of messages that wait for the finding of an officer. */
@ApplicationScoped
class MessageClusterTasks implements TaskSource {
    @Inject
    MessageClusterRepository clusters;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : clusters.listOpen(offices, new RecusalCondition(actor.away())).stream()
                        .map(cluster -> WaitingTask.undated(
                                TaskType.REVIEW_MESSAGE_CLUSTER,
                                subject(cluster),
                                null,
                                cluster.enteredAt(),
                                "/work/message_cluster?id=" + cluster.id()))
                        .toList();
    }

    private static LocalizedText subject(MessageCluster cluster) {
        return cluster.signName() == null
                ? Messages.inBoth("consumermessage.cluster.task.units", cluster.units(), cluster.messages())
                : Messages.inBoth("consumermessage.cluster.task.unit", cluster.signName(), cluster.messages());
    }
}
