/** The working calendar and the time limits that are counted in it. */
package fangxin.organization.calendar;
