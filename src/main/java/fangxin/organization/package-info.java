/** The public side: calendar, divisions, agencies, accounts, stored files. */
package fangxin.organization;
