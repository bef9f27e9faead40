/**
 * Pledges of returns without a reason per title and channel, claims of consumers, refunds, and findings on refusals.
 */
package fangxin.commitment.returns;
