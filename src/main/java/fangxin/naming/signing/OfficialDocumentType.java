package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.DecisionDocument;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public enum OfficialDocumentType {
    NAMING,
    SUSPENSION,
    LIFTING,
    REVOCATION
}
