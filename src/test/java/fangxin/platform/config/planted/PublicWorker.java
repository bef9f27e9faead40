package fangxin.platform.config.planted;

/** Breaks the rule on workers: it is public and has no transaction. */
public class PublicWorker {}
