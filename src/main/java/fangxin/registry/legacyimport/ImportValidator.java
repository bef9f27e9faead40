package fangxin.registry.legacyimport;

import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a file line by line, against itself and against the register. */
@ApplicationScoped
class ImportValidator {
    @Inject
    ImportTerms vocabulary;

    @Inject
    DuplicateChecker comparison;

    /** @param entries the lines that could be read, whether or not something else bars them */
    record Examined(ImportReport report, List<ImportRow> entries) {}

    Examined examine(byte[] content, Actor sender, LocalDate today) {
        RowParser reading = reading(content, sender, today);
        List<RowProblem> faults = new ArrayList<>(reading.faults());
        faults.addAll(comparison.of(reading.entries()));
        return new Examined(ImportReport.of(reading.lines(), faults), reading.entries());
    }

    List<ImportRow> read(byte[] content, Actor sender, LocalDate today) {
        return reading(content, sender, today).entries();
    }

    /** The sheet is not needed any more when its lines are compared, and takes most of the memory. */
    private RowParser reading(byte[] content, Actor sender, LocalDate today) {
        return RowParser.of(SpreadsheetReader.read(content), vocabulary.forSender(sender, today));
    }
}
