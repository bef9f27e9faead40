package fangxin.complaint.handling;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.handling.DutyRosterView.DutyOfficer;
import fangxin.complaint.handling.DutyRosterView.DutyShiftView;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.complaint.timelimit.LimitOverride;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Service boundary for the duty rosters of offices in special periods of changed limits (值班表): officers of an office
 * enter and remove its shifts, staff of the office, its units and the offices above read them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class DutyRosterService {
    @Inject
    DutyRosterRepository shifts;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns today's rosters of the reader's offices; none where no special period is in force. */
    public List<DutyRosterView> current() {
        BusinessMoment now = businessClock.now();
        return inForce(now.today()).isEmpty()
                ? List.of()
                : own().map(office -> view(office, now.today(), now)).toList();
    }

    /** Returns the roster of an office on a day; that of the first office of the reader where none is stated. */
    public DutyRosterView roster(String office, LocalDate day) {
        BusinessMoment now = businessClock.now();
        String read = office == null ? first() : office;
        if (agencies.find(read).filter(Agency::isOffice).isEmpty() || !mayRead(read)) {
            throw new NotFound(read);
        }
        return view(read, day == null ? now.today() : day, now);
    }

    /** Enters a shift in a special period. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DutyRosterView add(String office, DutyShiftInput input) {
        Actor actor = requireOwn(office);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        Account officer = officers(office, now.today()).stream()
                .filter(each -> each.username().equals(input.officer()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("officer", "handling.duty.officer"));
        if (inForce(input.day()).isEmpty()) {
            throw RuleViolation.at("day", "handling.duty.day");
        }
        counters.next("duty-roster/" + office);
        List<DutyShift> ofOfficer = shifts.shifts(office, input.hours()).stream()
                .filter(each -> each.officer().equals(officer.username()))
                .toList();
        if (ofOfficer.stream().noneMatch(each -> each.hours().equals(input.hours()))) {
            if (!ofOfficer.isEmpty()) {
                throw RuleViolation.at("from", "handling.duty.overlap", officer.name());
            }
            shifts.add(new DutyShift(office, officer, input.hours(), actor, now.at()));
        }
        return view(office, input.day(), now);
    }

    /** Removes a shift. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DutyRosterView remove(String office, String id) {
        Actor actor = requireOwn(office);
        BusinessMoment now = businessClock.now();
        DutyShift shift = shifts.findForUpdate(office, id);
        shift.remove(actor, now.at());
        shifts.flush();
        return view(office, BusinessMoment.dayOf(shift.hours().from()), now);
    }

    private Actor requireOwn(String office) {
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, office)) {
            throw new NotFound(String.valueOf(office));
        }
        return actor;
    }

    private String first() {
        return Stream.concat(own(), HandlingAccess.scope(currentUser.actor(), agencies).offices().stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("office"));
    }

    /** Returns the offices of the reader, and those above the reader's units. */
    private Stream<String> own() {
        Actor actor = currentUser.actor();
        return Stream.concat(
                        OfficeScope.heldBy(actor, RoleGroup.OFFICE_STAFF::includes).stream(),
                        actor.placesAs(Role.STATION)
                                .map(station -> agencies.byCode(station).parent()))
                .distinct();
    }

    private boolean mayRead(String office) {
        CaseScope scope = HandlingAccess.scope(currentUser.actor(), agencies);
        return scope.all() || scope.offices().contains(office) || own().anyMatch(own -> agencies.isWithin(office, own));
    }

    private List<LimitOverride> inForce(LocalDate day) {
        return terms.current().terms().overrides().stream()
                .filter(override -> override.isInForce(day))
                .toList();
    }

    /** Returns the officers of an office and of the units right below it. */
    private List<Account> officers(String office, LocalDate today) {
        return Stream.concat(
                        accounts.holders(Role.COUNTY_OFFICE, office, today).stream(),
                        accounts
                                .holders(
                                        Role.STATION,
                                        agencies.under(office).stream()
                                                .filter(agency -> agency.type() == Agency.AgencyType.STATION)
                                                .map(Agency::code)
                                                .toList(),
                                        today)
                                .values()
                                .stream()
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private DutyRosterView view(String office, LocalDate day, BusinessMoment now) {
        List<LimitOverride> periods = inForce(day);
        List<DutyShift> known = periods.isEmpty() ? List.of() : shifts.shifts(office, DutyHours.ofDay(day));
        return new DutyRosterView(
                office,
                agencies.byCode(office).name(),
                day,
                periods.stream().map(LimitOverride::name).toList(),
                known.stream()
                        .map(shift -> new DutyShiftView(
                                shift.id(),
                                shift.officerName(),
                                shift.hours(),
                                shift.hours().contains(now.at()),
                                shift.enteredBy()))
                        .toList(),
                periods.isEmpty()
                        ? List.of()
                        : DutyHours.ofDay(day)
                                .uncovered(known.stream().map(DutyShift::hours).toList()),
                currentUser.actor().holds(Role.COUNTY_OFFICE, office)
                        ? officers(office, now.today()).stream()
                                .map(account -> new DutyOfficer(account.username(), account.name()))
                                .toList()
                        : List.of());
    }
}
