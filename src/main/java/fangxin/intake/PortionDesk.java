package fangxin.intake;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.naming.OldTitle;
import fangxin.naming.Titles;
import fangxin.platform.Clocks;
import fangxin.platform.Counters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the lines of a file that was decided to be taken are written, a portion in each transaction. */
@Stateless
@RolesAllowed(Roles.JOB)
public class PortionDesk {
    @Inject
    Intakes intakes;
    @Inject
    Examiner examiner;
    @Inject
    Comparison comparison;
    @Inject
    Vocabulary vocabulary;
    @Inject
    Titles titles;
    @Inject
    FileStore files;
    @Inject
    Counters counters;
    @Inject
    Moments moments;

    /** The lines still to be written; none where the import is not under way. */
    public List<Entry> left(String id) {
        Intake intake = intakes.byId(id);
        if (intake.state() != Intake.State.TAKING) {
            return List.of();
        }
        Set<Integer> barred = intakes.reportOf(id).barred();
        return examiner.read(content(intake), sender(intake), LocalDate.ofInstant(intake.receivedAt(), Clocks.CHINA))
                .stream().filter(entry -> entry.line() > intake.reached() && !barred.contains(entry.line())).toList();
    }

    /**
     * Writes a portion. What came into the register since the check is left out and told; only one portion of all
     * imports is written at a time.
     */
    public void write(String id, List<Entry> portion) {
        counters.next("intake");
        Intake intake = intakes.byId(id);
        Moment now = moments.now();
        List<Fault> late = comparison.withRegister(portion);
        Set<Integer> left = Report.of(portion.size(), late).barred();
        Actor sender = new Actor(intake.account(), intake.actorName(), List.of());
        List<Entry> taken = new ArrayList<>(portion);
        taken.removeIf(entry -> left.contains(entry.line()));
        taken.forEach(entry -> titles.enter(old(intake, entry), sender, now));
        Report report = intakes.reportOf(id);
        if (!late.isEmpty()) {
            report = report.and(late);
            intakes.say(id, report);
        }
        intake.advance(portion.getLast().line(), taken.size(), report, now);
    }

    public void finish(String id) {
        Intake intake = intakes.byId(id);
        if (intake.state() == Intake.State.TAKING) {
            intake.finish(moments.now());
        }
    }

    /** Imports that should be under way and are not. */
    public List<String> standingStill(Instant since) {
        return intakes.standingStill(since);
    }

    private OldTitle old(Intake intake, Entry entry) {
        return new OldTitle(intake.id(), entry.line(), entry.number(), entry.owner(), entry.name(), entry.signName(),
                entry.creditCode(), entry.kind(), entry.level(), entry.district(), entry.sector(), entry.address(),
                entry.lat(), entry.lng(), entry.grade(), entry.document(), entry.namedOn(), entry.validUntil(),
                vocabulary.title(entry.level(), entry.kind()));
    }

    /** The person as of now, with the posts by which the file was decided. */
    private Actor sender(Intake intake) {
        return new Actor(intake.account(), intake.actorName(), List.of(
                new Actor.Post(Role.COUNTY_OFFICE, intake.office(), null)));
    }

    private byte[] content(Intake intake) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.fileId())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
