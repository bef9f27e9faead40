/** Appraisals (好差评) of finished steps by merchants, and the call-back after a bad one. */
package fangxin.casework.appraisal;
