/** Renewal of titles before the end of their term (续期): application of the holder, check, document, transition. */
package fangxin.supervision.renewal;
