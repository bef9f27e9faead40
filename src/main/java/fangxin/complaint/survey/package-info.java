/** Satisfaction surveys of units, areas and the programme: questions as terms, answers by a link or on paper, aggregated results. */
package fangxin.complaint.survey;
