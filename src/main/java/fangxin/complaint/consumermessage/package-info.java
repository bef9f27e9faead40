/** Messages of consumers to titled units (消费者留言), opinion books and boxes: entry, answer, publication, clusters. */
package fangxin.complaint.consumermessage;
