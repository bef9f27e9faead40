package fangxin.criteria.editing;

import fangxin.organization.identity.RecordedActor;
import java.time.Instant;

/** Change of a draft without its content, read from the stored changes to detect conflicting edits and to list them. */
public record DraftRevision(int revision, String part, RecordedActor actor, Instant changedAt) {}
