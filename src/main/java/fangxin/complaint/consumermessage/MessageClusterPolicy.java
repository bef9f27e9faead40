package fangxin.complaint.consumermessage;

import fangxin.common.Sha256;
import fangxin.organization.calendar.BusinessMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Rule: messages form a cluster where one unit receives as many on one day, or one contact writes to as many units in a
 * period, as the terms state; it also decides which cluster goes on, is checked again, and belongs to which office. A
 * cluster is one entry for officers to check; it refuses no message and no rating reads it. Its silent messages pass to
 * no station until an officer has found them genuine.
 *
 * <p>Worked example: 500 messages from 50 phones to one shop on one day are one cluster; 40 shops to which one phone
 * writes within a month are another. Forty-nine messages on one day, and a shop that has fifty in a month, are none.
 * The same phone that writes to 40 shops half a year later is a cluster of its own. A cluster of 50 on which an officer
 * has noted something is open again at 100.
 */
final class MessageClusterPolicy {
    private MessageClusterPolicy() {}

    /** Returns whether the messages of one day to one unit form a cluster. */
    static boolean isOfUnit(ClusterCount ofDay, ConsumerMessageTerms terms) {
        return ofDay.messages() >= terms.clusterMessages();
    }

    /** Returns whether the messages of one contact in the days of the terms form a cluster. */
    static boolean isOfContact(ClusterCount ofContact, ConsumerMessageTerms terms) {
        return ofContact.units() >= terms.clusterUnits();
    }

    /** Returns the id of the cluster of a unit on a day. */
    static String idOfUnit(String unit, LocalDate day) {
        return "unit-" + unit + "-" + day;
    }

    /** Returns the first part of the ids of a contact's clusters, which does not disclose the contact. */
    static String prefixOfContact(String contactHash) {
        return "contact-" + Sha256.hex(contactHash) + "-";
    }

    /** Returns the id of the cluster of a contact that was found on a day. */
    static String idOfContact(String contactHash, LocalDate day) {
        return prefixOfContact(contactHash) + day;
    }

    /**
     * Returns whether the messages of a contact on a day belong to an earlier cluster: within the days of the terms.
     */
    static boolean goesOn(LocalDate found, LocalDate day, ConsumerMessageTerms terms) {
        return day.isBefore(found.plusDays(terms.clusterDays()));
    }

    /**
     * Returns the moment from which the messages of a contact are counted: within the days of the terms, and after a
     * former cluster, so that none counts twice.
     *
     * @param found day on which its newest cluster was found; null without one
     */
    static Instant countedFrom(LocalDate found, LocalDate day, ConsumerMessageTerms terms) {
        LocalDate first = day.minusDays(terms.clusterDays() - 1L);
        LocalDate over = found == null || goesOn(found, day, terms) ? first : found.plusDays(terms.clusterDays());
        return BusinessMoment.startOf(over.isAfter(first) ? over : first);
    }

    /**
     * Returns whether an officer checks a cluster again: once its messages have doubled since the finding, and with the
     * next message where its messages were found genuine, since a finding does not cover later messages.
     *
     * <p>Worked example: 40 messages by noon are found genuine and count; with the 41st none counts until it is
     * checked.
     */
    static boolean isCheckedAgain(int messages, int whenReviewed, boolean genuine) {
        return messages >= 2 * whenReviewed || (genuine && messages > whenReviewed);
    }

    /**
     * Returns whether a message whose time is over is held back, since its cluster is not found genuine: it is unchecked,
     * or an officer has found that its messages do not come from consumers. Such a message passes to no station, and its
     * office is not notified of it alone.
     *
     * <p>Worked example: a shop leaves 500 messages of one day unanswered. The ledger of its station, whose answer rate is
     * public, gets none of them; once an officer has found that they come from consumers, it gets those that become due
     * then.
     */
    static boolean isHeldBack(ConsumerMessage message) {
        return message.cluster() != null && !message.cluster().isGenuine();
    }

    /**
     * Returns whether an officer has found that the messages of a cluster do not come from consumers; a cluster that is
     * to be checked again is open.
     */
    static boolean isFoundNotGenuine(ConsumerMessage message) {
        return isHeldBack(message) && message.cluster().finding() != null;
    }

    /**
     * Returns the office that checks a cluster: the one that received the messages, or the city's office where several
     * did.
     */
    static String ownerOf(Collection<String> offices, String cityOffice) {
        return offices.size() == 1 ? offices.iterator().next() : cityOffice;
    }
}
