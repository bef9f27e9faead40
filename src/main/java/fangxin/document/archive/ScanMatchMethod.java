package fangxin.document.archive;

import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentType;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How its paper was found: by the code on it, by the number in the file's name, or by a person. */
public enum ScanMatchMethod {
    CODE,
    NUMBER,
    HAND
}
