package fangxin.complaint.handling;

/**
 * Value of the office that is competent for a complaint (有处理权限的机关), with the place by which it is.
 *
 * @param office code of the office
 */
record CompetentOffice(String office, CompetenceBasis basis) {}
