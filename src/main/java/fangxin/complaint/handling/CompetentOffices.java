package fangxin.complaint.handling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Value of the offices that are competent for a complaint (有处理权限的各机关): those whose place is known, and whether no
 * other office can be competent.
 *
 * @param complete whether each place by which an office is competent is known
 */
record CompetentOffices(List<CompetentOffice> offices, boolean complete) {
    /** Returns the first office; empty where none is known. */
    Optional<CompetentOffice> first() {
        return offices.stream().findFirst();
    }

    /** Returns whether the office that has a case is certainly not competent. */
    boolean exclude(Predicate<CompetentOffice> hasCase) {
        return complete && !offices.isEmpty() && offices.stream().noneMatch(hasCase);
    }

    /** Returns whether an office other than the one that has a case is competent too. */
    boolean areShared(Predicate<CompetentOffice> hasCase) {
        return !exclude(hasCase) && !offices.stream().allMatch(hasCase);
    }
}
