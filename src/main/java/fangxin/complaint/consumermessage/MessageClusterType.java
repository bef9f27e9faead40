package fangxin.complaint.consumermessage;

/**
 * Enum of the types of a cluster of messages (聚集性留言类型): many messages to one unit on one day, or one contact that
 * writes to many units.
 */
public enum MessageClusterType {
    /** Many messages to one unit on one day. */
    UNIT_DAY,
    /** One contact sent messages to many units. */
    CONTACT
}
