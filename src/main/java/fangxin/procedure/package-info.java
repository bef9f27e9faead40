/** The way of a candidacy up to the decision. */
package fangxin.procedure;
