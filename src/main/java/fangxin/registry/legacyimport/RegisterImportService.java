package fangxin.registry.legacyimport;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
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
 * Where offices bring their old registers: an office its own titles, the city's office all. Nothing is written before
 * the whole file has been checked.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class RegisterImportService {
    public static final long MAX_BYTES = 20L * 1024 * 1024;
    static final String PURPOSE = "REGISTER";
    /** The counter of the changes of the register. */
    static final String REGISTER = "register";

    /** Fired when the decision on a file was made. */
    public record Decided(
            String id,
            RegisterImport.State state,
            String fileName,
            String sha256,
            boolean partial,
            ImportReport report) {}

    /** An import as its office sees it. */
    public record View(
            String id,
            String office,
            String fileName,
            String fileId,
            String sha256,
            String actorName,
            Instant receivedAt,
            RegisterImport.State state,
            boolean partial,
            int total,
            int acceptable,
            int refused,
            int conflicts,
            int known,
            int staged,
            int written,
            Instant finishedAt) {
        /** Of a hundred, how much is done: lines are staged, and published at the end. */
        public int progress() {
            return state == RegisterImport.State.TAKEN
                    ? 100
                    : acceptable == 0 ? 0 : Math.min(99, 100 * staged / acceptable);
        }

        /** Whether somebody may still decide to take it. */
        public boolean open() {
            return state == RegisterImport.State.CHECKED || state == RegisterImport.State.REFUSED;
        }
    }

    public record Page(List<View> intakes, long total) {}

    @Inject
    ImportRepository intakes;

    @Inject
    ImportValidator examiner;

    @Inject
    ImportTemplate template;

    @Inject
    FileStore files;

    @Inject
    ImportAccess reach;

    @Inject
    CurrentUser signedIn;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock moments;

    @Inject
    Event<Decided> decided;

    @Inject
    Event<ParsedRowCache.Read> read;

    /** Checks a file and leaves no trace. */
    public ImportReport examine(InputStream in) {
        return examined(bytes(in)).report();
    }

    /** Checks a file and keeps it with the result; answers with the id of the import. */
    public String receive(String name, InputStream in) {
        byte[] content = bytes(in);
        return store(name, content, examined(content).report()).id();
    }

    /**
     * Decides by a fresh check whether the file is taken; what is taken is written afterwards in portions.
     *
     * @param partial whether lines that cannot be taken may be left out
     */
    public View take(String id, boolean partial) {
        RegisterImport intake = mine(id, Role.COUNTY_OFFICE);
        long sequence = counters.last(REGISTER);
        return decide(
                intake, examiner.examine(content(intake), intake.sender(), intake.receivedOn()), sequence, partial);
    }

    /**
     * Receives a file and decides at once, by one check. A repeated request gets the import that the first one brought.
     *
     * @param request null where the request has no key
     */
    public View bring(String name, InputStream in, boolean partial, RequestKey request) {
        Optional<RegisterImport> before = Optional.ofNullable(request).flatMap(intakes::broughtBy);
        if (before.isPresent()) {
            return view(before.get().askedAgain(request));
        }
        byte[] content = bytes(in);
        long sequence = counters.last(REGISTER);
        ImportValidator.Examined examined = examined(content);
        RegisterImport intake = store(name, content, examined.report());
        Optional.ofNullable(request).ifPresent(intake::broughtBy);
        return decide(intake, examined, sequence, partial);
    }

    private ImportValidator.Examined examined(byte[] content) {
        Actor actor = signedIn.actor();
        return examiner.examine(
                content,
                RegisterImport.sender(actor.account(), actor.name(), office(actor)),
                moments.now().today());
    }

    private RegisterImport store(String name, byte[] content, ImportReport report) {
        Actor actor = signedIn.actor();
        String id = UUID.randomUUID().toString();
        StoredFile file = files.store(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        return intakes.add(new RegisterImport(id, office(actor), file, report, actor, moments.now()), report);
    }

    /** @param sequence the register's before the check, so that what comes in meanwhile is looked at again */
    private View decide(RegisterImport intake, ImportValidator.Examined examined, long sequence, boolean partial) {
        ImportReport report = examined.report();
        intake.decide(report, partial, sequence, moments.now());
        intakes.saveReport(intake.id(), report);
        if (intake.state() == RegisterImport.State.TAKING) {
            read.fire(new ParsedRowCache.Read(intake.id(), examined.entries()));
        }
        decided.fire(new Decided(intake.id(), intake.state(), intake.fileName(), intake.sha256(), partial, report));
        return view(intake);
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public View intake(String id) {
        return view(mine(id, Role.COUNTY_OFFICE, Role.AUDITOR));
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public ImportReport report(String id) {
        return intakes.reportOf(mine(id, Role.COUNTY_OFFICE, Role.AUDITOR).id());
    }

    /** The newest first. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public Page intakes(int first, int count) {
        List<String> offices = reach.of(signedIn.actor(), Role.COUNTY_OFFICE, Role.AUDITOR);
        return new Page(
                intakes.of(offices, first, count).stream()
                        .map(RegisterImportService::view)
                        .toList(),
                intakes.count(offices));
    }

    /** An empty workbook with the columns and what may be chosen in them. */
    public byte[] workbook(Locale locale) {
        return template.workbook(locale);
    }

    /** The headings as text with separators. */
    public byte[] text(Locale locale) {
        return template.text(locale);
    }

    private RegisterImport mine(String id, Role... roles) {
        RegisterImport intake = intakes.byId(id);
        if (!reach.of(signedIn.actor(), roles).contains(intake.office())) {
            throw new NotFound(id);
        }
        return intake;
    }

    private String office(Actor actor) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return own.stream().filter(reach::city).findFirst().orElse(own.getFirst());
    }

    private byte[] content(RegisterImport intake) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.fileId())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
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

    static View view(RegisterImport intake) {
        return new View(
                intake.id(),
                intake.office(),
                intake.fileName(),
                intake.fileId(),
                intake.sha256(),
                intake.actorName(),
                intake.receivedAt(),
                intake.state(),
                intake.partial(),
                intake.total(),
                intake.acceptable(),
                intake.refused(),
                intake.conflicts(),
                intake.known(),
                intake.staged(),
                intake.written(),
                intake.finishedAt());
    }
}
