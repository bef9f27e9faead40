/** Exchange with 12315 and 12345: imports of daily files, reconciliation, and the days that are complete or unknown. */
package fangxin.complaint.exchange;
