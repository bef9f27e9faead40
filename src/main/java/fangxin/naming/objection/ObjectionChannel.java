package fangxin.naming.objection;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeItem;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

public enum ObjectionChannel {
    ONLINE,
    LETTER,
    PHONE,
    VISIT
}
