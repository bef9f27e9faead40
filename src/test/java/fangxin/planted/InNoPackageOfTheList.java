package fangxin.planted;

/** Class in a package that the list does not contain. */
record InNoPackageOfTheList(String name) {}
