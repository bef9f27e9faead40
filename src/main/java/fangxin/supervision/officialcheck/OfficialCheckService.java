package fangxin.supervision.officialcheck;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.DataWritten;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the official random checks (双随机、一公开) of competent agencies: lists and counts them, shows those
 * of a title, receives a file, confirms its columns and imports its rows, takes them back, and reads the rows that were
 * refused.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class OfficialCheckService {
    /** Import of a file with the sheet that was read from it. */
    private record ReceivedFile(String id, SpreadsheetReader sheet) {}

    /** Event that the rows of a file were imported. */
    public record OfficialChecksImported(String id, OfficialCheckCounts counts) {}

    /** Fired when the rows of an import were taken back. */
    public record OfficialChecksWithdrawn(String id, String reason) {}

    public static final long MAX_BYTES = 20L * 1024 * 1024;
    static final String PURPOSE = "OFFICIAL_CHECK";
    private static final int MOST = 200;
    private static final int SHOWN = 20;
    private static final int SAMPLE = 5;

    @Inject
    OfficialCheckRepository checks;

    @Inject
    OfficialCheckWriter writer;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    Event<OfficialChecksImported> imported;

    @Inject
    Event<OfficialChecksWithdrawn> withdrawn;

    @Inject
    Event<DataWritten> written;

    @Inject
    Event<PublicDataChanged> changed;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the checks that the reader's offices and the city have imported. */
    public List<OfficialCheckView> checks() {
        return checks(OfficialCheckFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the checks that match a filter. */
    public List<OfficialCheckView> checks(OfficialCheckFilter filter, ListSlice slice) {
        List<OfficialCheck> found = checks.list(importing(), filter, slice);
        Map<String, String> known = titlesOf(found);
        return found.stream()
                .map(check -> OfficialCheckView.of(check, known.get(String.valueOf(check.creditCode()))))
                .toList();
    }

    public long count(OfficialCheckFilter filter) {
        return checks.count(importing(), filter);
    }

    /** Returns the offices whose imports the reader sees: the person's own, and the city's. */
    private List<String> importing() {
        return Stream.concat(offices().stream(), agencies.cityOffices().stream())
                .distinct()
                .toList();
    }

    private List<String> offices() {
        return OfficeOwnership.offices(currentUser.actor(), agencies);
    }

    /** Returns the numbers of the titles that the reader's offices keep, by credit code. */
    private Map<String, String> titlesOf(List<OfficialCheck> found) {
        List<String> own = offices();
        return titles
                .ofCreditCodes(found.stream()
                        .map(OfficialCheck::creditCode)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .filter(title -> own.contains(title.owner()))
                .filter(title -> !title.hasRecused(currentUser.actor()))
                .collect(Collectors.toMap(title -> title.holder().creditCode(), Title::number, (one, other) -> one));
    }

    /**
     * Returns the checks of the holder of a title, the newest first, of the files that the office of the title or one
     * above it has imported; none for a reader who must not read the title.
     */
    public List<OfficialCheckView> ofTitle(String number) {
        Title title = titles.byNumber(number);
        String code = title.holder().creditCode();
        return code == null || !SupervisionAccess.mayRead(currentUser.actor(), title, agencies)
                ? List.of()
                : checks.ofCreditCode(code, agencies.upFrom(title.owner()), SHOWN).stream()
                        .map(check -> OfficialCheckView.of(check, number))
                        .toList();
    }

    /**
     * Receives a file and keeps it until its columns are confirmed. The same file again is the import that the first one
     * brought.
     *
     * @return the id of the import
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String receive(String name, InputStream in) {
        return store(name, in).id();
    }

    private ReceivedFile store(String name, InputStream in) {
        Actor actor = currentUser.actor();
        String office = actor.placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        byte[] content = SpreadsheetReader.bytes(in, MAX_BYTES);
        SpreadsheetReader sheet = SpreadsheetReader.read(content);
        counters.next("official-check/" + office);
        Optional<OfficialCheckImport> before = checks.ofContent(office, Sha256.hex(content));
        if (before.isPresent()) {
            return new ReceivedFile(before.get().id(), sheet);
        }
        String id = UUID.randomUUID().toString();
        StoredFile file = files.store(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        checks.add(new OfficialCheckImport(id, office, file, new ActionStamp(actor, businessClock.now())));
        return new ReceivedFile(id, sheet);
    }

    /** Returns a preview of a file that waits for its columns: headings, columns and first rows. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OfficialCheckImportView.OfficialCheckPreview preview(String id) {
        OfficialCheckImport intake = findOwn(id);
        SpreadsheetReader sheet = SpreadsheetReader.read(content(intake));
        return new OfficialCheckImportView.OfficialCheckPreview(
                sheet.heading().cells(),
                remembered(intake, sheet),
                sheet.lines().stream()
                        .limit(SAMPLE)
                        .map(SpreadsheetReader.SheetRow::cells)
                        .toList(),
                sheet.lines().size());
    }

    /** Imports the rows of a file by these columns, which are remembered. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OfficialCheckImportView run(String id, ColumnMapping mapping) {
        counters.next("official-check/" + findOwn(id).office());
        OfficialCheckImport intake = checks.intakeForUpdate(id);
        if (intake.isImported()) {
            return view(intake);
        }
        return importRows(intake, SpreadsheetReader.read(content(intake)), mapping);
    }

    /** @param mapping the confirmed columns; null for the remembered ones */
    private OfficialCheckImportView importRows(
            OfficialCheckImport intake, SpreadsheetReader sheet, ColumnMapping mapping) {
        ColumnMapping used = mapping == null ? remembered(intake, sheet) : mapping;
        used.check(OfficialCheckColumn.ALL, sheet.heading().cells());
        BusinessMoment now = businessClock.now();
        intake.finish(
                writer.write(intake, OfficialCheckParser.parse(sheet, used, intake.receivedOn())),
                used.toRemember(OfficialCheckColumn.ALL, sheet.heading().cells()),
                now.at());
        imported.fire(new OfficialChecksImported(intake.id(), intake.counts()));
        written.fire(new DataWritten());
        changed.fire(new PublicDataChanged());
        return view(intake);
    }

    /**
     * Receives a file and imports it at once by the remembered columns, as other systems do. A file with an unknown
     * heading waits for an officer: left out by itself, a column of results would make the checks planned ones. The
     * answer to a file that was imported before counts its rows as known.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OfficialCheckImportView importFile(String name, InputStream in) {
        ReceivedFile received = store(name, in);
        OfficialCheckImport intake = checks.intakeForUpdate(received.id());
        if (intake.isImported()) {
            return view(intake).ofRepetition();
        }
        return ColumnMapping.isEveryHeadingKnown(
                        checks.remembered(intake.office()).orElse(null),
                        OfficialCheckColumn.ALL,
                        received.sheet().heading().cells())
                ? importRows(intake, received.sheet(), null)
                : view(intake);
    }

    /**
     * Withdraws an import: deletes the rows that it has written last, also those that it has changed; its file waits
     * again for its columns. A repeated request changes nothing.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OfficialCheckImportView withdraw(String id, OfficialCheckWithdrawalInput input) {
        counters.next("official-check/" + findOwn(id).office());
        Constraints.check(input);
        OfficialCheckImport intake = checks.intakeForUpdate(id);
        if (intake.isImported()) {
            checks.deleteRows(id);
            intake.withdraw();
            withdrawn.fire(new OfficialChecksWithdrawn(id, input.reason()));
            written.fire(new DataWritten());
            changed.fire(new PublicDataChanged());
        }
        return view(intake);
    }

    private ColumnMapping remembered(OfficialCheckImport intake, SpreadsheetReader sheet) {
        return ColumnMapping.remembered(
                checks.remembered(intake.office()).orElse(null),
                OfficialCheckColumn.ALL,
                sheet.heading().cells());
    }

    /** Returns the last imports of the reader's offices, the newest first. */
    public List<OfficialCheckImportView> imports() {
        return checks.intakes(offices(), SHOWN).stream().map(this::view).toList();
    }

    public OfficialCheckImportView find(String id) {
        return view(readable(id));
    }

    /** Returns the rows of an import that were refused, read from its file again; none once its retention is over. */
    public List<CellProblem> refusedRows(String id) {
        OfficialCheckImport intake = readable(id);
        return intake.isImported() && !files.of(id, PURPOSE).isEmpty()
                ? OfficialCheckParser.parse(
                                SpreadsheetReader.read(content(intake)), intake.mapping(), intake.receivedOn())
                        .refused()
                : List.of();
    }

    private OfficialCheckImport readable(String id) {
        OfficialCheckImport intake = checks.intake(id);
        if (!offices().contains(intake.office())) {
            throw new NotFound(id);
        }
        return intake;
    }

    private OfficialCheckImport findOwn(String id) {
        OfficialCheckImport intake = checks.intake(id);
        if (!isOwn(intake)) {
            throw new NotFound(id);
        }
        return intake;
    }

    private boolean isOwn(OfficialCheckImport intake) {
        return currentUser.actor().holds(Role.COUNTY_OFFICE, intake.office());
    }

    private OfficialCheckImportView view(OfficialCheckImport intake) {
        return new OfficialCheckImportView(
                intake.id(),
                intake.fileName(),
                intake.isImported(),
                intake.counts(),
                intake.actor().name(),
                intake.receivedAt(),
                isOwn(intake),
                false);
    }

    private byte[] content(OfficialCheckImport intake) {
        if (files.of(intake.id(), PURPOSE).isEmpty()) {
            throw new RuleViolation("officialcheck.erased");
        }
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.file())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
