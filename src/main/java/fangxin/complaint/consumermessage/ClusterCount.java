package fangxin.complaint.consumermessage;

/**
 * Value of the numbers by which a set of messages is a cluster or is none: messages, different contacts and different
 * units.
 *
 * @param contacts different contacts among them
 * @param units    different units among them
 */
record ClusterCount(int messages, int contacts, int units) {}
