package fangxin.document.archive;

/**
 * Value that identifies the document to which a scan belongs: its type, its subject, and the candidacy that it is
 * about.
 *
 * @param type      code of its type
 * @param candidacy reference of the candidacy that it is about alone, or null
 */
record MatchedDocument(String type, String subject, String candidacy) {}
