/** Triggers of supervision as data: facts that begin a proceeding, with ground, measure and periods. */
package fangxin.supervision.trigger;
