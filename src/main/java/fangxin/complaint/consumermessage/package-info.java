/** Messages of consumers to titled units (消费者留言): entry without an account, answer, publication of opinions, clusters. */
package fangxin.complaint.consumermessage;
