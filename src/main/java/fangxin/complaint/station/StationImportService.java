package fangxin.complaint.station;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.complaint.station.StationImport.StationImportState;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.DataWritten;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for imports of a register of stations and ODR firms that work already (CSV or XLSX): an officer
 * imports one, a second officer confirms or refuses it as a whole, and both list the last imports. Rows whose entry is
 * there are left alone, so that the same file again changes nothing.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class StationImportService {
    /** Fired when a register was imported. */
    public record StationsImported(String office, StationImportView result) {}

    private static final long MAX_BYTES = 5L * 1024 * 1024;
    private static final int SHOWN = 20;

    @Inject
    StationRepository stations;

    @Inject
    StationTermsRepository terms;

    @Inject
    StationWriter writer;

    @Inject
    StationSecondOfficers seconds;

    @Inject
    StationAccess access;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<StationsImported> imported;

    @Inject
    Event<DataWritten> written;

    @Inject
    Event<PublicDataChanged> changed;

    /** Imports the rows of a file by its usual headings; returns refused rows with their reasons. */
    public StationImportView importFile(String name, InputStream in) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        String office = actor.placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        SpreadsheetReader sheet = SpreadsheetReader.read(SpreadsheetReader.bytes(in, MAX_BYTES));
        ColumnMapping mapping =
                ColumnMapping.guess(StationColumn.ALL, sheet.heading().cells());
        mapping.check(StationColumn.ALL, sheet.heading().cells());
        counters.next("station-import/" + office);
        Set<String> open = offices(office);
        StationParser.ParsedStations parsed =
                new StationParser(terms.current().terms(), office, open::contains, now.today()).parse(sheet, mapping);
        Map<String, Map<String, Boolean>> known = new HashMap<>();
        List<StationRow> fresh = new ArrayList<>();
        int ended = 0;
        for (StationRow row : parsed.rows()) {
            Boolean isEnded =
                    known.computeIfAbsent(row.office(), stations::keys).get(row.key());
            if (isEnded == null) {
                fresh.add(row);
            } else {
                ended += isEnded ? 1 : 0;
            }
        }
        String batch = fresh.isEmpty() ? null : add(office, name, fresh, new ActionStamp(actor, now));
        StationImportView result = new StationImportView(
                batch,
                parsed.rows().size() + parsed.repeated() + parsed.refused().size(),
                fresh.size(),
                parsed.rows().size() - fresh.size() - ended + parsed.repeated(),
                ended,
                parsed.refused());
        imported.fire(new StationsImported(office, result));
        written.fire(new DataWritten());
        return result;
    }

    private String add(String office, String name, List<StationRow> fresh, ActionStamp by) {
        StationImport batch = new StationImport(office, name, fresh.size(), by);
        stations.add(batch);
        writer.write(fresh, batch.id(), by.moment());
        return batch.id();
    }

    /** Returns the last imports of the caller's offices, the newest first. */
    public List<StationImportBatchView> imports() {
        Actor actor = currentUser.actor();
        return stations.imports(access.offices(actor), SHOWN).stream()
                .map(batch -> view(batch, actor))
                .toList();
    }

    /**
     * Decides on an import as the second officer: its entries become public, or are refused. A repeated request changes
     * nothing.
     */
    public StationImportBatchView decide(String id, boolean confirmed) {
        Actor actor = currentUser.actor();
        StationImport batch = stations.importForUpdate(id);
        StationImportState wanted = confirmed ? StationImportState.CONFIRMED : StationImportState.REFUSED;
        if (!seconds.mayRead(actor, batch)) {
            throw new NotFound(id);
        }
        if (batch.state() != wanted) {
            seconds.of(batch).require(actor);
            if (confirmed && stations.hasEntryOf(batch, access.awayCodes(actor))) {
                throw new RuleViolation("station.import.recused");
            }
            if (!batch.isOpen()) {
                throw RuleViolation.conflict("station.import.decided", batch.decidedBy());
            }
            batch.decide(confirmed, new ActionStamp(actor, businessClock.now()));
            stations.decide(
                    batch,
                    confirmed ? StationState.ACTIVE : StationState.REFUSED,
                    businessClock.now().today());
            written.fire(new DataWritten());
            changed.fire(new PublicDataChanged());
        }
        return view(batch, actor);
    }

    private StationImportBatchView view(StationImport batch, Actor reader) {
        return new StationImportBatchView(
                batch.id(),
                agencies.byCode(batch.office()).name(),
                batch.fileName(),
                batch.entries(),
                batch.state(),
                batch.actor().name(),
                batch.importedAt(),
                batch.decidedBy(),
                batch.isOpen() && seconds.of(batch).mayBe(reader));
    }

    /** Returns the office and the offices below it. */
    private Set<String> offices(String office) {
        return Stream.concat(
                        Stream.of(office),
                        agencies.under(office).stream().filter(Agency::isOffice).map(Agency::code))
                .collect(Collectors.toSet());
    }
}
