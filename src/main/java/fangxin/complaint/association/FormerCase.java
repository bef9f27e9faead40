package fangxin.complaint.association;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of an ended case in the register that an association kept before (原台账记录), as its row states it.
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
