/** Complaints and reports of consumers (投诉举报): the shop's first answer, the mirror of the national platform, and its figures. */
package fangxin.complaint;
