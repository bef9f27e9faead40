/** Worklists, case pages and case search of officers. */
package fangxin.casework;
