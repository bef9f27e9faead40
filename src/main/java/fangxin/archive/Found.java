package fangxin.archive;

import fangxin.stationery.PaperKind;

/**
 * The paper that a scan is.
 *
 * @param candidacy reference of the candidacy that it is about alone, or null
 */
record Found(PaperKind kind, String subject, String candidacy) { }
