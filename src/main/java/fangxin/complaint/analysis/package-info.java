/**
 * Analysis of complaints: weeks with more complaints than expected (hot spots), and reports on months, quarters and
 * festivals.
 */
package fangxin.complaint.analysis;
