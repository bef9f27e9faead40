package fangxin.document.template;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A proposed template has been checked and can be looked at; one is in force. */
public enum TemplateState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
}
