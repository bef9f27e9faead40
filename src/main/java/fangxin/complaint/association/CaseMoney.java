package fangxin.complaint.association;

import java.math.BigDecimal;

/**
 * Value of the money recovered in one case of an association for {@link RecoveredMoneyPolicy}: the amount that the
 * association states, the linked case of 12315, and the amount that this one states.
 *
 * @param recovered what the association states; null for none
 * @param dispute   number of the case of 12315 with which it is linked, or into which that one was merged; null for
 *                  none
 * @param there     what that case of 12315 states; null where it states nothing
 */
record CaseMoney(BigDecimal recovered, String dispute, BigDecimal there) {}
