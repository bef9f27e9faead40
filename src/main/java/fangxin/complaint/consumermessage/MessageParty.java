package fangxin.complaint.consumermessage;

/**
 * Enum of the parties that take steps in a message of a consumer (留言办理人): the consumer by the receipt, the holder of
 * the title, the office that received it, the station that took it over, or the hourly job.
 */
public enum MessageParty {
    /** Consumer, who has no account and uses the receipt of the message. */
    CONSUMER,
    /** Representative of the unit, signed in or by the address in the notification. */
    HOLDER,
    /** Officer of the office that received the message. */
    OFFICE,
    /** Person who enters the finding of the station to which the message was escalated. */
    STATION,
    JOB
}
