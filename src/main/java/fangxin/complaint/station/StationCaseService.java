package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationCaseView.StationContactView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary for the disputes in the ledgers of stations: staff or an officer at the counter enter, answer,
 * settle and end them, file agreements, call back, read a contact and send monthly returns; the office lists and counts
 * them, and refers overdue ones to 12315.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.MERCHANT})
public class StationCaseService {
    /**
     * Fired when a station has answered, settled or ended a dispute that a consumer's message became.
     *
     * @param reference number of the message
     * @param station   name of the station
     */
    public record StationCaseAnswered(String reference, String station, String words, ActionStamp by) {}

    private static final int MOST = 500;

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationCaseRegister register;

    @Inject
    StationPresenter presenter;

    @Inject
    StationMonths months;

    @Inject
    StationAccess access;

    @Inject
    FileStore files;

    @Inject
    Event<StationCaseAnswered> answered;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the disputes of the stations whose entries the caller reads, the newest first. */
    public List<StationCaseView> cases() {
        return cases(StationCaseFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns the part of these disputes. */
    public List<StationCaseView> cases(StationCaseFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        return cases.ofOwners(access.offices(actor), access.awayCodes(actor), filter, slice).stream()
                .map(dispute -> StationCaseView.of(dispute, today))
                .toList();
    }

    /** Returns the number of these disputes. */
    public long count(StationCaseFilter filter) {
        Actor actor = currentUser.actor();
        return cases.countOfOwners(access.offices(actor), access.awayCodes(actor), filter);
    }

    /** Lists the disputes in the ledger of a station, pending ones by due day before the others. */
    public List<StationCaseView> ledger(String station) {
        Station known = stations.byNumber(station);
        access.requireReading(currentUser.actor(), known);
        LocalDate today = businessClock.now().today();
        return cases.ofStation(station, MOST).stream()
                .map(dispute -> StationCaseView.of(dispute, today))
                .toList();
    }

    /** Returns the data for the forms of a station. */
    public StationFormData form(String station) {
        Station known = stations.byNumber(station);
        Actor actor = currentUser.actor();
        access.requireReading(actor, known);
        return new StationFormData(
                known.owner(), presenter.details(known, actor, businessClock.now()), ledger(station));
    }

    /** Returns the code of the office that administers the station of a dispute. */
    public String officeOf(String dispute) {
        Station station = cases.byNumber(dispute).station();
        access.requireReading(currentUser.actor(), station);
        return station.owner();
    }

    public StationCaseDetails dispute(String number) {
        StationCase dispute = cases.byNumber(number);
        access.requireReading(currentUser.actor(), dispute.station());
        return presenter.details(dispute, currentUser.actor(), businessClock.now());
    }

    /**
     * Enters a line of the ledger with words, or with a picture or recording.
     *
     * @param name name of the file, or null
     * @param file content of the file, or null
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationCaseDetails enter(String station, StationCaseInput input, String name, InputStream file) {
        Constraints.check(input);
        ActionStamp by = stamp();
        Station known = stations.findForUpdate(station);
        access.requireLedger(by.actor(), known);
        if (input.words() == null && file == null) {
            throw RuleViolation.at("words", "station.case.words.missing");
        }
        StationCase dispute = register.enter(
                known,
                input,
                null,
                number -> file == null
                        ? null
                        : files.storePictureOrRecording(
                                        number,
                                        StationFileAccess.LINE,
                                        name,
                                        file,
                                        by.actor().account())
                                .id(),
                by);
        return presenter.details(dispute, by.actor(), by.moment());
    }

    /**
     * Answers, settles or ends a dispute; the consumer of the message reads the words. A repeated request with the same
     * words and money changes nothing.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationCaseDetails take(String number, StationCaseStepInput input) {
        Constraints.check(input);
        StationCase dispute = ledgerCase(number);
        if (!dispute.isTaken(input.step(), input.words(), input.recovered())) {
            boolean isOffice = access.mayAct(currentUser.actor(), dispute.station());
            ActionStamp by = stamp();
            dispute.take(input.step(), input.words(), input.recovered(), isOffice, by);
            if (dispute.reference() != null) {
                answered.fire(new StationCaseAnswered(
                        dispute.reference(), dispute.station().name(), input.words(), by));
            }
        }
        return saved(dispute);
    }

    /** Files the signed agreement of a settled dispute. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationCaseDetails fileAgreement(String number, String name, InputStream agreement) {
        StationCase dispute = ledgerCase(number);
        if (agreement == null) {
            throw RuleViolation.at("file", "station.file.missing");
        }
        ActionStamp by = stamp();
        dispute.fileAgreement(
                files.store(
                                number,
                                StationFileAccess.AGREEMENT,
                                name,
                                agreement,
                                by.actor().account())
                        .id(),
                by);
        return saved(dispute);
    }

    /** Records the consumer's answer in a call-back. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationCaseDetails callBack(String number, StationCallBackInput input) {
        Constraints.check(input);
        StationCase dispute = ledgerCase(number);
        dispute.callBack(input.result(), stamp());
        return saved(dispute);
    }

    /**
     * Records that the office has informed the consumer of an overdue dispute of the national platform
     * 12315.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationCaseDetails refer(String number) {
        StationCase dispute = cases.findForUpdate(number);
        access.requireActing(currentUser.actor(), dispute.station());
        if (dispute.state() != StationCaseState.REFERRED) {
            dispute.refer(stamp());
        }
        return saved(dispute);
    }

    /**
     * Returns the contact of the consumer in plain text; the journal of the dispute records the reader and the reason.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationContactView contact(String number, StationContactInput input) {
        Constraints.check(input);
        StationCase dispute = ledgerCase(number);
        StationContactView read = new StationContactView(number, dispute.readContact(input.reason(), stamp()));
        cases.flush();
        return read;
    }

    /** Sends the monthly return of a month that is over, with the figures of the ledger. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
    public StationDetails send(String station, StationMonthInput input) {
        Constraints.check(input);
        Station known = stations.findForUpdate(station);
        ActionStamp by = stamp();
        access.requireLedger(by.actor(), known);
        months.send(known, input.month(), by);
        return presenter.details(known, by.actor(), by.moment());
    }

    private StationCase ledgerCase(String number) {
        StationCase dispute = cases.findForUpdate(number);
        access.requireLedger(currentUser.actor(), dispute.station());
        return dispute;
    }

    private StationCaseDetails saved(StationCase dispute) {
        cases.flush();
        return presenter.details(dispute, currentUser.actor(), businessClock.now());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
