/** Candidacies sent up to the higher level, and its replies. */
package fangxin.referral;
