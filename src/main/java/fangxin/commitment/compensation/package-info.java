/**
 * Advance compensation: schemes whose holders pay consumers first, as recorded: money, units covered, payments,
 * recovery.
 */
package fangxin.commitment.compensation;
