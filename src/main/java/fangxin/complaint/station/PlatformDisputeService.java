package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.PlatformDisputeParser.ParsedDisputes;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for files of disputes that a platform sends for its online station (CSV or XLSX): staff of the station
 * or an officer of the office import one, by browser or by a program. A number of the platform is one line of the
 * ledger, so that the same file again changes nothing, and a later file continues the lines.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.MERCHANT})
public class PlatformDisputeService {
    /** Fired when a file of a platform was imported. */
    public record PlatformDisputesImported(String station, PlatformDisputeImportView result) {}

    private static final long MAX_BYTES = 5L * 1024 * 1024;
    /** Greatest number of rows of a file. */
    private static final int MOST = 5000;
    /** Numbers whose lines are read at a time. */
    private static final int CHUNK = 500;

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationCaseRegister register;

    @Inject
    StationAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<PlatformDisputesImported> imported;

    /** Imports the rows of a file by its usual headings; returns refused rows with their reasons. */
    public PlatformDisputeImportView importFile(String number, InputStream in) {
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        Station station = stations.findForUpdate(number);
        access.requireLedger(by.actor(), station);
        if (station.type() != StationType.ONLINE) {
            throw RuleViolation.conflict("station.platform.type");
        }
        StationCaseRegister.requireOpen(station);
        SpreadsheetReader sheet = SpreadsheetReader.read(SpreadsheetReader.bytes(in, MAX_BYTES));
        if (sheet.lines().size() > MOST) {
            throw RuleViolation.at("file", "station.platform.long", MOST);
        }
        ColumnMapping mapping =
                ColumnMapping.guess(PlatformDisputeColumn.ALL, sheet.heading().cells());
        mapping.check(PlatformDisputeColumn.ALL, sheet.heading().cells());
        ParsedDisputes parsed =
                new PlatformDisputeParser(station.openedOn(), by.moment().today()).parse(sheet, mapping);
        PlatformDisputeImportView result = store(station, parsed, by);
        cases.flush();
        imported.fire(new PlatformDisputesImported(number, result));
        return result;
    }

    private PlatformDisputeImportView store(Station station, ParsedDisputes parsed, ActionStamp by) {
        boolean isOffice = access.mayAct(by.actor(), station);
        Map<String, StationCase> known = known(station, parsed.rows());
        List<CellProblem> refused = new ArrayList<>(parsed.refused());
        int added = 0;
        int continued = 0;
        int unchanged = 0;
        for (PlatformDispute row : parsed.rows()) {
            StationCase line = known.get(row.number());
            try {
                if (line == null) {
                    known.put(row.number(), register.enter(station, row, isOffice, by));
                    added++;
                } else {
                    int before = line.journal().size();
                    line.follow(row, isOffice, by);
                    continued += line.journal().size() > before ? 1 : 0;
                    unchanged += line.journal().size() > before ? 0 : 1;
                }
            } catch (RuleViolation wrong) {
                refused.add(CellProblem.of(
                        row.line(),
                        PlatformDisputeColumn.NUMBER,
                        row.number(),
                        wrong.key(),
                        wrong.violations().getFirst().arguments().toArray()));
            }
        }
        return new PlatformDisputeImportView(
                parsed.rows().size() + parsed.refused().size(), added, continued, unchanged, refused);
    }

    private Map<String, StationCase> known(Station station, List<PlatformDispute> rows) {
        List<String> numbers =
                rows.stream().map(PlatformDispute::number).distinct().toList();
        Map<String, StationCase> known = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            known.putAll(
                    cases.ofPlatform(station.number(), numbers.subList(from, Math.min(from + CHUNK, numbers.size()))));
        }
        return known;
    }
}
