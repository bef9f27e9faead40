/** Internal list of titles that an office visits because of a risk; nothing of it is public. */
package fangxin.supervision.riskvisit;
