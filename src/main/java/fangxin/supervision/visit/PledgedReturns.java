package fangxin.supervision.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port to the pledges of returns, which a later feature provides: the titles whose holders pledge returns on a day. */
public interface PledgedReturns {
    /** Title with a pledge of returns on the premises in force, and the office of its district. */
    record PledgedTitle(String number, String office) {}

    /** Returns the titles that these offices keep, each once, by their numbers. */
    List<PledgedTitle> ofOwners(Collection<String> owners, LocalDate day);

    /** Returns how many titles these offices keep, by the office of the district; a district without any is absent. */
    Map<String, Long> countByDistrict(Collection<String> owners, LocalDate day);

    /** Returns those of some titles, each once, by their numbers. */
    List<PledgedTitle> among(Collection<String> titles, LocalDate day);
}
