package fangxin.registry.legacyimport;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.RequestKey;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Service boundary for imports of old registers: checks a file, decides to import it whole or in part, lists and counts
 * imports, reads one with its report, and provides the template. Nothing is written before the whole file has been
 * checked.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class RegisterImportService {
    public static final long MAX_BYTES = 20L * 1024 * 1024;
    static final String PURPOSE = "REGISTER";
    /** The counter of the changes of the register. */
    static final String REGISTER = "register";

    /** Fired when the decision on a file was made. */
    public record ImportDecided(
            String id,
            RegisterImport.ImportState state,
            String fileName,
            String sha256,
            boolean partial,
            ImportReport report) {}

    /** The file of an import; {@code id} is that of the stored file. */
    public record ImportedFile(String name, String id, String sha256) {}

    /** The number of rows of an import in all, and by what became of them. */
    public record ImportCounts(
            int total, int acceptable, int refused, int conflicts, int known, int staged, int written) {}

    /** An import as its office sees it. */
    public record ImportView(
            String id,
            String office,
            ImportedFile file,
            String actorName,
            Instant receivedAt,
            RegisterImport.ImportState state,
            boolean partial,
            ImportCounts counts,
            Instant finishedAt) {
        /** Returns the progress in percent: lines are staged, and published at the end. */
        public int progress() {
            return state == RegisterImport.ImportState.IMPORTED
                    ? 100
                    : counts.acceptable() == 0 ? 0 : Math.min(99, 100 * counts.staged() / counts.acceptable());
        }

        /** Returns whether the import waits for a decision. */
        public boolean isOpen() {
            return state == RegisterImport.ImportState.CHECKED || state == RegisterImport.ImportState.REFUSED;
        }
    }

    public record ImportList(List<ImportView> imports, long total) {}

    @Inject
    ImportRepository imports;

    @Inject
    ImportValidator validator;

    @Inject
    ImportTemplate template;

    @Inject
    FileStore files;

    @Inject
    ImportAccess access;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ImportDecided> decided;

    @Inject
    Event<ParsedRowCache.RowsParsed> read;

    /** Checks a file without storing anything. */
    public ImportReport check(InputStream in) {
        return checked(bytes(in)).report();
    }

    /** Checks a file and stores it with the result. Returns the id of the import. */
    public String receive(String name, InputStream in) {
        byte[] content = bytes(in);
        return store(name, content, checked(content).report()).id();
    }

    /**
     * Decides by a fresh check whether the file is taken; what is taken is written afterwards in portions.
     *
     * @param partial whether lines that cannot be taken may be left out
     */
    public ImportView decideAgain(String id, boolean partial) {
        RegisterImport intake = visible(id, access.decidedBy(currentUser.actor()));
        long sequence = counters.last(REGISTER);
        return decide(
                intake, validator.check(content(intake), intake.sender(), intake.receivedOn()), sequence, partial);
    }

    /**
     * Receives a file and decides at once, by one check. A repeated request returns the import that the first one
     * created.
     *
     * @param request null where the request has no key
     */
    public ImportView checkAndDecide(String name, InputStream in, boolean partial, RequestKey request) {
        Optional<RegisterImport> before = Optional.ofNullable(request).flatMap(imports::findByRequest);
        if (before.isPresent()) {
            return view(before.get().requireSameBody(request));
        }
        byte[] content = bytes(in);
        long sequence = counters.last(REGISTER);
        ImportValidator.CheckedFile examined = checked(content);
        RegisterImport intake = store(name, content, examined.report());
        Optional.ofNullable(request).ifPresent(intake::recordRequest);
        return decide(intake, examined, sequence, partial);
    }

    private ImportValidator.CheckedFile checked(byte[] content) {
        Actor actor = currentUser.actor();
        return validator.check(
                content,
                RegisterImport.sender(actor.account(), actor.name(), office(actor)),
                businessClock.now().today());
    }

    private RegisterImport store(String name, byte[] content, ImportReport report) {
        Actor actor = currentUser.actor();
        String id = UUID.randomUUID().toString();
        StoredFile file = files.store(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        return imports.add(new RegisterImport(id, office(actor), file, report, actor, businessClock.now()), report);
    }

    /** @param sequence the register's before the check, so that what comes in meanwhile is looked at again */
    private ImportView decide(
            RegisterImport intake, ImportValidator.CheckedFile examined, long sequence, boolean partial) {
        ImportReport report = examined.report();
        intake.decide(report, partial, sequence, businessClock.now());
        imports.saveReport(intake.id(), report);
        if (intake.state() == RegisterImport.ImportState.IMPORTING) {
            read.fire(new ParsedRowCache.RowsParsed(intake.id(), examined.entries()));
        }
        decided.fire(
                new ImportDecided(intake.id(), intake.state(), intake.fileName(), intake.sha256(), partial, report));
        return view(intake);
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public ImportView find(String id) {
        return view(visible(id, access.readBy(currentUser.actor())));
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public ImportReport report(String id) {
        return imports.reportOf(visible(id, access.readBy(currentUser.actor())).id());
    }

    /** Returns the imports, the newest first. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public ImportList imports(int first, int count) {
        return new ImportList(imports(ImportFilter.NONE, new ListSlice(null, first, count)), count(ImportFilter.NONE));
    }

    /** Returns a part of the imports of the offices that the caller reads. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public List<ImportView> imports(ImportFilter filter, ListSlice slice) {
        return imports.of(access.readBy(currentUser.actor()), filter, slice).stream()
                .map(RegisterImportService::view)
                .toList();
    }

    /** Returns the number of the imports of the offices that the caller reads. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public long count(ImportFilter filter) {
        return imports.count(access.readBy(currentUser.actor()), filter);
    }

    /** Returns an empty workbook with the columns and the permitted values. */
    public byte[] workbook(Locale locale) {
        return template.workbook(locale);
    }

    /** Returns the headings as text with separators. */
    public byte[] text(Locale locale) {
        return template.text(locale);
    }

    private RegisterImport visible(String id, List<String> offices) {
        RegisterImport intake = imports.byId(id);
        if (!offices.contains(intake.office())) {
            throw new NotFound(id);
        }
        return intake;
    }

    private String office(Actor actor) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return own.stream().filter(agencies::isCityOffice).findFirst().orElse(own.getFirst());
    }

    private byte[] content(RegisterImport intake) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.fileId())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] content = in.readNBytes((int) MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw RuleViolation.at("file", "storage.size", MAX_BYTES / 1024 / 1024);
            }
            if (content.length == 0) {
                throw RuleViolation.at("file", "storage.empty");
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ImportView view(RegisterImport intake) {
        return new ImportView(
                intake.id(),
                intake.office(),
                new ImportedFile(intake.fileName(), intake.fileId(), intake.sha256()),
                intake.actor().name(),
                intake.receivedAt(),
                intake.state(),
                intake.isPartial(),
                new ImportCounts(
                        intake.total(),
                        intake.acceptable(),
                        intake.refused(),
                        intake.conflicts(),
                        intake.known(),
                        intake.staged(),
                        intake.written()),
                intake.finishedAt());
    }
}
