/** Lists of work pages as spreadsheets. */
package fangxin.document.export;
