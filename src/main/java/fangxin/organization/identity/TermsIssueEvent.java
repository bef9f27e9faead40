package fangxin.organization.identity;

/**
 * CDI event of an issue of terms that an officer has entered, for the audit log.
 *
 * @param source the source that the terms name, or null
 */
public record TermsIssueEvent(TermsIssue issue, String source) {}
