package fangxin.complaint.association;

import fangxin.complaint.handling.TraderMatcher;
import fangxin.complaint.handling.TraderMatcher.MatchedTrader;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.DataWritten;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Service boundary by which an association imports the ended cases of its former register (CSV or XLSX) and receives
 * the refused rows with their reasons. Rows that were imported before are left unchanged: the same file again changes
 * nothing.
 */
@Stateless
@RolesAllowed(RoleNames.ASSOCIATION)
public class AssociationImportService {
    private static final long MAX_BYTES = 5L * 1024 * 1024;

    @Inject
    AssociationCaseRepository cases;

    @Inject
    FormerCaseWriter writer;

    @Inject
    TraderMatcher traders;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<DataWritten> written;

    /** Imports the rows of a file by its usual headings; returns refused rows with their reasons. */
    public AssociationImportView importFile(String name, InputStream in) {
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        String association = by.actor().placesAs(Role.ASSOCIATION).findFirst().orElseThrow();
        SpreadsheetReader sheet = SpreadsheetReader.read(SpreadsheetReader.bytes(in, MAX_BYTES));
        ColumnMapping mapping =
                ColumnMapping.guess(FormerCaseColumn.ALL, sheet.heading().cells());
        mapping.check(FormerCaseColumn.ALL, sheet.heading().cells());
        counters.next("association-import/" + association);
        FormerCaseParser.FormerCases parsed = new FormerCaseParser(
                        terms.current().terms().codes(CodeList.CATEGORY, null),
                        by.moment().today())
                .parse(sheet, mapping);
        Set<String> known = cases.importedNumbers(
                association, parsed.cases().stream().map(FormerCase::number).toList());
        List<FormerCase> fresh = parsed.cases().stream()
                .filter(former -> !known.contains(former.number()))
                .toList();
        writer.write(imported(association, fresh, by));
        written.fire(new DataWritten());
        return new AssociationImportView(
                parsed.cases().size() + parsed.repeated() + parsed.refused().size(),
                fresh.size(),
                parsed.cases().size() - fresh.size() + parsed.repeated(),
                parsed.refused());
    }

    private List<AssociationCase> imported(String association, List<FormerCase> fresh, ActionStamp by) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        int year = by.moment().today().getYear();
        long number = counters.next("association-case/" + year, fresh.size()) - fresh.size();
        Map<String, MatchedTrader> matched =
                traders.match(fresh.stream().map(FormerCase::creditCode).toList());
        List<AssociationCase> imported = new ArrayList<>();
        for (FormerCase former : fresh) {
            number++;
            MatchedTrader trader =
                    former.creditCode() == null ? new MatchedTrader(null, null) : matched.get(former.creditCode());
            imported.add(AssociationCase.imported(
                    AssociationCase.numberOf(year, number),
                    association,
                    former,
                    new AssociationTrader(former.traderName(), former.creditCode(), trader.title(), trader.merchant()),
                    by));
        }
        return imported;
    }
}
