package fangxin.registry.legacyimport;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.LegacyTitle;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleProvenance;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Transactions of an import: stage the rows a portion at a time, publish all in one, compare with the register, give
 * up, and delete what is left staged.
 */
@ApplicationScoped
@Transactional
class ImportBatchWorker {
    @Inject
    ImportRepository intakes;

    @Inject
    ImportValidator validator;

    @Inject
    ParsedRowCache parsedRows;

    @Inject
    DuplicateChecker duplicates;

    @Inject
    ImportTerms terms;

    @Inject
    TitleRepository titles;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    Event<PublicDataChanged> changed;

    @Inject
    BusinessClock businessClock;

    /** Returns the lines to be taken; none where the import is not under way. */
    List<ImportRow> lines(String id) {
        RegisterImport intake = intakes.byId(id);
        if (intake.state() != RegisterImport.ImportState.IMPORTING) {
            return List.of();
        }
        Set<Integer> barred = intakes.reportOf(id).excludedLines();
        List<ImportRow> all = parsedRows
                .take(id)
                .orElseGet(() -> validator.read(content(intake), intake.sender(), intake.receivedOn()));
        return all.stream().filter(entry -> !barred.contains(entry.line())).toList();
    }

    /** Returns the last line that is staged. */
    int importedRows(String id) {
        return intakes.byId(id).stagedLine();
    }

    /**
     * Stores a portion as staged titles, which no reader sees yet.
     *
     * @param brought numbers that the file brings, and that are given to no other line
     */
    void stage(String id, List<ImportRow> portion, Set<String> brought) {
        RegisterImport intake = intakes.byId(id);
        BusinessMoment now = businessClock.now();
        titles.stage(
                portion.stream().map(entry -> old(intake, entry)).toList(),
                brought,
                new Actor(intake.actor().account(), intake.actor().name(), List.of()),
                now);
        intake.stagedUpTo(portion.getLast().line(), portion.size(), now);
    }

    /**
     * Publishes the staged lines together, and finishes the import with them: readers of the register find all or none.
     *
     * @param lines where they are given, they are compared in this transaction, in which the register cannot change
     * @return whether it is done; otherwise the register has changed since the lines were compared
     */
    boolean publish(String id, List<ImportRow> lines) {
        long sequence = counters.lockLast(RegisterImportService.REGISTER);
        RegisterImport intake = intakes.byId(id);
        if (intake.state() != RegisterImport.ImportState.IMPORTING) {
            return true;
        }
        if (sequence != intake.comparedSequence()) {
            if (lines.isEmpty()) {
                return false;
            }
            compare(intake, lines, sequence);
        }
        intake.publish(titles.publish(id), businessClock.now());
        changed.fire(new PublicDataChanged());
        return true;
    }

    /** Compares the lines with the present register; excludes and reports lines whose titles were added meanwhile. */
    void compare(String id, List<ImportRow> lines) {
        long sequence = counters.last(RegisterImportService.REGISTER);
        compare(intakes.byId(id), lines, sequence);
    }

    private void compare(RegisterImport intake, List<ImportRow> lines, long sequence) {
        List<RowProblem> late = duplicates.againstRegister(lines);
        ImportReport report = intakes.reportOf(intake.id());
        Set<Integer> before = report.excludedLines();
        Set<Integer> out = ImportReport.of(lines.size(), late).excludedLines().stream()
                .filter(line -> !before.contains(line))
                .collect(Collectors.toSet());
        int fewer = out.stream()
                .mapToInt(line -> titles.deleteStaged(intake.id(), line, line))
                .sum();
        intake.compare(fewer, sequence, businessClock.now());
        if (!out.isEmpty()) {
            ImportReport more = report.plus(late.stream()
                    .filter(fault -> !before.contains(fault.line()))
                    .toList());
            intakes.saveReport(intake.id(), more);
            intake.count(more);
        }
    }

    /** Ends an import whose file cannot be read: it writes no title, and its report states the reason. */
    void giveUp(String id, Violation reason) {
        RegisterImport intake = intakes.byId(id);
        if (intake.state() == RegisterImport.ImportState.IMPORTING) {
            titles.deleteStaged(id, 0, Integer.MAX_VALUE);
            intake.abandon(businessClock.now());
            intakes.saveReport(
                    id,
                    intakes.reportOf(id)
                            .plus(List.of(RowProblem.of(
                                    0,
                                    ImportColumn.NAME,
                                    RowProblem.Severity.REFUSED,
                                    "",
                                    reason.key(),
                                    reason.arguments().toArray()))));
        }
    }

    /** Ends an import of which every line was left out. */
    void finishEmpty(String id) {
        RegisterImport intake = intakes.byId(id);
        if (intake.state() == RegisterImport.ImportState.IMPORTING) {
            intake.publish(titles.publish(id), businessClock.now());
        }
    }

    /** Deletes staged rows that were published as titles. */
    void tidy(String id, int from, int to) {
        titles.deleteStaged(id, from, to);
    }

    /** Deletes what a process that ended left staged of imports that are published. */
    void tidyAll() {
        intakes.finishedWithStaged().forEach(id -> titles.deleteStaged(id, 0, Integer.MAX_VALUE));
    }

    /** Updates the statistics of the database after many titles were inserted. */
    void analyze() {
        titles.analyze();
    }

    /** Imports that should be under way and are not. */
    List<String> standingStill(Instant since) {
        return intakes.findStalled(since);
    }

    private LegacyTitle old(RegisterImport intake, ImportRow entry) {
        return new LegacyTitle(
                entry.owner(),
                entry.holder(),
                entry.place(),
                entry.category(),
                TitleDocument.ofOldRegister(
                        entry.documentNumber(),
                        terms.title(entry.category().level(), entry.category().type())),
                entry.term(),
                new TitleProvenance(null, null, null, intake.id(), entry.line(), entry.number()));
    }

    private byte[] content(RegisterImport intake) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(intake.fileId())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
