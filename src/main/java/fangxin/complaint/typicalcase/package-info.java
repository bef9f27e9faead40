/** Typical cases: drafted from a closed complaint, from a penalty or freely, and read by the public with their tags. */
package fangxin.complaint.typicalcase;
