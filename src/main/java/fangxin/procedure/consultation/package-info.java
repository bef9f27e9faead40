/** Requests for opinions to the member agencies of the joint conference, and their replies. */
package fangxin.procedure.consultation;
