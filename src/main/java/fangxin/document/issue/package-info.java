/** Documents as they are issued: content, numbers, register. */
package fangxin.document.issue;
