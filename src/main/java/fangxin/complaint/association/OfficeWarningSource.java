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
     * Returns the warnings and tips of some offices that became public in a period and were not withdrawn, the newest
     * first.
     */
    List<OfficeWarningView> published(Collection<String> offices, DayRange days);
}
