/** One-time addresses at which a person sets the first password. */
package fangxin.organization.identity.invitation;
