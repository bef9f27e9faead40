package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What has become of an item. Objections that are being decided are not told. */
public enum NoticeItemOutcome {
    PENDING,
    NAMED,
    NOT_NAMED
}
