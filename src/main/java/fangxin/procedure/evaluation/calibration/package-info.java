/** Statistics on how evenly evaluators score. */
package fangxin.procedure.evaluation.calibration;
