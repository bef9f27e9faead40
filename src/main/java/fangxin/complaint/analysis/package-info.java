/** Analysis of complaints: hot spots against their season and level, and the reports of months, quarters and festivals. */
package fangxin.complaint.analysis;
