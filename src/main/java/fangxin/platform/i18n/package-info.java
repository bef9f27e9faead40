/** Texts of the interface in Chinese and English. */
package fangxin.platform.i18n;
