package fangxin.platform.planted;

import fangxin.naming.Act;

/** Belongs to a package at the head of the list and uses one behind it. */
record LooksDownstream(Act.Kind kind) { }
