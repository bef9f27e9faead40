package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * View of a row of the yearly analysis of associations, for a month, a category or a nature: numbers of cases received,
 * settled and failed, money recovered, visits, and the path of the list of the cases.
 *
 * @param code     month from 1 to 12, code of the category, or constant of the type
 * @param received cases received in the year
 * @param settled  cases that were settled in the year
 * @param failed   cases that failed in the year, or went to court
 * @param visits   consumers who came; null where the rows are no months
 * @param list     path of the list of the cases received
 * @param association name of the association; null for all that the reader reads
 */
public record AnalysisRowView(
        AnalysisDimension dimension,
        @NotNull String code,
        @NotNull LocalizedText label,
        long received,
        long settled,
        long failed,
        @NotNull RecoveredMoney recovered,
        Long visits,
        @NotNull String list,
        int year,
        LocalizedText association)
        implements Serializable {
    /** Returns the money that counts for the association. */
    public BigDecimal counted() {
        return recovered.counted();
    }
}
