package fangxin.complaint.consumermessage;

/**
 * Value: numbers of a set of messages.
 *
 * @param contacts different contacts among them
 * @param units    different units among them
 */
record ClusterCount(int messages, int contacts, int units) {}
