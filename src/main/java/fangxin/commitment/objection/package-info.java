/** Objections to pledges in their public period, by anyone, and their decision by the county office. */
package fangxin.commitment.objection;
