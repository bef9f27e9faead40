package fangxin.naming.signing;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED
}
