package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationImport.StationImportState;
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
        String id,
        LocalizedText office,
        String fileName,
        int entries,
        StationImportState state,
        String by,
        Instant importedAt,
        String decidedBy,
        boolean decidable)
        implements Serializable {}
