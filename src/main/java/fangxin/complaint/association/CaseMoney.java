package fangxin.complaint.association;

import java.math.BigDecimal;

/**
 * Value of the money recovered in one case of an association, as the association and the linked case of 12315 state it,
 * for {@link RecoveredMoneyPolicy}.
 *
 * @param recovered what the association states; null for none
 * @param dispute   number of the case of 12315 with which it is linked, or into which that one was merged; null for
 *                  none
 * @param there     what that case of 12315 states; null where it states nothing
 */
record CaseMoney(BigDecimal recovered, String dispute, BigDecimal there) {}
