package fangxin.complaint.association;

import fangxin.common.DayRange;
import java.util.Collection;
import java.util.List;

/**
 * Interface by which the figures of an association read the public consumer warnings of its office; consumer warnings
 * implement it.
 */
public interface OfficeWarningSource {
    /**
     * The warnings, tips and cases of some offices that became public in a period, also withdrawn ones, the newest
     * first.
     */
    List<OfficeWarningView> published(Collection<String> offices, DayRange days);
}
