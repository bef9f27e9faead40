/**
 * Urging of complaints (催办、督办): cases that need it, letters to the handling unit, named clerks, and daily reminders.
 */
package fangxin.complaint.urging;
