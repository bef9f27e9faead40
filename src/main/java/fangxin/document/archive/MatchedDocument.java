package fangxin.document.archive;

import fangxin.document.template.DocumentType;

/**
 * Document to which a scan belongs.
 *
 * @param candidacy reference of the candidacy that it is about alone, or null
 */
record MatchedDocument(DocumentType kind, String subject, String candidacy) {}
