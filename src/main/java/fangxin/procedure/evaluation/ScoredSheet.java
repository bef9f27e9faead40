package fangxin.procedure.evaluation;

import java.time.LocalDate;

/**
 * Value: a closed score sheet as the feature of its subject learns it, with its result.
 *
 * @param id        of the sheet
 * @param verdict   the result in words, in Chinese
 * @param visitedOn the day of the visit
 */
public record ScoredSheet(String id, EvaluationResult result, String verdict, LocalDate visitedOn) {}
