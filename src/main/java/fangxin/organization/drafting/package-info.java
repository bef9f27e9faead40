/** Drafts of what is published: changes that can be undone, and a publication that its publisher can take back. */
package fangxin.organization.drafting;
