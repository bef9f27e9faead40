/** Objections to notices, with sealed identities. */
package fangxin.naming.objection;
