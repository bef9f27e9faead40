/** Work of the consumers' associations: cases, activities, comparative tests, and the figures computed from them. */
package fangxin.complaint.association;
