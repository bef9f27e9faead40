/** Candidacies with their stages, steps and journal. */
package fangxin.procedure.candidacy;
