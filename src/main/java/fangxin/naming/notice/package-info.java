/** Public notices before naming, and their corrections. */
package fangxin.naming.notice;
