/**
 * Complaints and opinions of consumers (消费者诉求): channels, stations, messages to shops, surveys, stored complaints and
 * reports of 12315 and 12345 with call-backs, appraisal and urging, consumers' associations, analysis, warnings and
 * typical cases.
 */
package fangxin.complaint;
