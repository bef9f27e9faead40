/** Accounts, roles, appointments, sign-in, second factors, sessions, recusal. */
package fangxin.organization.identity;
