package fangxin.administration;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.common.DayRange;

/**
 * Filter of the list of administrative acts by subject or detail, account or name of the person who acted, action, and
 * days. Null is no condition.
 *
 * @param subject part of the code of the subject of an act, or of its detail
 * @param account part of the account or the name of the person who acted
 */
public record AuditLogFilter(String subject, String account, AuditAction action, DayRange days) {}
