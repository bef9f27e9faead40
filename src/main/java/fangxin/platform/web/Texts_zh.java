package fangxin.platform.web;

/** All sentences in Chinese once more, so that no server's own language is taken in their place. */
public class Texts_zh extends Texts { }
