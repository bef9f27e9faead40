/**
 * Official random checks (双随机、一公开) of competent agencies: plans, items and results are imported and shown as theirs.
 */
package fangxin.supervision.officialcheck;
