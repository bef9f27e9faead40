/**
 * Monthly appraisal of the handling of complaints (投诉考核): figures of offices and units, appeals, and their publication.
 */
package fangxin.complaint.performance;
