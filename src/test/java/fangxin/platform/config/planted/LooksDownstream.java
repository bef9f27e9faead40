package fangxin.platform.config.planted;

import fangxin.naming.signing.OfficialDocumentType;

/** Belongs to a package at the head of the list and uses one behind it. */
record LooksDownstream(OfficialDocumentType type) {}
