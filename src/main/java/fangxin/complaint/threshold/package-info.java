/**
 * Proposals of reviews of titles (复核触发) whose messages and complaints of a period reach a threshold of the triggers.
 */
package fangxin.complaint.threshold;
