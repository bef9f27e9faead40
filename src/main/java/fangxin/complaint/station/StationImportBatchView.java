package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationImport.StationImportState;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of an import of a register of stations: office, file, number of new entries, state, who sent it when, who
 * decided, and whether the reader can decide.
 *
 * @param entries   number of its new entries
 * @param decidedBy null as long as no second officer has decided
 * @param decidable whether the reader decides on it
 */
public record StationImportBatchView(
        @NotNull String id,
        @NotNull LocalizedText office,
        @NotNull String fileName,
        int entries,
        @NotNull StationImportState state,
        @NotNull String by,
        @NotNull Instant importedAt,
        String decidedBy,
        boolean decidable)
        implements Serializable {}
