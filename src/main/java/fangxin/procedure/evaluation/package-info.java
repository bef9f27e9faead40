/** Evaluation teams, score sheets, opinions, conflicts of interest. */
package fangxin.procedure.evaluation;
