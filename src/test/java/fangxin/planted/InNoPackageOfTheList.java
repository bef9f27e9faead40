package fangxin.planted;

/** Lies in a package of which the procedure knows nothing. */
record InNoPackageOfTheList(String name) {}
