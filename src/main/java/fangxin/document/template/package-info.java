/** Templates of documents, and how they are filled in and rendered. */
package fangxin.document.template;
