/** Timed work: its runs, and the log of failures. */
package fangxin.platform.jobs;
