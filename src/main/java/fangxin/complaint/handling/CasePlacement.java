package fangxin.complaint.handling;

import fangxin.organization.agency.Agency;
import java.io.Serializable;
import java.util.function.BiPredicate;

/**
 * Value of the agencies that have a case (承办单位): the receiving office, the competent office, and the unit below it, if
 * one handles it.
 *
 * @param receivedBy code of the receiving office
 * @param office     code of the competent office of the county
 * @param unit       code of the unit below it; null where the office handles it itself
 */
public record CasePlacement(String receivedBy, String office, String unit) implements Serializable {
    /** Returns the placement at an agency: an office handles the case itself, a station is the unit of its office. */
    public static CasePlacement at(Agency agency, String receivedBy) {
        return agency.type() == Agency.AgencyType.STATION
                ? new CasePlacement(receivedBy, agency.parent(), agency.code())
                : new CasePlacement(receivedBy, agency.code(), null);
    }

    /** Returns whether an agency is the competent office or the unit; a platform names either. */
    public boolean isOf(String agency) {
        return agency.equals(office) || agency.equals(unit);
    }

    /**
     * Returns this placement with the competent office as the receiving one, where it is not below the receiving one.
     *
     * @param within whether the first agency is the second or below it
     */
    CasePlacement receivedWithin(BiPredicate<String, String> within) {
        return within.test(office, receivedBy) ? this : new CasePlacement(office, office, unit);
    }

    /** Returns the code of the agency that handles the case: the unit, else the office. */
    String agency() {
        return unit == null ? office : unit;
    }
}
