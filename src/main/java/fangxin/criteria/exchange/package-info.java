/** Editions of criteria as tables and workbooks, and the difference of two. */
package fangxin.criteria.exchange;
