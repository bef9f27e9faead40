/**
 * Satisfaction surveys of units, areas and the programme: terms with questions, answers by link or on paper, results.
 */
package fangxin.complaint.survey;
