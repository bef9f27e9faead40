/** Functions, error handling and tags of the Faces pages. */
package fangxin.platform.ui;
