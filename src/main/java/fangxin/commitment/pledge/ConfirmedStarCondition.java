package fangxin.commitment.pledge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of a condition of stars that an officer has confirmed (已核实的星级条件): its code, the evidence, the officer and the
 * day.
 *
 * @param code     code of the condition
 * @param evidence what the officer saw, and where
 * @param officer  name of the officer
 */
public record ConfirmedStarCondition(String code, String evidence, String officer, LocalDate confirmedOn)
        implements Serializable {}
