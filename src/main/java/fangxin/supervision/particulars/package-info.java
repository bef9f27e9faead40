/**
 * Changes of the particulars of titled units (信息变更): report with evidence, decision by a second person, terms as data.
 */
package fangxin.supervision.particulars;
