/**
 * Complaints and consultations stored from 12315 and 12345: cases, their steps, parties, mediation, and running limits.
 */
package fangxin.complaint.handling;
