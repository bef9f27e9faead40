/**
 * Exchange with 12315 and 12345: imports of their daily files, completeness of each day, and comparison with stored
 * cases.
 */
package fangxin.complaint.exchange;
