/** Tables of work pages: columns, order and filters of a list, as an account chose them. */
package fangxin.document.table;
