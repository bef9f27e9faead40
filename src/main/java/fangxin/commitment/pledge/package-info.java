/** Second track: pledges of rest-assured consumption (放心消费承诺), their public period, observation, stars and renewal. */
package fangxin.commitment.pledge;
