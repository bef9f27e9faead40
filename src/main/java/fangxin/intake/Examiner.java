package fangxin.intake;

import fangxin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a file line by line, against itself and against the register. */
@ApplicationScoped
class Examiner {
    @Inject
    Vocabulary vocabulary;
    @Inject
    Comparison comparison;

    /** @param entries the lines that could be read, whether or not something else bars them */
    record Examined(Report report, List<Entry> entries) { }

    Examined examine(byte[] content, Actor sender, LocalDate today) {
        Reading reading = reading(content, sender, today);
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(comparison.of(reading.entries()));
        return new Examined(Report.of(reading.lines(), faults), reading.entries());
    }

    List<Entry> read(byte[] content, Actor sender, LocalDate today) {
        return reading(content, sender, today).entries();
    }

    /** The sheet is not needed any more when its lines are compared, and takes most of the memory. */
    private Reading reading(byte[] content, Actor sender, LocalDate today) {
        return Reading.of(Sheet.read(content), vocabulary.forSender(sender, today));
    }
}
