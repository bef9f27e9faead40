package fangxin.administration;

import fangxin.organization.identity.Role;

/**
 * Filter of the list of accounts by text, role held today, agency of an appointment held today, and whether the account
 * is open. Null is no condition.
 *
 * @param text   part of the name, the user name, the phone number or the mail address
 * @param role   held today
 * @param agency code of the agency, itself or above it, of an appointment held today
 * @param active whether the account is open
 */
public record AccountFilter(String text, Role role, String agency, Boolean active) {}
