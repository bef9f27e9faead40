/**
 * The consumer's side (消费者诉求): channels, stations, messages to shops, warnings, the consumers' association, and the
 * mirror of the complaints and reports that belong on the national 12315 platform.
 */
package fangxin.complaint;
