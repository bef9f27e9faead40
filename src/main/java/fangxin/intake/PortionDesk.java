package fangxin.intake;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.naming.OldTitle;
import fangxin.naming.Titles;
import fangxin.platform.Counters;
import fangxin.platform.MovedOnCommit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
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
    ReadLines readLines;
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
        List<Entry> all = readLines.take(id).orElseGet(() -> examiner.read(content(intake), intake.sender(),
                intake.receivedOn()));
        return all.stream().filter(entry -> entry.line() > intake.reached() && !barred.contains(entry.line())).toList();
    }

    /**
     * Writes a portion; only one of all imports is written at a time. Where the register has changed since the lines were
     * held against it, they are again, and what came in meanwhile is left out and told.
     *
     * @param brought numbers that the file brings, and that are given to no other line
     */
    public void write(String id, List<Entry> portion, Set<String> brought) {
        counters.next("intake");
        long sequence = counters.held(IntakeDesk.REGISTER);
        Intake intake = intakes.byId(id);
        Moment now = moments.now();
        boolean unchanged = sequence == intake.compared();
        List<Fault> late = unchanged ? List.of() : comparison.withRegister(portion);
        Set<Integer> left = Report.of(portion.size(), late).barred();
        List<OldTitle> taken = portion.stream().filter(entry -> !left.contains(entry.line()))
                .map(entry -> old(intake, entry)).toList();
        titles.enter(taken, brought, new Actor(intake.account(), intake.actorName(), List.of()), now);
        intake.advance(portion.getLast().line(), taken.size(), unchanged ? counters.last(IntakeDesk.REGISTER)
                : intake.compared(), now);
        if (!late.isEmpty()) {
            Report report = intakes.reportOf(id).and(late);
            intakes.say(id, report);
            intake.count(report);
        }
    }

    /** The last portion is done: whoever is told so finds all of them in the register. */
    public void finish(String id) {
        Intake intake = intakes.byId(id);
        if (intake.state() == Intake.State.TAKING) {
            intake.finish(moments.now());
            titles.settle();
            MovedOnCommit.tell();
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

    private byte[] content(Intake intake) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.fileId())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
