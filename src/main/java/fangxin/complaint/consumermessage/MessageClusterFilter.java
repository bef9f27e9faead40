package fangxin.complaint.consumermessage;

import fangxin.common.DayRange;

/**
 * Filter of the list of clusters of messages: part of the sign or number of the unit, type, whether a finding is due,
 * and first days. Null is no condition.
 *
 * @param text part of the sign or of the number of the unit
 * @param open whether an officer is to check it
 */
public record MessageClusterFilter(String text, MessageClusterType type, Boolean open, DayRange days) {
    static final MessageClusterFilter NONE = new MessageClusterFilter(null, null, null, null);
}
