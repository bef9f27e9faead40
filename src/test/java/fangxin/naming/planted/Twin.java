package fangxin.naming.planted;

/** Has the simple name of a type of another package. */
record Twin(String name) {}
