/** Accounts, agencies, calendar, trades and the audit log, for administrators. */
package fangxin.administration;
