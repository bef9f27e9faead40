package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the register of stations and ODR firms: lists and counts entries; businesses and officers apply,
 * file papers, revise, confirm and enter staff; a second officer decides on applications, changes and grades; officers
 * propose grades, close entries and set shops.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.MERCHANT})
public class StationService {
    /** Office at which an application can be entered. */
    public record StationOffice(String code, LocalizedText name) implements Serializable {}

    private static final int MOST = 500;

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationPresenter presenter;

    @Inject
    StationAccess access;

    @Inject
    StationSecondOfficers seconds;

    @Inject
    StationTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the entries that the caller reads: those that wait for an officer first, then the newest. */
    public List<StationView> stations() {
        return stations(StationFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the entries that the caller reads as an officer or auditor. */
    public List<StationView> stations(StationFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(
                stations.ofOwners(access.offices(actor), access.awayCodes(actor), filter, slice), businessClock.now());
    }

    /** Returns the number of these entries. */
    public long count(StationFilter filter) {
        Actor actor = currentUser.actor();
        return stations.countOfOwners(access.offices(actor), access.awayCodes(actor), filter);
    }

    /** Returns the entries of the businesses that the caller represents. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<StationView> listOwn() {
        return presenter.views(ownStations(), businessClock.now());
    }

    /** Returns the numbers of the disputes that wait at these entries, by the number of the entry. */
    @RolesAllowed(RoleNames.MERCHANT)
    public Map<String, Long> waiting() {
        return cases.openOf(ownStations().stream().map(Station::number).toList());
    }

    private List<Station> ownStations() {
        Actor actor = currentUser.actor();
        return stations.ofCreditCodes(access.claimedCodes(actor)).stream()
                .filter(station -> access.isStaff(actor, station))
                .toList();
    }

    public StationDetails station(String number) {
        Station station = stations.byNumber(number);
        Actor actor = currentUser.actor();
        access.requireReading(actor, station);
        return presenter.details(station, actor, businessClock.now());
    }

    /** Returns the offices at which the caller can apply: its own as an officer, all of the counties as a business. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public List<StationOffice> offices() {
        Actor actor = currentUser.actor();
        List<Agency> open = actor.holds(Role.MERCHANT)
                ? agencies.countyOffices()
                : actor.placesAs(Role.COUNTY_OFFICE).map(agencies::byCode).toList();
        return open.stream()
                .map(agency -> new StationOffice(agency.code(), agency.name()))
                .toList();
    }

    /** Returns the terms in force, for the form of an application. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationTerms terms() {
        return terms.current().terms();
    }

    /** Enters an application: a business for itself, an officer at the counter for any business. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails apply(StationInput input) {
        input.check(terms.current().terms());
        Actor actor = currentUser.actor();
        requireOffice(actor, input);
        BusinessMoment now = businessClock.now();
        int year = now.today().getYear();
        String number = Station.numberOf(year, counters.next("station/" + year));
        stations.alike(input.code(), input.type(), input.name()).ifPresent(known -> {
            throw RuleViolation.conflictAt("name", "station.twice", known.number());
        });
        Station station = new Station(number, input, new ActionStamp(actor, now));
        stations.add(station);
        return presenter.details(station, actor, now);
    }

    private void requireOffice(Actor actor, StationInput input) {
        boolean office = agencies.find(input.office())
                .filter(agency -> agency.isOffice() && !agency.isEnded())
                .isPresent();
        if (!office) {
            throw RuleViolation.at("office", "station.office.missing");
        }
        if (!actor.holds(Role.COUNTY_OFFICE, input.office())
                && !access.claimedCodes(actor).contains(input.code())) {
            throw RuleViolation.at(
                    actor.holds(Role.MERCHANT) ? "creditCode" : "office",
                    actor.holds(Role.MERCHANT) ? "station.creditCode.other" : "station.office.other");
        }
    }

    /** Replaces the particulars; the public particulars of an approved station wait for a second officer. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails revise(String number, StationInput input) {
        Station station = ledger(number);
        input.check(terms.current().terms());
        station.revise(input, stamp());
        return saved(station);
    }

    /** Decides, as the second officer, on a change of public particulars. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails decideChange(String number, StationChangeDecisionInput input) {
        input.checked();
        Actor actor = currentUser.actor();
        access.requireReading(actor, stations.byNumber(number));
        Station station = stations.findForUpdate(number);
        if (station.hasJustDecided(input.confirmed(), actor.account())) {
            return saved(station);
        }
        seconds.ofChange(station)
                .orElseThrow(() -> RuleViolation.conflict("station.change.none"))
                .require(actor);
        if (input.confirmed()) {
            station.confirmChange(input.change(), stamp());
        } else {
            station.refuseChange(input.change(), input.reason(), stamp());
        }
        return saved(station);
    }

    /** Proposes the grade of a station with an optional file, as an officer. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails proposeGrade(String number, StationAssessmentInput input, String name, InputStream sheet) {
        Constraints.check(input);
        Station station = acting(number);
        StationGrade grade = terms.current()
                .terms()
                .grade(input.grade())
                .orElseThrow(() -> RuleViolation.at("grade", "station.grade.unknown"));
        ActionStamp by = stamp();
        if (station.proposeGrade(input, grade, by) && sheet != null) {
            station.assessment()
                    .orElseThrow()
                    .attach(files.store(
                                    number,
                                    StationFileAccess.ASSESSMENT,
                                    name,
                                    sheet,
                                    by.actor().account())
                            .id());
        }
        return saved(station);
    }

    /** Decides, as the second officer, on the proposed grade of a station. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails decideGrade(String number, StationAssessmentDecisionInput input) {
        input.checked();
        Actor actor = currentUser.actor();
        access.requireReading(actor, stations.byNumber(number));
        Station station = stations.findForUpdate(number);
        if (station.hasJustAssessed(input.confirmed(), actor.account())) {
            return saved(station);
        }
        seconds.ofGrade(station)
                .orElseThrow(() -> RuleViolation.conflict("station.grade.none"))
                .require(actor);
        remove(
                input.confirmed()
                        ? station.confirmGrade(
                                input.assessment(), terms.current().terms(), stamp())
                        : station.returnGrade(input.assessment(), input.reason(), stamp()));
        return saved(station);
    }

    private void remove(Optional<String> file) {
        file.map(files::byId).ifPresent(files::remove);
    }

    /** Enters a person of the staff. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails addMember(String number, StationMemberInput input) {
        Station station = ledger(number);
        station.addMember(Constraints.check(input), stamp());
        return saved(station);
    }

    /** Removes a person of the staff. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails removeMember(String number, String member) {
        Station station = ledger(number);
        station.removeMember(member, stamp());
        return saved(station);
    }

    /** Files a paper of the application under the code of its requirement. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails file(String number, String code, String name, InputStream paper) {
        Station station = ledger(number);
        boolean asked = terms.current().terms().required(station.type(), StationRequirementType.PAPER).stream()
                .anyMatch(each -> each.code().equals(code));
        if (!asked) {
            throw RuleViolation.at("code", "station.paper.unknown");
        }
        if (paper == null) {
            throw RuleViolation.at("file", "station.file.missing");
        }
        StationStep.ADD_PAPER.requireFrom(station.state());
        ActionStamp by = stamp();
        remove(station.file(
                code,
                files.store(
                                number,
                                StationFileAccess.PAPER,
                                name,
                                paper,
                                by.actor().account())
                        .id(),
                by));
        return saved(station);
    }

    /** Approves an application as the second officer. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails approve(String number, StationApprovalInput input) {
        Constraints.check(input);
        Station station = decided(number);
        if (!isDone(station, StationState.ACTIVE, input.openedOn())) {
            station.approve(input.openedOn(), terms.current().terms(), stamp());
        }
        return saved(station);
    }

    private static boolean isDone(Station station, StationState state, LocalDate openedOn) {
        return station.state() == state && openedOn.equals(station.openedOn());
    }

    /** Refuses an application as the second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails refuse(String number, StationReasonInput input) {
        Constraints.check(input);
        Station station = decided(number);
        station.refuse(input.reason(), stamp());
        return saved(station);
    }

    private Station decided(String number) {
        Actor actor = currentUser.actor();
        access.requireReading(actor, stations.byNumber(number));
        Station station = stations.findForUpdate(number);
        seconds.of(station).require(actor);
        return station;
    }

    /** Confirms that a station without recorded activity is active. An active station is unchanged. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails confirm(String number) {
        Station station = ledger(number);
        if (station.state() != StationState.ACTIVE) {
            station.confirm(stamp());
        }
        return saved(station);
    }

    /** Closes a station, or records that an ODR firm drops out. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails close(String number, StationClosingInput input) {
        Constraints.check(input);
        Station station = acting(number);
        Optional<String> proposal = station.assessment().map(StationAssessment::file);
        station.close(input.lastDay(), input.reason(), stamp());
        remove(proposal);
        return saved(station);
    }

    /** Puts it in charge of a titled shop of the office or of an office below it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails cover(String number, StationShopInput input) {
        Constraints.check(input);
        Station station = acting(number);
        Title title = titles.find(input.title())
                .filter(shop -> agencies.isWithin(shop.owner(), station.owner()))
                .orElseThrow(() -> RuleViolation.at("title", "station.shop.unknown"));
        station.cover(title.number(), stamp());
        return saved(station);
    }

    /** Ends its charge of a shop. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationDetails uncover(String number, StationShopInput input) {
        Constraints.check(input);
        Station station = acting(number);
        station.uncover(input.title(), stamp());
        return saved(station);
    }

    private Station acting(String number) {
        Station station = stations.findForUpdate(number);
        access.requireActing(currentUser.actor(), station);
        return station;
    }

    private Station ledger(String number) {
        Station station = stations.findForUpdate(number);
        access.requireLedger(currentUser.actor(), station);
        return station;
    }

    private StationDetails saved(Station station) {
        stations.flush();
        return presenter.details(station, currentUser.actor(), businessClock.now());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
