/** Official channels for complaints, reports and opinions of consumers (诉求渠道), as data that the city's office edits. */
package fangxin.complaint.channel;
