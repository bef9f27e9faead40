package fangxin.complaint.consumermessage;

/**
 * Enum of the parties that take steps in a message of a consumer (留言办理人): the consumer by the receipt, the holder of
 * the title, the office that received it, the station that took it over, or the hourly job.
 */
public enum MessageParty {
    /** By the receipt of the message; it has no account. */
    CONSUMER,
    /** Who represents the unit, signed in or by the address in the notification. */
    HOLDER,
    /** Officer of the office that received the message. */
    OFFICE,
    /** Who enters for the station to which the message went. */
    STATION,
    JOB
}
