package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.association.ActivityView.ActivityDetails;
import fangxin.complaint.association.ActivityView.ActivityEntryView;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the activity log of the associations: officers of an association enter, correct and cancel
 * entries; those who may read it list, count and read them.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.AUDITOR})
public class ActivityService {
    private static final int MOST = 500;
    private static final int MOST_DUPLICATES = 20;

    /** Version of no entry. */
    private static final long NONE = -1;

    @Inject
    ActivityRepository activities;

    @Inject
    AssociationAccess access;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the entries that the caller reads, the newest first. */
    public List<ActivityView> activities() {
        return activities(ActivityFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of these entries. */
    public List<ActivityView> activities(ActivityFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        return activities.list(access.readable(currentUser.actor()), filter, slice).stream()
                .map(activity -> view(activity, names.get(activity.association())))
                .toList();
    }

    /** Returns the number of these entries. */
    public long count(ActivityFilter filter) {
        return activities.count(access.readable(currentUser.actor()), filter);
    }

    public ActivityDetails find(String number) {
        AssociationActivity activity = activities.byNumber(number);
        access.requireReading(currentUser.actor(), activity.association(), number);
        return details(activity);
    }

    /** Enters an activity, from which all figures are computed. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ActivityDetails enter(ActivityInput input) {
        ActionStamp by = stamp();
        input.check(by.moment().today());
        if (!access.mayAct(by.actor(), input.association())) {
            throw RuleViolation.at("association", "association.association.missing");
        }
        int year = by.moment().today().getYear();
        AssociationActivity activity = new AssociationActivity(
                AssociationActivity.numberOf(year, counters.next("association-activity/" + year)), input, by);
        activities.add(activity);
        return details(activity);
    }

    /** Corrects an entry; the journal records the former content. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ActivityDetails correct(String number, ActivityInput input) {
        ActionStamp by = stamp();
        input.check(by.moment().today());
        AssociationActivity activity = acting(number);
        if (!activity.association().equals(input.association())) {
            throw RuleViolation.at("association", "association.association.fixed");
        }
        if (!activity.isAs(input)) {
            activity.requireVersion(input.version() == null ? NONE : input.version());
            activity.correct(input, by);
        }
        return saved(activity);
    }

    /** Cancels an entry, so that it counts in no figure. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ActivityDetails cancel(String number, AssociationReasonInput input) {
        Constraints.check(input);
        AssociationActivity activity = acting(number);
        if (activity.state() != ActivityState.CANCELLED) {
            activity.cancel(input.reason(), stamp());
        }
        return saved(activity);
    }

    private AssociationActivity acting(String number) {
        AssociationActivity activity = activities.findForUpdate(number);
        access.requireActing(currentUser.actor(), activity.association(), number);
        return activity;
    }

    private ActivityDetails saved(AssociationActivity activity) {
        activities.flush();
        return details(activity);
    }

    private ActivityDetails details(AssociationActivity activity) {
        Actor reader = currentUser.actor();
        LocalizedText association = agencies.byCode(activity.association()).name();
        return new ActivityDetails(
                view(activity, association),
                activity.association(),
                activity.version(),
                activity.journal().reversed().stream()
                        .map(entry -> new ActivityEntryView(
                                entry.step(),
                                entry.actor().name(),
                                entry.words(),
                                entry.formerKind(),
                                entry.recordedAt()))
                        .toList(),
                access.mayAct(reader, activity.association())
                        ? Arrays.stream(ActivityStep.values())
                                .filter(step -> step.from().contains(activity.state()))
                                .toList()
                        : List.of(),
                activities.heldOn(activity.association(), activity.kind(), activity.heldOn()).stream()
                        .filter(other -> DuplicateActivityRule.mayBeDuplicates(activity, other))
                        .limit(MOST_DUPLICATES)
                        .map(other -> view(other, association))
                        .toList());
    }

    private static ActivityView view(AssociationActivity activity, LocalizedText association) {
        return new ActivityView(
                activity.number(),
                association,
                activity.kind(),
                activity.state(),
                activity.heldOn(),
                activity.place(),
                activity.topic(),
                activity.quantity());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
