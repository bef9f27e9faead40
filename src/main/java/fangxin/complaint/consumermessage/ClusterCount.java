package fangxin.complaint.consumermessage;

/**
 * Value of the numbers of a set of messages by which {@link MessageClusterPolicy} decides whether it is a cluster:
 * messages, different contacts, and different units.
 *
 * @param contacts different contacts among them
 * @param units    different units among them
 */
record ClusterCount(int messages, int contacts, int units) {}
