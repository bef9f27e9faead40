/** Timed work and its runs; the log of failures, and filters of the server's log. */
package fangxin.platform.jobs;
