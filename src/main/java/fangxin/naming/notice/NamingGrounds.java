package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;

/**
 * Value: the public grounds for naming a candidacy, that is its grade, the reason, and what the merchant promised.
 *
 * @param grade    what the evaluation came to, or null
 * @param reason   in words for the public; section marks are for staff and merchant
 * @param promises what the merchant promised, one promise a line
 */
public record NamingGrounds(Grade grade, String reason, LocalizedText promises) {}
