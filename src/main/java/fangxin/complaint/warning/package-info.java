/**
 * Consumer warnings, tips and typical cases: drafted, checked by a second officer, published, taken back and expired.
 */
package fangxin.complaint.warning;
