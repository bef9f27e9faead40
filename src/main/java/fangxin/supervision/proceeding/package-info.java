/** Proceedings of supervision on titles: proposal, statement of the holder, decision, rectification. */
package fangxin.supervision.proceeding;
