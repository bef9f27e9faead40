package fangxin.platform.i18n;

/** Resource bundle of all sentences in Chinese once more, so that no server's own language is taken in their place. */
public class Messages_zh extends Messages {}
