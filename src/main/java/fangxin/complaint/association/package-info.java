/** Work of the consumers' associations: their cases, activities and comparative tests, and the figures computed from them. */
package fangxin.complaint.association;
