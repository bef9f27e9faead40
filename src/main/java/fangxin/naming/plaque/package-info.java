/** Plaques: order, hand-over, return, re-issue. */
package fangxin.naming.plaque;
