/** Reviews of titles (复核触发): proposes one where the messages and complaints of a period reach a threshold of the triggers. */
package fangxin.complaint.threshold;
