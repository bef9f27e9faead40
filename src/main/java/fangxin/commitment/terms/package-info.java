/** Terms of returns without a reason as data: goods, exclusions, reasons of refusal, limits and balance bands. */
package fangxin.commitment.terms;
