/** Drafts of editions, from the first change to publication. */
package fangxin.criteria.editing;
