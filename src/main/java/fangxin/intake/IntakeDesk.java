package fangxin.intake;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.platform.Counters;
import fangxin.platform.RequestKey;
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
@RolesAllowed(Roles.COUNTY_OFFICE)
public class IntakeDesk {
    public static final long MAX_BYTES = 20L * 1024 * 1024;
    static final String PURPOSE = "REGISTER";
    /** The counter of the changes of the register. */
    static final String REGISTER = "register";

    /** Told when it has been decided whether a file is taken. */
    public record Decided(String id, Intake.State state, String fileName, String sha256, boolean partial,
            Report report) { }

    /** An import as its office sees it. */
    public record View(String id, String office, String fileName, String fileId, String sha256, String actorName,
            Instant receivedAt, Intake.State state, boolean partial, int total, int acceptable, int refused,
            int conflicts, int known, int staged, int written, Instant finishedAt) {
        /** Of a hundred, how much is done: lines are staged, and published at the end. */
        public int progress() {
            return state == Intake.State.TAKEN ? 100 : acceptable == 0 ? 0 : Math.min(99, 100 * staged / acceptable);
        }

        /** Whether somebody may still decide to take it. */
        public boolean open() {
            return state == Intake.State.CHECKED || state == Intake.State.REFUSED;
        }
    }

    public record Page(List<View> intakes, long total) { }

    @Inject
    Intakes intakes;
    @Inject
    Examiner examiner;
    @Inject
    Template template;
    @Inject
    FileStore files;
    @Inject
    Reach reach;
    @Inject
    SignedIn signedIn;
    @Inject
    Counters counters;
    @Inject
    Moments moments;
    @Inject
    Event<Decided> decided;
    @Inject
    Event<ReadLines.Read> read;

    /** Checks a file and leaves no trace. */
    public Report examine(InputStream in) {
        return examined(bytes(in)).report();
    }

    /** Checks a file and keeps it with the result; answers with the id of the import. */
    public String receive(String name, InputStream in) {
        byte[] content = bytes(in);
        return keep(name, content, examined(content).report()).id();
    }

    /**
     * Decides by a fresh check whether the file is taken; what is taken is written afterwards in portions.
     *
     * @param partial whether lines that cannot be taken may be left out
     */
    public View take(String id, boolean partial) {
        Intake intake = mine(id, Role.COUNTY_OFFICE);
        long sequence = counters.last(REGISTER);
        return decide(intake, examiner.examine(content(intake), intake.sender(), intake.receivedOn()), sequence, partial);
    }

    /**
     * Receives a file and decides at once, by one check. A repeated request gets the import that the first one brought.
     *
     * @param request null where the request has no key
     */
    public View bring(String name, InputStream in, boolean partial, RequestKey request) {
        Optional<Intake> before = Optional.ofNullable(request).flatMap(intakes::broughtBy);
        if (before.isPresent()) {
            return view(before.get().askedAgain(request));
        }
        byte[] content = bytes(in);
        long sequence = counters.last(REGISTER);
        Examiner.Examined examined = examined(content);
        Intake intake = keep(name, content, examined.report());
        Optional.ofNullable(request).ifPresent(intake::broughtBy);
        return decide(intake, examined, sequence, partial);
    }

    private Examiner.Examined examined(byte[] content) {
        Actor actor = signedIn.actor();
        return examiner.examine(content, Intake.sender(actor.account(), actor.name(), office(actor)), moments.now().today());
    }

    private Intake keep(String name, byte[] content, Report report) {
        Actor actor = signedIn.actor();
        String id = UUID.randomUUID().toString();
        StoredFile file = files.keep(id, PURPOSE, name, new ByteArrayInputStream(content), actor.account(), MAX_BYTES);
        return intakes.add(new Intake(id, office(actor), file, report, actor, moments.now()), report);
    }

    /** @param sequence the register's before the check, so that what comes in meanwhile is looked at again */
    private View decide(Intake intake, Examiner.Examined examined, long sequence, boolean partial) {
        Report report = examined.report();
        intake.decide(report, partial, sequence, moments.now());
        intakes.say(intake.id(), report);
        if (intake.state() == Intake.State.TAKING) {
            read.fire(new ReadLines.Read(intake.id(), examined.entries()));
        }
        decided.fire(new Decided(intake.id(), intake.state(), intake.fileName(), intake.sha256(), partial, report));
        return view(intake);
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.AUDITOR})
    public View intake(String id) {
        return view(mine(id, Role.COUNTY_OFFICE, Role.AUDITOR));
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.AUDITOR})
    public Report report(String id) {
        return intakes.reportOf(mine(id, Role.COUNTY_OFFICE, Role.AUDITOR).id());
    }

    /** The newest first. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.AUDITOR})
    public Page intakes(int first, int count) {
        List<String> offices = reach.of(signedIn.actor(), Role.COUNTY_OFFICE, Role.AUDITOR);
        return new Page(intakes.of(offices, first, count).stream().map(IntakeDesk::view).toList(),
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

    private Intake mine(String id, Role... roles) {
        Intake intake = intakes.byId(id);
        if (!reach.of(signedIn.actor(), roles).contains(intake.office())) {
            throw new Unknown(id);
        }
        return intake;
    }

    private String office(Actor actor) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return own.stream().filter(reach::city).findFirst()
                .orElse(own.getFirst());
    }

    private byte[] content(Intake intake) {
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
                throw RuleViolation.at("file", "evidence.size", MAX_BYTES / 1024 / 1024);
            }
            if (content.length == 0) {
                throw RuleViolation.at("file", "evidence.empty");
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static View view(Intake intake) {
        return new View(intake.id(), intake.office(), intake.fileName(), intake.fileId(), intake.sha256(),
                intake.actorName(), intake.receivedAt(), intake.state(), intake.partial(), intake.total(),
                intake.acceptable(), intake.refused(), intake.conflicts(), intake.known(), intake.staged(), intake.written(),
                intake.finishedAt());
    }
}
