/** Call-backs of complainants (回访): the draw of closed cases, the calls and their results, and the terms of the appraisal. */
package fangxin.complaint.callback;
