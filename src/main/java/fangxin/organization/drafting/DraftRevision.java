package fangxin.organization.drafting;

import fangxin.organization.identity.RecordedActor;
import java.time.Instant;

/**
 * Value of a stored change of a draft without its content, for detecting conflicting edits and listing the changes.
 */
public record DraftRevision(int revision, String part, RecordedActor actor, Instant changedAt) {}
