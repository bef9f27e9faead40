/** Subject types and application forms, edited in the browser. */
package fangxin.administration.formdesign;
