/** Yearly self-reports of holders on their titles (年度自查报告): form, receipt, reminders, missing reports. */
package fangxin.supervision.selfreport;
