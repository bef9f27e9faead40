package fangxin.document.archive;

import fangxin.document.template.DocumentType;

/**
 * The paper that a scan is.
 *
 * @param candidacy reference of the candidacy that it is about alone, or null
 */
record MatchedDocument(DocumentType kind, String subject, String candidacy) {}
