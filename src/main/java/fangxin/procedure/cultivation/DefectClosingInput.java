package fangxin.procedure.cultivation;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who closes one defect: the number of the return notice within the candidacy, and that of the
 * defect within the notice.
 *
 * @param notice number of the return notice within the candidacy, from 1
 * @param item   number of the defect within the notice, from 1
 */
public record DefectClosingInput(@Min(1) int notice, @Min(1) int item) {}
