/** The consumer's side: stations, warnings and the consumers' association; complaints belong on the national 12315 platform. */
package fangxin.complaint;
