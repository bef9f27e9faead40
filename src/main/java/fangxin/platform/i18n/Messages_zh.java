package fangxin.platform.i18n;

/**
 * Resource bundle of all sentences in Chinese, found by the language zh, so that the bundle of the server's default
 * language is not used for Chinese readers.
 */
public class Messages_zh extends Messages {}
