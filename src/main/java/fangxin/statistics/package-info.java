/** Targets of a year and what was reached. */
package fangxin.statistics;
