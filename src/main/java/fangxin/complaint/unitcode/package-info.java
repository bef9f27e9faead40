/**
 * Replaceable codes of titled units (单位二维码), scan statistics by day and place, and alerts on scans in distant places
 * and on reports of copied plaques.
 */
package fangxin.complaint.unitcode;
