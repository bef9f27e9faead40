package fangxin.platform.config.planted;

/** Has the simple name of a type of another package. */
record Twin(String name) {}
