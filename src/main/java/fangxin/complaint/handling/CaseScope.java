package fangxin.complaint.handling;

import java.util.List;

/**
 * Value of the cases that a person reads (可查阅范围): all, or those that some offices or units have or received; it decides
 * for one case.
 *
 * @param all whether the person reads those of the whole city
 */
record CaseScope(boolean all, List<String> offices, List<String> units) {
    boolean isEmpty() {
        return !all && offices.isEmpty() && units.isEmpty();
    }

    boolean includes(ComplaintCase complaint) {
        CasePlacement at = complaint.placement();
        return all || offices.contains(at.office()) || offices.contains(at.receivedBy()) || units.contains(at.unit());
    }
}
