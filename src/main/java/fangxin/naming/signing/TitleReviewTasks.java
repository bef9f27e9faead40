package fangxin.naming.signing;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Source of worklist tasks: the revocations whose review a person may decide. */
@ApplicationScoped
class TitleReviewTasks implements TaskSource {
    @Inject
    TitleRepository titles;

    @Inject
    TitleReviewerRule reviewers;

    @Inject
    TitleReviewPolicy offices;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        List<String> keeping = Stream.concat(
                        own.stream(),
                        own.stream()
                                .flatMap(office ->
                                        agencies.under(office).stream().map(Agency::code)))
                .distinct()
                .toList();
        return titles.underReview(keeping).stream()
                .filter(title ->
                        !actor.away().contains(String.valueOf(title.holder().merchant())))
                .filter(title -> !reviewers.hasTakenPart(title, actor.account()))
                .filter(title -> own.contains(offices.officeFor(title, now.today())))
                .flatMap(title -> title.reviewRequest().map(asked -> task(title, asked, now)).stream())
                .toList();
    }

    private static WaitingTask task(Title title, TitleEvent asked, BusinessMoment now) {
        LocalDate due = asked.change() == null || asked.change().cause() == null
                ? null
                : asked.change().cause().remedyUntil();
        return new WaitingTask(
                TaskType.REVIEW_REVOCATION,
                WaitingTask.named(title.place().signName()),
                title.holder().registeredName(),
                asked.recordedAt(),
                due,
                due != null && now.calendar().isProvisional(due),
                "/work/title_review?number=" + title.number(),
                due == null ? null : "/work/deadline?review=" + title.number());
    }
}
