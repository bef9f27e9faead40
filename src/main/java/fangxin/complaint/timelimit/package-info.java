/**
 * Terms and time limits of handling complaints: rule sets with dates of force, overrides, due days and their alarms.
 */
package fangxin.complaint.timelimit;
