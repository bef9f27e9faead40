/**
 * Supervision of titles after they were conferred (监督): triggers, proceedings, bans on re-entry, self-reports,
 * renewals.
 */
package fangxin.supervision;
