package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of a public consumer warning of the office of an association: number, title, kind, office, and time of
 * publication.
 */
public record OfficeWarningView(
        String number, String title, LocalizedText kind, LocalizedText office, Instant publishedAt)
        implements Serializable {}
