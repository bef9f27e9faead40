/** Initial review, verification, visits, rectification and recommendation by the county. */
package fangxin.procedure.cultivation;
