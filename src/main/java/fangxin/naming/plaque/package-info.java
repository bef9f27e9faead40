/** Plaques: order, handover, return, re-issue. */
package fangxin.naming.plaque;
