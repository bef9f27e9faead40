/** Scans of stamped documents, and finished case files. */
package fangxin.document.archive;
