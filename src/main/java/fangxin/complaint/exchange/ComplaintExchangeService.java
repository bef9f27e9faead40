package fangxin.complaint.exchange;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.complaint.handling.CasePlacement;
import fangxin.complaint.handling.ComplaintMirror;
import fangxin.complaint.handling.ComplaintType;
import fangxin.complaint.handling.MirroredCase;
import fangxin.complaint.handling.MirroredState;
import fangxin.complaint.handling.ReceivedCase;
import fangxin.complaint.offencereport.OffenceReportIntake;
import fangxin.complaint.offencereport.ReceivedReport;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.DataWritten;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Service boundary for the exchange with 12315 and 12345: receives, previews, checks and imports files of the
 * platforms, lists and counts imports, lists refused rows and complete or unknown days, reconciles a day with the
 * stored cases, lists, counts and clears up differences, and lets a case take the agency that a platform states.
 * Reports among the rows go to {@link OffenceReportIntake}, and nothing of them is shown here.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintExchangeService {
    /** Import of a file with the sheet that was read from it. */
    private record ReceivedFile(String id, SpreadsheetReader sheet) {}

    /** Fired when the rows of a file were imported. */
    public record ComplaintsImported(String id, ComplaintImportCounts counts) {}

    /**
     * Result of an import of a file, or of its check before the import.
     *
     * @param imported false for a file that waits until an officer confirms its columns
     */
    public record CheckedComplaints(ComplaintImportCounts counts, List<CellProblem> refused, boolean imported) {}

    public static final long MAX_BYTES = 128L * 1024 * 1024;
    /** Lines of a file: more than the cases of the city in a year. */
    public static final int MAX_LINES = 250_000;

    static final String PURPOSE = "COMPLAINT_IMPORT";
    /** Counter of the imports of an office, which makes two of them wait for each other. */
    private static final String IMPORTS = "complaint-import/";

    private static final int MOST = 200;
    /** Refused rows of an import that are stored: a file with more was read by wrong columns. */
    private static final int MOST_REFUSED = 20_000;

    private static final int SHOWN = 20;
    private static final int SAMPLE = 5;
    private static final int DAYS_SHOWN = 14;

    @Inject
    ExchangeRepository exchange;

    @Inject
    ComplaintMirror mirror;

    @Inject
    OffenceReportIntake reports;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ComplaintsImported> imported;

    @Inject
    Event<DataWritten> written;

    /**
     * Stores a file until its columns are confirmed. Returns the existing import for the same file.
     *
     * @return the id of the import
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String receive(ComplaintFileInput input, String name, InputStream in) {
        return store(input, name, in).id();
    }

    private ReceivedFile store(ComplaintFileInput input, String name, InputStream in) {
        Actor actor = currentUser.actor();
        String office = office(actor);
        checkDay(Constraints.check(input));
        byte[] content = SpreadsheetReader.bytes(in, MAX_BYTES);
        SpreadsheetReader sheet = SpreadsheetReader.read(content, MAX_LINES);
        counters.next(IMPORTS + office);
        Optional<ComplaintImport> before = exchange.ofContent(office, input.platform(), Sha256.hex(content));
        if (before.isPresent()) {
            return new ReceivedFile(before.get().id(), sheet);
        }
        String id = UUID.randomUUID().toString();
        StoredFile file = files.store(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        exchange.add(new ComplaintImport(id, office, input, file, actor, businessClock.now()));
        return new ReceivedFile(id, sheet);
    }

    private void checkDay(ComplaintFileInput input) {
        if (input.day().isAfter(businessClock.now().today())) {
            throw RuleViolation.at("day", "exchange.day.future");
        }
    }

    /** Returns the preview of a file that waits: its headings, its columns and its first rows. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintImportView.ComplaintFilePreview preview(String id) {
        ComplaintImport intake = findOwn(id);
        SpreadsheetReader sheet = SpreadsheetReader.read(content(intake), MAX_LINES);
        return new ComplaintImportView.ComplaintFilePreview(
                sheet.heading().cells(),
                remembered(intake.office(), intake.platform(), sheet),
                sheet.lines().stream()
                        .limit(SAMPLE)
                        .map(SpreadsheetReader.SheetRow::cells)
                        .toList(),
                sheet.lines().size());
    }

    /** Imports the rows of a file by these columns, which the service remembers. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintImportView run(String id, ColumnMapping mapping) {
        counters.next(IMPORTS + findOwn(id).office());
        ComplaintImport intake = exchange.intakeForUpdate(id);
        if (intake.isImported()) {
            return view(intake);
        }
        return importRows(intake, SpreadsheetReader.read(content(intake), MAX_LINES), mapping);
    }

    /** @param mapping the confirmed columns; null for the remembered ones */
    private ComplaintImportView importRows(ComplaintImport intake, SpreadsheetReader sheet, ColumnMapping mapping) {
        ColumnMapping used = mapping == null ? remembered(intake.office(), intake.platform(), sheet) : mapping;
        used.check(ComplaintColumn.ALL, sheet.heading().cells());
        PlatformRowParser.ParsedRows parsed = parse(intake.office(), intake.platform(), sheet, used);
        Actor actor = currentUser.actor();
        ComplaintMirror.MirrorCounts mirrored = mirror.mirror(
                mirrored(parsed, intake.office()), intake.platform().isNational(), intake.office(), intake.id(), actor);
        Set<String> cases = parsed.rows().stream()
                .filter(row -> row.type().hasCase())
                .map(row -> row.number(intake.platform()))
                .collect(Collectors.toSet());
        List<ReceivedReport> received = parsed.reports(intake.platform()).stream()
                .map(row -> report(row, cases.contains(row.number(intake.platform())), intake.office()))
                .toList();
        reports.receive(received, actor);
        recordConflicts(intake, mirrored);
        List<CellProblem> refused = parsed.refused();
        exchange.addRefused(IntStream.range(0, Math.min(refused.size(), MOST_REFUSED))
                .mapToObj(i -> new RefusedImportRow(intake.id(), i, refused.get(i)))
                .toList());
        intake.finish(
                new ComplaintImportCounts(
                        parsed.total(),
                        mirrored.added(),
                        mirrored.changed(),
                        mirrored.unchanged() + parsed.replaced(),
                        parsed.refused().size() + mirrored.elsewhere().size(),
                        received.size()),
                used.toRemember(ComplaintColumn.ALL, sheet.heading().cells()),
                businessClock.now().at());
        imported.fire(new ComplaintsImported(intake.id(), intake.counts()));
        written.fire(new DataWritten());
        return view(intake);
    }

    /**
     * Receives a file and imports it by the remembered columns, as other systems do. A file with a heading on which
     * nobody has decided waits until an officer confirms its columns, as one that is uploaded on the page does: a column
     * that the platform has added would otherwise be left out unseen. The answer to a file that was imported before
     * counts its rows as known.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintImportView importFile(ComplaintFileInput input, String name, InputStream in) {
        ReceivedFile received = store(input, name, in);
        ComplaintImport intake = exchange.intakeForUpdate(received.id());
        if (intake.isImported()) {
            return view(intake).ofRepetition();
        }
        return isEveryHeadingKnown(intake.office(), intake.platform(), received.sheet())
                ? importRows(intake, received.sheet(), null)
                : view(intake);
    }

    private boolean isEveryHeadingKnown(String office, ComplaintPlatform platform, SpreadsheetReader sheet) {
        return ColumnMapping.isEveryHeadingKnown(
                exchange.remembered(office, platform).orElse(null),
                ComplaintColumn.ALL,
                sheet.heading().cells());
    }

    /**
     * Returns what {@link #importFile} would answer to a file, without storing anything: the numbers of its rows, or that
     * it would wait for its columns.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CheckedComplaints check(ComplaintFileInput input, InputStream in) {
        checkDay(Constraints.check(input));
        String office = office(currentUser.actor());
        SpreadsheetReader sheet = SpreadsheetReader.read(SpreadsheetReader.bytes(in, MAX_BYTES), MAX_LINES);
        if (!isEveryHeadingKnown(office, input.platform(), sheet)) {
            return new CheckedComplaints(ComplaintImportCounts.NONE, List.of(), false);
        }
        ColumnMapping mapping = remembered(office, input.platform(), sheet);
        mapping.check(ComplaintColumn.ALL, sheet.heading().cells());
        PlatformRowParser.ParsedRows parsed = parse(office, input.platform(), sheet, mapping);
        ComplaintMirror.ExpectedCounts expected =
                mirror.expect(mirrored(parsed, office), input.platform().isNational(), office);
        int reported = parsed.reports(input.platform()).size();
        return new CheckedComplaints(
                new ComplaintImportCounts(
                        parsed.total(),
                        expected.added(),
                        expected.changed(),
                        expected.unchanged() + parsed.replaced(),
                        parsed.refused().size() + expected.elsewhere(),
                        reported),
                parsed.refused(),
                true);
    }

    private List<MirroredCase> mirrored(PlatformRowParser.ParsedRows parsed, String office) {
        return parsed.rows().stream()
                .filter(row -> row.type().hasCase())
                .map(row -> mirrored(row, office))
                .toList();
    }

    /**
     * Records the conflicts that the mirror could not store: another outcome than an officer has entered, another
     * agency, a case of another office, and a number that another case has. The agency of the case clears a difference;
     * the importing office clears a difference on the agency.
     */
    private void recordConflicts(ComplaintImport intake, ComplaintMirror.MirrorCounts mirrored) {
        Map<String, MirroredState> states = mirror.ofCases(
                Stream.of(mirrored.contradicted(), mirrored.misplaced(), mirrored.elsewhere(), mirrored.crossed())
                        .flatMap(List::stream)
                        .map(ComplaintMirror.MirrorConflict::complaint)
                        .toList());
        boolean national = intake.platform().isNational();
        mirrored.contradicted().forEach(each -> {
            MirroredState here = states.get(each.complaint());
            recordConflict(
                    intake,
                    each,
                    DifferenceType.DIFFERENT,
                    here,
                    ReconciledField.OUTCOME,
                    Reconciliation.outcome(here.state()),
                    Reconciliation.name(each.stated().progress().outcome()));
        });
        mirrored.misplaced().forEach(each -> {
            MirroredState here = states.get(each.complaint());
            recordConflict(
                    intake,
                    each,
                    DifferenceType.DIFFERENT,
                    here,
                    ReconciledField.AGENCY,
                    here.agency(),
                    each.stated().agency());
        });
        mirrored.elsewhere()
                .forEach(each -> recordConflict(
                        intake, each, DifferenceType.ELSEWHERE, states.get(each.complaint()), null, null, null));
        mirrored.crossed().forEach(each -> {
            MirroredState here = states.get(each.complaint());
            recordConflict(
                    intake,
                    each,
                    DifferenceType.DIFFERENT,
                    here,
                    ReconciledField.NUMBER,
                    here.numbers().of(!national),
                    each.stated().received().numbers().of(!national));
        });
        exchange.flush();
    }

    private void recordConflict(
            ComplaintImport intake,
            ComplaintMirror.MirrorConflict conflict,
            DifferenceType type,
            MirroredState here,
            ReconciledField field,
            String ours,
            String theirs) {
        record(
                intake.office(),
                intake.platform(),
                intake.coveredOn(),
                new Reconciliation.FoundDifference(
                        type, number(intake.platform(), conflict.stated()), here, field, ours, theirs));
    }

    private static String number(ComplaintPlatform platform, MirroredCase stated) {
        return stated.received().numbers().of(platform.isNational());
    }

    /**
     * Compares the stored cases with a file of all cases that the importing office received on a day, without an
     * import. Clears differences that the file no longer has.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintImportView.ReconciliationView reconcile(ComplaintFileInput input, InputStream in) {
        String office = office(currentUser.actor());
        checkDay(Constraints.check(input));
        counters.next(IMPORTS + office);
        SpreadsheetReader sheet = SpreadsheetReader.read(SpreadsheetReader.bytes(in, MAX_BYTES), MAX_LINES);
        ColumnMapping mapping = remembered(office, input.platform(), sheet);
        mapping.check(ComplaintColumn.ALL, sheet.heading().cells());
        PlatformRowParser.ParsedRows parsed = parse(office, input.platform(), sheet, mapping);
        List<String> cases = parsed.rows().stream()
                .filter(row -> row.type().hasCase())
                .map(row -> row.number(input.platform()))
                .toList();
        List<Reconciliation.FoundDifference> found = Reconciliation.compare(
                input.platform(),
                parsed,
                mirror.states(Stream.concat(
                                cases.stream(),
                                parsed.unreadable().stream().map(PlatformRowParser.UnreadableRow::number))
                        .toList()),
                mirror.statesOfDay(office, input.platform().isNational(), input.day()),
                here -> agencies.isWithin(here.receivedBy(), office) || agencies.isWithin(here.office(), office));
        Set<String> open = new HashSet<>();
        found.forEach(each -> open.add(record(office, input.platform(), input.day(), each)));
        exchange.openOf(office, input.platform(), input.day()).stream()
                .filter(each -> !open.contains(each.id()))
                .forEach(each -> each.vanish(businessClock.now().at()));
        exchange.flush();
        written.fire(new DataWritten());
        return new ComplaintImportView.ReconciliationView(
                cases.size(),
                count(found, DifferenceType.MISSING_HERE),
                count(found, DifferenceType.MISSING_THERE),
                count(found, DifferenceType.DIFFERENT),
                count(found, DifferenceType.DOUBLE),
                count(found, DifferenceType.ELSEWHERE),
                parsed.refused().size());
    }

    private static int count(List<Reconciliation.FoundDifference> found, DifferenceType type) {
        return (int) found.stream().filter(each -> each.type() == type).count();
    }

    private String record(
            String office, ComplaintPlatform platform, LocalDate day, Reconciliation.FoundDifference found) {
        String id = ComplaintDifference.idOf(office, platform, day, found);
        exchange.difference(id)
                .ifPresentOrElse(
                        known -> known.find(found),
                        () -> exchange.add(new ComplaintDifference(
                                office,
                                platform,
                                day,
                                found,
                                businessClock.now().at())));
        return id;
    }

    /** Returns the differences that the reader's agencies have found or own. */
    public List<DifferenceView> differences() {
        return differences(DifferenceFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the differences. */
    public List<DifferenceView> differences(DifferenceFilter filter, ListSlice slice) {
        DifferenceNames names = names();
        return exchange.differences(readable(), filter, slice).stream()
                .map(each -> view(each, names))
                .toList();
    }

    /** Returns the open differences on an agency that the reader decides, those that were found first. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<DifferenceView> correctable() {
        DifferenceNames names = names();
        List<String> own = currentUser.actor().placesAs(Role.COUNTY_OFFICE).toList();
        return exchange.openOnAgency(own, MOST).stream()
                .map(each -> view(each, names))
                .toList();
    }

    public long countDifferences(DifferenceFilter filter) {
        return exchange.countDifferences(readable(), filter);
    }

    /** Clears a difference with the values that the officer read. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public DifferenceView clear(String id, DifferenceClearingInput input) {
        ComplaintDifference difference = ofOwner(id);
        Constraints.check(input);
        difference.clear(input.words(), input.version(), currentUser.actor(), businessClock.now());
        exchange.flush();
        return view(difference, names());
    }

    /**
     * Lets the case take the agency that the platform states, and clears up with the officer's words each difference
     * that is over by it. A repeated request changes nothing.
     *
     * <p>An import locks the cases and then their differences, this act the other way round: the counter of the
     * office's imports, which both take first, keeps them from a deadlock.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DifferenceView correctAgency(String id, AgencyCorrectionInput input) {
        counters.next(IMPORTS + exchange.officeOf(id));
        ComplaintDifference difference = ofOwner(id);
        String stated = difference.statedAgency();
        Constraints.check(input);
        if (!stated.equals(input.agency())) {
            throw RuleViolation.conflict("exchange.agency.changed");
        }
        UnaryOperator<String> present = agencies.present();
        String agency = present.apply(stated);
        String complaint = difference.complaint();
        if (difference.isOpen()) {
            mirror.correctAgency(complaint, agency, currentUser.actor());
            exchange.openOnAgencyOf(complaint).stream()
                    .filter(each -> present.apply(each.statedAgency()).equals(agency))
                    .forEach(each -> each.clearAsTaken(input.words(), currentUser.actor(), businessClock.now()));
            exchange.flush();
            written.fire(new DataWritten());
        } else if (!isOf(complaint, agency)) {
            throw RuleViolation.conflict("exchange.agency.cleared");
        }
        return view(difference, names());
    }

    /** Returns whether a case is at an agency; one that retention has deleted is at none. */
    private boolean isOf(String complaint, String agency) {
        return Optional.ofNullable(mirror.ofCases(List.of(complaint)).get(complaint))
                .filter(here -> here.isOf(agency))
                .isPresent();
    }

    private ComplaintDifference ofOwner(String id) {
        ComplaintDifference difference = exchange.differenceForUpdate(id);
        if (!isOwner(difference)) {
            throw new NotFound(id);
        }
        return difference;
    }

    private boolean isOwner(ComplaintDifference difference) {
        Actor actor = currentUser.actor();
        return actor.holds(Role.COUNTY_OFFICE, difference.ownedBy()) || actor.holds(Role.STATION, difference.ownedBy());
    }

    private DifferenceNames names() {
        return new DifferenceNames(agencies.names(), terms.current().terms());
    }

    private DifferenceView view(ComplaintDifference difference, DifferenceNames names) {
        return new DifferenceView(
                difference.id(),
                difference.platform(),
                difference.coveredOn(),
                difference.platformNumber(),
                difference.complaint(),
                difference.type(),
                difference.field(),
                names.values(difference),
                names.agency(difference.ownedBy()),
                new DifferenceView.FoundState(difference.foundAt(), difference.version()),
                difference.isOpen()
                        ? null
                        : new DifferenceView.ClearingView(
                                difference.actorName(), difference.words(), difference.clearedAt()),
                difference.isOpen() && isOwner(difference));
    }

    /** Returns the last imports of the reader's offices, the newest first. */
    public List<ComplaintImportView> imports() {
        return imports(ComplaintImportFilter.NONE, new ListSlice(null, 0, SHOWN));
    }

    /** Returns a part of the imports that the reader may read, the newest first unless ordered otherwise. */
    public List<ComplaintImportView> imports(ComplaintImportFilter filter, ListSlice slice) {
        return exchange.intakes(offices(), filter, slice).stream()
                .map(this::view)
                .toList();
    }

    public long countImports(ComplaintImportFilter filter) {
        return exchange.countIntakes(offices(), filter);
    }

    public ComplaintImportView find(String id) {
        return view(readableIntake(id));
    }

    /** Lists the completeness of the last days of both platforms at the reader's own office, the newest first. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<ComplaintImportView.CoveredDay> days() {
        LocalDate today = businessClock.now().today();
        LocalDate first = today.minusDays(DAYS_SHOWN);
        Map<String, ComplaintImport> last = new HashMap<>();
        exchange.covering(office(currentUser.actor()), first)
                .forEach(each -> last.put(each.platform() + "/" + each.coveredOn(), each));
        return first.datesUntil(today)
                .sorted(Comparator.reverseOrder())
                .flatMap(day -> Arrays.stream(ComplaintPlatform.values()).map(platform -> covered(day, platform, last)))
                .toList();
    }

    private static ComplaintImportView.CoveredDay covered(
            LocalDate day, ComplaintPlatform platform, Map<String, ComplaintImport> last) {
        ComplaintImport intake = last.get(platform + "/" + day);
        return intake == null
                ? new ComplaintImportView.CoveredDay(day, platform, ImportCompleteness.MISSING, 0)
                : new ComplaintImportView.CoveredDay(
                        day, platform, intake.completeness(), intake.counts().total());
    }

    /**
     * Lists a part of the refused rows of an import, as found by the import, without their contents.
     *
     * @param first how many of them to leave out
     */
    public List<CellProblem> refusedRows(String id, int first) {
        ComplaintImport intake = readableIntake(id);
        if (first < 0 || first > MOST_REFUSED) {
            throw RuleViolation.at("first", "exchange.refused.first", MOST_REFUSED);
        }
        return exchange.refused(intake.id(), first, MOST).stream()
                .map(RefusedImportRow::problem)
                .toList();
    }

    private PlatformRowParser.ParsedRows parse(
            String office, ComplaintPlatform platform, SpreadsheetReader sheet, ColumnMapping mapping) {
        BusinessMoment now = businessClock.now();
        return new PlatformRowParser(
                        platform,
                        new PlatformCodes(terms.current().terms(), ComplaintTerms.shipped(), agencyWords(office)),
                        ContactHash::of,
                        now.today())
                .parse(sheet, mapping);
    }

    /** Returns the codes of an office and of the offices and stations below it, by their codes and Chinese names. */
    private Map<String, String> agencyWords(String office) {
        Map<String, String> words = new HashMap<>();
        agencies.active().stream()
                .filter(agency -> agencies.isWithin(agency.code(), office))
                .filter(agency -> agency.isOffice() || agency.type() == Agency.AgencyType.STATION)
                .forEach(agency -> {
                    words.put(agency.code(), agency.code());
                    words.put(agency.name().zh(), agency.code());
                });
        return words;
    }

    private MirroredCase mirrored(PlatformRow row, String receiver) {
        return new MirroredCase(
                new ReceivedCase(
                        row.type() == PlatformRow.PlatformRowType.CONSULTATION
                                ? ComplaintType.CONSULTATION
                                : ComplaintType.COMPLAINT,
                        row.numbers(),
                        row.source(),
                        row.receivedAt(),
                        placement(row.agency(), receiver),
                        row.trader(),
                        row.type() == PlatformRow.PlatformRowType.COMPLAINT_AND_REPORT
                                ? row.content()
                                        .withSummary(SplitPaperRule.complaintPart(
                                                row.content().summary()))
                                : row.content(),
                        row.contactHash()),
                row.agency(),
                row.progress(),
                row.hash());
    }

    /** Returns the agency of the row; the receiving office itself where the row states none. */
    private CasePlacement placement(String agency, String receiver) {
        if (agency == null) {
            return new CasePlacement(receiver, receiver, null);
        }
        return CasePlacement.at(agencies.byCode(agency), receiver);
    }

    /** @param split whether a case of the file has the number of the report: both are of one paper */
    private ReceivedReport report(PlatformRow row, boolean split, String receiver) {
        return new ReceivedReport(
                row.numbers().national(),
                row.numbers().municipal(),
                row.source(),
                row.receivedAt(),
                placement(row.agency(), receiver).office(),
                row.trader().name(),
                row.trader().creditCode(),
                row.content().categoryOrOther(),
                row.content().summary(),
                split
                        ? row.number(
                                row.numbers().national() == null
                                        ? ComplaintPlatform.MUNICIPAL_12345
                                        : ComplaintPlatform.NATIONAL_12315)
                        : null,
                row.contactHash(),
                row.content().tags());
    }

    private ColumnMapping remembered(String office, ComplaintPlatform platform, SpreadsheetReader sheet) {
        return ColumnMapping.remembered(
                exchange.remembered(office, platform).orElse(null),
                ComplaintColumn.ALL,
                sheet.heading().cells());
    }

    private static String office(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
    }

    private List<String> offices() {
        return OfficeScope.readBy(currentUser.actor(), agencies, RoleGroup.OFFICE_STAFF::includes);
    }

    private List<String> readable() {
        List<String> all = new ArrayList<>(offices());
        Stream<String> units = currentUser.actor().placesAs(Role.STATION);
        units.forEach(all::add);
        return all;
    }

    private ComplaintImport readableIntake(String id) {
        ComplaintImport intake = exchange.intake(id);
        if (!offices().contains(intake.office())) {
            throw new NotFound(id);
        }
        return intake;
    }

    private ComplaintImport findOwn(String id) {
        ComplaintImport intake = exchange.intake(id);
        if (!isOwn(intake)) {
            throw new NotFound(id);
        }
        return intake;
    }

    private boolean isOwn(ComplaintImport intake) {
        return currentUser.actor().holds(Role.COUNTY_OFFICE, intake.office());
    }

    private ComplaintImportView view(ComplaintImport intake) {
        return new ComplaintImportView(
                intake.id(),
                intake.platform(),
                intake.coveredOn(),
                intake.fileName(),
                intake.isImported(),
                intake.completeness(),
                intake.counts(),
                intake.actor().name(),
                intake.receivedAt(),
                isOwn(intake),
                false);
    }

    private byte[] content(ComplaintImport intake) {
        if (intake.file() == null) {
            throw RuleViolation.conflict("exchange.file.erased");
        }
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.file())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
