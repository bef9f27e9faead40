/** Consumers' complaints and messages (消费者诉求): channels, stations, cases and their handling. */
package fangxin.complaint;
