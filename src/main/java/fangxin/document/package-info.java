/** Official documents: templates, exports, numbers, archive. */
package fangxin.document;
