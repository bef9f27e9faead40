package fangxin.supervision.feed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Interface by which records of this system answer one kind of feed about subjects, as a feed that is always complete:
 * a finding answers YES, none answers NO.
 */
public interface InternalFindings {
    /** Returns the code of the kind of feed that the findings answer. */
    String kind();

    /** Finds the records of this system that are adverse to the subjects with some credit codes on a day. */
    List<InternalFinding> of(Collection<String> creditCodes, LocalDate today);
}
