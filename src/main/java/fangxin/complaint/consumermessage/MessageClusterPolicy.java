package fangxin.complaint.consumermessage;

import fangxin.common.Sha256;
import java.time.LocalDate;

/**
 * Rule: messages form a cluster where one unit receives as many on one day as the terms state, or where one contact
 * writes to as many units within the days of the terms. A cluster is one flag for the officer; it refuses no message and
 * no rating reads it.
 *
 * <p>Worked example: 500 messages from 50 phones to one shop on one day are one cluster; 40 shops to which one phone
 * writes within a month are another. Forty-nine messages on one day, and a shop that has fifty in a month, are none.
 */
final class MessageClusterPolicy {
    private MessageClusterPolicy() {}

    /** Whether the messages of one day to one unit form a cluster. */
    static boolean isOfUnit(ClusterCount ofDay, ConsumerMessageTerms terms) {
        return ofDay.messages() >= terms.clusterMessages();
    }

    /** Whether the messages of one contact in the days of the terms form a cluster. */
    static boolean isOfContact(ClusterCount ofContact, ConsumerMessageTerms terms) {
        return ofContact.units() >= terms.clusterUnits();
    }

    /** The id of the cluster of a unit on a day. */
    static String idOfUnit(String unit, LocalDate day) {
        return "unit-" + unit + "-" + day;
    }

    /** The id of the cluster of a contact, which does not disclose it. */
    static String idOfContact(String contactHash) {
        return "contact-" + Sha256.hex(contactHash);
    }
}
