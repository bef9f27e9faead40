package fangxin.complaint.association;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of an ended case in the former register of an association (原台账记录), as its row states it: number, days, source,
 * nature, category, trader, amount, outcome, and money recovered.
 *
 * @param number     its number there
 * @param category   code of the category in the terms of complaints
 * @param creditCode credit code of the trader, or null
 */
record FormerCase(
        String number,
        LocalDate receivedOn,
        AssociationCaseSource source,
        AssociationCaseType type,
        String category,
        String traderName,
        String creditCode,
        BigDecimal amount,
        AssociationCaseState state,
        LocalDate endedOn,
        BigDecimal recovered) {}
