/** Composite subjects (districts, industries), their members and shares. */
package fangxin.membership;
