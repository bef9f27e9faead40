/**
 * Feeds of evidence: penalties, lists, sampling and the like, imported, matched, and answered as YES, NO or UNKNOWN.
 */
package fangxin.supervision.feed;
