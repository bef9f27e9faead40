package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for hot spots: lists, counts and shows them and the weeks that were searched, records the assessment
 * of a hot spot by an office, and searches a week at once for the city's office. The city's office reads all, an office
 * those of its district, a unit its own.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class HotSpotService {
    private static final int MOST = 500;
    private static final int WEEKS = 12;

    @Inject
    HotSpotRepository hotSpots;

    @Inject
    HotSpotPresenter presenter;

    @Inject
    HotSpotAnalysis analysis;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the hot spots that the reader may see, the last week first. */
    public List<HotSpotView> hotSpots() {
        return hotSpots(HotSpotFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the hot spots that the reader may see. */
    public List<HotSpotView> hotSpots(HotSpotFilter filter, ListSlice slice) {
        return presenter.views(hotSpots.list(scope(), filter, slice));
    }

    public long count(HotSpotFilter filter) {
        return hotSpots.count(scope(), filter);
    }

    public HotSpotView find(String id) {
        return presenter.views(List.of(readable(id))).getFirst();
    }

    /** Returns the last weeks that were searched. */
    public List<AnalysedWeekView> weeks() {
        return hotSpots.weeks(WEEKS).stream().map(AnalysedWeekView::of).toList();
    }

    /** Returns whether the reader acts for the city's office. */
    public boolean isOfCity() {
        return currentUser.actor().placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /**
     * Returns the name of the office for which the reader can record an assessment; empty without such an office, or
     * once it has one.
     */
    public Optional<LocalizedText> assessing(String id) {
        return office(readable(id), currentUser.actor())
                .filter(office -> hotSpots.assessment(id, office).isEmpty())
                .map(agencies::byCode)
                .map(Agency::name);
    }

    /** Records the assessment of a hot spot by the reader's office. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public HotSpotView assess(String id, HotSpotAssessmentInput input) {
        Actor actor = currentUser.actor();
        readable(id);
        HotSpot hotSpot = hotSpots.findForUpdate(id);
        String office = office(hotSpot, actor).orElseThrow(() -> new NotFound(id));
        Constraints.check(input);
        Optional<HotSpotAssessment> known = hotSpots.assessment(id, office);
        if (known.isPresent() && !known.get().note().equals(input.note())) {
            throw RuleViolation.conflict(
                    "analysis.assessment.done",
                    known.get().actor().name(),
                    known.get().assessedAt());
        }
        if (known.isEmpty()) {
            hotSpots.add(new HotSpotAssessment(
                    id, office, input.note(), actor, businessClock.now().at()));
        }
        return find(id);
    }

    /** Searches a week that is over. One that was searched is left alone. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysedWeekView analyse(AnalysedWeekInput input) {
        if (!isOfCity()) {
            throw new RuleViolation("analysis.week.city");
        }
        LocalDate monday = SeasonCalendar.monday(Constraints.check(input).day());
        if (monday.isAfter(analysis.lastComplete())) {
            throw RuleViolation.at("day", "analysis.week.open");
        }
        return AnalysedWeekView.of(analysis.analyse(monday));
    }

    private AppraisedScope scope() {
        return AppraisedScope.of(currentUser.actor(), agencies);
    }

    private HotSpot readable(String id) {
        AppraisedScope scope = scope();
        return hotSpots.find(id)
                .filter(each -> scope.includes(each.key().office(), each.key().unit()))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the office for which an officer assesses a hot spot: that of the district, or the city's. */
    private Optional<String> office(HotSpot hotSpot, Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE)
                .filter(office -> office.equals(hotSpot.key().office()) || agencies.isCityOffice(office))
                .findFirst();
    }
}
