package fangxin.complaint.warning;

import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Input of the basis of a warning, tip, typical case or campaign (发布依据): the period of its data, for a campaign its
 * days, the festival for which it is published, and the record from which a typical case is drafted.
 *
 * @param dataFrom  first day of the data on which it rests, or of the campaign, or null
 * @param dataUntil last day of them, or of the campaign, or null
 * @param festival  festival for which it is published, or null
 * @param source    record from which a typical case is drafted, or null
 */
public record WarningBasis(
        LocalDate dataFrom,
        LocalDate dataUntil,
        ConsumerFestival festival,
        @Valid CaseSourceInput source) {
    public static final WarningBasis NONE = new WarningBasis(null, null, null, null);
}
