/**
 * Rehearsals of editions of criteria: what the titles in force would have reached by a draft, before it is published.
 */
package fangxin.naming.rehearsal;
