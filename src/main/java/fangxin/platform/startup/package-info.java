/** The start of the process: launcher, watchdog, exit codes, log files. */
package fangxin.platform.startup;
