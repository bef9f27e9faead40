package fangxin.complaint.consumermessage;

/** Enum of the types of a cluster of messages (聚集性留言类型). */
public enum MessageClusterType {
    /** Many messages to one unit on one day. */
    UNIT_DAY,
    /** One contact that writes to many units. */
    CONTACT
}
