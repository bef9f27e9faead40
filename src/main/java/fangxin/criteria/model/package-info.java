/** Subject types, trades, editions of criteria, and how marks become a score. */
package fangxin.criteria.model;
