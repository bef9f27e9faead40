package fangxin.registry.legacyimport;

import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Validator of an import file: parses it and checks it row by row, against itself and against the register. */
@ApplicationScoped
class ImportValidator {
    @Inject
    ImportTerms terms;

    @Inject
    DuplicateChecker duplicates;

    /** @param entries the lines that could be read, whether or not something else bars them */
    record CheckedFile(ImportReport report, List<ImportRow> entries) {}

    CheckedFile check(byte[] content, Actor sender, LocalDate today) {
        RowParser reading = reading(content, sender, today);
        List<RowProblem> faults = new ArrayList<>(reading.faults());
        faults.addAll(duplicates.check(reading.entries()));
        return new CheckedFile(ImportReport.of(reading.lines(), faults), reading.entries());
    }

    List<ImportRow> read(byte[] content, Actor sender, LocalDate today) {
        return reading(content, sender, today).entries();
    }

    /**
     * Parses a file in a method of its own, so that the sheet, which takes most of the memory, is free while the lines
     * are compared.
     */
    private RowParser reading(byte[] content, Actor sender, LocalDate today) {
        return RowParser.of(SpreadsheetReader.read(content), terms.forSender(sender, today));
    }
}
