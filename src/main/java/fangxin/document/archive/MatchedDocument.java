package fangxin.document.archive;

/**
 * Document to which a scan belongs.
 *
 * @param type      code of its type
 * @param candidacy reference of the candidacy that it is about alone, or null
 */
record MatchedDocument(String type, String subject, String candidacy) {}
