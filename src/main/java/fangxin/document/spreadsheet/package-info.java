/** Reader of uploaded tables: workbooks and delimited text. */
package fangxin.document.spreadsheet;
