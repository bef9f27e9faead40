/** Administrative divisions by GB/T 2260, and geodetic datums. */
package fangxin.organization.division;
