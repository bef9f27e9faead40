package fangxin.procedure.evaluation;

import java.time.LocalDate;

/**
 * Value of a closed score sheet as the feature of its subject learns it: its id, result, verdict in words, and day of
 * the visit.
 *
 * @param id        of the sheet
 * @param verdict   the result in words, in Chinese
 * @param visitedOn the day of the visit
 */
public record ScoredSheet(String id, EvaluationResult result, String verdict, LocalDate visitedOn) {}
