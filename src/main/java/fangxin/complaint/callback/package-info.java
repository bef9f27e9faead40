/**
 * Call-backs of complainants (回访): draw of closed cases, calls and their results, and terms of call-backs and
 * appraisal.
 */
package fangxin.complaint.callback;
