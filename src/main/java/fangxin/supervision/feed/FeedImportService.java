package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.document.table.ListSlice;
import fangxin.merchant.MerchantRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Service boundary for imports of feeds: shows the states of the feeds, receives a file, previews it, imports its rows
 * by confirmed columns or rows that other systems send, accepts a file as complete, and lists and counts imports and
 * refused rows. Records are brought up to date afterwards by {@link FeedRunner}.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class FeedImportService {
    public static final long MAX_BYTES = 40L * 1024 * 1024;
    private static final int MOST_PROBLEMS = 20;
    static final int MAX_LINES = 200_000;
    static final String PURPOSE = "FEED";
    private static final int SAMPLE = 5;
    private static final int MOST = 100;

    /** Import of a file with the sheet that was read from it. */
    private record ReceivedFile(String id, SpreadsheetReader sheet) {}

    /** Event that the rows of a file, or rows of another system, were imported. */
    public record FeedImported(String id, String kind, FeedImport.FeedImportState state, FeedCounts counts) {}

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    FeedBulkWriter writer;

    @Inject
    FeedAccess access;

    @Inject
    MerchantRepository merchants;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<FeedImported> imported;

    @Inject
    Event<PublicDataChanged> changed;

    @Inject
    @Any
    Instance<InternalFindings> internal;

    /**
     * Returns the states of the feeds that the reader's offices or the city import, followed by the kinds that no
     * office imports and that no record of this system answers.
     */
    public List<FeedStateView> states() {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        UnaryOperator<String> present = agencies.present();
        List<Feed> shown = feeds.ofOffices(Stream.concat(access.readBy(actor).stream(), agencies.cityOffices().stream())
                .distinct()
                .filter(office -> present.apply(office).equals(office))
                .toList());
        Map<String, LocalizedText> names = agencies.names();
        return kinds.current().catalogue().kinds().stream()
                .flatMap(kind -> {
                    List<FeedStateView> of = shown.stream()
                            .filter(feed -> feed.kind().equals(kind.code()))
                            .map(feed -> state(feed, kind, names, today))
                            .toList();
                    return of.isEmpty() && !isInternal(kind) ? Stream.of(never(kind)) : of.stream();
                })
                .toList();
    }

    private boolean isInternal(FeedKind kind) {
        return internal.stream().anyMatch(source -> source.kind().equals(kind.code()));
    }

    private static FeedStateView state(Feed feed, FeedKind kind, Map<String, LocalizedText> names, LocalDate today) {
        return new FeedStateView(
                kind.code(),
                kind.name(),
                feed.office(),
                names.get(feed.office()),
                feed.completeUntil(),
                feed.completeRows(),
                feed.receivedAt(),
                feed.defectOn(kind, today).orElse(null),
                feed.unknownSince(kind, today),
                kind.maxAge());
    }

    private static FeedStateView never(FeedKind kind) {
        return new FeedStateView(kind.code(), kind.name(), null, null, null, 0, null, null, null, kind.maxAge());
    }

    /**
     * Receives a file and keeps it until its columns are confirmed. The same file with the same statement again is the
     * import that the first one brought, unless another import of the feed has come since.
     *
     * @param completeUntil the day up to which the file is complete, or null for an addition
     * @return the id of the import
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String receive(String kind, LocalDate completeUntil, String name, InputStream in) {
        return store(kind, completeUntil, name, in).id();
    }

    private ReceivedFile store(String kind, LocalDate completeUntil, String name, InputStream in) {
        FeedKind of = kind(kind);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        String office = access.importsFor(actor);
        requireStatedDay(of, office, completeUntil, now);
        byte[] content = SpreadsheetReader.bytes(in, MAX_BYTES);
        SpreadsheetReader sheet = SpreadsheetReader.read(content, MAX_LINES);
        lockImports(kind, office);
        Optional<FeedImport> before = same(kind, office, Sha256.hex(content), completeUntil);
        if (before.isPresent()) {
            return new ReceivedFile(before.get().id(), sheet);
        }
        String id = FeedImport.newId();
        StoredFile file = files.store(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        feeds.add(new FeedImport(id, of.code(), office, file, completeUntil, actor, now.at()));
        return new ReceivedFile(id, sheet);
    }

    /** Makes imports of one feed wait for each other, so that the second of two equal ones finds the first. */
    private void lockImports(String kind, String office) {
        counters.next("feed-import/" + kind + "/" + office);
    }

    private void requireStatedDay(FeedKind of, String office, LocalDate until, BusinessMoment now) {
        if (until != null) {
            if (until.isAfter(now.today())) {
                throw RuleViolation.at("completeUntil", "feed.date.future");
            }
            feeds.find(of.code(), office).ifPresent(feed -> feed.requireNotBefore(until));
        }
    }

    private Optional<FeedImport> same(String kind, String office, String sha256, LocalDate completeUntil) {
        return feeds.newest(kind, office)
                .filter(last -> last.sha256().equals(sha256))
                .filter(last -> Objects.equals(last.completeUntil(), completeUntil));
    }

    /** Returns a preview of a file that waits for its columns: headings, columns and first rows. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedImportView.FeedPreview preview(String id) {
        FeedImport intake = findOwn(id);
        SpreadsheetReader sheet = SpreadsheetReader.read(content(intake), MAX_LINES);
        List<String> headings = sheet.heading().cells();
        ColumnMapping mapping = ColumnMapping.remembered(stored(intake), FeedColumn.ALL, headings);
        return new FeedImportView.FeedPreview(
                headings,
                mapping,
                sheet.lines().stream()
                        .limit(SAMPLE)
                        .map(SpreadsheetReader.SheetRow::cells)
                        .toList(),
                sheet.lines().size(),
                mapping.headings().containsKey(FeedColumn.CREDIT_CODE.name())
                        ? counts(FeedRowParser.parse(
                                kind(intake.kind()), sheet, mapping, merchants.acceptedCodes(), intake.receivedOn()))
                        : null);
    }

    private static FeedImportView.PreviewCounts counts(FeedRowParser.ParsedFeed parsed) {
        return new FeedImportView.PreviewCounts(
                parsed.rows().size(), parsed.refused().size(), parsed.repeated());
    }

    /** Imports the rows of a file by these columns, which are remembered. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedImportView run(String id, ColumnMapping mapping) {
        findOwn(id);
        FeedImport intake = feeds.intakeForUpdate(id);
        requireOwn(intake);
        if (intake.state() != FeedImport.FeedImportState.RECEIVED) {
            return view(intake);
        }
        importRows(intake, SpreadsheetReader.read(content(intake), MAX_LINES), mapping);
        return view(intake);
    }

    /** @param mapping the confirmed columns; null for the remembered ones */
    private void importRows(FeedImport intake, SpreadsheetReader sheet, ColumnMapping mapping) {
        List<String> headings = sheet.heading().cells();
        ColumnMapping used =
                mapping == null ? ColumnMapping.remembered(stored(intake), FeedColumn.ALL, headings) : mapping;
        used.check(FeedColumn.ALL, headings);
        write(
                intake,
                used.toRemember(FeedColumn.ALL, headings),
                FeedRowParser.parse(kind(intake.kind()), sheet, used, merchants.acceptedCodes(), intake.receivedOn()));
    }

    /** Returns the columns that were confirmed for the last file of the feed, or null. */
    private ColumnMapping stored(FeedImport intake) {
        return feeds.find(intake.kind(), intake.office()).map(Feed::mapping).orElse(null);
    }

    /**
     * Receives a file and imports it at once by the remembered columns, as other systems do. A file with an unknown
     * heading waits for an officer until columns are remembered: left out by itself, a column such as 信用修复时间 would
     * make a repaired penalty one in force. The answer to a file that was imported before counts its rows as known.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedImportView importFile(String kind, LocalDate completeUntil, String name, InputStream in) {
        ReceivedFile received = store(kind, completeUntil, name, in);
        FeedImport intake = feeds.intakeForUpdate(received.id());
        if (intake.state() != FeedImport.FeedImportState.RECEIVED) {
            return view(intake).ofRepetition();
        }
        if (ColumnMapping.isEveryHeadingKnown(
                stored(intake), FeedColumn.ALL, received.sheet().heading().cells())) {
            importRows(intake, received.sheet(), null);
        }
        return view(intake);
    }

    /**
     * Imports rows that another system sends, as an addition. The same rows again are the import of the first request, unless
     * another import of the feed has come since; the answer then counts them as known.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedImportView add(String kind, FeedRowsInput input) {
        FeedKind of = kind(kind);
        Constraints.check(input);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        String office = access.importsFor(actor);
        String sha256 = Sha256.hex(JsonMapper.write(input));
        lockImports(kind, office);
        Optional<FeedImport> before = same(kind, office, sha256, null);
        if (before.isPresent()) {
            return view(before.get()).ofRepetition();
        }
        FeedRowParser.ParsedFeed parsed = FeedRowParser.parse(
                of,
                input.rows().stream().map(FeedRowsInput.FeedRowInput::cells).toList(),
                merchants.acceptedCodes(),
                now.today());
        requireAccepted(parsed.refused());
        FeedImport intake = new FeedImport(FeedImport.newId(), of.code(), office, sha256, null, actor, now.at());
        feeds.add(intake);
        write(intake, null, parsed);
        return view(intake);
    }

    /** Refuses rows that another system sends where one is faulty: it reads why, and nothing is stored in part. */
    private static void requireAccepted(List<CellProblem> refused) {
        FieldErrors errors = new FieldErrors();
        refused.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> errors.add(
                        "rows.%d.%s"
                                .formatted(
                                        problem.line() - 1,
                                        FeedColumn.valueOf(problem.column()).property()),
                        problem.key(),
                        problem.arguments().toArray()));
        errors.check();
    }

    private void write(FeedImport intake, ColumnMapping used, FeedRowParser.ParsedFeed parsed) {
        BusinessMoment now = businessClock.now();
        Feed feed = lockedFeed(intake, now);
        FeedDefect defect = null;
        if (intake.isComplete()) {
            feed.requireNotBefore(intake.completeUntil());
            defect = feed.receiveComplete(
                            kind(intake.kind()),
                            parsed.rows().size(),
                            parsed.refused().size(),
                            feeds.countExpected(feed.id(), intake.completeUntil()),
                            intake.completeUntil(),
                            used,
                            now.at())
                    .orElse(null);
        } else {
            feed.receiveAddition(used, now.at());
        }
        FeedBulkWriter.WrittenRows written = writer.write(feed, parsed.rows(), intake.id(), now.at());
        int ended = intake.isComplete() && defect == null
                ? writer.end(feed, parsed, intake.completeUntil(), now.today())
                : 0;
        intake.finish(
                new FeedCounts(
                        parsed.total(),
                        written.added(),
                        written.changed(),
                        written.unchanged() + parsed.repeated(),
                        parsed.refused().size(),
                        ended),
                defect,
                used,
                now.at());
        announce(intake);
    }

    /**
     * Fires the events of an import. Honours are part of cached public pages; other kinds change these pages only with
     * the titles that they concern.
     */
    private void announce(FeedImport intake) {
        imported.fire(new FeedImported(intake.id(), intake.kind(), intake.state(), intake.counts()));
        if (kind(intake.kind()).effect() == FeedEffect.HONOUR) {
            changed.fire(new PublicDataChanged());
        }
    }

    /**
     * Returns the locked feed of an import; refused where its office was merged while the import waited for the lock.
     */
    private Feed lockedFeed(FeedImport intake, BusinessMoment now) {
        Feed feed = feeds.findForUpdate(intake.kind(), intake.office(), now.at());
        if (feeds.isMerged(intake.office())) {
            throw RuleViolation.conflict(
                    "feed.office.merged",
                    agencies.names()
                            .getOrDefault(intake.office(), new LocalizedText(intake.office(), intake.office())));
        }
        return feed;
    }

    /**
     * Accepts the newest file with far fewer rows than the last one, or with refused rows, as complete, after an officer
     * has compared it with its source: it then ends the records that it has no more. A repeated request, and an earlier
     * file, are refused and change nothing.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedImportView accept(String id) {
        findOwn(id);
        FeedImport intake = feeds.intakeForUpdate(id);
        BusinessMoment now = businessClock.now();
        Feed feed = lockedFeed(intake, now);
        feed.requireAcceptable(intake, feeds.newestComplete(intake.kind(), intake.office()));
        feed.requireNotBefore(intake.completeUntil());
        FeedRowParser.ParsedFeed parsed = parsed(intake);
        intake.accept(writer.end(feed, parsed, intake.completeUntil(), now.today()));
        feed.acceptRows(parsed.rows().size(), intake.completeUntil());
        announce(intake);
        return view(intake);
    }

    /** Returns the imports of the offices that the reader reads, the newest first. */
    public List<FeedImportView> imports() {
        return imports(FeedImportFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the imports of the offices that the reader reads. */
    public List<FeedImportView> imports(FeedImportFilter filter, ListSlice slice) {
        FeedKindCatalogue catalogue = kinds.current().catalogue();
        Map<String, LocalizedText> names = agencies.names();
        return feeds.intakes(access.readBy(currentUser.actor()), filter, slice).stream()
                .map(intake -> view(intake, catalogue, names))
                .toList();
    }

    /** Counts the imports that match a filter. */
    public long count(FeedImportFilter filter) {
        return feeds.countIntakes(access.readBy(currentUser.actor()), filter);
    }

    public FeedImportView find(String id) {
        return view(readable(id));
    }

    /** Returns the rows of an import that were refused, read from its file again. */
    public List<CellProblem> refusedRows(String id) {
        FeedImport intake = readable(id);
        return intake.file() == null || intake.mapping() == null
                ? List.of()
                : parsed(intake).refused();
    }

    private FeedRowParser.ParsedFeed parsed(FeedImport intake) {
        return FeedRowParser.parse(
                kind(intake.kind()),
                SpreadsheetReader.read(content(intake), MAX_LINES),
                intake.mapping(),
                merchants.acceptedCodes(),
                intake.receivedOn());
    }

    private FeedImport readable(String id) {
        FeedImport intake = feeds.intake(id);
        if (!access.readBy(currentUser.actor()).contains(intake.office())) {
            throw new NotFound(id);
        }
        return intake;
    }

    private FeedImport findOwn(String id) {
        return requireOwn(feeds.intake(id));
    }

    private FeedImport requireOwn(FeedImport intake) {
        if (!isOwn(intake)) {
            throw new NotFound(intake.id());
        }
        return intake;
    }

    private boolean isOwn(FeedImport intake) {
        return currentUser.actor().holds(Role.COUNTY_OFFICE, intake.office());
    }

    private FeedKind kind(String code) {
        return kinds.current()
                .catalogue()
                .find(code)
                .orElseThrow(() -> RuleViolation.at("kind", "feed.kind.unknown", String.valueOf(code)));
    }

    private byte[] content(FeedImport intake) {
        if (intake.file() == null) {
            throw RuleViolation.conflict("feed.import.erased");
        }
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.file())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FeedImportView view(FeedImport intake) {
        return view(intake, kinds.current().catalogue(), agencies.names());
    }

    private FeedImportView view(FeedImport intake, FeedKindCatalogue catalogue, Map<String, LocalizedText> names) {
        return new FeedImportView(
                intake.id(),
                intake.kind(),
                catalogue
                        .find(intake.kind())
                        .map(FeedKind::name)
                        .orElseGet(() -> new LocalizedText(intake.kind(), intake.kind())),
                new FeedImportView.ImportingOffice(intake.office(), names.get(intake.office())),
                intake.fileName(),
                intake.completeUntil(),
                intake.state(),
                intake.defect(),
                intake.counts(),
                intake.actor().name(),
                intake.receivedAt(),
                isOwn(intake),
                false);
    }
}
