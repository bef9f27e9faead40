/** Opinions of conference bodies, review meetings, appeals against refusals. */
package fangxin.procedure.consultation;
