package fangxin.complaint.association;

import java.math.BigDecimal;

/**
 * Value of the money recovered in one case of the association, for {@link RecoveredMoneyPolicy}.
 *
 * @param recovered what the association states; null for none
 * @param linked    whether the case is linked with one of 12315
 * @param there     what the linked case of 12315 states; null where it states nothing, or there is no link
 */
record CaseMoney(BigDecimal recovered, boolean linked, BigDecimal there) {}
